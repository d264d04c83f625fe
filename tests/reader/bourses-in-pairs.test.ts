import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "a high and a low that a slash joins are both told",
    "The Shanghai Composite Index fell after hitting the high/low at 3,412/3,377 and closed at 3,380, down 0.6%.",
    "index.high Shanghai Composite 3412",
    "index.low Shanghai Composite 3377",
    "index.close Shanghai Composite 3380",
    "index.change_pct Shanghai Composite -0.6",
  ],
  [
    "what was traded in two places goes in pairs with them",
    "The Shanghai Composite fell 0.6%. Turnover of the Shanghai and Shenzhen markets amounted to RMB312.4 billion and RMB298.1 billion respectively.",
    "index.change_pct Shanghai Composite -0.6",
    "turnover.value Shanghai Composite 312400000000",
    "turnover.value Shenzhen 298100000000",
  ],
  [
    "what was traded in two places together is the market's",
    "The Shanghai Composite fell 0.6%. Combined turnover of the Shanghai and Shenzhen markets amounted to RMB610 billion.",
    "index.change_pct Shanghai Composite -0.6",
    "turnover.value Shanghai Composite 610000000000",
  ],
  [
    "a rate told behind its name without a verb is read",
    "ISTANBUL: The BIST 100 index rose 0.3% to 9,112.4 points. The US dollar/Turkish lira exchange rate was 32.15, the euro/lira rate 34.82.",
    "index.change_pct BIST 100 0.3",
    "index.close BIST 100 9112.4",
    "fx.reference USD/TRY 32.15",
    "fx.reference EUR/TRY 34.82",
  ],
  [
    "the real is Brazil's money in Brazil, and real wages are none",
    "SAO PAULO: The Ibovespa rose 0.3% to 126,812. The real strengthened 0.2 percent to 4.932 per U.S. dollar. The real wage fell 2%.",
    "index.change_pct Ibovespa 0.3",
    "index.close Ibovespa 126812",
    "fx.reference USD/BRL 4.932",
  ],
  [
    "what losses were narrowed to by a clock's time is where the index stood then",
    "MOSCOW: By 11:15 a.m. Moscow time, the RTS had narrowed losses to 0.52% as it traded at 1,093.4 points.",
    "index.change_pct RTS -0.52 !",
    "index.close RTS 1093.4 !",
  ],
  [
    "a place's time behind a clock's ends no sentence",
    "MOSCOW: As of 10:00 a.m. Moscow time (07:00 a.m. GMT) the RTS was down by 0.41% at 1,089.4 points. At 4 p.m. Moscow stocks were mixed.",
    "index.change_pct RTS -0.41 !",
    "index.close RTS 1089.4 !",
  ],
  [
    "what an index moved by in another money is no move of its own",
    "BUENOS AIRES: The S&P Merval fell 1.9% in pesos and 2.2% in dollars, to 1,492 points.",
    "index.change_pct Merval -1.9",
    "index.close Merval 1492",
  ],
  [
    "Athens' index of large shares is no other bourse's",
    "ATHENS: The general index rose 0.8% to 1,402.2 points while the FTSE/ASE 20 index gained 1.1% and the FTSE/ATHEX Mid Cap index lost 0.2%.",
    "index.change_pct Athens General 0.8",
    "index.close Athens General 1402.2",
    "index.change_pct FTSE/ASE 20 1.1",
    "index.change_pct FTSE/ATHEX Mid Cap -0.2",
  ],
  [
    "an index of a trade is told by its words, whether a table knows the trade or not",
    "JAKARTA: The JCI rose 1.1 percent. The miscellaneous industries index and the finance sector index led the gain by climbing 2.41 and 1.82 percent, respectively. All fell except for the trade sector index, which rose 0.12 percent. The main sector index fell 2 percent.",
    "index.change_pct Jakarta Composite 1.1",
    "sector.change_pct miscellaneous industries 2.41",
    "sector.change_pct finance 1.82",
    "sector.change_pct trade sector 0.12",
  ],
  [
    "how many units less than on the day before is the change",
    "MEXICO CITY: The Price and Quotation Index (IPC) stood at 51,310.2 units, 212.4 units less than on Monday. The IPC had lost 12 units more than in May.",
    "index.close S&P/BMV IPC 51310.2",
    "index.change S&P/BMV IPC -212.4",
  ],
];

promise(CASES);
