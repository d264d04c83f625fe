import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a text of ours on Seoul's market that tells something in passing, and every claim that it makes. */
const CASES: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  [
    "a rate topped on the way is none of the close",
    "The won-dollar rate opened at 1,461.2 won. It widened its gains, topping 1,463.5 won.",
    "fx.reference USD/KRW 1461.2",
    "fx.reference USD/KRW 1463.5",
  ],
  [
    "the won against the yen is a rate of its own, and so is what 'it' moved by",
    "The won-dollar rate closed at 1,374.2 won. The won-yen rate was 931.46 won per 100 yen. It slid by 0.62 won. The cross rate for the won-yen rose 1.3 won to 932.76 won per 100 yen.",
    "fx.rate USD/KRW 1374.2",
    "fx.reference JPY/KRW 931.46",
    "fx.reference JPY/KRW 932.76",
  ],
  [
    "what falls into a group has not fallen",
    "The KOSPI added 0.3 percent. Stocks such as SK Bioscience (5.13%) and Celltrion (4.72%) fall into this group.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct SK Bioscience 5.13",
    "stock.change_pct Celltrion 4.72",
  ],
  [
    "what an index is recording stands for its level",
    "As of 10:12 a.m., the KOSPI recorded 2,487.26, up 0.6 percent. The KOSDAQ is also rising, recording 828.31, up 0.52 percent.",
    "index.close KOSPI 2487.26 !",
    "index.change_pct KOSPI 0.6 !",
    "index.close KOSDAQ 828.31 !",
    "index.change_pct KOSDAQ 0.52 !",
  ],
  [
    "what a company is may stand between its name and what it did",
    "The KOSPI added 0.3 percent. Drugmakers went both ways, with Celltrion, the maker of biosimilars, adding 0.94 percent to end at 181,000 won.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct Celltrion 0.94",
    "stock.close Celltrion 181000",
  ],
  [
    "months ago is no session",
    "The KOSPI added 0.3 percent. Two months ago, foreign investors posted net sales of 412 billion won.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "yields of two tenors in words go one to each",
    "The KOSPI added 0.3 percent. The yields on two-year and ten-year bonds fell by 1.7 and 0.9 basis points to 2.568% and 2.943%, respectively.",
    "index.change_pct KOSPI 0.3",
    "bond.change_bp 2-year Treasury -1.7",
    "bond.change_bp 10-year Treasury -0.9",
    "bond.yield 2-year Treasury 2.568",
    "bond.yield 10-year Treasury 2.943",
  ],
  [
    "how far yields lie apart is no move of theirs",
    "The KOSPI added 0.3 percent. Yields on government bonds tend to trade some 20 to 30 bps higher than the base rate.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "shares that were bought by groups are no flow of the market",
    "The KOSPI added 0.3 percent. Naver shares were net bought by foreigners worth 52 billion won, while institutions sold 31 billion won and individuals 18 billion won.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "what a stock rose to intraday is its high",
    "Samsung Electronics closed at 70,300 won. Intraday, the stock rose 2.41 percent to 70,500 won.",
    "stock.close Samsung Electronics 70300",
    "stock.change_pct Samsung Electronics 2.41 !",
    "stock.high Samsung Electronics 70500 !",
  ],
  [
    "a number that something traded around is accounted for",
    "The KOSPI added 0.3 percent. It was steady a week ago when the basket was trading around 96.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "trades of some kind are no turnover, and contracts no shares",
    "The KOSPI added 0.3 percent. Arbitrage trading recorded net selling of 36 billion won. Volume on the derivatives market was 1.4 million contracts.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "an offering price, and one after hours, is no close",
    "The KOSPI added 0.3 percent. Kakao Pay shares fell 8.41 percent from their offering price of 83,500 won. Samsung Electronics traded at 69,300 won in after-hours trading, up 0.5 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "averages, highs of a year and closes of one are no level of the session",
    "The KOSPI added 0.3 percent. Its 52-week high is 4,361.4. The 20-day moving average stands at 4,208.6. The PER is 11.4. The KOSPI closed 2025 at 4,108.35.",
    "index.change_pct KOSPI 0.3",
    "index.close KOSPI 4108.35 ?",
  ],
  [
    "other moneys in won are rates of theirs, and the won abroad is no close in Seoul",
    "The won closed at 1,431.2 per dollar. The yen traded at 948.3 won per 100 yen. The yuan was quoted at 199.6 won. In New York, the won traded at 1,437.1 per dollar.",
    "fx.rate USD/KRW 1431.2",
    "fx.reference JPY/KRW 948.3",
    "fx.reference CNY/KRW 199.6",
    "fx.reference USD/KRW 1437.1",
  ],
  [
    "preferred shares and funds are none of the company's common shares",
    "The KOSPI added 0.3 percent. Preferred shares of Samsung Electronics rose 1.2 percent to 58,300 won. The KODEX 200 ETF rose 0.6 percent. Inverse ETFs gained 1.1 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "what shares yield, and how much was issued of bonds, is no yield of theirs",
    "The KOSPI added 0.3 percent. Dividend stocks yielded 4.3 percent. Corporate bond issuance fell 11 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "failing to settle above a mark, or falling short of it, crosses none",
    "The KOSPI ended at 4,981.26 but failed to establish itself beyond 5,000. The index rose in the morning, falling short of closing above 5,000.",
    "index.close KOSPI 4981.26",
  ],
  [
    "a record passed within the session is one of such moments, and no close",
    "The KOSPI rose as high as 4,318.42 during the session, surpassing its earlier record of 4,307.16 set on March 3. By the closing bell, it stood at 4,314.27.",
    "index.high KOSPI 4318.42 !",
    "index.high KOSPI 4307.16 @2026-03-03",
    "record.previous_date KOSPI 2026-03-03",
    "index.close KOSPI 4314.27",
  ],
  [
    "what stood around midday is of the moment",
    "The KOSPI was up 2.1 percent at 4,027.35 around midday. Advancers outnumbered decliners 588 to 291.",
    "index.change_pct KOSPI 2.1 !",
    "index.close KOSPI 4027.35 !",
    "breadth.gainers KOSPI 588 !",
    "breadth.losers KOSPI 291 !",
  ],
  [
    "amounts from one day through another are sums, whatever stands between the days",
    "The KOSPI added 0.3 percent. From Feb. 4, the date of the vote, through Friday, foreign investors acquired 9.84 trillion won on the KOSPI.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "an index told aside takes no figure of the one before it",
    "The close was the highest since the KOSDAQ, often likened to the U.S. Nasdaq, closed at 948.46 on March 3.",
    "index.close KOSDAQ 948.46 @2026-03-03",
  ],
  [
    "a word in capitals behind a company's name is part of the name",
    "The KOSPI added 0.3 percent. Shares such as Shinsegae International and Hotel Shilla climbed 1.8 percent and 2.4 percent, respectively.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct Shinsegae International 1.8",
    "stock.change_pct Hotel Shilla 2.4",
  ],
  [
    "what the won was asked at in forwards is a rate of reference",
    "The won was quoted at 1,086.2 per dollar; in six-month forwards it was being asked at 1,069.4.",
    "fx.rate USD/KRW 1086.2",
    "fx.reference USD/KRW 1069.4",
  ],
  [
    "the second of two names may have words with a hyphen before it",
    "The KOSPI added 0.3 percent. Messenger giant Kakao and the country's second-largest carmaker Kia gained 0.64 percent and 2.87 percent, respectively.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct Kakao 0.64",
    "stock.change_pct Kia 2.87",
  ],
  [
    "a day's level in brackets is a close where closes are told",
    "It hit the 770 mark for the first time since March 3 (774.12), and its closing price was the best in weeks.",
    "milestone.level KOSPI 770",
    "index.close KOSPI 774.12 @2026-03-03",
  ],
  [
    "a line crossed, or the day before surpassed, leaves the rate of the day as it is",
    "The won crossed the line, trading at 1,463.5 won against the dollar. The won surpassed the previous day's 1,472.4 won to trade at 1,469.7 won.",
    "fx.rate USD/KRW 1463.5",
    "fx.rate USD/KRW 1472.4",
    "fx.rate USD/KRW 1469.7",
  ],
  [
    "a yield that fell to points lower is no range of points",
    "The three-year yield fell from 3.41 percent to 3.7 bps lower.",
    "bond.yield 3-year Treasury 3.41 @2026-03-09",
    "bond.change_bp 3-year Treasury -3.7",
  ],
  [
    "a yield in thousandths is a level, whichever way it went",
    "The KOSPI added 0.3 percent. The yield on three-year Treasurys fell 3.415 percent. Issuance of bonds fell 14 percent.",
    "index.change_pct KOSPI 0.3",
    "bond.yield 3-year Treasury 3.415",
  ],
  [
    "Asian trade is Seoul's too, and Tokyo's is not",
    "The KOSPI added 0.3 percent. In Asian trade, gainers outnumbered losers 431 to 287. In Tokyo, gainers outnumbered losers 906 to 615.",
    "index.change_pct KOSPI 0.3",
    "breadth.gainers KOSPI 431",
    "breadth.losers KOSPI 287",
  ],
  [
    "those who raise their holdings, or whose holdings are told, trade all the same",
    "The KOSPI added 0.3 percent. Foreigners raised stock holdings, buying a net 312.6 billion won. Institutions, whose holdings hit a record, sold a net 71.5 billion won. Foreigners' holdings of stocks rose by 13 trillion won.",
    "index.change_pct KOSPI 0.3",
    "flow.foreign KOSPI 312600000000",
    "flow.institution KOSPI -71500000000",
  ],
  [
    "chips and assets worth a sum are shares, and bids are none",
    "The KOSPI added 0.3 percent. Foreigners bought blue chips worth 312.6 billion won. Institutions snapped up assets worth 71.5 billion won on the main bourse. Individuals put in bids worth 6 trillion won.",
    "index.change_pct KOSPI 0.3",
    "flow.foreign KOSPI 312600000000",
    "flow.institution KOSPI 71500000000",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
    assert.equal(read(text).digits.unread, 0);
  });
