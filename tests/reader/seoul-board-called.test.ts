import { promise } from "./reading.ts";

const SEOUL = "SEOUL, March 10 (Yonhap) -- The KOSPI closed at 2,712.33 on Tuesday.";
const CLOSE = "index.close KOSPI 2712.33";

promise([
  [
    "the main board is the KOSPI's, also behind the KOSDAQ",
    `${SEOUL} Foreigners sold 101.2 billion won on the KOSDAQ, but bought 312.4 billion won on the main bourse.`,
    CLOSE,
    "flow.foreign KOSDAQ -101200000000",
    "flow.foreign KOSPI 312400000000",
  ],
  [
    "the tech board and KOSDAQ-listed shares are the KOSDAQ's",
    `${SEOUL} Foreigners sold 312.4 billion won on the main board and bought 101.2 billion won on the tech board. Institutions bought 12.4 billion won of KOSDAQ-listed shares.`,
    CLOSE,
    "flow.foreign KOSPI -312400000000",
    "flow.foreign KOSDAQ 101200000000",
    "flow.institution KOSDAQ 12400000000",
  ],
  [
    "a noun behind the second of two owners' amounts holds for both",
    `${SEOUL} Retail investors bought 1.2 trillion won, offsetting foreigners' 812.3 billion won and institutions' 401.2 billion won sell-offs.`,
    CLOSE,
    "flow.individual KOSPI 1200000000000",
    "flow.foreign KOSPI -812300000000",
    "flow.institution KOSPI -401200000000",
  ],
  [
    "what was bought of a fund is not the market's",
    `${SEOUL} Individuals bought a net 212.3 billion won of the KODEX Leverage ETF. Foreigners sold 98.1 billion won of the KODEX 200, an exchange-traded fund.`,
    CLOSE,
  ],
  [
    "a name compared with is not the one whose figure follows",
    `${SEOUL} LG Chem fell twice as much as LG Energy Solution, losing 2.4 percent.`,
    CLOSE,
    "stock.change_pct LG Chem -2.4",
  ],
]);
