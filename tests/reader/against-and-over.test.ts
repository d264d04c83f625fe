import { type Case, promise } from "./reading.ts";

// What a day's trade and a day's change are held against, prices in letters, and where a day began and peaked.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "an earlier day's trade that this one was against",
    "LAGOS, The NSE All-Share Index rose 0.31 percent to 11,511.24 points. Investors exchanged 237.75 million shares worth N3.50 billion in 3,559 deals. These were against the 148.10 million shares valued at N1.79 billion traded in 2,853 deals on Thursday.",
    "index.change_pct NGX All-Share 0.31",
    "index.close NGX All-Share 11511.24",
    "turnover.volume NGX All-Share 237750000",
    "turnover.value NGX All-Share 3500000000",
    "turnover.volume NGX All-Share 148100000 ?",
    "turnover.value NGX All-Share 1790000000 ?",
  ],
  [
    "an amount in letters from which another came",
    "LAGOS, The NSE All-Share Index rose 0.31 percent to 11,511.24 points. Kelvo Cement ended trading with N79 from N72 per share, rising by N7.",
    "index.change_pct NGX All-Share 0.31",
    "index.close NGX All-Share 11511.24",
    "stock.close Kelvo Cement 79",
    "stock.close Kelvo Cement 72 ?",
    "stock.change Kelvo Cement 7",
  ],
  [
    "prices in letters name a company too",
    "LAGOS, The NSE All-Share Index rose 0.31 percent to 11,511.24 points. Marden followed the same path, losing N0.27 after trading hours, to sell at N5.40 from N5.67 per share.",
    "index.change_pct NGX All-Share 0.31",
    "index.close NGX All-Share 11511.24",
    "stock.change Marden -0.27",
    "stock.close Marden 5.4",
    "stock.close Marden 5.67 ?",
  ],
  [
    "a better close that is hoped for is no close",
    "The JSE had moved into the black by noon.\nBy 12.01pm, the all-share index added 0,29%. Resources rose 0,7%, and dealers could see a better close if gold rose. Kelvo Gold added 1,51% or R3,90 to R261,50.",
    "index.change_pct JSE All Share 0.29 !",
    "sector.change_pct Resources 0.7 !",
    "stock.change_pct Kelvo Gold 1.51 !",
    "stock.change Kelvo Gold 3.9 !",
    "stock.close Kelvo Gold 261.5 !",
  ],
  [
    "the general index of a market by its whole name",
    "DUBAI, The general index of the Dubai Financial Market rose by 0.8%, or the equivalent of 31.28 points, to close at 4,169.68 points. The FTSE Abu Dhabi General Market Index (FADGI) rose by 0.22%, or the equivalent of 21.4 points, to close at 9,745.99 points.",
    "index.change_pct DFM General Index 0.8",
    "index.change DFM General Index 31.28",
    "index.close DFM General Index 4169.68",
    "index.change_pct ADX General Index 0.22",
    "index.change ADX General Index 21.4",
    "index.close ADX General Index 9745.99",
  ],
  [
    "where a day began, what its close was told beside",
    "ISTANBUL, The BIST 100 rose 0.3 percent. Starting the day at 6,490.09 points, the BIST 100 index was up by 20.7 points from the previous day's close of 6,490.54 points.",
    "index.change_pct BIST 100 0.3",
    "index.open BIST 100 6490.09",
    "index.change BIST 100 20.7",
    "index.close BIST 100 6490.54 ?",
  ],
  [
    "a change over the close of a day is the story's own",
    "ISTANBUL, The BIST 100 index earned 20.7 points over Thursday's close of 6,490.54 points.",
    "index.change BIST 100 20.7",
    "index.close BIST 100 6490.54 @2026-03-05",
  ],
  [
    "what peaked and what bottomed are a high and a low",
    "MANILA, The PSEi fell 0.4 percent to 6,511.24 points. Kelvo Corp fell P5.40 to P915, after peaking at P933. Marden Land rose P1.10 to P31.40 after bottoming at P29.80.",
    "index.change_pct PSEi -0.4",
    "index.close PSEi 6511.24",
    "stock.change Kelvo Corp -5.4",
    "stock.close Kelvo Corp 915",
    "stock.high Kelvo Corp 933",
    "stock.change Marden Land 1.1",
    "stock.close Marden Land 31.4",
    "stock.low Marden Land 29.8",
  ],
  [
    "shares behind an amount of money are shares where they are called so",
    "COLOMBO, The ASPI fell 0.4 percent to 11,511.24 points. Turnover fell to 1.17 billion rupees, while share volumes declined 5 percent to 45,729,977.",
    "index.change_pct ASPI -0.4",
    "index.close ASPI 11511.24",
    "turnover.value ASPI 1170000000",
    "turnover.volume ASPI 45729977",
  ],
];

promise(CASES);
