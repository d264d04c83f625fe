import { type Case, promise } from "./reading.ts";

/** What "its shares", "the chipmaker" and "it" are said of in Seoul: a promise, a text of ours, every claim. */
const LEAD = "Seoul shares closed higher on Tuesday.";

const CASES: readonly Case[] = [
  [
    "its shares are those of the one company named before, whatever of it was told",
    `${LEAD} Samsung Electronics missed profit forecasts. Its shares fell 1.5 percent to 70,100 won.`,
    "stock.change_pct Samsung Electronics -1.5",
    "stock.close Samsung Electronics 70100",
  ],
  [
    "the chipmaker is the one stock that the sentence before began with",
    `${LEAD} Samsung Electronics won a contract. The chipmaker fell 1.5 percent to 70,100 won.`,
    "stock.change_pct Samsung Electronics -1.5",
    "stock.close Samsung Electronics 70100",
  ],
  [
    "the company's shares are of the one stock that the sentence before began with",
    `${LEAD} Samsung Electronics won a contract. The company's shares fell 1.5 percent to 70,100 won.`,
    "stock.change_pct Samsung Electronics -1.5",
    "stock.close Samsung Electronics 70100",
  ],
  [
    "the chipmaker is nobody where another company was named beside",
    `${LEAD} Samsung Electronics won a contract from Kia. The chipmaker fell 1.5 percent.`,
  ],
  [
    "it is the rate that something was put on right in front",
    "The KOSPI fell 1 percent. Tariffs put pressure on the exchange rate, causing it to surge by more than 11 won to close at 1,462 won.",
    "index.change_pct KOSPI -1",
    "fx.change USD/KRW 11 over",
    "fx.rate USD/KRW 1462",
  ],
  [
    "it is no investors, but what the sentence began with",
    "The KOSPI rose as foreigners bought a net 310 billion won, and it closed at 4,012.3, up 0.4 percent.",
    "flow.foreign KOSPI 310000000000",
    "index.close KOSPI 4012.3",
    "index.change_pct KOSPI 0.4",
  ],
  [
    "a board that quotes are put up on is no trade",
    "An electronic board at a dealing room in Seoul shows the KOSPI closing at 4,012.3, Tuesday. The electronic sector closed 1.2 percent higher.",
    "index.close KOSPI 4012.3",
    "sector.change_pct electronic 1.2",
  ],
  [
    "what investors sold on the spot market is no futures, whatever they sold of those",
    "The KOSPI fell 1 percent. Foreigners sold 1.03 trillion won in the futures market and 1.08 trillion won in the spot market.",
    "index.change_pct KOSPI -1",
    "flow.foreign KOSPI -1080000000000",
  ],
  [
    "the section of a law is no figure",
    "The KOSPI fell 1 percent after tariffs under Section 122 of the law.",
    "index.change_pct KOSPI -1",
  ],
  [
    "what investors absorbed was sold by those named behind it",
    "The KOSPI rose 1 percent. Institutions absorbed 3.1 trillion won in individual sell-off. Retail investors bought a net 900 billion won in shares, offsetting 1.1 trillion won in a foreign sell-off.",
    "index.change_pct KOSPI 1",
    "flow.individual KOSPI -3100000000000",
    "flow.individual KOSPI 900000000000",
    "flow.foreign KOSPI -1100000000000",
  ],
  [
    "the year of gains is no change of an index, and points of as many are",
    "Seoul stocks lose 2019 gains. The KOSPI shed 12.3 points.",
    "index.change KOSPI -12.3",
  ],
  [
    "an index owns the close right behind its figure",
    "The Kospi's 4,012.35 finish was the highest in two years.",
    "index.close KOSPI 4012.35",
  ],
  [
    "a peak that the highest close is counted from was a close, and no other peak",
    "The KOSPI closed at 4,061.2. It was the highest closing price since the peak of 4,074.1 on Feb. 6. The KOSDAQ rose to 903.1, its highest since a peak of 931.8 on Feb. 6.",
    "index.close KOSPI 4061.2",
    "index.close KOSPI 4074.1 @2026-02-06",
    "index.close KOSDAQ 903.1",
    "index.high KOSDAQ 931.8 @2026-02-06",
  ],
  [
    "won in brackets behind a percentage are the same move, where a price follows that they led to",
    `${LEAD} Samsung Electronics gained 1.2% (800 won) to 70,100 won.`,
    "stock.change_pct Samsung Electronics 1.2",
    "stock.change Samsung Electronics 800",
    "stock.close Samsung Electronics 70100",
  ],
  [
    "how many are the top ones is read",
    `${LEAD} Samsung Biologics was the only loser among the top 10, falling 1.2 percent.`,
    "stock.change_pct Samsung Biologics -1.2",
  ],
  [
    "what each of several investors did with an amount of its own is its own, whatever verb tells it",
    "The KOSPI rose 1 percent. Net foreign buying hit 612.4 billion won, institutions chipped in 112.1 billion won and individuals cashed in 702.1 billion won.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 612400000000",
    "flow.institution KOSPI 112100000000",
    "flow.individual KOSPI -702100000000",
  ],
  [
    "a move that left an index somewhere is its own, and one of a month is not",
    "A 0.31 percent rise left the KOSPI at 4,012.3. A 5 percent gain this month left the KOSDAQ at 903.1.",
    "index.change_pct KOSPI 0.31",
    "index.close KOSPI 4012.3",
    "index.close KOSDAQ 903.1",
  ],
  [
    "what an index had put on by the bell is the day's",
    "By the bell the KOSPI had put on 12.3 points, or 0.31 percent, to stand at 4,012.3.",
    "index.change KOSPI 12.3",
    "index.change_pct KOSPI 0.31",
    "index.close KOSPI 4012.3",
  ],
  [
    "at an hour of the session nothing closes, and the onshore rate is the won's",
    "The KOSPI index rose by 0.37 percent, closing at 4,012.3 by 03:32 GMT. The won weakened, with the onshore rate quoted at 1,462.3 per dollar.",
    "index.change_pct KOSPI 0.37 !",
    "index.close KOSPI 4012.3 !",
    "fx.reference USD/KRW 1462.3 !",
  ],
  [
    "what a dollar costs is the rate",
    "The KOSPI rose 1 percent. The dollar cost 1,462.3 won at the Seoul close, up 4.2 won.",
    "index.change_pct KOSPI 1",
    "fx.rate USD/KRW 1462.3",
    "fx.change USD/KRW 4.2",
  ],
];

promise(CASES);
