import { promise } from "./reading.ts";

promise([
  [
    "a stock that trades lower behind what it is has the figure, and its trade has none",
    "Insurers were lower, with Samsung Life Insurance, the country's largest insurer, trading 0.99 percent lower, while Hyundai Marine & Fire Insurance slid 3.33 percent.",
    "stock.change_pct Samsung Life Insurance -0.99",
    "stock.change_pct Hyundai Marine & Fire Insurance -3.33",
  ],
  [
    "what a bond pays is no yield",
    "The KOSPI closed down 1 percent. The yield on the 3.5 percent government bonds due March 2029 rose nine basis points to 3.44 percent.",
    "index.change_pct KOSPI -1",
    "bond.change_bp Treasury 9",
    "bond.yield Treasury 3.44",
  ],
  [
    "jobs that were added are no rate of the won",
    "The won closed at 1,209.8 won per dollar. The ministry announced Friday that it added 292,000 jobs in December.",
    "fx.rate USD/KRW 1209.8",
  ],
  [
    "where an index closed last week or last month is of no day told",
    "The KOSPI ended at 2,212.55. The index lost 0.9 percent from last week's closing of 2,232.84, and 1.2 percent from last month's close of 2,240.12.",
    "index.close KOSPI 2212.55",
    "index.close KOSPI 2232.84 ?",
    "index.close KOSPI 2240.12 ?",
  ],
  [
    "where it closed last Friday is of that day",
    "The KOSPI ended at 2,212.55, down 0.9 percent from last Friday's closing of 2,232.84.",
    "index.close KOSPI 2212.55",
    "index.change_pct KOSPI -0.9",
    "index.close KOSPI 2232.84 @2026-03-06",
  ],
  [
    "a year that opened is no level",
    "South Korean shares opened 2019 on a dismal note. The KOSPI closed at 2,010.",
    "index.close KOSPI 2010",
  ],
  [
    "a list gives each stock its percentage and its price",
    "The KOSPI closed at 4,420.1.\n- Samsung Electronics: +7.47%, 138,100 won\n- SK hynix: -2.81%, 696,000 won",
    "index.close KOSPI 4420.1",
    "stock.change_pct Samsung Electronics 7.47",
    "stock.close Samsung Electronics 138100",
    "stock.change_pct SK hynix -2.81",
    "stock.close SK hynix 696000",
  ],
  [
    "the rate's own way stands beside its level, whatever the lead says of the won",
    "The won fell by nearly 2 won against the dollar. The won-dollar rate ended at 1,470.4 won, down 1.9 won from the previous session's close.",
    "fx.change USD/KRW 2 near",
    "fx.rate USD/KRW 1470.4",
    "fx.change USD/KRW -1.9",
  ],
  [
    "a sentence that a picture broke off goes on behind it",
    "The benchmark KOSPI rose\n\n28.58 points to 1,795.02.",
    "index.change KOSPI 28.58",
    "index.close KOSPI 1795.02",
  ],
  [
    "a headline ends where it ends",
    "KOSPI gains on hopes of\n\nThe KOSDAQ fell 1 percent.",
    "index.change_pct KOSDAQ -1",
  ],
  [
    "behind `but` a rate or a price is that of the sentence's own subject again",
    "The won-dollar rate opened at 1,304 won. The rate jumped to 1,303 won after the Bank of Korea said it would act, but closed at 1,301 won. Samsung Electronics fell to 65,000 won on foreigners' selling, but later recovered to close at 66,100 won.",
    "fx.reference USD/KRW 1304",
    "fx.reference USD/KRW 1303 !",
    "fx.rate USD/KRW 1301",
    "stock.close Samsung Electronics 66100",
  ],
  [
    "behind `but` a group goes on about itself",
    "The KOSPI rose 1 percent as foreigners bought 1.2 trillion won, but ended the day as sellers of 0.3 trillion won in futures.",
    "index.change_pct KOSPI 1",
    "flow.foreign KOSPI 1200000000000",
  ],
  [
    "where trading is halted, the index stood at that moment",
    "The exchange activated a circuit breaker at 2:14:30 p.m., halting trading for 20 minutes after the KOSPI fell 8.1 percent to 2,676.19.",
    "index.change_pct KOSPI -8.1 !",
    "index.close KOSPI 2676.19 !",
  ],
]);
