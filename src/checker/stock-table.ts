import type { TickTable } from "../market/exchange-rules.ts";
import type { Instrument } from "../market/instrument.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Line, Sheet } from "./sheet.ts";

/** Listed funds and notes trade on ticks of their own and are left alone. Their names begin with the issuer's brand. */
const FUND_NAME =
  /^(KODEX|TIGER|KBSTAR|RISE|ARIRANG|PLUS|KINDEX|ACE|HANARO|SOL|KOSEF|KIWOOM|TIMEFOLIO|SMART|TREX|FOCUS)\b|\b(ETF|ETN|ELW)\b|레버리지|인버스/i;

const BOTH = ["KOSPI", "KOSDAQ"] as const;

/** The listed company a line is about; undefined where it has no code, or one that the directory does not know. */
export function listedOf({ knowledge }: Sheet, line: Line): Instrument | undefined {
  line.listed ??= (line.code === undefined ? undefined : knowledge.directory.get(line.code)) ?? "no";
  return line.listed === "no" ? undefined : line.listed;
}

const NO_TABLES: readonly TickTable[] = [];

/**
 * The tick tables of the day for the stock of a line. Empty where the exchange's rules say nothing: another kind of
 * line, a stock without a code in a story of another market, a fund, a day before the rules file begins, a session that
 * is not known.
 */
export function tablesOf(sheet: Sheet, line: Line): readonly TickTable[] {
  if (line.kind !== "stock") return NO_TABLES;
  line.tables ??= stockTables(sheet, line);
  return line.tables;
}

function stockTables(sheet: Sheet, line: Line): readonly TickTable[] {
  const day = line.session ?? sheet.reading.session;
  if (!day || (line.code === undefined && (!sheet.korean || FUND_NAME.test(line.subject)))) return NO_TABLES;
  const tables: TickTable[] = [];
  for (const market of marketsOf(listedOf(sheet, line), day)) {
    const table = sheet.rules.tickTable(market, day);
    if (table && !tables.includes(table)) tables.push(table);
  }
  return tables;
}

/** Markets whose grid the stock may have been on that day. */
function marketsOf(listed: Instrument | undefined, day: TradingDay): readonly string[] {
  if (!listed) return BOTH;
  const { market, movedFrom } = listed;
  return [movedFrom && day < movedFrom.on ? movedFrom.market : market];
}
