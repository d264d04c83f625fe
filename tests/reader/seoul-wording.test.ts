import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a text of ours on Seoul's market, and every claim that it makes. The session is a Tuesday. */
const CASES: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  [
    "'that of' another group is its count",
    "The number of advancing issues was 384 and that of declining issues 509.",
    "breadth.gainers KOSPI 384",
    "breadth.losers KOSPI 509",
  ],
  [
    "counts that came to, stood at, or follow their group bare",
    "Gainers came to 384, including seven that hit the daily upper limit, and losers to 509.",
    "breadth.gainers KOSPI 384",
    "breadth.limit_up KOSPI 7",
    "breadth.losers KOSPI 509",
  ],
  [
    "a count of stocks at their limit may be a word",
    "Decliners numbered 509 with three limit-downs, and advancers 384.",
    "breadth.losers KOSPI 509",
    "breadth.limit_down KOSPI 3",
    "breadth.gainers KOSPI 384",
  ],
  [
    "listed stocks that went down and up, or ended in the red and in the black, are counted",
    "509 listed stocks went down and only 384 went up. On the Kosdaq, 702 ended in the red and 611 in the black.",
    "breadth.losers KOSPI 509",
    "breadth.gainers KOSPI 384",
    "breadth.losers KOSDAQ 702",
    "breadth.gainers KOSDAQ 611",
  ],
  [
    "a total of one day is what the index moved by",
    "The KOSPI gained a total of 88.35 points, or 2.1 percent, to 4,298.44.",
    "index.change KOSPI 88.35",
    "index.change_pct KOSPI 2.1",
    "index.close KOSPI 4298.44",
  ],
  ["a total of several days is none", "The KOSPI fell for a fourth straight day, losing a total of 288.35 points."],
  [
    "the line of a moving average is no level of the index",
    "The KOSPI dropped under the 60-day moving average line of 4,118.61.",
  ],
  [
    "a mark that an index hovers near is not crossed",
    "The KOSPI hit a high of 4,283.17, then dropped and hovered near the 4,250 mark.",
    "index.high KOSPI 4283.17",
  ],
  [
    "what an index can reach is not reached",
    "The KOSPI can break above 4,500. Its rise can be equal to a 1-percent gain.",
  ],
  [
    "holdings raised and cut by an amount are bought and sold",
    "Individuals raised their holdings of stocks by 4.5 billion won. Foreigners trimmed their stock holdings by 42.5 billion won.",
    "flow.individual KOSPI 4500000000",
    "flow.foreign KOSPI -42500000000",
  ],
  [
    "an amount in net purchases by a group is the group's, behind whichever noun",
    "The market saw 230 billion won in net purchases by foreigners and 180 billion won in net sales by institutions.",
    "flow.foreign KOSPI 230000000000",
    "flow.institution KOSPI -180000000000",
  ],
  [
    "a sum told in brackets stays within them",
    "Foreign investors bought shares worth 1.3 trillion won (they have bought 6 trillion won to date) while individuals and institutions net sold 23.8 billion won and 684.1 billion won, respectively.",
    "flow.foreign KOSPI 1300000000000",
    "flow.individual KOSPI -23800000000",
    "flow.institution KOSPI -684100000000",
  ],
  [
    "one day behind two flows is that of both",
    "Foreigners sold a net 310 billion won while individuals bought 205 billion won on Monday.",
    "flow.foreign KOSPI -310000000000 @2026-03-09",
    "flow.individual KOSPI 205000000000 @2026-03-09",
  ],
  [
    "the dollar goes without its article at the head of a clause",
    "Dollar was trading at 1,438.2 won.",
    "fx.rate USD/KRW 1438.2",
  ],
  [
    "forwards have no rate of the spot market",
    "In one-month non-deliverable forwards the won was quoted at 1,438.2 per dollar.",
    "fx.reference USD/KRW 1438.2",
  ],
  [
    "the closing price is that of the stock told last",
    "Samsung Electronics briefly topped 130,000 won. The closing price was 129,400 won.",
    "stock.close Samsung Electronics 129400",
  ],
  [
    "two names that a phrase describes both fell",
    "Hyundai Motor and its sister firm Kia, the country's two largest automakers, the second and fifth by market capitalization, both fell more than 3 percent.",
    "stock.change_pct Hyundai Motor -3 over",
    "stock.change_pct Kia -3 over",
  ],
  [
    "a profit told aside moves no stock",
    "LG Electronics, despite a 72.2 percent jump in operating profit, dropped 1.84 percent. SK Telecom, after reporting an 11.2 percent fall in quarterly profit, lost 2.84 percent.",
    "stock.change_pct LG Electronics -1.84",
    "stock.change_pct SK Telecom -2.84",
  ],
  [
    "who led the gainers with a percentage rose, and so did who followed",
    "Samsung Electronics led the gainers with 2.65 percent, followed by SK hynix with 2.09 percent.",
    "stock.change_pct Samsung Electronics 2.65",
    "stock.change_pct SK hynix 2.09",
  ],
  [
    "an extreme named behind a touched level says which it was",
    "It briefly touched 4,318.42 at around 12:30 p.m., beating the index's previous intraday high.",
    "index.high KOSPI 4318.42 !",
  ],
  [
    "what a relative clause told of another day leaves the close its own",
    "The KOSPI, which had fallen 3.1 percent on Monday, closed 44.17 points higher at 4,712.69.",
    "index.change_pct KOSPI -3.1 @2026-03-09",
    "index.change KOSPI 44.17",
    "index.close KOSPI 4712.69",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
    assert.equal(read(text).digits.unread, 0);
  });
