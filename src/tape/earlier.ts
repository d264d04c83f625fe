import type { DatasetName } from "../market/dataset.ts";
import { compare, decimal } from "../market/decimal.ts";
import type { EarlierFigure } from "./day-summary.ts";
import { current } from "./derived-file.ts";
import { type Engine, filesRelation, named, storedColumns, type TextRow } from "./engine.ts";
import { liveFiles, type Workshop } from "./merge.ts";
import { plain } from "./plain-decimal.ts";
import { rankSql, SCOPE_RANK_SQL } from "./precedence.ts";

/** Sources whose figures are taken on the day, each of which a later official figure may correct. */
const OF_THE_DAY = ["keyed", "kis", "ecos"] as const;

/** Columns that are compared, as measures, with whose they are. Changes follow from closes and are left out. */
const COMPARED: Readonly<Partial<Record<DatasetName, Readonly<Record<string, string>>>>> = {
  index_levels: {
    close: "index.close",
    open: "index.open",
    high: "index.high",
    low: "index.low",
    volume: "turnover.volume",
    value: "turnover.value",
  },
  breadth: {
    gainers: "breadth.gainers",
    losers: "breadth.losers",
    unchanged: "breadth.unchanged",
    limit_up: "breadth.limit_up",
    limit_down: "breadth.limit_down",
  },
  flows: { amount: "flow" },
  currency: { rate: "fx.rate", change: "fx.change" },
  overseas: { close: "foreign_index.close" },
  selected_quotes: { close: "stock.close", change: "stock.change" },
};

/** Who or what a row speaks of, as SQL. */
const SUBJECT: Readonly<Partial<Record<DatasetName, string>>> = {
  currency: "pair",
  overseas: "name",
  selected_quotes: "market || '/' || code",
};

/** The day's summary is found by market; rates and closes abroad belong to every market. */
const EVERYWHERE: ReadonlySet<DatasetName> = new Set(["currency", "overseas"]);

/** Figures that differ from the one that counts now, by "MARKET/DAY" or, for those of every market, by "/DAY". */
export async function earlierFigures(
  shop: Workshop,
  from: string,
  through: string,
): Promise<ReadonlyMap<string, readonly EarlierFigure[]>> {
  const found = new Map<string, EarlierFigure[]>();
  for (const [dataset, columns] of Object.entries(COMPARED) as [DatasetName, Readonly<Record<string, string>>][]) {
    for (const row of await statements(shop, dataset, from, through)) {
      const rows = JSON.parse(row.said ?? "[]") as Record<string, string | null>[];
      const place = `${EVERYWHERE.has(dataset) ? "" : row.market}/${row.session}`;
      for (const [column, measure] of Object.entries(columns)) {
        const own = differing(rows, column).map((figure) => ({
          ...nameOf(dataset, row),
          measure: measure === "flow" ? `flow.${row.investor}` : measure,
          ...figure,
        }));
        if (own.length > 0) found.set(place, [...(found.get(place) ?? []), ...own]);
      }
    }
  }
  return found;
}

function nameOf(dataset: DatasetName, row: TextRow): { readonly subject: string; readonly code?: string } {
  if (dataset === "selected_quotes")
    return { subject: row.subject ?? "", code: (row.subject ?? "").split("/")[1] ?? "" };
  return { subject: row.subject ?? "" };
}

/** Of the figures said for one thing, best first, those that are not what the best says. Each value once. */
function differing(
  rows: readonly Record<string, string | null>[],
  column: string,
): readonly Pick<EarlierFigure, "was" | "is" | "r" | "by" | "known">[] {
  const said = rows.filter((row) => row[column] !== null && row[column] !== undefined);
  const [best, ...rest] = said;
  if (!best) return [];
  const is = plain(best[column] ?? "");
  const seen = new Set<string>();
  return rest.flatMap((row) => {
    const was = plain(row[column] ?? "");
    const id = `${was} ${row.source}`;
    if (seen.has(id) || compare(decimal(was), decimal(is)) === 0) return [];
    seen.add(id);
    return [{ was, is, r: row.receipt ?? "", by: best.receipt ?? "", known: row.known_at ?? "" }];
  });
}

/**
 * All that was said of each thing of which a source of the day spoke, best first: current rows by scope and source,
 * then superseded ones. Full quotes count beside selected ones.
 */
async function statements(
  shop: Workshop,
  dataset: DatasetName,
  from: string,
  through: string,
): Promise<readonly TextRow[]> {
  const columns = Object.keys(storedColumns(dataset));
  const scope = columns.includes("venue") ? SCOPE_RANK_SQL : "0";
  // What another venue tells is another figure, not an earlier one.
  const venue = columns.includes("venue") ? "venue" : "''";
  const subject = SUBJECT[dataset] ?? "market";
  const market = columns.includes("market") ? "market" : "''";
  const investor = columns.includes("investor") ? "investor" : "''";
  const measure = columns.includes("measure") ? "measure = 'fx.rate'" : "true";
  const list = columns.map(named).join(", ");
  const parts = [`SELECT ${list}, 0 AS old FROM ${current(shop, dataset, from, through)}`];
  if (dataset === "selected_quotes") {
    const full = Object.keys(storedColumns("quotes"));
    const same = columns.map((column) => (full.includes(column) ? named(column) : `NULL AS ${named(column)}`));
    const codes = `(SELECT DISTINCT code FROM ${current(shop, dataset, from, through)})`;
    parts.push(
      `SELECT ${same.join(", ")}, 0 AS old FROM ${current(shop, "quotes", from, through)} WHERE code IN ${codes}`,
    );
  }
  const replaced = liveFiles(shop.files, dataset, "superseded", { from, through });
  if (replaced.length > 0) parts.push(`SELECT ${list}, 1 AS old FROM ${filesRelation(shop.home, dataset, replaced)}`);
  const ofTheDay = OF_THE_DAY.map((source) => `'${source}'`).join(", ");
  return (shop.engine as Engine).rows(`SELECT ${market} AS market, session::VARCHAR AS session, ${subject} AS subject,
      ${investor} AS investor,
      to_json(list(said ORDER BY ${scope}, old, ${rankSql(dataset, "source")}, known_at DESC))::VARCHAR AS said
    FROM (SELECT *, struct_pack(${[...Object.keys(COMPARED[dataset] ?? {}), "source", "receipt", "known_at"]
      .map((column) => `${column} := ${named(column)}::VARCHAR`)
      .join(", ")}) AS said FROM (${parts.join(" UNION ALL ")})
      WHERE session BETWEEN DATE '${from}' AND DATE '${through}' AND ${measure})
    GROUP BY 1, 2, 3, 4, ${venue} HAVING count(*) > 1 AND count(*) FILTER (source IN (${ofTheDay}) OR ${
      scope === "0" ? "false" : "phase <> 'settled'"
    }) > 0 ORDER BY 2, 1, 3, 4`);
}
