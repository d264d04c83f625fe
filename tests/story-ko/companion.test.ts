import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decimal } from "../../src/market/decimal.ts";
import type { MarketDay } from "../../src/market/market-day.ts";
import type { Receipt } from "../../src/market/receipt.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import type { StoryLanguage } from "../../src/story/story.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { calendar, directory } from "../story/any-session.ts";
import { koreanFaults } from "./korean-faults.ts";

const SESSION = "2026-01-26" as TradingDay;

function receipt(id: string): Receipt {
  return { id, source: `source of ${id}`, received: SESSION, licence: "none", venue: "KRX", phase: "regular" };
}

/** A day by hand, with the closes of 26 January 2026. */
function day(market: string, close: string, previous: string, more: Partial<MarketDay> = {}): MarketDay {
  return {
    market,
    session: SESSION,
    receipts: new Map([[market, receipt(market)]]),
    index: { receipt: market, close: decimal(close), previous: decimal(previous) },
    overseas: [],
    quotes: [],
    events: [],
    reportedRecords: [],
    ...more,
  };
}

const kospi = day("KOSPI", "4949.59", "4990.07", {
  currency: { receipt: "KOSPI", pair: "USD/KRW", rate: decimal("1440.6"), change: decimal("-25.2"), time: "15:30" },
});
const won = (text: string) => ({ value: decimal(text), precision: decimal("100000000") });
const kosdaq = day("KOSDAQ", "1064.41", "993.93", {
  breadth: { receipt: "KOSDAQ", gainers: 1443, losers: 263 },
  flows: {
    receipt: "KOSDAQ",
    amounts: { foreign: won("443400000000"), institution: won("2601100000000"), individual: won("-2907400000000") },
  },
});

function newsroomWith(...days: readonly MarketDay[]): Newsroom {
  const history = {
    sessions: () => [SESSION],
    scopes: (market: string) => days.filter((one) => one.market === market),
    closes: () => undefined,
    recordCloses: () => undefined,
  };
  return { history, directory, calendar, bundled: false } as unknown as Newsroom;
}

function storyOf(language: StoryLanguage, market: string, ...days: readonly MarketDay[]) {
  const newsroom = newsroomWith(...days);
  return writeClose(closeSession(newsroom, market, SESSION), newsroom, language, DEFAULT_STYLE);
}

describe("the other market's paragraph", () => {
  test("tells KOSDAQ's close, flows and breadth in Korean", () => {
    const story = storyOf("ko", "KOSPI", kospi, kosdaq);
    const paragraph = story.paragraphs.find((part) => part.text.startsWith("코스닥지수는"));
    assert.match(
      paragraph?.text ?? "",
      /^코스닥지수는 전 거래일보다 70\.48포인트\(7\.09%\) (치솟은|오른) 1,064\.41에 /,
    );
    assert.match(
      paragraph?.text ?? "",
      /코스닥시장에서 개인이 홀로 2조9천74억원을 순매도했고 외국인과 기관은 각각 4천434억원, 2조6천11억원을 순매수했다\./,
    );
    assert.match(paragraph?.text ?? "", /오른 종목은 1천443개로 내린 종목 263개를 크게 웃돌았다\./);
    assert.deepEqual(koreanFaults(story), []);
  });

  test("tells the same in English", () => {
    const story = storyOf("en", "KOSPI", kospi, kosdaq);
    const paragraph = story.paragraphs.find((part) => part.text.startsWith("The junior KOSDAQ"));
    assert.match(
      paragraph?.text ?? "",
      /70\.48 points, or 7\.09 percent, to 1,064\.41\. Gainers far outnumbered losers/,
    );
    assert.match(paragraph?.text ?? "", /On the KOSDAQ market, foreign investors and institutions bought a net /);
  });

  test("prints the same facts in both, and each is in the story with its receipt", () => {
    const printed = (["en", "ko"] as const).map((language) => {
      const story = storyOf(language, "KOSPI", kospi, kosdaq);
      const known = new Set(story.facts.map((fact) => fact.id));
      for (const one of story.body.figures) assert.ok(known.has(one.fact), one.fact);
      return [...new Set(story.body.figures.map((one) => one.fact))].sort();
    });
    assert.deepEqual(printed[0], printed[1]);
    const { receipts } = closeSession(newsroomWith(kospi, kosdaq), "KOSPI", SESSION);
    assert.deepEqual([...receipts.keys()], ["KOSPI", "KOSDAQ"]);
  });

  test("is KOSPI's where the story is KOSDAQ's", () => {
    const story = storyOf("ko", "KOSDAQ", kospi, kosdaq);
    assert.match(story.headline.text, /^코스닥지수, 7%대 폭등/);
    assert.ok(story.paragraphs.some((part) => /^코스피는 전 거래일보다 40\.48포인트\(0\.81%\)/.test(part.text)));
    assert.equal(story.flash.text, "[코스닥] 70.48포인트(7.09%) 오른 1,064.41 (장종료)");
  });

  test("is missing where the other market is not known, or its index is not", () => {
    const { index: _, ...bare } = kosdaq;
    for (const days of [[kospi], [kospi, bare as MarketDay]]) {
      assert.ok(!storyOf("ko", "KOSPI", ...days).body.text.includes("코스닥"));
      assert.ok(!storyOf("en", "KOSPI", ...days).body.text.includes("KOSDAQ"));
    }
  });

  test("leaves the story's own facts alone", () => {
    const alone = closeSession(newsroomWith(kospi), "KOSPI", SESSION);
    const beside = closeSession(newsroomWith(kospi, kosdaq), "KOSPI", SESSION);
    assert.deepEqual(beside.facts, alone.facts);
  });
});
