import { tenTo } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { RATE } from "../subjects/subject-money.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/**
 * A line of a summary that has no verb: a name, where it closed, and what that was away from the close before. "KOSPI 2,310.75,
 * down 41.20 (-1.75 pct)", "Samsung Electronics: 53,900 won (-1.10%)", "USD/KRW: 1,402.6 (+9.0)".
 */

/** Phrases of the longest such line. */
const LONGEST = 14;

/** A level is many times its change of a day. */
const LEAST_FACTOR = 3;

const AFTER_NAME = kindTable(W.colon, W.hyphen, W.comma);
const BESIDE = kindTable(W.comma, W.openBracket, W.closeBracket, W.or, W.other, W.period);

/** What of a name is claimed: its level, its change, and its change in percent. */
type Measures = readonly [level: Measure, change: Measure, percent: Measure];

const OF_INDEX: Measures = ["index.close", "index.change", "index.change_pct"];
const OF_STOCK: Measures = ["stock.close", "stock.change", "stock.change_pct"];
const OF_RATE: Measures = ["fx.rate", "fx.change", "other"];

interface Change {
  readonly at: number;
  readonly q: Quantity;
  readonly sign: number;
}

/** Claims such a line's figures. Returns the phrase behind the line; 0 where the sentence is none. */
export function readQuotedLine(s: Sentence): number {
  const { items, story } = s;
  if (!story.isHome || items.length > LONGEST || items.length < 4) return 0;
  const head = headOf(s);
  if (head === undefined) return 0;
  const { subject, measures, name } = head;
  const at = AFTER_NAME[kindAt(items, name)] === 1 ? name + 1 : name;
  const level = items[at]?.quantity;
  if (level === undefined || level.sign !== 0 || level.bound !== undefined || !isLevel(level, measures)) return 0;
  const changes = changesBehind(items, at + 1);
  const least = level.digits * tenTo(level.exponent);
  for (const { q } of changes) {
    if (q.unit === U.percent) continue;
    // "KOSPI 2,310.75, 2,290.10": another level.
    if (q.digits * tenTo(q.exponent) * LEAST_FACTOR > least) return 0;
    if (measures === OF_INDEX && q.unit === U.money) return 0;
    if (measures !== OF_INDEX && q.unit === U.point) return 0;
  }
  if (changes.length === 0) return 0;
  const unit = measures === OF_INDEX ? "pt" : "KRW";
  story.claim(measures[0], subject, level, 1, s.extra(at, unit));
  for (const { at: place, q, sign } of changes) {
    const percent = q.unit === U.percent;
    story.claim(measures[percent ? 2 : 1], subject, q, sign, s.extra(place, percent ? "pct" : unit));
  }
  return items.length;
}

interface Head {
  readonly subject: Subject;
  readonly measures: Measures;
  /** Phrases that the name takes. */
  readonly name: number;
}

/** Whose line it is, by what it begins with. */
function headOf({ items, story }: Sentence): Head | undefined {
  const { kind, subject } = items[0] as Item;
  if (kind === W.subject && subject?.kind === S.index && story.isOwn(subject))
    return { subject, measures: OF_INDEX, name: 1 };
  if (kind === W.subject && subject?.kind === S.stock && subject.code !== undefined)
    return { subject, measures: OF_STOCK, name: 1 };
  const other = kind === W.won ? W.dollar : kind === W.dollar ? W.won : -1;
  const joint = kindAt(items, 1);
  const joined = joint === W.other || joint === W.hyphen;
  return joined && kindAt(items, 2) === other ? { subject: RATE, measures: OF_RATE, name: 3 } : undefined;
}

function isLevel({ exponent, scale, unit, digits, currency }: Quantity, measures: Measures): boolean {
  if (scale !== 0) return false;
  if (measures === OF_STOCK) return unit === U.money && currency === "KRW" && exponent === 0;
  if (measures === OF_RATE)
    return (unit === U.plain || currency === "KRW") && exponent < 0 && digits * tenTo(exponent) > 500;
  return (unit === U.plain || unit === U.point) && exponent < 0 && digits * tenTo(exponent) > 100;
}

/** The changes behind the level, each with its way; none where anything else stands there, or the way of one is not told. */
function changesBehind(items: readonly Item[], from: number): readonly Change[] {
  const found: { at: number; q: Quantity; sign: number }[] = [];
  let way = 0;
  for (let at = from; at < items.length; at++) {
    const { kind, quantity: q, value } = items[at] as Item;
    if (kind === W.direction && value !== 0) way = Math.sign(value);
    else if (q && (q.unit === U.plain || q.unit === U.point || q.unit === U.percent || q.currency === "KRW"))
      found.push({ at, q, sign: q.sign || way });
    else if (BESIDE[kind] !== 1) return [];
  }
  // "(69.06, -3.02 pct)": one sign is that of both.
  const signs = new Set(found.map(({ sign }) => sign).filter((sign) => sign !== 0));
  if (signs.size !== 1 || found.length > 2) return [];
  const [sign] = signs;
  return found.map((one) => ({ ...one, sign: sign as number }));
}
