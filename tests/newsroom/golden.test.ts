import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, type SessionClose, writeClose } from "../../src/newsroom/close.ts";
import { renderText } from "../../src/story/render-text.ts";
import { exactJson, factJson } from "../../src/story/story-json.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { BUNDLED, bundledNewsroom } from "./desk.ts";

/**
 * What a bundled session must give, byte for byte: tests/golden/SESSION/. A difference is written beside as NAME.actual,
 * never over the golden file, and never at all where CI is set. After reading the difference,
 * `BELLWETHER_ACCEPT=1 node --import tsx --test tests/newsroom/golden.test.ts` takes it as the new golden file.
 */
const FOLDER = "tests/golden";
const inCi = Boolean(process.env.CI);
const accept = process.env.BELLWETHER_ACCEPT === "1" && !inCi;

const newsroom = bundledNewsroom();
const PARTS: Readonly<Record<string, (close: SessionClose) => string>> = {
  "facts.json": (close) =>
    `${exactJson({ market: close.market, session: close.session, facts: close.facts.map(factJson) }, 1)}\n`,
  "story.en.txt": (close) => renderText(writeClose(close, newsroom, "en", DEFAULT_STYLE)),
};

for (const session of BUNDLED) {
  describe(`${session} gives what it gave before`, () => {
    for (const [name, make] of Object.entries(PARTS)) {
      test(name, () => {
        const path = join(FOLDER, session, name);
        const actual = make(closeSession(newsroom, "KOSPI", session as TradingDay));
        const golden = existsSync(path) ? readFileSync(path, "utf8") : undefined;
        if (actual !== golden && accept) {
          mkdirSync(join(FOLDER, session), { recursive: true });
          writeFileSync(path, actual);
        } else if (actual !== golden && !inCi) {
          mkdirSync(join(FOLDER, session), { recursive: true });
          writeFileSync(`${path}.actual`, actual);
        }
        if (actual === golden || accept) {
          rmSync(`${path}.actual`, { force: true });
          return;
        }
        const hint = inCi ? "" : `; what it is now stands in ${path}.actual (BELLWETHER_ACCEPT=1 takes it)`;
        assert.equal(actual, golden ?? "", `${path} differs${hint}`);
      });
    }
  });
}
