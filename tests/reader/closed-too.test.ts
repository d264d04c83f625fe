import { promise } from "./reading.ts";

const BANGKOK = "BANGKOK, March 10 -- The SET Index closed at 1,173.30 points on Tuesday.";
const MANILA = "MANILA, March 10 -- The PSEi closed at 6,198.25 on Tuesday.";

promise([
  [
    "the verb said once holds for prices behind brackets too",
    `${BANGKOK} PTT ended at Bt31.25 (-0.8%), AOT at Bt38.75 (+1.3%), and KBANK at Bt155 (-0.3%).`,
    "index.close SET 1173.3",
    "stock.close PTT 31.25",
    "stock.change_pct PTT -0.8",
    "stock.close AOT 38.75",
    "stock.change_pct AOT 1.3",
    "stock.close KBANK 155",
    "stock.change_pct KBANK -0.3",
  ],
  [
    "bare figures in their brackets are accounted for, and not guessed at",
    `${BANGKOK} PTT closed at 31.25 baht (-0.25 baht), DELTA at 72.5 baht (-2.0), and AOT at 38.75 (unchanged).`,
    "index.close SET 1173.3",
    "stock.close PTT 31.25",
    "stock.change PTT -0.25",
    "stock.close DELTA 72.5",
  ],
  [
    "what a rate is stronger than is of the day that owns it",
    `${MANILA} The peso closed at P57.32 to the dollar, eight centavos stronger than Monday's P57.40.`,
    "index.close PSEi 6198.25",
    "fx.reference USD/PHP 57.32",
    "fx.reference USD/PHP 57.4 @2026-03-09",
  ],
  [
    "a mark behind a slash says which money a rate is per",
    "JOHANNESBURG, March 10 -- The JSE all share lost 0.68% to 87,712.33. The rand was trading 0.4% weaker at R18.32/$, R19.98/€ and R23.71/£.",
    "index.change_pct JSE All Share -0.68",
    "index.close JSE All Share 87712.33",
    "fx.reference USD/ZAR 18.32",
    "fx.reference EUR/ZAR 19.98",
    "fx.reference GBP/ZAR 23.71",
  ],
]);
