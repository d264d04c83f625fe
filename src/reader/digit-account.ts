import type { TradingDay } from "../market/trading-day.ts";
import type { Claim, DigitAccount, NamedKind, NamedSpan } from "./claim.ts";
import { BOUND, NAMED } from "./digit-status.ts";
import { isDigitCode, LITERAL, type Tokens } from "./scanner.ts";
import type { SentenceRange } from "./sentence.ts";

/** Tokens named as something else than a claim, `to` exclusive. */
export interface NamedRun {
  readonly kind: NamedKind;
  readonly from: number;
  readonly to: number;
}

/** What a language's reader hands over; `status` tells for each token whether its digits are bound (1) or named (2). */
export interface LanguageReading {
  readonly session: TradingDay | undefined;
  readonly market: string;
  readonly tokens: Tokens;
  readonly ranges: readonly SentenceRange[];
  readonly claims: readonly Claim[];
  readonly status: Uint8Array;
  readonly named: readonly NamedRun[];
}

interface UnreadSpan {
  readonly offset: number;
  readonly printed: string;
}

/** Counts every digit character of a text by what became of its token, and shows what is left unread. */
export function accountOf(tokens: Tokens, status: Uint8Array): { digits: DigitAccount; unread: UnreadSpan[] } {
  const unread: UnreadSpan[] = [];
  let total = 0;
  let bound = 0;
  let named = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (tokens.kind[at] !== LITERAL) continue;
    const offset = tokens.start[at] as number;
    const end = tokens.end[at] as number;
    let count = 0;
    for (let i = offset; i < end; i++) if (isDigitCode(tokens.text.charCodeAt(i))) count++;
    total += count;
    if (status[at] === BOUND) bound += count;
    else if (status[at] === NAMED) named += count;
    else unread.push({ offset, printed: tokens.text.slice(offset, end) });
  }
  return { digits: { total, bound, named, unread: total - bound - named }, unread };
}

export function namedSpans(tokens: Tokens, runs: readonly NamedRun[]): NamedSpan[] {
  return runs.map(({ kind, from, to }) => {
    const offset = tokens.start[from] as number;
    return { kind, offset, printed: tokens.text.slice(offset, tokens.end[to - 1]) };
  });
}
