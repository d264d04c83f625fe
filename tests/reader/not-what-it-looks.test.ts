import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "./reading.ts";

/** Words that mean one thing beside a figure and another elsewhere: a text, and every claim that it makes. */
type Case = readonly [text: string, ...expected: string[]];

const LEAD = "The KOSPI fell 17.24 points, or 0.42 percent, to close at 4,087.35.";
const LEAD_CLAIMS = ["index.change KOSPI -17.24", "index.change_pct KOSPI -0.42", "index.close KOSPI 4087.35"];

const SEOUL: Readonly<Record<string, readonly Case[]>> = {
  "a limit that stocks did not go to counts none of them at it": [
    ["Some 61 issues rose despite the limit on short sales.", "breadth.gainers KOSPI 61 about"],
    ["Some 13 stocks fell after brokers eased price limits.", "breadth.losers KOSPI 13 about"],
    ["Some 42 stocks face the daily price limit."],
    ["As many as 573 issues rose to their daily limits.", "breadth.limit_up KOSPI 573"],
  ],
  "shares in a firm are no issues that traded firm": [
    ["Foreigners bought 130 shares in the firm."],
    ["He bought 410 shares of the firm."],
    ["Some 21 stocks stood pat.", "breadth.unchanged KOSPI 21 about"],
  ],
  "a fall in a company is the day's where it is told as one of the day": [
    ["Brokers expect a 2.3 percent fall in Samsung Electronics."],
    ["Brokers expect a fall of 2.3 percent in Samsung Electronics."],
    ["Brokers expect a 2.3 percent gain in the KOSPI."],
    [
      "On Monday, it lost ground on a fall of 2.3 percent in Samsung Electronics.",
      "stock.change_pct Samsung Electronics -2.3 @2026-03-09",
    ],
    ["Pepper, in which Salt holds 7.1 percent, fell 2.3 percent."],
    ["The fund told of a 3.1 percent increase in Kakao."],
    ["The drop followed a 12.4 percent jump in Kakao on Monday.", "stock.change_pct Kakao 12.4 @2026-03-09"],
    ["The index was hit by a 1.8 percent fall in Samsung Electronics.", "stock.change_pct Samsung Electronics -1.8"],
  ],
  "what happened even if something else did has happened": [
    ["The KOSPI fell even if foreigners bought a net 41.3 billion won.", "flow.foreign KOSPI 41300000000"],
    ["Foreigners, if anything, bought a net 12.3 billion won.", "flow.foreign KOSPI 12300000000"],
    ["Foreigners will leave if the index falls 3.1 percent."],
  ],
  "what drives a rise from abroad is no exchange abroad": [
    ["Hyundai Motor rose 2.1 percent in China-driven buying.", "stock.change_pct Hyundai Motor 2.1"],
    ["Hyundai Motor rose 2.1 percent in Frankfurt."],
  ],
  "a level regained on the story's day is of it, whatever day the sentence began with": [
    [
      "On March 9, the KOSDAQ fell below the 860-point mark, but it regained 870 on Tuesday.",
      "milestone.level KOSDAQ 860 @2026-03-09",
      "milestone.level KOSDAQ 870",
    ],
  ],
  "a day or a group of investors that something is unlike did not do it": [
    [
      "Unlike Monday, when the KOSPI fell 0.9 percent, foreigners bought a net 41.3 billion won.",
      "index.change_pct KOSPI -0.9 @2026-03-09",
      "flow.foreign KOSPI 41300000000",
    ],
    ["Unlike last week, the KOSDAQ rose 1.3 percent.", "index.change_pct KOSDAQ 1.3"],
    ["Compared with last week, the KOSDAQ rose 1.3 percent."],
    ["Foreigners, unlike institutions, bought a net 41.3 billion won.", "flow.foreign KOSPI 41300000000"],
    ["Like foreigners, institutions sold a net 41.3 billion won.", "flow.institution KOSPI -41300000000"],
  ],
  "rises and falls in a run of sessions count no issues": [
    ["The KOSPI has had 12 gains and 3 losses in the last 15 sessions."],
    ["There were 312 gains and 415 losses.", "breadth.gainers KOSPI 312", "breadth.losers KOSPI 415"],
  ],
  "a day's trading that ends at a close is all of it": [
    [
      "During Monday's trading, the KOSDAQ fell 0.9 percent to close at 860.43.",
      "index.change_pct KOSDAQ -0.9 @2026-03-09",
      "index.close KOSDAQ 860.43 @2026-03-09",
    ],
  ],
  "names that a trade is like are of it, and what a stock is like is another": [
    [
      "Chipmakers like Samsung Electronics and SK hynix rose 2.1 percent and 1.3 percent, respectively.",
      "stock.change_pct Samsung Electronics 2.1",
      "stock.change_pct SK hynix 1.3",
    ],
    ["Retailers like E-Mart fell 2.3 percent.", "stock.change_pct E-Mart -2.3"],
    ["Like Samsung Electronics, SK hynix fell 2.3 percent.", "stock.change_pct SK hynix -2.3"],
  ],
  "a rate that the won approaches is where it has not been": [
    ["The won approached 1,400 per dollar."],
    ["The won closed at 1,384.2, approaching 1,400.", "fx.rate USD/KRW 1384.2"],
  ],
  "second preferred shares have a price of their own": [
    [
      "Hyundai Motor lost 1.3 percent, and its second preferred shares lost 0.8 percent to 149,300 won.",
      "stock.change_pct Hyundai Motor -1.3",
    ],
  ],
  "a level that an index fell to from a day is of the session": [
    ["The KOSDAQ fell to 849.13 from Monday.", "index.close KOSDAQ 849.13"],
    ["The KOSDAQ rose to 861.13 points from Monday.", "index.close KOSDAQ 861.13"],
  ],
};

for (const [promise, cases] of Object.entries(SEOUL))
  describe(promise, () => {
    for (const [sentence, ...told] of cases)
      test(sentence, () => assert.deepEqual(claims(`${LEAD} ${sentence}`), [...LEAD_CLAIMS, ...told]));
  });

const ABROAD: Readonly<Record<string, readonly Case[]>> = {
  "a story that tells what came after the morning is of the close": [
    [
      "MUMBAI: Indian shares fell in early trade but rebounded. The Sensex gained 301.2 points.",
      "index.change Sensex 301.2",
    ],
    [
      "MUMBAI: Indian shares, weak in morning trade, rallied. The Sensex gained 301.2 points.",
      "index.change Sensex 301.2",
    ],
    ["MUMBAI: Indian shares recouped early trade losses. The Sensex gained 301.2 points.", "index.change Sensex 301.2"],
    [
      "MUMBAI: Indian shares rose in morning trade. The Sensex gained 301.2 points at the close.",
      "index.change Sensex 301.2",
    ],
    [
      "MUMBAI: Indian shares rose in morning trade. The Sensex gained 301.2 points from the close on Friday.",
      "index.change Sensex 301.2 !",
    ],
  ],
  "a market that is open at midday has not closed because another one did": [
    [
      "SYDNEY: Australian shares were lower at midday. The S&P/ASX 200 fell 21.4 points. On Wall Street, the Dow closed 0.4 percent lower.",
      "index.change S&P/ASX 200 -21.4 !",
      "foreign_index.change_pct Dow Jones Industrial Average -0.4 ?",
    ],
  ],
  "the biggest bank of a country is no trade, and its banks are": [
    ["The FTSE 100 rose 1.1 percent. Britain's biggest bank fell 2.3 percent.", "index.change_pct FTSE 100 1.1"],
    [
      "The FTSE 100 rose 1.1 percent. Shares in Britain's biggest bank, Tarn, fell 2.3 percent.",
      "index.change_pct FTSE 100 1.1",
      "stock.change_pct Tarn -2.3",
    ],
    [
      "The FTSE 100 rose 1.1 percent. Britain's biggest banks fell 2.3 percent.",
      "index.change_pct FTSE 100 1.1",
      "sector.change_pct banks -2.3",
    ],
  ],
  "an amount trimmed off something else than the price is no fall": [
    [
      "The S&P/ASX 200 fell 21.4 points. Tarn erased 13 cents to $4.10.",
      "index.change S&P/ASX 200 -21.4",
      "stock.change Tarn -0.13",
      "stock.close Tarn 4.1",
    ],
    [
      "The S&P/ASX 200 fell 21.4 points. Salt trimmed 3 cents from its payout to $4.10.",
      "index.change S&P/ASX 200 -21.4",
    ],
  ],
  "both rates before a money are of its pair": [
    [
      "The BUX index rose 0.9 percent. The forint weakened from 351.3 to 353.2 to the euro.",
      "index.change_pct BUX 0.9",
      "fx.reference EUR/HUF 351.3 ?",
      "fx.reference EUR/HUF 353.2",
    ],
  ],
  "an index that Harare calls mainstream is another market's own elsewhere": [
    [
      "HARARE: The mainstream index rose 1.3 percent and the ZSE mining index lost 0.2 percent.",
      "index.change_pct ZSE Industrial 1.3",
      "index.change_pct ZSE Mining -0.2",
    ],
    [
      "NAIROBI: The NSE 20 Share Index dropped 7.3 points. The mainstream index rose 1.3 percent.",
      "index.change NSE 20 -7.3",
      "index.change_pct Mainstream 1.3",
    ],
  ],
  "a day before a company's letters is no part of its name": [
    [
      "The FTSE 100 rose 1.1 percent. Today BP rose 2.1 percent.",
      "index.change_pct FTSE 100 1.1",
      "stock.change_pct BP 2.1",
    ],
  ],
};

for (const [promise, cases] of Object.entries(ABROAD))
  describe(promise, () => {
    for (const [text, ...told] of cases) test(text, () => assert.deepEqual(claims(text), told));
  });
