import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** What stands beside the figures of a day in stories of many markets, and is none of them. */
const CASES: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  [
    "what ends a week, a month or a year is no change of the day, whatever day is named",
    "The FTSE 100 lost 0.4%. Monday's rally helped the FTSE 250 end the week up 2.6 percent. The FTSE 100 ends year 11.3 percent higher.",
    "index.change_pct FTSE 100 -0.4",
  ],
  [
    "a change told again in percent is the change",
    "The FTSE 100 lost 4.20 points, equivalent to a 0.04 percent drop, and closed at 9,640.10.",
    "index.change FTSE 100 -4.2",
    "index.change_pct FTSE 100 -0.04",
    "index.close FTSE 100 9640.1",
  ],
  [
    "what a company reported is no move, and its fall behind that is",
    "The FTSE 100 lost 0.4%. Nutmeg Foods, which reported a 7.2 percent decline in second-quarter net profit to £31.4 million, also ended lower, losing 2.7 percent to 158p.",
    "index.change_pct FTSE 100 -0.4",
    "stock.change_pct Nutmeg Foods -2.7",
    "stock.close Nutmeg Foods 158",
  ],
  [
    "an amount with a percentage that leads to the close has no side where no word tells one",
    "The Straits Times Index fell 9.1 points. Nutmeg closed S$0.31 or 1.1 percent at S$28.40.",
    "index.change Straits Times Index -9.1",
    "stock.close Nutmeg 28.4",
  ],
  [
    "a year behind a name is no price",
    "The FTSE 100 lost 0.4%. Nutmeg fell 2% to 310p after a prize at the Clove Awards 2021.",
    "index.change_pct FTSE 100 -0.4",
    "stock.change_pct Nutmeg -2",
    "stock.close Nutmeg 310",
  ],
  [
    "shares behind a sentence about a company are not the market",
    "The DAX lost 0.4%. Nutmeg Bank is short of capital after a quarrel with its owner. Shares recovered, however, and closed 2.2 percent higher.",
    "index.change_pct DAX -0.4",
    "stock.change_pct Nutmeg Bank 2.2",
  ],
  [
    "a name goes without the word that tells what the company is, and with the number in it",
    "The FTSE 100 lost 0.4%. Insurer Clove An fell 3 percent. Heavyweight Nutmeg lost 1 percent. Even Ginger Bay was up 2 percent on Monday's close. Xentorix 1 Media rose 4 percent.",
    "index.change_pct FTSE 100 -0.4",
    "stock.change_pct Clove An -3",
    "stock.change_pct Nutmeg -1",
    "stock.change_pct Ginger Bay 2",
    "stock.change_pct Xentorix 1 Media 4",
  ],
  [
    "one unknown word is a name where it pared something or saw its shares move",
    "The FTSE 100 lost 0.4%. Xentorix trimmed some of its losses with a 5.4 percent rise to 38.20p. Quorvex saw its shares close down by 1.2 percent.",
    "index.change_pct FTSE 100 -0.4",
    "stock.change_pct Xentorix 5.4",
    "stock.close Xentorix 38.2",
    "stock.change_pct Quorvex -1.2",
  ],
  [
    "the previous trade and a year of books are not the day, nor is what went likewise",
    "The Sensex fell 84.20 points. For the fiscal 2023-24, the Sensex jumped 8,140.25 points or 14.1 percent, while the Nifty rallied 2,310.10 points. In the previous trade, the Sensex surged 612.30 points. Similarly, the Nifty climbed 141.50 points.",
    "index.change Sensex -84.2",
    "index.change Sensex 612.3 ?",
    "index.change Nifty 50 141.5 ?",
  ],
  [
    "one day at the end is that of both who traded, whoever says so",
    "The Sensex fell 84.20 points. Foreign investors bought shares worth Rs 912.40 crore, while domestic institutional investors sold shares worth Rs 640.15 crore on Monday, exchange data showed.",
    "index.change Sensex -84.2",
    "flow.foreign Sensex 9124000000 @2026-03-09",
    "flow.institution Sensex -6401500000 @2026-03-09",
  ],
  [
    "the most of several indices is none of theirs, and a gain it is held against is of another time",
    "The Sensex fell 84.20 points. The BSE Midcap and Smallcap indices finished up to 0.3 percent higher, as against a gain of 0.7 percent in the morning.",
    "index.change Sensex -84.2",
  ],
  [
    "dollars in brackets may be told by their country alone",
    "The Hang Seng Index rose 84.20 points. Turnover was 61.30 billion Hong Kong dollars (7.86 billion US).",
    "index.change Hang Seng Index 84.2",
    "turnover.value Hang Seng Index 61300000000",
    "turnover.value_usd Hang Seng Index 7860000000",
  ],
  [
    "what is traded behind another market's index is not traded at home",
    "The Hang Seng Index rose 84.20 points to 24,310.15. The benchmark S&P/ASX 200 index closed at 5,410.6. There were 1.4 billion shares traded, worth 4.1 billion dollars.",
    "index.change Hang Seng Index 84.2",
    "index.close Hang Seng Index 24310.15",
    "foreign_index.close S&P/ASX 200 5410.6",
  ],
  [
    "Sydney has closed when its evening's clock is told",
    "The S&P/ASX 200 was down 0.6 percent at 5,912.4 points at 1630 AEDT. Nutmeg was 1.1 percent lower.",
    "index.change_pct S&P/ASX 200 -0.6",
    "index.close S&P/ASX 200 5912.4",
    "stock.change_pct Nutmeg -1.1",
  ],
  [
    "a city in front places an index",
    "In Tokyo the Nikkei closed up 2.74 percent, ending at 8,214.90.",
    "index.change_pct Nikkei 225 2.74",
    "index.close Nikkei 225 8214.9",
  ],
  [
    "whom gains did not reach is measured by what follows",
    "The S&P/ASX 200 rose 0.6 percent. The gains did not extend to Nutmeg Group, however, which fell 1.4 percent to $12.60.",
    "index.change_pct S&P/ASX 200 0.6",
    "stock.change_pct Nutmeg Group -1.4",
    "stock.close Nutmeg Group 12.6",
  ],
  [
    "an amount right behind a name is what its price moved by where it leads to another",
    "The DAX rose 1.1 percent. Xentorix fell €2.40 or 3.1 percent to €75.10 and Nutmeg Nord €6.20 at €181.30.",
    "index.change_pct DAX 1.1",
    "stock.change Xentorix -2.4",
    "stock.change_pct Xentorix -3.1",
    "stock.close Xentorix 75.1",
    "stock.change Nutmeg Nord -6.2",
    "stock.close Nutmeg Nord 181.3",
  ],
  [
    "the day of what went before is not that of the figures",
    "The DAX rose 1.1 percent. After a dull time on Friday, two lenders won back some value, with Nutmeg up 1.4 percent to close at €12.85.",
    "index.change_pct DAX 1.1",
    "stock.change_pct Nutmeg 1.4",
    "stock.close Nutmeg 12.85",
  ],
  [
    "shares that gain behind a company are its own, and a share of the stocks is no move",
    "The S&P 500 fell 40.25 points to 4,530.10, with 71% of stocks in the index losing ground. Xentorix Inc. was third on the list, with shares gaining 4.6%.",
    "index.change S&P 500 -40.25",
    "index.close S&P 500 4530.1",
    "stock.change_pct Xentorix Inc 4.6",
  ],
  [
    "things made are no price, and shares a company saw change hands are not the market's",
    "The DAX rose 1.1 percent. Nutmeg Motors jumped 6% as it plans to raise output at Clove, a works, to 140,000 trucks. Nutmegger saw nearly 12 million shares change hands.",
    "index.change_pct DAX 1.1",
    "stock.change_pct Nutmeg Motors 6",
  ],
  [
    "the exchange whose gains a company leads is not who rose, and an evening's close is no moment",
    "The JSE closed higher. At 5pm, the all-share closed 0.2% higher at 53 412.60 and the Top 40 added 0.3%. Nutmeg Brew led the JSE gains, firming 1.4% to R812.40. Clove n Mace shed 1.2% to R1 074.",
    "index.change_pct JSE All Share 0.2",
    "index.close JSE All Share 53412.6",
    "index.change_pct JSE Top 40 0.3",
    "stock.change_pct Nutmeg Brew 1.4",
    "stock.close Nutmeg Brew 812.4",
    "stock.change_pct Clove n Mace -1.2",
    "stock.close Clove n Mace 1074",
  ],
  [
    "a name told before a comma in passing is not measured with the one behind it",
    "The DAX rose 1.1 percent. Hit by the news from US giant Nutmeg & Mace, Xentorix tumbled €4.10 to €42.30.",
    "index.change_pct DAX 1.1",
    "stock.change Xentorix -4.1",
    "stock.close Xentorix 42.3",
  ],
  [
    "what is scaled and then left is a high, and the low of a session is a low however it is said",
    "The SMI scaled a record high at 12,681.40 before settling at 12,590.10. The low for the session was 12,502.35. The gauge touched the day's lowest level at 12,502.35.",
    "index.high SMI 12681.4",
    "index.close SMI 12590.1",
    "index.low SMI 12502.35",
    "index.low SMI 12502.35",
  ],
  [
    "a year that has a name is a span",
    "The Shanghai Composite rose 1.2 percent. The market grew in the Year of the Hare, the Shanghai Composite gaining 21 percent. The ChiNext Index surged 64 percent during the Chinese Hare year.",
    "index.change_pct Shanghai Composite 1.2",
  ],
  [
    "an index without a name is that of the city the sentence before was in",
    "The DAX rose 1.1 percent. Madrid was easier after a mixed session. The general index finished 4.10 lower at 984.20. The HEX general index finished 104.30 lower at 14,120.15.",
    "index.change_pct DAX 1.1",
  ],
  [
    "a peso is that of its country, and what an ounce costs is no rate",
    "The Bovespa fell 0.4 percent. Mexico's peso advanced to close at 18.41 per dollar. It traded as low as $612/oz on Monday.",
    "index.change_pct Ibovespa -0.4",
    "fx.reference USD/MXN 18.41",
  ],
  [
    "a close that is lowest since another is held against a close",
    "The Nasdaq fell 31.20 to 1,190.45, its lowest close since it reached 1,171.30 on Sept. 12, 1996.",
    "index.change Nasdaq Composite -31.2",
    "index.close Nasdaq Composite 1190.45",
    "index.close Nasdaq Composite 1171.3 @1996-09-12",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
    assert.equal(read(text).digits.unread, 0);
  });
