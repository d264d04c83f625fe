import { promise } from "./reading.ts";

/** Stories of Seoul: how far a price went and from where, and whose shares were moved. */

promise([
  [
    "as far as a level is how far the index went",
    "The KOSPI ended at 2,602.4 after a rough day. The index fell as far as 2,590.1, its lowest since Dec. 3.",
    "index.close KOSPI 2602.4",
    "index.low KOSPI 2590.1",
  ],
  [
    "an all-time low that was hit is the session's, and one that is near is of another day",
    "The KOSDAQ hit an all-time low of 276.68. The KOSPI was near its all-time low of 2,576.68.",
    "index.low KOSDAQ 276.68",
    "index.low KOSPI 2576.68 ?",
  ],
  [
    "a domestic close that a rate is held against is the session before's",
    "The KOSPI fell. The won was at 1,451.2 per dollar as of 0230 GMT, compared with a domestic close of 1,448.3.",
    "fx.reference USD/KRW 1451.2 !",
    "fx.rate USD/KRW 1448.3 @2026-03-09",
  ],
  [
    "points shed on another day are no level, and no move of this day",
    "The KOSPI lost 126.5 points, surpassing the 125.91 points shed on Aug. 16 last year. It was more than the 125.91 points it lost then.",
    "index.change KOSPI -126.5",
  ],
  [
    "a loss that was reversed is not the day's move",
    "The KOSPI reversed a 1.2 percent loss to end up 0.3 percent.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "a level that a decline could come to was not reached, and one that it did come to was",
    "The KOSPI fell to 2,601.3. A decline in the KOSPI to 2,550 points could be a chance to buy.",
    "index.close KOSPI 2601.3",
  ],
  [
    "shares that a company's news lifted rose",
    "The KOSPI rose. Celltrion won an order, lifting its shares 4.2 percent to 181,200 won.",
    "stock.change_pct Celltrion 4.2",
    "stock.close Celltrion 181200",
  ],
  [
    "shares in circulation that were lifted are no price",
    "The KOSPI rose. Celltrion raised 4.2 billion won, lifting its shares outstanding 4.2 percent.",
  ],
  [
    "a price behind its shares makes a group's name a company's",
    "The KOSPI rose. Hanwha shares rose 4.2 percent to 61,200 won. Samsung shares rose 1.2 percent.",
    "stock.change_pct Hanwha 4.2",
    "stock.close Hanwha 61200",
  ],
  ["and no kind of share a name", "The KOSPI rose. Preferred shares rose 4.2 percent to 61,200 won."],
  [
    "a tenor that stands alone has the yield told behind its way",
    "The KOSPI fell. Yields fell too, with the five-year government bond yield down 5 basis points to 3.01 percent and the three-year off 4 basis points at 2.92 percent.",
    "bond.change_bp 5-year Treasury -5",
    "bond.yield 5-year Treasury 3.01",
    "bond.change_bp 3-year Treasury -4",
    "bond.yield 3-year Treasury 2.92",
  ],
  [
    "a round level of a yield that was broken is no yield of the day",
    "The KOSPI fell. The three-year government bond yield broke the 3 percent level to finish at 2.98 percent.",
    "bond.yield 3-year Treasury 2.98",
  ],
  [
    "a yield as low as it went is of a moment, and a high of the year it is near is of another day",
    "The KOSPI fell. The three-year government bond yield fell to as low as 2.5 percent before closing at 2.56 percent, near its high for the year of 2.61 percent.",
    "bond.yield 3-year Treasury 2.5 !",
    "bond.yield 3-year Treasury 2.56",
    "bond.yield 3-year Treasury 2.61 ?",
  ],
  [
    "what disappeared from a market's value is not what it is worth",
    "The KOSPI fell. As the market capitalization of the KOSPI decreased to 696.39 trillion won, as much as 18.155 trillion won disappeared.",
    "market_cap KOSPI 696390000000000",
  ],
  [
    "a mark that selling led stock prices below was passed by the index",
    "The KOSPI fell. The selling led stock prices to fall below the 2,400-point mark.",
    "milestone.level KOSPI 2400",
  ],
]);
