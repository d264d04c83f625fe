import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tells } from "../../bench/proof/read-back.ts";
import { checkStory } from "../../src/checker/check-story.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { knowledgeOf } from "../../src/newsroom/check.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import type { Language } from "../../src/reader/claim.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { BUNDLED, bundledNewsroom } from "./desk.ts";

const newsroom = bundledNewsroom();
const tape = knowledgeOf(newsroom, { tape: true });
const bare = knowledgeOf(newsroom, { tape: false });

function story(session: string, language: Language) {
  const close = closeSession(newsroom, "KOSPI", session as TradingDay);
  const { body, facts } = writeClose(close, newsroom, language, DEFAULT_STYLE);
  const options = { session: session as TradingDay, language, calendar: newsroom.calendar };
  return { body, facts, reading: readStory(body.text, options, newsroom.directory) };
}

describe("our own stories", () => {
  for (const language of ["en", "ko"] as const) {
    for (const session of BUNDLED) {
      test(`${language}, ${session}: every figure is read back as the fact it prints`, () => {
        const { body, facts, reading } = story(session, language);
        const byId = new Map(facts.map((fact) => [fact.id, fact]));
        const figures = body.figures.filter(({ printed }) => /\d/.test(printed));
        const lost = figures.filter(({ offset, length, fact: id }) => {
          const fact = byId.get(id);
          if (!fact || fact.measure === "other") return false;
          return !reading.claims.some(
            (claim) =>
              claim.offset < offset + length && offset < claim.offset + claim.printed.length && tells(claim, fact),
          );
        });
        assert.deepEqual(lost, []);
        assert.deepEqual(reading.unread, []);
        assert.equal(reading.digits.unread, 0);
      });

      test(`${language}, ${session}: every measured figure is confirmed, and nothing clashes without the tape`, () => {
        const { reading } = story(session, language);
        const { verdicts } = checkStory(reading, tape);
        const others = reading.claims.flatMap(({ measure, printed }, at) => {
          const verdict = verdicts[at]?.verdict;
          return measure === "other" || verdict === "confirmed" ? [] : [`${measure} "${printed}": ${verdict}`];
        });
        assert.deepEqual(others, []);
        const { contradicted, inconsistent } = checkStory(reading, bare).summary;
        assert.equal(contradicted + inconsistent, 0);
      });
    }
  }
});
