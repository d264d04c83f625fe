import { decimal, formatDecimal, percentChange, round } from "../market/decimal.ts";
import { addDays, type TradingDay } from "../market/trading-day.ts";
import { dayNumber } from "./day-pass.ts";
import type { OverseasRow } from "./day-summary.ts";
import type { Engine } from "./engine.ts";
import { plain } from "./plain-decimal.ts";

/** How far back an overseas close may lie from the session whose morning it was. */
const OVERSEAS_DAYS = 10;

/** How far back the overseas close before may lie for a change to be taken from it. */
const OVERSEAS_NEAR = 5;

/** The first day whose closes abroad sessions from `from` on may tell. */
export function overseasSince(from: string): TradingDay {
  return addDays(from as TradingDay, -OVERSEAS_DAYS - OVERSEAS_NEAR);
}

/** Rows by index, each with its change in percent: from the close before where that is known, else as printed. */
export async function overseasRows(engine: Engine, relation: string): Promise<Map<string, OverseasRow[]>> {
  const found = new Map<string, OverseasRow[]>();
  for (const row of await engine.rows(`SELECT * FROM ${relation}`)) {
    const own = found.get(row.code ?? "") ?? [];
    const close = decimal(plain(row.close ?? "", 2));
    const previous = own.at(-1);
    const isNear = previous && dayNumber(row.session ?? "") - dayNumber(previous.session) <= OVERSEAS_NEAR;
    const change = isNear
      ? percentChange(close, decimal(previous.close))
      : row.change_pct
        ? round(decimal(row.change_pct), 2)
        : undefined;
    own.push({
      r: row.receipt ?? "",
      ...{ code: row.code ?? "", name: row.name ?? "", session: row.session ?? "" },
      close: formatDecimal(close),
      changePct: change ? formatDecimal(change) : "",
    });
    found.set(row.code ?? "", own);
  }
  return found;
}

/** The last close of an index before the session, unless it lies too far back. */
export function lastBefore(rows: readonly OverseasRow[], session: string): OverseasRow[] {
  const last = rows.findLast((row) => row.session < session && row.changePct !== "");
  return last && dayNumber(session) - dayNumber(last.session) <= OVERSEAS_DAYS ? [last] : [];
}
