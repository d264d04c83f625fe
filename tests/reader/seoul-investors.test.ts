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
    "counts told again behind stocks on the KOSDAQ are the KOSDAQ's",
    `${MAIN} Some 398 million shares changed hands.\nOn the tech-heavy KOSDAQ market, Pepper Entertainment jumped 4.98 percent.\nGainers beat losers 626 to 281 on trading of 470 million shares.`,
    ...TOLD,
    "turnover.volume KOSPI 398000000 about",
    "stock.change_pct Pepper Entertainment 4.98",
    "breadth.gainers KOSDAQ 626",
    "breadth.losers KOSDAQ 281",
    "turnover.volume KOSDAQ 470000000",
  ],
  [
    "counts told first behind stocks on the KOSDAQ stay the KOSPI's",
    "The KOSPI closed at 4,593.67.\nOn the KOSDAQ market, Pepper Entertainment jumped 4.98 percent.\nSome 398 million shares changed hands.",
    "index.close KOSPI 4593.67",
    "stock.change_pct Pepper Entertainment 4.98",
    "turnover.volume KOSPI 398000000 about",
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
    "a level far from the KOSPI's and near to the KOSDAQ's is the KOSDAQ's",
    "The KOSPI closed at 4,197.67.\nThe KOSDAQ closed at 869.83, up 1.3 percent.\nThe index has risen from the first session of the year, which marked 859.37 points.",
    "index.close KOSPI 4197.67",
    "index.close KOSDAQ 869.83",
    "index.change_pct KOSDAQ 1.3",
    "index.close KOSDAQ 859.37 ?",
  ],
  [
    "global funds and international investors are foreigners",
    "The KOSPI closed at 4,593.67. Global funds sold a net 12 billion won and international investors a net 7 billion won.",
    "index.close KOSPI 4593.67",
    "flow.foreign KOSPI -12000000000",
    "flow.foreign KOSPI -7000000000",
  ],
  [
    "what one group bought and what it sold is no balance",
    "The KOSPI closed at 4,593.67. Foreigners bought 3.1 trillion won and sold 2.8 trillion won worth of shares. Institutions' purchases totaled 2.4 trillion won against sales of 2.9 trillion won.",
    "index.close KOSPI 4593.67",
  ],
  [
    "owners told by their home behind their amounts own them",
    "The KOSPI closed at 4,593.67. Net selling by local individuals reached 107.5 billion won, against net buying of 1.9 trillion won by domestic institutional investors.",
    "index.close KOSPI 4593.67",
    "flow.individual KOSPI -107500000000",
    "flow.institution KOSPI 1900000000000",
  ],
  [
    "an owner whose verb was said before has its own amount",
    "The KOSPI closed at 4,593.67. Institutions sold a net 2.79 trillion won and foreign investors a net 60.8 billion won.",
    "index.close KOSPI 4593.67",
    "flow.institution KOSPI -2790000000000",
    "flow.foreign KOSPI -60800000000",
  ],
  [
    "a star between the figures of a table leaves them a table's",
    "The KOSPI closed at 4,593.67.\nFOREIGNERS INSTITUTIONS RETAIL\nMar 10 162.9* -112.2 -62.0\nMar 9 375.7 6.9 -58.2",
    "index.close KOSPI 4593.67",
  ],
  [
    "the number of a writer's address is a name",
    "The KOSPI closed at 4,593.67. By A Writer jun21@paper.example",
    "index.close KOSPI 4593.67",
  ],
  [
    "a board with its description in front of a sentence is that of the sentence",
    "The KOSPI closed at 4,593.67. On the tech-heavy KOSDAQ market, individuals picked up a net 125 billion won, while foreigners unloaded 40 billion won.",
    "index.close KOSPI 4593.67",
    "flow.individual KOSDAQ 125000000000",
    "flow.foreign KOSDAQ -40000000000",
  ],
  [
    "local funds are no individuals, and what funds that no group names bought is theirs",
    "The KOSPI closed at 4,593.67. Local funds sold a net 125 billion won while non-resident investors bought a net 40 billion won. Institutions bought a net 30 billion won, led by pension funds' 12 billion won.",
    "index.close KOSPI 4593.67",
    "flow.foreign KOSPI 40000000000",
    "flow.institution KOSPI 30000000000",
  ],
  [
    "buyers who sold or got rid of shares sold them",
    "The KOSPI closed at 4,593.67. Foreign buyers sold 586 billion won worth of stocks. Individuals got rid of a net 12 billion won.",
    "index.close KOSPI 4593.67",
    "flow.foreign KOSPI -586000000000",
    "flow.individual KOSPI -12000000000",
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
    "that day is the story's own again a paragraph after another was told",
    "On the 10th, the KOSPI opened at 4,593.67.\n\nOn the afternoon of the 9th, prices are shown in a dealing room.\n\nSelling went on. As of 9:17 a.m. that day, foreigners were net sellers of 190.3 billion won in stocks.",
    "index.open KOSPI 4593.67",
    "flow.foreign KOSPI -190300000000 !",
  ],
  [
    "shares named by their board before what they were worth were traded on that board",
    "The KOSPI closed at 4,593.67. Foreigners net bought KOSPI shares worth 125.4 billion won ($90 million), while individuals sold KOSDAQ stocks worth a net 40.2 billion won.",
    "index.close KOSPI 4593.67",
    "flow.foreign KOSPI 125400000000",
    "flow.individual KOSDAQ -40200000000",
  ],
  [
    "shares of two boards and futures are of no one board",
    "The KOSPI closed at 4,593.67. Foreigners bought KOSPI and KOSDAQ shares worth 125.4 billion won. Institutions sold KOSPI 200 futures worth 40.2 billion won.",
    "index.close KOSPI 4593.67",
  ],
];

promise(CASES);
