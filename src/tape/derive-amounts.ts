import { join } from "node:path";
import type { LineMeasure } from "../facts/history.ts";
import { LAST_DAY } from "./all-days.ts";
import { type AmountCell, type AmountLine, extendAmounts } from "./amount-line.ts";
import { current, receiptsOf, writeDerived } from "./derived-file.ts";
import { type IndexLine, lowerBound } from "./index-line.ts";
import type { DerivedFile } from "./manifest.ts";
import type { Workshop } from "./merge.ts";
import { SCOPE_RANK_SQL } from "./precedence.ts";
import { readJson } from "./reading-disk.ts";

/** Where each measure beside the closes stands. */
const LEVEL_COLUMNS: readonly (readonly [LineMeasure, string])[] = [
  ["index.high", "high"],
  ["turnover.volume", "volume"],
  ["turnover.value", "value"],
];

/** Highs, turnover and flows beside every index line, from the first changed day on; needs the lines made before. */
export async function deriveAmounts(
  shop: Workshop,
  derived: readonly DerivedFile[],
  from: string,
): Promise<DerivedFile[]> {
  const { engine, home, effects } = shop;
  const preferred = (key: string) =>
    `QUALIFY row_number() OVER (PARTITION BY market, session${key} ORDER BY ${SCOPE_RANK_SQL}) = 1`;
  const levels = await engine.rows(`SELECT market, session::VARCHAR AS session, high::VARCHAR AS high,
    volume::VARCHAR AS volume, value::VARCHAR AS value FROM ${current(shop, "index_levels", from, LAST_DAY)}
    WHERE session >= DATE '${from}' ${preferred("")}`);
  const flows =
    await engine.rows(`SELECT market, session::VARCHAR AS session, 'flow.' || investor AS measure, amount::VARCHAR AS amount, receipt
    FROM ${current(shop, "flows", from, LAST_DAY)} WHERE session >= DATE '${from}' ${preferred(", investor")}`);
  const read = <Shape>(file: DerivedFile) => readJson<Shape>(effects.disk, join(home, file.path));
  const made: DerivedFile[] = [];
  for (const file of derived.filter((one) => one.kind === "line")) {
    const line = read<IndexLine>(file);
    const positions = new Map(line.sessions.map((session, at) => [session, at]));
    const known = derived.find((one) => one.kind === "amounts" && one.of === file.of);
    const cells: AmountCell[] = [];
    const take = (session: string | null | undefined, measure: LineMeasure, text: string | null | undefined) => {
      const at = positions.get(session ?? "");
      if (at !== undefined && text !== null && text !== undefined) cells.push({ at, measure, value: Number(text) });
    };
    for (const row of levels.filter((one) => one.market === file.of)) {
      for (const [measure, column] of LEVEL_COLUMNS) take(row.session, measure, row[column]);
    }
    const own = flows.filter((one) => one.market === file.of);
    for (const row of own) take(row.session, row.measure as LineMeasure, row.amount);
    const old = known && read<AmountLine>(known);
    const amounts = extendAmounts(old, file.of, line.sessions.length, lowerBound(line.sessions, from), cells);
    const receipts = { ...old?.receipts, ...(await receiptsOf(shop, new Set(own.map((row) => row.receipt ?? "")))) };
    made.push(writeDerived(shop, "amounts", file.of, JSON.stringify({ ...amounts, receipts } satisfies AmountLine)));
  }
  return [...derived.filter((file) => file.kind !== "amounts"), ...made];
}
