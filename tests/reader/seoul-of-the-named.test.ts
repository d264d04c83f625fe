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
];

promise(CASES);
