import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** A promise, a story of our own that tells of other markets in passing, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "a city that moves is its market, alone, in a list and where the verb is told once",
    "Asian stocks were mixed. Tokyo fell 0.61 percent, or 93.02 points, to 15,221.12 and Hong Kong shed 0.4 percent. Wellington, Kuala Lumpur and Jakarta were up 0.3 percent. Sydney ended flat, adding 2.1 points to 5,731.4. Frankfurt gained 0.5 percent, Paris 0.2 percent and Madrid 0.1 percent.",
    "index.change_pct Nikkei 225 -0.61",
    "index.change Nikkei 225 -93.02",
    "index.close Nikkei 225 15221.12",
    "foreign_index.change_pct Hang Seng Index -0.4",
    "foreign_index.change_pct NZX 50 0.3",
    "foreign_index.change_pct FTSE Bursa Malaysia KLCI 0.3",
    "foreign_index.change_pct Jakarta Composite 0.3",
    "foreign_index.close S&P/ASX 200 5731.4",
    "foreign_index.change_pct DAX 0.5",
    "foreign_index.change_pct CAC 40 0.2",
    "foreign_index.change_pct IBEX 35 0.1",
  ],
  [
    "a city that creates jobs, a country whose economy grows and Wall Street with its three indices are no index",
    "The FTSE 100 rose 0.4 percent. Singapore added 1,200 jobs, Japan grew 0.3 percent and Wall Street fell 0.6 percent.",
    "index.change_pct FTSE 100 0.4",
  ],
  [
    "a country that finished up is its market",
    "The Nikkei 225 rose 0.2 percent. Australia finished nearly 1 percent up.",
    "index.change_pct Nikkei 225 0.2",
    "foreign_index.change_pct S&P/ASX 200 1 near",
  ],
  [
    "what stood at the session's peak, or before it turned, is no change of the session",
    "The Dow rose 147.20, or 1.24 percent, to close at 11,986.28. At its peak Friday morning, the Dow was up 302 points before dropping back. The Nasdaq dropped almost 30 points before rebounding late in the day to close at 2,678.61, up 14.90 points.",
    "index.change Dow Jones Industrial Average 147.2",
    "index.change_pct Dow Jones Industrial Average 1.24",
    "index.close Dow Jones Industrial Average 11986.28",
    "index.close Nasdaq Composite 2678.61",
    "index.change Nasdaq Composite 14.9",
  ],
  [
    "a change without a unit stands before its direction",
    "The Dow finished 33.91 higher at 10,978.38 after a slump that knocked it from an 82-point gain. The Nasdaq, hit hard by selling, fell 21.83 to 2,538.44.",
    "index.change Dow Jones Industrial Average 33.91",
    "index.close Dow Jones Industrial Average 10978.38",
    "index.change Nasdaq Composite -21.83",
    "index.close Nasdaq Composite 2538.44",
  ],
  [
    "an index regains points as well as a level",
    "The Straits Times Index regained 6.95 points, or 0.2%, to 3,249.64. The index regained the 3,200 points level.",
    "index.change Straits Times Index 6.95",
    "index.change_pct Straits Times Index 0.2",
    "index.close Straits Times Index 3249.64",
    "milestone.level Straits Times Index 3200",
  ],
  [
    'a name of one word is measured between commas, and prices of a list go in pairs without "and"',
    "The FTSE 100 rose 1 percent. Freznilo, up 1.76%, was the biggest riser. Prices of Pepper Insurance, Salt United, Thyme Finance were up by 8.12%, 3.57%, 3.34% respectively.",
    "index.change_pct FTSE 100 1",
    "stock.change_pct Freznilo 1.76",
    "stock.change_pct Pepper Insurance 8.12",
    "stock.change_pct Salt United 3.57",
    "stock.change_pct Thyme Finance 3.34",
  ],
  [
    'letters before "dollar" tell whose it is, and "which" is of the money before it',
    "The TAIEX fell. The NT dollar closed at NT$32.691, down NT$0.004 from the previous close of NT$32.687. The data pushed the euro higher against the pound, which fell 0.08% to $1.7253.",
    "fx.reference USD/TWD 32.691",
    "fx.reference USD/TWD 32.687 ?",
    "fx.reference GBP/USD 1.7253",
  ],
  [
    'the "U.S. dollar" is the dollar',
    "The Nikkei 225 rose. The U.S. dollar was quoted at 131.97 yen.",
    "fx.reference USD/JPY 131.97",
  ],
  [
    "brackets may only stress a number of points",
    "Muscat Stock Exchange (MSX) general index today dropped (28.4) points, a decline by (0.601%) to close at (4699.41) points, compared to the last session, which stood at (4727.81) points.",
    "index.change MSX 30 -28.4",
    "index.change_pct MSX 30 -0.601",
    "index.close MSX 30 4699.41",
    "index.close MSX 30 4727.81 ?",
  ],
  [
    "who led the gainers' chart gained, and so did those that followed",
    "The NGX All-Share Index fell 0.3 per cent. On the gainers' chart, Guinea Pepper led by 10 per cent, to close at N9.45 per share. It was followed by Palm Salt at 9.9 per cent, to close at N8.57. On the losers' chart, Johnthyme led by 9.8 per cent, to close at N2.44 per share.",
    "index.change_pct NGX All-Share -0.3",
    "stock.change_pct Guinea Pepper 10",
    "stock.close Guinea Pepper 9.45",
    "stock.change_pct Palm Salt 9.9",
    "stock.close Palm Salt 8.57",
    "stock.change_pct Johnthyme -9.8",
    "stock.close Johnthyme 2.44",
  ],
  [
    "the market's value goes from one amount to another, on a day that is told",
    "The NGX All-Share Index fell 0.3 per cent. The stock market capitalisation depreciated from N31.394 trillion to N31.391 trillion on Monday.",
    "index.change_pct NGX All-Share -0.3",
    "market_cap NGX All-Share 31394000000000 ?",
    "market_cap NGX All-Share 31391000000000 @2026-03-09",
  ],
  [
    "a high that an index stays below, or of a day told behind it, is none of the session",
    "The Nifty rose 0.9% to 24,943.80, just 35 points below its all-time high of 24,978.30. The TAIEX nears its year-to-date high of 9,817 points, recorded on July 26.",
    "index.change_pct Nifty 50 0.9",
    "index.close Nifty 50 24943.8",
    "index.high Nifty 50 24978.3 ?",
  ],
  [
    '"its shares" are those of the company told before, and never of the city it sits in',
    "The FTSE 100 rose 1%. The biggest riser was Pepper Homes, which forecast a profit. Its shares rose 8%. Calgary-based Salt Energy reported a gain. Its stock was up 9 per cent.",
    "index.change_pct FTSE 100 1",
    "stock.change_pct Pepper Homes 8",
    "stock.change_pct Salt Energy 9",
  ],
  [
    "a drop that a sector recorded is not the index's",
    "The Nikkei 225 rose 0.4%. The 2.3% drop recorded by the energy sub-index weighed on the benchmark.",
    "index.change_pct Nikkei 225 0.4",
  ],
  [
    "what a group of another name bought is not the foreigners', and an amount keeps its money's name",
    "Sri Lankan shares closed lower. The CSE All Share index settled down 0.31% at 11,269.73. Turnover rose to 2.36 billion Sri Lankan rupees ($7.08 million) from 2.1 billion rupees in the previous session. Foreign investors were net sellers, offloading stocks worth 245.9 million rupees, while domestic investors were net buyers, purchasing shares worth 2.04 billion rupees.",
    "index.change_pct ASPI -0.31",
    "index.close ASPI 11269.73",
    "turnover.value ASPI 2360000000",
    "turnover.value_usd ASPI 7080000",
    "turnover.value ASPI 2100000000 ?",
    "flow.foreign ASPI -245900000",
  ],
  [
    "gains that an index swung between, and where a yield was last month, are none of the day",
    "The S&P 500 swung between gains of 0.3% and 2.1%. It closed 81.18 points higher at 4,387.44. The 10-year Treasury yield rose to 1.88% from 1.71%. It was above 2.1% last month.",
    "index.change S&P 500 81.18",
    "index.close S&P 500 4387.44",
    "bond.yield 10-year Treasury 1.88",
    "bond.yield 10-year Treasury 1.71 ?",
  ],
  [
    "an example that \"which\" measures is measured by it, and a sector's index is the sector's",
    "The S&P/ASX 200 fell 0.4 percent. A stronger dollar hit some healthcare stocks, such as Pepper, which shed $2.63, or 2.8 per cent, to $92. Technology stocks also weighed on the market; the sector's index ended 0.7 percent lower.",
    "index.change_pct S&P/ASX 200 -0.4",
    "stock.change Pepper -2.63",
    "stock.change_pct Pepper -2.8",
    "stock.close Pepper 92",
  ],
  [
    "contributors towards an index keep the figures behind it",
    "The FTSE Bursa Malaysia KLCI rose 3.38 points to 1,461.28. Pepper Bank and Salt Nasional were the top two contributors towards the local benchmark index uptrend, rising 6.0 sen and 9.0 sen to RM4.31 and RM9.79 respectively, with a combined contribution of 2.67 points.",
    "index.change FTSE Bursa Malaysia KLCI 3.38",
    "index.close FTSE Bursa Malaysia KLCI 1461.28",
    "stock.change Pepper Bank 0.06",
    "stock.change Salt Nasional 0.09",
    "stock.close Pepper Bank 4.31",
    "stock.close Salt Nasional 9.79",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
  });
