import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { templatePage } from "../../src/newsroom/template.ts";
import type { DayDesk } from "./day-desk.ts";

export const MONDAY = "2026-01-05" as TradingDay;

export type Filling = Readonly<Record<string, readonly [value: string, change?: string]>>;

/** What a person reads off a screen after the close. */
export const FILLED: Filling = {
  "page,keyed by": ["Kim Min-ji"],
  "page,time": ["15:36"],
  "page,read from": ["HTS screen 0201"],
  "index.close,": ["4400.00", "90.37"],
  "index.open,": ["4350.00"],
  "index.high,": ["4410.12"],
  "index.low,": ["4340.00"],
  "turnover.volume,": ['"412,345"'],
  "turnover.value,": ["17500000"],
  "breadth.gainers,": ["500"],
  "breadth.losers,": ["380"],
  "flow.foreign,": ["-1618"],
  "flow.individual,": ["-983"],
  "flow.institution,": ["2915"],
  "fx.rate,": ["1443.8", "2.0"],
  "stock.close,005930": ["138100", "9600"],
  "stock.close,000660": ["696000", "19000"],
};

/** The page with values filled in, by the line's first two cells. */
export async function filled(desk: DayDesk, filling: Filling): Promise<string> {
  const page = await templatePage(desk.open(), "KOSPI", MONDAY);
  return page
    .split("\n")
    .map((line) => {
      const key = Object.keys(filling).find((head) => line.startsWith(`${head},`));
      const own = key === undefined ? undefined : filling[key];
      if (!own) return line;
      // value and change are the empty cells before the two of yesterday
      const found = /^(.*),,(,[^,]*,[^,]*)$/.exec(line) ?? /^(.*),,(,)$/.exec(line);
      return found ? `${found[1]},${own[0]},${own[1] ?? ""}${found[2]}` : line;
    })
    .join("\n");
}

/** What became of the page, filled in and taken. */
export async function taken(desk: DayDesk, filling: Filling) {
  const path = join(desk.home, "page.csv");
  writeFileSync(path, await filled(desk, filling));
  return (await ingest(desk.open(), [path], {})).files;
}
