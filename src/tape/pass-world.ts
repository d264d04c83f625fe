import type { ExchangeRules } from "../market/exchange-rules.ts";
import { FIRST_DAY, LAST_DAY } from "./all-days.ts";
import { dayNumber } from "./day-pass.ts";
import { current } from "./derived-file.ts";
import type { Engine } from "./engine.ts";
import type { ExtremesState } from "./extremes-state.ts";
import type { ShareEvent } from "./member-rule.ts";
import type { Workshop } from "./merge.ts";
import { SCOPE_RANK_SQL } from "./precedence.ts";
import shipped from "./share-events.json" with { type: "json" };

/** What a pass over quotes needs beside the quotes themselves. */
export interface PassWorld {
  readonly rules: ExchangeRules;
  /** Carried in from the days before; undefined where the pass begins with the tape. */
  readonly carry: ExtremesState | undefined;
  /** Members by "MARKET/YYYY-MM-DD", where a list is known. */
  readonly lists: ReadonlyMap<string, ReadonlySet<string>>;
  /** Share events by market. */
  readonly events: ReadonlyMap<string, readonly ShareEvent[]>;
  /** Name of a code on a day. */
  nameOf(code: string, session: string): string | null;
  /** First day on the exchange, where a list of issues tells it. */
  listedOn?(code: string): string | null;
  /** How many quotes a day's summary holds; `LARGEST_QUOTES` when missing. */
  readonly largest?: number;
  /** Receipt of "MARKET/YYYY-MM-DD/RANK", rank being the scope's. */
  receiptOf(place: string): string;
}

/**
 * Gathers what a pass needs from the other rows on the tape, none of them older than where the pass begins.
 *
 * @param from first day of the pass
 */
export async function passWorld(
  shop: Workshop,
  from: string,
  rules: ExchangeRules,
  carry: ExtremesState | undefined,
): Promise<PassWorld> {
  const { engine } = shop;
  const since = (dataset: "quotes" | "members") =>
    `(SELECT * FROM ${current(shop, dataset, from, LAST_DAY)} WHERE session >= DATE '${from}')`;
  const nameOf = await namesIn(engine, since("quotes"), carry);
  const listed = new Map<string, string>();
  for (const row of await engine.rows(
    `SELECT code, min(listed)::VARCHAR AS listed FROM ${current(shop, "instruments", FIRST_DAY, LAST_DAY)}
    WHERE listed IS NOT NULL GROUP BY code`,
  ))
    listed.set(row.code ?? "", row.listed ?? "");
  const receipts = new Map<string, string>();
  for (const row of await engine.rows(`SELECT market, session::VARCHAR AS session, ${SCOPE_RANK_SQL} AS rank, mode(receipt) AS receipt
    FROM ${since("quotes")} GROUP BY ALL`)) {
    receipts.set(`${row.market}/${row.session}/${row.rank}`, row.receipt ?? "");
  }
  return {
    ...{ rules, carry, nameOf },
    lists: await memberLists(engine, since("members")),
    events: await shareEvents(engine, current(shop, "share_events", FIRST_DAY, LAST_DAY)),
    listedOn: (code) => listed.get(code) ?? null,
    receiptOf: (place) => receipts.get(place) ?? "",
  };
}

interface NameSpan {
  readonly name: string;
  readonly from: string;
  readonly through: string;
}

/** Names by code and day: the one a row of the day bears, else the last before, else the one carried in. */
async function namesIn(engine: Engine, quotes: string, carry: ExtremesState | undefined): Promise<PassWorld["nameOf"]> {
  const carried = new Map(carry?.issues.map(({ code, name }) => [code, name]));
  const spans = new Map<string, NameSpan[]>();
  for (const row of await engine.rows(
    `SELECT code, name, min(session)::VARCHAR AS first, max(session)::VARCHAR AS last
    FROM ${quotes} WHERE name IS NOT NULL GROUP BY code, name ORDER BY first`,
  )) {
    const own = spans.get(row.code ?? "") ?? [];
    own.push({ name: row.name ?? "", from: row.first ?? "", through: row.last ?? "" });
    spans.set(row.code ?? "", own);
  }
  return (code, session) => {
    const begun = (spans.get(code) ?? []).filter((one) => one.from <= session);
    // A name that came back lasts around the one between.
    const found = begun.findLast((one) => one.through >= session) ?? latest(begun);
    return found?.name ?? carried.get(code) ?? null;
  };
}

const latest = (spans: readonly NameSpan[]) =>
  spans.reduce<NameSpan | undefined>((last, one) => (last && last.through >= one.through ? last : one), undefined);

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
