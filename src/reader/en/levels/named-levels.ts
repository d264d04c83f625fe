import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isSlash, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Levels that a noun before them names: "the day's maximum index point was A", "the high and low were A and B, respectively". */

const NAMES = kindTable(W.high, W.low, W.average, W.open, W.close);

/** What stands between such nouns and their numbers. */
const LINKS = kindTable(W.copula, W.at, W.of);

/** What else the noun's phrase is made of. */
const IN_PHRASE = kindTable(
  W.marketNoun,
  W.point,
  W.mark,
  W.article,
  W.and,
  W.intraday,
  W.possessive,
  W.span,
  W.trading,
  W.of,
  W.preposition,
  W.high,
  W.low,
  W.average,
  W.open,
  W.close,
);

/** Words with which it tells of another day, or of records. */
const OF_PAST = kindTable(W.record, W.previous, W.since, W.date);

const MEASURES = {
  [W.high]: "index.high",
  [W.low]: "index.low",
  [W.open]: "index.open",
  [W.close]: "index.close",
} as const;

/** Phrases from a number back to the end of what names it. */
const REACH = 14;

const isRecorded = wordSet("recorded", "registered", "seen", "posted", "noted");

/** Binds the number where the nouns before it name it by its place among them; false where none do. */
export function bindNamedLevel(s: Sentence, at: number, q: Quantity): boolean {
  if (q.unit === U.basisPoint ? q.digits < 1_000 : q.unit !== U.plain && q.unit !== U.point) return false;
  if (q.scale !== 0 || q.sign !== 0) return false;
  const { clause, items } = s;
  // "The high/low at 3,309/3,277": a slash pairs them by itself.
  const slash = !s.story.isHome && (isSlash(items[at - 1]) || isSlash(items[at + 1]));
  const second = (kindAt(items, at - 1) === W.and || isSlash(items[at - 1])) && kindAt(items, at - 2) === W.quantity;
  const first = second ? at - 2 : at;
  const joint = kindAt(items, at + 1) === W.and || isSlash(items[at + 1]);
  const pair = second || (joint && kindAt(items, at + 2) === W.quantity);
  const noun = nounEnd(s, first);
  if (noun < 0) return false;
  const phrase = namesIn(items, noun);
  const { names, index, past } = phrase;
  // One number of one name alone: what the words "high" and "low" say by themselves is read elsewhere.
  const alone = phrase.plain || (phrase.day && !s.story.isHome && kindAt(items, first - 1) === W.at);
  if (names.length !== (pair && (s.paired || slash) ? 2 : 1) || (names.length === 1 && !alone)) return false;
  if (past) return s.story.isHome ? false : s.outside(at, q);
  // "The minimum level of the index was 6,390.12 and its maximum level was 6,431.11": of the same.
  const last = s.story.claims.at(-1);
  const goesOn = last?.sentence === s.story.sentence && (last.measure === "index.low" || last.measure === "index.high");
  if (clause.kind !== S.index && !index && !goesOn) return false;
  const subject = clause.kind === S.index ? clause.subjects[0] : undefined;
  const own: Subject | string = subject ?? s.story.lastIndex;
  if (subject && !s.story.isOwn(subject)) return false;
  const kind = names[second ? 1 : 0] as number;
  if (kind === W.average) return s.outside(at, q);
  const measure = MEASURES[kind as keyof typeof MEASURES];
  const extra: Extra = s.extra(at, "pt");
  if (kind === W.close) extra.intraday = false;
  if (q.unit === U.basisPoint) q.unit = U.point;
  s.story.claim(measure, own, q, 1, extra);
  clause.bound = true;
  return true;
}

/** The last phrase of the noun whose numbers begin at `at`; -1 where nothing links them. */
function nounEnd({ items, story }: Sentence, at: number): number {
  let end = at - 1;
  while (end > at - 4 && (LINKS[kindAt(items, end)] === 1 || isRecorded(story.tokens, items[end]?.from ?? -1))) end--;
  return end < at - 1 && end >= 0 ? end : -1;
}

interface Phrase {
  /** Kinds of the levels, in their order. */
  names: number[];
  /** The phrase speaks of an index. */
  index: boolean;
  /** It tells of another day, of a longer span, or of records. */
  past: boolean;
  /** A noun of level stands behind the word: "index point", "level". */
  plain: boolean;
  /** The word is the day's: "the day's low was recorded at". */
  day: boolean;
}

/** The levels that the phrase up to `end` names; none where it is of something else than an index. */
function namesIn(items: readonly Item[], end: number): Phrase {
  const names: number[] = [];
  let [index, past, plain, day] = [false, false, false, false];
  let last = -1;
  for (let back = end; back >= 0 && back > end - REACH; back--) {
    const { kind, quantity, value } = items[back] as Item;
    if (kind === W.subject || kind === W.shareUnit) return { names: [], index, past, plain, day };
    // "The 52-week high and low", "the lowest level since 2019".
    if (OF_PAST[kind] === 1 || quantity?.unit === U.duration || (kind === W.span && value !== 1)) {
      past = true;
      continue;
    }
    if (names.length === 1 && isSlash(items[back])) continue;
    if (IN_PHRASE[kind] !== 1) break;
    index ||= kind === W.marketNoun;
    day ||= kind === W.possessive && last === back + 1 && (names[0] === W.low || names[0] === W.high);
    if (NAMES[kind] !== 1) {
      plain ||= names.length === 0 && (kind === W.marketNoun || kind === W.point || kind === W.mark);
      continue;
    }
    // "Its high and low", "the highest and the lowest": only such words belong together.
    if (last >= 0 && !isJoined(items, back, last)) return { names: [], index, past, plain, day };
    names.unshift(kind);
    last = back;
  }
  return { names, index, past, plain, day };
}

function isJoined(items: readonly Item[], first: number, second: number): boolean {
  const end = kindAt(items, second - 1) === W.article ? second - 2 : second - 1;
  if (isSlash(items[end])) return end === first + 1;
  return (
    kindAt(items, end) === W.and && (end === first + 1 || (end === first + 2 && kindAt(items, first + 1) === W.mark))
  );
}
