import assert from "node:assert/strict";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { type Case, claims, promise } from "./reading.ts";

/** A promise, a text, and the claims that it makes. The session is a Tuesday. */
const CASES: readonly Case[] = [
  [
    "a sentence that begins with the trading day before is about it",
    "The KOSPI closed at 4,309.63. On the previous trading day, it fell 0.15 percent to 4,214.17.",
    "index.close KOSPI 4309.63",
    "index.change_pct KOSPI -0.15 @2026-03-09",
    "index.close KOSPI 4214.17 @2026-03-09",
  ],
  [
    "a day named behind the last trading day is the sentence's",
    "The KOSPI closed at 4,309.63. On the last trading day, Dec. 30, the KOSPI fell 0.15 percent.",
    "index.close KOSPI 4309.63",
    "index.change_pct KOSPI -0.15 @2025-12-30",
  ],
  [
    "how far an index went is not where it stood",
    "The KOSPI closed at 4,309.63. The previous record gain was 114.37 points on Nov. 3.",
    "index.close KOSPI 4309.63",
  ],
  [
    "a few million shares behind a stock are the stock's",
    "Samsung Electronics closed at 128,500 won. Some 24 million shares changed hands, twice the average.",
    "stock.close Samsung Electronics 128500",
  ],
  [
    "what counts from the price of an offering is no change of the day",
    "Newly listed Kana Tech ended at 44,000 won, up 120 percent from its IPO price of 20,000 won.",
    "stock.close Kana Tech 44000",
  ],
  [
    "bonds of companies and of the central bank are no Treasurys",
    "The 2-year monetary stabilization bond (MSB) yield fell 0.3 basis points to 3.112%. The 3-year corporate bond (CB) with an AA- rating also showed a drop in yield, falling by 0.6 basis points to 3.854%. The 91-day certificate of deposit (CD) kept its yield at 3.610%.",
    "bond.change_bp 2-year monetary stabilization bond -0.3",
    "bond.yield 2-year monetary stabilization bond 3.112",
    "bond.change_bp 3-year corporate bond -0.6",
    "bond.yield 3-year corporate bond 3.854",
  ],
  [
    "a yield told later in the sentence is of the bond it is about",
    "The 3-year Corporate Bond (AA-) fell by 0.8 basis points, resulting in a yield of 2.914%.",
    "bond.change_bp 3-year corporate bond -0.8",
    "bond.yield 3-year corporate bond 2.914",
  ],
  [
    "a news service's codes are no names",
    "The KOSPI .KS11 ended 12.34 points lower at 1,911.22. LG Energy Solution 373220.KS rose 1.5%. Japanese stocks .N225 fell 0.2%. The won KRW=KFTC closed at 1,221.4 per dollar.",
    "index.change KOSPI -12.34",
    "index.close KOSPI 1911.22",
    "stock.change_pct LG Energy Solution 1.5",
    "foreign_index.change_pct Nikkei 225 -0.2",
    "fx.rate USD/KRW 1221.4",
  ],
  [
    "a point before a digit in words makes a fraction of it",
    "The KOSDAQ rose four-point-05 points, or point-five percent.",
    "index.change KOSDAQ 4.05",
    "index.change_pct KOSDAQ 0.5",
  ],
  [
    "a stop behind a number ends a sentence though the blank is lost",
    "The KOSPI closed above 2,500 for the first time since it ended at 2,530.66 on Nov. 11.Volume was 530.9 million shares.Samsung Electronics rose 1.2 percent to 58,700 won.Kia fell 2 percent.",
    "milestone.level KOSPI 2500",
    "index.close KOSPI 2530.66 @2025-11-11",
    "turnover.volume KOSPI 530900000",
    "stock.change_pct Samsung Electronics 1.2",
    "stock.close Samsung Electronics 58700",
    "stock.change_pct Kia -2",
  ],
  [
    "what a market lost along the way is no change of the day",
    "The market has finished lower in back-to-back sessions, plunging more than 510 points or 8.3 percent along the way. The KOSPI rose over 16 percent over the course of three months.",
  ],
  [
    "a month set off at the end of a sentence is what its sums are over",
    "Foreigners sold a net 9.17 trillion won worth of stocks -- 8.73 trillion won from the Kospi and 440 billion won from the Kosdaq -- in May, according to the regulator.",
  ],
  [
    "a rule tells of nothing that happened",
    "A sidecar is triggered when the KOSDAQ 150 rises more than six percent and the KOSPI gains more than three percent.",
  ],
  [
    "one number in brackets behind a list is of the last name",
    "Only Samsung Electronics, SK hynix and Kia (up 0.06%) ended higher.",
    "stock.change_pct Kia 0.06",
  ],
  [
    "the foreign exchange market is no investor",
    "The won-dollar exchange rate in the foreign exchange market dropped by 9.4 won and closed at 1,057.2 won.",
    "fx.change USD/KRW -9.4",
    "fx.rate USD/KRW 1057.2",
  ],
  [
    "where the won stood in the morning is no close",
    "Once in the morning session, the won climbed to 1,258.5 won to the dollar.",
    "fx.reference USD/KRW 1258.5 !",
  ],
  [
    "targets and bands of an index are none of its levels",
    "Pepper Securities raised its KOSPI target from 3,800 to 4,600 and set the lower end of its trading band at 3,500. Salt Securities lifted its forecast for the KOSPI to above the 4,000 mark.",
  ],
  [
    "what a company's shares are worth is no market's value",
    "Samsung Electronics shares opened at 101,300 won, boosting its market capitalization to 597 trillion won.",
  ],
  [
    "the stock is the one told before, and an amount behind its close is what it moved by",
    "Samsung Electronics closed at 63,200 won on Monday, up 2,200 won. The stock ended at 64,100 won, up 1.42 percent.",
    "stock.close Samsung Electronics 63200 @2026-03-09",
    "stock.change Samsung Electronics 2200 @2026-03-09",
    "stock.close Samsung Electronics 64100",
    "stock.change_pct Samsung Electronics 1.42",
  ],
  [
    "who buys in a story of one stock buys that stock",
    "Kia closed at 63,200 won. Foreign investors bought a net 578.5 billion won.",
    "stock.close Kia 63200",
  ],
  [
    "a change from the previous session is the day's though the sentence begins with the year",
    "After a wild ride this year, the Kospi closed at 2,873.47, up 52.96 points or 1.88 percent from the previous session's close.",
    "index.close KOSPI 2873.47",
    "index.change KOSPI 52.96",
    "index.change_pct KOSPI 1.88",
  ],
  [
    "what a stock did during the same period is no change of the day",
    "Forecasts rose 16%, and during the same period Samsung Electronics rose 43% and SK hynix 37%.",
  ],
  [
    "the day of a month is this month's, though the end of the last one is told",
    "The KOSPI, which was 2267.15 at the end of last month, closed at 2553.50 on the 3rd.",
    "index.close KOSPI 2267.15 ?",
    "index.close KOSPI 2553.5 @2026-03-03",
  ],
  [
    "losses that are extended are no verb, and the close behind them is the index's",
    "The KOSDAQ kept its tone before extending losses to nearly 1%, closing down 6.98 points (0.80%) at 865.12.",
    "index.change KOSDAQ -6.98",
    "index.change_pct KOSDAQ -0.8",
    "index.close KOSDAQ 865.12",
  ],
  [
    "on the morning of a day nothing has closed yet",
    "On the morning of March 10, the KOSPI is up by 6.43 points, or 0.26%, to 2,442.38.",
    "index.change KOSPI 6.43 !",
    "index.change_pct KOSPI 0.26 !",
    "index.close KOSPI 2442.38 !",
  ],
  [
    "a rate told as the previous day's is of that day, and one of earlier in the day is not",
    "The exchange rate concluded trading the previous day at 1,344.20 won. The exchange rate hovered at around 1,340.2 won earlier in the day.",
    "fx.rate USD/KRW 1344.2 @2026-03-09",
    "fx.reference USD/KRW 1340.2 about !",
  ],
  [
    "futures told behind the amount make it none of the market",
    "On the previous day, foreigners sold 1.03 trillion won, equivalent to 12,449 contracts, in the futures market.",
  ],
  [
    "a nickname and a year are no levels",
    "The KOSPI closed at the so-called five-thousand-pi. It set a record of 742.27 at the end of June, 2015.",
    "index.close KOSPI 742.27 ?",
  ],
  [
    "at one point in front of a sentence makes highs of both prices",
    "At one point intraday, Samsung Electronics spiked to 163,300 won and SK hynix to 854,000 won.",
    "stock.high Samsung Electronics 163300 !",
    "stock.high SK hynix 854000 !",
  ],
  [
    "what was bought on both boards is of none",
    "Individuals bought 2.3 trillion won worth of stocks on the KOSPI and KOSDAQ markets.",
  ],
  [
    "rates of the won and of other moneys are told apart",
    "The yen-won exchange rate was trading at 996.16 won per 100 yen, and the euro-dollar was at $1.14. The won fell to 1,396.34 won per 100 yen.",
    "fx.reference JPY/KRW 996.16",
    "fx.reference EUR/USD 1.14",
    "fx.reference JPY/KRW 1396.34",
  ],
  [
    "an average rate is no session's, and a distance to a price at night no change",
    "The annual average exchange rate was 1,422 won. The exchange rate was 2.4 won lower than the 2 a.m. closing price.",
  ],
  [
    "who closes the market down is the stock",
    "SK hynix closed the market down 3.72% at 199,300 won.",
    "stock.change_pct SK hynix -3.72",
    "stock.close SK hynix 199300",
  ],
  [
    "a rise in early trading leaves the close to come",
    "Hanwha Aerospace initially rose more than 2% in early trading but closed down 4.98%.",
    "stock.change_pct Hanwha Aerospace 2 over !",
    "stock.change_pct Hanwha Aerospace -4.98",
  ],
  [
    "since a day is not on that day",
    "This marks the first time since November 7, 2022, that the exchange rate has exceeded 1,400 won.",
    "milestone.level USD/KRW 1400",
  ],
  [
    "what values rose by is no change of prices, nor is one company's the market's",
    "HD Hyundai's market capitalization rose to 48 trillion won, an increase of 41.06%. SK followed with a 26.05% increase. Its market capitalization grew to 10.2 trillion won.",
  ],
  [
    "a code with its quote is no name",
    "The Nikkei NIK, +0.52% was up 0.5%, with Samsung 005930, -0.22% down 0.2%.",
    "index.change_pct Nikkei 225 0.5",
    "stock.change_pct Samsung -0.2",
  ],
  [
    "the selling by individuals is a sale",
    "Institutions bought a net 380 billion won, which balanced out the selling by individual investors totaling 387 billion won.",
    "flow.institution KOSPI 380000000000",
    "flow.individual KOSPI -387000000000",
  ],
  [
    "what a run that has ended had gained is no change of the day",
    "The market on Tuesday ended the two-day winning streak in which it had jumped almost 70 points or 2.6 percent.",
  ],
  [
    "a level just beneath a plateau is a milestone though it ends in five",
    "The KOSPI rests just beneath the 2,135-point plateau.",
    "milestone.level KOSPI 2135",
  ],
  [
    "retailers who buy are individuals",
    "Retailers and foreigners bought a net 137.4 billion won and 297.8 billion won worth of shares, respectively.",
    "flow.individual KOSPI 137400000000",
    "flow.foreign KOSPI 297800000000",
  ],
  [
    "the won moves once a day: another move is one of some moment",
    "The won-dollar rate closed at 1,393.7 won, up 2.8 won from the previous day. The won-dollar rate soared by 17.3 won.",
    "fx.rate USD/KRW 1393.7",
    "fx.change USD/KRW 2.8",
  ],
  [
    "a low of last year is no low of the day, nor is what was worth something years ago",
    "The KOSDAQ dived to a low of 428.35 points last year. The market had a market capitalization of 7.6 trillion won 25 years ago.",
    "index.low KOSDAQ 428.35 ?",
    "market_cap KOSDAQ 7600000000000 ?",
  ],
  ["a number of companies is no level", "The number of listed companies on the KOSDAQ exceeded 1,000."],
  [
    "a headline about the rate of the won tells of a mark",
    "Authorities strain to keep the won-dollar exchange rate under 1,400",
    "milestone.level USD/KRW 1400",
  ],
];

promise(CASES);

test("the previous Friday of a Friday's story lies a week back", () => {
  const text = "The KOSPI ended the week up 2.71 percent from the previous Friday's close of 4,020.55.";
  assert.deepEqual(claims(text, { session: "2025-12-26" as TradingDay }), ["index.close KOSPI 4020.55 @2025-12-19"]);
});

test("the day before a day that is told is not the story's own day before", () => {
  const text =
    "The KOSPI opened lower. The Dow rebounded by 0.52 percent to 26,659.11 on Monday on growth, after plunging 3.43 percent the previous session.";
  assert.ok(!claims(text).some((claim) => claim.includes("-3.43 @2026-03-09")));
});
