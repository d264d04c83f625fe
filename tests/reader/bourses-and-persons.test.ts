import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** A promise, a story of our own about a market far from Seoul, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "an index that no table knows is one where its name says so and points are told",
    "The KSE-100 index rose 240 points. PEPIndex100 increased by 0.25 percent or 10.00 points to close at settle at 4,010.00 points. It touched an intraday high of 4,022.50 points.",
    "index.change KSE-100 240",
    "index.change_pct PEPIndex100 0.25",
    "index.change PEPIndex100 10",
    "index.close PEPIndex100 4010",
    "index.high PEPIndex100 4022.5 !",
  ],
  [
    "a chairman is no company, and the shares are those of the company told before",
    "The ISEQ rose 0.4 per cent. Pepperfoods bucked the trend after it opened two shops. At its meeting, chairman Paul O'Salt said the group was on track. The shares rose 20 cent, or 2.5 per cent, to end at €8.20.",
    "index.change_pct ISEQ 0.4",
    "stock.change Pepperfoods 0.2",
    "stock.change_pct Pepperfoods 2.5",
    "stock.close Pepperfoods 8.2",
  ],
  [
    "what moved is what a firm's noun goes on about, whatever else its sentence named",
    "The ISEQ rose 0.4 per cent. Ryanair, which hopes to take over Aer Lingus, also dropped back a little. The airline closed four cent down at €8.60.",
    "index.change_pct ISEQ 0.4",
    "stock.change Ryanair -0.04",
    "stock.close Ryanair 8.6",
  ],
  [
    "shares traded where a stock is named are its own, and its price may stand behind the day",
    "The ISEQ rose 0.4 per cent. The busiest trading was in Bank of Ireland, where 2.5 million shares traded as the stock first hit a high of €10.35 before closing four cents lower on the day on €10.15.",
    "index.change_pct ISEQ 0.4",
    "stock.high Bank of Ireland 10.35",
    "stock.change Bank of Ireland -0.04",
    "stock.close Bank of Ireland 10.15",
  ],
  [
    "what another money costs is its rate",
    "The JSE All Share closed 0.4% higher. The rand was weaker, with a US dollar costing R13.60 and a euro costing R15.10.",
    "index.change_pct JSE All Share 0.4",
    "fx.reference USD/ZAR 13.6",
    "fx.reference EUR/ZAR 15.1",
  ],
  [
    "a list of trades without a verb goes on with that of the sentence before",
    "The Tadawul index gained 0.25%, with the banks index rising by 1.2%. Energy 0.6%, services 0.5%, and finance 0.1%.",
    "index.change_pct TASI 0.25",
    "sector.change_pct banks 1.2",
    "sector.change_pct Energy 0.6",
    "sector.change_pct services 0.5",
    "sector.change_pct finance 0.1",
  ],
  [
    "what today's trade fell short of is another day's",
    "The NGX All-Share Index rose 0.3 per cent. Investors traded 300 million shares valued at N3.8 billion. This fell short of the 340 million shares worth N4.1 billion traded by others.",
    "index.change_pct NGX All-Share 0.3",
    "turnover.volume NGX All-Share 300000000",
    "turnover.value NGX All-Share 3800000000",
    "turnover.volume NGX All-Share 340000000 ?",
    "turnover.value NGX All-Share 4100000000 ?",
  ],
  [
    "the value of shares is what was traded where a sum is told, and a price stands behind a name's volume",
    "The KSE-100 index rose 240 points. The total share value dropped to Rs 35.1 billion from Rs 37.2 billion. The top traded stocks included Pepper Telecom with 129,889,252 shares at Rs 1.48 per share and Salt Spinning with 95,374,761 shares at Rs 6.40.",
    "index.change KSE-100 240",
    "turnover.value KSE-100 35100000000",
    "turnover.value KSE-100 37200000000 ?",
    "stock.close Pepper Telecom 1.48",
    "stock.close Salt Spinning 6.4",
  ],
  [
    "which behind a stock where trade was busiest is of that stock",
    "The WIG20 rose 0.9%. Investors traded most in Pepper stocks (PLN 145 mln), which at the end of the day increased by 3.7 percent to PLN 61.50.",
    "index.change_pct WIG20 0.9",
    "stock.change_pct Pepper 3.7",
    "stock.close Pepper 61.5",
  ],
  [
    "a level touched lies on one side of where it stands",
    "By midday the FTSE 100 was 12.4 points lower at 6,540.10, having touched 6,568.20 shortly after the bell.",
    "index.change FTSE 100 -12.4 !",
    "index.close FTSE 100 6540.1 !",
    "index.high FTSE 100 6568.2 !",
  ],
  [
    "in Mumbai companies by their size have indices, each of a pair too",
    "The Sensex fell 0.4 percent. The BSE MidCap and SmallCap indices fell 0.2 percent and 0.6 percent, respectively. The Nifty Small Cap 100 ended at 16,780.50, an increase of 84.5 points.",
    "index.change_pct Sensex -0.4",
    "index.change_pct BSE MidCap -0.2",
    "index.change_pct SmallCap -0.6",
    "index.close Nifty Smallcap 100 16780.5",
    "index.change Nifty Smallcap 100 84.5",
  ],
  [
    "an index beside a trade's is a trade's, and what a price may move by is what it moved",
    "The BIST 100 fell 1.1 percent. The banking index lost 1.7 percent and the holding index 0.6 percent. Pepper Yatirim closed at its upper limit of 10 percent.",
    "index.change_pct BIST 100 -1.1",
    "sector.change_pct banking -1.7",
    "sector.change_pct holding -0.6",
    "stock.change_pct Pepper Yatirim 10",
  ],
  [
    "the largest gain is of the stock that it was by",
    "The TA-35 rose 0.3%. The largest gain was by Pepperlab, 9.6%, and the steepest fall was recorded by Salt Oil, at 5.2%.",
    "index.change_pct TA-35 0.3",
    "stock.change_pct Pepperlab 9.6",
    "stock.change_pct Salt Oil -5.2",
  ],
  [
    "what a relative clause or what was traded told of, the verb behind its comma does not",
    "The JSE All Share ended 0.8% down on turnover of R14 billion, having shed 0.3% on Monday. Absa, which said it expected growth in headline earnings, was up R1.35, or 1.6%, at R86.35.",
    "index.change_pct JSE All Share -0.8",
    "turnover.value JSE All Share 14000000000",
    "index.change_pct JSE All Share -0.3 @2026-03-09",
    "stock.change Absa 1.35",
    "stock.change_pct Absa 1.6",
    "stock.close Absa 86.35",
  ],
  [
    "an index lifted by a percentage to a level is what the sentence goes on about",
    "The exchange in Harare extended its streak on gains in Delta, lifting the ZSE All Share by 1.5 percent to 36,802.15.",
    "index.change_pct ZSE All Share 1.5",
    "index.close ZSE All Share 36802.15",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => assert.deepEqual(claims(text).toSorted(), expected.toSorted()));
