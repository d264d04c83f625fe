import type { Tokens } from "../../scanner.ts";
import { EXCHANGE_MARKETS } from "../atlas/markets.ts";
import { type Item, kindAt, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { HAVING } from "../words/grammar-words.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { nameDescribed } from "./described-name.ts";
import { isSubjectWord, readSubject } from "./subject.ts";

/** What stands in front of a sentence's main clause, and whose the figures are that go before their subject. */

/** The index that the letters of its exchange stand before, or the letters. */
function indexBehind(items: readonly Item[], letters: number): number {
  for (let next = letters + 1; next < letters + 4; next++) {
    const item = items[next];
    if (item?.subject?.kind === S.index || item?.kind === W.marketNoun) return next;
  }
  return letters;
}

/** "Having opened higher at 2,511.07". */
const AFTER_HAVING = kindTable(W.move, W.open, W.close, W.touch);

/**
 * "After opening higher at 2,511.07, the index climbed", "Opening at 977.15, up 6.8 points, the KOSDAQ rose", "At
 * 5,808.53, the KOSPI was ...": what stands in front is said of the subject behind the comma.
 */
export function mainSubject(tokens: Tokens, items: readonly Item[]): number {
  const first = kindAt(items, 0);
  const adverb = kindAt(items, 1) === W.plain && items[1]?.value === 1;
  // "Having lost 0.4 percent on Monday, the index rose".
  const having = first === W.have && items[0]?.value === HAVING && AFTER_HAVING[kindAt(items, 1)] === 1;
  const verb = having ? W.moving : first === W.after ? kindAt(items, adverb ? 2 : 1) : first;
  const q = first === W.at ? items[1]?.quantity : undefined;
  // "At 1,406.6 won against the dollar, the won was up ...".
  const rate = q?.currency === "KRW" && q.scale === 0 && kindAt(items, 2) === W.against;
  // "At 65,100 won, Pepper was up 4.5 percent".
  const priced = q?.unit === U.money && q.scale === 0 && kindAt(items, 2) === W.comma;
  const level = q !== undefined && (q.unit <= U.point || rate || priced);
  // "Up 95.46 points, the KOSPI finished at ...".
  const moved = first === W.direction && kindAt(items, 1) === W.quantity;
  // "With a 1.2 percent increase, the index closed at ...".
  const gained =
    first === W.with &&
    kindAt(items, 1) === W.article &&
    ((items[2]?.quantity !== undefined && kindAt(items, 3) === W.moveNoun && kindAt(items, 4) === W.comma) ||
      // "With a decline of 3.61 points, to 985.44, the index ...".
      (kindAt(items, 2) === W.moveNoun && kindAt(items, 3) === W.of && items[4]?.value === U.point));
  // "After fluctuating between 22,700.84 and 23,077.84 points, the index ...".
  const ranged = first === W.after && kindAt(items, 2) === W.preposition && isRange(items, 3);
  if (
    !level &&
    !moved &&
    !gained &&
    !ranged &&
    verb !== W.open &&
    verb !== W.close &&
    verb !== W.moving &&
    verb !== W.touch &&
    // "After breaching 1,480 won the previous day, the won opened at ...".
    !(first === W.after && verb === W.pass)
  )
    return -1;
  for (let comma = 1; comma < items.length && comma < FRONT; comma++) {
    const { kind } = items[comma] as Item;
    if (kind === W.subject || kind === W.while || kind === W.semicolon) return -1;
    if (kind !== W.comma) continue;
    const first = kindAt(items, comma + 1) === W.article ? comma + 2 : comma + 1;
    // "The main index", "the stock market".
    const before = kindAt(items, first);
    const main = (before === W.plain || before === W.shareUnit) && kindAt(items, first + 1) === W.marketNoun;
    const noun = main ? first + 1 : moneyAt(items, first);
    const found = kindAt(items, noun);
    // "The JSX main composite index": past the letters of an exchange.
    if (found === W.subject)
      return EXCHANGE_MARKETS.has(items[noun]?.subject?.name ?? "") ? indexBehind(items, noun) : noun;
    const described = nameDescribed(tokens, items, first);
    if (described >= 0) return described;
    if (found >= 0 && isSubjectWord(found)) return noun;
  }
  return -1;
}

/** Two levels with decimals, and "and" between them. */
function isRange(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.and) return false;
  return [at, at + 2].every((place) => {
    const q = items[place]?.quantity;
    return q !== undefined && q.unit <= U.point && q.exponent < 0 && q.scale === 0;
  });
}

const isOfMoney = kindSet(W.place, W.possessive, W.groupAdjective, W.article);

/** "The South Korean currency", "South Korea's won": past whose it is; `at` where no money stands there. */
function moneyAt(items: readonly Item[], at: number): number {
  let next = at;
  while (next < at + 4 && isOfMoney(items[next])) next++;
  return kindAt(items, next) === W.won || kindAt(items, next) === W.currencyNoun ? next : at;
}

/** Phrases that may stand before the comma of a sentence's front. */
const FRONT = 24;

const isThere = wordSet("there");
const isTaking = wordSet(..."took lifted sent pushed pulled dragged left brought carried drove".split(" "));

/** What may stand between figures and the subject behind them. */
const BETWEEN = kindTable(
  ...[W.article, W.plain, W.moveNoun, W.of, W.quantity, W.or, W.at, W.by, W.about, W.near, W.over, W.to],
);

/**
 * "Up 2.1 percent at 2,731.9 was the KOSPI", "rising 5.4 percent to R57.90 was Pepper", "a gain of 12.4 points, or 0.4 percent, took the KOSPI to 3,220.3", "there was a
 * rise of 0.4 percent in the KOSPI": the subject behind its figures, where they begin at `from`, or -1.
 */
export function subjectBehind(tokens: Tokens, items: readonly Item[], from: number): number {
  const there = isThere(tokens, items[from]?.from ?? -1) && kindAt(items, from + 1) === W.copula;
  const article = there ? from + 2 : from;
  const noun = kindAt(items, article + 1) === W.plain ? article + 2 : article + 1;
  const named = kindAt(items, article) === W.article && kindAt(items, noun) === W.moveNoun;
  const verb = kindAt(items, from);
  const moved = (verb === W.direction || verb === W.moving) && kindAt(items, from + 1) === W.quantity;
  if (!moved && !(named && kindAt(items, noun + 1) === W.of)) return -1;
  let told = false;
  for (let next = noun; next < items.length && next < from + FRONT; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.quantity) told = true;
    // "12.4 points, or 0.4 percent,".
    else if (kind === W.comma) {
      if (kindAt(items, next + 1) !== W.or && kindAt(items, next - 2) !== W.or) return -1;
    } else if (kind === W.subject || kind === W.marketNoun) {
      const article =
        kindAt(items, next - 1) === W.plain && kindAt(items, next - 2) === W.article ? next - 2 : next - 1;
      const joint = kindAt(items, article) === W.article ? article - 1 : next - 1;
      return told && isJoint(tokens, items, joint, there, moved) ? next : -1;
    } else if (!BETWEEN[kind] && kind !== W.copula && !isTaking(tokens, (items[next] as Item).from)) {
      if (!there || kind !== W.preposition) return -1;
    }
  }
  return -1;
}

function isJoint(tokens: Tokens, items: readonly Item[], at: number, there: boolean, moved: boolean): boolean {
  const kind = kindAt(items, at);
  if (there) return kind === W.preposition;
  return moved ? kind === W.copula : isTaking(tokens, items[at]?.from ?? -1);
}

const JOINTS = kindTable(W.comma, W.and, W.semicolon, W.while, W.but, W.colon);

/** Reads the subject at `to` before what stands in front of it is read. */
export function readAhead(s: Sentence, to: number): void {
  const { at } = s;
  s.at = to;
  readSubject(s, to);
  s.at = at;
}

/** "..., and down 1.2 percent was Salt": the subject of what begins with its figures, behind a joint. */
export function readInverted(s: Sentence, at: number): void {
  if (JOINTS[kindAt(s.items, at - 1)] !== 1 || kindAt(s.items, at + 1) !== W.quantity) return;
  const behind = subjectBehind(s.story.tokens, s.items, at);
  if (behind >= 0) readAhead(s, behind);
}

/** Words that begin what stands in front: "after the Nasdaq fell 1 percent, ...", "with the Dow down, ...". */
const OPENS = kindTable(W.after, W.while, W.with, W.as, W.preposition);

/**
 * The comma that ends what another market, or another thing, did in front: "After the Nasdaq fell 1 percent, a loss of 12.4
 * points took the KOSPI to ...". What stands behind is said of it no more, unless it goes on as a participle does.
 */
export function leaveFront(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  if (s.frontLeft || !clause.bound || clause.subjectAt < 1) return;
  // "Even after the Nasdaq fell", and not "shares in Pepper".
  const second = kindAt(items, 0) !== W.shareUnit && OPENS[kindAt(items, 1)];
  const opens = OPENS[kindAt(items, 0)] || second || kindAt(items, 2) === W.after;
  const placed = kindAt(items, 0) === W.plain && kindAt(items, 1) === W.place;
  const [subject] = clause.subjects;
  if (!(opens || placed) || subject === undefined || (subject.kind === S.index && story.isOwn(subject))) return;
  if (kindAt(items, at + 1) === W.or || !beginsMain(s, at + 1)) return;
  s.frontLeft = true;
  // "On the gainers' chart, Pepper led by 10 percent, to close at ...": the front ended before the name.
  if (items.slice(0, clause.subjectAt).some(({ kind }) => kind === W.comma)) return;
  s.closeSubjects();
  clause.setSubject(subjectOf(S.outside, ""));
  clause.dir = 0;
  clause.dirKnown = false;
  const behind = kindAt(items, at + 1) === W.direction ? -1 : subjectBehind(story.tokens, items, at + 1);
  if (behind >= 0) readAhead(s, behind);
}

/** "Up 2 percent at ... was", "a gain of", "the closing level", "there was", "at the close"; "closing at" may go on about the first. */
function beginsMain({ items, story: { tokens } }: Sentence, at: number): boolean {
  const [next, second] = [kindAt(items, at + 1), kindAt(items, at + 2)];
  switch (kindAt(items, at)) {
    case W.article:
      return (
        next === W.close || (next === W.moveNoun && second === W.of) || (next === W.plain && second === W.moveNoun)
      );
    case W.direction:
      return next === W.quantity;
    case W.at:
    case W.by:
      return next === W.article && second === W.close;
    default:
      return isThere(tokens, items[at]?.from ?? -1);
  }
}
