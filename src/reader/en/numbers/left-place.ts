import { tenTo } from "../../../market/figure.ts";
import * as M from "../../mark-code.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Quantity } from "./quantity.ts";

/** Where a number stands that grammar gives to nothing, as far as that tells what it is. */

export function isFourLong({ story: { tokens } }: Sentence, { from }: Quantity): boolean {
  return (tokens.end[from] as number) - (tokens.start[from] as number) === 4;
}

/**
 * "Hang Seng Index 27,822.28 27,591.25 -231.03": three figures side by side, which only the head of their table
 * explains.
 */
export function isTableRow({ items, at }: Sentence): boolean {
  // "162.9* -112.2 -62.0": a star refers to a note.
  const past = (from: number, step: number) => (isStar(items[from + step]) ? from + 2 * step : from + step);
  const before = past(at, -1);
  const behind = past(at, 1);
  const figure = (place: number) => kindAt(items, place) === W.quantity;
  return figure(before) ? figure(past(before, -1)) || figure(behind) : figure(behind) && figure(past(behind, 1));
}

function isStar(item: Item | undefined): boolean {
  return item?.kind === W.other && item.value === M.star;
}

/** "Deals: 2,912", "- Pepper - 21,478,432": a line with no more than a label and what was counted. */
export function isTableCount({ items, at }: Sentence): boolean {
  const joint = kindAt(items, at - 1);
  return at === items.length - 1 && at < 5 && (joint === W.colon || joint === W.comma);
}

/** "The exchange rates were 41.5795 for the US dollar to the lira": a rate before the money that it is of. */
export function isRateFor({ at, items, story }: Sentence, { exponent }: Quantity): boolean {
  if (story.isHome || exponent >= 0 || kindAt(items, at + 1) !== W.preposition) return false;
  const money = kindAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2);
  return money === W.money || money === W.dollar;
}

const isSurveyed = wordSet(
  ..."reading sentiment claims starts permits payrolls economists survey poll confidence benefits estimates basket jobless unemployment orders homes".split(
    " ",
  ),
);

/**
 * "The index of consumer sentiment came in at 71.3, down from 72.9": what a survey or an office tells of an economy.
 */
export function isOfEconomy({ items, story }: Sentence): boolean {
  return (
    !story.isHome &&
    items.some(({ kind, from }) => kind === W.macro || (kind === W.plain && isSurveyed(story.tokens, from)))
  );
}

/** "10.91 versus the yen", "132 against the U.S. dollar": what a money costs in another. */
export function isCross({ at, items }: Sentence): boolean {
  const joint = kindAt(items, at + 1);
  // "The average was at 55.87 to a dollar".
  if (joint !== W.against && joint !== W.preposition && joint !== W.to) return false;
  let money = at + 2;
  while (money < at + 5 && CROSSED[kindAt(items, money)] === 1) money++;
  return kindAt(items, money) === W.money || kindAt(items, money) === W.dollar;
}

const CROSSED = kindTable(W.article, W.place, W.possessive);

/** No won has cost less for a dollar. */
const LEAST_RATE = 100;

const isRateWord = wordSet("rate");

/** "The offshore yuan fell. The exchange rate dropped to 6.7885": of a money that the sentence before named. */
export function isOtherRate(
  { at, clause, items, story: { isHome, tokens } }: Sentence,
  { digits, exponent }: Quantity,
): boolean {
  if (!isHome || exponent >= 0 || digits * tenTo(exponent) >= LEAST_RATE || clause.prep !== W.to) return false;
  return isRateWord(tokens, itemAt(items, clause.subjectAt)?.from ?? -1) && clause.subjectAt < at;
}

/** "Raising prices 5 to 10 percent": the lower end of what the higher one counts. */
export function isLowerEnd({ at, items }: Sentence): boolean {
  const end = kindAt(items, at + 1) === W.to ? items[at + 2]?.quantity : undefined;
  return end?.unit === U.percent || end?.unit === U.money;
}

/** "15 to 1": how many to how many. */
export function isRatio({ at, breadthSentence, items, story }: Sentence, { digits }: Quantity): boolean {
  return [1, -1].some((step) => {
    const other = itemAt(items, at + 2 * step)?.quantity;
    if (kindAt(items, at + step) !== W.to || other?.unit !== U.plain || other.exponent !== 0) return false;
    // "Outnumbered by 17 to 13 on Nasdaq".
    if (breadthSentence && !story.isHome && Math.max(digits, other.digits) < 40) return true;
    return Math.min(digits, other.digits) < 10 && Math.max(digits, other.digits) < 100;
  });
}

const isFlirt = wordSet("flirt", "flirts", "flirted", "flirting");

/** "Flirts with 5,000". */
export function isFlirted({ at, items, story }: Sentence): boolean {
  return kindAt(items, at - 1) === W.with && isFlirt(story.tokens, items[at - 2]?.from ?? -1);
}

/** Fewer may be points. */
const LEAST_COUNT = 10_000;

export function isCountMoved({ at, items }: Sentence, { digits }: Quantity): boolean {
  return digits >= LEAST_COUNT && kindAt(items, at - 1) === W.direction && kindAt(items, at + 1) === W.from;
}

export function isVolumeOf({ clause, story }: Sentence, { exponent }: Quantity): boolean {
  return clause.kind === S.turnover && exponent < 0 && !story.isHome;
}

export function isOfNothing({ clause, indexSeen }: Sentence): boolean {
  return !indexSeen && (clause.kind === S.none || clause.kind === S.outside);
}

const isIllness = wordSet("infected", "infections", "caseload", "cases", "deaths", "patients");

/** "The daily caseload stayed above 200", "brought the total infected to more than 600". */
export function isOfIllness({ at, items, story: { tokens } }: Sentence): boolean {
  return items.some(({ from, kind }, here) => here < at && kind === W.plain && isIllness(tokens, from));
}

const isRatioWord = wordSet("ratio", "ratios", "multiple", "multiples");

/** "Its price-to-book ratio stood at 1.31, up from 1.12": a small number with decimals. */
export function isOfRatio({ at, items, story }: Sentence): boolean {
  const { quantity } = items[at] ?? {};
  if (quantity === undefined || quantity.exponent >= 0 || quantity.digits >= 100_000) return false;
  for (let back = at - 1; back > 0 && back > at - RATIO_REACH; back--)
    if (isRatioWord(story.tokens, (items[back] as Item).from)) return true;
  return false;
}

/** Phrases from a ratio to its numbers. */
const RATIO_REACH = 9;

/** "The previous high of 4,221.87 was reached on Nov. 3", "all-time low 93.10". */
export function isOfExtreme({ items, at }: Sentence): boolean {
  const noun = kindAt(items, kindAt(items, at - 1) === W.of ? at - 2 : at - 1);
  return at > 1 && (noun === W.high || noun === W.low);
}

const isChartWord = wordSet(
  ..."support supports resistance resistances hurdle hurdles pivot retracement breakout upside downside strike strikes".split(
    " ",
  ),
);

/** The least that anyone draws a line at on an index. */
const LEAST_LINE = 100;

/** "The next hurdle for the Nifty is 25,200, with support around 24,600": lines on a chart, where nothing has been. */
export function isOnChart({ items, story }: Sentence, { digits, exponent, scale, unit }: Quantity): boolean {
  if (unit > U.point || scale !== 0 || digits * tenTo(exponent) < LEAST_LINE) return false;
  return items.some(({ kind, from }) => kind === W.plain && isChartWord(story.tokens, from));
}
