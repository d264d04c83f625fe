import { tenTo } from "../../../market/figure.ts";
import { isOwnedBySpan } from "../days/scoped.ts";
import { isCountOfThings, isMilestone } from "../levels/milestone.ts";
import { isFraction } from "../numbers/bare-number.ts";
import { betweenSide } from "../numbers/between.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { headBefore } from "../phrases/around.ts";
import { isEquivalentIn } from "../phrases/equivalent.ts";
import { type Item, isIn, itemAt, kindAt, macroOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { isSinceSpan } from "../phrases/since-span.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type IndexRule, LEAST_FACTOR } from "./index-rule.ts";
import { sideBehind } from "./index-side.ts";
import { isOffExtreme } from "./no-index-move.ts";

/** Numbers beside an index that are neither its level nor its move: of something else, or how far it lay from a level. */
export const ofOther: IndexRule = (s, at, q) => {
  // "Within a range of 4,856.25-4,911.91".
  const range = q.range && betweenSide(s, at, q) === 0;
  if (q.unit === U.percentPoint || range || isSurveyed(s) || isRate(s, at, q)) return s.outside(at, q);
  return undefined;
};

/** "The index came in at 82.7, up from 81.8": how the figures of a survey are told. */
function isSurveyed(s: Sentence): boolean {
  const { clause, items, story } = s;
  if (clause.prep !== W.at || story.isHome) return false;
  if (!isIn(items, clause.prepAt - 1) || kindAt(items, clause.prepAt - 2) !== W.copula) return false;
  replace(s, macroOf("index"));
  return true;
}

const isMoney = kindSet(W.dollar, W.money);
const LEADS_TO_MONEY = kindSet(W.to, W.per, W.against);

/** "While the real was trading at 4.98 to the dollar": a rate, of a money whose name is another word too. */
function isRate({ items, story }: Sentence, at: number, { exponent, unit }: Quantity): boolean {
  if (story.isHome || unit !== U.plain || exponent >= 0 || !LEADS_TO_MONEY(items[at + 1])) return false;
  const noun = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  return isMoney(items[kindAt(items, noun) === W.place ? noun + 1 : noun]);
}

/** "To record volatility over 1,000 points". */
export const ofCommodity: IndexRule = (s, at, q) =>
  kindAt(s.items, headBefore(s.items, at)) === W.commodity ? s.outside(at, q) : undefined;

function isSide(kind: number): boolean {
  return kind === W.above || kind === W.below;
}

/** "Was 12.4 points, or 0.4 percent, above Friday's close": a distance too, and no move told before it. */
export const distanceAgain: IndexRule = (s, at, q, way) => {
  if (q.unit !== U.percent || way !== 0 || kindAt(s.items, at - 1) !== W.or) return undefined;
  return isSide(kindAt(s.items, sideBehind(s.items, at))) ? s.bindOther(R.percent, q, 1, s.extra(at)) : undefined;
};

/** "Closing at 71,025.16 basis points": so Lagos calls its points; "declined 46 basis points": hundredths of a percent. */
export const basisPoints: IndexRule = (s, at, q) => {
  if (q.unit !== U.basisPoint) return undefined;
  const points = q.digits * tenTo(q.exponent) >= 1_000 || (s.story.market === "NG" && q.exponent < 0);
  if (!points) return s.bindOther(R.basis, q, s.directionAt(at) || s.clause.dir || 1, s.extra(at));
  q.unit = U.point;
  return undefined;
};

export const ofThings: IndexRule = (s, at, q) =>
  isCountOfThings(s, at, q) || isCountOutOf(s.items, at, q) ? s.outside(at, q) : undefined;

/** "With 201 of its 225 components in the red": how many of them. */
function isCountOutOf(items: readonly Item[], at: number, { digits, exponent, scale, unit }: Quantity): boolean {
  if (unit !== U.plain || exponent !== 0 || scale !== 0 || kindAt(items, at + 1) !== W.of) return false;
  const all = items[kindAt(items, at + 2) === W.article ? at + 3 : at + 2]?.quantity;
  return all?.exponent === 0 && all.scale === 0 && all.digits > digits;
}

/** Only points, and bare numbers that are no counts, can be an index's. */
export const noPoints: IndexRule = (s, at, q) => {
  if (s.story.isHome && isLevelInYen(s, q)) q.unit = U.point;
  if (q.unit !== U.point && q.unit !== U.plain) return false;
  // "404 counters were unchanged, 857 untraded".
  const counted = s.breadthSentence && q.unit === U.plain && q.exponent === 0 && q.scale === 0;
  if (counted && kindAt(s.items, at - 1) === W.comma && kindAt(s.items, at + 1) === W.plain) return false;
  // "Advancers beat decliners by about 1.2 to 1".
  if (s.breadthSentence && isRatioOfOne(s.items, at, q)) return s.outside(at, q);
  // "Advances led declines 837/763".
  return isFraction(s.items, at) ? false : undefined;
};

/** The least that Tokyo's index has stood at, and more than a dollar or most shares cost. */
const LEAST_OF_TOKYO = 5_000;

/** "The Nikkei fell 4.38 percent to close at 9,803.32 yen": an average of prices, which is told in yen too. */
function isLevelInYen({ clause }: Sentence, { unit, currency, scale, exponent, digits }: Quantity): boolean {
  if (unit !== U.money || currency !== "JPY" || scale !== 0 || exponent !== -2) return false;
  return clause.subjects[0]?.market === "JP" && digits * tenTo(exponent) >= LEAST_OF_TOKYO;
}

function isRatioOfOne(items: readonly Item[], at: number, { digits, unit }: Quantity): boolean {
  const [before, behind] = [itemAt(items, at - 2)?.quantity, items[at + 2]?.quantity];
  if (unit !== U.plain) return false;
  if (kindAt(items, at + 1) === W.to && behind?.digits === 1 && behind.unit === U.plain) return true;
  return kindAt(items, at - 1) === W.to && digits === 1 && before?.unit === U.plain && before.exponent < 0;
}

/** "The equivalent of a 38-point gain by J.P. Morgan". */
export const gainOfStock: IndexRule = (s, at, q) => {
  const { items, story } = s;
  if (kindAt(items, at + 1) !== W.moveNoun || kindAt(items, at + 2) !== W.by || story.isHome) return undefined;
  return items[at + 3]?.value === S.stock ? s.outside(at, q) : undefined;
};

/** Prepositions of a level, and of no distance. */
const LEADS_LEVEL = kindTable(W.to, W.at, W.above, W.below);

/** "Is up 12 percent and 913 points since its March peak", and not "the first time it closed above 1,800 points since January". */
export const sinceWhen: IndexRule = (s, at, q) => {
  if (q.unit !== U.point || kindAt(s.items, at + 1) !== W.since) return undefined;
  if (LEADS_LEVEL[s.clause.prep] === 1 || s.passed) return undefined;
  return isSinceSpan(s.items, at + 2) ? s.outside(at, q) : undefined;
};

export const equivalent: IndexRule = (s, at, q) =>
  q.unit === U.point && isEquivalentIn(s.story.tokens, s.items, at)
    ? s.bindOther(R.change, q, 1, s.extra(at))
    : undefined;

/** "Recovered from a 132.5 decline": how far it had gone. */
export const goneBefore: IndexRule = (s, at, q) => {
  const { clause, items, story } = s;
  if (story.isHome || clause.prep !== W.from || q.exponent >= 0) return undefined;
  if (kindAt(items, at + 1) !== W.moveNoun || kindAt(items, at - 1) !== W.article) return undefined;
  return s.bindOther(R.change, q, items[at + 1]?.value || 1, s.extra(at));
};

const isHelping = wordSet(..."help helps helped helping allowed allowing enabled enabling let letting".split(" "));
const isBack = wordSet("recover", "regain", "recoup", "rebound");

/** "Helping the index recover more than 10 points": from how low it had been, and not from the close before. */
export const helpedBack: IndexRule = (s, at, q) => {
  const { items, story } = s;
  if (q.unit !== U.point) return undefined;
  const verb = headBefore(items, at);
  if (!isBack(story.tokens, itemAt(items, verb)?.from ?? -1)) return undefined;
  const help = kindAt(items, verb - 1) === W.to ? verb - 2 : verb - 1;
  for (let back = help; back > help - 4 && back >= 0; back--)
    if (isHelping(story.tokens, items[back]?.from ?? -1)) return s.bindOther(R.change, q, 1, s.extra(at));
  return undefined;
};

/** "178.58 points above the opening price", "6.27 points, or 2 percent, below Monday's close" is a distance. */
export const distance: IndexRule = (s, at, q) => {
  if (q.unit !== U.point) return undefined;
  const off = isSide(kindAt(s.items, sideBehind(s.items, at))) || isOffExtreme(s, at);
  return off || isShortOf(s, at) ? s.bindOther(R.change, q, 1, s.extra(at)) : undefined;
};

export const ofSpan: IndexRule = (s, at, q) => {
  if (s.story.isHome || s.clause.prep !== W.to) return undefined;
  return isOwnedBySpan(s.items, headBefore(s.items, at) - 1) ? s.bindOther(R.change, q, 1, s.extra(at)) : undefined;
};

const SHORT_OF = new Set(["away", "short", "shy"]);

const isWithin = wordSet("within");
const isGo = wordSet("go");

/** "Just 2.21 points away from its best close", "within 0.39 points of the record": a distance. */
export function isShortOf(s: Sentence, at: number): boolean {
  const next = s.items[at + 1];
  const head = itemAt(s.items, headBefore(s.items, at));
  if (next?.kind === W.of && head !== undefined && isWithin(s.story.tokens, head.from)) return true;
  // "With just 6 points to go".
  if (next?.kind === W.to) return isGo(s.story.tokens, s.items[at + 2]?.from ?? -1);
  return next?.kind === W.plain && SHORT_OF.has(wordOf(s, next));
}

const isMissed = wordSet("missed", "misses", "missing");
const isShort = wordSet("short", "shy");

/** Phrases from "missed" to the distance: "missed the 4,025 mark by". */
const MISSED_REACH = 6;

/** "Missed the 4,025 mark by 12.33 points": both the level and how far off it was. */
export const missed: IndexRule = (s, at, q) => {
  const { clause, items, story } = s;
  const by = clause.prep === W.by && clause.prepAt === at - 1;
  for (let back = at - 1; back > 0 && back > at - (by ? MISSED_REACH : MISSED_REACH / 2); back--) {
    const { from, kind } = items[back] as Item;
    // "Fell short of 4,025 by 12.33 points".
    if (kind === W.plain && (isMissed(story.tokens, from) || (by && isShort(story.tokens, from))))
      return !by && isMilestone(s, at, q) ? undefined : s.bindOther(by ? R.change : R.level, q, 1, s.extra(at));
    if (kind === W.comma || (kind === W.quantity && !by)) return undefined;
  }
  return undefined;
};

/** "Of the KOSPI's 12.33-point fall, 8.3 points came from Pepper": a part of the move told before. */
export const partOfMove: IndexRule = (s, at, q) => {
  const { clause, items } = s;
  if (q.unit !== U.point || kindAt(items, 0) !== W.of || kindAt(items, at - 1) !== W.comma) return undefined;
  if (clause.counts[R.change] === 0 || kindAt(items, at - 2) !== W.moveNoun) return undefined;
  return s.bindOther(R.change, q, clause.dir || 1, s.extra(at));
};

const BEFORE_LEVEL = kindTable(W.article, W.plain, W.record, W.high, W.close, W.hyphen, W.mark);

/** "12.33 points short of 4,025", "of the record 4,025": where the index did not come to, if that is no milestone. */
export const shortOfLevel: IndexRule = (s, at, q) => {
  const { clause, items } = s;
  if (clause.prep !== W.of || q.unit > U.point) return undefined;
  for (let between = clause.prepAt + 1; between < at; between++)
    if (BEFORE_LEVEL[kindAt(items, between)] !== 1) return undefined;
  const word = itemAt(items, clause.prepAt - 1);
  if (word?.kind !== W.plain || !SHORT_OF.has(wordOf(s, word)) || isMilestone(s, at, q)) return undefined;
  return s.bindOther(R.level, q, 1, s.extra(at));
};

/** "Closed at 5,674.8, gathering 48.07 points": beside the level, a move whose verb says no way that is known. */
export const besideLevel: IndexRule = (s, at, q) => {
  const last = s.story.claims.at(-1);
  if (q.unit !== U.point || last?.measure !== "index.close" || last.sentence !== s.story.sentence) return undefined;
  if (kindAt(s.items, at - 1) === W.to || kindAt(s.items, at - 1) === W.at) return undefined;
  const far = q.digits * tenTo(q.exponent) * LEAST_FACTOR < last.figure.digits * tenTo(last.figure.exponent);
  return far && s.clause.mode === L.close ? s.bindOther(R.change, q, 1, s.extra(at)) : undefined;
};
