import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";
import type { Story } from "../story.ts";
import { isPast } from "../words/session-measures.ts";
import { isNear } from "./settle-excluded.ts";

const MEASURES: ReadonlySet<Measure> = new Set<Measure>(["stock.change_pct", "stock.close"]);

/**
 * "Pepper fell 0.7 percent to $74.64. Salt's sales beat forecasts, and the stock rose 5.8 percent to $28.10": what "the
 * stock" was taken for has its figures. Another of the same kind, further off than a slip of the hand, told where the name
 * does not stand again, is another company's; where it does, the one that goes with a word for another time is of that.
 */
export function settleCarried({ claims, tokens: { text } }: Story): void {
  const firsts = new Map<string, number>();
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!MEASURES.has(claim.measure) || claim.bound !== undefined || claim.intraday || isPast(claim)) continue;
    const key = `${claim.measure}/${claim.subject}`;
    const told = firsts.get(key);
    if (told === undefined) {
      firsts.set(key, at);
      continue;
    }
    const first = claims[told] as Claim;
    // "At €17.20. Shares closed at £26.10": on another exchange.
    if (first.unit !== claim.unit || isNear(claim, first)) continue;
    const strange = strangeOf(text, first, claim);
    if (strange === undefined) continue;
    claims[strange === claim ? at : told] = { ...strange, measure: "other" };
    if (strange === first) firsts.set(key, at);
  }
}

/** Which of two figures of one company that cannot both be true is not the day's of it; undefined where nothing tells. */
function strangeOf(text: string, first: Claim, claim: Claim): Claim | undefined {
  // "Sending its shares down to $22.50. The stock ended at $23.22": the first was a moment's.
  const closes = isTold(text, claim, AT_CLOSE) && !isTold(text, first, AT_CLOSE);
  if (!isNamedBetween(text, first, claim)) return closes ? first : claim;
  // "Rose 8.3 percent to $50.21. Earlier, Pepper rose to $50.80".
  const [one, other] = [isTold(text, first, OTHER_TIME), isTold(text, claim, OTHER_TIME)];
  return one === other ? undefined : one ? first : claim;
}

/** Letters that a company is carried on for without its name. */
const REACH = 700;

function isNamedBetween(text: string, first: Claim, { offset, subject }: Claim): boolean {
  const from = first.offset + first.printed.length;
  if (offset - from > REACH) return true;
  const [word = subject] = subject.split(/[^\p{L}\p{N}&]/u, 1);
  return text.slice(from, offset).includes(word);
}

/** Letters of a clause before its figure, and behind it. */
const BEFORE = 70;
const BEHIND = 30;

const AT_CLOSE = /\b(?:clos|end|finish|settl)(?:ed|ing|es?)\b/i;
const OTHER_TIME =
  /\b(?:earlier|premarket|after[- ]hours|extended|after the (?:bell|close)|after the closing bell|so far|this (?:week|month|quarter|year)|since)\b/i;

function isTold(text: string, { offset, printed }: Claim, words: RegExp): boolean {
  const before = text.slice(Math.max(0, offset - BEFORE), offset);
  const behind = words === OTHER_TIME ? text.slice(offset + printed.length, offset + printed.length + BEHIND) : "";
  return words.test(afterStop(before)) || words.test(beforeStop(behind));
}

/** Of its sentence alone. */
function afterStop(text: string): string {
  return text.split(/[.!?]\s/).at(-1) ?? text;
}

function beforeStop(text: string): string {
  const stop = text.search(/[,.;!?](?:\s|$)/);
  return stop < 0 ? text : text.slice(0, stop);
}
