import type { TickTable } from "../market/exchange-rules.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Knowledge } from "./knowledge.ts";

/** Listed funds and notes trade on ticks of their own and are left alone. Their names begin with the issuer's brand. */
const FUND_NAME =
  /^(KODEX|TIGER|KBSTAR|RISE|ARIRANG|PLUS|KINDEX|ACE|HANARO|SOL|KOSEF|KIWOOM|TIMEFOLIO|SMART|TREX|FOCUS)\b|\b(ETF|ETN|ELW)\b|레버리지|인버스/i;

const BOTH = ["KOSPI", "KOSDAQ"] as const;

/** A stock as a story names it. */
interface NamedStock {
  readonly subject: string;
  readonly code: string | undefined;
}

/** Markets whose grid the stock may have been on that day. */
function marketsOf(knowledge: Knowledge, stock: NamedStock, day: TradingDay): readonly string[] {
  const listed = stock.code === undefined ? undefined : knowledge.directory.get(stock.code);
  if (!listed) return BOTH;
  const { market, movedFrom } = listed;
  return [movedFrom && day < movedFrom.on ? movedFrom.market : market];
}

/**
 * The tick tables of the day for this stock. Empty where the exchange's rules say nothing: a stock without a code in a
 * story of another market, a fund, a day before the rules file begins, a session that is not known.
 */
export function stockTables(
  knowledge: Knowledge,
  stock: NamedStock,
  day: TradingDay | undefined,
  korean: boolean,
): readonly TickTable[] {
  if (!day || (stock.code === undefined && (!korean || FUND_NAME.test(stock.subject)))) return [];
  const tables: TickTable[] = [];
  for (const market of marketsOf(knowledge, stock, day)) {
    const table = knowledge.rules.tickTable(market, day);
    if (table && !tables.includes(table)) tables.push(table);
  }
  return tables;
}
