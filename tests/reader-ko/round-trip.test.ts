import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { claimJson } from "../../src/reader/reading-json.ts";
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
      const reading = readStory(text, { session: session as TradingDay }, directory);
      const claims = reading.claims.map(claimJson);
      const overlaps = (offset: number, length: number) =>
        claims.filter((claim) => claim.offset < offset + length && offset < claim.offset + claim.printed.length);
      const lost = figures.filter(({ offset, length, fact }) => {
        const measure = /\/([a-z_.]+)@/.exec(fact)?.[1];
        return !overlaps(offset, length).some((claim) => claim.measure === measure);
      });
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
