import { tenTo } from "../../../market/figure.ts";
import type { Tokens } from "../../scanner.ts";
import { isNearlyPassed } from "../days/rate-day.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy, headBefore } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isBeyondMark, isOfLevel } from "./beyond-mark.ts";
import { isCutToTens } from "./cut-to-tens.ts";
import { isFirstTimeThat, isRecordRound } from "./first-time.ts";
import { isCloseTo, isOfSpanExtreme, isOverSpan } from "./span-level.ts";

/** Round levels: crossed, approached, or only thought of. */
const RETURNS = new Set(["back", "return", "returned", "returning"]);

/** Round levels are milestones when the words are about crossing them. */
export function isMilestone(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  const next = kindAt(items, kindAt(items, at + 1) === W.hyphen ? at + 2 : at + 1);
  // "Just beneath the 2,135-point plateau".
  const step = s.passed || clause.prep === W.above || clause.prep === W.below ? 5 : 10;
  if (q.exponent < 0 || (q.digits * tenTo(q.exponent)) % step !== 0 || q.sign !== 0) return false;
  // "Hovered around the 4,250-point level".
  if (isHovering(s, at)) return false;
  // "The 2,510-point range" is a band, unless "just beneath the 3,180-point plateau" says which side of it.
  if (next === W.mark && items[at + 1]?.value === 1) return clause.prep === W.above || clause.prep === W.below;
  // "1,000 points above June 20" is a distance, "a 50,000 increase" a change.
  if (next === W.above || next === W.below || next === W.moveNoun) return false;
  // "The week's low just below 1,230".
  if (!s.story.isHome && isOfSpanExtreme(items, at)) return false;
  if (s.passed || clause.prep === W.above || clause.prep === W.below) return true;
  // "Exceeding the threshold of 2,030 points", "below the key level of 1,900", "above the support of 1,880".
  if (isOfLevel(s) && (s.beaten || (s.story.isHome && isBeyondMark(items, clause.prepAt)))) return true;
  if (clause.mode === L.touch)
    return followedBy(items, at, 2, W.mark) || (q.digits % 100 === 0 && (isOfMilestone(s, at) || isRecordRound(s, at)));
  // "Within a whisker of 4,800", "just shy of 3,000", "an inch from 4,700".
  if (
    (clause.prep === W.of || clause.prep === W.from) &&
    (s.headKind(clause.prepAt) === W.plain || itemAt(items, clause.prepAt - 1)?.value === U.point) &&
    q.digits % 50 === 0 &&
    kindAt(items, at + 1) !== W.plain &&
    clause.referenceDay === undefined
  )
    return true;
  // "Back to 4,000 points, at 4,007.76".
  const head = itemAt(items, clause.prepAt - 1);
  if (clause.prep === W.to && q.digits % 50 === 0 && head?.kind === W.plain && RETURNS.has(wordOf(s, head)))
    return true;
  if (q.bound === "about") return false;
  if (isBeyondRound(s, q)) return true;
  const counted = q.unit === U.plain || (isThousands(s, q) && clause.mode !== L.close);
  if (counted && (q.bound === "over" || q.bound === "under" || q.bound === "near")) return true;
  // "The 65,000 resistance level", "the 9,900 points psychological level".
  if (isCutToTens(s, at, q)) return false;
  const behind = kindAt(items, at + 1) === W.hyphen ? at + 2 : at + 1;
  const noun = next === W.plain ? items[behind + 1] : items[behind];
  return noun?.kind === W.mark && (next === W.mark || noun.value === 0);
}

/** "Recovered to over 2,300 points", "closed at under 2,300 points", in Seoul: a round level, and which side of it. */
function isBeyondRound({ clause, story }: Sentence, { bound, digits, exponent, unit }: Quantity): boolean {
  const led = clause.prep === W.to || clause.prep === W.at;
  return story.isHome && led && unit === U.point && exponent >= 0 && digits % 100 === 0 && isSided(bound);
}

function isSided(bound: Quantity["bound"]): boolean {
  return bound === "over" || bound === "under";
}

/** "The KOSDAQ rose over 1,000 points": a level, for in Seoul no index moved so far in a day. */
export function isThousands({ story }: Sentence, { digits, exponent, unit }: Quantity): boolean {
  return story.isHome && unit === U.point && exponent >= 0 && digits >= 1_000 && digits % 500 === 0;
}

const isCountedThing = wordSet(
  ..."people cases deaths infections patients visitors tourists passengers units vehicles homes households jobs workers subscribers".split(
    " ",
  ),
);

const isUnits = wordSet("units");
const LEAST_OF_UNITS = 1_000;

/** "Infections topped 8,000 cases", "arrivals passed 2,000 people": a count of things, and no level of an index. */
export function isCountOfThings(s: Sentence, at: number, { digits, exponent, unit }: Quantity): boolean {
  const { clause, items, passed, story } = s;
  // "The IPC surpassed 61,000 units": so Latin America's papers call the points of an index.
  const led = passed || clause.prep === W.to || clause.prep === W.at;
  const points = !story.isHome && led && clause.kind === S.index && isUnits(story.tokens, items[at + 1]?.from ?? -1);
  if (points && digits >= LEAST_OF_UNITS && clause.subjects[0]?.market === story.market) return false;
  // "Closed at 3,141.59 units": what has such decimals is counted in no things.
  return unit === U.plain && exponent > -2 && isCountedThing(story.tokens, items[at + 1]?.from ?? -1);
}

const isMilestoneWord = wordSet("milestone", "milestones");

/** Phrases from a milestone to another that it followed. */
const MILESTONE_REACH = 16;

/** "The latest milestone came a month after the index hit 3,400": one more of them. */
function isOfMilestone({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome) return false;
  for (let back = at - 1; back >= 0 && back > at - MILESTONE_REACH; back--)
    if (kindAt(items, back) === W.mark && isMilestoneWord(story.tokens, (items[back] as Item).from)) return true;
  return false;
}

const isHover = wordSet("hovered", "hovering", "hovers");

/** "Hovered near the 4,250 mark": where it was for a while, and nothing crossed. */
export function isHovering({ items, story }: Sentence, at: number): boolean {
  const verb = itemAt(items, headBefore(items, at));
  return verb?.kind === W.copula && isHover(story.tokens, verb.from);
}

const isFailing = wordSet(..."failing failed fails fail unable".split(" "));
const isThreat = wordSet("threatened", "threatening", "threatens");
const isShort = wordSet("short");

/** "Failing to hit the 900 mark", in Seoul "failed to settle above 5,000", "falling short of closing above": where it has not been. */
export function isFailed({ items, story: { isHome, tokens } }: Sentence, at: number, reached: boolean): boolean {
  for (let back = at - 1; back >= 0 && back > at - 8; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.comma || kind === W.but || kind === W.while) return false;
    // "Fails to keep above the 1,500 level".
    if (kind === W.plain && isFailing(tokens, from)) return reached || isHome || kindAt(items, back + 1) === W.to;
    if (
      (reached || isHome) &&
      kind === W.plain &&
      (reached ? isThreat(tokens, from) : isShort(tokens, from) && isOfDoing(items, back + 1, tokens))
    )
      return true;
  }
  return false;
}

/** "Short of closing", and no "short of forecasts". */
function isOfDoing(items: readonly Item[], at: number, { text, start, end }: Tokens): boolean {
  const verb = itemAt(items, at + 1);
  if (kindAt(items, at) !== W.of || verb === undefined) return false;
  return text.slice(start[verb.from], end[verb.from]).endsWith("ing");
}

const isThoughtOf = wordSet("support", "resistance", "target", "pivot", "hurdle");

/** "Fails to hold 4,600": where it did not stay. */
function isNotHeld(s: Sentence, at: number): boolean {
  const q = s.items[at]?.quantity;
  const round = q !== undefined && q.exponent >= 0 && q.digits % 50 === 0;
  return s.story.isHome && round && s.clause.mode !== L.close && s.clause.prep === W.to && isFailed(s, at, false);
}

/** "Resistance at 67,000", "support near 24,500": where nothing has been yet. */
export function isThought(s: Sentence, at: number): boolean {
  if (isCloseTo(s, at) || isNotHeld(s, at) || isNearlyPassed(s, at)) return true;
  const head = headBefore(s.items, at);
  const noun = itemAt(s.items, kindAt(s.items, head) === W.at ? head - 1 : head);
  return noun?.kind === W.plain && isThoughtOf(s.story.tokens, noun.from);
}

/** "The KOSPI target", "its target index", "the forecast for the KOSPI", "the KOSPI band". */
export function isForeseen({ items, story }: Sentence, at: number): boolean {
  const { kind, value, from } = items[at] as Item;
  if (value === 2) return true;
  if (value === 0) return kind === W.stake && isUpper(story.tokens, from - 1);
  const isIndex = (next: number) => kindAt(items, next) === W.marketNoun || items[next]?.subject?.kind === S.index;
  const behind = kindAt(items, at + 1) === W.preposition ? at + 2 : at + 1;
  return isIndex(at - 1) || isIndex(kindAt(items, behind) === W.article ? behind + 1 : behind);
}

const isSeeing = wordSet(..."see sees expect expects forecast forecasts predict predicts project projects".split(" "));

/** "Brokers see the KOSPI climbing to 4,800", "a bank sees Pepper rising to 200,000 won": nothing has been there yet. */
export function isSeenGoing({ items, story }: Sentence, at: number): boolean {
  let verb = at - 1;
  while (verb > at - NAME_REACH - 1 && !isSeeing(story.tokens, items[verb]?.from ?? -1)) {
    const kind = kindAt(items, verb);
    const named = kind === W.subject || kind === W.won || kind === W.marketNoun || kind === W.shareUnit;
    const money = !story.isHome && (kind === W.money || kind === W.it);
    if (!named && !money && kind !== W.article && kind !== W.plain && kind !== W.dollar && kind !== W.of) return false;
    verb--;
  }
  return verb > 0 && verb < at - 1 && isSeeing(story.tokens, items[verb]?.from ?? -1);
}

/** "Analysts see the KOSPI to slip to 3,900 and the KOSDAQ below 800": nothing has been there yet. */
export function isSeenTo(s: Sentence): boolean {
  const { clause, items, story } = s;
  const at = clause.subjectAt;
  if (!story.isHome || clause.kind !== S.index || kindAt(items, at + 1) !== W.to) return false;
  let article = at - 1;
  // "Forecast the main index to trade between ...".
  while (article > at - NAME_REACH && kindAt(items, article) === W.plain) article--;
  const verb = itemAt(items, kindAt(items, article) === W.article ? article - 1 : at - 1);
  if (verb === undefined || !isSeeing(story.tokens, verb.from)) return false;
  s.foreseen = true;
  return true;
}

/** Words from an index back to its article: "the country's benchmark stock index". */
const NAME_REACH = 4;

const isUpper = wordSet("upper", "lower");
const isPresent = wordSet("is", "are", "be");
const isIf = wordSet("if", "when", "once");

/** "A sidecar is triggered when futures rise more than 6 percent": what would happen, and has not. */
export function isRule({ items, story }: Sentence, at: number): boolean {
  const joint = itemAt(items, at + 2);
  if (joint?.kind !== W.while && joint?.kind !== W.plain && joint?.kind !== W.modal) return false;
  return isIf(story.tokens, joint.from) && isPresent(story.tokens, (items[at] as Item).from);
}

/** Less than Seoul's first board has stood at since it was counted anew. */
const LEAST_OF_SEOUL = 100;

/** "Infections at below 30": no level of the first board. */
export function isBelowAll({ clause, story }: Sentence, { digits, exponent }: Quantity): boolean {
  return story.isHome && clause.subjects[0]?.name === "KOSPI" && digits * tenTo(exponent) < LEAST_OF_SEOUL;
}

const isFirst = wordSet("first");

/** "The index's first dip below the 4,800 mark since it closed above it on Tuesday last week": passed now. */
export function isFirstDip(s: Sentence, day: number): boolean {
  if (isFirstTimeThat(s, day)) return true;
  const {
    clause,
    items,
    story: { isHome, tokens },
  } = s;
  if (!isHome || (clause.prep !== W.below && clause.prep !== W.above)) return false;
  const noun = kindAt(items, clause.prepAt - 1);
  if (noun !== W.moveNoun && noun !== W.close) return false;
  return kindAt(items, day + 1) === W.since && isFirst(tokens, items[clause.prepAt - 2]?.from ?? -1);
}

/** "Came back to 4,200 points and then rose to ...": passed on the way. */
export function isPassedBy({ clause, items, story }: Sentence, at: number, { digits, exponent }: Quantity): boolean {
  if (!story.isHome || clause.prep !== W.to || clause.mode === L.close || exponent < 0 || digits % 50 !== 0)
    return false;
  return kindAt(items, at + 1) === W.and && isThen(story.tokens, items[at + 2]?.from ?? -1);
}

const isThen = wordSet("then", "later", "subsequently");

/** A round level that no word calls an extreme, and an extreme of more than the session. */
export function isOnWay({ at, clause, items }: Sentence, { exponent, digits }: Quantity): boolean {
  if (isOverSpan(items, at)) return true;
  const named = clause.high || clause.low || clause.mode === L.high || clause.mode === L.low;
  return !named && exponent >= 0 && digits % 50 === 0;
}
