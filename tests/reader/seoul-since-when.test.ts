import { promise } from "./reading.ts";

/** Seoul: since when, how hedged, and of which day and market. */

promise([
  [
    "a rate in brackets is of the day in front of them, and the rank it gives tells which way the rate went",
    "The won against the dollar closed at 1,431.6 - the highest figure since June 12, 2009 (1,436.2) - in the Seoul market. This is a 12.4 won jump from Monday's closing.",
    "fx.rate USD/KRW 1431.6",
    "fx.rate USD/KRW 1436.2 @2009-06-12",
    "fx.change USD/KRW 12.4",
  ],
  [
    "a bound holds across the words by which a writer takes a figure",
    "The KOSDAQ dropped over a whopping 4 percent. Kakao rose more than a staggering 9 percent.",
    "index.change_pct KOSDAQ -4 over",
    "stock.change_pct Kakao 9 over",
  ],
  [
    "what ended lower on Friday in another country dates nothing of Seoul's morning",
    "The KOSPI dropped 40.2 points to 4,410.55 as of 11:20 a.m.\nOn Monday, U.S. stocks ended lower, with investors selling chips.\nIn Seoul, most large caps were lower.\nSamsung Electronics slid 1.4 percent.",
    "index.change KOSPI -40.2 !",
    "index.close KOSPI 4410.55 !",
    "stock.change_pct Samsung Electronics -1.4 !",
  ],
  [
    "a level unseen in years is no span of the change told before it",
    "The won was changing hands at 1,468.35 against the dollar as of 11:20 a.m., down 11.2 won from the previous session's close and a level unseen in over 16 years.",
    "fx.reference USD/KRW 1468.35 !",
    "fx.change USD/KRW 11.2 ! ~",
  ],
  [
    "a contract told behind the comma of its forward market is no rate of the day",
    "The won ended at 1,421.3 per dollar onshore, while in non-deliverable forward trading, its one-month contract was quoted at 1,419.8.",
    "fx.rate USD/KRW 1421.3",
    "fx.reference USD/KRW 1419.8",
  ],
]);
