import { join } from "node:path";
import type { Calendar } from "../market/calendar.ts";
import { LAST_DAY } from "./all-days.ts";
import { current, receiptsOf, writeDerived } from "./derived-file.ts";
import { extendLine, type IndexLine, type LineRow } from "./index-line.ts";
import type { DerivedFile } from "./manifest.ts";
import type { Workshop } from "./merge.ts";
import { SCOPE_RANK_SQL } from "./precedence.ts";
import { readJson } from "./reading-disk.ts";

/** Closes of every index, one a session, in the preferred scope, from the first changed day on. */
export async function deriveLines(
  shop: Workshop,
  derived: readonly DerivedFile[],
  from: string,
  calendar: Calendar,
): Promise<DerivedFile[]> {
  const { engine, home, effects } = shop;
  const rows =
    await engine.rows(`SELECT market, session::VARCHAR AS session, close::VARCHAR AS close, change::VARCHAR AS change, receipt
    FROM ${current(shop, "index_levels", from, LAST_DAY)} WHERE session >= DATE '${from}'
    QUALIFY row_number() OVER (PARTITION BY market, session ORDER BY ${SCOPE_RANK_SQL}) = 1 ORDER BY market, session`);
  const markets = new Set(rows.map((row) => row.market ?? ""));
  const made: DerivedFile[] = [];
  for (const market of markets) {
    const known = derived.find((file) => file.kind === "line" && file.of === market);
    const old: IndexLine = known
      ? readJson<IndexLine>(effects.disk, join(home, known.path))
      : { market, scale: 2, sessions: [], closes: [], breaks: [], receipts: {} };
    const own = rows.filter((row) => row.market === market);
    const lineRows = own.map((row) => ({ session: row.session, close: row.close, change: row.change }) as LineRow);
    const receipts = { ...old.receipts, ...(await receiptsOf(shop, new Set(own.map((row) => row.receipt ?? "")))) };
    const line: IndexLine = { ...extendLine(old, lineRows, calendar), market, receipts };
    made.push(writeDerived(shop, "line", market, JSON.stringify(line)));
  }
  return [...derived.filter((file) => file.kind !== "line" || !markets.has(file.of)), ...made];
}
