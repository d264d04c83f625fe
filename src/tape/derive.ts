import { join } from "node:path";
import type { Calendar } from "../market/calendar.ts";
import type { DatasetName } from "../market/dataset.ts";
import type { ExchangeRules } from "../market/exchange-rules.ts";
import { summariesOf } from "./day-collector.ts";
import { dayNumber } from "./day-pass.ts";
import { encodeDays } from "./days-file.ts";
import { deriveAmounts } from "./derive-amounts.ts";
import { deriveLines } from "./derive-line.ts";
import { deriveNames } from "./derive-names.ts";
import { current, writeDerived } from "./derived-file.ts";
import type { Engine } from "./engine.ts";
import { type IssueDay, IssuePass, type PassWorld } from "./issue-pass.ts";
import type { DerivedFile, Manifest } from "./manifest.ts";
import type { ShareEvent } from "./member-rule.ts";
import { liveFiles, type Workshop } from "./merge.ts";
import { SCOPE_RANK_SQL } from "./precedence.ts";
import shipped from "./share-events.json" with { type: "json" };
import type { ExtremeState } from "./stock-extremes.ts";

/** What deriving needs beside the rows. */
export interface DeriveWorld {
  readonly calendar: Calendar;
  readonly rules: ExchangeRules;
}

/** Datasets a day's summary is made of. */
const DAY_DATASETS: readonly DatasetName[] = [
  ...(["quotes", "selected_quotes", "index_levels", "breadth", "flows"] as const),
  ...(["currency", "overseas", "members", "share_events"] as const),
];

const yearOf = (day: string) => Number(day.slice(0, 4));

/**
 * Rebuilds what rows of `changed` made stale and returns the derived files of the next version: the years from the
 * first change on (running highs go through all later ones) and the lines of indices. Adding a day touches one year.
 *
 * @param changed the first day that changed, by dataset
 */
export async function deriveState(
  shop: Workshop,
  before: Pick<Manifest, "derived">,
  changed: ReadonlyMap<DatasetName, string>,
  world: DeriveWorld,
): Promise<readonly DerivedFile[]> {
  const named = changed.has("instruments") ? await deriveNames(shop, before.derived) : before.derived;
  const days = DAY_DATASETS.map((dataset) => changed.get(dataset)).filter((day) => day !== undefined);
  if (days.length === 0) return named;
  const from = days.sort()[0] as string;
  const years = summaryYears(shop).filter((year) => year >= yearOf(from));
  const byYear: readonly DerivedFile["kind"][] = ["days", "extremes"];
  let derived = named.filter((file) => !byYear.includes(file.kind) || !years.includes(Number(file.of)));
  const lineFrom = changed.get("index_levels");
  if (lineFrom) derived = await deriveLines(shop, derived, lineFrom, world.calendar);
  const amountsFrom = [lineFrom, changed.get("flows")].filter((day) => day !== undefined).sort()[0];
  if (amountsFrom) derived = await deriveAmounts(shop, derived, amountsFrom);
  if (years.length === 0) return derived;
  return [...derived, ...(await deriveYears(shop, derived, years))];

  async function deriveYears(
    at: Workshop,
    kept: readonly DerivedFile[],
    all: readonly number[],
  ): Promise<readonly DerivedFile[]> {
    const made: DerivedFile[] = [];
    const first = all[0] as number;
    const quotes = liveFiles(at.files, "quotes", "current", { from: `${first - 1}-01-01`, through: "9999-12-31" });
    const pass = await IssuePass.start(at.engine, at.home, quotes, await passWorld(at, kept, first, world));
    await pass.year(first - 1, quotes, `${first}-01-01`, () => {});
    for (const year of all) {
      const issueDays: IssueDay[] = [];
      await pass.year(year, quotes, `${first}-01-01`, (day) => issueDays.push(day));
      const summaries = await summariesOf(at, year, issueDays);
      made.push(writeDerived(at, "days", String(year), encodeDays(summaries)));
      const states = pass.states();
      if (states.length > 0) made.push(writeDerived(at, "extremes", String(year), JSON.stringify(states)));
    }
    return made;
  }
}

/** Years that have a session of any market. */
function summaryYears(shop: Workshop): readonly number[] {
  const years = new Set<number>();
  for (const dataset of ["quotes", "selected_quotes", "index_levels", "breadth", "flows"] as const) {
    for (const file of liveFiles(shop.files, dataset, "current")) {
      for (let year = yearOf(file.from); year <= yearOf(file.through); year++) years.add(year);
    }
  }
  return [...years].sort((a, b) => a - b);
}

async function passWorld(
  shop: Workshop,
  kept: readonly DerivedFile[],
  first: number,
  world: DeriveWorld,
): Promise<PassWorld> {
  const { engine, home, effects } = shop;
  const from = `${first - 1}-01-01`;
  const quotes = current(shop, "quotes", from, "9999-12-31");
  const names = new Map<string, { name: string; from: string }[]>();
  for (const row of await engine.rows(
    `SELECT code, name, min(session)::VARCHAR AS first FROM ${quotes} WHERE name IS NOT NULL GROUP BY code, name ORDER BY first`,
  )) {
    const own = names.get(row.code ?? "") ?? [];
    own.push({ name: row.name ?? "", from: row.first ?? "" });
    names.set(row.code ?? "", own);
  }
  const listed = new Map<string, string>();
  for (const row of await engine.rows(
    `SELECT code, min(listed)::VARCHAR AS listed FROM ${current(shop, "instruments", "0001-01-01", "9999-12-31")}
    WHERE listed IS NOT NULL GROUP BY code`,
  ))
    listed.set(row.code ?? "", row.listed ?? "");
  const receipts = new Map<string, string>();
  for (const row of await engine.rows(`SELECT market, session::VARCHAR AS session, ${SCOPE_RANK_SQL} AS rank, mode(receipt) AS receipt
    FROM ${quotes} GROUP BY ALL`)) {
    receipts.set(`${row.market}/${row.session}/${row.rank}`, row.receipt ?? "");
  }
  const carried = kept.find((file) => file.kind === "extremes" && file.of === String(first - 2));
  return {
    rules: world.rules,
    carry: carried ? (JSON.parse(effects.disk.read(join(home, carried.path)).toString("utf8")) as ExtremeState[]) : [],
    lists: await memberLists(engine, current(shop, "members", from, "9999-12-31")),
    events: await shareEvents(engine, current(shop, "share_events", "0000-01-01", "9999-12-31")),
    listedOn: (code) => listed.get(code) ?? null,
    nameOf: (code, session) => names.get(code)?.findLast((name) => name.from <= session)?.name ?? null,
    receiptOf: (place) => receipts.get(place) ?? "",
  };
}

async function memberLists(engine: Engine, members: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const lists = new Map<string, Set<string>>();
  for (const row of await engine.rows(`SELECT market || '/' || session AS place, code FROM ${members}`)) {
    const own = lists.get(row.place ?? "") ?? new Set();
    own.add(row.code ?? "");
    lists.set(row.place ?? "", own);
  }
  return lists;
}

/** Events that ship with the product and those on the tape, by market. */
async function shareEvents(engine: Engine, relation: string): Promise<ReadonlyMap<string, readonly ShareEvent[]>> {
  const keyed =
    await engine.rows(`SELECT market, code, kind, shares::VARCHAR AS shares, effective::VARCHAR AS effective,
    listed::VARCHAR AS listed FROM ${relation}`);
  const found = new Map<string, ShareEvent[]>();
  for (const row of [...(shipped.events as readonly ShippedEvent[]), ...keyed]) {
    const own = found.get(row.market ?? "") ?? [];
    own.push({
      code: row.code ?? "",
      kind: row.kind as ShareEvent["kind"],
      shares: Number(row.shares ?? 0),
      effective: dayNumber(row.effective ?? ""),
      listed: row.listed ? dayNumber(row.listed) : Number.MAX_SAFE_INTEGER,
    });
    found.set(row.market ?? "", own);
  }
  return found;
}

interface ShippedEvent {
  readonly effective: string;
  readonly market: string;
  readonly code: string;
  readonly kind: string;
  readonly shares?: number;
  readonly listed?: string;
}
