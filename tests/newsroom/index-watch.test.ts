import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { misfitText, watchIndex } from "../../src/newsroom/index-watch.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { dayDesk } from "../services/day-desk.ts";

const DATA = join(process.cwd(), "..", "shared", "data");
const skip = existsSync(DATA) ? false : "the real data in ../shared/data are not on this machine";
const SESSION = "2026-03-20" as TradingDay;

/** The day's list of issues with one share count changed, its market value with it. */
function listing(code: string, change: (shares: string) => string): string {
  const [header = "", ...lines] = readFileSync(join(DATA, `listings/listing_krx_${SESSION}.csv`), "utf8").split("\n");
  const names = header
    .replace(/^\uFEFF/, "")
    .trim()
    .split(",");
  const place = (name: string) => names.indexOf(name);
  const changed = lines.map((line) => {
    const cells = line.trim().split(",");
    if (cells[place("Code")] !== code) return line;
    const shares = change(cells[place("Stocks")] ?? "");
    cells[place("Stocks")] = shares;
    cells[place("Marcap")] = String(BigInt(shares) * BigInt(cells[place("Close")] ?? "0"));
    return cells.join(",");
  });
  return [header, ...changed].join("\n");
}

describe("the published index and market value of a real session against its issues", { skip }, () => {
  for (const [name, code, change, says] of [
    ["as they are", "", (shares: string) => shares, []],
    [
      "with a digit of a share count lost",
      "000660",
      (shares: string) => shares.slice(0, -1),
      [/index\.close 5781\.20 .* likely SK hynix \(000660\)/, /market_cap .* likely SK hynix \(000660\)/],
    ],
    [
      "with a digit too many",
      "035420",
      (shares: string) => `${shares}0`,
      [/index\.close 5781\.20 .* likely Naver \(035420\)/, /market_cap .* likely Naver \(035420\)/],
    ],
    [
      "with one digit another, which moves the level by less than half a basis point",
      "005380",
      (shares: string) => shares.replace(/^20/, "21"),
      [/market_cap .* likely Hyundai Motor \(005380\)/],
    ],
  ] as const) {
    test(name, async (t) => {
      const desk = await dayDesk(t);
      desk.at("2026-03-23", "10:00");
      const own = join(desk.home, `listing_krx_${SESSION}.csv`);
      writeFileSync(own, listing(code, change));
      const days = ["2026-03-19", SESSION].map((day) => join(DATA, `constituents/snap_index_stock_1001_${day}.csv`));
      const before = join(DATA, "listings/listing_krx_2026-03-19.csv");
      await ingest(desk.open(), [...days, before, own, join(DATA, "index/kospi_daily_fdr.csv")], {});
      const lines = (await watchIndex(desk.open(), "KOSPI", SESSION)).map(misfitText);
      assert.equal(lines.length, says.length, lines.join("\n"));
      for (const [at, words] of says.entries()) assert.match(lines[at] ?? "", words);
    });
  }
});
