import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { absolute, compare, decimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { checkFiles } from "../../src/newsroom/check.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import { realEffects } from "../../src/newsroom/effects.ts";
import { ingest } from "../../src/newsroom/ingest.ts";
import { type Newsroom, openNewsroom } from "../../src/newsroom/newsroom.ts";
import { readFile } from "../../src/newsroom/read.ts";
import { settle } from "../../src/newsroom/settings.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { proseFaults } from "./prose-faults.ts";

const data = new URL("../../../shared/data/", import.meta.url).pathname;

function whyNot(): string | false {
  if (!existsSync(data)) return "the real data of ../shared/data are not here";
  return process.env.BELLWETHER_SOAK === "1" ? false : "a minute long: run with the soak";
}

describe("English stories of real sessions on the tape", { skip: whyNot() }, () => {
  const home = mkdtempSync(join(tmpdir(), "bellwether-en-"));
  let newsroom: Newsroom;
  let sessions: readonly TradingDay[] = [];
  const close = (session: TradingDay) => closeSession(newsroom, "KOSPI", session);

  before(async () => {
    process.on("exit", () => rmSync(home, { recursive: true, force: true }));
    const effects = realEffects(home);
    const open = () => openNewsroom({ ...settle({}, effects), home }, effects, { bundled: true });
    await ingest(open(), [data], {});
    newsroom = open();
    const quoted = (day: TradingDay) => newsroom.history.issueCounts?.("KOSPI", day) !== undefined;
    sessions = newsroom.history.sessions("KOSPI").filter(quoted);
  });

  test("there are 98 sessions with quotes", () => assert.equal(sessions.length, 98));

  test("none has a fault of words or figures", () => {
    for (const session of sessions) {
      const day = close(session);
      const story = writeClose(day, newsroom, "en", DEFAULT_STYLE);
      assert.deepEqual(proseFaults(story, day.notes), [], `${session}\n${story.body.text}`);
    }
  });

  test("every figure points to a fact whose receipts are all known", () => {
    for (const session of sessions) {
      const { receipts, ...day } = close(session);
      const story = writeClose({ ...day, receipts }, newsroom, "en", DEFAULT_STYLE);
      const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
      for (const figure of story.body.figures) {
        const fact = facts.get(figure.fact);
        assert.ok(
          fact?.receipts.every((id) => receipts.has(id)),
          `${session} ${figure.fact}`,
        );
      }
    }
  });

  test("the checker finds nothing wrong in any of them", () => {
    for (const session of sessions) {
      const story = writeClose(close(session), newsroom, "en", DEFAULT_STYLE);
      const file = readFile(newsroom, session, new TextEncoder().encode(story.body.text), { session });
      const { summary } = checkFiles(newsroom, [file], { tape: true })[0]?.report ?? {};
      assert.equal(summary?.contradicted, 0, `${session}\n${story.body.text}`);
      assert.equal(summary?.inconsistent, 0, `${session}\n${story.body.text}`);
      assert.ok((summary?.confirmed ?? 0) > 20, session);
    }
  });

  test("the recomputed index is a fact of each, and a gap beyond 0.05 points is an event", () => {
    for (const session of sessions) {
      const facts = close(session).facts;
      const gap = newsroom.history.recomputed?.("KOSPI", session)?.gap;
      assert.ok(gap && facts.some((fact) => fact.measure === "index.recomputed"), session);
      const isWide = compare(absolute(gap), decimal("0.05")) > 0;
      assert.equal(
        facts.some((fact) => fact.event?.kind === "recomputed_gap"),
        isWide,
        session,
      );
    }
  });

  const remembered: readonly [session: string, words: RegExp][] = [
    ["2026-01-05", /finish above 4,400 for the first time, led by gains in chipmakers/],
    ["2026-01-05", /biggest one-day percentage gain since April 10\./],
    ["2026-01-05", /Samsung Electronics alone accounted for 70\.94 points of the gain/],
    ["2026-01-19", /their 12th straight session of gains/],
    [
      "2026-01-26",
      /KOSDAQ (?:soared|shot up|surged) 70\.48 points.* biggest one-day percentage gain since Nov\. 6, 2023/,
    ],
    ["2026-01-30", /For the month, the index rose 23\.97 percent/],
    ["2026-02-03", /their biggest one-day gain since March 24, 2020/],
    ["2026-02-03", /largest ever in points for a single session/],
  ];
  for (const [session, words] of remembered) {
    test(`${session} is remembered: ${words.source}`, () => {
      assert.match(writeClose(close(session as TradingDay), newsroom, "en", DEFAULT_STYLE).body.text, words);
    });
  }
});
