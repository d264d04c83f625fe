import { promise } from "./reading.ts";

/** Other moneys in a round-up: how far one went, when, and against which. */

promise([
  [
    "as far as, as low as and what was touched are of a moment, and what it came back to is not",
    "The dollar slid as far as 76.25 yen before recovering to 78.65. Sterling fell as low as $1.5510 and was last at $1.5560. The euro touched $1.3270.",
    "fx.reference USD/JPY 76.25 !",
    "fx.reference USD/JPY 78.65",
    "fx.reference GBP/USD 1.551 !",
    "fx.reference GBP/USD 1.556",
    "fx.reference EUR/USD 1.327 !",
  ],
  [
    "a peak that was set some time ago is of that time, and this session's own of a moment",
    "The dollar rose to 93.95 yen, near a peak of 94.47 yen set a week ago. The euro was at $1.3210, off its session high of $1.3260. Last week sterling reached a high of $1.5655.",
    "fx.reference USD/JPY 93.95",
    "fx.reference USD/JPY 94.47 ?",
    "fx.reference EUR/USD 1.321",
    "fx.reference EUR/USD 1.326 !",
    "fx.reference GBP/USD 1.5655 ?",
  ],
  [
    "a bare rate is of the pair told before it, and what the dollar behind a comma did is the dollar's",
    "SYDNEY: The S&P/ASX 200 rose 1 percent. The euro dived to 106.61 yen before clawing back to 108.88. The euro rose against the dollar, which was also down against the yen at 116.26.",
    "index.change_pct S&P/ASX 200 1",
    "fx.reference EUR/JPY 106.61",
    "fx.reference EUR/JPY 108.88",
    "fx.reference USD/JPY 116.26",
  ],
  [
    "a code that spells a word is no name, and so many sessions are no level",
    "The S&P 500 rose 0.4 percent, its tenth gain out of the past 11. Pepper Inc (LOW.N) rose 2.1 percent to $33.10. Salt Stanley (MS.N) fell 5.4 percent.",
    "index.change_pct S&P 500 0.4",
    "stock.change_pct Pepper Inc 2.1",
    "stock.close Pepper Inc 33.1",
    "stock.change_pct Salt Stanley -5.4",
  ],
]);
