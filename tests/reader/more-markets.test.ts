import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a story of our own about a market far from Seoul, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

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
];

for (const [title, text, ...expected] of CASES) test(title, () => assert.deepEqual(claims(text), expected));

test("a lakh crore of rupees is a million millions", () => {
  const [told] = read("The Sensex rose. The market capitalisation of listed companies was Rs 462.3 lakh crore.").claims;
  assert.equal(told?.figure.exponent, 11);
});

test("transactions are counted", () => {
  const { unread } = read("The EGX30 rose 0.2 percent. Trading was through 91,236 transactions.");
  assert.equal(unread?.length ?? 0, 0);
});
