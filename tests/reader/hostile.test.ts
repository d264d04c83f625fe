import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { plainText } from "../../src/reader/plain-text.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { claimJson, readingJson } from "../../src/reader/reading-json.ts";
import { directory, read } from "./reading.ts";

/** Words and marks that the grammar reacts to, mixed without sense. */
const PIECES = [
  "KOSPI",
  "Kosdaq",
  "S&P 500",
  "Samsung Electronics",
  "Kia",
  "foreigners",
  "institutions",
  "rose",
  "fell",
  "bought",
  "sold",
  "opened",
  "closed",
  "touched",
  "to",
  "at",
  "by",
  "from",
  "of",
  "above",
  "since",
  "and",
  "or",
  ",",
  ";",
  "(",
  ")",
  "“",
  "”",
  "respectively",
  "1.5",
  "-2.3",
  "4,300",
  "2026-03-09",
  "percent",
  "%",
  "points",
  "won",
  "$",
  "US$",
  "billion",
  "trillion",
  "shares",
  "one-thousand-",
  "point",
  "-",
  "–",
  "−",
  "Jan.",
  "5",
  "p.m.",
  "3:30",
  "record",
  "previous",
  "high",
  "low",
  "as",
  "more than",
  "nearly",
  "losers",
  "gainers",
  "outnumbering",
  "the won",
  "the yield",
  "three-year",
  "basis",
  "it",
  "they",
  "with",
  "was",
  "U.S.",
  "\u200f",
  "\u00a0",
  "\ud800",
  "&#x27;",
  "\n",
  "\n\n",
  "**",
  "…",
  "3,30,0",
  "1.2.3.4",
];
const nonsense = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(" "));
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 300 }), nonsense);

test("every digit of any text is bound, named or unread, and nothing throws", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read(text);
      const { total, bound, named, unread } = reading.digits;
      assert.equal(bound + named + unread, total);
      assert.equal(total, [...text].filter((character) => /[0-9０-９]/.test(character)).length);
      for (const claim of reading.claims) {
        const { value, low, high, precision, printed, offset } = claimJson(claim);
        assert.equal(text.slice(offset, offset + printed.length), printed);
        assert.ok(precision > 0);
        if (typeof value === "number")
          assert.ok(Number.isFinite(value) && Number(low) <= value && value <= Number(high), printed);
      }
      for (const { offset, printed } of [...reading.named, ...reading.unread])
        assert.equal(text.slice(offset, offset + printed.length), printed);
      const onOneLine = plainText(text).replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ");
      for (const { offset, text: sentence } of reading.sentences)
        assert.equal(onOneLine.slice(offset, offset + sentence.length), sentence);
      JSON.stringify(readingJson(reading, "any"));
    }),
    { numRuns: 400 },
  );
});

test("a story without a session, a language or a known name is read all the same", () => {
  fc.assert(
    fc.property(nonsense, (text) => void readStory(text, {}, directory)),
    { numRuns: 100 },
  );
});

test("the same text is read the same way every time", () => {
  fc.assert(
    fc.property(nonsense, (text) => assert.deepEqual(read(text).claims, read(text).claims)),
    { numRuns: 50 },
  );
});

const FLOODS: readonly (readonly [title: string, unit: string])[] = [
  ["digits", "7"],
  ["digits and dots", "1."],
  ["hyphened digits", "1-"],
  ["spoken thousands", "one-thousand-"],
  ["numbers", "1,234.5 "],
  ["quotes", "\"'“"],
  ["brackets", "("],
  ["direction marks", "\u202e\u200f1"],
  ["lone surrogates", "\ud800"],
  ["one name and again", "KOSPI and "],
  ["unknown names", "Abc "],
  ["flows", "foreigners and institutions sold 5 billion won "],
  ["amounts", "5 billion won "],
  ["list brackets", "Kia (0.4%) "],
  ["crossed levels", "over 5,000 "],
  ["alternatives", "5 points, or "],
  ["dates", "Jan. 1 "],
  ["blank lines", "\n"],
  ["trades", "banks and "],
  ["verbs", "Kia and Naver rose 2 percent rose 3 percent "],
  ["stocks told before", "The firm's shares fell, as the stock jumped while the Dow rose "],
  ["totals over days", "Dow rose over five sessions, losing a total of 3 percent, "],
  ["entities", "&#x27;"],
  ["markup", "<p>1"],
  ["numbers of another market", "DAX 1 with 5 "],
  ["moments of another market", "after the DAX fell at midday "],
];

/** Linear work needs about a second for this much; a square law would need many minutes. */
const FLOOD_LENGTH = 600_000;

for (const [title, unit] of FLOODS) {
  test(`${title} without end are read in bounded time`, { timeout: 60_000 }, () => {
    const start = performance.now();
    const { total, bound, named, unread } = read(unit.repeat(Math.ceil(FLOOD_LENGTH / unit.length))).digits;
    assert.equal(bound + named + unread, total);
    assert.ok(performance.now() - start < 60_000);
  });
}
