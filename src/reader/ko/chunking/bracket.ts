import * as M from "../../mark-code.ts";
import { isTight, LITERAL, MARK, type Tokens } from "../../scanner.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { PhraseContext } from "../phrases/phrase-context.ts";
import { particleOf } from "../words/ending.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

const BRACKET_REACH = 24;
const MOST_NAME = 24;

/** "삼성전자(0.84%)가", "234.64(8.77%)포인트": a particle or unit behind a bracket belongs to what stands before it. */
export function afterBracket(tokens: Tokens, items: Item[], at: number): boolean {
  if (
    at === 0 ||
    tokens.kind[at - 1] !== MARK ||
    (tokens.code[at - 1] !== M.closeBracket && tokens.code[at - 1] !== M.closeSquare)
  )
    return false;
  if (!isTight(tokens, at)) return false;
  let head = items.length - 1;
  if (items[head]?.kind === K.close_) {
    const reach = head - BRACKET_REACH;
    while (head > reach && head >= 0 && items[head]?.kind !== K.open_) head--;
    if (items[head]?.kind !== K.open_) return false;
    head--;
  }
  const item = items[head];
  if (!item) return false;
  const start = tokens.start[at] as number;
  let word = tokens.text.slice(start, Math.min(tokens.end[at] as number, start + 12));
  const q = item.quantity;
  if (q && q.unit === U.plain && (word.startsWith("포인트") || word.startsWith("p"))) {
    q.unit = U.point;
    word = word.slice(word.startsWith("p") ? 1 : 3);
  }
  const particle = particleOf(word);
  if (particle < 0) return false;
  if (particle !== P.none) item.particle = particle;
  return true;
}

/** Past a bracket that holds a stock code or no digit at all; `at` itself when it must be read. */
export function skipBracket(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  let digits = 0;
  for (let next = at + 1; next < limit && next < at + BRACKET_REACH; next++) {
    if (tokens.kind[next] === LITERAL) digits++;
    else if (tokens.kind[next] === MARK && tokens.code[next] === M.equals)
      return pastDefinition(context, at, next, limit);
    else if (tokens.kind[next] === MARK && (tokens.code[next] === M.openBracket || tokens.code[next] === M.openSquare))
      return at;
    else if (
      tokens.kind[next] === MARK &&
      (tokens.code[next] === M.closeBracket || tokens.code[next] === M.closeSquare)
    ) {
      if (digits === 0) return next + 1;
      if (!isCode(tokens, at + 1, next) && !isShortCode(tokens, items, at + 1, next)) return at;
      context.name("code", at + 1, next);
      nameByCode(tokens, items, tokens.text.slice(tokens.start[at + 1], tokens.end[next - 1]));
      return next + 1;
    }
  }
  return at;
}

/** "(1bp=0.01%포인트)" says what a unit is. */
function pastDefinition({ tokens, name }: PhraseContext, at: number, equals: number, limit: number): number {
  let end = equals + 1;
  while (
    end < limit &&
    end < at + BRACKET_REACH &&
    tokens.code[end] !== M.closeBracket &&
    tokens.code[end] !== M.closeSquare
  )
    end++;
  if (end >= limit || tokens.kind[end] !== MARK) return at;
  name("other-quantity", at, end);
  return end + 1;
}

const PREFIX = /^(?:A|K[SQ]:)/;

/** An unknown name before a stock code is a company. */
function nameByCode(tokens: Tokens, items: Item[], code: string): void {
  const item = itemAt(items, items.length - 1);
  if (item?.kind !== K.unknown || item.quantity) return;
  // "CJ E&M(130960)": Latin words in a row are one name.
  for (let before = items[items.length - 2]; before && isLatin(tokens, before, item); ) {
    item.from = before.from;
    items.splice(items.length - 2, 1);
    before = items[items.length - 2];
  }
  const name = textOf(tokens, item);
  if (name.length > MOST_NAME) return;
  item.kind = K.stock;
  item.ending = E.none;
  item.entity = { kind: K.stock, name, code: code.replace(PREFIX, "") };
}

/** True when both words are Latin with no more than a blank or "&" between them. */
function isLatin(tokens: Tokens, before: Item, item: Item): boolean {
  if ((before.kind !== K.unknown && before.kind !== K.stock) || before.particle !== P.none) return false;
  const from = tokens.start[before.from] as number;
  return /^[A-Za-z]+[ &]?$/.test(
    tokens.text.slice(from, Math.min(tokens.start[item.from] as number, from + MOST_NAME)),
  );
}

/** "알테오젠(96170)": a code that lost its leading zero on the way. */
function isShortCode(tokens: Tokens, items: readonly Item[], from: number, to: number): boolean {
  if (items[items.length - 1]?.kind !== K.stock || to - from !== 1) return false;
  return /^\d{5}$/.test(tokens.text.slice(tokens.start[from], tokens.end[from]));
}

/** "005930", "0126Z0", "A005930", "KS:005930": six characters, digits for the most part. */
function isCode(tokens: Tokens, from: number, to: number): boolean {
  const text = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return /^(?:A|K[SQ]:)?\d{4}[0-9A-Z]\d$/.test(text) || /^\d{6}\.K[SQ]$/.test(text);
}
