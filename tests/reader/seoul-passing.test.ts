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
    "The won-dollar rate closed at 1,374.2 won. The won-yen exchange rate is 931.46 won per 100 yen. It fell by 0.62 won. The cross rate for the won-yen rose 1.3 won to 932.76 won per 100 yen.",
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
    "The KOSPI added 0.3 percent. Shares of drugmakers ended mixed, with Samsung Biologics, Samsung's biopharmaceutical affiliate, adding 0.94 percent to end at 781,000 won.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct Samsung Biologics 0.94",
    "stock.close Samsung Biologics 781000",
  ],
  [
    "months ago is no session",
    "The KOSPI added 0.3 percent. Two months ago, foreign investors recorded net sales worth 412 billion won.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "yields of two tenors in words go one to each",
    "The KOSPI added 0.3 percent. The yields on five-year and two-year bonds climbed by 2.4 and 2.6 basis points, closing at 2.743% and 2.568% per annum, respectively.",
    "index.change_pct KOSPI 0.3",
    "bond.change_bp 5-year Treasury 2.4",
    "bond.change_bp 2-year Treasury 2.6",
    "bond.yield 5-year Treasury 2.743",
    "bond.yield 2-year Treasury 2.568",
  ],
  [
    "how far yields lie apart is no move of theirs",
    "The KOSPI added 0.3 percent. Yields on government bonds tend to trade some 20 to 30 bps higher than the base rate.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "shares that were bought by groups are no flow of the market",
    "The KOSPI added 0.3 percent. Samsung Electronics shares were net bought by foreigners worth 521 billion won, but individuals and institutions sold 43 billion won and 76 billion won, respectively.",
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
    "The KOSPI added 0.3 percent. LG CNS shares fell 8.41 percent from their offering price of 61,900 won. Samsung Electronics traded at 69,300 won in after-hours trading, up 0.5 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "averages, highs of a year and closes of one are no level of the session",
    "The KOSPI added 0.3 percent. Its 52-week high is 4,361.4. The 20-day moving average stands at 4,208.6. The PER is 11.4. The KOSPI closed 2025 at 4,214.17.",
    "index.change_pct KOSPI 0.3",
    "index.close KOSPI 4214.17 ?",
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
    "The KOSPI closed at 4,981.26 but failed to establish itself above the 5,000 level. The index rose in the morning, falling short of closing above 5,000.",
    "index.close KOSPI 4981.26",
  ],
  [
    "a record passed within the session is one of such moments, and no close",
    "The KOSPI climbed to 3,318.42 points during trading hours, surpassing its earlier record of 3,316.08 set on June 25, 2021. By the closing bell, the index stood at 3,314.27.",
    "index.high KOSPI 3318.42 !",
    "index.high KOSPI 3316.08 @2021-06-25",
    "record.previous_date KOSPI 2021-06-25",
    "index.close KOSPI 3314.27",
  ],
  [
    "what stood around midday is of the moment",
    "The KOSPI jumped 2.1 percent to 4,027.35 around midday. Advancers outnumbered decliners 588 to 291.",
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
    "The close was the highest since the KOSDAQ, set up to match the tech-heavy Nasdaq, closed at 791.46 on Nov. 7, 2007.",
    "index.close KOSDAQ 791.46 @2007-11-07",
  ],
  [
    "a word in capitals behind a company's name is part of the name",
    "The KOSPI added 0.3 percent. Duty free shares such as Shinsegae International and Hotel Shilla ended up 9.8 percent and 12.4 percent, respectively.",
    "index.change_pct KOSPI 0.3",
    "stock.change_pct Shinsegae International 9.8",
    "stock.change_pct Hotel Shilla 12.4",
  ],
  [
    "what the won was asked at in forwards is a rate of reference",
    "The won was quoted at 1,086.2 per dollar, while in one-year non-deliverable forwards it was being asked at 1,069.4.",
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
    "It was the first time to hit the 770 mark since March 3 (774.12), and the closing price was the best since Feb. 10.",
    "milestone.level KOSPI 770",
    "index.close KOSPI 774.12 @2026-03-03",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
    assert.equal(read(text).digits.unread, 0);
  });
