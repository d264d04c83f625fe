import { tenTo } from "../../../market/figure.ts";
import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Figures of an economy: growth, prices, jobs and trade as they were told, and none that was expected of them. */

/** True for a number that such a figure was told to be; false for one that is something else beside it. */
export function isEconomyFigure(s: Sentence, at: number, q: Quantity, subject: Subject): boolean {
  if (!subject.macro) return false;
  const { name } = subject;
  // "Cut its key rate by 50 basis points": how far it moved, and not where it is.
  if (q.unit === U.basisPoint || (q.unit === U.percentPoint && isRate(name))) return false;
  return s.story.isHome ? isAtHome(s, q, name) : isAbroad(s, at, q, name);
}

function isRate(name: string): boolean {
  return name.endsWith("rate");
}

function isOutlook(name: string): boolean {
  return name === "forecast" || name === "outlook";
}

/** Percent, or units of an index, that growth and prices do not come to. */
const MOST = 500;

function isAtHome(s: Sentence, q: Quantity, name: string): boolean {
  const size = q.digits * tenTo(q.exponent);
  // "The middle rate will be 1,257.50": of money.
  if (isRate(name) && (q.unit === U.money || (q.unit === U.plain && size > MOST))) return false;
  // "A plan to spend 41 trillion won to boost the economy": no measure of it.
  if (q.unit === U.money && name.endsWith("economy")) return false;
  // "Moved the forecast from 4,130 to 4,260": of an index, as growth and prices are foreseen in percent.
  const foreseen = s.foreseen || (isOutlook(name) && size > MOST);
  return !(foreseen && (q.unit <= U.point || (q.unit === U.money && isOutlook(name))));
}

/** "The index came in at 82.7", "the forecast was for 57", "reserves of 220": of what, elsewhere than in Seoul nobody says. */
const UNTOLD: ReadonlySet<string> = new Set("index rate rates forecast outlook reserves".split(" "));

/** What an economy counts in money. */
const IN_MONEY = /(?:deficit|surplus|gap|account|exports|imports|shipments|spending|orders|output|gdp)$/i;

/** The least power of ten of such an amount: millions. */
const LEAST_SCALE = 6;

function isAbroad(s: Sentence, at: number, q: Quantity, name: string): boolean {
  if (UNTOLD.has(name.toLowerCase())) return false;
  // "Worries about growth pushed oil below $74.50".
  if (q.unit === U.money && !(IN_MONEY.test(name) && q.scale >= LEAST_SCALE)) return false;
  if (q.unit === U.plain && (isRate(name) || (q.scale >= LEAST_SCALE && IN_PERCENT.test(name)))) return false;
  return !isOfFirm(s, at) && !isBeside(s, at) && !isExpected(s, at);
}

/** What an economy tells in percent alone: "would boost GDP and add 3.7 million jobs" counts the jobs. */
const IN_PERCENT = /(?:gdp|growth|inflation|prices|economy|unemployment)$/i;

const isPartOf = wordSet(..."account accounts accounted accounting comprise comprises represent represents".split(" "));

/** Phrases from "accounts" to its part of the whole: "accounts for about 70 percent". */
const PART_REACH = 4;

/** "Spending accounts for 70 percent of the economy", "shares return, after inflation, 7.3 percent a year": no move of it. */
function isBeside({ clause, items, story: { tokens } }: Sentence, at: number): boolean {
  for (let back = at - 1; back > at - PART_REACH && back >= 0; back--)
    if (isPartOf(tokens, (items[back] as Item).from)) return true;
  return clause.subjectAt === at - 1 && kindAt(items, at - 2) === W.after;
}

const isPaceWord = wordSet("pace", "rate", "clip", "speed");

/** Phrases from "at" to the pace that it leads to: "at a much slower annual rate of". */
const PACE_REACH = 10;

/** "Shrank at a 6.2 percent annual rate", "at an annual pace of 6.2 percent": which way the verb says; "fell to a rate of" is a level. */
export function isPace({ items, story: { tokens } }: Sentence, at: number): boolean {
  const isWord = (n: number) => isPaceWord(tokens, (items[n]?.to ?? 0) - 1);
  const paced = kindAt(items, at - 1) === W.of ? isWord(at - 2) : isWord(at + 1) || isWord(at + 2);
  for (let back = at - 1; paced && back > at - PACE_REACH && back >= 0; back--) {
    const kind = kindAt(items, back);
    if (kind === W.at) return true;
    if (kind === W.to || kind === W.from || kind === W.move || kind === W.comma) return false;
  }
  return false;
}

/** "Firms that live on growth, like Orvo Land, down nearly 6 percent": what the one named in between did. */
function isOfFirm({ clause, items }: Sentence, at: number): boolean {
  for (let back = at - 1; back > clause.subjectAt; back--) if (items[back]?.subject?.kind === S.stock) return true;
  return false;
}

const isForeseeing = wordSet(
  ..."forecast forecasts forecasting expect expects expected expecting expectation expectations predict predicts predicted".split(
    " ",
  ),
  ..."estimate estimates estimated projected consensus likely probably median seen scenario until threshold target".split(
    " ",
  ),
);
const isSeen = wordSet("seen");
const isAs = wordSet("as", "than");

/** Phrases between a word that foresees and its figure: "had forecast the jobless rate to edge up to 4.6 percent". */
const BACK = 18;
/** And behind the figure: "the decline of 3 percent forecast in a poll", "a 185,000 gain expected by economists". */
const AHEAD = 3;

const ENDS_CLAUSE = kindTable(W.comma, W.semicolon, W.colon, W.but, W.while, W.after, W.period);
/** "Beat forecasts with a 3 percent rise", "rose as expected by 3 percent": what comes was not foreseen. */
const COMES_ABOUT = kindTable(W.with, W.by, W.at, W.comma, W.period);

/** Foreseen in its clause, and not told. */
function isExpected({ items, story: { tokens } }: Sentence, at: number): boolean {
  let own = true;
  for (let back = at - 1; back >= 0 && back > at - BACK; back--) {
    const kind = kindAt(items, back);
    if (ENDS_CLAUSE[kind] === 1) break;
    // "Could rise to 8 percent", and not "would wait as prices rose 2.1 percent".
    own &&= kind !== W.as && kind !== W.and && kind !== W.who;
    // "Is seen at 7.5 percent".
    if (foresees(tokens, items, back))
      return COMES_ABOUT[kindAt(items, back + 1)] !== 1 || isSeen(tokens, (items[back] as Item).from);
    if (kind === W.modal && own && !isForeseeing(tokens, (items[back] as Item).from)) return true;
  }
  for (let next = at + 1; next < items.length && next <= at + AHEAD; next++) {
    if (ENDS_CLAUSE[kindAt(items, next)] === 1) return false;
    if (foresees(tokens, items, next)) return true;
  }
  return false;
}

/** "Forecast", "expected", and not "as expected", "faster-than-expected". */
function foresees(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { from, to } = items[at] as Item;
  if (!isForeseeing(tokens, from) && !isForeseeing(tokens, to - 1)) return false;
  const before = items[kindAt(items, at - 1) === W.hyphen ? at - 2 : at - 1];
  return before === undefined || !(isAs(tokens, before.from) || isAs(tokens, before.to - 1));
}
