import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Fact } from "../../src/facts/fact.ts";
import { toNumber } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { type ClaimJson, claimJson } from "../../src/reader/reading-json.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { BUNDLED, bundledNewsroom } from "../newsroom/desk.ts";
import { directory } from "../story/any-session.ts";

const newsroom = bundledNewsroom();

describe("our own Korean story of each bundled session", () => {
  for (const session of BUNDLED) {
    test(`${session} reads back to exactly its facts`, () => {
      const close = closeSession(newsroom, "KOSPI", session as TradingDay);
      const story = writeClose(close, newsroom, "ko", DEFAULT_STYLE);
      const { text, figures } = story.body;
      const reading = readStory(text, { session: session as TradingDay, calendar: newsroom.calendar }, directory);
      const claims = reading.claims.map(claimJson);
      const overlaps = (offset: number, length: number) =>
        claims.filter((claim) => claim.offset < offset + length && offset < claim.offset + claim.printed.length);
      const facts = new Map(close.facts.map((fact) => [fact.id, fact]));
      const agrees = (claim: ClaimJson, fact: Fact | undefined) =>
        fact !== undefined &&
        claim.measure === fact.measure &&
        (typeof fact.value === "string"
          ? claim.value === fact.value
          : claim.bound !== undefined ||
            Math.abs(Number(claim.value) - toNumber(fact.value)) <= claim.precision * 0.5000001);
      const lost = figures.filter(
        ({ offset, length, fact }) => !overlaps(offset, length).some((claim) => agrees(claim, facts.get(fact))),
      );
      assert.deepEqual(lost, []);
      const invented = claims.filter(
        ({ offset, printed }) =>
          !figures.some((figure) => figure.offset < offset + printed.length && offset < figure.offset + figure.length),
      );
      assert.deepEqual(invented, []);
      assert.equal(reading.digits.unread, 0);
    });
  }
});
