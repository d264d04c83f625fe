import { type Case, promise } from "./reading.ts";

/** Whose an amount is and of which span, and which pair, venue and board a figure is of: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a combined sell-off is of those behind it, and of no one before",
    "The KOSPI rose. Institutions scooped up a net 402 billion won worth of stocks, offsetting a combined 391 billion won sell-off by foreigners and individuals.",
    "flow.institution KOSPI 402000000000",
    "flow.other foreign + individual -391000000000",
  ],
  [
    "a sell-off by one group is that group's",
    "The KOSPI rose. Institutions bought 402 billion won, offsetting a 391 billion won sell-off by foreigners.",
    "flow.institution KOSPI 402000000000",
    "flow.foreign KOSPI -391000000000",
  ],
  [
    "an amount in foreign selling is foreigners', whoever absorbs it",
    "The KOSPI rose. Institutions bought a net 402 billion won, absorbing 391 billion won in foreign selling.",
    "flow.institution KOSPI 402000000000",
    "flow.foreign KOSPI -391000000000",
  ],
  [
    "what one bought to offset another's selling is no gross sum",
    "The KOSPI rose. Institutions bought 402 billion won, offsetting combined selling of 391 billion won by foreigners and individuals.",
    "flow.institution KOSPI 402000000000",
    "flow.other foreign + individual -391000000000",
  ],
  [
    "a rate against the yen is compared with one against the yen",
    "The won closed at 1,441.5 per dollar. Against the yen it was at 932.4 per 100 yen, compared with 928.1 a day earlier.",
    "fx.rate USD/KRW 1441.5",
    "fx.reference JPY/KRW 932.4",
    "fx.reference JPY/KRW 928.1 @2026-03-09",
  ],
  [
    "a rate up from another is of the same pair",
    "The won closed at 1,441.5 per dollar. It closed at 932.4 won per 100 yen, up from 928.1 won the previous day.",
    "fx.rate USD/KRW 1441.5",
    "fx.reference JPY/KRW 932.4",
    "fx.reference JPY/KRW 928.1 @2026-03-09",
  ],
  [
    "who bought behind a sentence of both boards bought on the first",
    "The KOSPI rose 1 percent to 4,112.43, while the KOSDAQ fell 0.2 percent to 745.19. Foreigners bought a net 213 billion won.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 4112.43",
    "index.change_pct KOSDAQ -0.2",
    "index.close KOSDAQ 745.19",
    "flow.foreign KOSPI 213000000000",
  ],
  [
    "who bought behind a sentence of the second board alone bought there",
    "The KOSPI rose 1 percent to 4,112.43. The KOSDAQ fell 0.2 percent to 745.19. Foreigners bought a net 213 billion won.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 4112.43",
    "index.change_pct KOSDAQ -0.2",
    "index.close KOSDAQ 745.19",
    "flow.foreign KOSDAQ 213000000000",
  ],
  [
    "a percentage beside a printed sign has that sign",
    "KOSPI ends at 4,112.43 (+12.61, 0.31%), KOSDAQ at 745.19 (-1.34, 0.18%).",
    "index.close KOSPI 4112.43",
    "index.change KOSPI 12.61",
    "index.change_pct KOSPI 0.31",
    "index.close KOSDAQ 745.19",
    "index.change KOSDAQ -1.34",
    "index.change_pct KOSDAQ -0.18",
  ],
  [
    "a line of the rate may end in a period",
    "The KOSPI rose 1 percent to 4,112.43. Won-dollar 1,441.5 (-2.3).",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 4112.43",
    "fx.rate USD/KRW 1441.5",
    "fx.change USD/KRW -2.3",
  ],
  [
    "what was bought of a board's shares over a year is no day's",
    "The KOSPI rose 1 percent to 4,112.43. Foreigners bought a net 11.3 trillion won of KOSPI shares over the year, while individuals sold 13.6 trillion won.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 4112.43",
  ],
  [
    "what was bought on both boards this month is no day's",
    "The KOSPI rose 1 percent to 4,112.43. Foreigners bought 1.3 trillion won of KOSPI shares and sold 0.2 trillion won of KOSDAQ shares this month.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 4112.43",
  ],
  [
    "what two groups sold respectively this week is no day's",
    "The KOSPI rose 1 percent to 4,112.43. Institutions and foreigners sold 1.3 trillion won and 0.2 trillion won, respectively, this week.",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 4112.43",
  ],
  [
    "the most since last year may be of a day",
    "The KOSPI fell 1 percent to 4,112.43. Foreigners sold 1.3 trillion won of KOSPI shares on Tuesday, the most since last year.",
    "index.change_pct KOSPI -1",
    "index.close KOSPI 4112.43",
    "flow.foreign KOSPI -1300000000000",
  ],
  [
    "what night trading ended at does not take the close of the day",
    "The local currency gained 5.3 won to end at 1,441.5 won per dollar at 3:30 p.m., and finished overnight trading at 1,439.2 at 2 a.m.",
    "fx.change USD/KRW -5.3",
    "fx.rate USD/KRW 1441.5",
    "fx.reference USD/KRW 1439.2",
  ],
];

promise(CASES);
