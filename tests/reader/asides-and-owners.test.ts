import { type Case, promise } from "./reading.ts";

const SYDNEY = "SYDNEY, The ASX 200 rose 21.4 points to 5,046.3.";
const SEOUL = "SEOUL, South Korean stocks closed higher Tuesday.";

const CASES: readonly Case[] = [
  [
    "the price that a close of another day, or a high nearby, is told behind stays the day's close",
    `${SYDNEY} Orvo Bank rose 1.2 percent to $37.75, close to its 52-week high of $53.50. Pellan Steel rose 0.8 percent to $12.10 from Monday's close of $12.00.`,
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "stock.change_pct Orvo Bank 1.2",
    "stock.close Orvo Bank 37.75",
    "stock.change_pct Pellan Steel 0.8",
    "stock.close Pellan Steel 12.1",
    "stock.close Pellan Steel 12 @2026-03-09",
  ],
  [
    "a high of the year that a price in Seoul is near is no high of the day, and one that it hit is",
    `${SEOUL} POSCO Holdings rose 1.2 percent to 377,500 won, near its 52-week high of 385,000 won. Kia hit a 52-week high of 125,500 won.`,
    "stock.change_pct POSCO Holdings 1.2",
    "stock.close POSCO Holdings 377500",
    "stock.high Kia 125500",
  ],
  [
    "a span told behind and, or in an aside, leaves the day's move the day's",
    `${SYDNEY} The index rose 0.4 percent and is up 8.4 percent so far this year.`,
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "index.change_pct S&P/ASX 200 0.4",
  ],
  [
    "an index that has lost so much this month rose by what is told behind the aside",
    `${SYDNEY} The ASX 200, which has lost 4.2 percent this month, rose 0.4 percent.`,
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "index.change_pct S&P/ASX 200 0.4",
  ],
  [
    "what an index begins a sentence having done is of the day that is named",
    `${SYDNEY} Having lost 0.4 percent on Monday, the ASX 200 rose 0.9 percent on Tuesday.`,
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "index.change_pct S&P/ASX 200 -0.4 @2026-03-09",
    "index.change_pct S&P/ASX 200 0.9",
  ],
  [
    "the price a sentence begins with is that of the share behind the comma, in any money",
    `${SYDNEY} At $37.75, Orvo Bank was up 1.2 percent.`,
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "stock.close Orvo Bank 37.75",
    "stock.change_pct Orvo Bank 1.2",
  ],
  [
    "percent is told once for a list of shares",
    `${SEOUL} Samsung Electronics rose 1.2 percent, Hyundai Motor 2.03 and Kia 0.86.`,
    "stock.change_pct Samsung Electronics 1.2",
    "stock.change_pct Hyundai Motor 2.03",
    "stock.change_pct Kia 0.86",
  ],
  [
    "the stock in Seoul is the one that the sentence before was about, and its shares are those of who sold more",
    `${SEOUL} Samsung Electronics said it would cut jobs. The stock rose 1.2 percent. Sales at Kia grew 8 percent last quarter, and its shares fell 2.1 percent.`,
    "stock.change_pct Samsung Electronics 1.2",
    "stock.change_pct Kia -2.1",
  ],
  [
    "a part of its workforce is no move of a share in Seoul, and a part of its value is",
    `${SEOUL} Kia fell 1.8 percent on plans to shed 3 percent of its workforce. Hyundai Motor lost 2.1 percent of its value.`,
    "stock.change_pct Kia -1.8",
    "stock.change_pct Hyundai Motor -2.1",
  ],
  [
    "of two moves told with two names each is of one",
    `${SYDNEY} Dealers pointed to a 2.1 percent and 2.5 percent overnight rise in the Dow Jones and the Nasdaq. A 1.3 percent and 0.7 percent fall in Orvo Bank and Pellan Steel hurt the ASX 200, which rose 0.4 percent.`,
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "foreign_index.change_pct Dow Jones Industrial Average 2.1 ?",
    "foreign_index.change_pct Nasdaq Composite 2.5 ?",
    "stock.change_pct Orvo Bank -1.3",
    "stock.change_pct Pellan Steel -0.7",
    "index.change_pct S&P/ASX 200 0.4",
  ],
  [
    "the exception to what most did is what its clause is about",
    `${SYDNEY} Most large caps rose, with the exception of Orvo Bank, which fell 1.2 percent.`,
    "index.change S&P/ASX 200 21.4",
    "index.close S&P/ASX 200 5046.3",
    "stock.change_pct Orvo Bank -1.2",
  ],
  [
    "Britain's top share index is London's, whatever other index is named first",
    "LONDON - Britain's top share index ended higher, with miners leading the way. On Wall Street overnight, the Nasdaq rose 2.0 percent.",
    "foreign_index.change_pct Nasdaq Composite 2",
  ],
];

promise(CASES);
