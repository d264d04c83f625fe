import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, claims, promise, read } from "./reading.ts";

/** A promise, a text, and the claims that it makes. The session is a Tuesday. */
const CASES: readonly Case[] = [
  [
    "a clock behind a level makes the level one of the moment",
    "The KOSPI fell 20.28 points to 2,605.51 at around 11:20 a.m.",
    "index.change KOSPI -20.28 !",
    "index.close KOSPI 2605.51 !",
  ],
  [
    "a clock behind an extreme leaves the close what it is",
    "The KOSPI rose 43.19 points to end at 4,840.74, after touching an intraday record of 4,863.82 at 3:22 p.m.",
    "index.change KOSPI 43.19",
    "index.close KOSPI 4840.74",
    "index.high KOSPI 4863.82",
  ],
  [
    "a span told after the paper's own day is what the sums are over",
    "According to the exchange on the 4th, from the 3rd to the 28th of last month, individuals bought a net 1.5 trillion won.",
  ],
  [
    "a half of a year, and two days it is between, are spans",
    "The KOSPI rose 5.4 percent in the first half of the year. Foreigners sold a net 30.7 trillion won between Jan. 2 and Friday.",
  ],
  [
    "a span behind both boards and the dollars is the sum's",
    "Foreigners sold a net 2.5 trillion won, or $1.8 billion, worth of shares on the KOSPI and the KOSDAQ from Jan. 12 to Feb. 2.",
  ],
  [
    "a review that tells its span once means it for the next sum too",
    "Foreigners bought a net 3.5 trillion won this week. Institutions sold a net 1.2 trillion won.",
  ],
  [
    "yields named together take their figures in turn, and the note on basis points is none",
    "The 3-year bond yield closed at 2.408%, down 0.3bp (1bp=0.01 percentage point). The 5-year and 2-year yields closed at 2.509% and 2.464%, respectively.",
    "bond.yield 3-year Treasury 2.408",
    "bond.change_bp 3-year Treasury -0.3",
    "bond.yield 5-year Treasury 2.509",
    "bond.yield 2-year Treasury 2.464",
  ],
  [
    "a tenor alone is a yield where yields are spoken of",
    "The 1-year Treasury yield closed at 2.723%. The 2-year rose 3.5 bp to 2.98%.",
    "bond.yield 1-year Treasury 2.723",
    "bond.change_bp 2-year Treasury 3.5",
    "bond.yield 2-year Treasury 2.98",
  ],
  [
    "papers with years are no stocks, and their letters say whose they are",
    "The 2-year TB rose by 4.0 basis points, settling at 3.371 percent.",
    "bond.change_bp 2-year Treasury 4",
    "bond.yield 2-year Treasury 3.371",
  ],
  [
    "what a stock moved by before its close is no change of the day",
    "LG Display fell nearly 5 percent before closing down 2.7 percent.",
    "stock.change_pct LG Display -2.7",
  ],
  [
    "a price touched and called the lowest is the low",
    "Samsung Electronics touched 103,300 won, the lowest since January, before closing at 107,900 won.",
    "stock.low Samsung Electronics 103300",
    "stock.close Samsung Electronics 107900",
  ],
  [
    "a relative clause is about the stock named right before it",
    "Shares in the construction sector rose, led by Samsung C&T, which jumped 7 percent.",
    "stock.change_pct Samsung C&T 7",
  ],
  [
    "an adjective of size leaves the number to its verb",
    "The KOSPI shed a whopping 234.64 points to close at 2,441.55.",
    "index.change KOSPI -234.64",
    "index.close KOSPI 2441.55",
  ],
  [
    "declines in other countries are none of the index",
    "The KOSPI fell 4.43 percent, more than the declines of 0.87 percent in China and 0.99 percent in Japan.",
    "index.change_pct KOSPI -4.43",
  ],
  [
    "sales overseas are no investors",
    "Hyundai Motor, which makes cars and sells most of them overseas, rose 2.4 percent to 63,700 won.",
    "stock.change_pct Hyundai Motor 2.4",
    "stock.close Hyundai Motor 63700",
  ],
  [
    "a day behind the close is that of the change before it",
    "The KOSPI fell 3.65 percent to close at 2,676.19 on Friday.",
    "index.change_pct KOSPI -3.65 @2026-03-06",
    "index.close KOSPI 2676.19 @2026-03-06",
  ],
  [
    "dates may have a comma behind the month, and last year may stand behind the day",
    "The KOSPI ended at 1,829.81, the lowest since ending at 1,810.02 on June, 4, 2024, and far from 2,005.11 on Oct. 14, last year.",
    "index.close KOSPI 1829.81",
    "index.close KOSPI 1810.02 @2024-06-04",
    "index.close KOSPI 2005.11 @2025-10-14",
  ],
  [
    "amounts in stocks are none of the market",
    "Individuals bought 148 billion won and 98 billion won in Kakao and Naver, respectively.",
  ],
  [
    "what a range is forecast for has not been traded",
    "The KOSPI closed at 1,983.81. It may move in the range of between 1,960 and 2,020 next week.",
    "index.close KOSPI 1983.81",
  ],
  [
    "a rate of a week ago is of no day told",
    "The won was up from 1,162.50 won a week earlier.",
    "fx.rate USD/KRW 1162.5 ?",
  ],
  [
    "a paper of the morning after tells of the day before throughout",
    "The KOSPI hit a high on Monday. It closed at 3,220.70, up 21.86 points. Samsung Electronics rose 1.2 percent.",
    "index.close KOSPI 3220.7 ?",
    "index.change KOSPI 21.86 ?",
    "stock.change_pct Samsung Electronics 1.2 ?",
  ],
  [
    "yesterday is a day that the story's own day does not tell",
    "The KOSPI rose 29.40 points yesterday, closing at 1,326.83. The KOSDAQ closed at 618.18.",
    "index.change KOSPI 29.4 ?",
    "index.close KOSPI 1326.83 ?",
    "index.close KOSDAQ 618.18 ?",
  ],
  [
    "a change since a day far back is none of a session, nor is one as of a day",
    "The KOSPI closed at 3,152.18, up 9.7 percent from last Wednesday. The KOSDAQ closed at 952.11, down 14 percent as of the 9th.",
    "index.close KOSPI 3152.18",
    "index.close KOSDAQ 952.11",
  ],
  [
    "an index told of after a change over weeks has one over weeks too",
    "The KOSPI closed at 2,027.15, down 315.92 points from the beginning of February. The KOSDAQ also fell 159.20 points to 663.07.",
    "index.close KOSPI 2027.15",
    "index.close KOSDAQ 663.07",
  ],
  [
    "what is told behind a level of a moment is the moment's",
    "As of 10:31 a.m., the KOSPI stood at 5,132.07 points. The KOSDAQ dropped 7.15 percent to 1,072.06 points.",
    "index.close KOSPI 5132.07 !",
    "index.change_pct KOSDAQ -7.15 !",
    "index.close KOSDAQ 1072.06 !",
  ],
  [
    "pension funds are no institutions",
    "Institutions sold a net 69 billion won, despite pension funds buying 45 billion won.",
    "flow.institution KOSPI -69000000000",
  ],
  [
    "the rate is the exchange rate again, and a range is a band",
    "The won-dollar exchange rate closed in the 1,468 range. The rate opened at 1,461.3 won.",
    "fx.rate USD/KRW 1468 band",
    "fx.reference USD/KRW 1461.3 !",
  ],
  [
    "a stop whose blank was lost ends a sentence",
    "Shares rose on hopes of trade.The KOSPI gained 0.32 percent.Samsung Electronics fell 1.2 percent.",
    "index.change_pct KOSPI 0.32",
    "stock.change_pct Samsung Electronics -1.2",
  ],
  [
    "advancers may be numbered, and decliners stand in brackets",
    "Advancers on the KOSPI numbered 373, fewer than decliners (523).",
    "breadth.gainers KOSPI 373",
    "breadth.losers KOSPI 523",
  ],
  [
    "what has been bought by a clock time is the moment's",
    "As of 9:21 a.m., the KOSPI was trading at 3,490.69. Individuals have net purchased 103.6 billion won.",
    "index.close KOSPI 3490.69 !",
    "flow.individual KOSPI 103600000000 !",
  ],
  [
    "a last trading day is a day, and a year that ends or starts is a span",
    "On the last trading day of 2025, the KOSPI closed at 2,399.49, down 5.28 points. It started the year at 2,669.81. The KOSPI and KOSDAQ ended the year poorly, down 9.6% and 21.7%.",
    "index.close KOSPI 2399.49",
    "index.change KOSPI -5.28",
  ],
  [
    "the last session of a year is the story's own, and not the one before",
    "The KOSPI shed 7.35 points, or 0.31 percent, to 2,390.12 on the last session of 2025. Institutions sold a net 114 billion won. The KOSDAQ lost 3.10 points on the last trading day.",
    "index.change KOSPI -7.35",
    "index.change_pct KOSPI -0.31",
    "index.close KOSPI 2390.12",
    "flow.institution KOSPI -114000000000",
    "index.change KOSDAQ -3.1",
  ],
  [
    "a change beside the open is the open's, though it is told from the day before",
    "The KOSPI closed at 4,129.68 points, up 0.51 percent. The index started at 4,130.37, up 0.53% from the previous day, and climbed to 4,143.14 at one point. The KOSDAQ opened at 914.20 and rose 2.35 points from the previous session in early trade.",
    "index.close KOSPI 4129.68",
    "index.change_pct KOSPI 0.51",
    "index.open KOSPI 4130.37",
    "index.high KOSPI 4143.14",
    "index.open KOSDAQ 914.2",
    "index.change KOSDAQ 2.35 !",
  ],
  [
    "what was sold in futures leaves the amount beside it to them",
    "Foreigners sold a net 1.25 trillion won in the futures market, while institutions bought 759.5 billion won.",
  ],
  [
    "stocks that rose to prices are they, and what may happen has not",
    "Foreigners bought 5 billion won. Naver and Kakao set records as they rose to 250,000 won and 60,000 won, respectively. The KOSPI may fall to around the 2,360 level.",
    "flow.foreign KOSPI 5000000000",
    "stock.close Naver 250000",
    "stock.close Kakao 60000",
  ],
  [
    "the day on which somebody tells is no day of the figures",
    "According to the exchange on the 9th, the KOSPI closed at 2,399.49.",
    "index.close KOSPI 2399.49",
  ],
];

promise(CASES);

test("a name may go over the end of a line", () => {
  const text = `Shares rose in Seoul on Tuesday on hopes of better trade, with SK
Hynix up 2.8 percent, and the won was little changed against the
dollar in thin trade before the meeting of the central bank, at
which few expect anything new
of its board.`;
  assert.deepEqual(claims(text), ["stock.change_pct SK Hynix 2.8"]);
});

test("counts that no word of the field follows are named", () => {
  for (const text of [
    "The number of orders totaled 12,499 as of the end of August, and 16,283 cases were seen.",
    "The KOSPI closed at 2,500.12, and the G20 (Group of 20) fell.",
    "The yields rose. The 1-, 2-, 5- and 10-year issues hit their highest.",
  ])
    assert.equal(read(text).digits.unread, 0, text);
});
