import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a text of ours on Seoul's market that tells of other things beside it, and every claim that it makes. */
const CASES: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  [
    "what a company sells is no share of it",
    "The KOSPI added 0.3 percent. Samsung Electronics' sales declined 8.4 percent. Apple's iPhone sales gained 2.7 percent. DRAM prices climbed 13 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "a percentage behind a count, or behind billions, is theirs",
    "The KOSPI added 0.3 percent. Hyundai Motor sold 342,000 vehicles last month, down 2.6 percent. Naver plans to invest 1.7 trillion won, up 11 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "shares of a theme, and indices of a part or by another house, are none of the market's",
    "The KOSPI added 0.3 percent. AI-related shares climbed 2.2 percent. China-linked stocks shed 1.4 percent. The MSCI Korea index gained 0.6 percent. The Korea value-up index rose 0.9 percent to 1,387.25. The composite leading index rose 0.3 point. The KOSPI RSI reached 68.4 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "what all listed stocks are worth is the market's value, and a value behind its earlier one is of the session",
    "The aggregate value of listed stocks came to 214.36 trillion won. The market value of the KOSDAQ dropped from 371 trillion won on March 6 to 362 trillion won.",
    "market_cap KOSPI 214360000000000",
    "market_cap KOSDAQ 371000000000000 @2026-03-06",
    "market_cap KOSDAQ 362000000000000",
  ],
  [
    "the sharpest rise since the won jumped is held against a rise of the rate",
    "The won-dollar rate closed at 1,171.6 won, up 18.2 won, its sharpest daily rise since the won jumped 20.4 won on Feb. 10.",
    "fx.rate USD/KRW 1171.6",
    "fx.change USD/KRW 18.2",
    "fx.change USD/KRW 20.4 @2026-02-10",
  ],
  [
    "a rate that rose from the previous session to a level is of the session",
    "The won-dollar rate rose 7.4 won from the previous session to 1,462.1 won.",
    "fx.change USD/KRW 7.4",
    "fx.rate USD/KRW 1462.1",
  ],
  [
    "a close that the day is compared with is of its own day",
    "The won stood at 1,341.7 per dollar, compared with Friday's domestic close of 1,346.2.",
    "fx.rate USD/KRW 1341.7",
    "fx.rate USD/KRW 1346.2 @2026-03-06",
  ],
  [
    "a mark passed the day before is of that day, one passed again after years of the session",
    "After the KOSPI hit the historic 4,000 mark a day before, it lost 1.4 percent. The KOSDAQ climbed past 1,000 points for the first time in nearly two decades since May 2006.",
    "milestone.level KOSPI 4000 @2026-03-09",
    "index.change_pct KOSPI -1.4",
    "milestone.level KOSDAQ 1000",
  ],
  [
    "'that day' is the day told last, and 'last week' no session",
    "The KOSDAQ was busier than the main board on March 3, and the index reached a high of 948.62 that day. The KOSPI closed at 4,287.31 last week.",
    "index.high KOSDAQ 948.62 @2026-03-03",
    "index.close KOSPI 4287.31 ?",
  ],
  [
    "a round level left behind on the way is no close",
    "The KOSPI recovered to 4,200 points and then rose 0.9 percent to 4,231.48.",
    "index.change_pct KOSPI 0.9",
    "index.close KOSPI 4231.48",
  ],
  [
    "a level reached on the day that a close is compared with is a close",
    "The KOSPI closed below 4,200 points for the first time since Feb. 10 of this year when it reached 4,182.35.",
    "milestone.level KOSPI 4200",
    "index.close KOSPI 4182.35 @2026-02-10",
  ],
  [
    "a bill written as a name is the Treasury's, and a printed sign says which way a yield went",
    "The KOSPI added 0.3 percent. The 1-year Treasury Bill (TB) went from 3.462% in the previous session to 3.431%, a change of -3.1 basis points.",
    "index.change_pct KOSPI 0.3",
    "bond.yield 1-year Treasury 3.462 @2026-03-09",
    "bond.yield 1-year Treasury 3.431",
    "bond.change_bp 1-year Treasury -3.1",
  ],
  [
    "all that a group of investors traded is no flow, nor is what customers deposited",
    "The KOSPI added 0.3 percent. Retail investors' stock transactions, which include purchases, amounted to 118.4 trillion won on the KOSDAQ. Customer deposit funds stood at 61.2 trillion won.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "what is foreseen of two indices has happened to neither",
    "The KOSPI added 0.3 percent. Analysts now see the KOSPI to slip to 3,900 and the KOSDAQ below 800.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "gains of a year that are outpaced are none of the session",
    "The KOSPI added 0.3 percent. It has been among the best of the world this year, rising 64 percent and outpacing the Nikkei's 21 percent gain and Germany's DAX at 19 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "the lowest level in two years is a rank, and no span of the figures behind it",
    "The KOSPI sank more than 2 percent and closed at its lowest level in two years and one month. It ended at 2,214.35, down 61.48 points.",
    "index.change_pct KOSPI -2 over",
    "index.close KOSPI 2214.35",
    "index.change KOSPI -61.48",
  ],
  [
    "a change of the day is told behind one since a peak, where it led to the day's close",
    "Against last year's peak, the KOSPI is off 28 percent. The KOSPI slid 1.34 percent to close at 2,316.48 on Tuesday while the KOSDAQ lost 3.21 percent to end at 716.52.",
    "index.change_pct KOSPI -1.34",
    "index.close KOSPI 2316.48",
    "index.change_pct KOSDAQ -3.21",
    "index.close KOSDAQ 716.52",
  ],
  [
    "a mark is of the day that stands behind it",
    "The KOSPI closed at 4,457.31. It had topped 4,300 on March 3.",
    "index.close KOSPI 4457.31",
    "milestone.level KOSPI 4300 @2026-03-03",
  ],
  [
    "a story that tells its own day in front is not of the day that it compares with",
    "On the 10th, the KOSPI closed at 3,014.62, down 7.2 points. It had closed at 3,021.82 on the 6th.",
    "index.close KOSPI 3014.62",
    "index.change KOSPI -7.2",
    "index.close KOSPI 3021.82 @2026-03-06",
  ],
  [
    "what has moved at a clock time is of the moment",
    "Currently, the KOSPI stands at 2,462.31, while the KOSDAQ has dropped 7.64 percent to 713.25.",
    "index.close KOSPI 2462.31 !",
    "index.change_pct KOSDAQ -7.64 !",
    "index.close KOSDAQ 713.25 !",
  ],
  [
    "an amount of this day alone is none of the sum that goes before it",
    "Foreigners net bought 2.6 trillion won over the past three days, buying 1.1 trillion won on this day alone. The KOSPI added 0.3 percent.",
    "flow.foreign KOSPI 1100000000000",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "what was traded of other things, in other places or in one stock is none of the market's turnover",
    "The KOSPI added 0.3 percent. Turnover of digital assets reached 7.3 trillion won. Turnover in the futures market was 31 trillion won. The combined turnover of ETFs came to 2.9 trillion won. Turnover of Chinese stocks amounted to 180 million dollars. Trading value in Nongshim hit 84 billion won.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "turnover of the market's own shares is the market's",
    "The KOSPI added 0.3 percent. Turnover of local stocks came to 8.7 trillion won on volume of 391 million shares.",
    "index.change_pct KOSPI 0.3",
    "turnover.value KOSPI 8700000000000",
    "turnover.volume KOSPI 391000000",
  ],
  [
    "issues of bonds, and members of an index that is no board, are none of the market's counts",
    "The KOSPI added 0.3 percent. Among convertible bonds, 41 rose and 56 fell. Gainers in the debt market outnumbered losers 130 to 70. Of the members of the KOSPI 200, 61 rose and 132 fell.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "money put into funds and overseas stocks is no buying of Seoul's",
    "The KOSPI added 0.3 percent. Individuals put 210 billion won into equity funds. Retail investors bought a net 88 billion won in overseas stocks.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "a loss over two days is not the day's",
    "The KOSPI shed 0.3 percent. The two-day loss amounts to 71 points, or 2.6 percent.",
    "index.change_pct KOSPI -0.3",
  ],
  [
    "what a share yields is no bond's yield, and what it did abroad is not its close",
    "The KOSPI added 0.3 percent. Nongshim pays 5,000 won a share, a yield of 1.2 percent. Hyundai Motor dropped 1.3 percent in Frankfurt.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "the won against the euro is a rate of the euro",
    "The KOSPI added 0.3 percent. The won traded at 1,512.7 against the euro.",
    "index.change_pct KOSPI 0.3",
    "fx.reference EUR/KRW 1512.7",
  ],
  [
    "the record that the index is away from is the one before, and a high it is near is of no day told",
    "The KOSPI closed at 5,214.36, below its record close of 5,377.41. It came within 40 points of its record finish of 5,377.41. It ended near its all-time high of 5,402.18.",
    "index.close KOSPI 5214.36",
    "record.previous_close KOSPI 5377.41",
    "record.previous_close KOSPI 5377.41",
  ],
  [
    "a change is counted from a day, and is not that day's",
    "The KOSPI stood at 5,214.36 at the close, down 41.27 points or 0.79 percent from Monday.",
    "index.close KOSPI 5214.36",
    "index.change KOSPI -41.27",
    "index.change_pct KOSPI -0.79",
  ],
  [
    "a close told as lower than on a day is the session's, and what it is held against is that day's",
    "The KOSPI closed at 5,214.36, which is 0.79 percent lower than on Monday. The won settled at 1,462.3 per dollar, weaker than Monday's 1,455.9.",
    "index.close KOSPI 5214.36",
    "index.change_pct KOSPI -0.79",
    "fx.rate USD/KRW 1462.3",
    "fx.rate USD/KRW 1455.9 @2026-03-09",
  ],
  [
    "what an index lost to come to its close is the session's, unless a day or a moment is told",
    "The KOSPI closed at 5,214.36 after losing 41.27 points, or 0.79 percent. The KOSDAQ closed at 911.42 after losing 1.3 percent in the morning.",
    "index.close KOSPI 5214.36",
    "index.change KOSPI -41.27",
    "index.change_pct KOSPI -0.79",
    "index.close KOSDAQ 911.42",
  ],
  [
    "how another market closed before is told as its move, and what the index did after opening leads to its close",
    "The KOSPI closed 0.3 percent lower after the Nasdaq lost 1.4 percent overnight. After opening 0.2 percent higher, the KOSDAQ shed 9.13 points, or 0.99 percent, to close at 911.42.",
    "index.change_pct KOSPI -0.3",
    "foreign_index.change_pct Nasdaq Composite -1.4",
    "index.change KOSDAQ -9.13",
    "index.change_pct KOSDAQ -0.99",
    "index.close KOSDAQ 911.42",
  ],
  [
    "what an index had lost before is none of the session's, and a fall in a listed company is the company's",
    "The KOSPI added 0.3 percent after it had lost 1.7 percent. It closed higher, helped by a 2.4 percent rise in Kakao.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct Kakao 2.4",
  ],
  [
    "a price touched is a low where its noun says so, and neither high nor low where nobody does",
    "The KOSPI added 0.3 percent. Kakao hit an intraday low of 51,200 won before closing at 52,700 won. Naver touched 214,500 won at one point.",
    "index.change_pct KOSPI 0.3",
    "stock.low Kakao 51200 !",
    "stock.close Kakao 52700",
  ],
  [
    "what would happen if something did is no figure of the day",
    "The KOSPI added 0.3 percent. If the index drops 8 percent, trading stops. A won at 1,500 would lift prices.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "a share of the issues counts none of them, and a drop in another city is not Seoul's",
    "The KOSPI added 0.3 percent. Some 64 percent of the 917 stocks traded lower. Its gain compares with a 0.6 percent drop in Tokyo.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "where an index ended a month, the last year or the previous week is of no day told, and a day before its level has it",
    "The KOSPI added 0.3 percent. It ended January at 5,224.36. It closed last year at 4,214.17. It finished the previous week at 5,301.24. It last closed lower on Feb. 27, at 5,118.93.",
    "index.change_pct KOSPI 0.3",
    "index.close KOSPI 5224.36 ?",
    "index.close KOSPI 4214.17 ?",
    "index.close KOSPI 5301.24 ?",
    "index.close KOSPI 5118.93 @2026-02-27",
  ],
  [
    "what a rate averaged is of no day, and contracts on bonds are counted",
    "The KOSPI added 0.3 percent. The won has averaged 1,447 per dollar this year. Foreigners sold a net 8,214 three-year bond futures contracts.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "a rise or fall told before whose it is, is that one's",
    "The KOSPI added 0.3 percent. It climbed despite the sharp fall of 2.4 percent in the Nasdaq. It closed higher on a gain of 3.1 percent in Kakao.",
    "index.change_pct KOSPI 0.3",
    "foreign_index.change_pct Nasdaq Composite -2.4",
    "stock.change_pct Kakao 3.1",
  ],
  [
    '"the index" behind a sentence about another market alone is that market\'s',
    "The KOSPI added 0.3 percent. In Tokyo, the Nikkei shed 0.6 percent. The index lost 311 points. The KOSDAQ slid 0.7 percent. The index lost 6.12 points.",
    "index.change_pct KOSPI 0.3",
    "foreign_index.change_pct Nikkei 225 -0.6",
    "index.change_pct KOSDAQ -0.7",
    "index.change KOSDAQ -6.12",
  ],
  [
    "what some of a group bought is not the group's",
    "The KOSPI added 0.3 percent. Institutions, including pension funds that bought 37 billion won, sold a net 28.6 billion won.",
    "index.change_pct KOSPI 0.3",
    "flow.institution KOSPI -28600000000",
  ],
  [
    "a rate that is up past a round level is the dollar's price",
    "The KOSPI added 0.3 percent. The won closed at 1,502.6 won against the greenback, up 5.1 won from the previous session, surpassing the 1,500 won threshold.",
    "index.change_pct KOSPI 0.3",
    "fx.rate USD/KRW 1502.6",
    "fx.change USD/KRW 5.1 ~",
    "milestone.level USD/KRW 1500",
  ],
  [
    "the record that a price is below is no close of the day",
    "The KOSPI added 0.3 percent. Kakao is trading 14 percent below its record of 173,000 won.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "a country by its letter is no company",
    "S.Korean stocks climb 2 pct on foreign buying",
    "index.change_pct KOSPI 2",
  ],
];

for (const [title, text, ...expected] of CASES) {
  test(title, () => {
    assert.deepEqual(claims(text), expected);
    assert.equal(read(text).digits.unread, 0);
  });
}
