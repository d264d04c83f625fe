import { type Case, promise } from "./reading.ts";

/** Headlines, dates and marks as the papers of Seoul print them. */
const CASES: readonly Case[] = [
  [
    "a headline's verb moves the market and no company",
    "Pension Quarrel Pulls Down Share Prices 1.62 Percent",
    "index.change_pct KOSPI -1.62",
  ],
  [
    "what a headline's verb pushes up is the market",
    "Fund Money Pushes Up Seoul Stocks 2.4 Percent",
    "index.change_pct KOSPI 2.4",
  ],
  [
    "the way may stand behind what a headline's verb moves",
    "Tariff Fears Drag Korean Shares Down 1.9 Percent",
    "index.change_pct KOSPI -1.9",
  ],
  [
    "another market's shares are pushed in a headline as its own",
    "Weak Yen Sends Japanese Shares Up 1.3 Percent",
    "index.change_pct Nikkei 225 1.3",
  ],
  [
    "share prices in capitals are the market's",
    "Share Prices Gain 2.2 Percent on Bargain Hunting",
    "index.change_pct KOSPI 2.2",
  ],
  [
    "prices of goods in a headline are nobody's share",
    "Mild Winter Brings Down Gas Prices 4 Percent. Rents Push Up Consumer Prices 0.3 Percent.",
  ],
  ["shares of a trade in a headline are not the market", "Export Worries Pull Down Auto Share Prices 3.1 Percent"],
  [
    "a company's own share price in a headline is not the market's",
    "Pepper's Loss Pulls Down Its Share Price 4 Percent",
  ],
  [
    "what counts its trading in won is of Seoul, whatever names the dollar's land",
    "The index slid 11.38 points, closing at 602.14. Turnover was 81.2 million shares worth 712.6 billion won ($501.2 million). The local currency also slipped against the U.S. greenback, to 1,472 won.",
    "index.change KOSPI -11.38",
    "index.close KOSPI 602.14",
    "turnover.volume KOSPI 81200000",
    "turnover.value KOSPI 712600000000",
    "turnover.value_usd KOSPI 501200000",
    "fx.rate USD/KRW 1472",
  ],
  [
    "a story that names America first and counts in won is of Seoul",
    "After heavy selling in the U.S. overnight, the index fell 1.4 percent to 812.40. Turnover was 8.12 trillion won, up from 7.9 trillion won.",
    "index.change_pct KOSPI -1.4",
    "index.close KOSPI 812.4",
    "turnover.value KOSPI 8120000000000",
    "turnover.value KOSPI 7900000000000 @2026-03-09",
  ],
  [
    "a story of New York that mentions an amount of won stays there",
    "Wall Street fell. The Dow Jones Industrial Average lost 210.40 points, or 0.5 percent, to 41,200.30. A chipmaker will pay 1.2 trillion won for a plant, and 300 billion won for its staff.",
    "index.change Dow Jones Industrial Average -210.4",
    "index.change_pct Dow Jones Industrial Average -0.5",
    "index.close Dow Jones Industrial Average 41200.3",
  ],
  [
    "a date printed above a paper of the morning after says what yesterday was",
    "03-11-26: Shares Close Lower. The KOSPI fell 1.2 percent to 4,012.33 yesterday, dealers said. The KOSDAQ lost 0.8 percent to 901.20.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4012.33",
    "index.change_pct KOSDAQ -0.8",
    "index.close KOSDAQ 901.2",
  ],
  [
    "a date with its month first or last is one, near no session too",
    "The plan of 11-30-97 was signed. The KOSPI fell 1.2 percent to 4,012.33.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 4012.33",
  ],
  [
    "what last week's accord brought about is of the day",
    "Hit by doubts over last week's wage accord, stocks dropped 2.25 percent.",
    "index.change_pct KOSPI -2.25",
  ],
  ["last week's loss is last week's", "Stocks extended last week's 3 percent loss."],
  [
    "a level whose decimal mark was printed as a comma is a level",
    "The KOSPI slid 9.6 points to close at 3,906,62.",
    "index.change KOSPI -9.6",
    "index.close KOSPI 3906.62",
  ],
  [
    "points say so wherever such a level stands",
    "The index ended at 4,120,05 points, up 0.4 percent.",
    "index.close KOSPI 4120.05",
    "index.change_pct KOSPI 0.4",
  ],
  [
    "a share's record close is where it closed",
    "Hyundai Motor rose 2.4 percent to a record high close of 263,500 won, and LG Electronics lost 1.1 percent to a record low close of 45,200 won.",
    "stock.change_pct Hyundai Motor 2.4",
    "stock.close Hyundai Motor 263500",
    "stock.change_pct LG Electronics -1.1",
    "stock.close LG Electronics 45200",
  ],
  [
    "a record close that a share has left is of another day",
    "Naver is still far below its record high close of 463,000 won. Celltrion has lost a fifth since a record close of 291,000 won in May.",
  ],
];

promise(CASES);
