import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decimal } from "../../src/market/decimal.ts";
import type { Quote } from "../../src/market/market-day.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import type { StoryLanguage } from "../../src/story/story.ts";
import { storyJson } from "../../src/story/story-json.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { inputOf, receiptsOf } from "../story/any-session.ts";
import { koreanFaults } from "./korean-faults.ts";

const SESSION = "2026-01-26" as TradingDay;

function storyWith(language: StoryLanguage, ...quotes: readonly Pick<Quote, "code" | "name">[]) {
  const receipt = { id: "made", source: "a test", received: SESSION, licence: "none", venue: "KRX", phase: "regular" };
  const day = {
    market: "KOSPI",
    session: SESSION,
    receipts: new Map([["made", receipt]]),
    index: { receipt: "made", close: decimal("4949.59"), previous: decimal("4990.07") },
    overseas: [],
    quotes: quotes.map((row) => ({ ...row, receipt: "made", close: decimal("10500"), change: decimal("-500") })),
    events: [],
    reportedRecords: [],
  };
  const history = { sessions: () => [], scopes: () => [], closes: () => undefined, recordCloses: () => undefined };
  const made = { day, history, notes: [] } as unknown as Parameters<typeof inputOf>[0];
  const story = writeStory(inputOf(made, DEFAULT_STYLE), language);
  return { story, json: storyJson(story, receiptsOf(made)) as { facts: Record<string, unknown>[] } };
}

describe("names of stocks", () => {
  test("a listed stock has its house name in each language, unmarked", () => {
    const korean = storyWith("ko", { code: "005930" });
    assert.match(korean.story.body.text, /삼성전자는 4\.55% (떨어진|밀린|하락한) 1만500원/);
    assert.equal(korean.story.borrowedNames.size, 0);
    assert.match(storyWith("en", { code: "005930" }).story.body.text, /Samsung Electronics/);
  });

  test("a name in capitals that is Korean house style is not borrowed", () => {
    const { story } = storyWith("ko", { code: "011200" }, { code: "035420" });
    assert.match(story.body.text, /HMM은 4\.55%/);
    assert.match(story.body.text, /NAVER는 4\.55%/);
    assert.equal(story.borrowedNames.size, 0);
  });

  test("a name that exists only in English is used in Korean, with its particle, and marked in the facts", () => {
    const { story, json } = storyWith("ko", { code: "990010", name: { en: "Acme Mobile" } });
    assert.match(story.body.text, /Acme Mobile은 4\.55%/);
    assert.deepEqual([...story.borrowedNames], ["990010"]);
    const marked = json.facts.filter((fact) => fact.name_language === "en").map((fact) => fact.code);
    assert.deepEqual([...new Set(marked)], ["990010"]);
    assert.deepEqual(koreanFaults(story), []);
  });

  test("a name that exists only in Korean is used in English, and marked in the facts", () => {
    const { story, json } = storyWith("en", { code: "990010", name: { ko: "가나다" } });
    assert.match(story.body.text, /가나다/);
    assert.ok(json.facts.some((fact) => fact.code === "990010" && fact.name_language === "ko"));
    assert.equal(storyWith("ko", { code: "990010", name: { ko: "가나다" } }).story.borrowedNames.size, 0);
  });
});
