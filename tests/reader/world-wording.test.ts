import assert from "node:assert/strict";
import { test } from "node:test";
import { claims, read } from "./reading.ts";

/** A promise, a text of ours on another market than Seoul's, and every claim that it makes. */
const CASES: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
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
    "The AEX index closed lower. A weak Salt sent the AEX index down 4.24 to 514.92.",
    "index.change AEX -4.24",
    "index.close AEX 514.92",
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
    "a change without its unit before a percentage and 'higher at'; what many stocks gained is theirs",
    "The CAC 40 had a firm day in Paris, ending 84.83, or 2.1 per cent, higher at 4,088.99, with many stocks posting gains of 4 per cent and more.",
    "index.change CAC 40 84.83",
    "index.change_pct CAC 40 2.1",
    "index.close CAC 40 4088.99",
  ],
  [
    "a level threatened is not crossed",
    "The DAX, which had threatened to break down through 4,600, finished 53.17 higher at 4,712.69.",
    "index.change DAX 53.17",
    "index.close DAX 4712.69",
  ],
  [
    "a gain of a named day is that day's move",
    "The Dow fell 104.18 points to 9,276.06. The loss more than erased Monday's gain of 66.16.",
    "index.change Dow Jones Industrial Average -104.18",
    "index.close Dow Jones Industrial Average 9276.06",
    "index.change Dow Jones Industrial Average 66.16 @2026-03-09",
  ],
  [
    "shares traded beside a close are the market's volume, and their growth no move",
    "The KSE-100 index closed up 63 points at 11,848 with 118 million shares traded, up 8.2 percent.",
    "index.change KSE-100 63",
    "index.close KSE-100 11848",
    "turnover.volume KSE-100 118000000",
  ],
  [
    "a level that the market goes on moving around is no close",
    "The KSE-100 index closed at 11,848. The market continues to move around 12,000.",
    "index.close KSE-100 11848",
  ],
  [
    "respective gains are told stock by stock",
    "The PSEi closed at 6,212.40. SM Salt and Pepper posted respective gains of 20 centavos to P27.95 and 5 centavos to P6.37.",
    "index.close PSEi 6212.4",
    "stock.change SM Salt 0.2",
    "stock.close SM Salt 27.95",
    "stock.change Pepper 0.05",
    "stock.close Pepper 6.37",
  ],
  [
    "an amount or a percentage before its drop is the change",
    "The PSEi closed at 6,212.40. Salt contributed to the decline with a P2 or 1.54 percent drop to P127.80.",
    "index.close PSEi 6212.4",
    "stock.change Salt -2",
    "stock.change_pct Salt -1.54",
    "stock.close Salt 127.8",
  ],
  [
    "a name that ends in Cap is one name, and 'can' begins another",
    "The DSEX closed at 6,301.22. Salt Cap was the top gainer, posting a 10 per cent gain. Can-Pepper lost 2 per cent.",
    "index.close DSEX 6301.22",
    "stock.change_pct Salt Cap 10",
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
    "The CAC 40 closed lower. Salt was the day's top gainer with a 6.28% share price appreciation to close at Ffr568.",
    "stock.change_pct Salt 6.28",
    "stock.close Salt 568",
  ],
  [
    "the Hang Seng goes by its letters",
    "The benchmark HSI rose 1.14% or 204.30 points to 17,502.60 in Hong Kong.",
    "index.change_pct Hang Seng Index 1.14",
    "index.change Hang Seng Index 204.3",
    "index.close Hang Seng Index 17502.6",
  ],
  [
    "a leveraged index is another than the one it is built on",
    "The Hang Seng Index was down 419.34 points, or 1.52 percent, at 27,223.59. The one-factor leveraged Hang Seng Index, which is linked to the movements of the Hang Seng Index, was higher by 1.42 percent at 5,161.96.",
    "index.change Hang Seng Index -419.34",
    "index.change_pct Hang Seng Index -1.52",
    "index.close Hang Seng Index 27223.59",
  ],
  [
    "money behind shares of a named day is of that day",
    "The FTSE Bursa Malaysia KLCI closed 5.32 points lower at 1,523.51. Turnover rose to 3.02 billion units worth RM2.31 billion from Monday's 2.88 billion units worth RM2.12 billion.",
    "index.change FTSE Bursa Malaysia KLCI -5.32",
    "index.close FTSE Bursa Malaysia KLCI 1523.51",
    "turnover.volume FTSE Bursa Malaysia KLCI 3020000000",
    "turnover.value FTSE Bursa Malaysia KLCI 2310000000",
    "turnover.volume FTSE Bursa Malaysia KLCI 2880000000 @2026-03-09",
    "turnover.value FTSE Bursa Malaysia KLCI 2120000000 @2026-03-09",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
    assert.equal(read(text).digits.unread, 0);
  });
