import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, claims, promise } from "./reading.ts";

/** A promise, a text of ours on another market than Seoul's, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "a blue chip index without its hyphen is the market's",
    "The FTSE 100 closed 12.3 points higher at 7,412.88. The blue chip index was up 0.17 percent.",
    "index.change FTSE 100 12.3",
    "index.close FTSE 100 7412.88",
    "index.change_pct FTSE 100 0.17",
  ],
  [
    "the first stock behind 'including' is measured as the next",
    "The FTSE 100 closed at 7,412.88. Among the fallers were miners, including Salt down 41p to 967p and Pepper down 55p to 1,511p.",
    "index.close FTSE 100 7412.88",
    "stock.change Salt -41",
    "stock.close Salt 967",
    "stock.change Pepper -55",
    "stock.close Pepper 1511",
  ],
  [
    "the kind of story before a colon is no stock",
    "Roundup: Hong Kong stocks close 0.34 pct lower\n\nThe benchmark Hang Seng Index lost 86.21 points to 25,404.81.",
    "index.change_pct Hang Seng Index -0.34",
    "index.change Hang Seng Index -86.21",
    "index.close Hang Seng Index 25404.81",
  ],
  [
    "the index that a stock sent down to a level is what moved",
    "The AEX index closed higher. Buyers of Salt pushed the AEX index up 6.71 to 482.35.",
    "index.change AEX 6.71",
    "index.close AEX 482.35",
  ],
  [
    "what something saw a stock add is the stock's",
    "The S&P/ASX 200 closed at 4,712.3. Strength on the metals exchange saw Salt Billiton (SLT) add 1pct to $41.95 while Thyme (THM) fell 2pct to $12.10.",
    "index.close S&P/ASX 200 4712.3",
    "stock.change_pct Salt Billiton 1",
    "stock.close Salt Billiton 41.95",
    "stock.change_pct Thyme -2",
    "stock.close Thyme 12.1",
  ],
  [
    "a change without its unit before a percentage and 'lower at'; what several shares lost is theirs",
    "The CAC 40 was weak all day, finishing 36.27, or 0.7 per cent, lower at 5,140.62, with several shares recording losses of 6 per cent.",
    "index.change CAC 40 -36.27",
    "index.change_pct CAC 40 -0.7",
    "index.close CAC 40 5140.62",
  ],
  [
    "a level threatened is not crossed",
    "The DAX, after it threatened to fall through 7,150, closed 23.91 higher at 7,204.36.",
    "index.change DAX 23.91",
    "index.close DAX 7204.36",
  ],
  [
    "a loss of a named day is that day's move",
    "The Dow rose 57.33 points to 11,340.28. That made up for only part of Friday's loss of 138.52.",
    "index.change Dow Jones Industrial Average 57.33",
    "index.close Dow Jones Industrial Average 11340.28",
    "index.change Dow Jones Industrial Average -138.52 @2026-03-06",
  ],
  [
    "shares traded beside a close are the market's volume, and their growth no move",
    "The KSE-100 ended 27 points lower at 9,640 with 85 million shares traded, up 14.5 percent.",
    "index.change KSE-100 -27",
    "index.close KSE-100 9640",
    "turnover.volume KSE-100 85000000",
  ],
  [
    "a level that the market goes on moving around is no close",
    "The KSE-100 ended at 9,640. Prices seem to settle around 9,500.",
    "index.close KSE-100 9640",
  ],
  [
    "respective losses are told stock by stock",
    "The PSEi closed at 6,212.40. Salt Foods and Pepper posted respective losses of P3.20 to P88.45 and P1.10 to P21.70.",
    "index.close PSEi 6212.4",
    "stock.change Salt Foods -3.2",
    "stock.close Salt Foods 88.45",
    "stock.change Pepper -1.1",
    "stock.close Pepper 21.7",
  ],
  [
    "an amount or a percentage before its rise is the change",
    "The PSEi closed at 6,212.40. Salt lifted the market with its P3 or 4.11 percent rise to P75.95.",
    "index.close PSEi 6212.4",
    "stock.change Salt 3",
    "stock.change_pct Salt 4.11",
    "stock.close Salt 75.95",
  ],
  [
    "a name that ends in Cap is one name, and 'can' begins another",
    "The DSEX closed at 6,301.22. Of all shares Salt Cap rose most, by 7.3 per cent. Can-Pepper lost 2 per cent.",
    "index.close DSEX 6301.22",
    "stock.change_pct Salt Cap 7.3",
    "stock.change_pct Can-Pepper -2",
  ],
  [
    "a month that an index ended down is no session",
    "The Dow rose 0.2 percent to 8,663.40. The Dow ended August down 8.2 percent, while the Nasdaq was off 9.6 percent.",
    "index.change_pct Dow Jones Industrial Average 0.2",
    "index.close Dow Jones Industrial Average 8663.4",
  ],
  [
    "so many to one are a ratio",
    "The Dow rose 0.2 percent to 8,663.40. Advancing shares led declining shares by more than 15 to 1.",
    "index.change_pct Dow Jones Industrial Average 0.2",
    "index.close Dow Jones Industrial Average 8663.4",
  ],
  [
    "a percentage of share price appreciation is a rise, and francs of their day are money",
    "The CAC 40 closed lower. Salt was the day's top gainer with a 4.73% share price appreciation, ending at Ffr312.",
    "stock.change_pct Salt 4.73",
    "stock.close Salt 312",
  ],
  [
    "the Hang Seng goes by its letters",
    "The benchmark HSI in Hong Kong gained 158.70 points, or 0.83%, and closed at 19,246.15.",
    "index.change Hang Seng Index 158.7",
    "index.change_pct Hang Seng Index 0.83",
    "index.close Hang Seng Index 19246.15",
  ],
  [
    "a leveraged index is another than the one it is built on",
    "The Hang Seng Index lost 173.26 points to 21,408.55. The leveraged Hang Seng Index, built on twice its change, fell 1.63 percent to 6,930.41.",
    "index.change Hang Seng Index -173.26",
    "index.close Hang Seng Index 21408.55",
  ],
  [
    "money behind shares of a named day is of that day",
    "The FTSE Bursa Malaysia KLCI closed 5.32 points lower at 1,523.51. Turnover came to 2.47 billion shares worth RM1.63 billion from Monday's 2.64 billion shares worth RM1.75 billion.",
    "index.change FTSE Bursa Malaysia KLCI -5.32",
    "index.close FTSE Bursa Malaysia KLCI 1523.51",
    "turnover.volume FTSE Bursa Malaysia KLCI 2470000000",
    "turnover.value FTSE Bursa Malaysia KLCI 1630000000",
    "turnover.volume FTSE Bursa Malaysia KLCI 2640000000 @2026-03-09",
    "turnover.value FTSE Bursa Malaysia KLCI 1750000000 @2026-03-09",
  ],
  [
    "'needs' is a noun unless a verb follows it, and 'Can' may end a name",
    "The NZX 50 lost 0.3 percent. Pension funds' cash needs dragged the NZX 50 down 41.20 points to 12,306.75. American Can climbed 4.7 percent.",
    "index.change_pct NZX 50 -0.3",
    "index.change NZX 50 -41.2",
    "index.close NZX 50 12306.75",
    "stock.change_pct American Can 4.7",
  ],
  [
    "the dollar against two moneys has two rates, and a pound in dollars is none in euros",
    "The FTSE 100 lost 0.6 percent. The dollar slid against the euro to 1.0935 and to 142.70 yen. Sterling rose against the euro at 1.1480 euros and was at $1.3065.",
    "index.change_pct FTSE 100 -0.6",
    "fx.reference EUR/USD 1.0935",
    "fx.reference USD/JPY 142.7",
    "fx.reference GBP/EUR 1.148",
    "fx.reference GBP/USD 1.3065",
  ],
  [
    "which of two stocks 'the company' or 'the counter' is, nobody says, and elsewhere shares are another's",
    "The STI closed at 4,035.18. Thyme Bank kept its call on Salt Trust. The counter slid 4% to $2.15. Pepper rose 3% to $7.40. Elsewhere, shares were down 5% at $6.05.",
    "index.close Straits Times Index 4035.18",
    "stock.change_pct Pepper 3",
    "stock.close Pepper 7.4",
  ],
  [
    "a trade named for the company before may be another's",
    "The Sensex closed at 71,204.30. Salt Motors said that sales grew. The airline slid 4 per cent.",
    "index.close Sensex 71204.3",
  ],
  [
    "a sector that owns a drop is no stock",
    "The Nikkei closed at 31,240.66. Technology's 1.7 percent drop held it back.",
    "index.close Nikkei 225 31240.66",
  ],
  [
    "shares traded in one stock are none of the market's volume",
    "The Nikkei closed at 31,240.66 with 92 million shares traded in Toyota alone.",
    "index.close Nikkei 225 31240.66",
  ],
  [
    "a list that firms are put on turns no sign",
    "The Nikkei closed at 31,240.66. Salt fell, with regulators putting 40 firms on a list, 2.9 percent.",
    "index.close Nikkei 225 31240.66",
    "stock.change_pct Salt -2.9",
  ],
  [
    "a level closed at is a close, round or told of a stock average",
    "The Nikkei ended at a level of 31,200. The Tokyo stock average at 31,200 was down 0.4 percent.",
    "index.close Nikkei 225 31200",
    "index.close Nikkei 225 31200",
    "index.change_pct Nikkei 225 -0.4",
  ],
  [
    "names end in Lev, and a letter before one digit is no money",
    "The Nikkei closed at 31,240.66. Pepper Lev slid 3% to 145 yen. Harris fell to L4.",
    "index.close Nikkei 225 31240.66",
    "stock.change_pct Pepper Lev -3",
    "stock.close Pepper Lev 145",
  ],
  [
    "a reinsurer's percentage is its own",
    "ZURICH - The SMI rose 1 percent. Pepper Re rose 1.4 percent and Swiss Re 2 percent.",
    "index.change_pct SMI 1",
    "stock.change_pct Pepper Re 1.4",
    "stock.change_pct Swiss Re 2",
  ],
  [
    "what a company is, behind a dateline, is no part of its name",
    "HONG KONG - Heavyweight HSBC rose 2 percent to HK$84.",
    "stock.change_pct HSBC 2",
    "stock.close HSBC 84",
  ],
  [
    "what is measured and also moved is no company",
    "The FTSE 100 rose 1 percent. Consumption also fell 1.7 percent. Momentum also closed 2.3 percent higher. Ocado also rose 3.1 percent.",
    "index.change_pct FTSE 100 1",
    "stock.change_pct Ocado 3.1",
  ],
  [
    "a market that was closed has no index that goes on",
    "Frankfurt's DAX closed at 21,418.35. London was closed. The index rose 0.4 percent.",
    "index.close DAX 21418.35",
    "index.change_pct DAX 0.4",
  ],
];

promise(CASES);

test("an index and its level are no company with a number in its name", () => {
  const text = "CAC 2000, a maker of files, slid 3 percent. Paris CAC 2318, -0.7 pct.";
  assert.deepEqual(claims(text), ["stock.change_pct CAC -3", "index.change_pct CAC 40 -0.7"]);
  assert.deepEqual(claims("Nikkei 400, a measure of returns, slid 3 percent. Tokyo's Nikkei fell 0.7 percent."), [
    "index.change_pct Nikkei 225 -0.7",
  ]);
});
