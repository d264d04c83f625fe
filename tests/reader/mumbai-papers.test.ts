import { promise } from "./reading.ts";

const MUMBAI = "MUMBAI, March 10 -- The Sensex closed higher on Tuesday at 81,905.17.";
const CLOSE = "index.close Sensex 81905.17";

promise([
  [
    "a close before a semicolon is not of the moment told behind it",
    `${MUMBAI} Zomato jumped 4.2% to end at Rs 221.4; intraday it had gained as much as 6.1% to Rs 225.5.`,
    CLOSE,
    "stock.change_pct Zomato 4.2",
    "stock.close Zomato 221.4",
    "stock.high Zomato 225.5",
  ],
  [
    "the scrip of a company is that company",
    `${MUMBAI} The scrip of Yes Bank ended 3.1% lower at Rs 17.2 on the NSE.`,
    CLOSE,
    "stock.change_pct Yes Bank -3.1",
    "stock.close Yes Bank 17.2",
  ],
  [
    "a near one-month low is one, and not left",
    `${MUMBAI} The rupee slipped 36 paise to a near one-month low of 87.31 to the dollar.`,
    CLOSE,
    "fx.reference USD/INR 87.31 !",
  ],
  [
    "a lower circuit is a low of the day",
    `${MUMBAI} IndusInd Bank shares hit their lower circuit of 20% at Rs 720.35, and closed at Rs 656.80.`,
    CLOSE,
    "stock.low IndusInd Bank 720.35",
    "stock.close IndusInd Bank 656.8",
  ],
  [
    "strikes of options are accounted for",
    `${MUMBAI} The maximum call open interest was at 25,000 strike, followed by 25,500.`,
    CLOSE,
  ],
]);
