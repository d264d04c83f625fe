import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Note } from "../../src/market/note.ts";
import { NUMBER_STYLE_NAMES } from "../../src/story/ko/number-style.ts";
import type { PlanInput } from "../../src/story/plan.ts";
import { renderText } from "../../src/story/render-text.ts";
import { DEFAULT_STYLE, type Style } from "../../src/story/style.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { sampled } from "../rooms/sampled.ts";
import { anySession, anyStyle, inputOf, type MadeSession } from "../story/any-session.ts";
import { koreanFaults } from "./korean-faults.ts";

/** Korean words for the notes that have English ones, so that both stories print the same notes. */
function withKorean(made: MadeSession): MadeSession {
  return { ...made, notes: made.notes.map(translated) };
}

function translated(note: Note): Note {
  if (note.kind === "macro")
    return { ...note, measureKo: "수출", subjectKo: "한국", attribution: { ko: "정부에 따르면" } };
  if (note.kind === "picture" || !note.en) return note;
  if (note.kind === "driver") {
    return {
      ...note,
      ko: "수요가 1,234.5포인트만큼 늘었다",
      attribution: { ...note.attribution, ko: "전문가들에 따르면" },
    };
  }
  if (note.kind === "analyst") return { ...note, ko: "2027년에는 8% 늘 것이라고", nameKo: "김용구", houseKo: "KB증권" };
  return { ...note, ko: "분기 실적 기대감" };
}

const anyKoreanStyle: fc.Arbitrary<Style> = fc
  .tuple(anyStyle, fc.constantFrom(...NUMBER_STYLE_NAMES))
  .map(([style, koreanNumbers]) => ({ ...style, koreanNumbers }));

function printed(input: PlanInput, language: "en" | "ko"): readonly string[] {
  const ids = writeStory(input, language).body.figures.map((one) => one.fact);
  return [...new Set(ids.filter((id) => !id.startsWith("note ")))].sort();
}

describe("a Korean story of any session", () => {
  test("has no fault of grammar or figures", () => {
    fc.assert(
      fc.property(anySession, (made) => {
        const { notes, ...rest } = withKorean(made);
        const story = writeStory(inputOf({ notes, ...rest }), "ko");
        assert.deepEqual(koreanFaults(story, notes), []);
      }),
      sampled(600),
    );
  });

  test("is clean in every house's numbers", () => {
    fc.assert(
      fc.property(anySession, fc.constantFrom(...NUMBER_STYLE_NAMES), (made, koreanNumbers) => {
        const { notes, ...rest } = withKorean(made);
        const story = writeStory(inputOf({ notes, ...rest }, { ...DEFAULT_STYLE, koreanNumbers }), "ko");
        assert.deepEqual(koreanFaults(story, notes), []);
      }),
      sampled(300),
    );
  });

  test("prints the same facts as the English one, in any style", () => {
    fc.assert(
      fc.property(anySession, anyKoreanStyle, (made, style) => {
        const input = inputOf(withKorean(made), { ...style, koreanOrder: style.order });
        assert.deepEqual(printed(input, "ko"), printed(input, "en"));
      }),
      sampled(600),
    );
  });

  test("is the same every time", () => {
    fc.assert(
      fc.property(anySession, anyKoreanStyle, (made, style) => {
        const text = () => renderText(writeStory(inputOf(withKorean(made), style), "ko"));
        assert.equal(text(), text());
      }),
      sampled(60),
    );
  });

  test("leaves out notes that have no Korean words", () => {
    fc.assert(
      fc.property(anySession, (made) => {
        const story = writeStory(inputOf(made), "ko");
        const english = made.notes.flatMap((note) => ("en" in note && note.en ? [note.en] : []));
        for (const words of english) assert.ok(!story.body.text.includes(words), words);
      }),
      sampled(100),
    );
  });
});
