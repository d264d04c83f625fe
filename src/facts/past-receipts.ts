import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { type History, LINE_MEASURES } from "./history.ts";

/** Receipts of the past that facts of a session may rest on, beside those of the session itself. */
export function pastReceipts(history: History, market: string, session: TradingDay): readonly Receipt[] {
  const found = [
    history.closes(market, session)?.receipt,
    history.recordCloses(market, session)?.receipt,
    ...LINE_MEASURES.map((measure) => history.measureLine?.(market, measure, session)?.receipt),
  ];
  return [...new Map(found.flatMap((receipt) => (receipt ? [[receipt.id, receipt]] : []))).values()];
}
