import { stockAnchor } from "./anchor.ts";
import { hasCue, hasCueBeside } from "./cue.ts";
import { basePrice, type GridState, gridState, percentFits } from "./price-grid.ts";
import { atExponent, compareScaled, integersWithin, mirrored, overlap, sumRange } from "./range.ts";
import type { Holds, Relation, Tie } from "./relation.ts";
import { dayOf, different, type Line, rangeAt, type Sheet } from "./sheet.ts";
import { tablesOf } from "./stock-table.ts";

/** Some base price on the grid of its own band gives the printed percent and close, within the price limit. */
const base: Relation = {
  code: "stock-base",
  formula:
    "close = base price x (1 + percent / 100), with a base price on the tick grid and a close within the price limit",
  needs: "percent and close in won of one stock, and the tick sizes of the session",
  strong: true,
  find(sheet, line, add) {
    if (!line.exact.of("stock.close") || !line.exact.of("stock.change_pct") || tablesOf(sheet, line).length === 0)
      return;
    for (const close of different(sheet, line, "stock.close")) {
      if (!inWon(sheet, close)) continue;
      for (const percent of different(sheet, line, "stock.change_pct")) {
        add({ relation: base, claims: [percent, close], line });
      }
    }
  },
  test(sheet, tie) {
    const [percent = 0, close = 0] = tie.claims;
    const line = tie.line as Line;
    const day = dayOf(sheet, line);
    if (!day) return undefined;
    const answer = basePrice(sheet.rules, tablesOf(sheet, line), day, rangeAt(sheet, close), rangeAt(sheet, percent));
    return answer.fits === false && beyondLimit(sheet, percent, line) && isUnlimited(sheet, percent)
      ? undefined
      : answer.fits;
  },
};

/** True where the words say that it is a stock's first day, or one of its last, on which no limit holds. */
function isUnlimited(sheet: Sheet, claim: number): boolean {
  return hasCue(sheet, claim, "no-price-limit") || hasCueBeside(sheet, claim, "first-or-last-days");
}

function beyondLimit(sheet: Sheet, percent: number, line: Line): boolean {
  const limit = sheet.rules.limitPercent(dayOf(sheet, line) ?? ("" as never)) ?? 0;
  const range = rangeAt(sheet, percent);
  return (
    compareScaled(range.high, range.exponent, limit, 0) > 0 || compareScaled(range.low, range.exponent, -limit, 0) < 0
  );
}

function inWon(sheet: Sheet, claim: number): boolean {
  return sheet.claims[claim]?.unit === "KRW";
}

const grid: Relation = {
  code: "stock-grid",
  formula: "price = a whole number of ticks of its own price band",
  needs: "a price in won printed to the won, and the tick sizes of the session",
  strong: false,
  find(sheet, line, add) {
    for (const measure of ["stock.close", "stock.high", "stock.low"] as const) {
      if (!line.exact.of(measure) || tablesOf(sheet, line).length === 0) continue;
      for (const price of different(sheet, line, measure)) {
        if (inWon(sheet, price)) add({ relation: grid, claims: [price], line });
      }
    }
  },
  test(sheet, tie) {
    const state = gridOf(sheet, tie);
    return state === undefined ? undefined : state !== "off";
  },
};

/** How a price printed to the won lies on the grid; undefined for a price printed shorter, or a day without a table. */
export function gridOf(sheet: Sheet, tie: Tie): GridState | undefined {
  const line = tie.line as Line;
  const day = dayOf(sheet, line);
  const [first, last] = integersWithin(rangeAt(sheet, tie.claims[0] ?? 0));
  if (!day || first !== last) return undefined;
  let best: GridState | undefined;
  for (const table of tablesOf(sheet, line)) {
    const state = gridState(table, first, day);
    if (state === "on") return state;
    if (best !== "half") best = state;
  }
  return best;
}

const chain: Relation = {
  code: "stock-chain",
  formula: "percent = (close / base price - 1) x 100",
  needs: "percent and close of a stock, and its base price or the close before from the tape or an earlier story",
  strong: true,
  find(sheet, line, add) {
    if (!line.exact.of("stock.close") || !line.exact.of("stock.change_pct")) return;
    const anchor = tablesOf(sheet, line).length > 0 ? stockAnchor(sheet, line) : undefined;
    if (!anchor) return;
    for (const close of different(sheet, line, "stock.close")) {
      if (!inWon(sheet, close)) continue;
      for (const percent of different(sheet, line, "stock.change_pct")) {
        add({ relation: chain, claims: [percent, close], line, anchor });
      }
    }
  },
  test(sheet, tie) {
    const [percent = 0, close = 0] = tie.claims;
    const won = tie.anchor && atExponent(tie.anchor.range, 0);
    if (!won || won.low !== won.high || won.low <= 0) return undefined;
    return percentFits(won.low, rangeAt(sheet, close), rangeAt(sheet, percent));
  },
};

/** A change in won fixes the base price: close - change. */
const change: Relation = {
  code: "stock-change",
  formula: "close - change = base price, on the tick grid; percent = change / base price x 100",
  needs: "change in won with close, and percent where printed",
  strong: true,
  find(sheet, line, add) {
    if (!line.exact.of("stock.change") || !line.exact.of("stock.close") || tablesOf(sheet, line).length === 0) return;
    const percents = different(sheet, line, "stock.change_pct");
    for (const won of different(sheet, line, "stock.change")) {
      for (const close of different(sheet, line, "stock.close")) {
        if (!inWon(sheet, close)) continue;
        if (percents.length === 0) add({ relation: change, claims: [won, close], line });
        for (const percent of percents) add({ relation: change, claims: [won, close, percent], line });
      }
    }
  },
  test(sheet, tie): Holds {
    const [won = 0, close = 0, percent] = tie.claims;
    const day = dayOf(sheet, tie.line as Line);
    const before = sumRange(rangeAt(sheet, close), mirrored(rangeAt(sheet, won)));
    const [firstChange, lastChange] = integersWithin(rangeAt(sheet, won));
    const [firstClose, lastClose] = integersWithin(rangeAt(sheet, close));
    if (!before || !day || firstChange !== lastChange || firstClose !== lastClose) return undefined;
    const from = firstClose - firstChange;
    if (from <= 0) return false;
    const market = tablesOf(sheet, tie.line as Line).flatMap((table) => table.markets);
    const tables = market.flatMap((name) => sheet.rules.baseTables(name, day));
    if (tables.every((table) => gridState(table, from, day) === "off")) return false;
    return percent === undefined || percentFits(from, rangeAt(sheet, close), rangeAt(sheet, percent));
  },
};

const IN_ORDER = [
  ["stock.low", "stock.close"],
  ["stock.close", "stock.high"],
  ["stock.low", "stock.high"],
] as const;

const range: Relation = {
  code: "stock-range",
  formula: "low <= close <= high",
  needs: "two of low, close and high of one stock on one session, and the tick sizes of the session",
  strong: false,
  find(sheet, line, add) {
    if (!line.exact.of("stock.low") && !line.exact.of("stock.high")) return;
    // Stories of a company off the grid tell an offer's price, a year's peak and other dollars as well.
    if (tablesOf(sheet, line).length === 0) return;
    for (const [below, above] of IN_ORDER) {
      const lower = line.exact.of(below);
      const upper = line.exact.of(above);
      if (lower?.length === 1 && upper?.length === 1) {
        add({ relation: range, claims: [lower[0] as number, upper[0] as number], line });
      }
    }
  },
  test(sheet, { claims: [lower = 0, upper = 0] }) {
    const a = rangeAt(sheet, lower);
    const b = rangeAt(sheet, upper);
    return overlap(a, b) || compareScaled(a.low, a.exponent, b.high, b.exponent) <= 0;
  },
};

export const STOCK_RELATIONS: readonly Relation[] = [grid, base, change, chain, range];
