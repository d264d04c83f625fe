import { type Case, promise } from "./reading.ts";

// Plain English for what wires tell in set phrases.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "a price that is so much less than the day before has fallen by it, and one that is more has risen",
    "SK hynix closed at 169,700 won, 5.35 percent less than the day before. Naver ended at 180,000 won, 1.2 percent more than a day earlier.",
    "stock.close SK hynix 169700",
    "stock.change_pct SK hynix -5.35",
    "stock.close Naver 180000",
    "stock.change_pct Naver 1.2",
  ],
  [
    "the points that an index's loss came to are its change",
    "The KOSDAQ's loss came to 6.61 points, or 0.87 percent, at 756.04.",
    "index.change KOSDAQ -6.61",
    "index.change_pct KOSDAQ -0.87",
    "index.close KOSDAQ 756.04",
  ],
  [
    "money that foreigners pulled from a board is what they sold there",
    "The KOSPI fell 0.9 percent. Foreigners headed for the exits, pulling 381.2 billion won from the main bourse and a further 61.7 billion won from the Kosdaq.",
    "index.change_pct KOSPI -0.9",
    "flow.foreign KOSPI -381200000000",
    "flow.foreign KOSDAQ -61700000000",
  ],
  [
    "the day at the end of a sentence about American stocks is that of their indices in the next",
    "The KOSPI closed at 4,101.33. US stocks finished higher to end their three-day losing streak on Monday. The Dow Jones Industrial Average jumped 1.2 percent.",
    "index.close KOSPI 4101.33",
    "foreign_index.change_pct Dow Jones Industrial Average 1.2 @2026-03-09",
  ],
  [
    "a code behind its exchange's letters and treasury stocks that are cancelled are no figures",
    "The KOSPI closed at 4,101.33. LG Electronics (KRX:066570) announced the cancellation of 761,000 treasury stocks.",
    "index.close KOSPI 4101.33",
  ],
  [
    "an exchange's letters and a number behind a company are its code",
    "TOKYO: The Nikkei 225 fell 1.2 percent. Airlines lost ground, with Japan Airlines Corp. JP:9205 falling 1.4 percent.",
    "index.change_pct Nikkei 225 -1.2",
    "stock.change_pct Japan Airlines Corp -1.4",
  ],
  [
    "the exchange rate of a money that is told in that money is what a dollar costs",
    "The won-dollar exchange rate closed at 1,491.9 won. The yuan exchange rate was 7.1192 yuan per dollar.",
    "fx.rate USD/KRW 1491.9",
    "fx.reference USD/CNY 7.1192",
  ],
  [
    "a loss that a day owns gives its day to nothing else",
    "The KOSPI shook off Monday's more than 5 percent tumble to end 2.1 percent higher.",
    "index.change_pct KOSPI -5 over @2026-03-09",
    "index.change_pct KOSPI 2.1",
  ],
  [
    "the Kosdaq technology index is the KOSDAQ, and an index of its biotech shares is of that trade",
    "The KOSPI closed at 4,101.33. The Kosdaq technology index fell 0.8 percent to 944.13. The KOSDAQ biotech index rose 0.4 percent.",
    "index.close KOSPI 4101.33",
    "index.change_pct KOSDAQ -0.8",
    "index.close KOSDAQ 944.13",
    "sector.change_pct biotech 0.4",
  ],
];

promise(CASES);
