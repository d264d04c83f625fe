import type { Decimal } from "../market/decimal.ts";
import type { MarketDay } from "../market/market-day.ts";
import { MEASURES, type Measure, type Unit } from "../market/measure.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { type Fact, factId } from "./fact.ts";

export const AS_PUBLISHED = "as published";

/** The parts of a fact that differ; the rest follows from the day and the receipt. */
interface FactParts {
  readonly measure: Measure;
  readonly subject: string;
  readonly code?: string | undefined;
  /** Tells several facts of one subject and measure apart in their ids: "005930 52-week high". */
  readonly about?: string | undefined;
  readonly value: Decimal | TradingDay;
  readonly precision?: Decimal | undefined;
  readonly unit?: Unit;
  readonly formula?: string;
  readonly inputs?: readonly string[];
  readonly session?: TradingDay;
  readonly when?: TradingDay | undefined;
  readonly event?: Fact["event"];
  readonly witness?: Fact["witness"];
}

/** Makes a fact of `day` from a row's receipt. A receipt the day does not hold is a broken store, hence the throw. */
export function buildFact(day: MarketDay, receipt: string | Receipt, parts: FactParts): Fact {
  const { measure, subject, code, about, value, unit, formula, inputs, session, ...rest } = parts;
  const source = typeof receipt === "string" ? mustFindReceipt(day, receipt) : receipt;
  const of = session ?? day.session;
  const optional = Object.fromEntries(Object.entries(rest).filter(([, part]) => part !== undefined));
  return {
    id: factId([code ?? subject, about].filter(Boolean).join(" "), measure, of),
    measure,
    subject,
    ...(code === undefined ? {} : { code }),
    session: of,
    value,
    unit: unit ?? MEASURES[measure].unit,
    formula: formula ?? AS_PUBLISHED,
    inputs: inputs ?? [],
    receipts: [source.id],
    asOf: source.published ?? `${day.session}T15:30:00+09:00`,
    venue: source.venue,
    phase: source.phase,
    ...optional,
  };
}

function mustFindReceipt(day: MarketDay, id: string): Receipt {
  const receipt = day.receipts.get(id);
  if (!receipt) throw new Error(`session ${day.session} has a row whose receipt "${id}" is missing`);
  return receipt;
}
