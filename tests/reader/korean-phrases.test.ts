import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, promise, read } from "./reading.ts";

/** A promise, a text, and the claims that it makes. The session is a Tuesday. */
const CASES: readonly Case[] = [
  [
    "where a fall of as much as so many percent led is the low, and no close",
    "The KOSPI fell as much as 2.1 percent to 4,207.63 before recovering.",
    "index.change_pct KOSPI -2.1 !",
    "index.low KOSPI 4207.63",
  ],
  [
    "a clock behind 'shortly after' makes the level one of the moment",
    "The key index sank to 564.31 shortly after 1 p.m., setting off circuit breakers.",
    "index.close KOSPI 564.31 !",
  ],
  [
    "an index with its own short form in brackets is that index",
    "The KOSPI rose. The Standard & Poor's (S&P) 500 declined 0.35%, to 6,905.74.",
    "foreign_index.change_pct S&P 500 -0.35",
    "foreign_index.close S&P 500 6905.74",
  ],
  [
    "the dollar index by its letters, and what is said of it next, are nothing of the won's or the KOSPI's",
    "The KOSPI closed at 4,309.63. The U.S. Dollar Index (DXY), which measures the dollar against six moneys, was 98.25. That was up 0.24% from the previous close.",
    "index.close KOSPI 4309.63",
  ],
  [
    "a step from the close of the night is none from the session before",
    "The won-dollar rate opened at 1,433.5 won. It was down 0.6 won from the 2 a.m. closing price of 1,434.1 won.",
    "fx.reference USD/KRW 1433.5 !",
    "fx.reference USD/KRW 1434.1",
  ],
  [
    "a range that the won held in is no rate of its close",
    "The won-dollar exchange rate opened at 1,480 won. It then held in the 1,484-won range before edging down.",
    "fx.reference USD/KRW 1480 !",
    "fx.reference USD/KRW 1484 band",
  ],
  [
    "'at the time' is another day, and a clause with 'with' goes on about the day before the comma",
    "The won-dollar exchange rate fell. The won-dollar exchange rate, which had opened at 1,484.9 won at the time, finished at 1,449.8 won. Caution persisted on the 6th, with the won-dollar exchange rate closing at 1,440.3 won.",
    "fx.reference USD/KRW 1484.9 ! ?",
    "fx.rate USD/KRW 1449.8 ?",
    "fx.rate USD/KRW 1440.3 @2026-03-06",
  ],
  [
    "'before the market close' says when, and leaves 'it' what it was",
    "The won-dollar rate opened at 1,433.5 won. Just before the market close, it jumped and finished at 1,439.0 won, up 9.2 won from the previous day.",
    "fx.reference USD/KRW 1433.5 !",
    "fx.rate USD/KRW 1439",
    "fx.change USD/KRW 9.2",
  ],
  [
    "won more than the price before are a weaker won, and points of the won are won",
    "The currency traded at 1,403.5 won per dollar at 3:30 p.m., 8.8 won more than the price at Monday's close.",
    "fx.rate USD/KRW 1403.5",
    "fx.change USD/KRW 8.8",
  ],
  [
    "points that the won fell by are won",
    "The won fell 50.9 points against the dollar to close at 1,160.",
    "fx.change USD/KRW 50.9",
    "fx.rate USD/KRW 1160",
  ],
  [
    "an index over the counter, and one of another continent, are not the market's",
    "The KOSPI rose. The over-the-counter index dipped to 82.00 points. Every leading stock index in Europe fell at least 1 percent.",
  ],
  [
    "what program trades amount to is no turnover of the market",
    "The KOSPI rose. Program sales recorded turnover of 27.2 billion won.",
  ],
  [
    "what a yield moved by in percent is no yield",
    "The yield on three-year government bonds closed at 5.45%, decreased by 0.25% from the day before.",
    "bond.yield 3-year Treasury 5.45",
  ],
  [
    "a strong start is an opening",
    "Kospi got off to a strong start at 2,560.04 on net purchases.",
    "index.open KOSPI 2560.04",
  ],
  [
    "a level passed in steps of five is a mark, and this year's closing high a close of its day",
    "The KOSDAQ set a new closing high, surpassing 1,035 points. This year's previous closing high was 1,031.88, set on Feb. 20.",
    "milestone.level KOSDAQ 1035",
    "index.close KOSDAQ 1031.88 @2026-02-20",
  ],
  [
    "the old record is the one before",
    "The old record of 4,221.87 was set on Feb. 3.",
    "record.previous_close KOSPI 4221.87 @2026-02-03",
    "record.previous_date KOSPI 2026-02-03",
  ],
  [
    "the day of a record decline is the day of no level",
    "The KOSPI lost 28.96 points. The previous record decline in a day was 27.53 points on Feb. 12.",
    "index.change KOSPI -28.96",
  ],
  [
    "weeks in a row are no sessions, and what was hit earlier is a high of the day",
    "The main index hit a record 15th consecutive week of gains. It rose 0.17 percent to end at 1,772.26, after earlier hitting a record 1,776.80.",
    "index.change_pct KOSPI 0.17",
    "index.close KOSPI 1772.26",
    "index.high KOSPI 1776.8",
  ],
  [
    "'investment and securities' is one company",
    "Saebom Investment and Securities Co gained 5.87 percent to 32,450 won.",
    "stock.change_pct Saebom Investment and Securities Co 5.87",
    "stock.close Saebom Investment and Securities Co 32450",
  ],
  [
    "what a stock ended up by after it turned is its change",
    "Shares in POSCO turned higher to end up 1.0 percent after the firm spoke of new orders.",
    "stock.change_pct POSCO 1",
  ],
  [
    "a fall that led to a close, and a direction in front of the name, are of the session",
    "The KOSPI hit a low after falling 31.71 to close at 688.66. Up 95.46 points, or 2.27 percent, the KOSDAQ finished at 4,309.63.",
    "index.change KOSPI -31.71",
    "index.close KOSPI 688.66",
    "index.change KOSDAQ 95.46",
    "index.change_pct KOSDAQ 2.27",
    "index.close KOSDAQ 4309.63",
  ],
  [
    "counts go to the group that stands right before them",
    "Advancing issues numbered 371 and declining ones 522.",
    "breadth.gainers KOSPI 371",
    "breadth.losers KOSPI 522",
  ],
  [
    "the number of losers between commas is theirs",
    "The number of losers, 522, exceeded that of gainers, 371.",
    "breadth.losers KOSPI 522",
    "breadth.gainers KOSPI 371",
  ],
  [
    "losing issues and winning ones are the two groups",
    "Losing issues outnumbered winning ones by 522 to 371.",
    "breadth.losers KOSPI 522",
    "breadth.gainers KOSPI 371",
  ],
  [
    "issues at the limit are counted with their group, or not at all",
    "On the main board 522 stocks rose, including 14 that hit their upper limit, and 371 fell, with 3 of them hitting the limit.",
    "breadth.gainers KOSPI 522",
    "breadth.limit_up KOSPI 14",
    "breadth.losers KOSPI 371",
    "breadth.limit_down KOSPI 3",
  ],
  [
    "which group's limit is meant behind a pair is not told",
    "Gainers beat losers 522 to 371, with 12 at the daily limit.",
    "breadth.gainers KOSPI 522",
    "breadth.losers KOSPI 371",
  ],
  [
    "those who took in shares bought them, and non-residents are foreigners",
    "Institutions took in 644.68 billion won of shares. Non-residents sold a net 233.37 billion won.",
    "flow.institution KOSPI 644680000000",
    "flow.foreign KOSPI -233370000000",
  ],
];

promise(CASES);

test("no digit of a count, a level of a stock, a multiple or an extreme of no day is left unread", () => {
  for (const text of [
    "Pepper tumbled 19,000 won to settle at 198,500 won, below the 200,000 level for the first time in a year.",
    "Each share was traded an average of 2.5 times, and each KOSDAQ share 5.4 times.",
    "According to 13 local securities firms, the index will rise.",
    "The number of companies listed on the KOSPI stands at 845.",
    "The previous high of 4,221.87 was reached on Feb. 3.",
    "The KOSPI rose, with 401 stocks advancing out of a total of 925 traded issues.",
  ])
    assert.equal(read(text).digits.unread, 0, text);
});
