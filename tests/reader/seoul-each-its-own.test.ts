import assert from "node:assert/strict";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { claims, promise, read } from "./reading.ts";

/** Stories of Seoul: whose an amount, a rate or a level is where two stand side by side, and which way the won went. */

promise([
  [
    "investors who act by a verb of their own leave those before the 'and' alone",
    "The KOSPI rose 1 percent. Foreigners unloaded stocks and individuals net bought 270 billion won.",
    "index.change_pct KOSPI 1",
    "flow.individual KOSPI 270000000000",
  ],
  [
    "investors joined by 'and' in front of one verb act together",
    "The KOSPI rose 1 percent. Foreigners and institutions net bought 44 billion won and 21 billion won.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 44000000000",
    "flow.institution KOSPI 21000000000",
  ],
  [
    "shares of both boards, each with its worth, are each board's",
    "The KOSPI rose 1 percent. Foreigners sold Kospi shares worth 110 billion won and Kosdaq shares worth 26 billion won.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI -110000000000",
    "flow.foreign KOSDAQ -26000000000",
  ],
  [
    "a relative clause behind two groups tells of all of both",
    "The KOSPI rose 1 percent on purchases by foreign and retail investors that bought shares worth 71.4 billion won and 8.2 billion won each.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 71400000000",
    "flow.individual KOSPI 8200000000",
  ],
  [
    "retail punters are individuals",
    "The KOSPI rose 1 percent. Retail punters dumped 37 billion won.",
    "index.change_pct KOSPI 1",
    "flow.individual KOSPI -37000000000",
  ],
  [
    "a sum to date between dashes stays there",
    "The KOSPI rose 1 percent. Foreigners bought 610.3 billion won -- with some 4 trillion won worth of shares this month -- while retail investors sold 31.7 billion won.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 610300000000",
    "flow.individual KOSPI -31700000000",
  ],
  [
    "a sum to date without dashes goes on",
    "The KOSPI rose 1 percent. Foreigners bought 4 trillion won this month, while retail investors sold 3 trillion won.",
    "index.change_pct KOSPI 1",
  ],
  [
    "a price in front of its stock is that stock's",
    "At 71,300 won, Samsung Electronics was up 3.5 percent. The KOSPI closed at 2,512.34.",
    "stock.close Samsung Electronics 71300",
    "stock.change_pct Samsung Electronics 3.5",
    "index.close KOSPI 2512.34",
  ],
  [
    "an intraday high that was set is a high, one of 52 weeks is none of the day",
    "The KOSPI rose. Samsung Electronics set an intraday high of 73,100 won before closing at 72,800 won. LG Electronics has a 52-week high of 91,000 won.",
    "stock.high Samsung Electronics 73100",
    "stock.close Samsung Electronics 72800",
  ],
  [
    "a level that was reached above the close is the day's high",
    "The KOSPI fell 1 percent to 2,411.20. The index reached 2,440.31 during intraday trading.",
    "index.change_pct KOSPI -1",
    "index.close KOSPI 2411.2",
    "index.high KOSPI 2440.31 !",
  ],
  [
    "a level that was reached below the close is no high",
    "The KOSPI rose 1 percent to 2,411.20. The index reached 2,390.31 in the morning.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 2411.2",
  ],
  [
    "a range in brackets says between which levels the index moved",
    "The KOSPI rose 1 percent to 2,411.20. It swung in a narrow range (from 2,380.12 to 2,419.55 points).",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 2411.2",
    "index.low KOSPI 2380.12",
    "index.high KOSPI 2419.55",
  ],
  [
    "the prior peak is the index's record, of a day that 'a week ago' does not name",
    "That was far beyond the prior peak of 2,401.10 reached a week ago. The KOSPI ended at 2,411.20.",
    "record.previous_close KOSPI 2401.1 ?",
    "index.close KOSPI 2411.2",
  ],
  [
    "what an index of strength among the chart readers stands at is no level of the market",
    "The KOSPI rose to 2,411.20. But the index's relative strength index is at 81.3, above the 70-point level.",
    "index.close KOSPI 2411.2",
  ],
  [
    "to rise over a thousand points is to pass them",
    "Kosdaq rose over 1,000 points for the first time in two decades. The Kosdaq closed at 1,002.31.",
    "milestone.level KOSDAQ 1000",
    "index.close KOSDAQ 1002.31",
  ],
  [
    "to cross into the thousands is to pass a thousand",
    "The Kosdaq crossed into the 1,000s before dropping back to close at 991.40.",
    "milestone.level KOSDAQ 1000",
    "index.close KOSDAQ 991.4",
  ],
  [
    "the first time 'after' a day is the first since that day",
    "The KOSDAQ ended above the 780 level for the first time in three years and two months after Jan. 9, 2023.",
    "milestone.level KOSDAQ 780",
  ],
  [
    "a fall over a year from one level to another makes the next index's one too",
    "The KOSPI rose 6.1 points. The index fell 38.2 percent from 2,811.20 to 1,737.32 over the one-year period and the KOSDAQ dropped 49.5 percent from 704.11 to 355.58.",
    "index.change KOSPI 6.1",
    "index.close KOSPI 2811.2 ?",
    "index.close KOSPI 1737.32",
    "index.close KOSDAQ 704.11 ?",
    "index.close KOSDAQ 355.58",
  ],
  [
    "the won-to-dollar rate is a rate as the won-dollar rate is",
    "The won-to-dollar exchange rate, which plunged Monday, lost 1.4 won to close at 1,450.2 won from the previous day. The KOSPI fell.",
    "fx.change USD/KRW -1.4",
    "fx.rate USD/KRW 1450.2",
  ],
  [
    "a won that has dropped to its lowest tells the sign of the change to come",
    "The Korean won has dropped to its lowest level against the dollar in 21 months. The won closed at 1,427.90 won to the dollar, up 10.70 won from a day earlier.",
    "fx.rate USD/KRW 1427.9",
    "fx.change USD/KRW 10.7",
  ],
  [
    "the weakest level for the currency is a rise of the rate, whatever the verb",
    "The KOSPI fell. The won-dollar rate plunged 40.5 points to close at 1,497, the weakest level for the Korean currency in a decade.",
    "fx.change USD/KRW 40.5",
    "fx.rate USD/KRW 1497",
  ],
  [
    "a barrier that the rate approaches is a round level, not reached",
    "Won-Dollar Exchange Rate Approaches 1,430 Won Barrier",
    "milestone.level USD/KRW 1430 !",
  ],
  [
    "the won of an afternoon is no close",
    "The KOSPI fell 13 points. In the afternoon the won traded at 1,455 to the dollar.",
    "index.change KOSPI -13",
    "fx.reference USD/KRW 1455 !",
  ],
]);

test("of a week's first session, 'from last week' counts from the last close, and 'yesterday' is the session", () => {
  const text = "The KOSPI sank 50.64 points, or 2.06 percent, from last week to close at 2,411.20 yesterday.";
  assert.deepEqual(claims(text, { session: "2026-03-09" as TradingDay }), [
    "index.change KOSPI -50.64",
    "index.change_pct KOSPI -2.06",
    "index.close KOSPI 2411.2",
  ]);
});

test("rates of other moneys, codes in brackets and the lower end of a range are named", () => {
  for (const text of [
    "The KOSPI rose 1 percent. The offshore yuan fell. The exchange rate dropped to 6.7742, the weakest on record.",
    "The won gained 1.3 percent to 10.72 versus the yen.",
    "The KOSPI rose 1 percent. The Japanese currency hit 132 against the U.S. dollar.",
    "The won's level near 1,130 was seen as a burden.",
    "The KOSPI rose 1 percent. Pepper Shopping Co. (023539) slumped.",
    "The KOSPI rose 1 percent. Makers are raising prices 5 to 10 percent.",
  ])
    assert.equal(read(text).digits.unread, 0, text);
});
