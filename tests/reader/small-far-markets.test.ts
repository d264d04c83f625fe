import assert from "node:assert/strict";
import { test } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { type Case, claims, promise } from "./reading.ts";

/** What stories of small and far markets tell in their own way. */
const CASES: readonly Case[] = [
  [
    "what an index closed on is where it closed, and the day of a close is no level",
    "Kuwaiti shares rose. The Kuwait Stock Exchange index ended on 5,812.34, up 1.4 percent. The index had closed on 9 March.",
    "index.close Kuwait All Share 5812.34",
    "index.change_pct Kuwait All Share 1.4",
  ],
  [
    "a table of exchange rates gives each column the day of its head",
    "Shares fell in Istanbul. The BIST 100 closed at 98,765 points.\n\nExchange Rates Monday Tuesday\nUSD/TRY 5.1230 5.2340\nEUR/TRY 6.3450 6.4560",
    "index.close BIST 100 98765",
    "fx.reference USD/TRY 5.123 @2026-03-09",
    "fx.reference USD/TRY 5.234",
    "fx.reference EUR/TRY 6.345 @2026-03-09",
    "fx.reference EUR/TRY 6.456",
  ],
  [
    "the code behind a rate begins the next pair where a table runs together",
    "The BIST 100 closed at 98,765 points. Exchange Rates Monday Tuesday USD/TRY 5.1230 5.2340 EUR/TRY 6.3450 6.4560",
    "index.close BIST 100 98765",
    "fx.reference USD/TRY 5.123 @2026-03-09",
    "fx.reference USD/TRY 5.234",
    "fx.reference EUR/TRY 6.345 @2026-03-09",
    "fx.reference EUR/TRY 6.456",
  ],
  [
    "an index that is higher than its close of a year has moved by no such percentage today, and the close is that year's",
    "Kuwaiti shares rose. The Kuwait Stock Exchange index is 41.2 percent higher than its 2019 closing of 4,321.5 points.",
    "index.close Kuwait All Share 4321.5 ?",
  ],
  [
    "an exchange that closes at midday for a holiday has closed",
    "The JSE closed at midday ahead of the long holiday. The all share index rose 0.7 percent to 31,415.9.",
    "index.change_pct JSE All Share 0.7",
    "index.close JSE All Share 31415.9",
  ],
  [
    "letters that mean much else are the index where its market is told of and it closes",
    "Mexican stocks rose. The CPI closed at 51,234.56 units with a gain of 321.05 points. Analysts said the CPI rose 0.4 percent in February.",
    "index.close S&P/BMV IPC 51234.56",
    "index.change S&P/BMV IPC 321.05",
    "macro CPI 0.4",
  ],
  [
    "companies that showed an increase are gainers",
    "Jordanian shares rose. The ASE General Index added 12.3 points to close at 2,345.6 points. As many as 41 companies showed an increase and 27 fell.",
    "index.change ASE General Index 12.3",
    "index.close ASE General Index 2345.6",
    "breadth.gainers ASE General Index 41",
    "breadth.losers ASE General Index 27",
  ],
  [
    "a name that begins with a word of rank is whole behind a word in small letters",
    "The FBM KLCI rose 3.21 points to 1,612.34. Meanwhile, heavyweights Top Kettle jumped 12 sen to RM5.40.",
    "index.change FTSE Bursa Malaysia KLCI 3.21",
    "index.close FTSE Bursa Malaysia KLCI 1612.34",
    "stock.change Top Kettle 0.12",
    "stock.close Top Kettle 5.4",
  ],
  [
    "an index of a house by its number is one of its own",
    "The FBM KLCI rose 3.21 points to 1,612.34. The FBM Emas climbed 20.1 points to 11,234.5 and the FBM 70 widened 98.7 points to 14,321.09.",
    "index.change FTSE Bursa Malaysia KLCI 3.21",
    "index.close FTSE Bursa Malaysia KLCI 1612.34",
    "index.change FBM Emas 20.1",
    "index.close FBM Emas 11234.5",
    "index.close FBM 70 14321.09",
  ],
  [
    "an index of all shares is its own in Manila",
    "Manila shares rose. The PSEi rose 4.12 points to 2,345.67. The broader all-shares index fell 3.21 points to 1,234.56.",
    "index.change PSEi 4.12",
    "index.close PSEi 2345.67",
    "index.change PSE All Shares -3.21",
    "index.close PSE All Shares 1234.56",
  ],
  [
    "issues that had losses are losers, and no level of an index",
    "Mexican stocks fell. The IPC lost 0.3% to 51,234.56 points. Of the 612 stocks that traded, 287 had losses and 31 closed unchanged.",
    "index.change_pct S&P/BMV IPC -0.3",
    "index.close S&P/BMV IPC 51234.56",
    "breadth.losers S&P/BMV IPC 287",
    "breadth.unchanged S&P/BMV IPC 31",
  ],
  [
    "Karachi's pc is percent",
    "Karachi stocks rose. The KSE-100 index gained 156.78 points or 0.4pc to close at 43,210.98 points.",
    "index.change KSE-100 156.78",
    "index.change_pct KSE-100 0.4",
    "index.close KSE-100 43210.98",
  ],
  [
    "what the trade moved by is no move of a stock or an index, and when trading ended is not what was traded",
    "Accra shares fell. The GSE Composite Index lost 3.1 points to 2,512.3. Data show an 87.65% improvement in volume and a 4% decline in deals.",
    "index.change GSE Composite -3.1",
    "index.close GSE Composite 2512.3",
  ],
  [
    "a trade's word behind a company's name is what it is",
    "Dubai shares rose. The DFM General Index gained 1 percent. Shares in the lender Kettle NBD bank were up 2.4 per cent.",
    "index.change_pct DFM General Index 1",
    "stock.change_pct Kettle NBD 2.4",
  ],
  [
    "the letters of an exchange before its composite index are no company",
    "Jakarta shares fell. After falling 3.12 percent Monday, the JSX main composite index fell 2.4 percent to 412.34 points.",
    "index.change_pct Jakarta Composite -3.12 @2026-03-09",
    "index.change_pct Jakarta Composite -2.4",
    "index.close Jakarta Composite 412.34",
  ],
  [
    "money of two words of a place is that place's",
    "Colombo shares rose. The ASPI gained 0.2%. The equity market's turnover fell to 512.3 million Sri Lankan rupees from 1.02 billion rupees in the previous session.",
    "index.change_pct ASPI 0.2",
    "turnover.value ASPI 512300000",
    "turnover.value ASPI 1020000000 ?",
  ],
  [
    "cells of a table that run on are no moves, as their head alone tells what they count",
    "Brazilian stocks fell. The Bovespa lost 0.3%. Mexico IPC 47123.45 -0.7 11.90 Chile IPSA 4123.01 0.87 17.19",
    "index.change_pct Ibovespa -0.3",
  ],
  [
    "pairs told respectively by their moves stand apart from their names",
    "Moroccan shares rose. The MASI gained 0.4%. The Kettle 15 index and the Kettle All-Liquid, which tracks liquid shares, rose respectively by 0.51% and 0.62%.",
    "index.change_pct MASI 0.4",
  ],
  [
    "Mexico's index of prices and quotations is the IPC, and the correction that it suffered its change",
    "Mexican stocks fell. The Price and Quotations Index suffered a correction of -0.2% to stand at 51,234.56 units.",
    "index.change_pct S&P/BMV IPC -0.2",
    "index.close S&P/BMV IPC 51234.56",
  ],
  [
    "Manila's all shares go by their capitals, and how far an index went at times is no change",
    "Manila shares rose. The PSEi sometimes lost more than 40 points. The PSEi gained 4.12 points to 2,345.67. All Shares followed PSEi and rose 3.21 points to 1,234.56 points.",
    "index.change PSEi 4.12",
    "index.close PSEi 2345.67",
    "index.change PSE All Shares 3.21",
    "index.close PSE All Shares 1234.56",
  ],
  [
    "the rate against another dollar is not the rate against the American",
    "The FBM KLCI rose 3.21 points to 1,612.34. The ringgit was up 0.05% against the greenback to 4.6543. The local unit fell 0.1% against the Singapore dollar to 3.4321.",
    "index.change FTSE Bursa Malaysia KLCI 3.21",
    "index.close FTSE Bursa Malaysia KLCI 1612.34",
    "fx.reference USD/MYR 4.6543",
  ],
  [
    "Colombo's second index goes by more than one name",
    "Colombo shares rose. The ASPI gained 0.2%. The S&P Lanka 20 Index rose to 2,345.67.",
    "index.change_pct ASPI 0.2",
    "index.close S&P SL20 2345.67",
  ],
  [
    "up so much over last Thursday's close is of the day that is told, and no move of Thursday",
    "Dubai shares rose. The DFM General Index closed at 4,321.09 points, up 1.7 per cent over last Thursday's close.",
    "index.close DFM General Index 4321.09",
    "index.change_pct DFM General Index 1.7",
  ],
];

promise(CASES);

test("an index goes by the name that it had on the story's day", () => {
  const story = "Lagos shares fell. The All-Share Index lost 120.5 points to close at 32,000.1.";
  assert.deepEqual(claims(story, { session: "2019-10-22" as TradingDay }), [
    "index.change NSE All-Share -120.5",
    "index.close NSE All-Share 32000.1",
  ]);
  assert.deepEqual(claims(story), ["index.change NGX All-Share -120.5", "index.close NGX All-Share 32000.1"]);
});
