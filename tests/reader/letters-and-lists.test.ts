import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "letters apart from each other begin the name of one company",
    "LONDON: The FTSE 100 ended 11.2 points up at 7,212.4. L B Thyme fell 1.2 percent to 78p. M & P shares lost 2.1 percent to 310p. K+R Group slid by 1.9 percent. M&A activity rose 20 percent.",
    "index.change FTSE 100 11.2",
    "index.close FTSE 100 7212.4",
    "stock.change_pct L B Thyme -1.2",
    "stock.close L B Thyme 78",
    "stock.change_pct M & P -2.1",
    "stock.close M & P 310",
    "stock.change_pct K+R Group -1.9",
  ],
  [
    "the price is that of the one share named before it",
    "VALLETTA: The MSE Index closed lower at 4,874.1 points. Dinget shares ended well, as the price gained 4c or 3 per cent to close at €1.35.",
    "index.close MSE Share 4874.1",
    "stock.change Dinget 0.04",
    "stock.change_pct Dinget 3",
    "stock.close Dinget 1.35",
  ],
  [
    "how far an index had gone at its worst is its low",
    "LONDON: The FTSE 250 was 45.8 off at 6,743.5, having fallen to 6,736.6 at worst.",
    "index.change FTSE 250 -45.8",
    "index.close FTSE 250 6743.5",
    "index.low FTSE 250 6736.6",
  ],
  [
    "a metal in a list of trades is one of them",
    "JOHANNESBURG: The JSE all share closed 0.2% lower. The platinum index rose 4.1%, gold 3.2%, banks 0.3%. The resources and gold mining indices recovered, gaining 0.6 percent and 2.1 percent respectively.",
    "index.change_pct JSE All Share -0.2",
    "sector.change_pct platinum 4.1",
    "sector.change_pct gold 3.2",
    "sector.change_pct banks 0.3",
    "sector.change_pct resources 0.6",
    "sector.change_pct gold mining 2.1",
  ],
  [
    "numbers of deals are counts, and what a market's value opened at was so the day before",
    "LAGOS: The All-Share Index fell 1.1 percent. Deals on the floor stood at 3,365 against 3,524. The market capitalisation opened at N11.7 trillion and closed at N11.6 trillion.",
    "index.change_pct NGX All-Share -1.1",
    "market_cap NGX All-Share 11700000000000 ?",
    "market_cap NGX All-Share 11600000000000",
  ],
  [
    "turnover in Colombo is money, whether or not that is said",
    "COLOMBO: The ASPI closed 12.4 points lower at 12,982. Turnover was 7 billion. Kelaniya Tea came out last with a price depreciation of 8.2 percent.",
    "index.change ASPI -12.4",
    "index.close ASPI 12982",
    "turnover.value ASPI 7000000000",
    "stock.change_pct Kelaniya Tea -8.2",
  ],
];

promise(CASES);
