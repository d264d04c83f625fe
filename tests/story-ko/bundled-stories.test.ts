import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, test } from "node:test";
import { renderHtml } from "../../src/story/render-html.ts";
import { renderText } from "../../src/story/render-text.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { BUNDLED, bundledInput } from "./bundled.ts";
import { koreanFaults } from "./korean-faults.ts";

/** Facts that a story prints. A note's words may hold other digits in each language, so they are not counted. */
function printedFacts(language: "en" | "ko", session: (typeof BUNDLED)[number]): readonly string[] {
  const story = writeStory(bundledInput(session), language);
  const ids = story.body.figures.map((one) => one.fact).filter((id) => !id.startsWith("note "));
  return [...new Set(ids)].sort();
}

for (const session of BUNDLED) {
  describe(`the Korean story of ${session}`, () => {
    const input = bundledInput(session);
    const story = writeStory(input, "ko");

    test("is the one kept", () => {
      const path = `tests/golden/${session}/story.ko.txt`;
      const text = renderText(story);
      if (existsSync(path) && readFileSync(path, "utf8") === text) return;
      // A change is written beside what is kept, for a person to read and take over.
      if (process.env.CI === undefined) writeFileSync(`${path}.tmp`, text);
      assert.equal(text, existsSync(path) ? readFileSync(path, "utf8") : "", `see ${path}.tmp`);
    });

    test("prints the same facts as the English one", () => {
      assert.deepEqual(printedFacts("ko", session), printedFacts("en", session));
    });

    test("has no fault of grammar or figures", () => {
      assert.deepEqual(koreanFaults(story, input.notes), []);
    });

    test("is as long as a wire story", () => {
      const { length } = story.paragraphs.map((part) => part.text).join("\n");
      assert.ok(length >= 1100 && length <= 1900, `${length} characters`);
    });

    test("says it in every house's numbers", () => {
      for (const koreanNumbers of ["digits", "bare", "commas", "spaced"] as const) {
        const style = { ...DEFAULT_STYLE, koreanNumbers };
        assert.deepEqual(koreanFaults(writeStory(bundledInput(session, style), "ko"), input.notes), [], koreanNumbers);
      }
    });

    test("has a page in Korean", () => {
      const html = renderHtml(story, { receipts: new Map(), closes: [] });
      assert.match(html, /<html lang="ko">/);
      assert.match(html, /word-break:keep-all/);
      // Nothing but a space may separate a percent sign from the Korean that belongs to it.
      assert.doesNotMatch(html, /%<\/a>(?!대<\/span>| 가까이)[가-힣]/);
    });
  });
}
