import { type Case, promise } from "./reading.ts";

/** Lists of names, trades and counts as papers of smaller markets tell them, and words cut by a hyphen. */

const JAKARTA = "The Jakarta Composite Index rose 0.5 percent to 7,204.1.\n\n";
const LAGOS = "Nigerian stocks ended higher, with the All-Share Index at 71,204.15.\n\n";
const COLOMBO = "Colombo stocks ended lower, with the ASPI at 11,204.15.\n\n";
const JOHANNESBURG = "The JSE all share rose 0.5% to 58,204.1 points.\n\n";
const KARACHI = "The KSE-100 index of Karachi's stocks rose to 41,204.15.\n\n";
const jci = ["index.change_pct Jakarta Composite 0.5", "index.close Jakarta Composite 7204.1"];
const ngx = ["index.close NGX All-Share 71204.15"];
const aspi = ["index.close ASPI 11204.15"];
const jse = ["index.change_pct JSE All Share 0.5", "index.close JSE All Share 58204.1"];
const kse = ["index.close KSE-100 41204.15"];

const CASES: readonly Case[] = [
  [
    "an index abroad that a relative clause measures behind the word 'index'",
    `${JAKARTA}Most of the region gained, including the Nikkei index, which rose 0.4% to 36,204.5.`,
    ...jci,
    "foreign_index.change_pct Nikkei 225 0.4",
    "foreign_index.close Nikkei 225 36204.5",
  ],
  [
    "two trades told with 'respectively' behind whom they follow",
    `${JAKARTA}Energy rose 1.4%, followed by the industrial sector and the basic materials sector, which rose by 0.6% and 0.3%, respectively.`,
    ...jci,
    "sector.change_pct Energy 1.4",
    "sector.change_pct industrial 0.6",
    "sector.change_pct basic materials 0.3",
  ],
  [
    "only the trade beside the clause, where nothing says that both are meant",
    `${JAKARTA}Energy rose 1.4%, followed by the industrial sector and the basic materials sector, which rose by 0.6%.`,
    ...jci,
    "sector.change_pct Energy 1.4",
    "sector.change_pct basic materials 0.6",
  ],
  [
    "as many percentages before a noun as there are names",
    `${LAGOS}Volcara, Ekono and Pyrite led other gainers with 9.8%, 9.5% and 9.3% growth in share price to close at N26.10, N49.05, and N3.64.`,
    ...ngx,
    "stock.change_pct Volcara 9.8",
    "stock.change_pct Ekono 9.5",
    "stock.change_pct Pyrite 9.3",
    "stock.close Volcara 26.1",
    "stock.close Ekono 49.05",
    "stock.close Pyrite 3.64",
  ],
  [
    "one percentage of all names with 'each'",
    `${LAGOS}Volcara and Ekono posted 10% growth each to close at N27.90 and N2.95.`,
    ...ngx,
    "stock.change_pct Volcara 10",
    "stock.close Volcara 27.9",
    "stock.close Ekono 2.95",
    "stock.change_pct Ekono 10",
  ],
  [
    "gainers and losers counted in words",
    `${COLOMBO}There were nine gainers, 20 losers and one unchanged.`,
    ...aspi,
    "breadth.gainers ASPI 9",
    "breadth.losers ASPI 20",
    "breadth.unchanged ASPI 1",
  ],
  [
    "no count of all in the top five gainers",
    `${COLOMBO}The top five gainers were told, and 20 losers.`,
    ...aspi,
    "breadth.losers ASPI 20",
  ],
  [
    "a level called a level",
    `${COLOMBO}ASPI started the day at 11,271 level and closed operations at 11,204 level.`,
    ...aspi,
    "index.open ASPI 11271",
    "index.close ASPI 11204",
  ],
  [
    "an amount of a money's letter whose scale stands behind a hyphen",
    `${JOHANNESBURG}The value of shares traded was about R12-billion, below the average of R24-billion.`,
    ...jse,
    "turnover.value JSE All Share 12000000000 about",
  ],
  [
    "a stock behind its figures",
    `${JOHANNESBURG}Rising 5.4 percent to R57.90 was Volcara. Gold Fields was among the losers, as shares fell 7.5 percent to R55.01.`,
    ...jse,
    "stock.change_pct Volcara 5.4",
    "stock.close Volcara 57.9",
    "stock.change_pct Gold Fields -7.5",
    "stock.close Gold Fields 55.01",
  ],
  [
    "no shares of rivals as those of the stock in front",
    `${JOHANNESBURG}Gold Fields said output fell as shares of rivals lost 7.5 percent to R55.01.`,
    ...jse,
  ],
  [
    "a close at the intra-day high, and the move that led there",
    `${KARACHI}The KSE-100 index jumped 211.5 points to end at an intra-day high of 41,204.15.`,
    ...kse,
    "index.change KSE-100 211.5",
    "index.close KSE-100 41204.15",
  ],
  [
    "a stock's volume behind its name and a colon as none of the market's",
    `${KARACHI}Volumes were led by Volcara: 15.7m shares traded [+1.3pc].`,
    ...kse,
  ],
  ["no volume of fewer shares than one has digits for", `${KARACHI}Turnover was 154.8 shares.`, ...kse],
  [
    "the markets of a list that is headed by 'other' as none of the story's own",
    "Salt Securities forecast that the SET Index would fluctuate between 1,635 and 1,655 points.\n\nOther Asian indices were up:\n\nChina's Shanghai Composite closed at 3,609.4, up 0.7 per cent, while the Shenzhen Component closed at 14,596.2, up 0.6 per cent.",
    "foreign_index.close Shanghai Composite 3609.4",
    "foreign_index.change_pct Shanghai Composite 0.7",
    "foreign_index.close Shenzhen Component 14596.2",
    "foreign_index.change_pct Shenzhen Component 0.6",
  ],
  [
    "the moves of a day that ended the week, where the week is told beside it",
    "Colombo stocks yesterday ended the week in red.\nThe ASPI was down 0.2% to 22,804.8.\nCompared to a week ago, the ASPI was down 0.1%, against a gain of 1.2% the previous week.",
    "index.change_pct ASPI -0.2",
    "index.close ASPI 22804.8",
  ],
  [
    "what was traded in one trade's shares as no turnover of the market",
    "Doha: The Qatar Index fell 0.5% to 11,787.1 points. The industrials sector's trade volume soared 21% to 2.1mn shares, value by 18% to QR81.2mn. The real estate sector saw a 30% decline in trade volume to 2.3mn equities. The banking sector led as trade volume rose to 8.4mn shares.",
    "index.change_pct QE Index -0.5",
    "index.close QE Index 11787.1",
    "turnover.volume QE Index 8400000",
  ],
  [
    "sales held against purchases as no balance of the two",
    "The ZSE All Share Index rose 0.5 percent to 112,412.1. Foreigners were net sellers with sales of $412,000 against purchases of $112,000.",
    "index.change_pct ZSE All Share 0.5",
    "index.close ZSE All Share 112412.1",
  ],
  [
    "stocks counted on an index by its name, and rates of pairs by their codes",
    "Borsa Istanbul's BIST 100 index rose 0.5% to 7,845.1. During the day, 62 stocks on the BIST 100 index rose and 36 fell. EUR/TRY was 29.4302.",
    "index.change_pct BIST 100 0.5",
    "index.close BIST 100 7845.1",
    "breadth.gainers BIST 100 62",
    "breadth.losers BIST 100 36",
    "fx.reference EUR/TRY 29.4302",
  ],
  [
    "a level that was approached, and another money in the story's own",
    "MOSCOW: The MOEX Russia Index rose 0.5% to 2,785.2 points. The index continued moving upward and closely approached 2,800 points. The yuan rose to 11.01 rubles.",
    "index.change_pct MOEX Russia 0.5",
    "index.close MOEX Russia 2785.2",
    "fx.reference CNY/RUB 11.01",
  ],
  [
    "a trade that no table knows, behind whom it follows, as none of that trade's figures",
    `${COLOMBO}Banks fell 0.8 per cent, followed by engineering (0.5 per cent) and food (0.4 per cent).`,
    ...aspi,
    "sector.change_pct Banks -0.8",
    "sector.change_pct engineering -0.5",
    "sector.change_pct food -0.4",
  ],
];

promise(CASES);
