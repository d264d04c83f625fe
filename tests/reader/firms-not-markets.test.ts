import assert from "node:assert/strict";
import { test } from "node:test";
import { promise, read } from "./reading.ts";

/** A story needs some length before it can be told that it reports on no market. */
const REST =
  "The firm was founded by two brothers. It makes lamps. Its plant stands by a river. Buyers like the lamps.";

promise([
  [
    "what a firm sold, made or was paid is no figure of its share where a story is of no market",
    `Pepper Lighting lifts outlook. Sales of Pepper and Salt lamps rose 12.4 percent last year. ${REST} Spending fell 0.7 percent. Pepper sold its lamps at 30 percent off.`,
  ],
  [
    "a share's own figures are its figures in such a story too",
    `Pepper Lighting lifts outlook. Shares of Pepper Lighting rose 4.2 percent to $31.40 on Monday. ${REST} Salt Glass slid 2.1 percent to $8.15.`,
    "stock.change_pct Pepper Lighting 4.2 @2026-03-09",
    "stock.close Pepper Lighting 31.4 @2026-03-09",
  ],
  [
    "what a firm earns or is offered a share is no price of one",
    `Pepper Lighting lifts outlook. Pepper earned $1.20 a share, against an estimate of $1.14 per share. ${REST} Salt Glass had offered $22 a share for Pepper. Shares of Pepper closed at $21.35.`,
    "stock.close Pepper 21.35",
  ],
  [
    "how many jobs or lamps there are is no level of an index or of a share",
    `Pepper Lighting cuts jobs. The Labor Bureau said the number of claims fell by 4,000 to 312,000 last week. ${REST} Firms have cut more than 50,000 jobs. Output of lamps was up 3 points.`,
  ],
  [
    "an index told beside a firm keeps its figures",
    `Pepper Lighting cuts jobs. The firm said so. ${REST} The Dow Jones industrial average closed down 41.20 points at 12,310.55.`,
    "index.change Dow Jones Industrial Average -41.2",
    "index.close Dow Jones Industrial Average 12310.55",
  ],
]);

test("a bare number of such a story is an age, a code, a date or a count", () => {
  const { named } = read(
    `Pepper Lighting cuts jobs. Ada Thyme, 52, heads it. It was founded in 1874 and sold 9,000 in Spain. ${REST} The case is No. 11-40827.`,
  );
  const kinds = named.map(({ kind, printed }) => `${kind} ${printed}`);
  for (const kind of ["age 52", "date 1874", "count 9,000", "code 40827"]) assert.ok(kinds.includes(kind), kind);
});

promise([
  [
    "a place before an agency in brackets is where a story was written, and no company",
    "FARTOWN (Agency) - Pepper Inc said its loss was cut in half, and its shares fell 4 percent.",
    "stock.change_pct Pepper Inc -4",
  ],
  [
    "a crosshead run into its paragraph names nobody",
    "The Dow fell 0.4 percent. MARGINS UNDER PRESSURE Pepper Inc shares fell 2.4 percent to $31.20. SALT SHARES TUMBLE The Nasdaq was down 0.6 percent.",
    "index.change_pct Dow Jones Industrial Average -0.4",
    "stock.change_pct Pepper Inc -2.4",
    "stock.close Pepper Inc 31.2",
    "index.change_pct Nasdaq Composite -0.6",
  ],
  [
    "a name may begin with its number behind its shares",
    "The Dow fell 0.4 percent. Shares of 7M, a maker of tape, rose 3.2 percent to $87.30.",
    "index.change_pct Dow Jones Industrial Average -0.4",
    "stock.change_pct 7M 3.2",
    "stock.close 7M 87.3",
  ],
  [
    "shares of a firm without a name are not those of an index, and a premium is no move",
    `Lamps lift outlook. The firm said so. ${REST} The S&P 500 fell. But shares of the biggest maker of lamps, which had risen 33 percent this year, closed at $68.20. Salt will pay $16 for each Pepper share, a 21 percent premium to the closing share price of $14.10 on Monday.`,
    "stock.close Pepper 14.1 @2026-03-09",
  ],
]);

promise([
  [
    "what shares did last year, for the year, before the bell or below their high is no move of the day",
    `Pepper cuts jobs. The firm said so. ${REST} Shares of Pepper rose 23 percent and Salt shares rose 32 percent last year. For the year to date, Pepper's shares are up 60 percent, outpacing a 9 percent rise for Salt Corp. Shares of Salt rose over 5 percent before the bell on Tuesday. Pepper shares closed at $54.10, but 26 percent below their 52-week high.`,
    "stock.close Pepper 54.1",
  ],
  [
    "an index of a survey is no index of shares, a streak of years none of sessions, and mid-2008 is a date",
    `Pepper cuts jobs. Stocks were quiet. ${REST} Stocks were little moved. The Shanghai Composite was flat. The index of lamps dropped to 46.9 from January's 48.6. The losing streak lasted 1.5 years. The plant has run since mid-2008.`,
  ],
  [
    "where shares went at most is their high, and a charge on bonds is no yield",
    "The S&P 500 fell 1 percent. Shares of Pepper rose as much as 7.8 percent, to $28.20. The 10-year Treasury yield was 4.2 percent. Spanish bonds face an extra 5 percent charge.",
    "index.change_pct S&P 500 -1",
    "stock.change_pct Pepper 7.8 !",
    "stock.high Pepper 28.2",
    "bond.yield 10-year Treasury 4.2",
  ],
  [
    "shares that end are those the sentence began with, and not of who spoke meanwhile",
    "The S&P 500 fell 1 percent. Shares in Salt Air jumped 6 percent after Pepper Air said it was sending a letter, before ending up 1 percent at 0.87 euros.",
    "index.change_pct S&P 500 -1",
    "stock.change_pct Salt Air 6",
    "stock.change_pct Salt Air 1",
    "stock.close Salt Air 0.87",
  ],
]);

promise([
  [
    "an index that a story never names, and that stands low, is of a survey",
    "The March index rose to 58 from 54. The index rose to 71 from 64.",
  ],
  [
    "an index in capitals of investors or of a trade is none of the market's, nor is a streak of another thing",
    "The S&P 500 rose 1.2 percent. The Pepper Investor Index fell by 14 points to a reading of 5 in February. A 10th straight increase for the lamp trade means little.",
    "index.change_pct S&P 500 1.2",
  ],
  [
    "shares in both of two firms are theirs",
    "The S&P 500 rose 1.2 percent. Shares in both Pepper Steel and Salt Holdings jumped by nearly 9 percent.",
    "index.change_pct S&P 500 1.2",
    "stock.change_pct Pepper Steel 9 near",
    "stock.change_pct Salt Holdings 9 near",
  ],
]);

test("what is no figure of an index is held against none, whatever it came from", () => {
  const { claims: read54 } = read("The March index rose to 58 from 54. The index rose to 71 from 64.");
  assert.ok(read54.every(({ measure, previousClose }) => measure === "other" && previousClose === undefined));
});
