import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a story of our own about one of the big markets, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "a company of two letters is no money",
    "The FTSE 100 gained 0.3%. Vinegar went up 2.1p to 61.7p while BT put on 5p to 152p.",
    "index.change_pct FTSE 100 0.3",
    "stock.change Vinegar 2.1",
    "stock.close Vinegar 61.7",
    "stock.change BT 5",
    "stock.close BT 152",
  ],
  [
    "a list of the top fallers counts none of the market",
    "The FTSE 100 lost 0.4%, with four of the top 10 fallers in retail.",
    "index.change_pct FTSE 100 -0.4",
  ],
  [
    "a week that was a losing one is told of in the sentence behind it",
    "The Dow fell 61.4 points, or 0.6 percent, to 9,913.17. It was a painful week for investors. The Dow dropped 2.9 percent.",
    "index.change Dow Jones Industrial Average -61.4",
    "index.change_pct Dow Jones Industrial Average -0.6",
    "index.close Dow Jones Industrial Average 9913.17",
  ],
  [
    "an index of growth stocks by its full name is not the index before",
    "The S&P 600 ended at 813.25. The Dow Jones U.S. Mid-Cap Growth Index ended at 7,214.60 for a gain of 1.1%.",
    "index.close S&P SmallCap 600 813.25",
  ],
  [
    "a rate against another money than the dollar is of that pair",
    "The FTSE 100 gained 0.3%. The pound slid 0.4% against the dollar to 1.3014 and was down 0.1% against the euro at 1.1207.",
    "index.change_pct FTSE 100 0.3",
    "fx.reference GBP/USD 1.3014",
    "fx.reference GBP/EUR 1.1207",
  ],
  [
    "it, after the markets where moneys are traded, is the money",
    "The FTSE 100 gained 0.3%. In currency markets the pound lost 0.4% to 1.3014 dollars. It was worth 1.1207 euros, after it fell 0.1%.",
    "index.change_pct FTSE 100 0.3",
    "fx.reference GBP/USD 1.3014",
    "fx.reference GBP/EUR 1.1207",
  ],
  [
    "shares in the bank are those of the bank told before",
    "The FTSE 100 gained 0.3%. Mustard Bank named a new chairman. Shares in the bank ended 1.2% lower.",
    "index.change_pct FTSE 100 0.3",
    "stock.change_pct Mustard Bank -1.2",
  ],
  [
    "what was down at the opening and still at the close is told of the close",
    "The DAX slid at the opening and was still 31.2 points lower to 6,104.8 at the close.",
    "index.change DAX -31.2",
    "index.close DAX 6104.8",
  ],
  [
    "pence before a percentage and its direction are a change, with nothing told before",
    "The FTSE 100 gained 0.3%. Builders did worst, with Nutmeg 9p or 2.3% off at 391p.",
    "index.change_pct FTSE 100 0.3",
    "stock.change Nutmeg -9",
    "stock.change_pct Nutmeg -2.3",
    "stock.close Nutmeg 391",
  ],
  [
    "cents behind a direction are a change, over the percentage between",
    "The S&P/ASX 200 fell 0.2%. Nutmeg finished down 35 cents, or 1.7 per cent, at $20.41.",
    "index.change_pct S&P/ASX 200 -0.2",
    "stock.change Nutmeg -0.35",
    "stock.change_pct Nutmeg -1.7",
    "stock.close Nutmeg 20.41",
  ],
  [
    "who leads a sector moves by what its decline is",
    "The FTSE 100 lost 0.4%. Saffro led the miners lower with a decline of 31p to £9.44.",
    "index.change_pct FTSE 100 -0.4",
    "stock.change Saffro -31",
    "stock.close Saffro 9.44",
  ],
  [
    "another market had moved by then, and on the same day",
    "The FTSE 100 lost 0.4%. The Dax ended 0.6% lower, while the Cac 40 had shed 0.3%.",
    "index.change_pct FTSE 100 -0.4",
    "foreign_index.change_pct DAX -0.6",
    "foreign_index.change_pct CAC 40 -0.3",
  ],
  [
    "closer to a threshold is not there",
    "The Nikkei 225 rose 0.8%. The rally took the index closer to the symbolic threshold of 50,000.",
    "index.change_pct Nikkei 225 0.8",
  ],
  [
    "cents are given away, put on and found",
    "The S&P/ASX 200 fell 0.2%. Nutmeg gave away 11 cents to $3.05, with Saffron Bank putting on 21 cents to $17.30 and Mustard Bank finding 13 cents to $30.06.",
    "index.change_pct S&P/ASX 200 -0.2",
    "stock.change Nutmeg -0.11",
    "stock.close Nutmeg 3.05",
    "stock.change Saffron Bank 0.21",
    "stock.close Saffron Bank 17.3",
    "stock.change Mustard Bank 0.13",
    "stock.close Mustard Bank 30.06",
  ],
  [
    "a drop to a price is of the stock that dropped",
    "The S&P/ASX 200 fell 0.2%. Nutmeg shed 2.1 per cent to $8.02, followed by Saffron's 1.2 per cent drop to $5.51.",
    "index.change_pct S&P/ASX 200 -0.2",
    "stock.change_pct Nutmeg -2.1",
    "stock.close Nutmeg 8.02",
    "stock.change_pct Saffron -1.2",
    "stock.close Saffron 5.51",
  ],
  [
    "marks and pfennigs are money",
    "The DAX rose 0.9 per cent. Mustard Bank was up DM2.30 at DM77.10, and Nutmeg 40 pfennigs higher at 61.50 deutschmarks.",
    "index.change_pct DAX 0.9",
    "stock.change Mustard Bank 2.3",
    "stock.close Mustard Bank 77.1",
    "stock.change Nutmeg 0.4",
    "stock.close Nutmeg 61.5",
  ],
  [
    "shares in a city are its own market's",
    "London and Frankfurt dropped. Shares in Frankfurt met sellers and the DAX fell 1.9 per cent to 5,871.40. The FTSE 100 lost 0.7 per cent.",
    "foreign_index.change_pct DAX -1.9",
    "foreign_index.close DAX 5871.4",
    "index.change_pct FTSE 100 -0.7",
  ],
  [
    "a price it recovered from is no close, and the change behind the last is the day's",
    "The DAX rose 0.9 per cent. Nutmeg dipped to €31.20 before rebounding to €33.45, up 75 cents.",
    "index.change_pct DAX 0.9",
    "stock.close Nutmeg 33.45",
    "stock.change Nutmeg 0.75",
  ],
  [
    "what has a price is one company, though its name ends like an adjective",
    "The S&P/ASX 200 fell 0.2%. Spiceworths shares sank $1.12, or five per cent, to $21.28.",
    "index.change_pct S&P/ASX 200 -0.2",
    "stock.change Spiceworths -1.12",
    "stock.change_pct Spiceworths -5",
    "stock.close Spiceworths 21.28",
  ],
  [
    "its shares are those of the one stock that was named",
    "The S&P/ASX 200 fell 0.2%. The day was marked by heavy selling of Nutmeg Mining. Its shares fell 62 cents, or 4.1 per cent, to $14.50.",
    "index.change_pct S&P/ASX 200 -0.2",
    "stock.change Nutmeg Mining -0.62",
    "stock.change_pct Nutmeg Mining -4.1",
    "stock.close Nutmeg Mining 14.5",
  ],
  [
    "a rate in cents has the one before in cents too",
    "The S&P/ASX 200 fell 0.2%. The Australian dollar was buying 66.12 US cents, from 66.48 on Monday.",
    "index.change_pct S&P/ASX 200 -0.2",
    "fx.reference AUD/USD 0.6612",
    "fx.reference AUD/USD 0.6648 @2026-03-09",
  ],
  [
    "the sharemarket is the market",
    "The Australian sharemarket closed 1.4 per cent lower.",
    "index.change_pct S&P/ASX 200 -1.4",
  ],
  [
    "the barometer of an exchange is its index",
    "The Sensex rose 0.4%. The NSE barometer lost 17.35 points to 18,204.60.",
    "index.change_pct Sensex 0.4",
    "index.change Nifty 50 -17.35",
    "index.close Nifty 50 18204.6",
  ],
  [
    "the counter is the stock named right before",
    "The Straits Times Index rose 0.4%. Worst on the STI was Nutmeg Trust. The counter slid 1.9 per cent, or three cents, to $1.55.",
    "index.change_pct Straits Times Index 0.4",
    "stock.change_pct Nutmeg Trust -1.9",
    "stock.change Nutmeg Trust -0.03",
    "stock.close Nutmeg Trust 1.55",
  ],
  [
    "a second close behind 'had' is of a day before",
    "The Nifty slipped 41.15 points to settle at 18,120.40. It had risen to end at 18,161.55.",
    "index.change Nifty 50 -41.15",
    "index.close Nifty 50 18120.4",
    "index.close Nifty 50 18161.55 ?",
  ],
  [
    "points and percentage of Monday are both of Monday",
    "The Sensex fell 0.2%. It had jumped 911.70 points or 1.5 per cent on Monday.",
    "index.change_pct Sensex -0.2",
    "index.change Sensex 911.7 @2026-03-09",
    "index.change_pct Sensex 1.5 @2026-03-09",
  ],
  [
    "what an index fell by to its low is no change of the day",
    "The Sensex lost 211.5 points. Around noon it sank 390.2 points or 0.6 per cent to hit a low of 61,005.15.",
    "index.change Sensex -211.5",
    "index.low Sensex 61005.15",
  ],
  [
    "a slump in a stock on a day is the stock's",
    "The Sensex lost 0.6%, hurt by a 3.1 per cent slump in the index heavyweight Nutmeg Industries on Tuesday.",
    "index.change_pct Sensex -0.6",
    "stock.change_pct Nutmeg Industries -3.1",
  ],
  [
    "two names and one verb in the singular are one company, and so are two with one price",
    "The Straits Times Index rose 0.4%. Nutmeg Cycle and Saffron was the top loser, down 2.2 per cent at $19.40. Mustard Life and Permanent shed 1.6 per cent to close at $2.46.",
    "index.change_pct Straits Times Index 0.4",
    "stock.change_pct Nutmeg Cycle and Saffron -2.2",
    "stock.close Nutmeg Cycle and Saffron 19.4",
    "stock.change_pct Mustard Life and Permanent -1.6",
    "stock.close Mustard Life and Permanent 2.46",
  ],
  [
    "a mark that turnover passed is no turnover",
    "The DSEX rose 12 points. Turnover crossed the Tk 9 billion-mark. It stood at Tk 9.34 billion.",
    "index.change DSEX 12",
  ],
  [
    "of so many stocks some ended with losses and some higher",
    "The Sensex lost 0.6%. Of the 30 stocks in it, 21 ended with losses and 9 higher.",
    "index.change_pct Sensex -0.6",
    "breadth.losers Sensex 21",
    "breadth.gainers Sensex 9",
  ],
  [
    "in so many weeks, since a day long ago, or from where a year began is no change of the day",
    "The S&P 500 gained 0.7%. It is up 6.2 percent in the five-week span, up 9 percent since Jan. 5 and up 3 percent from where it began the year.",
    "index.change_pct S&P 500 0.7",
  ],
  [
    "a quarterly profit makes no change over a quarter",
    "The S&P 500 gained 0.7%. Nutmeg rose 2.4 percent after its quarterly profit beat forecasts.",
    "index.change_pct S&P 500 0.7",
    "stock.change_pct Nutmeg 2.4",
  ],
  [
    "stocks win percents, and a chemical company that begins like an index is a company",
    "The S&P 500 gained 0.7%. Nutmeg Foods won 3.4 percent and Dow Chemical rose 1.9 percent to $44.10.",
    "index.change_pct S&P 500 0.7",
    "stock.change_pct Nutmeg Foods 3.4",
    "stock.change_pct Dow Chemical 1.9",
    "stock.close Dow Chemical 44.1",
  ],
  [
    "a round number of points in a headline may be rounded",
    "Dow closes up 310. The Dow gained 312.46 points to 26,014.80.",
    "index.change Dow Jones Industrial Average 310 about",
    "index.change Dow Jones Industrial Average 312.46",
    "index.close Dow Jones Industrial Average 26014.8",
  ],
  [
    "a trade's word with a price is a company",
    "The NZX 50 lost 9.4 points, weighed down by Telecom's 1.3 per cent drop. Telecom closed down 3c at 228.",
    "index.change NZX 50 -9.4",
    "stock.change_pct Telecom -1.3",
    "stock.change Telecom -0.03",
    "stock.close Telecom 228",
  ],
  [
    "the giant, the carrier's price and the stock are the company told before",
    "The ISEQ lost 0.8 per cent. CRZ was sold. The cement giant shed 3.2 per cent. Nutmeg Air fell with it. The carrier's share price was 2 per cent lower at 61 cent.",
    "index.change_pct ISEQ -0.8",
    "stock.change_pct CRZ -3.2",
    "stock.change_pct Nutmeg Air -2",
    "stock.close Nutmeg Air 0.61",
  ],
  [
    "units that change hands in one share are none of the market's, and a price a share was offered none of the day's",
    "The ISEQ lost 0.8 per cent. Trading was busy in Nutmeg Telecom, with more than 12 million units changing hands. Saffron closed up 11 cent at €5.20, and its bidder kept to a €5.40-a-share offer.",
    "index.change_pct ISEQ -0.8",
    "stock.change Saffron 0.11",
    "stock.close Saffron 5.2",
  ],
  [
    "an index that turns another round is not that index",
    "The Hang Seng index lost 1.2 percent to 25,106.40. The inverse Hang Seng index, which follows the Hang Seng Index the other way, was up 1.2 percent at 6,004.15.",
    "index.change_pct Hang Seng Index -1.2",
    "index.close Hang Seng Index 25106.4",
  ],
  [
    "what was traded in the session before is not of the day, and neither is what it was worth",
    "The KLCI gained 0.3 percent. Volume stood at 3.12 billion units worth RM2.04 billion from Monday's 3.55 billion units worth RM2.41 billion.",
    "index.change_pct FTSE Bursa Malaysia KLCI 0.3",
    "turnover.volume FTSE Bursa Malaysia KLCI 3120000000",
    "turnover.value FTSE Bursa Malaysia KLCI 2040000000",
    "turnover.volume FTSE Bursa Malaysia KLCI 3550000000 @2026-03-09",
    "turnover.value FTSE Bursa Malaysia KLCI 2410000000 @2026-03-09",
  ],
  [
    "the volume traded in the previous session is that session's",
    "The Hang Seng index lost 1.2 percent. The volume traded in the previous session was 1.77 billion shares.",
    "index.change_pct Hang Seng Index -1.2",
    "turnover.volume Hang Seng Index 1770000000 ?",
  ],
  [
    "gainers beat losers A by B",
    "The KLCI gained 0.3 percent, with gainers surpassing decliners 511 by 402.",
    "index.change_pct FTSE Bursa Malaysia KLCI 0.3",
    "breadth.gainers FTSE Bursa Malaysia KLCI 511",
    "breadth.losers FTSE Bursa Malaysia KLCI 402",
  ],
  [
    "what a preference share pays is no change, and numbers and moneys may be in names",
    "The NZX 50 lost 0.4 per cent. Nutmeg Group (6.25%), up 9.1 per cent to close at $1.42, did best. Sterling Investments fell 3.3 per cent to $2.06.",
    "index.change_pct NZX 50 -0.4",
    "stock.change_pct Nutmeg Group 9.1",
    "stock.close Nutmeg Group 1.42",
    "stock.change_pct Sterling Investments -3.3",
    "stock.close Sterling Investments 2.06",
  ],
  [
    "a climb in a share to a price is the share's, in levs too",
    "The SOFIX added 0.4%, helped by a 2.9% climb in Nutmeg Hold to 2.14 levs.",
    "index.change_pct SOFIX 0.4",
    "stock.change_pct Nutmeg Hold 2.9",
    "stock.close Nutmeg Hold 2.14",
  ],
  [
    "up to the value of so many points is a level",
    "The BET index gained 0.61%, up to the value of 15,204.30 points.",
    "index.change_pct BET 0.61",
    "index.close BET 15204.3",
  ],
  [
    "a name that ends in s owns its price with a mark alone",
    "The FTSE 100 gained 0.3%. Barclays' share price slid 1.15 per cent to 214.2p.",
    "index.change_pct FTSE 100 0.3",
    "stock.change_pct Barclays -1.15",
    "stock.close Barclays 214.2",
  ],
  [
    "money of one stock that was exchanged is no price",
    "The ZSE All Share index gained 0.3%. Nutmeg recorded US$7,316 exchanged in 41,200 shares.",
    "index.change_pct ZSE All Share 0.3",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
  });

test("what a country has is not what a story is about", () => {
  const text = "Shares rose after Saudi Arabia's offer of more crude. The Dow added 22.4 points to 9,713.08.";
  assert.equal(read(text).market, "Dow Jones Industrial Average");
});

test("NZ is New Zealand, whatever Australia's index did", () => {
  const text =
    "NZ shares gain. Nutmeg rose with the Australian market as the S&P/ASX 200 Index climbed. The NZX 50 added 12.6 points.";
  assert.equal(read(text).market, "NZX 50");
});
