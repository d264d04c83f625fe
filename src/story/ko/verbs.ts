import { absolute, compare, type Decimal, decimal } from "../../market/decimal.ts";
import type { Chooser } from "../chooser.ts";
import type { Direction } from "../move-size.ts";

type Choices = readonly [string, ...string[]];

/** Words for a move from so many percent on. */
interface Strength {
  readonly from: string;
  /** Before the figure reached: "95.46포인트(2.27%) 오른 4,309.63". */
  readonly before: Choices;
}

/** An index's move also has a noun for lead and headline: "2%대 급등", "강보합". The verb never repeats it. */
interface IndexStrength extends Strength {
  readonly noun: string;
  readonly adverb: string;
  /** In place of the noun where that would be said twice: "1%대 올라". */
  readonly verb?: string;
}

type Way = "up" | "down";

/** Strongest first. A noun ending in 보합 is a state and takes no 하다. */
const INDEX: Readonly<Record<Way, readonly IndexStrength[]>> = {
  up: [
    { from: "5", noun: "폭등", adverb: "", before: ["치솟은", "오른"] },
    { from: "2", noun: "급등", adverb: "", before: ["오른", "뛴"] },
    { from: "0.5", noun: "상승", verb: "올라", adverb: "", before: ["오른", "높은"] },
    { from: "0.1", noun: "상승", verb: "올라", adverb: "소폭 ", before: ["오른", "높은"] },
    { from: "0", noun: "강보합", adverb: "", before: ["오른", "상승한"] },
  ],
  down: [
    { from: "5", noun: "폭락", adverb: "", before: ["떨어진", "내린"] },
    { from: "2", noun: "급락", adverb: "", before: ["내린", "떨어진"] },
    { from: "0.5", noun: "하락", verb: "내려", adverb: "", before: ["내린", "낮은"] },
    { from: "0.1", noun: "하락", verb: "내려", adverb: "소폭 ", before: ["내린", "낮은"] },
    { from: "0", noun: "약보합", adverb: "", before: ["내린", "하락한"] },
  ],
};

/** A single stock moves more than an index before a strong word fits. */
const STOCK: Readonly<Record<Way, readonly Strength[]>> = {
  up: [
    { from: "15", before: ["폭등한", "치솟은"] },
    { from: "10", before: ["치솟은", "급등한"] },
    { from: "5", before: ["급등한", "뛰어오른", "뛴"] },
    { from: "3", before: ["뛴", "오른", "상승한"] },
    { from: "0", before: ["오른", "상승한"] },
  ],
  down: [
    { from: "15", before: ["폭락한", "곤두박질친"] },
    { from: "10", before: ["급락한", "폭락한"] },
    { from: "5", before: ["급락한", "떨어진"] },
    { from: "3", before: ["떨어진", "밀린", "하락한"] },
    { from: "0", before: ["내린", "하락한", "밀린"] },
  ],
};

/** The words for a move of an index; `percent` has its sign, `direction` is that of the change. */
export function indexMove(direction: Way, percent: Decimal): IndexStrength {
  return strengthOf(INDEX[direction], percent);
}

/** The verb before the level or price reached: "오른", "급락한". A move of nothing has none. */
export function verbBefore(chooser: Chooser, kind: "index" | "stock", direction: Way, percent: Decimal): string {
  const table: readonly Strength[] = (kind === "index" ? INDEX : STOCK)[direction];
  return chooser.pick(strengthOf(table, percent).before);
}

function strengthOf<Row extends Strength>(rows: readonly Row[], percent: Decimal): Row {
  const size = absolute(percent);
  // The last row starts at nothing, so one always fits.
  return rows.find((row) => compare(size, decimal(row.from)) >= 0) as Row;
}

/** "올랐다", "내렸다" and their like, for what happened to several at once. */
export const PLAIN: Readonly<Record<Direction, Choices>> = {
  up: ["올랐다", "상승했다"],
  down: ["내렸다", "하락했다"],
  flat: ["보합이었다"],
};

/** How a sentence about a close ends, after "...에". */
export const CLOSED = ["거래를 마쳤다", "장을 마쳤다", "마감했다"] as const;

/** The same before what follows from the close. */
export const CLOSED_SO: Readonly<Record<(typeof CLOSED)[number], string>> = {
  "거래를 마쳤다": "거래를 마쳐",
  "장을 마쳤다": "장을 마쳐",
  마감했다: "마감해",
};
