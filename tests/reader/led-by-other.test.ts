import { promise } from "./reading.ts";

promise([
  [
    "a story that begins with one market and its figures is about that, however much is told of America's",
    "The Toronto stock market ended a bad year with a strong advance. New York markets rose too. Toronto's S&P/TSX composite index closed up 156.9 points to 8,987.7. The S&P 500 rose 12.6, or 1.4 percent, to 903.2. The Dow Jones industrial average was up 108.4 points to 8,776.3. The Nasdaq composite index added 26.3 points to 1,577.",
    "index.change S&P/TSX 156.9",
    "index.close S&P/TSX 8987.7",
    "foreign_index.change_pct S&P 500 1.4",
    "foreign_index.close S&P 500 903.2",
    "foreign_index.close Dow Jones Industrial Average 8776.3",
    "foreign_index.close Nasdaq Composite 1577",
  ],
  [
    "a sector's part of what was traded is no move, and a count behind a name and its code is named",
    "The NSE 20 Share Index dropped 32.4 points to close at 1,971.9. The mining sectors' 36% combined contribution was large. Pepper Plc [PEP] recorded the highest volume of 9.4 million traded shares, followed by Salt Bank Plc [SALT] (820,800).",
    "index.change NSE 20 -32.4",
    "index.close NSE 20 1971.9",
  ],
  [
    "the value of the index is its level",
    "BELGRADE -- The BELEX15 rose on Tuesday. The value of the index reached 645.1 points at the end of the day, a rise of 17 points.",
    "index.close BELEX15 645.1",
    "index.change BELEX15 17",
  ],
]);
