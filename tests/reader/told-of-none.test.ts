import { promise } from "./reading.ts";

promise([
  [
    "three decimals stand behind a comma where the paper writes its decimals so",
    "Johannesburg's all-share index closed 0,61% higher at 14 210,730. Pepper was R7,15.",
    "index.change_pct JSE All Share 0.61",
    "index.close JSE All Share 14210.73",
    "stock.close Pepper 7.15",
  ],
  [
    "two numbers beside each other stay two where decimals have a dot",
    "The FTSE 100 closed 0.9% higher at 6,204.5. On March 10 640,380 shares of it were traded.",
    "index.change_pct FTSE 100 0.9",
    "index.close FTSE 100 6204.5",
  ],
  [
    "what a dollar is poised, or set, to do is no rate, and where it is set is",
    "The rupiah fell. The dollar looks poised to test Rp 9,640. It is set to trade between Rp 9,510 and Rp 9,690. The bank is at ease with a dollar level between Rp 9,020 and Rp 9,480. The dollar closed at Rp 9,560.",
    "fx.reference USD/IDR 9560",
  ],
  [
    "the range that a dollar traded in is told",
    "The rupiah fell. The dollar traded between Rp 8,210 and Rp 8,730.",
    "fx.reference USD/IDR 8210",
    "fx.reference USD/IDR 8730",
  ],
  [
    "the price of a bond future is no yield",
    "The ten-year bond futures contract was at 97.040 (implying a yield of 2.960 percent), down from 97.155 (2.845 percent) on Monday.",
    "bond.yield Treasury 2.96",
    "bond.yield Treasury 2.845 @2026-03-09",
  ],
  [
    "what a day's sale takes the year's sales to is no flow of the day",
    "The Sensex fell 1.2 percent. Foreign investors sold ₹1,250 crore, taking their 2026 net outflows to nearly ₹1.1 lakh crore.",
    "index.change_pct Sensex -1.2",
    "flow.foreign Sensex -12500000000",
  ],
  [
    "an index which closed is the market's own, whatever weighed on it, unless it is another country's",
    "The DAX lost ground. Data weighed on the leading German index, which closed 1.1 percent lower at 15,085.2 points. Banks weighed on the leading French index, which closed 1.2 percent lower.",
    "index.change_pct DAX -1.1",
    "index.close DAX 15085.2",
  ],
  [
    "a sum in pesos of Chile is no number of shares, and the letters of a company are no money",
    "Santiago's IPSA rose 1.2%. Local shares changed hands for more than CLP 210 billion.",
    "index.change_pct IPSA 1.2",
  ],
  [
    "a small bourse's second index, and the eurozone's by its short name, are indices",
    "The BUX rose 1.2%. The bourse's mid-cap BUMIX finished 0.8% higher at 4,098.6. The leading index EuroStoxx fell by 1.1%.",
    "index.change_pct BUX 1.2",
    "index.change_pct BUMIX 0.8",
    "index.close BUMIX 4098.6",
    "foreign_index.change_pct Euro Stoxx 50 -1.1",
  ],
  [
    "each money a rate is told against makes a pair of its own, and so does one told by the hundred",
    "The Sensex rose 1.2 percent. The rupee fell against the pound sterling to finish at 97.20 from 97.05 on Monday while it hardened against the euro to 71.60. It recovered against the Japanese currency to settle at 58.20 per 100 yen from 58.70.",
    "index.change_pct Sensex 1.2",
    "fx.reference GBP/INR 97.2",
    "fx.reference GBP/INR 97.05 @2026-03-09",
    "fx.reference EUR/INR 71.6",
    "fx.reference JPY/INR 58.2",
    "fx.reference JPY/INR 58.7 ?",
  ],
  [
    "a decline from a volume is no decline of the index",
    "The PSEi fell 1.2 percent. This is only a 3.4 percent decline from Monday's total volume.",
    "index.change_pct PSEi -1.2",
  ],
  [
    "a plus sign stands apart from its figure",
    "The DAX rose 1.2 percent. Top of it were Pepper Bank (+ 3.1 percent to EUR 21.40) and Salt Group (+ 2.2 percent).",
    "index.change_pct DAX 1.2",
    "stock.change_pct Pepper Bank 3.1",
    "stock.close Pepper Bank 21.4",
    "stock.change_pct Salt Group 2.2",
  ],
]);

promise([
  [
    "a story whose headline begins with a money and that names no market is none of Seoul's, and its rate is of that money",
    "Peso dips against dollar\n\nThe local currency closed at 51.20 against the US dollar. This was down by 12 centavos from the previous day's finish of 51.08:$1. Volume of trade amounted to $1.1 billion.",
    "fx.reference USD/PHP 51.2",
    "fx.reference USD/PHP 51.08 ?",
  ],
  [
    "a headline about another money leaves a story of Seoul what it is",
    "Yen rises, exporters fall\n\nThe KOSPI fell 1.2 percent to 2,604.51. Samsung Electronics fell 1.5 percent to 70,000 won.",
    "index.change_pct KOSPI -1.2",
    "index.close KOSPI 2604.51",
    "stock.change_pct Samsung Electronics -1.5",
    "stock.close Samsung Electronics 70000",
  ],
]);
