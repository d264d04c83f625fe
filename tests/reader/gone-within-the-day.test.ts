import { promise } from "./reading.ts";

/** Moves of a part of the day, and what a move was less by: nothing that the day is held against. */

promise([
  [
    "how far it had gone early on is of that moment",
    "The KOSPI fell 41.37 points to 4,087.35. The benchmark dropped more than 60 points early, prompting brokers to sell. The index fell more than 2 percent early but ended 1 percent lower.",
    "index.change KOSPI -41.37",
    "index.close KOSPI 4087.35",
    "index.change KOSPI -60 over !",
    "index.change_pct KOSPI -2 over !",
    "index.change_pct KOSPI -1",
  ],
  [
    "elsewhere it has no measure",
    "LONDON - The FTSE 100 fell 41.3 points to 6,087.4. The index dropped more than 60 points early, prompting funds to sell.",
    "index.change FTSE 100 -41.3",
    "index.close FTSE 100 6087.4",
  ],
  [
    "what losses were pared by is not the loss",
    "The KOSPI fell 41.37 points to 4,087.35. The index pared its losses by about 20 points before the close. The KOSDAQ fell 1.2 percent to 870.12, having narrowed its decline by 0.4 percent.",
    "index.change KOSPI -41.37",
    "index.close KOSPI 4087.35",
    "index.change_pct KOSDAQ -1.2",
    "index.close KOSDAQ 870.12",
  ],
  [
    "a foray of so many points is a move, and no level",
    "NEW YORK - The Dow Jones industrial average fell 41.37 to 9,087.35 after retreating from an early 35-point foray into record terrain.",
    "index.change Dow Jones Industrial Average -41.37",
    "index.close Dow Jones Industrial Average 9087.35",
  ],
  [
    "a level undercut in the last minutes is of that moment",
    "LONDON - The FTSE 100 fell below 6,100 in the last minutes of trading. It managed to finish at 6,103.4.",
    "milestone.level FTSE 100 6100 !",
    "index.close FTSE 100 6103.4",
  ],
  [
    "where a rally of years began is no close of the day before",
    "NEW YORK - Today, after a three-year rally that has seen the Dow Jones Industrial Average rise 97 percent, from 6,512 points to 12,829, investors ask what comes next.",
    "index.close Dow Jones Industrial Average 6512 ?",
    "index.close Dow Jones Industrial Average 12829",
  ],
  [
    "a fall that was made good before the close is of a moment",
    "The KOSPI fell 41.37 points to 4,087.35. The index fell more than 60 points on the remarks, but recovered to close 41.37 points lower.",
    "index.change KOSPI -41.37",
    "index.close KOSPI 4087.35",
    "index.change KOSPI -60 over !",
    "index.change KOSPI -41.37",
  ],
  [
    "elsewhere too, and a deficit is no level",
    "NEW YORK - The Dow industrials quickly fell more than 100 points on the remarks, but recovered to close at 6981.40, down 52.13. The S&P 500 rallied from a 5-point deficit to finish higher.",
    "index.close Dow Jones Industrial Average 6981.4",
    "index.change Dow Jones Industrial Average -52.13",
  ],
  [
    "the swing of a day is no level, and the year of a crash no count of shares",
    "NEW YORK - The Nasdaq closed at 3270.61, and the swing from low to close was 226.10 points. A record for volume that had stood since the 1987 stock market crash was broken.",
    "index.close Nasdaq Composite 3270.61",
  ],
  [
    "a number behind another market's close that tells how it moved is no second close",
    "NEW YORK - The Dow rose 12.31 to 10,611.70. London's FTSE 100 finished at 5,151.20, 31.4 lower.",
    "index.change Dow Jones Industrial Average 12.31",
    "index.close Dow Jones Industrial Average 10611.7",
    "foreign_index.close FTSE 100 5151.2",
  ],
  [
    "where an index was last seen in a year gone is of no day told, and not of the day before",
    "LONDON - The FTSE 100 fell 41.3 points to 6,087.4. The FTSE 100 was last seen at 6,051.2 in 2021.",
    "index.change FTSE 100 -41.3",
    "index.close FTSE 100 6087.4",
    "index.close FTSE 100 6051.2 ?",
  ],
  [
    "what an index has not closed higher than is no close",
    "The S&P 500 rose 12.3 points to 1,352.07. It has not closed higher than 1,400 since June 2008, and the Dow never finished lower than 12,500 this year.",
    "index.change S&P 500 12.3",
    "index.close S&P 500 1352.07",
  ],
]);
