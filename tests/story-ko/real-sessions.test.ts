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
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { koreanFaults } from "./korean-faults.ts";

const data = new URL("../../../shared/data/", import.meta.url).pathname;
const FILES = ["index/kospi_daily_fdr.csv", "index/kosdaq_daily_fdr.csv", "index/kospi_record_closes.csv"];
const FOLDERS = ["quotes", "flows", "overseas"];

function whyNot(): string | false {
  if (!existsSync(data)) return "the real data of ../shared/data are not here";
  return process.env.BELLWETHER_SOAK === "1" ? false : "half a minute long: run with the soak";
}

describe("Korean stories of real sessions on the tape", { skip: whyNot() }, () => {
  const home = mkdtempSync(join(tmpdir(), "bellwether-ko-"));
  let newsroom: Newsroom;
  let sessions: readonly TradingDay[] = [];

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
    sessions = newsroom.history.sessions("KOSPI").filter((day) => day >= "2023-01-01" && quoted(day));
  });

  test("there are rising, falling, flat, record and crash days among them", () => {
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

  test("each prints the facts of the English one", () => {
    for (const day of sessions) {
      const [english, own] = (["en", "ko"] as const).map((language) => {
        const story = writeClose(closeSession(newsroom, "KOSPI", day), newsroom, language, DEFAULT_STYLE);
        return [...new Set(story.body.figures.map((one) => one.fact))].sort();
      });
      assert.deepEqual(own, english, day);
    }
  });

  function korean(day: TradingDay) {
    return writeClose(closeSession(newsroom, "KOSPI", day), newsroom, "ko", DEFAULT_STYLE);
  }
});
