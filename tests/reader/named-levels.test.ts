import { promise } from "./reading.ts";

promise([
  [
    "a maximum index point is the high, and of two levels each is the one named in its place",
    "The KSE-100 index rose 12 points to 6,412.11. The market realised a maximum index point of 6,431.11, while the lowest and average index points recorded were 6,390.12 and 6,405.10, respectively.",
    "index.change KSE-100 12",
    "index.close KSE-100 6412.11",
    "index.high KSE-100 6431.11",
    "index.low KSE-100 6390.12",
  ],
  [
    "high and low are told by nouns of many words",
    "The PSEi rose 12 points. The index's high and low were 6,431.11 and 6,390.12, respectively.",
    "index.change PSEi 12",
    "index.high PSEi 6431.11",
    "index.low PSEi 6390.12",
  ],
  [
    "a minimum level is the low",
    "The PSEi rose 12 points. The minimum level of the index was 6,390.12 and its maximum level was 6,431.11.",
    "index.change PSEi 12",
    "index.low PSEi 6390.12",
    "index.high PSEi 6431.11",
  ],
  [
    "highs and lows of a year, of records or since a year are not the day's",
    "The PSEi rose 12 points. The index's 52-week high and low were 6,731.11 and 5,390.12, respectively. The record high and low of the index were 6,731.11 and 5,390.12, respectively. The lowest level since 2019 was 5,112.12.",
    "index.change PSEi 12",
  ],
  [
    "gains recorded in a number of stocks are so many gainers",
    "The KSE-100 index rose 12 points. The market recorded gains in 19 stocks after recording losses of various degree on 21 stocks.",
    "index.change KSE-100 12",
    "breadth.gainers KSE-100 19",
    "breadth.losers KSE-100 21",
  ],
  [
    "gains in some of the stocks are no count of all",
    "The KSE-100 index rose 12 points. Weekly gains were recorded in 29 of the 35 main companies. Gains in 3 stocks such as Salt lifted the index.",
    "index.change KSE-100 12",
  ],
  [
    "a level sailed through is passed",
    "Stocks sail through 6,300 on Dow\n\nThe Dow rose 38.76 to 6,313.00. The Nasdaq blasted through 1,270.",
    "milestone.level Dow Jones Industrial Average 6300",
    "index.change Dow Jones Industrial Average 38.76",
    "index.close Dow Jones Industrial Average 6313",
    "milestone.level Nasdaq Composite 1270",
  ],
  [
    "conglomerates are a trade",
    "The PSEi rose 12 points. By sector, mining led with a 4.33 percent gain, while conglomerates dropped 0.65 percent.",
    "index.change PSEi 12",
    "sector.change_pct mining 4.33",
    "sector.change_pct conglomerates -0.65",
  ],
]);
