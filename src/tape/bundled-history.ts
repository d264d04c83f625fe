import type { Close, History, Span } from "../facts/history.ts";
import { type Decimal, decimal } from "../market/decimal.ts";
import type { Amount, MarketDay, Quote } from "../market/market-day.ts";
import type { Note } from "../market/note.ts";
import type { Phase, Receipt, Venue } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import first from "./bundled/2026-01-02.json" with { type: "json" };
import quiet from "./bundled/2026-01-08.json" with { type: "json" };
import turned from "./bundled/2026-01-20.json" with { type: "json" };
import milestone from "./bundled/2026-01-27.json" with { type: "json" };
import plunge from "./bundled/2026-02-02.json" with { type: "json" };
import closesFile from "./bundled/kospi-closes.json" with { type: "json" };
import recordsFile from "./bundled/kospi-record-closes.json" with { type: "json" };
import firstNotes from "./bundled/notes-2026-01-02.json" with { type: "json" };
import quietNotes from "./bundled/notes-2026-01-08.json" with { type: "json" };
import turnedNotes from "./bundled/notes-2026-01-20.json" with { type: "json" };
import milestoneNotes from "./bundled/notes-2026-01-27.json" with { type: "json" };
import plungeNotes from "./bundled/notes-2026-02-02.json" with { type: "json" };
import type { BundledDayFile, BundledReceipt } from "./bundled-file.ts";

/** The session that a first run shows: the product's own example. */
export const EXAMPLE_SESSION = "2026-01-02" as TradingDay;

const DAYS = [first, quiet, turned, milestone, plunge] as readonly unknown[] as readonly BundledDayFile[];

const NOTES: Readonly<Record<string, readonly unknown[]>> = {
  "2026-01-02": firstNotes,
  "2026-01-08": quietNotes,
  "2026-01-20": turnedNotes,
  "2026-01-27": milestoneNotes,
  "2026-02-02": plungeNotes,
};

/** Notes that ship with a bundled session; none for any other. */
export function bundledNotes(market: string, session: TradingDay): readonly Note[] {
  return market === "KOSPI" ? ((NOTES[session] ?? []) as readonly Note[]) : [];
}

/** The published sessions that ship with the product: a read-only layer of lowest precedence under every tape. */
export function bundledHistory(): History {
  const built = new Map<string, MarketDay>();
  return {
    sessions: (market) => DAYS.filter((day) => day.market === market).map((day) => day.session as TradingDay),
    scopes: (market, session) => {
      const file = DAYS.find((day) => day.market === market && day.session === session);
      if (!file) return [];
      const day = built.get(session) ?? marketDay(file);
      built.set(session, day);
      return [day];
    },
    closes: (market, through) => spanOf(market, through, closesFile, closesFile.closes, "bundled-closes"),
    recordCloses: (market, through) => {
      const span = spanOf(market, through, recordsFile, recordsFile.records, "bundled-records");
      // The list is complete only up to its last day: beyond it a record close may be missing.
      return through <= recordsFile.completeThrough ? span : undefined;
    },
  };
}

function spanOf(
  market: string,
  through: TradingDay,
  file: { readonly market: string; readonly receipt: unknown; readonly completeFrom?: string },
  table: readonly (readonly string[])[],
  receiptId: string,
): Span | undefined {
  const rows: Close[] = table
    .map(([session, close]) => ({ session: session as TradingDay, close: decimal(close ?? "") }))
    .filter((row) => row.session <= through);
  const [start] = rows;
  if (market !== file.market || !start) return undefined;
  const receipt = receiptOf(receiptId, file.receipt as BundledReceipt);
  return { from: (file.completeFrom as TradingDay) ?? start.session, through, rows, receipt };
}

function receiptOf(id: string, row: BundledReceipt): Receipt {
  return { ...row, id, venue: row.venue as Venue, phase: row.phase as Phase };
}

function marketDay(file: BundledDayFile): MarketDay {
  const { index, turnover, breadth, flows, currency } = file;
  // Receipt ids are unique across sessions, so that a proof can name one alone.
  const own = (name: string) => `${name}@${file.session}`;
  const receipts = Object.entries(file.receipts).map(([name, row]) => receiptOf(own(name), row));
  return {
    market: file.market,
    session: file.session as TradingDay,
    receipts: new Map(receipts.map((receipt) => [receipt.id, receipt])),
    index: { receipt: own(index.receipt), ...decimals(index, ["close", "previous", "open", "high", "low"]) },
    turnover: {
      receipt: own(turnover.receipt),
      volume: amount(turnover.volume, turnover.volumePrecision),
      value: amount(turnover.value, turnover.valuePrecision),
      ...(turnover.valueUsd ? { valueUsd: amount(turnover.valueUsd, turnover.valueUsdPrecision) } : {}),
    },
    breadth: { ...breadth, receipt: own(breadth.receipt) },
    flows: {
      receipt: own(flows.receipt),
      amounts: {
        foreign: amount(flows.foreign, flows.precision),
        individual: amount(flows.individual, flows.precision),
        institution: amount(flows.institution, flows.precision),
      },
    },
    ...(currency
      ? {
          currency: {
            receipt: own(currency.receipt),
            pair: currency.pair,
            time: currency.time,
            ...decimals(currency, ["rate", "change"]),
          },
        }
      : {}),
    overseas: file.overseas.map((row) => ({
      receipt: own(row.receipt),
      code: row.code,
      name: row.name,
      session: row.session as TradingDay,
      ...decimals(row, ["close", "changePct"]),
    })),
    quotes: file.quotes.map(
      (row): Quote => ({
        receipt: own(file.quotesReceipt),
        code: row.code,
        ...decimals(row, ["close", "change", "open", "high", "low", "shares"]),
      }),
    ),
    events: file.events.map(({ receipt, value, previous, previousSession, ...event }) => ({
      ...event,
      receipt: own(receipt),
      ...(value ? { value: decimal(value) } : {}),
      ...(previous ? { previous: decimal(previous) } : {}),
      ...(previousSession ? { previousSession: previousSession as TradingDay } : {}),
    })),
    reportedRecords: file.reportedRecords.map((row) => ({ ...row, receipt: own(row.receipt) })),
  };
}

function amount(value: string, precision: string | undefined): Amount {
  return { value: decimal(value), ...(precision ? { precision: decimal(precision) } : {}) };
}

/** The named text fields of a row as decimals; a field the row lacks stays missing. */
function decimals<Row extends object, Field extends keyof Row & string>(row: Row, fields: readonly Field[]) {
  const present = fields.filter((field) => row[field] !== undefined);
  return Object.fromEntries(present.map((field) => [field, decimal(String(row[field]))])) as Record<Field, Decimal>;
}
