import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a story of our own about a market that few wires tell of, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "a k behind digits is kobo in Lagos, whose money alone tells which market it is",
    "The All Share Index rose by 31.20 points to close at 41,231.20. Pepper Mills lost 6k to close at 58k, while Salt Sugar gained 75k to close at N14.25 per share.",
    "index.change NGX All-Share 31.2",
    "index.close NGX All-Share 41231.2",
    "stock.change Pepper Mills -0.06",
    "stock.close Pepper Mills 0.58",
    "stock.change Salt Sugar 0.75",
    "stock.close Salt Sugar 14.25",
  ],
  [
    "kobo behind a price in naira say the same again, and a decline in its price is the stock's",
    "The NGX All-Share Index rose 0.2 percent. Pepper Oil recorded a N0.35 kobo decline in its share price to end trading at N6.15 kobo from N6.50 kobo per share.",
    "index.change_pct NGX All-Share 0.2",
    "stock.change Pepper Oil -0.35",
    "stock.close Pepper Oil 6.15",
    "stock.close Pepper Oil 6.5 ?",
  ],
  [
    "a blank parts thousands behind the mark of a money and before cents",
    "The ZSE All Share Index rose 0.4 percent. Turnover reached $731 208. Pepper Tobacco gained 5.2 percent to settle at 3 450 cents.",
    "index.change_pct ZSE All Share 0.4",
    "turnover.value ZSE All Share 731208",
    "stock.change_pct Pepper Tobacco 5.2",
    "stock.close Pepper Tobacco 34.5",
  ],
  [
    "what few shares changed hands is the market's, and from what it came is the day's before",
    "The GSE Composite Index rose 3.10 points to 2,310.20. Trading strengthened as 118,940 shares valued at GH¢301,515 changed hands from 61,402 shares valued at GH¢95,210 in the previous session.",
    "index.change GSE Composite 3.1",
    "index.close GSE Composite 2310.2",
    "turnover.volume GSE Composite 118940",
    "turnover.value GSE Composite 301515",
    "turnover.volume GSE Composite 61402 ?",
    "turnover.value GSE Composite 95210 ?",
  ],
  [
    "a number of shares behind those who traded them is the market's, and in kwacha what they cost",
    "The LuSE All Share Index closed at 7,214.30 points. Investors bought and sold 2.31 million shares worth K5.92 million in 214 trades.",
    "index.close LuSE All Share 7214.3",
    "turnover.volume LuSE All Share 2310000",
    "turnover.value LuSE All Share 5920000",
  ],
  [
    "a blank slipped in behind the comma of an amount leaves it whole",
    "The LuSE All Share Index closed at 7,214.30 points. A total of 18,250 shares worth K71, 340 transacted by the close.",
    "index.close LuSE All Share 7214.3",
    "turnover.volume LuSE All Share 18250",
    "turnover.value LuSE All Share 71340",
  ],
  [
    "stocks that were traded are issues and no shares",
    "The NZX 50 index rose 0.4 percent. There were 41 rises and 38 falls among the 112 stocks traded.",
    "index.change_pct NZX 50 0.4",
    "breadth.gainers NZX 50 41",
    "breadth.losers NZX 50 38",
  ],
  [
    "a change whose verb tells no way has the sign of its percentage, and none without one",
    "The GSE Composite Index moderated by 3.15 points (-0.14%) to 2,210.40. The GSE Financial Stocks Index moderated by 4.02 points.",
    "index.change GSE Composite -3.15",
    "index.change_pct GSE Composite -0.14",
    "index.close GSE Composite 2210.4",
  ],
  [
    "an index may go by the letters of the market's main one and letters of its own",
    "Romania's BET index rose 0.3% to 15,214.60 points. BET-XT, the index of 30 shares, added 0.61%, and the BET-BK ended the session up 0.88%. BET AeRO recorded a depreciation of 0.42%.",
    "index.change_pct BET 0.3",
    "index.close BET 15214.6",
    "index.change_pct BET-XT 0.61",
    "index.change_pct BET-BK 0.88",
    "index.change_pct BET AeRO -0.42",
  ],
  [
    "what led to a level in points is an index by its own name, whatever is told of it between",
    "Bulgaria's SOFIX rose 0.2% to 711.30 points. The QXBX40 index, which tracks forty shares, also rose, by 0.31% to 151.20 points. The QXTR30, in which all have one weight, fell 0.22% to 618.40 points.",
    "index.change_pct SOFIX 0.2",
    "index.close SOFIX 711.3",
    "index.change_pct QXBX40 0.31",
    "index.close QXBX40 151.2",
    "index.change_pct QXTR30 -0.22",
    "index.close QXTR30 618.4",
  ],
  [
    "a decline in a name that nobody knows is not the index's, and a stock's own volume not the market's",
    "SOFIX rose 0.2% to 711.30 points, helped by a 3.15% climb in Pepper Bulgaria to 2.46 levs, in a trading volume of 21,350 shares. It was held back by a 1.75% decline in P+Q Motors to 7.30 levs.",
    "index.change_pct SOFIX 0.2",
    "index.close SOFIX 711.3",
    "stock.change_pct Pepper Bulgaria 3.15",
    "stock.close Pepper Bulgaria 2.46",
  ],
  [
    "issues that kept their levels are unchanged, and stocks on a chart of gainers gained",
    "The EGX30 rose 0.4 percent. Of 171 listed securities, 41 declined, 98 advanced, while 32 kept their previous levels.",
    "index.change_pct EGX 30 0.4",
    "breadth.losers EGX 30 41",
    "breadth.gainers EGX 30 98",
    "breadth.unchanged EGX 30 32",
  ],
  [
    "where an index opened is told in passing, and what it moved by behind it is of the day",
    "The NGX All-Share Index, which opened at 31,204.50, rose by 28.10 points or 0.09 per cent to close at 31,232.60.",
    "index.open NGX All-Share 31204.5",
    "index.change NGX All-Share 28.1",
    "index.change_pct NGX All-Share 0.09",
    "index.close NGX All-Share 31232.6",
  ],
  [
    "brackets that only stress a number are none",
    "The ASE index fell 0.2 percent. Trading value reached JD(18.4) million. (5.2) million shares were traded. The shares prices of (41) companies rose.",
    "index.change_pct ASE General Index -0.2",
    "turnover.value ASE General Index 18400000",
    "turnover.volume ASE General Index 5200000",
    "breadth.gainers ASE General Index 41",
  ],
  [
    "how many traded shares there were is no money, though money is told behind",
    "The QE index rose 0.2 percent. The volume of shares traded increased to 412.30 million from 388.10 million on Monday while the value of shares increased to QR812.40m. ",
    "index.change_pct QE Index 0.2",
    "turnover.volume QE Index 412300000",
    "turnover.volume QE Index 388100000 @2026-03-09",
    "turnover.value QE Index 812400000",
  ],
  [
    "Doha's all share and total return are indices of their own beside the main one",
    "The QE index rose 0.2 percent to 10,214.30 points. QSE All Share Index gained 0.31 percent to 3,120.40 points and QE Total Return Index added 0.22 percent to 19,410.20 points.",
    "index.change_pct QE Index 0.2",
    "index.close QE Index 10214.3",
    "index.change_pct QSE All Share 0.31",
    "index.close QSE All Share 3120.4",
    "index.change_pct QE Total Return 0.22",
    "index.close QE Total Return 19410.2",
  ],
  [
    "the general index of an exchange named in front is that exchange's, and dirhams are the market's the story is of",
    "The Dubai Financial Market index rose 0.4% to 2,612.30 points on a turnover of AED 291.40 million. On the Abu Dhabi Stock Exchange, the general index fell 0.31% to 4,812.20 points.",
    "index.change_pct DFM General Index 0.4",
    "index.close DFM General Index 2612.3",
    "turnover.value DFM General Index 291400000",
    "index.change_pct ADX General Index -0.31",
    "index.close ADX General Index 4812.2",
  ],
  [
    "what is told of a week stays the week's over the sentence behind",
    "The QE index gained 101.20 points, or 1.01 percent, to 10,120.30. It lost 180.40 points, or 1.75 percent, during last week. Trading value during the week fell to QR1.4bn. Trading volume decreased to 38,214,500 shares.",
    "index.change QE Index 101.2",
    "index.change_pct QE Index 1.01",
    "index.close QE Index 10120.3",
  ],
  [
    "the fall that a close in the red came after is the day's",
    "The DFM General Index closed Monday's session in red territory, after falling 41.20 points, or 1.52%, to 2,671.10 points.",
    "index.change DFM General Index -41.2",
    "index.change_pct DFM General Index -1.52",
    "index.close DFM General Index 2671.1",
  ],
  [
    "letters in brackets leave a company its stock, and a trade may begin its name",
    "TASI rose 0.4 percent. Islamic Pepper Company's (Pepcom) stock, which added 3.20% to finish at SR 14.60, was the most active. Other gainers included Electrical Works Industries Co. and Salt Works Co., with their share prices up 4.10 percent and 3.30 percent, respectively.",
    "index.change_pct TASI 0.4",
    "stock.change_pct Islamic Pepper Company 3.2",
    "stock.close Islamic Pepper Company 14.6",
    "stock.change_pct Electrical Works Industries Co 4.1",
    "stock.change_pct Salt Works Co 3.3",
  ],
  [
    "an index that nobody knows may stand unchanged, and a sector may also move",
    "The Tel Aviv 35 Index fell 0.31% to 1,812.40 points and the QuadTech Index was unchanged at 361.20 points. The transportation sector also added 0.42%.",
    "index.change_pct TA-35 -0.31",
    "index.close TA-35 1812.4",
    "index.close QuadTech 361.2",
    "sector.change_pct transportation 0.42",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => assert.deepEqual(claims(text).toSorted(), expected.toSorted()));

test('a single word before "also" and its verb is a company', () => {
  const told = read(
    "The ZSE All Share Index rose 0.4 percent. Pepperel also gained 0.72 percent to settle at 70 cents.",
  ).claims;
  assert.deepEqual(
    told.map(({ measure, subject }) => `${measure} ${subject}`),
    ["index.change_pct ZSE All Share", "stock.change_pct Pepperel", "stock.close Pepperel"],
  );
});
