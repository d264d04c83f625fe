import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Directory } from "../../src/market/instrument.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { calendar } from "./reading.ts";

/** Names that may be ordinary words, as a tape's lists have them. */
const directory = new Directory({
  sectors: {},
  instruments: [
    { code: "100010", market: "KOSDAQ", en: "Harbor", ko: "누리텍", quiet: ["en", "ko"] },
    {
      ...{ code: "100020", market: "KOSDAQ", en: "Tide Works", ko: "물결상사" },
      formerly: [{ ko: "파도상사", until: "2022-12-29" as never }],
    },
  ],
});

const codes = (text: string, language: "en" | "ko") =>
  readStory(text, { session: "2026-01-02" as never, language, calendar }, directory).claims.map(
    ({ measure, code }) => `${measure} ${code}`,
  );

describe("a name that is not looked for", () => {
  test("is an issue's where it has a price in won", () => {
    assert.deepEqual(codes("누리텍은 2.50% 오른 2만500원에 마감했다.", "ko"), [
      "stock.change_pct 100010",
      "stock.close 100010",
    ]);
    assert.deepEqual(codes("Seoul shares rose. Harbor climbed 2.50 percent to 20,500 won.", "en"), [
      "stock.change_pct 100010",
      "stock.close 100010",
    ]);
  });

  test("stays without a code where nothing says that it is one", () => {
    assert.deepEqual(codes("한빛바다는 1.20%, 누리텍은 2.50% 올랐다.", "ko"), []);
  });
});

test("the name an issue bore before is looked for as its own is", () => {
  assert.deepEqual(codes("파도상사는 2.50% 올랐다.", "ko"), ["stock.change_pct 100020"]);
});
