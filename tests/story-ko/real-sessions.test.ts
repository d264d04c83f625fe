import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import { realEffects } from "../../src/newsroom/effects.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { type Newsroom, openNewsroom } from "../../src/newsroom/newsroom.ts";
import { settle } from "../../src/newsroom/settings.ts";
import type { Story, StoryLanguage } from "../../src/story/story.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { koreanFaults } from "./korean-faults.ts";
import { sameWords } from "./same-words.ts";
import { Seeded } from "./seeded.ts";

const data = new URL("../../../shared/data/", import.meta.url).pathname;
const FILES = ["index/kospi_daily_fdr.csv", "index/kosdaq_daily_fdr.csv", "index/kospi_record_closes.csv"];
const soak = process.env.BELLWETHER_SOAK === "1";
/** A year of quotes is read in a second; all of them, and sessions without quotes, only in the soak. */
const FOLDERS = [soak ? "quotes" : "quotes/marcap-2026.parquet", "flows", "overseas"];
const SAMPLE = 6;
const absent = existsSync(data) ? false : "the real data of ../shared/data are not here";

describe("Korean stories of real sessions on the tape", { skip: absent }, () => {
  const home = mkdtempSync(join(tmpdir(), "bellwether-ko-"));
  let newsroom: Newsroom;
  /** With quotes. */
  let sessions: readonly TradingDay[] = [];
  /** Of any year, most of them with an index and its amounts alone. */
  let early: readonly TradingDay[] = [];

  before(async () => {
    process.on("exit", () => rmSync(home, { recursive: true, force: true }));
    const effects = realEffects(home);
    const open = () => openNewsroom({ ...settle({}, effects), home }, effects, { bundled: false });
    await ingest(
      open(),
      [...FILES, ...FOLDERS].map((path) => join(data, path)),
      {},
    );
    newsroom = open();
    const quoted = (day: TradingDay) => (newsroom.history.scopes("KOSPI", day)[0]?.quotes.length ?? 0) > 0;
    const all = newsroom.history.sessions("KOSPI");
    const chance = new Seeded(20_260_102);
    const some = <Item>(items: readonly Item[], most: number) =>
      Array.from({ length: Math.min(most, items.length) }, () => chance.one(items));
    sessions = all.filter((day) => day >= "2023-01-01" && quoted(day));
    if (!soak) sessions = [...new Set(some(sessions, SAMPLE))];
    early = [...new Set(some(all.slice(1, -1), soak ? 1_500 : SAMPLE))];
  });

  test("there are rising, falling, flat, record and crash days among them", { skip: soak ? false : "a sample" }, () => {
    const headlines = sessions.map((day) => korean(day).headline.text).join("\n");
    assert.ok(sessions.length >= 80, `${sessions.length} sessions`);
    for (const word of ["상승", "하락", "강보합", "약보합", "급등", "폭락", "사상 최고치", "내줘", "회복", "멈춰"]) {
      assert.ok(headlines.includes(word), word);
    }
  });

  test("none has a fault of grammar or figures, and each names KOSDAQ", () => {
    for (const day of sessions) {
      const story = korean(day);
      assert.deepEqual(koreanFaults(story), [], `${day}\n${story.body.text}`);
      assert.match(story.body.text, /코스닥지수는/, day);
      assert.equal(story.borrowedNames.size, 0, day);
    }
  });

  test("each tells what the English one tells, figure for figure", () => {
    for (const day of sessions) assertPaired(day, "KOSPI");
  });

  test("so do those of any year, on either market, and they are clean", () => {
    for (const day of early) {
      for (const market of ["KOSPI", "KOSDAQ"] as const) {
        if (newsroom.history.scopes(market, day)[0]?.index) {
          assert.deepEqual(koreanFaults(assertPaired(day, market)), [], `${market} ${day}`);
        }
      }
    }
  });

  function assertPaired(day: TradingDay, market: "KOSPI" | "KOSDAQ"): Story {
    const close = closeSession(newsroom, market, day);
    const [english, own] = [written(close, "en"), written(close, "ko")];
    assert.deepEqual(printed(own), printed(english), `${market} ${day}`);
    assert.deepEqual(sameWords(english, own), [], `${market} ${day}`);
    return own;
  }

  function written(close: ReturnType<typeof closeSession>, language: StoryLanguage): Story {
    return writeClose(close, newsroom, language, DEFAULT_STYLE);
  }

  function printed(story: Story): readonly string[] {
    return [...new Set(story.body.figures.map((one) => one.fact))].sort();
  }

  function korean(day: TradingDay): Story {
    return written(closeSession(newsroom, "KOSPI", day), "ko");
  }
});
