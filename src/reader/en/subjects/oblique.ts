import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Things named in passing: "led by Samsung", "gains in Naver". */

/** Whether the phrase at `before` puts what is named at `at` into an object's place; undefined where it leaves that open. */
type ObliqueRule = (s: Sentence, at: number, before: number) => boolean | undefined;

/** Phrases in front of a name that tell whether it is told in passing. */
const REACH = 6;

/** "Led by Samsung", "gains in Naver": named in passing, not what the sentence goes on to measure. */
export function isOblique(s: Sentence, at: number): boolean {
  if (isOnBoth(s, at)) return true;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
    const rule = RULES[kindAt(s.items, before)];
    if (rule === undefined) return false;
    const oblique = rule(s, at, before);
    if (oblique !== undefined) return oblique;
  }
  return false;
}

/** "Led the advance on both the S&P 500 and the Nasdaq": the first of the two, or the second. */
function isOnBoth(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const first = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (first > 0 && isBoth(story.tokens, (items[first] as Item).from))
    // "Shares in both Pepper and Salt rose".
    return kindAt(items, first - 1) === W.preposition && kindAt(items, first - 2) !== W.shareUnit;
  return kindAt(items, first) === W.and && kindAt(items, first - 1) === W.subject && isOnBoth(s, first - 1);
}

const isBoth = wordSet("both");

/** "In Tokyo", "in mainland China": where a clause plays, at its beginning. */
function isScene({ items, story }: Sentence, place: number): boolean {
  const plain = kindAt(items, place - 1) === W.plain && kindAt(items, place - 2) === W.preposition;
  const joint = plain ? place - 2 : place - 1;
  return (
    joint === 0 || JOINTS[kindAt(items, joint - 1)] === 1 || (joint === 1 && isElse(story.tokens, items[0]?.from ?? -1))
  );
}

/** "Elsewhere in Asia the Nikkei". */
const isElse = wordSet("elsewhere", "meanwhile", "overnight", "earlier", "later", "also");

/** "In consumer goods" between a joint and a name: the trade that a clause is about, at its beginning. */
function isSceneOfTrade(items: readonly Item[], at: number, name: number): boolean {
  if (!isIn(items, at) || JOINTS[kindAt(items, at - 1)] !== 1 || at + 1 === name) return false;
  for (let next = at + 1; next < name; next++) if (kindAt(items, next) !== W.sector) return false;
  return true;
}

const leads: ObliqueRule = () => true;

const isTime = wordSet("time", "moment", "juncture");

/** "At the same time Pepper fell": the preposition has found its object. */
const atTime: ObliqueRule = ({ items, story }, at) => !isTime(story.tokens, (items[at - 1] as Item).from);

/** Stands within a phrase, or before it: what leads to it decides. */
const passed: ObliqueRule = () => undefined;

const of: ObliqueRule = (s, at, before) => {
  const { items, story } = s;
  // "Of the industrials Pepper was the biggest faller".
  if (before === 0 && kindAt(items, at + 1) === W.copula && at > 2 && !story.isHome) return false;
  if (kindAt(items, before - 1) === W.shareUnit || isSharePrice(s, before - 1, at)) return false;
  return !isUnits(s, before - 1) && !isValueOf(s, before - 1, at);
};

const preposition: ObliqueRule = (s, at, before) => {
  const { items } = s;
  // "While in tech Pepper rose": where a clause plays.
  if (isSceneOfTrade(items, before, at)) return false;
  // "Mid-caps on the mWIG40 lost 0.2 percent".
  if (isSizeOf(s, before, at)) return false;
  // "Strength on the metals market saw Pepper add 1 percent".
  if (isCaused(s, before, at)) return false;
  // "The stock price for Pepper closed at 148,000 won".
  if (isFor(s.story.tokens, itemAt(items, before)?.from ?? -1) && isSharePrice(s, before - 1, at)) return false;
  // "Shares in GlaxoSmithKline".
  const shares = kindAt(items, before - 1) === W.shareUnit && itemAt(items, before - 1)?.value === 0;
  return !(isIn(items, before) && (shares || isUnits(s, before - 1)));
};

/** "Worries over exports", "concerns about the outlook". */
const about: ObliqueRule = ({ items }, _at, before) => kindAt(items, before - 1) === W.plain;

/** "A bourse for small and mid-cap stocks". */
const and: ObliqueRule = ({ items, story }, at, before) => {
  if (before !== at - 1 || kindAt(items, before - 1) !== W.plain || story.isHome) return false;
  return kindAt(items, before - 2) === W.preposition;
};

/** "Up more than 50 percent since Christmas Eve"; in Seoul "since the Korean currency traded at ...". */
const since: ObliqueRule = ({ story }) => !story.isHome;

const article: ObliqueRule = (s, at, before) => {
  const { items, story } = s;
  const front = kindAt(items, before - 1);
  // "In choppy dealings the KOSPI fell": the phrase before is complete, a new one begins.
  if (COMPLETE[front] === 1) return false;
  if (front !== W.place) return undefined;
  // "At 2:15pm in Singapore the STI was 0.2 per cent lower".
  if (isIn(items, before - 2) && !story.isHome && kindAt(items, at + 1) === W.copula) return false;
  // "In Tokyo the Nikkei closed up 7.7 percent".
  return isScene(s, before - 1) ? false : undefined;
};

/** "In spite of a weaker yen", and not "down on the day". */
const direction: ObliqueRule = ({ items }, _at, before) =>
  kindAt(items, before - 1) === W.article ? undefined : false;

/** "Towards the benchmark index". */
const marketNoun: ObliqueRule = ({ story }, at, before) => (before === at - 1 && !story.isHome ? undefined : false);

/** "In the local market". */
const local: ObliqueRule = ({ items }, _at, before) => (itemAt(items, before)?.value === 3 ? undefined : false);

/** "Against the dollar the won closed at ...": the preposition has found its object. */
const dollar: ObliqueRule = ({ items }, _at, before) => {
  const behind = kindAt(items, before + 1);
  return behind === W.article || behind === W.money || behind === W.won ? false : undefined;
};

/** What ends the phrase before an article: "in choppy dealings the KOSPI", "at the close the KOSPI". */
const COMPLETE = kindTable(W.plain, W.trading, W.date, W.span, W.close);

/** What a place stands behind: "..., while in Paris the CAC 40 fell". */
const JOINTS = kindTable(W.while, W.and, W.but, W.comma, W.semicolon);

const SIZES = /\b(?:(?:small|mid|large)(?:[- ]?sized)?[- ]?(?:caps|companies|firms)|blue[- ]chips) $/i;
/** Characters of "medium-sized companies ". */
const SIZE_REACH = 24;

/** Shares by the size of their firms, and behind them the index of those. */
function isSizeOf({ items, story: { isHome, tokens } }: Sentence, joint: number, at: number): boolean {
  if (isHome || items[at]?.subject?.kind !== S.index) return false;
  const from = tokens.start[(items[joint] as Item).from] as number;
  return SIZES.test(tokens.text.slice(Math.max(0, from - SIZE_REACH), from));
}

const causes = wordSet("saw", "sees", "helped", "helps", "made", "let", "watched", "left", "sent");

/** A verb whose object does what follows stands between. */
function isCaused({ items, story }: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (kindAt(items, at) === W.plain && causes(story.tokens, (items[at] as Item).from)) return true;
  return false;
}

const isUnit = wordSet("units");

/** "Units of Pepper Trust fell": what a trust has for shares. */
function isUnits({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  return !isHome && at === 0 && isUnit(tokens, items[0]?.from ?? -1);
}

const isValue = wordSet("value", "level");

/** "The value of the index reached 645.1 points": the index's own level. */
function isValueOf({ items, story: { isHome, tokens } }: Sentence, at: number, index: number): boolean {
  const { kind, value } = items[index] as Item;
  const ofIndex = kind === W.marketNoun || (kind === W.subject && value === S.index);
  const next = kindAt(items, index + 1);
  // "The value of the index's members", "of the index of most liquid shares".
  if (next === W.possessive || next === W.of) return false;
  return !isHome && at === 1 && ofIndex && kindAt(items, 0) === W.article && isValue(tokens, items[1]?.from ?? -1);
}

const isPrice = wordSet("price", "prices");
const isFor = wordSet("for");

/** "The share price of Pepper", "Prices of Pepper and Salt were up", "the price of Pepper shares". */
function isSharePrice({ items, story }: Sentence, at: number, name: number): boolean {
  const noun = itemAt(items, at);
  return (
    noun !== undefined &&
    isPrice(story.tokens, noun.to - 1) &&
    (at === 0 ||
      (at === 1 && kindAt(items, 0) === W.article && kindAt(items, name + 1) === W.shareUnit) ||
      kindAt(items, at - 1) === W.shareUnit ||
      // "The closing price of Pepper was 675,000 won", in Seoul.
      (story.isHome && kindAt(items, at - 1) === W.close && (at === 1 || (at === 2 && kindAt(items, 0) === W.article))))
  );
}

const isMeasureOfMove = wordSet("much", "far", "fast", "sharply", "steeply", "strongly", "heavily");

/** "Fell twice as much as Pepper": what is compared with, and no "as long as Pepper rises". */
const asMuchAs: ObliqueRule = ({ items, story }, at, before) =>
  before === at - 1 &&
  kindAt(items, before - 2) === W.as &&
  isMeasureOfMove(story.tokens, (items[before - 1] as Item).from);

/** By the kind of the phrase; where one of another kind stands, the name is told for itself. */
const RULES = ruleTable<ObliqueRule>([
  [W.of, of],
  [W.as, asMuchAs],
  [W.preposition, preposition],
  [W.by, leads],
  [W.from, leads],
  [W.to, leads],
  [W.than, leads],
  [W.against, leads],
  [W.at, atTime],
  [W.per, leads],
  [W.over, about],
  [W.about, about],
  [W.and, and],
  [W.since, since],
  [W.article, article],
  [W.direction, direction],
  [W.marketNoun, marketNoun],
  [W.groupAdjective, local],
  [W.dollar, dollar],
  [W.plain, passed],
  [W.sector, passed],
  [W.place, passed],
  [W.record, passed],
  [W.possessive, passed],
  [W.name, passed],
  [W.no, passed],
  [W.hyphen, passed],
  [W.numeral, passed],
  [W.money, passed],
]);
