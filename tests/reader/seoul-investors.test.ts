import { type Case, promise } from "./reading.ts";

const MAIN =
  "The KOSPI closed at 4,593.67, and gainers beat losers 544 to 228. Foreigners sold a net 58.2 billion won.";
const TOLD = [
  "index.close KOSPI 4593.67",
  "breadth.gainers KOSPI 544",
  "breadth.losers KOSPI 228",
  "flow.foreign KOSPI -58200000000",
];

const CASES: readonly Case[] = [
  [
    "investors in a market of two words are the market's investors",
    "The KOSPI closed at 4,593.67. Individual investors in the main board market bought a net 945.3 billion won. Foreigners in the local stock market sold a net 12 billion won.",
    "index.close KOSPI 4593.67",
    "flow.individual KOSPI 945300000000",
    "flow.foreign KOSPI -12000000000",
  ],
  [
    "investors whose board is named before their verb leave the other's amounts to the other board",
    "The KOSPI closed at 4,593.67. Foreigners in the KOSPI market sold a net 12 billion won and institutions in the KOSDAQ market bought a net 5 billion won.",
    "index.close KOSPI 4593.67",
    "flow.foreign KOSPI -12000000000",
    "flow.institution KOSDAQ 5000000000",
  ],
  [
    "a board behind two amounts is that of both",
    "The KOSPI closed at 4,593.67. Foreigners bought 30 billion won and institutions sold 20 billion won on the KOSDAQ.",
    "index.close KOSPI 4593.67",
    "flow.foreign KOSDAQ 30000000000",
    "flow.institution KOSDAQ -20000000000",
  ],
  [
    "an amount of two markets is of none of them",
    "The KOSPI closed at 4,593.67. Foreigners sold 400 billion won on both markets. Individuals bought 300 billion won in the two major markets (KOSPI and KOSDAQ), institutions 20 billion won on the two bourses.",
    "index.close KOSPI 4593.67",
  ],
  [
    "counts and flows told again behind the KOSDAQ are the KOSDAQ's",
    `${MAIN}\nThe KOSDAQ added 1.7 percent to 897.09.\nGainers beat losers 626 to 281. Foreigners sold a net 7 billion won.`,
    ...TOLD,
    "index.change_pct KOSDAQ 1.7",
    "index.close KOSDAQ 897.09",
    "breadth.gainers KOSDAQ 626",
    "breadth.losers KOSDAQ 281",
    "flow.foreign KOSDAQ -7000000000",
  ],
  [
    "the same flow told again behind the KOSDAQ stays the KOSPI's",
    `${MAIN}\nThe KOSDAQ added 1.7 percent to 897.09.\nForeigners sold a net 58 billion won.`,
    ...TOLD,
    "index.change_pct KOSDAQ 1.7",
    "index.close KOSDAQ 897.09",
    "flow.foreign KOSPI -58000000000",
  ],
  [
    "a rank before a trade does not take a name out of its list",
    "Samsung Electronics and top carmaker Hyundai Motor, on the other hand, fell 0.71 percent and 0.35 percent, respectively.",
    "stock.change_pct Samsung Electronics -0.71",
    "stock.change_pct Hyundai Motor -0.35",
  ],
  [
    "what worries are about does not move as the names do",
    "Samsung Electronics and SK hynix retreated on worries over exports, falling 1.6 percent and 4 percent, respectively.",
    "stock.change_pct Samsung Electronics -1.6",
    "stock.change_pct SK hynix -4",
  ],
  [
    "what notes pay is not their yield",
    "The yield on the 3 percent notes due September 2034 fell two basis points to 2.19 percent.",
    "bond.change_bp Treasury -2",
    "bond.yield Treasury 2.19",
  ],
  [
    "a day of last month is told by its number alone",
    "The KOSPI closed at 4,593.67, its highest since last month's 20th (4,601.20).",
    "index.close KOSPI 4593.67",
    "index.close KOSPI 4601.2 @2026-02-20",
  ],
  [
    "that day is the story's own again a paragraph after another was told",
    "On the 10th, the KOSPI opened at 4,593.67.\n\nOn the afternoon of the 9th, prices are shown in a dealing room.\n\nSelling went on. As of 9:17 a.m. that day, foreigners were net sellers of 190.3 billion won in stocks.",
    "index.open KOSPI 4593.67",
    "flow.foreign KOSPI -190300000000 !",
  ],
];

promise(CASES);
