import { type Case, promise } from "./reading.ts";

const NY = "NEW YORK, The S&P 500 rose 0.4 percent to 6,712.30.";
const ROSE = ["index.change_pct S&P 500 0.4", "index.close S&P 500 6712.3"] as const;

const CASES: readonly Case[] = [
  [
    "what a treasury owns of a company is no yield of its bonds",
    `${NY} The Treasury owns 41 percent of Tarvel Motors, while nobody bought. The yield on the 10-year Treasury note was 4.12 percent.`,
    ...ROSE,
    "bond.yield 10-year Treasury 4.12",
  ],
  [
    "what bonds are marked down by is no yield, and what a note was flat at is one",
    `${NY} The test would take 11 percent off Portuguese bonds and 6.2 percent off German bonds. The 2-year Treasury note was flat at 3.61 percent.`,
    ...ROSE,
    "bond.yield 2-year Treasury 3.61",
  ],
  [
    "a spread stands at its basis points, and a yield moves by them",
    `${NY} The premium on 10-year Greek bonds over bunds rose to 214 basis points from 206 basis points. The 10-year Treasury yield rose 3 basis points to 4.12 percent.`,
    ...ROSE,
    "bond.change_bp 10-year Treasury 3",
    "bond.yield 10-year Treasury 4.12",
  ],
  [
    "money paid an ounce is no rate of the dollar",
    `${NY} The dollar was once devalued to $42 per ounce of gold. The euro rose to $1.1620 an hour before the close.`,
    ...ROSE,
    "fx.reference EUR/USD 1.162",
  ],
  [
    "what a company is worth is no value of the market, and what an exchange has is one",
    `${NY} With a market value of close to $4 billion, Tarvel is one of the largest lenders. The gain gave Orvo Group a market value of $2.6 billion. The exchange has a market capitalization of $61 trillion.`,
    ...ROSE,
    "market_cap S&P 500 61000000000000",
  ],
  [
    "a move when something happened is of the day of that",
    `${NY} The index had fallen 2.1 percent when the bank on March 2 cut its forecast. It fell 5.2 percent when Tarvel failed in September 2008.`,
    ...ROSE,
    "index.change_pct S&P 500 -2.1 @2026-03-02",
    "index.change_pct S&P 500 -5.2 ?",
  ],
  [
    "how far an index stands from its nadir is no move of the day",
    `${NY} The index is up roughly 63 percent from its March nadir, but still down 30 percent from its all-time high.`,
    ...ROSE,
  ],
  [
    "rates that are forecast, assumed or still to come are none of the day",
    `${NY} Tarvel forecast the yen to average 141 to the dollar and 162 to the euro. The yuan will climb to 6.95 by the end of the year and to 6.80 by the end of the next. The dollar was at 153.20 yen.`,
    ...ROSE,
    "fx.reference USD/JPY 153.2",
  ],
  [
    "a range kept to for weeks has no high and no low of the day",
    `${NY} The index has been within a range between 6,410 and 6,790 points since early February.`,
    ...ROSE,
  ],
  [
    "in a sentence that begins with a month, the fall another index is told by is of the month",
    `${NY} For the month of February, the Dow dropped 3.5 percent -- close to the S&P 500's 3.7 percent decline.`,
    ...ROSE,
  ],
  ["what an index is seen doing has not been done", `${NY} The Nasdaq is seen doubling that at 9 percent.`, ...ROSE],
  [
    "pesos are of the land that a story names, and pounds to the dollar of that pair",
    `${NY} Tarvel, of Mexico, sold its brewery. ($1 = 18.41 pesos; $1 = 0.7412 pounds)`,
    ...ROSE,
    "fx.reference USD/MXN 18.41",
    "fx.reference USD/GBP 0.7412",
  ],
  [
    "a low that a share fell to, touching a price, is that price",
    `${NY} Tarvel Corp shares fell to an all-time low on Tuesday, touching $21.61 in afternoon trading. Orvo Inc shares rose to a one-year high, hitting $31.42 in early trade.`,
    ...ROSE,
    "stock.low Tarvel Corp 21.61 !",
    "stock.high Orvo Inc 31.42 !",
  ],
  [
    "what a span's move is held against is of that span too",
    `${NY} Tarvel Corp is up 20 percent this year, outpacing a 12 percent rise in the Dow. The stock is down 41 percent this quarter, underperforming the Nasdaq, which is down 12.3 percent.`,
    ...ROSE,
  ],
  [
    "who lost most within a span lost it over that span",
    `${NY} Lenders have tumbled in the past year, with biggest loser Tarvel Corp down 68 percent and Orvo Inc off 61 percent.`,
    ...ROSE,
  ],
  [
    "a price of last year is of no day, and a loss of last week of all of it",
    `${NY} The shares were granted last year, when Tarvel Corp traded at $113.45. It recouped half the losses of last week, when the index lost 4 percent.`,
    ...ROSE,
    "stock.close Tarvel Corp 113.45 ?",
  ],
  [
    "what yields have risen by is over a span, and what an index yields is a dividend",
    `${NY} The yield on the 10-year Treasury note has risen about 1 percentage point to 4.12 percent. The fund pays more than the S&P 500's yield of 1.3 percent.`,
    ...ROSE,
    "bond.yield 10-year Treasury 4.12",
  ],
  [
    "a person by an office and the town that a firm sits in have no shares",
    `${NY} Tarvel Corp reported a loss. Analyst Bruno Salt cut his rating. Shares of the company fell 5 percent to $26.99. Orvo Inc is to close a plant. Shares of the Leeds, Ohio-based company rose 2 percent.`,
    ...ROSE,
    "stock.change_pct Tarvel Corp -5",
    "stock.close Tarvel Corp 26.99",
    "stock.change_pct Orvo Inc 2",
  ],
  [
    "what a firm says of its own counts is none of its price",
    `${NY} Tarvel Corp said its monthly measure of consumer sentiment fell to 57.2. It would add to more than 80,000 job losses.`,
    ...ROSE,
  ],
  [
    "a fall that would cost something has not happened",
    `${NY} Tarvel Corp said a nearly 9 percent decline in the S&P 500 would cost it $105 million.`,
    ...ROSE,
  ],
  [
    "an economy shrinks at its pace, and home sales fall to theirs",
    `${NY} The economy shrank at an annual rate of 2.1 percent. Home sales fell to an annual rate of 4.02 million units.`,
    ...ROSE,
    "macro economy -2.1",
    "macro Home sales 4020000",
  ],
  [
    "what an economy could come to, is seen at or is a part of is no figure that it had",
    `${NY} Unemployment could rise to 8 percent. The jobless rate is seen at 7.5 percent. Consumer spending accounts for about 70 percent of the economy. The jobless rate fell to 4.1 percent.`,
    ...ROSE,
    "macro jobless rate 4.1",
  ],
  [
    "a hyphen within a word begins no list",
    `${NY} In overseas stock markets, the pan-European FTSEurofirst 300 index ended 0.5 percent higher at 1,542.21.`,
    ...ROSE,
    "foreign_index.change_pct FTSEurofirst 300 0.5",
    "foreign_index.close FTSEurofirst 300 1542.21",
  ],
  [
    "futures on indices have figures of their own",
    `${NY} Futures on the U.S. S&P 500 stock market index fell, trading 5.3 percent lower at 6,355.30 points. Futures on the Dow fell 5 percent, the S&P 500 lost 5.3 percent and the Nasdaq slid 2 percent.`,
    ...ROSE,
  ],
  [
    "so many advancers for each decliner are no count",
    `${NY} The Russell 3000 had 21 advancers for each declining stock. On the NYSE, advancers beat decliners by 1,820 to 1,101.`,
    ...ROSE,
    "breadth.gainers S&P 500 1820",
    "breadth.losers S&P 500 1101",
  ],
  [
    "the shares of a part of Europe have no index that is told",
    `${NY} Emerging European stocks leapt nearly 5 percent. Southern European shares rose 2 percent. European shares fell 1 percent.`,
    ...ROSE,
    "foreign_index.change_pct STOXX 600 -1",
  ],
  [
    "a firm may have a money in its name, a product yields a part of sales, and a new issue what its buyers are paid",
    `${NY} Ingersoll Rand Plc tumbled 12.1 percent to $58.09. Tarvel's lamp is its main product, yielding some 40 percent of annual sales. Italy sold 2 billion euros of zero-coupon bonds at a record yield of 7.8 percent.`,
    ...ROSE,
    "stock.change_pct Ingersoll Rand Plc -12.1",
    "stock.close Ingersoll Rand Plc 58.09",
  ],
  [
    "so many times a worth are no change, and on the yen the dollar has a rate",
    `${NY} The Nasdaq listing values Tarvel at an eye-popping 500 times its worth. On the yen, the dollar was slightly weaker at 154.38, down from 154.44 yen late on Monday.`,
    ...ROSE,
    "fx.reference USD/JPY 154.38",
    "fx.reference USD/JPY 154.44 @2026-03-09",
  ],
  [
    "of two rates joined by 'and', the second is against the money behind it",
    `${NY} The dollar was at 0.8756 against the euro and 154.53 against the Japanese yen.`,
    ...ROSE,
    "fx.reference EUR/USD 0.8756",
    "fx.reference USD/JPY 154.53",
  ],
];

promise(CASES);
