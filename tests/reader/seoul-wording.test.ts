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
  [
    "a change before 'than the day before' goes with its direction",
    "The index closed at 4,231.98 points, 1.32 percent, or 56.6 points, lower than the day before.",
    "index.close KOSPI 4231.98",
    "index.change_pct KOSPI -1.32",
    "index.change KOSPI -56.6",
  ],
  [
    "what had been lost by the close was lost in the session",
    "By the close, the KOSPI had lost 56.6 points, or 1.32 percent, to 4,231.98.",
    "index.change KOSPI -56.6",
    "index.change_pct KOSPI -1.32",
    "index.close KOSPI 4231.98",
  ],
  [
    "an index told first by what it is goes by its name",
    "The local small-cap index, the KOSDAQ, closed 7.24 points, or 0.78 percent, higher at 935.57.",
    "index.change KOSDAQ 7.24",
    "index.change_pct KOSDAQ 0.78",
    "index.close KOSDAQ 935.57",
  ],
  [
    "a price closed at is none of a moment, whatever was touched before",
    "SK hynix touched 681,000 won in intraday trading, an all-time high, and ended at 665,000 won. At one point, Naver rose to 231,500 won, and it closed at 228,000 won.",
    "stock.high SK hynix 681000 !",
    "stock.close SK hynix 665000",
    "stock.high Naver 231500 !",
    "stock.close Naver 228000",
  ],
  [
    "'Kakao's climbed' is about Kakao's shares, and a rise to a price is its owner's",
    "Naver saw its shares rise 1.6 percent, and Kakao's climbed 2.3 percent. After Samsung Electronics' 2.2 percent rise to 131,700 won and SK hynix's 3.3 percent gain to 665,000 won, Kia fell 1.1 percent.",
    "stock.change_pct Naver 1.6",
    "stock.change_pct Kakao 2.3",
    "stock.change_pct Samsung Electronics 2.2",
    "stock.close Samsung Electronics 131700",
    "stock.change_pct SK hynix 3.3",
    "stock.close SK hynix 665000",
    "stock.change_pct Kia -1.1",
  ],
  [
    "the price of a company's shares is its price",
    "The price of Samsung Electronics shares fell 1.86 percent to 127,200 won.",
    "stock.change_pct Samsung Electronics -1.86",
    "stock.close Samsung Electronics 127200",
  ],
  [
    "buying by a second group goes the way of the first",
    "Net selling by foreigners reached 322 billion won, while net buying by individuals stood at 215 billion won and by institutions at 97 billion won.",
    "flow.foreign KOSPI -322000000000",
    "flow.individual KOSPI 215000000000",
    "flow.institution KOSPI 97000000000",
  ],
  [
    "gainers that totaled a count, and losers; gainers that trailed",
    "Gainers totaled 381 and losers 512. On the Kosdaq, gainers trailed losers 602 to 711.",
    "breadth.gainers KOSPI 381",
    "breadth.losers KOSPI 512",
    "breadth.gainers KOSDAQ 602",
    "breadth.losers KOSDAQ 711",
  ],
  [
    "a city that moves is its market in a story of Seoul's too",
    "The KOSPI fell 1.32 percent. Tokyo's Nikkei lost 0.8 percent, Shanghai gained 0.4 percent and Hong Kong added 1.2 percent.",
    "index.change_pct KOSPI -1.32",
    "foreign_index.change_pct Nikkei 225 -0.8",
    "foreign_index.change_pct Shanghai Composite 0.4",
    "foreign_index.change_pct Hang Seng Index 1.2",
  ],
  [
    "shares in a city are its market's",
    "The KOSPI fell 1.32 percent. Shares in Tokyo fell 0.4 percent and in Hong Kong 0.6 percent.",
    "index.change_pct KOSPI -1.32",
    "foreign_index.change_pct Nikkei 225 -0.4",
    "foreign_index.change_pct Hang Seng Index -0.6",
  ],
  [
    "an index behind a place's possessive joins the list",
    "The KOSPI fell 1.32 percent. Japan's Nikkei slid 0.8 percent, but the Shanghai Composite Index and Hong Kong's Hang Seng Index rose 0.4 percent and 1.2 percent, respectively.",
    "index.change_pct KOSPI -1.32",
    "foreign_index.change_pct Nikkei 225 -0.8",
    "foreign_index.change_pct Shanghai Composite 0.4",
    "foreign_index.change_pct Hang Seng Index 1.2",
  ],
  [
    "net selling for a group is the group's",
    "Net selling was 41.2 billion won for foreign investors and 35.6 billion won for individual investors.",
    "flow.foreign KOSPI -41200000000",
    "flow.individual KOSPI -35600000000",
  ],
  [
    "a stock flat at a price closed there",
    "Samsung Electronics lost 0.22 percent to 127,500 won, with SK hynix flat at 637,500 won.",
    "stock.change_pct Samsung Electronics -0.22",
    "stock.close Samsung Electronics 127500",
    "stock.close SK hynix 637500",
  ],
  [
    "the contract of forwards is none of the spot market's rates",
    "The won closed at 1,438.8. In non-deliverable forward trading its one-month contract was quoted at 1,436.5.",
    "fx.rate USD/KRW 1438.8",
    "fx.reference USD/KRW 1436.5",
  ],
  [
    "purchases that surpass an amount are more than it",
    "Individuals made net purchases surpassing four trillion won.",
    "flow.individual KOSPI 4000000000000 over",
  ],
  [
    "points below the previous day are the change, and what they are counted from is that day's",
    "The KOSDAQ index ended at 6.33 points (5.96%) below the previous day of 106.25.",
    "index.change KOSDAQ -6.33",
    "index.change_pct KOSDAQ -5.96",
    "index.close KOSDAQ 106.25 @2026-03-09",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
    assert.equal(read(text).digits.unread, 0);
  });
