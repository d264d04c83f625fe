import { promise } from "./reading.ts";

/** Seoul: what a figure shares with the one before it, and whose it is where the words leave that to the reader. */

promise([
  [
    "how far one share went at one point, so did the next that is joined to it",
    "The KOSPI fell 0.2 percent. Samsung Electronics and SK hynix set records, with Samsung Electronics at one point climbing to 81,500 won and SK hynix to 402,000 won.",
    "index.change_pct KOSPI -0.2",
    "stock.high Samsung Electronics 81500 !",
    "stock.high SK hynix 402000 !",
  ],
  [
    "bare shares that are priced are those of the company told before, and no market",
    "The KOSPI fell 0.2 percent. Kakao plans to buy back stock. Shares jumped 5.2 percent to 61,300 won, and investors cheered.",
    "index.change_pct KOSPI -0.2",
    "stock.change_pct Kakao 5.2",
    "stock.close Kakao 61300",
  ],
  [
    "the dollar against another money than the won is no rate of Seoul",
    "The won closed at 1,422.3 won per dollar. The greenback slipped against the yen, losing 0.4 yen to 149.85.",
    "fx.rate USD/KRW 1422.3",
    "fx.reference USD/JPY 149.85",
  ],
  [
    "what somebody said at the end of a sentence does not date the market's figures",
    "Short sellers have turned to chip stocks, industry sources said Tuesday. The KOSDAQ ended down 1.2 percent at 871.45 on Monday. Alteogen fell 4.1 percent.",
    "index.change_pct KOSDAQ -1.2 @2026-03-09",
    "index.close KOSDAQ 871.45 @2026-03-09",
    "stock.change_pct Alteogen -4.1 ?",
  ],
]);
