import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** A promise, a story of our own as the wires write them from anywhere, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "a name may have small words, letters, numerals and an ending of its own",
    "The FTSE MIB fell. Banca di Pepper was down 3.3%, Homebuilder D.R. Salt rose 1.5%, Sage & Beyond added 1%. Capital One Thyme was down 0.6% and Mint's fell 2.4% to €10.20.",
    "stock.change_pct Banca di Pepper -3.3",
    "stock.change_pct Homebuilder D.R. Salt 1.5",
    "stock.change_pct Sage & Beyond 1",
    "stock.change_pct Capital One Thyme -0.6",
    "stock.change_pct Mint's -2.4",
    "stock.close Mint's 10.2",
  ],
  [
    "what belongs to a name is not that name",
    "The FBM KLCI rose. Pepper added 18 sen to 46.5 sen, Salt's warrant increased one sen to 1.5 sen and Thyme was five sen firmer at 32.5 sen.",
    "stock.change Pepper 0.18",
    "stock.close Pepper 0.465",
    "stock.change Thyme 0.05",
    "stock.close Thyme 0.325",
  ],
  [
    "an amount before an adjective of price is what it moved by",
    "The FTSE 100 fell. Pepper was 0.2p better at 288.7p and Salt 3p easier at 154p. Thyme closed up eight pence to 214p.",
    "stock.change Pepper 0.2",
    "stock.close Pepper 288.7",
    "stock.change Salt -3",
    "stock.close Salt 154",
    "stock.change Thyme 8",
    "stock.close Thyme 214",
  ],
  [
    "an appositive between commas leaves its name the subject whatever verb follows",
    "The Taiex rose. Pepper Inc., a designer of IC chips, saw its shares rise by 4.40 percent, closing at NT$1,425.00. Salt Corp., Pepper's ASIC subsidiary, experienced a 5.51 percent increase, ending at NT$1,340.00, and Thyme Inc., an AI server maker, which added 1.73 percent to close at NT$294.00.",
    "stock.change_pct Pepper Inc 4.4",
    "stock.close Pepper Inc 1425",
    "stock.change_pct Salt Corp 5.51",
    "stock.close Salt Corp 1340",
    "stock.change_pct Thyme Inc 1.73",
    "stock.close Thyme Inc 294",
  ],
  [
    "examples named between commas are not what the figure is of",
    "The S&P 500 rose. Chip stocks, including Pepper Inc and Salt Corp, gained about 0.8%.",
    "sector.change_pct Chip 0.8 about",
  ],
  [
    "the index under futures is the one they are written on",
    "Japan's Topix index rose 0.5%. The Nikkei 225 added 0.4%. Futures on the S&P 500 Index were flat. The underlying gauge rose 0.3% on Wednesday.",
    "index.change_pct Topix 0.5",
    "index.change_pct Nikkei 225 0.4",
    "foreign_index.change_pct S&P 500 0.3 @2026-03-04",
  ],
  [
    "an index of money, of yields or of volatility is not the market's",
    "The S&P 500 fell 0.5%. The Pepper Markets Currency Index sank 0.1%. The Corporate High Yield Index gained 2.1%. The volatility index (VIX), which measures swings in the stock market, was above 30.",
    "index.change_pct S&P 500 -0.5",
  ],
  [
    "words in capitals behind an index of a number name a part of it",
    "The S&P 500 fell 2%. The S&P 500 Retailing Index climbed 5.6%. The S&P 500 Information Technology sector fell 2.7%.",
    "index.change_pct S&P 500 -2",
    "sector.change_pct S&P 500 Retailing 5.6",
    "sector.change_pct S&P 500 Information Technology -2.7",
  ],
  ["what futures moved by at the head of a list is no index's", "Futures up: Dow 0.12%, S&P 0.20%, Nasdaq 0.36%"],
  [
    "a change since a holiday is none of the session",
    "The S&P 500 rose 0.2%. Pepper Inc gained 3.2%. It's up more than 20% since Christmas Eve.",
    "index.change_pct S&P 500 0.2",
    "stock.change_pct Pepper Inc 3.2",
  ],
  [
    "a percentage of an estimate is no move of who made it",
    "The S&P 500 rose. Pepper Corp is at 3.20%, down from its prior estimate of 3.60%.",
  ],
  [
    "a stock with an article is one, and not the market",
    "The S&P 500 rose 0.4%. As it has before, the stock jumped on the news, rising 6.52%.",
    "index.change_pct S&P 500 0.4",
  ],
  [
    "oil by itself is the fuel",
    "The Nikkei 225 fell 0.6%. Oil rose 1% ahead of the meeting.",
    "index.change_pct Nikkei 225 -0.6",
  ],
  [
    "dollars may be told behind their mark",
    "The S&P/ASX 200 rose. Pepper lost 2.4% to close at $A27.66 and Salt dropped 2.2% to $A3.10. The Australian dollar was at US72.84c.",
    "stock.change_pct Pepper -2.4",
    "stock.close Pepper 27.66",
    "stock.change_pct Salt -2.2",
    "stock.close Salt 3.1",
    "fx.reference AUD/USD 0.7284",
  ],
  [
    "a change in brackets behind a level is the level's",
    "Frankfurt Dax: 5889.01 (+4.01)",
    "index.close DAX 5889.01",
    "index.change DAX 4.01",
  ],
  [
    "a change told at the day's high is none of the close",
    "The KSE-100 index hit 7,041.54 points intra-day high, up by 181.32 points. It closed at 6,931.90, with a net gain of 71.68 points.",
    "index.high KSE-100 7041.54 !",
    "index.close KSE-100 6931.9",
    "index.change KSE-100 71.68",
  ],
  [
    "counts beside the breadth are no levels",
    "The FBM KLCI fell 6.30 points to 1,587.60. Losers outpaced gainers 515 to 412, while 404 counters were unchanged, 857 untraded and 73 others suspended.",
    "index.change FTSE Bursa Malaysia KLCI -6.3",
    "index.close FTSE Bursa Malaysia KLCI 1587.6",
    "breadth.losers FTSE Bursa Malaysia KLCI 515",
    "breadth.gainers FTSE Bursa Malaysia KLCI 412",
    "breadth.unchanged FTSE Bursa Malaysia KLCI 404",
  ],
  [
    "a line of a table has its figure",
    "LAGOS: The Nigerian Exchange (NGX) closed lower. The NGX All-Share Index fell 0.05% to 54,892.53 points.\n- NGX ASI: 54,892.53 points\n- Previous ASI: 54,924.08 points\n- Y-T-D: 6.38%\n- Deals: 2,912\n- PEPPER - 21,478,432",
    "index.change_pct NGX All-Share -0.05",
    "index.close NGX All-Share 54892.53",
    "index.close NGX All-Share 54892.53",
    "index.close NGX All-Share 54924.08 ?",
  ],
  [
    "basis points of an index are hundredths of a percent",
    "Trading on the Nigerian Exchange closed lower as the NGX All-Share Index declined 46 basis points to close at 39,011.90 points.",
    "index.close NGX All-Share 39011.9",
  ],
  [
    "who led in volume traded its own shares",
    "The NGX All-Share Index fell 0.7% to 97,881.75 points. Market capitalisation ended at N55.58 trillion, with investors exchanging 498,271,393 shares in 10,645 deals, totaling N11.77 billion. Pepper Holding led in trading volume with 124 million shares.",
    "index.change_pct NGX All-Share -0.7",
    "index.close NGX All-Share 97881.75",
    "market_cap NGX All-Share 55580000000000",
  ],
  [
    "a peak to which the day's change led is its close",
    "The All Ordinaries index rose 6.9 points, or 0.15 per cent, to reach a five-month peak of 4,458.8. Pepper was off its year high of $96.50.",
    "index.change All Ordinaries 6.9",
    "index.change_pct All Ordinaries 0.15",
    "index.close All Ordinaries 4458.8",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => assert.deepEqual(claims(text).toSorted(), expected.toSorted()));
