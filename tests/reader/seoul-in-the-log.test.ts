import { promise } from "./reading.ts";

const CLOSED = "The KOSPI rose 0.3 percent to 4,131.40 on Tuesday.";
const CLOSE = ["index.change_pct KOSPI 0.3", "index.close KOSPI 4131.4"];

promise([
  [
    "an entry of the day's log that begins with an hour of the session tells of that moment",
    "Seoul live\n09:31 Kospi falls 1.9 percent to 4,046.50\n13:40 Foreigners sold a net 110 billion won\n15:30 Kospi closes down 69.06 points at 4,020.94",
    "index.change_pct KOSPI -1.9 !",
    "index.close KOSPI 4046.5 !",
    "flow.foreign KOSPI -110000000000 !",
    "index.change KOSPI -69.06",
    "index.close KOSPI 4020.94",
  ],
  [
    "between a level that an aside describes and another",
    "The KOSPI fluctuated between 4,097.90, a new 52-week low, and 4,135.07 before ending at 4,123.86.",
    "index.low KOSPI 4097.9",
    "index.high KOSPI 4135.07",
    "index.close KOSPI 4123.86",
  ],
  [
    "a level with an aside and a distance behind it are no two ends",
    "The KOSPI fell 1 percent to 4,097.90, a new low, and 21 points short of the mark.",
    "index.change_pct KOSPI -1",
    "index.close KOSPI 4097.9",
  ],
  [
    "a rank before a name keeps it in its list",
    `${CLOSED} Samsung Electronics, No. 2 chipmaker SK hynix and LG Chem gained 1.54 percent, 4.87 percent and 4.26 percent. Top-cap Hyundai Motor and No. 2 Kia fell 3 percent each.`,
    ...CLOSE,
    "stock.change_pct Samsung Electronics 1.54",
    "stock.change_pct SK hynix 4.87",
    "stock.change_pct LG Chem 4.26",
    "stock.change_pct Hyundai Motor -3",
    "stock.change_pct Kia -3",
  ],
  [
    "a dollar that buys won tells the rate",
    `${CLOSED} In currency trading, the dollar bought 1,434.20 Korean won, up from 1,431.50 won late Monday.`,
    ...CLOSE,
    "fx.rate USD/KRW 1434.2",
    "fx.rate USD/KRW 1431.5 @2026-03-09",
  ],
  [
    "a list's line begins with the dollar",
    `- ${CLOSED}\n- Dollar rose 12 won to 1,431.3`,
    ...CLOSE,
    "fx.change USD/KRW 12",
    "fx.rate USD/KRW 1431.3",
  ],
  [
    "a list's line begins with the won",
    "- Won fell 3.1 won to 1,431.3 per dollar",
    "fx.change USD/KRW 3.1",
    "fx.rate USD/KRW 1431.3",
  ],
  [
    "a day compared with is over at the semicolon",
    `${CLOSED} The dollar jumped to KRW1,450.00, its highest since Aug. 19, 2009, from KRW1,441.50 Monday; it hit KRW1,457.00 intraday.`,
    ...CLOSE,
    "fx.rate USD/KRW 1450",
    "fx.rate USD/KRW 1441.5 @2026-03-09",
    "fx.reference USD/KRW 1457 !",
  ],
  [
    "so many to each one are no count of losers",
    "Of the Kospi's 960 stocks, nine fell for each that rose. On the day 9 fell for every one that rose, and the KOSPI sank 3.1 percent.",
    "index.change_pct KOSPI -3.1",
  ],
  [
    "stocks unmoved are unchanged",
    `${CLOSED} Losers beat gainers 512 to 310, with 74 stocks unmoved.`,
    ...CLOSE,
    "breadth.losers KOSPI 512",
    "breadth.gainers KOSPI 310",
    "breadth.unchanged KOSPI 74",
  ],
  [
    "what a stock finished on is its price",
    `${CLOSED} LG Chem surrendered 3.3 percent to finish on 367,500 won and Kia gained 1.2 percent to end on 125,000.`,
    ...CLOSE,
    "stock.change_pct LG Chem -3.3",
    "stock.close LG Chem 367500",
    "stock.change_pct Kia 1.2",
    "stock.close Kia 125000",
  ],
  [
    "what was gained by the close is no moment's, though the open was told first",
    "The KOSPI opened at 4,126.12 and gained 44.10 points, or 1.08 percent, by the close to end Tuesday at 4,121.84.",
    "index.open KOSPI 4126.12",
    "index.change KOSPI 44.1",
    "index.change_pct KOSPI 1.08",
    "index.close KOSPI 4121.84",
  ],
  [
    "the measure, the bellwether, the yardstick are the index again",
    "South Korean stocks rose on Tuesday. The measure climbed 3.3% to 4,122.15. The bellwether had fallen 8.8 percent on Monday.",
    "index.change_pct KOSPI 3.3",
    "index.close KOSPI 4122.15",
    "index.change_pct KOSPI -8.8 @2026-03-09",
  ],
  [
    "a measure of prices is no index, and a stock's bellwether none either",
    "Consumer prices drew attention on Tuesday. The measure rose 2.4 percent from a year earlier. Samsung Electronics gained 1.2 percent. The bellwether had fallen 10 percent on Monday.",
    "stock.change_pct Samsung Electronics 1.2",
  ],
]);
