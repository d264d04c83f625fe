import assert from "node:assert/strict";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { readStory } from "../../src/reader/read-story.ts";
import { calendar, directory } from "./reading.ts";

/** A Tuesday, the Wednesday after it, and the Friday and the Monday of the week before and after. */
const TUESDAY = "2026-03-10";
const WEDNESDAY = "2026-03-11";
const FRIDAY = "2026-03-13";

const CLOSE = "The KOSPI fell 12.48 points, or 0.31 percent, to close at 4,038.92";
const TOLD = ["index.change", "index.change_pct", "index.close", "flow.foreign"];

/** Where a story says that it was printed on the Wednesday. */
const HEADS = [
  "SEOUL, March 11 (Agency) -- ",
  "Seoul, March 11 - ",
  "Seoul, South Korea, March 11: ",
  "SEOUL (Agency) March 11, 2026 - ",
  "March 11 (Agency) -- ",
  "Posted : 2026-03-11 16:20\n",
  "Updated: Mar. 11, 2026 7:00 AM KST\n",
  "By A Writer | Mar 11, 2026\n",
  "Wednesday, March 11, 2026\n",
  "Wed, 03/11/2026 - 07:30\n",
  "Mar 11,2026\n",
  "11.03.2026 07:30:00\n",
  "11.3.2026\n",
];

/** The session told, and each claim with its day: none for the session's own, "?" for one that is not told. */
function told(text: string, given?: string, printed?: string): readonly string[] {
  const days = {
    ...(given ? { session: given as TradingDay } : {}),
    ...(printed ? { printed: printed as TradingDay } : {}),
  };
  const reading = readStory(text, { ...days, language: "en", calendar }, directory);
  const claims = reading.claims.map(({ measure, session, elsewhen }) =>
    [measure, session ?? (elsewhen ? "?" : undefined)].filter(Boolean).join(" "),
  );
  return [reading.session ?? "no session", ...claims];
}

test("yesterday is the session given where the dateline, a stamp or the file is of the day after", () => {
  const story = `${CLOSE} yesterday.\nForeigners sold a net 120 billion won.`;
  for (const head of HEADS) assert.deepEqual(told(head + story, TUESDAY), [TUESDAY, ...TOLD], head);
  assert.deepEqual(told(story, TUESDAY, WEDNESDAY), [TUESDAY, ...TOLD]);
});

test("yesterday is of no day that is told where nothing says when it was printed, or it may be the day of either", () => {
  const story = `${CLOSE} yesterday.\nForeigners sold a net 120 billion won.`;
  const unknown = TOLD.map((claim) => `${claim} ?`);
  assert.deepEqual(told(story, TUESDAY), [TUESDAY, ...unknown]);
  assert.deepEqual(told(`Posted: 2026-03-11\n${story}`, WEDNESDAY), [WEDNESDAY, ...unknown]);
  assert.deepEqual(told(`Posted: 2026-03-11 17:40\n${story}`, WEDNESDAY), [WEDNESDAY, ...unknown]);
  assert.deepEqual(told(`Posted: 2026-03-12 07:40\n${story}`, TUESDAY), [TUESDAY, ...unknown]);
  assert.deepEqual(told(`SEOUL, March 16 (Agency) -- ${story}`, FRIDAY), [FRIDAY, ...unknown]);
});

test("weekdays count from the day of print", () => {
  const story = `Published : March 16, 2026 - 05:57\n${CLOSE} on Friday.\nOn Monday the KOSPI opened at 4,020.15.`;
  assert.deepEqual(told(story, FRIDAY), [
    FRIDAY,
    "index.change",
    "index.change_pct",
    "index.close",
    "index.open 2026-03-16",
  ]);
  assert.deepEqual(told(`SEOUL, March 11 -- ${CLOSE} on Tuesday. It opened at 4,020.15 today.`, TUESDAY), [
    TUESDAY,
    "index.change",
    "index.change_pct",
    "index.close",
    "index.open 2026-03-11",
  ]);
});

test("a paper that tells of the day before that of its print, and of no other, is of that session", () => {
  const rest = "Foreigners sold a net 120 billion won.";
  const stories = [
    `Mar 11,2026\nKorean stocks ended lower Tuesday.\n${CLOSE}.\n${rest}`,
    `Rate passes 1,480. March. 11, 2026 07:53. desk@paper.example.\n${CLOSE} on Tuesday.\n${rest}`,
    `By A Writer 2026-03-11 05:12\n${CLOSE} yesterday.\n${rest}`,
  ];
  for (const story of stories) assert.deepEqual(told(story).slice(-4), TOLD, story);
  for (const story of stories) assert.equal(told(story)[0], TUESDAY, story);
  assert.deepEqual(told(`${CLOSE} on Tuesday.\n${rest}`, undefined, WEDNESDAY), [TUESDAY, ...TOLD]);
});

test("a paper of Saturday morning that tells of Friday alone is of that session, a review of Saturday is not", () => {
  const story = `Korean stocks ended lower Friday.\n${CLOSE}.`;
  assert.deepEqual(told(`March. 14, 2026 07:25.\n${story}`), [FRIDAY, ...TOLD.slice(0, 3)]);
  assert.equal(told(`March 14, 2026\n${story}`)[0], "2026-03-14");
});

test("yesterday that is known is another day for the figures without one", () => {
  const story = "Posted March 11, 2026 03:07\nThe won yesterday fell. The rate rose 18 won to close at 1,413 won.";
  assert.deepEqual(told(story, WEDNESDAY), [WEDNESDAY, "fx.change ?", "fx.rate ?"]);
  assert.deepEqual(told(story, TUESDAY), [TUESDAY, "fx.change", "fx.rate"]);
});

test("a day behind its label is that of print, whatever day the page shows", () => {
  const page =
    "Wednesday, March 25, 2026\nKOSPI slips [Closing]\nInput\n2026-03-10 15:59:11\nUpdated\n2026-03-11 09:00:02\n";
  assert.equal(told(`${page}${CLOSE}.`)[0], TUESDAY);
  assert.equal(told(`All Headlines 16:34 March 10, 2026\n${CLOSE}.`)[0], TUESDAY);
});

test("the weekday of a stamp is none that the story names", () => {
  assert.deepEqual(told(`Wednesday, March 11, 2026\n${CLOSE} on Tuesday.`), [TUESDAY, ...TOLD.slice(0, 3)]);
});

test("a story that names the day of its print is of that day", () => {
  const stories = [
    `Published: March 11, 2026 17:20\nStocks rose Wednesday after closing lower on Tuesday. ${CLOSE}.`,
    `March 11, 2026 17:20\nAfter Tuesday's losses, stocks fell again. ${CLOSE}.`,
    `SEOUL, March 11, 2026 (Agency) -- On Tuesday, the KOSPI closed at 4,051.40. ${CLOSE} on Wednesday.`,
    `Posted: 2026-03-11 09:40\nThe KOSPI closed at 4,051.40 on Tuesday. It opened at 4,049.12 today.`,
    `March 11, 2026 06:10\nWall Street closed lower on Tuesday. ${CLOSE}.`,
  ];
  for (const story of stories) assert.equal(told(story)[0], WEDNESDAY, story);
  assert.equal(told(`${CLOSE}, its lowest since Jan. 8, 2026.`, undefined, WEDNESDAY)[0], WEDNESDAY);
});
