import { type Case, promise } from "./reading.ts";

/** Stories of the Gulf's exchanges, and what small markets' papers write of lists, sums and days. */

const HANOI = "HANOI: The VN-Index fell 1.2 percent to 812.40 points. ";
const vn = ["index.change_pct VN-Index -1.2", "index.close VN-Index 812.4"];
const KARACHI = "KARACHI: The KSE-100 index rose 0.4 percent to 41,220.35 points. ";
const kse = ["index.change_pct KSE-100 0.4", "index.close KSE-100 41220.35"];

const DHAKA = "DHAKA: The DSEX rose 0.4 percent to 6,512.90 points. ";
const dse = ["index.change_pct DSEX 0.4", "index.close DSEX 6512.9"];

const RIYADH = "RIYADH: The TASI fell 0.3 percent to 11,104.20 points. ";
const tasi = ["index.change_pct TASI -0.3", "index.close TASI 11104.2"];

const CASES: readonly Case[] = [
  [
    "a round of the Gulf is about each of its markets, and not about Egypt's",
    "Most Gulf markets ended higher. Saudi Arabia's index gained 0.4 percent to 11,220. Dubai's main share index slid 0.2 percent. In Qatar, the index added 0.3 percent to 10,411. Outside the Gulf, Egypt's blue-chip index lost 0.8 percent.",
    "index.change_pct TASI 0.4",
    "index.close TASI 11220",
    "index.change_pct DFM General Index -0.2",
    "index.change_pct QE Index 0.3",
    "index.close QE Index 10411",
    "foreign_index.change_pct EGX 30 -0.8",
  ],
  [
    "a story of one of them tells of the others as of others",
    "DOHA: The Qatar Stock Exchange index added 0.3 percent to 10,411 points. Saudi Arabia's index gained 0.4 percent. Kuwait's index slid 0.2 percent.",
    "index.change_pct QE Index 0.3",
    "index.close QE Index 10411",
    "foreign_index.change_pct TASI 0.4",
    "foreign_index.change_pct Kuwait All Share -0.2",
  ],
  [
    "a list in brackets goes the way of the noun that it hangs on",
    `${KARACHI}The index was held back by losses in Pelmar Bank (2.4%), Salwin Foods (1.1%) and Tarifa Oil (0.8%).`,
    ...kse,
    "stock.change_pct Pelmar Bank -2.4",
    "stock.change_pct Salwin Foods -1.1",
    "stock.change_pct Tarifa Oil -0.8",
  ],
  [
    "and behind a fall, of gains",
    `${HANOI}It fell despite gains in Pelmar Bank (2.4%) and Salwin Foods (1.1%).`,
    ...vn,
    "stock.change_pct Pelmar Bank 2.4",
    "stock.change_pct Salwin Foods 1.1",
  ],
  [
    "a verb behind the list tells which way its last name went",
    `${HANOI}After losses in Pelmar Bank (2.4%), Salwin Foods (1.1%) rose.`,
    ...vn,
    "stock.change_pct Pelmar Bank 2.4",
    "stock.change_pct Salwin Foods 1.1",
  ],
  [
    "a sum that was exceeded is a bound",
    `${HANOI}Trading was brisk with a total value on both floors exceeding VND8 trillion.`,
    ...vn,
    "turnover.value VN-Index 8000000000000 over",
  ],
  [
    "what buyers helped an index to recover is no change of the day",
    `${HANOI}Bargain hunting helped the benchmark to recover more than 14 points from its low.`,
    ...vn,
  ],
  [
    "but what it recovered is",
    "HANOI: The VN-Index recovered 9.5 points to close at 812.40 points.",
    "index.change VN-Index 9.5",
    "index.close VN-Index 812.4",
  ],
  [
    "a move of somebody's lender is the lender's",
    "DOHA: The index eased 0.3 percent to 10,411 points, hit by a 0.8 percent fall in the region's largest lender Pelmar Bank and a 0.6 percent decrease in Salwin Group's unit Tarifa Oil.",
    "index.change_pct QE Index -0.3",
    "index.close QE Index 10411",
    "stock.change_pct Pelmar Bank -0.8",
    "stock.change_pct Tarifa Oil -0.6",
  ],
  [
    "issues record and witness gains and losses",
    `${KARACHI}As many as 402 scrips were active, out of which, 201 witnessed an increase and 161 recorded a decrease, while 40 remained unchanged.`,
    ...kse,
    "breadth.gainers KSE-100 201",
    "breadth.losers KSE-100 161",
    "breadth.unchanged KSE-100 40",
  ],
  [
    "the price of shares that stands at billions is what was traded",
    `${KARACHI}The price of shares stood at Rs41.20 billion as against Rs35.60 billion on the previous trading day.`,
    ...kse,
    "turnover.value KSE-100 41200000000",
    "turnover.value KSE-100 35600000000 ?",
  ],
  [
    "a volume that fell from one count to another is of shares both times",
    `${KARACHI}Volume traded decreased by 20.4 per cent from 416.380 million to 331.431 million.`,
    ...kse,
    "turnover.volume KSE-100 416380000 ?",
    "turnover.volume KSE-100 331431000",
  ],
  [
    "what was traded with a close is of its day",
    "ISTANBUL: The benchmark stock index opened at 4,997.20 points. The BIST 100 index closed Monday at 5,001.10 points, with a daily trading volume of 53.4 billion liras ($2.8 billion).",
    "index.open BIST 100 4997.2",
    "index.close BIST 100 5001.1 @2026-03-09",
    "turnover.value BIST 100 53400000000 @2026-03-09",
    "turnover.value_usd BIST 100 2800000000 @2026-03-09",
  ],
  [
    "a second city's bourse traded its own shares",
    `${DHAKA}The Chittagong bourse's CASPI lost 11.20 points to 21,323.10. The port city's bourse traded 21.84 million shares and mutual fund units with a turnover value of Tk 914 million.`,
    ...dse,
    "index.change CASPI -11.2",
    "index.close CASPI 21323.1",
    "turnover.volume CASPI 21840000",
    "turnover.value CASPI 914000000",
  ],
  [
    "the previous day's tally is of the session before",
    `${DHAKA}Turnover stood at Tk 22.69 billion, up 6.3 per cent from the previous day's tally of Tk 21.35 billion.`,
    ...dse,
    "turnover.value DSEX 22690000000",
    "turnover.value DSEX 21350000000 ?",
  ],
  [
    "what led an index to its level is its change, and what it did on another day is not",
    "DHAKA: The DSEX rose to 6,512.90 points, after gaining 16.50 points. The DS30 index rose to 2,330.20, after gaining 7.30 points in the previous session.",
    "index.close DSEX 6512.9",
    "index.change DSEX 16.5",
    "index.close DS30 2330.2",
    "index.change DS30 7.3 ?",
  ],
  [
    "what a miner digs for is no name of two",
    "JOHANNESBURG: The JSE all share rose 0.4 percent to 50,100.20 points. Coal and iron ore miner Pelmar eased 62c to R132.39.",
    "index.change_pct JSE All Share 0.4",
    "index.close JSE All Share 50100.2",
    "stock.change Pelmar -0.62",
    "stock.close Pelmar 132.39",
  ],
  [
    "a quarter's end and the last close end no session",
    "JOHANNESBURG: The JSE was in positive territory in noon trade on Tuesday. The all share index added 0.8 percent. The quarter-end flurry was over. Gold was at $594 from $589 at the exchange's last close. Pelmar rose 1.2 percent to R24.30.",
    "index.change_pct JSE All Share 0.8 !",
    "stock.change_pct Pelmar 1.2 !",
    "stock.close Pelmar 24.3 !",
  ],
  [
    "a level that was reached to is no extreme, cases of an illness are a count, and activity is no company",
    "KATHMANDU: The NEPSE index fell by 13.80 points and reached to 2,375.30 points. Nepal recorded 369 COVID-19 cases. Trading Activity weakened as 839,149 shares valued at Rs 101,052,511 changed hands.",
    "index.change NEPSE -13.8",
    "index.close NEPSE 2375.3",
    "turnover.volume NEPSE 839149",
    "turnover.value NEPSE 101052511",
  ],
  [
    "a firm's name holds what it is for, and the title of whom it is called after",
    `${RIYADH}The top loser was Pelmar for Technology Co., whose share price plunged 7.5 percent to SR61. Salwin for Human Resources Co. gained 2.1 percent to SR6.10, followed by Dr. Tarif Abdel Quorra Hospital Co., which gained 1.6 percent.`,
    ...tasi,
    "stock.change_pct Pelmar for Technology Co -7.5",
    "stock.close Pelmar for Technology Co 61",
    "stock.change_pct Salwin for Human Resources Co 2.1",
    "stock.close Salwin for Human Resources Co 6.1",
    "stock.change_pct Dr. Tarif Abdel Quorra Hospital Co 1.6",
  ],
  [
    "a bid for a firm is no part of its name",
    `${RIYADH}After a Bid for Pelmar Co., shares of Salwin Bank gained 2.1 percent.`,
    ...tasi,
    "stock.change_pct Salwin Bank 2.1",
  ],
  [
    "a city is a firm where its shares are listed, and elsewhere a city",
    "WELLINGTON: The NZX 50 fell 0.3 percent to 3,280.20. Pelmar was down 10c to $2.11, Kathmandu 8c to $2.31, on a volume of 185,000 shares, more than four times its average of 41,000.",
    "index.change_pct NZX 50 -0.3",
    "index.close NZX 50 3280.2",
    "stock.change Pelmar -0.1",
    "stock.close Pelmar 2.11",
    "stock.change Kathmandu -0.08",
    "stock.close Kathmandu 2.31",
  ],
  [
    "a money is told in cents of the other, whatever the story counts in",
    "WELLINGTON: The NZX 50 fell 0.3 percent to 3,280.20. The kiwi was at 59.21 cents. Pelmar fell 2 cents to 34 cents.",
    "index.change_pct NZX 50 -0.3",
    "index.close NZX 50 3280.2",
    "fx.reference NZD/USD 0.5921",
    "stock.change Pelmar -0.02",
    "stock.close Pelmar 0.34",
  ],
  [
    "a land whose apostrophe is lost is no company",
    `${HANOI}Vietnams biggest lender rose 1.2 percent, Japans Nikkei 225 gained 1.0 percent.`,
    ...vn,
    "foreign_index.change_pct Nikkei 225 1",
  ],
];

promise(CASES);
