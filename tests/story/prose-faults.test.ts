import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { closeSession, writeClose } from "../../src/newsroom/close.ts";
import type { Story } from "../../src/story/story.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import type { Written } from "../../src/story/written.ts";
import { bundledNewsroom } from "../newsroom/desk.ts";
import { proseFaults, sentencesOf } from "./prose-faults.ts";

const newsroom = bundledNewsroom();
const close = closeSession(newsroom, "KOSPI", "2026-01-02" as TradingDay);
const story = writeClose(close, newsroom, "en", DEFAULT_STYLE);

/** The story with words changed in its body and paragraphs; figures after them move along. */
function changed(from: string, to: string): Story {
  const change = (part: Written): Written => {
    const at = part.text.indexOf(from);
    if (at < 0) return part;
    const move = <Span extends { offset: number }>(span: Span) =>
      span.offset > at ? { ...span, offset: span.offset + to.length - from.length } : span;
    return {
      text: part.text.replace(from, to),
      figures: part.figures.map(move),
      named: part.named.map(move),
    };
  };
  return { ...story, body: change(story.body), paragraphs: story.paragraphs.map(change) };
}

describe("faults put into a clean story are found", () => {
  const cases: readonly [what: string, from: string, to: string, fault: RegExp][] = [
    ["a missing word", "led by", "led undefined by", /undefined/],
    ["a doubled space", "led by", "led  by", /doubled space/],
    ["a space before a comma", "Jan. 2 (", "Jan. 2 , (", /space before a stop/],
    ["two stops", "first time,", "first time..", /two stops/],
    ["a wrong article", "an analyst", "a analyst", /wrong article/],
    ["a sentence that begins small", "Losers outnumbered", "losers outnumbered", /begins small/],
    ["a word said twice", "won of shares", "won of of shares", /said twice/],
    ["a verb said twice", "rose 3.99", "jumped 3.99", /"jumped" twice/],
    ["a digit of nobody", "for the first time", "for the 1st time", /unbound digit/],
    ["a fall that rose", "fell 2.04", "gained 2.04", /against 373220/],
    ["selling that was bought", "individuals sold", "individuals bought", /against KOSPI\/flow/],
    [
      "breadth the wrong way round",
      "Losers outnumbered gainers",
      "Gainers outnumbered losers",
      /against KOSPI\/breadth/,
    ],
    ["the won the wrong way", "p.m., down", "p.m., up", /against USD\/KRW/],
  ];
  for (const [what, from, to, fault] of cases) {
    test(what, () => {
      assert.ok(story.body.text.includes(from), `"${from}" is no longer in the story`);
      assert.match(proseFaults(changed(from, to), close.notes).join("\n"), fault);
    });
  }

  test("a figure that prints another number", () => {
    const facts = story.facts.map((fact) =>
      fact.measure === "index.close" ? { ...fact, value: { units: 430964n, scale: 2 } } : fact,
    );
    assert.match(proseFaults({ ...story, facts }).join("\n"), /"4,309\.63" does not print KOSPI\/index\.close/);
  });

  test("a bound that does not hold", () => {
    const facts = story.facts.map((fact) =>
      fact.measure === "index.change_pct" ? { ...fact, value: { units: 199n, scale: 2 } } : fact,
    );
    assert.match(proseFaults({ ...story, facts }).join("\n"), /"2 percent" does not print/);
  });

  test("a figure out of place", () => {
    const figures = story.body.figures.map((one, at) => (at === 5 ? { ...one, offset: one.offset + 1 } : one));
    assert.match(proseFaults({ ...story, body: { ...story.body, figures } }).join("\n"), /is not at/);
  });
});

test("sentences end where they end, not at abbreviations", () => {
  assert.deepEqual(sentencesOf("On Jan. 2 at 3:30 p.m. it rose. U.S. shares fell. SK Inc. rose, Kim said."), [
    "On Jan. 2 at 3:30 p.m. it rose.",
    "U.S. shares fell.",
    "SK Inc. rose, Kim said.",
  ]);
});
