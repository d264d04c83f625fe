import assert from "node:assert/strict";
import { test } from "node:test";
import { read } from "./reading.ts";

/** One sentence of a head and a phrase said over and over: what a rule looks for in the whole of it must cost once. */
const SENTENCES: readonly (readonly [title: string, head: string, phrase: string])[] = [
  ["openings", "The KOSPI ", "opened higher 1 "],
  ["mornings", "The KOSPI rose ", "Friday morning 1 "],
  ["parts of a session", "The KOSPI rose ", "to 1 in early trading "],
  ["noons", "The KOSPI rose ", "1 by noon "],
  ["crossed levels", "The KOSPI rose ", "over 4,300 "],
  ["indexes of a place", "In Tokyo, ", "the index rose and "],
  ["ranked levels", "The KOSPI ", "rose 1 percent to an all-time high of 1 and "],
  ["bracketed amounts", "", "Foreigners (1 billion won) and "],
  ["spans", "The KOSPI ", "throughout last week "],
  ["minutes of trading", "The FTSE 100 ", "after 15 minutes of trading and "],
  ["dated flows", "", "foreigners bought 1 billion won on Monday and "],
  ["totals", "The KOSPI gained ", "a total of 1 point to 2 and "],
  ["purchases beside a share", "Samsung Electronics rose ", "as foreigners bought 1 billion won "],
  ["contrasts", "", "The Nikkei, on the other hand, rose 1 percent. "],
  ["places", "The KOSPI fell while ", "Tokyo fell 1 percent and "],
  ["closes of other days", "NEW YORK, ", "above where it ended on Monday "],
  ["opens to come", "NEW YORK, ", "futures fell and stocks point to a lower "],
  ["counts abroad", "The FTSE 100 rose: ", "gainers 12 losers 13 "],
];

const PHRASES = 8000;
/** Processor time in milliseconds below which growth tells more of the machine than of the work. */
const TOO_SHORT = 1500;

function work(head: string, phrase: string, phrases: number): number {
  const start = process.cpuUsage();
  read(`${head}${phrase.repeat(phrases)}. `);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

for (const [title, head, phrase] of SENTENCES) {
  test(`a sentence of ${title}, on and on, takes work in proportion to its length`, () => {
    work(head, phrase, PHRASES / 4);
    const short = work(head, phrase, PHRASES);
    const long = work(head, phrase, PHRASES * 4);
    assert.ok(long < TOO_SHORT || long / short < 9, `four times the phrases took ${(long / short).toFixed(1)} x`);
  });
}
