import type { DatasetName } from "../market/dataset.ts";
import type { Receipt } from "../market/receipt.ts";
import type { DaySummary, EarlierFigure } from "./day-summary.ts";
import { current, receiptsOf } from "./derived-file.ts";
import { earlierFigures } from "./earlier.ts";
import type { Engine, TextRow } from "./engine.ts";
import type { IssueDay } from "./issue-pass.ts";
import type { Workshop } from "./merge.ts";
import { lastBefore, overseasRows, overseasSince } from "./overseas-closes.ts";
import type { Span } from "./pass-query.ts";
import { plain } from "./plain-decimal.ts";
import { type CollectedDay, ScopeRows } from "./scope-rows.ts";

/** A day's summary before its receipts are looked up. */
type Bare = Omit<DaySummary, "receipts">;

/** Puts together what every dataset says of a span's sessions. */
export async function summariesOf(
  shop: Workshop,
  { from, through }: Span,
  issueDays: readonly IssueDay[],
): Promise<readonly DaySummary[]> {
  const { engine } = shop;
  const within = (dataset: DatasetName, since: string = from) =>
    `(SELECT * FROM ${current(shop, dataset, since, through)} WHERE session BETWEEN DATE '${since}' AND DATE '${through}') ORDER BY session`;
  const rows = (dataset: DatasetName) => engine.rows(`SELECT * FROM ${within(dataset)}`);
  const collected = await scopesOf(rows, issueDays);
  const earlier = await earlierFigures(shop, from, through);
  const currency = await rows("currency");
  const overseas = await overseasRows(engine, within("overseas", overseasSince(from)));
  const days = collected.map((day) => {
    const bare: Bare = {
      ...day,
      currency: currency.filter((row) => row.session === day.session).map((row) => rateRow(row, day.session)),
      overseas: [...overseas.values()].flatMap((closes) => lastBefore(closes, day.session)),
    };
    const own = earlierOf(bare, earlier);
    return own.length > 0 ? { ...bare, earlier: own } : bare;
  });
  const receipts = await receiptsOf(shop, new Set(days.flatMap((day) => [...receiptsIn(day)])));
  return days.map((day) => ({ ...day, receipts: pick(receipts, day) }));
}

/** What the datasets of the exchange's markets say, by session and scope. */
async function scopesOf(
  rows: (dataset: DatasetName) => ReturnType<Engine["rows"]>,
  issueDays: readonly IssueDay[],
): Promise<readonly CollectedDay[]> {
  const scopes = new ScopeRows();
  for (const day of issueDays) scopes.scope(day).issues = day.issues;
  for (const row of await rows("index_levels")) scopes.addLevels(row);
  for (const row of await rows("flows")) scopes.addFlow(row);
  for (const row of await rows("breadth")) scopes.addBreadth(row);
  for (const row of await rows("selected_quotes")) scopes.addSelected(row);
  return scopes.days();
}

function rateRow(row: TextRow, session: string): DaySummary["currency"][number] {
  return {
    r: row.receipt ?? "",
    ...{ measure: row.measure ?? "", pair: row.pair ?? "", time: row.time ?? "", session },
    rate: plain(row.rate ?? "0"),
    ...(row.change ? { change: plain(row.change) } : {}),
  };
}

/** Earlier figures of a day: the market's own, the day's rates, and those of the closes abroad it tells. */
function earlierOf(day: Bare, earlier: ReadonlyMap<string, readonly EarlierFigure[]>): readonly EarlierFigure[] {
  const abroad = new Set(day.overseas.map((row) => row.session));
  return [
    ...(earlier.get(`${day.market}/${day.session}`) ?? []),
    ...(earlier.get(`/${day.session}`) ?? []).filter((one) => one.measure.startsWith("fx.")),
    ...[...abroad].flatMap((session) =>
      (earlier.get(`/${session}`) ?? []).filter((one) => one.measure.startsWith("foreign_index.")),
    ),
  ];
}

function receiptsIn(day: Bare): ReadonlySet<string> {
  const used = new Set([...day.currency, ...day.overseas].map((row) => row.r));
  for (const { index, flows, issues, breadth, selected } of day.scopes)
    for (const part of [index, flows, issues, breadth, ...(selected ?? [])]) if (part) used.add(part.r);
  for (const one of day.earlier ?? []) used.add(one.r).add(one.by);
  return used;
}

function pick(receipts: Record<string, Omit<Receipt, "id">>, day: Bare): DaySummary["receipts"] {
  return Object.fromEntries([...receiptsIn(day)].flatMap((id) => (receipts[id] ? [[id, receipts[id]]] : [])));
}
