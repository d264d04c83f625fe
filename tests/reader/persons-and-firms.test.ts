import { type Case, promise } from "./reading.ts";

// Firms named as persons are, verbs said once, counts told by what they ended with, and moves that no index makes.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "companies that are named as persons are",
    "JOHANNESBURG, The JSE all share index fell 0.31 percent to 61,511.24 points. Mr Kelvo fell 1.41 percent to R171.42. Shares of Dr Sorrel's fell 1.48 percent. Dr. Marden Medical Group gained R2.30 or 1.4% to R170.20.",
    "index.change_pct JSE All Share -0.31",
    "index.close JSE All Share 61511.24",
    "stock.change_pct Mr Kelvo -1.41",
    "stock.close Mr Kelvo 171.42",
    "stock.change_pct Dr Sorrel's -1.48",
    "stock.change Dr. Marden Medical Group 2.3",
    "stock.change_pct Dr. Marden Medical Group 1.4",
    "stock.close Dr. Marden Medical Group 170.2",
  ],
  [
    "what a person sold is no turnover",
    "JOHANNESBURG, The JSE all share index fell 0.31 percent to 61,511.24 points. Mr Kelvo sold 3.5 million shares.",
    "index.change_pct JSE All Share -0.31",
    "index.close JSE All Share 61511.24",
  ],
  [
    "the verb said once holds behind a price per share",
    "PRAGUE, The PX index fell 0.31 percent to 2,111.24 points. Kelvo Morris ended today's trading at Kc17,760 per share, Colt Power at Kc769 and Dursan at Kc335 per unit.",
    "index.change_pct PX -0.31",
    "index.close PX 2111.24",
    "stock.close Kelvo Morris 17760",
    "stock.close Colt Power 769",
    "stock.close Dursan 335",
  ],
  [
    "what was down is the name right before it",
    "MANILA, The PSEi rose 0.31 percent to 6,511.24 points. The mining and oil sector declined by 0.04 percent due to a loss from Sorrel Mining, which was down by 5 centavos to P34.",
    "index.change_pct PSEi 0.31",
    "index.close PSEi 6511.24",
    "sector.change_pct mining and oil -0.04",
    "stock.change Sorrel Mining -0.05",
    "stock.close Sorrel Mining 34",
  ],
  [
    "a move told again in money behind the price",
    "MANILA, The PSEi rose 0.31 percent to 6,511.24 points. Marden Land fell 2.9 percent to P818.50, shedding P23.20.",
    "index.change_pct PSEi 0.31",
    "index.close PSEi 6511.24",
    "stock.change_pct Marden Land -2.9",
    "stock.close Marden Land 818.5",
    "stock.change Marden Land -23.2",
  ],
  [
    "what a market's close results in",
    "CAIRO, The EGX30 index fell 0.91% to 29,325.2 points. The Egyptian Exchange closed lower, resulting in a market capitalisation of EGP 2.13 trillion.",
    "index.change_pct EGX 30 -0.91",
    "index.close EGX 30 29325.2",
    "market_cap EGX 30 2130000000000",
  ],
  [
    "an exchange in a headline is its index",
    "Karachi Stock Exchange Gains 130 Points.\n\nKARACHI: The KSE-100 index rose 130.23 points to 20,537.03.",
    "index.change KSE-100 130",
    "index.change KSE-100 130.23",
    "index.close KSE-100 20537.03",
  ],
  [
    "names that all moved, the first one too",
    "LONDON, The FTSE 100 fell 0.3% to 7,711.24. Miners were among the worst performers, with Kelvo Mining, Sorrel and Marden Gold all losing more than 2%.",
    "index.change_pct FTSE 100 -0.3",
    "index.close FTSE 100 7711.24",
    "stock.change_pct Kelvo Mining -2 over",
    "stock.change_pct Sorrel -2 over",
    "stock.change_pct Marden Gold -2 over",
  ],
  [
    "counts that ended with gains, with losses and with no change",
    "ATHENS, The ATHEX general index closed at 653.98 points, an advance of 1.09%. Of the 122 traded stocks, 65 ended with gains, 36 with losses and 21 with no change.",
    "index.close Athens General 653.98",
    "index.change_pct Athens General 1.09",
    "breadth.gainers Athens General 65",
    "breadth.losers Athens General 36",
    "breadth.unchanged Athens General 21",
  ],
  [
    "the general index of Athens, whatever was told before it",
    "ATHENS, Investors sold bank stocks, with the relevant sub-index declining 1.32%. The general index closed at 1,435.52 points, down 0.37%.",
    "sector.change_pct bank -1.32",
    "index.close Athens General 1435.52",
    "index.change_pct Athens General -0.37",
  ],
  [
    "no index moves by more than all that it is",
    "NAIROBI, The NSE 20 share index lost 12 points to close at 3,432.18. Kelvo lifts Nairobi bourse trading 535 pct up.",
    "index.change NSE 20 -12",
    "index.close NSE 20 3432.18",
  ],
];

promise(CASES);
