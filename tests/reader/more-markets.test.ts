import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, promise, read } from "./reading.ts";

/** A promise, a story of our own about a market far from Seoul, and every claim it makes. */
const CASES: readonly Case[] = [
  [
    "Riyadh prints SR, and the turnover of an index is turnover",
    "The Tadawul All Share Index gained 0.3 percent. The total trading turnover of the benchmark index was SR7.23 billion ($1.93 billion). Nomu, the parallel market, shed 117.5 points to close at 25,616.5, while the MSCI Tadawul Index rose 3.4 points to 1,480.1. Pepper Trading rose 2 percent to SR18.40.",
    "index.change_pct TASI 0.3",
    "turnover.value TASI 7230000000",
    "turnover.value_usd TASI 1930000000",
    "index.change Nomu -117.5",
    "index.close Nomu 25616.5",
    "index.change MSCI Tadawul 30 3.4",
    "index.close MSCI Tadawul 30 1480.1",
    "stock.change_pct Pepper Trading 2",
    "stock.close Pepper Trading 18.4",
  ],
  [
    "Cairo's indices by equal weight are indices",
    "The EGX30 index rose 0.2 percent to 29,100 points. The EGX70 EWI fell 0.5 percent to 6,570.3 points, and the EGX100 EWI lost 0.7 percent to 9,457.5 points.",
    "index.change_pct EGX 30 0.2",
    "index.close EGX 30 29100",
    "index.change_pct EGX 70 -0.5",
    "index.close EGX 70 6570.3",
    "index.change_pct EGX 100 -0.7",
    "index.close EGX 100 9457.5",
  ],
  [
    "a money weighed by trade is no weighted index, and a letter with a number begins a name",
    "The NZX 50 Index rose 10.7 points. The trade-weighted index was at 73.60, from 74.23 on Monday. A5 Salt led the share market higher, climbing 6.3 percent to $6.75.",
    "index.change NZX 50 10.7",
    "stock.change_pct A5 Salt 6.3",
    "stock.close A5 Salt 6.75",
  ],
  [
    "how heavily a share traded is not what its price is of",
    "The CAC 40 fell 0.4 percent. Pepper Bank fell 3.5 percent in heavy turnover to close down €3.30 at €90.10.",
    "index.change_pct CAC 40 -0.4",
    "stock.change_pct Pepper Bank -3.5",
    "stock.change Pepper Bank -3.3",
    "stock.close Pepper Bank 90.1",
  ],
  [
    "shares bought are counted, not paid",
    "The TAIEX fell 0.4 percent. Foreign investors sold 112.9 million Pepper shares.",
    "index.change_pct TAIEX -0.4",
  ],
  [
    "a company's value is not the market's, and its Ltd no other name",
    "The Shanghai Composite fell 0.4 percent. Pepper Bank Co., Ltd. rose 2 percent to 8.70 yuan. The company's market value was 72 billion yuan.",
    "index.change_pct Shanghai Composite -0.4",
    "stock.change_pct Pepper Bank Co 2",
    "stock.close Pepper Bank Co 8.7",
  ],
  [
    "they go on about the week the flow before was summed over",
    "The KOSPI rose 1.2 percent. Foreigners sold a net 579.6 billion won over the week. They sold 431 billion won of large shares.",
    "index.change_pct KOSPI 1.2",
  ],
  [
    "since April it has risen: a change of months",
    "The KOSPI rose 1.2 percent. Since April it has risen 6.5 percent.",
    "index.change_pct KOSPI 1.2",
  ],
  [
    "foreign institutional investors are foreigners alone, last in the sentence too",
    "The TAIEX fell 0.4 percent. NT$80.1 billion worth of shares sold by foreign institutional investors weighed.",
    "index.change_pct TAIEX -0.4",
    "flow.foreign TAIEX -80100000000",
  ],
  [
    "what kind of prices fell at the head of a sentence is not which way the index went",
    "Falling freight costs lifted Frankfurt to a new high, the DAX finishing up 0.8 per cent or 41 points at 5,212.40. Easing late in the day, the MDAX closed 1.1 per cent lower.",
    "index.change_pct DAX 0.8",
    "index.change DAX 41",
    "index.close DAX 5212.4",
    "index.change_pct MDAX -1.1",
  ],
  [
    "a move whose way nobody says is no level either",
    "Rising wheat prices pushed Frankfurt to a new high, with the DAX closing 1.4 per cent or 73.",
  ],
  [
    "FTSE and another number is an index of the story's own market, and Cyprus has a market",
    "The Athens Exchange (ATHEX) general index ended at 713.20, down 0.44% from Monday's 716.35 points. The FTSE-25 index fell 0.52%, ending at 1,602.11 points. In Nicosia, the general index shed 0.90% to end at 55.14 points.",
    "index.close Athens General 713.2",
    "index.change_pct Athens General -0.44",
    "index.close Athens General 716.35 @2026-03-09",
    "index.change_pct FTSE-25 -0.52",
    "index.close FTSE-25 1602.11",
    "foreign_index.change_pct Cyprus General -0.9",
    "foreign_index.close Cyprus General 55.14",
  ],
  [
    "West Indian firms are none of Mumbai's, and the letters of Port of Spain's exchange tell its market",
    "The West Indian Pepper Company rose $0.30 to $12.10. Of the TTSE Indices, the Composite Index gained 1.32 points (0.10 per cent) to close at 1,301.20.",
    "stock.change West Indian Pepper Company 0.3",
    "stock.close West Indian Pepper Company 12.1",
    "index.change TTSE Composite 1.32",
    "index.change_pct TTSE Composite 0.1",
    "index.close TTSE Composite 1301.2",
  ],
  [
    "what a share dumped, collected or parted with is its move",
    "The S&P/ASX 200 fell 12.1 points to 5,012.1. Pepper Petroleum dumped $1.10 at $21.30, and Salt Oil fell 20 cents to $4.10. Thyme Mills collected 31 cents, or 2.4 per cent, to $13.20. Sage Foods parted with 3.2 per cent. Cumin Media parted with its chief executive at a cost of $3 million.",
    "index.change S&P/ASX 200 -12.1",
    "index.close S&P/ASX 200 5012.1",
    "stock.change Pepper Petroleum -1.1",
    "stock.close Pepper Petroleum 21.3",
    "stock.change Salt Oil -0.2",
    "stock.close Salt Oil 4.1",
    "stock.change Thyme Mills 0.31",
    "stock.change_pct Thyme Mills 2.4",
    "stock.close Thyme Mills 13.2",
    "stock.change_pct Sage Foods -3.2",
  ],
  [
    "New Taiwan dollars are money, in a turnover and in the day's before",
    "The TAIEX fell 0.4 percent to 7,120.10. Turnover was 71.30 billion New Taiwan dollars (US$2.11 billion), against NT$80.12 billion (US$2.37 billion) on Monday.",
    "index.change_pct TAIEX -0.4",
    "index.close TAIEX 7120.1",
    "turnover.value TAIEX 71300000000",
    "turnover.value_usd TAIEX 2110000000",
    "turnover.value TAIEX 80120000000 @2026-03-09",
    "turnover.value_usd TAIEX 2370000000 @2026-03-09",
  ],
  [
    "a rate bid and asked is one rate, and a pair of two moneys is no dollar's",
    "The SET rose 1.1 percent to 812.12. The baht closed at 33.40-42 to the dollar. The yen was at 104.2, while EUR/RUB rose 0.4% to 70.1120.",
    "index.change_pct SET 1.1",
    "index.close SET 812.12",
    "fx.reference USD/THB 33.4 about",
    "fx.reference USD/JPY 104.2",
    "fx.reference EUR/RUB 70.112",
  ],
  [
    "what goes on about the day before, or is set against it, is of that day",
    "The Sensex rose 91 points to 51,980. In the previous session on Monday, the Sensex lost 210 points to end at 51,889. During the day, it dropped to 51,702. The Nifty, on the other hand, gained 12 points to end at 15,344.",
    "index.change Sensex 91",
    "index.close Sensex 51980",
    "index.change Sensex -210 @2026-03-09",
    "index.close Sensex 51889 @2026-03-09",
    "index.low Sensex 51702 @2026-03-09 !",
    "index.change Nifty 50 12 @2026-03-09",
    "index.close Nifty 50 15344 @2026-03-09",
  ],
  [
    "how much more was traded is no turnover, and a stock's volume is not the market's",
    "The CROBEX rose 0.2 percent. Turnover reached €171,000, about €88,000 more than on Monday. Pepper Hotels recorded a total volume of 91,300 shares at €0.4 million.",
    "index.change_pct CROBEX 0.2",
    "turnover.value CROBEX 171000",
  ],
  [
    "who owns shares of a company is told of it in passing; losses may be endured",
    "The ISEQ rose 0.2% to 5,120. Pepper Air, which counts Salt Lines among its owners, also profited from the news, rising 3.1 per cent to 81.5 cents. 31 stocks gained, 22 endured losses.",
    "index.change_pct ISEQ 0.2",
    "index.close ISEQ 5120",
    "stock.change_pct Pepper Air 3.1",
    "stock.close Pepper Air 0.815",
    "breadth.gainers ISEQ 31",
    "breadth.losers ISEQ 22",
  ],
  [
    "the change in money behind 'or' needs no unit, and what came after goes on to the next stock",
    "The MOEX Russia rose 1.1 percent to 3,120.10. Pepper Oil advanced, gaining 1.20% or 2.41 to 203.10. Salt Bank ended at 8.40 after dropping 2.70 percent and Thyme Bank ended at 3.20 after adding 1.2 percent. Sony lost Y130 to Y7040.",
    "index.change_pct MOEX Russia 1.1",
    "index.close MOEX Russia 3120.1",
    "stock.change_pct Pepper Oil 1.2",
    "stock.change Pepper Oil 2.41",
    "stock.close Pepper Oil 203.1",
    "stock.close Salt Bank 8.4",
    "stock.change_pct Salt Bank -2.7",
    "stock.close Thyme Bank 3.2",
    "stock.change_pct Thyme Bank 1.2",
    "stock.change Sony -130",
    "stock.close Sony 7040",
  ],
  [
    "a change since the start of the year is no day's, nor what foreigners bought as it went",
    "The SET rose 0.5 percent to 812.10. It is up 7.2 percent since the start of the year, as foreign investors bought 91 billion baht of shares.",
    "index.change_pct SET 0.5",
    "index.close SET 812.1",
  ],
  [
    "the top of a list passes no level, and what gains in price is counted",
    "The ASPI rose 0.2% to 5,123.1. Top contributors to the index were Pepper Holdings (up at 31.50) and Salt Bank (down at 64.10). There were 7 price gainers and 12 price losers. The top 10 stocks lost 0.3 percent.",
    "index.change_pct ASPI 0.2",
    "index.close ASPI 5123.1",
    "stock.close Pepper Holdings 31.5",
    "stock.close Salt Bank 64.1",
    "breadth.gainers ASPI 7",
    "breadth.losers ASPI 12",
  ],
];

promise(CASES);

test("a lakh crore of rupees is a million millions", () => {
  const [told] = read("The Sensex rose. The market capitalisation of listed companies was Rs 462.3 lakh crore.").claims;
  assert.equal(told?.figure.exponent, 11);
});

test("transactions are counted", () => {
  const { unread } = read("The EGX30 rose 0.2 percent. Trading was through 91,236 transactions.");
  assert.equal(unread?.length ?? 0, 0);
});
