import { type Case, promise } from "./reading.ts";

/** Whose an amount is that another's trade offsets, and which pair a rate is compared in: a promise, a text of ours, every claim. */
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
];

promise(CASES);
