import { followedBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { ruleTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isEarlyAlone } from "./early-on.ts";

/** What a phrase behind a number says of its moment: within the session or not, or undefined where another must tell. */
type MomentRule = (s: Sentence, at: number, next: number) => boolean | undefined;

/** Phrases from a number to the words that tell its moment. */
const REACH = 6;

/** True when the words after a number place it within the session: "intraday", "during the day", "in the session". */
export function duringSession(s: Sentence, at: number): boolean {
  const { items } = s;
  if (s.withinSession) return isOfSession(s);
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const told = RULES[kindAt(items, next)]?.(s, at, next);
    if (told !== undefined) return told;
  }
  return false;
}

/** "During the session, ...": of its moments is what is told, but its sums, its close and what was before it. */
function isOfSession(s: Sentence): boolean {
  const { mode, prep, referenceDay } = s.clause;
  const isOfBefore = s.story.isHome && (prep === W.from || referenceDay !== undefined);
  return mode !== L.close && !isSum(s) && !isOfBefore;
}

/**
 * "During the session 602 trades were done, with 9.4 million shares changing hands", "during the day, foreigners bought a
 * net 310 billion won": a sum of all of it.
 */
function isSum({ breadthSentence, clause, items, story }: Sentence): boolean {
  if (clause.kind === S.group && isDay(story.tokens, (items[2]?.to ?? 0) - 1)) return true;
  return !story.isHome && (clause.kind === S.turnover || breadthSentence);
}

const isOver: MomentRule = () => false;

/** "During the session", "during Monday's session", "during the first few minutes of trading". */
const duringSpan: MomentRule = (s, at, next) => {
  const { items } = s;
  const { value } = items[next] as Item;
  if (value === 0 && !s.story.isHome) {
    const first = itemAt(items, at + 1);
    return first?.kind === W.preposition && (isDuringDay(s, first) || isOfTrading(items, next + 1));
  }
  if (value !== 1) return undefined;
  const dated = kindAt(items, next - 1) === W.possessive && kindAt(items, next - 2) === W.date;
  const before = items[dated ? next - 3 : next - 2];
  if (before?.kind !== W.preposition || !(dated || kindAt(items, next - 1) === W.article)) return false;
  return !isSum(s) && !followedBy(items, next, 1, W.of) && isDuring(s, before);
};

/** "A 4.2 percent loss at its lowest point". */
const atExtreme: MomentRule = ({ items }, _at, next) => {
  if (kindAt(items, next - 1) !== W.article || kindAt(items, next - 2) !== W.at) return undefined;
  // "Gained 90.76 to close at its highest level in 14 months".
  if (kindAt(items, next - 3) === W.close) return false;
  return kindAt(items, next + 1) !== W.since && kindAt(items, next + 1) !== W.preposition;
};

/** "Down 40 points intraday", and not "gained 40 points to end at an intraday high". */
const inSession: MomentRule = ({ items }, _at, next) => {
  const joint = kindAt(items, next - 1) === W.article ? next - 2 : next - 1;
  return kindAt(items, joint) !== W.at || kindAt(items, joint - 1) !== W.close;
};

/** "Down 40 points in the early going". */
const inGoing: MomentRule = (s, at, next) =>
  (isGoing(s.story.tokens, (s.items[next] as Item).from) && isEarly(s, at, next)) || undefined;

/** "In early trading", "early in trade", "during Thursday trading", "during the trading day". */
const inTrading: MomentRule = (s, at, next) => {
  const { items } = s;
  if (kindAt(items, next + 1) === W.span && kindAt(items, next - 1) === W.article)
    return isDuringDay(s, itemAt(items, next - 2));
  // "To 1,001,000 won during trading".
  if (s.story.isHome && isDuringDay(s, itemAt(items, next - 1))) return true;
  return isEarly(s, at, next) || (kindAt(items, next - 1) === W.date && isDuringDay(s, itemAt(items, next - 2)));
};

const inWord: MomentRule = (s, at, next) => {
  const { clause, items, story } = s;
  const { from } = items[next] as Item;
  // "Dropped more than 50 points early, prompting ...".
  if (next === at + 1 && story.isHome && isEarlyAlone(s, next)) return clause.mode !== L.close;
  // "In the final moments of trading".
  if (isOfTrading(items, next + 1) && isMoments(story.tokens, from)) return true;
  // "In early deals".
  return isDeals(story.tokens, from) && isEarly(s, at, next) ? !story.isHome : undefined;
};

/** "Up 30.12 points at noon, the index ended ...": right behind the figure. */
const atNoon: MomentRule = ({ clause, items }, at, next) => {
  const joint = kindAt(items, next - 1);
  // "Was hovering at 4,038.92 at noon": the whole sentence is of that hour.
  const moved = kindAt(items, at - 1) === W.direction || kindAt(items, at - 1) === W.than;
  const right = moved && next === at + 2 && (joint === W.at || joint === W.by);
  return (right && clause.mode !== L.close) || undefined;
};

/** "To 22,516.69 (intraday low 22,100.12)": of what stands in the bracket. */
const inBrackets: MomentRule = ({ items }, _at, next) => {
  const within = kindAt(items, next + 1) === W.intraday && kindAt(items, next + 2) !== W.closeBracket;
  return within ? false : undefined;
};

const RULES = ruleTable<MomentRule>([
  [W.openBracket, inBrackets],
  [W.clock, atNoon],
  [W.intraday, inSession],
  [W.span, duringSpan],
  [W.high, atExtreme],
  [W.low, atExtreme],
  [W.copula, inGoing],
  [W.trading, inTrading],
  [W.plain, inWord],
  [W.quantity, isOver],
  [W.comma, isOver],
  [W.semicolon, isOver],
  [W.and, isOver],
  [W.subject, isOver],
  [W.period, isOver],
  [W.after, isOver],
]);

/** Makes what follows "in" a part of the day: "in early trading". */
const EARLY = new Set(["early", "initial", "intraday"]);
const isDeals = wordSet("deals", "dealings");
const isGoing = wordSet("going");
const isMoments = wordSet("moments");
const isDay = wordSet("day");

function isEarly(s: Sentence, from: number, to: number): boolean {
  return s.items.slice(from + 1, to).some((item) => item.kind === W.plain && EARLY.has(wordOf(s, item)));
}

function isOfTrading(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.of && kindAt(items, at + 1) === W.trading;
}

const isDuringWord = wordSet("during");

function isDuringDay({ story }: Sentence, item: Item | undefined): boolean {
  return item !== undefined && isDuringWord(story.tokens, item.from);
}

const DURING = new Set(["during", "in", "within"]);

function isDuring(s: Sentence, item: Item): boolean {
  const { tokens } = s.story;
  return DURING.has(tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]).toLowerCase());
}
