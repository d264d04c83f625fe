import { type Case, promise } from "./reading.ts";

// Amounts below one, sessions at their best and worst, relative clauses, and counts of companies.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "a dot right behind a mark or a letter of money begins its decimals",
    "MANILA, The PSEi fell 0.4 percent to 6,430.20. Kelvo Mining rose 5.21 percent to P.217, and Tarn Corp added P.02 to P.64.",
    "index.change_pct PSEi -0.4",
    "index.close PSEi 6430.2",
    "stock.change_pct Kelvo Mining 5.21",
    "stock.close Kelvo Mining 0.217",
    "stock.change Tarn Corp 0.02",
    "stock.close Tarn Corp 0.64",
  ],
  [
    "an exchange that saw a retreat closed where it says, whoever sold",
    "MANILA - The Philippine Stock Exchange (PSE) saw a retreat largely blamed on foreign selling, ending at 6,427.80 points, a loss of 31.20 points or 0.48 percent.",
    "index.close PSEi 6427.8",
    "index.change PSEi -31.2",
    "index.change_pct PSEi -0.48",
  ],
  [
    "sellers beside what foreigners bought are told gross",
    "MANILA, The PSEi fell 0.4 percent to 6,430.20. Foreigners were sellers at P4.15 billion while foreign buying came to P3.02 billion.",
    "index.change_pct PSEi -0.4",
    "index.close PSEi 6430.2",
  ],
  [
    "counts of what prices did in companies are of issues",
    "DHAKA, The DSEX added 6.12 points to 5,210.40. Unit prices rose in 131 companies, fell in 188 and were unchanged in 64.",
    "index.change DSEX 6.12",
    "index.close DSEX 5210.4",
    "breadth.gainers DSEX 131",
    "breadth.losers DSEX 188",
    "breadth.unchanged DSEX 64",
  ],
  [
    "a ratio of advances to declines may be parted by a slash",
    "KINGSTON, The JSE Combined Index fell 120.1 points to 361,204.18. The advance/decline ratio came to 44/51. The Junior Market added 12.06 points, or 0.31 per cent, to end at 3,902.77.",
    "index.change JSE Combined -120.1",
    "index.close JSE Combined 361204.18",
    "breadth.gainers JSE All Jamaican Composite 44",
    "breadth.losers JSE All Jamaican Composite 51",
    "index.change JSE Junior Market Index 12.06",
    "index.change_pct JSE Junior Market Index 0.31",
    "index.close JSE Junior Market Index 3902.77",
  ],
  [
    "a high of the session that an index left is a high",
    "LONDON, The FTSE 100 slid from an early session high of 6,209.4 to close 39.5 lower at 6,129.4.",
    "index.high FTSE 100 6209.4",
    "index.change FTSE 100 -39.5",
    "index.close FTSE 100 6129.4",
  ],
  [
    "at its best an index stood at its high",
    "LONDON, The FTSE 100 closed 39.5 lower at 6,129.4. At its best, the 250 was up 31.2 at 5,602.4. At its worst the FTSE 100 fell to 6,101.7.",
    "index.change FTSE 100 -39.5",
    "index.close FTSE 100 6129.4",
    "index.high FTSE 250 5602.4",
    "index.low FTSE 100 6101.7",
  ],
  [
    "what stood at one stage is no close",
    "LONDON - At one stage, the FTSE 100 was down 58.2 at 6,110.7.",
    "index.change FTSE 100 -58.2 !",
    "index.close FTSE 100 6110.7 !",
  ],
  [
    "a verb behind a relative clause is of what the clause was told of",
    "LONDON, The FTSE 250, which tends to trail the 100 index, ended 8.1 firmer at 5,611.2. The DAX, which often follows the Dow, closed at 6,204.18.",
    "index.change FTSE 250 8.1",
    "index.close FTSE 250 5611.2",
    "foreign_index.close DAX 6204.18",
  ],
  [
    "up on the day stands between a change and its level",
    "LONDON, The FTSE SmallCap index closed 5.7 up on the day at 2,604.3.",
    "index.change FTSE SmallCap 5.7",
    "index.close FTSE SmallCap 2604.3",
  ],
  [
    "shares and units worth an amount were traded",
    "DHAKA, The DSEX added 6.12 points to 5,210.40. Shares and units worth Tk 402.18 crore were exchanged on the previous working day.",
    "index.change DSEX 6.12",
    "index.close DSEX 5210.4",
    "turnover.value DSEX 4021800000 ?",
  ],
];

promise(CASES);
