import { type Case, promise } from "./reading.ts";

const CLOSE = "The KOSPI closed at 4,593.67.";
const TOLD = "index.close KOSPI 4593.67";

const CASES: readonly Case[] = [
  [
    "corporations in a list of investors are the fourth group, and pension funds none",
    `${CLOSE} Individuals sold a net 55 billion won, while foreigners, institutions and other corporations bought 20 billion won, 30 billion won and 5 billion won, respectively. On the KOSDAQ, foreigners and pension funds bought a net 7 billion won and 3 billion won.`,
    TOLD,
    "flow.individual KOSPI -55000000000",
    "flow.foreign KOSPI 20000000000",
    "flow.institution KOSPI 30000000000",
    "flow.other KOSPI 5000000000",
    "flow.foreign KOSDAQ 7000000000",
  ],
  [
    "a house in front of a group takes the first of two amounts",
    `${CLOSE} The National Pension Service and foreigners bought 44 billion won and 12 billion won.`,
    TOLD,
    "flow.foreign KOSPI 12000000000",
  ],
  [
    "what a house traded behind a group's amount is not the group's",
    `${CLOSE} Institutions sold 70 billion won, of which 32 billion won was by investment trusts. Individuals posted net buying of 60 billion won and other corporations 2 billion won.`,
    TOLD,
    "flow.institution KOSPI -70000000000",
    "flow.individual KOSPI 60000000000",
    "flow.other KOSPI 2000000000",
  ],
  [
    "counts at a daily low or high are counts at the limit",
    `${CLOSE} 612 issues declined with 21 issues for a daily low while 130 issues gained with 7 reaching a daily high.`,
    TOLD,
    "breadth.losers KOSPI 612",
    "breadth.limit_down KOSPI 21",
    "breadth.gainers KOSPI 130",
    "breadth.limit_up KOSPI 7",
  ],
  [
    "a count behind a comma is no object of the word before it",
    `${CLOSE} 198 stocks rose, 11 of them by the daily limit, and 540 fell.`,
    TOLD,
    "breadth.gainers KOSPI 198",
    "breadth.limit_up KOSPI 11",
    "breadth.losers KOSPI 540",
  ],
  [
    "a city that heads the story is its market, and so are the cities behind it",
    "Seoul down 1.2 pct on chip woes, Tokyo up 0.4 pct\n\nThe KOSPI closed at 4,593.67.",
    "index.change_pct KOSPI -1.2",
    "foreign_index.change_pct Nikkei 225 0.4",
    TOLD,
  ],
  [
    "'where shares fell' is of the market named before it",
    `${CLOSE} Most of Asia rose, except Taiwan, where shares lost 2.1 percent. On the KOSDAQ, where stocks slipped 0.6 percent, biotechs led.`,
    TOLD,
    "foreign_index.change_pct TAIEX -2.1",
    "index.change_pct KOSDAQ -0.6",
  ],
  [
    "a result told in the morning beside last year's is no move of the share",
    `${CLOSE} Earlier in the day, Samsung Electronics said it expects to post 9.4 trillion won in operating profits, up 452 percent from a year earlier.`,
    TOLD,
  ],
  [
    "the market value for an index is the market's",
    `${CLOSE} The market capitalization for the benchmark index rose to 3,338.3 trillion won.`,
    TOLD,
    "market_cap KOSPI 3338300000000000",
  ],
  [
    "the amount of transactions is turnover, of the board that stands with it; a stock's or a group's is its own",
    `${CLOSE} The transaction amount remained at 6 trillion won. The trading volume of the tech-heavy KOSDAQ was 812 million shares, worth 5 trillion won. Samsung Electronics' transaction amount was 1.4 trillion won.`,
    TOLD,
    "turnover.value KOSPI 6000000000000",
    "turnover.volume KOSDAQ 812000000",
    "turnover.value KOSDAQ 5000000000000",
  ],
  [
    "where the index fell to a low of many months is its close; what it hit is its extreme of the day",
    "KOSPI drops to 15-month low 4,597, won surges\n\nThe KOSPI hit a 15-month low of 4,591.12 in the morning.",
    "index.close KOSPI 4597",
    "index.low KOSPI 4591.12 !",
  ],
  [
    "an index that investors drive up is no subject",
    `${CLOSE} Despite foreigners turning to net buying, their buying was insufficient to drive up the index, totaling only a net purchase of 5.9 billion won.`,
    TOLD,
    "flow.foreign KOSPI 5900000000",
  ],
  [
    "a year that a market ended is no level",
    "Korean stock market ends best-ever 2020 with Kospi up 1.3% on the day. Stocks wrapped up 2021 with a gain. The KOSPI finished a turbulent 2011 in December.",
    "index.change_pct KOSPI 1.3",
  ],
  [
    "what the market's value has passed is told as more than that",
    `${CLOSE} The market capitalization on the bourse topped four quadrillion won for the first time.`,
    TOLD,
    "market_cap KOSPI 4000000000000000 over",
  ],
  [
    "what a share or a trade does better or worse than is no subject",
    `${CLOSE} Samsung Electronics underperformed the market, losing 2.1 percent. Brokerages outperformed the broad market, gaining 1.8 percent. The sub-index for chemicals outpaced the KOSPI, climbing 0.9 percent.`,
    TOLD,
    "stock.change_pct Samsung Electronics -2.1",
    "sector.change_pct Brokerages 1.8",
    "sector.change_pct chemicals 0.9",
  ],
  [
    "a level passed for the first time since long is passed now",
    "The KOSPI closed at 4,593.67. It was the first time the index climbed above 4,500 points since January 2012.",
    TOLD,
    "milestone.level KOSPI 4500",
  ],
  [
    "'the index' behind a sentence of one other market is that market's",
    `${CLOSE} Bargain-hunting lifted share prices in Taipei but turnover was light.\n\nThe index rose 67.46 points or 0.4 percent to 16,975.44.`,
    TOLD,
    "foreign_index.change_pct TAIEX 0.4",
    "foreign_index.close TAIEX 16975.44",
  ],
  [
    "a move told with a part of the day behind it is of that moment",
    "The KOSPI closed 0.2 percent lower at 4,593.67 after being up more than 1 percent early on.",
    "index.change_pct KOSPI -0.2",
    TOLD,
    "index.change_pct KOSPI 1 over !",
  ],
];

promise(CASES);
