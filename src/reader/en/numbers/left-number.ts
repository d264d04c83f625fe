import { tenTo } from "../../../market/figure.ts";
import { UNREAD } from "../../digit-status.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isNumberOf } from "../phrases/number-of.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isFraction } from "./bare-number.ts";
import { isBracketedRow, isListedCount, isOfDeals, isOfHolders } from "./count-of.ts";
import { isCode } from "./name-code.ts";
import type { Quantity } from "./quantity.ts";

/** Numbers that grammar gives to nothing. */

/** What is counted: "153,074 job cuts", "the top 25 market-value stocks", "three of 11 sectors". */
const COUNTED = new Set<number>([
  W.plain,
  W.futures,
  W.subject,
  W.marketNoun,
  W.sector,
  W.sectorNoun,
  W.cap,
  W.investor,
  W.group,
  W.trading,
  W.stake,
  W.as,
  W.moveNoun,
  W.of,
  W.by,
  W.groupAdjective,
  W.more,
]);

const isTimes = wordSet("times");

function isFourLong({ story: { tokens } }: Sentence, { from }: Quantity): boolean {
  return (tokens.end[from] as number) - (tokens.start[from] as number) === 4;
}

/** "Hang Seng Index 27,822.28 27,591.25 -231.03": three figures side by side, which only the head of their table explains. */
function isTableRow({ items, at }: Sentence): boolean {
  // "162.9* -112.2 -62.0": a star refers to a note.
  const past = (from: number, step: number) => (isStar(items[from + step]) ? from + 2 * step : from + step);
  const before = past(at, -1);
  const behind = past(at, 1);
  const figure = (place: number) => kindAt(items, place) === W.quantity;
  return figure(before) ? figure(past(before, -1)) || figure(behind) : figure(behind) && figure(past(behind, 1));
}

function isStar(item: Item | undefined): boolean {
  return item?.kind === W.other && item.value === STAR;
}

const STAR = 42;

/** "Deals: 2,912", "- Pepper - 21,478,432": a line with no more than a label and what was counted. */
function isTableCount({ items, at }: Sentence): boolean {
  const joint = kindAt(items, at - 1);
  return at === items.length - 1 && at < 5 && (joint === W.colon || joint === W.comma);
}

/** "The exchange rates were 41.5795 for the US dollar to the lira": a rate before the money that it is of. */
function isRateFor({ at, items, story }: Sentence, { exponent }: Quantity): boolean {
  if (story.isHome || exponent >= 0 || kindAt(items, at + 1) !== W.preposition) return false;
  const money = kindAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2);
  return money === W.money || money === W.dollar;
}

const isSurveyed = wordSet(
  ..."reading sentiment claims starts permits payrolls economists survey poll confidence benefits estimates basket jobless unemployment orders homes".split(
    " ",
  ),
);

/** "The index of consumer sentiment came in at 71.3, down from 72.9": what a survey or an office tells of an economy. */
function isOfEconomy({ items, story }: Sentence): boolean {
  return (
    !story.isHome &&
    items.some(({ kind, from }) => kind === W.macro || (kind === W.plain && isSurveyed(story.tokens, from)))
  );
}

/** "10.91 versus the yen", "132 against the U.S. dollar": what a money costs in another. */
function isCross({ at, items }: Sentence): boolean {
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
function isOtherRate(
  { at, clause, items, story: { isHome, tokens } }: Sentence,
  { digits, exponent }: Quantity,
): boolean {
  if (!isHome || exponent >= 0 || digits * tenTo(exponent) >= LEAST_RATE || clause.prep !== W.to) return false;
  return isRateWord(tokens, itemAt(items, clause.subjectAt)?.from ?? -1) && clause.subjectAt < at;
}

/** "Raising prices 5 to 10 percent": the lower end of what the higher one counts. */
function isLowerEnd({ at, items }: Sentence): boolean {
  const end = kindAt(items, at + 1) === W.to ? items[at + 2]?.quantity : undefined;
  return end?.unit === U.percent || end?.unit === U.money;
}

/** "15 to 1": how many to how many. */
function isRatio({ at, breadthSentence, items, story }: Sentence, { digits }: Quantity): boolean {
  return [1, -1].some((step) => {
    const other = itemAt(items, at + 2 * step)?.quantity;
    if (kindAt(items, at + step) !== W.to || other?.unit !== U.plain || other.exponent !== 0) return false;
    // "Outnumbered by 17 to 13 on Nasdaq".
    if (breadthSentence && !story.isHome && Math.max(digits, other.digits) < 40) return true;
    return Math.min(digits, other.digits) < 10 && Math.max(digits, other.digits) < 100;
  });
}

/** No level of an index and no price is as large. */
const LEAST_SUM = 1_000_000;

/** A number grammar does not bind: named when its unit says what it counts, else openly unread. */
export function leave(s: Sentence, q: Quantity): void {
  if (s.story.status[q.from] !== UNREAD) return;
  const next = kindAt(s.items, s.at + 1);
  const hyphened = kindAt(s.items, s.at - 1) === W.hyphen && kindAt(s.items, s.at - 2) === W.to;
  // "Led by more than 15 to 1".
  const ratio = (q.digits < 10 && hyphened) || isRatio(s, q);
  // "The companies (50) that rose".
  const bracketed = kindAt(s.items, s.at - 1) === W.openBracket && kindAt(s.items, s.at - 2) === W.shareUnit;
  // "The Group of 20 (G20)", "the 1-, 2- and 5-year issues".
  const small = q.digits < 100 && (s.bracket > 0 || next === W.hyphen);
  // "Of 65 traded securities", "a total of 925 traded issues", "371 stocks hit a high, 23 hit a low".
  const traded = next === W.copula ? kindAt(s.items, s.at + 2) : -1;
  // "The 45 top performing stocks".
  const top = next === W.pass && kindAt(s.items, s.at + 2) === W.plain;
  // "The cancellation of 761,000 treasury stocks".
  const treasury = next === W.bond && kindAt(s.items, s.at + 2) === W.shareUnit;
  const acts = next === W.touch || top || treasury || traded === W.sector || traded === W.shareUnit;
  const counted =
    acts || COUNTED.has(next) || isFraction(s.items, s.at) || ratio || bracketed || small || isTableCount(s);
  // "Sold a net 9,400 three-year bond futures contracts".
  const tenor = s.items[s.at + 1]?.quantity;
  if (tenor?.unit === U.duration && tenor.hyphened) {
    s.story.name("count", q.from, q.to);
    return;
  }
  const whole = q.unit === U.plain && q.exponent === 0 && q.scale === 0;
  if (whole && (counted || isNumberOf(s) || isListedCount(s, q) || isOfHolders(s) || isOfDeals(s, s.at)))
    s.story.name("count", q.from, q.to);
  // "Turned the clock back to 1997".
  else if (whole && q.to === q.from + 1 && q.digits >= 1900 && q.digits < 2100 && isFourLong(s, q))
    s.story.name("date", q.from, q.to);
  // "When it traded around 96", "the won near 1,130", "the PER is 11.2".
  else if (
    q.bound === "about" ||
    q.bound === "near" ||
    kindAt(s.items, s.at - 2) === W.per ||
    isRateFor(s, q) ||
    isOfEconomy(s)
  )
    s.story.name("other-quantity", q.from, q.to);
  // "Brought the total of infections to 8,961": of nothing that a market is measured by.
  else if (whole && isOfNothing(s) && (kindAt(s.items, s.at - 1) === W.to || isOfIllness(s)))
    s.story.name("count", q.from, q.to);
  // "3.1 million had applied for benefits, down 677,000 from a week earlier": of what was counted.
  else if (whole && isCountMoved(s, q)) s.story.name("count", q.from, q.to);
  // "With a loss of 0.11, the shares fell": its unit is lost.
  else if (!s.story.isHome && kindAt(s.items, s.at - 1) === W.of && kindAt(s.items, s.at - 2) === W.moveNoun)
    s.story.name("other-quantity", q.from, q.to);
  // "Foreign purchases at 61,302,455": a sum whose money was told before.
  else if (whole && q.digits >= LEAST_SUM && s.clause.kind === S.group) s.story.name("other-quantity", q.from, q.to);
  // "Off the record 96,600 it had hit".
  else if (isCode(s, q)) s.story.name("name", q.from, q.to);
  else if (isCross(s) || isOtherRate(s, q) || isLowerEnd(s) || isFlirted(s))
    s.story.name("other-quantity", q.from, q.to);
  else if (
    isTableRow(s) ||
    isBracketedRow(s) ||
    q.unit !== U.plain ||
    q.scale > 0 ||
    q.range ||
    kindAt(s.items, s.at - 1) === W.record
  )
    s.story.name("other-quantity", q.from, q.to);
  // "Below the 200,000 level", "traded 2.5 times", "closed at 2.182 per dollar".
  else if (next === W.mark || next === W.per || (next === W.plain && isTimes(s.story.tokens, q.to)) || isOfExtreme(s))
    s.story.name("other-quantity", q.from, q.to);
  // "The put-call ratio rose to 1.12", "payrolls rose 130,000": of what has no measure.
  // "Total trading volume was 215.380": of what, nobody says.
  else if ((s.clause.kind === S.outside && s.clause.verb) || isOfRatio(s) || isVolumeOf(s, q))
    s.story.name("other-quantity", q.from, q.to);
  else s.story.left.push(q);
}

const isFlirt = wordSet("flirt", "flirts", "flirted", "flirting");

/** "Flirts with 5,000". */
function isFlirted({ at, items, story }: Sentence): boolean {
  return kindAt(items, at - 1) === W.with && isFlirt(story.tokens, items[at - 2]?.from ?? -1);
}

/** Fewer may be points. */
const LEAST_COUNT = 10_000;

function isCountMoved({ at, items }: Sentence, { digits }: Quantity): boolean {
  return digits >= LEAST_COUNT && kindAt(items, at - 1) === W.direction && kindAt(items, at + 1) === W.from;
}

function isVolumeOf({ clause, story }: Sentence, { exponent }: Quantity): boolean {
  return clause.kind === S.turnover && exponent < 0 && !story.isHome;
}

function isOfNothing({ clause, indexSeen }: Sentence): boolean {
  return !indexSeen && (clause.kind === S.none || clause.kind === S.outside);
}

const isIllness = wordSet("infected", "infections", "caseload", "cases", "deaths", "patients");

/** "The daily caseload stayed above 200", "brought the total infected to more than 600". */
function isOfIllness({ at, items, story: { tokens } }: Sentence): boolean {
  return items.some(({ from, kind }, here) => here < at && kind === W.plain && isIllness(tokens, from));
}

const isRatioWord = wordSet("ratio", "ratios", "multiple", "multiples");

/** "Its price-to-book ratio stood at 1.31, up from 1.12": a small number with decimals. */
function isOfRatio({ at, items, story }: Sentence): boolean {
  const { quantity } = items[at] ?? {};
  if (quantity === undefined || quantity.exponent >= 0 || quantity.digits >= 100_000) return false;
  for (let back = at - 1; back > 0 && back > at - RATIO_REACH; back--)
    if (isRatioWord(story.tokens, (items[back] as Item).from)) return true;
  return false;
}

/** Phrases from a ratio to its numbers. */
const RATIO_REACH = 9;

/** "The previous high of 4,221.87 was reached on Nov. 3", "all-time low 93.10". */
function isOfExtreme({ items, at }: Sentence): boolean {
  const noun = kindAt(items, kindAt(items, at - 1) === W.of ? at - 2 : at - 1);
  return at > 1 && (noun === W.high || noun === W.low);
}
