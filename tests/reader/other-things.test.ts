import { type Case, promise } from "./reading.ts";

/** Things that stand in a market's story beside the day's figures, and sentences that tell one thing of several names. */
const CASES: readonly Case[] = [
  [
    "the won against another money than the dollar leaves the dollar's rate alone",
    "The KOSPI rose. Against the Japanese yen, the won closed at 931.2 won, down 2.4 won. The won rose 2.1 won to 208.4 won against the Chinese yuan. The local currency ended at 1,712.3 won per euro, up 3.4 won. The won closed at 1,450.3 won against the dollar, up 2.3 won, and at 931.2 won per 100 yen, down 1.2 won.",
    "fx.reference JPY/KRW 931.2",
    "fx.reference CNY/KRW 208.4",
    "fx.reference EUR/KRW 1712.3",
    "fx.rate USD/KRW 1450.3",
    "fx.change USD/KRW -2.3 ~",
    "fx.reference JPY/KRW 931.2",
  ],
  [
    "where the won was on the way, abroad or by night is not where it closed",
    "The won ended at 1,357.6 won per dollar after moving between 1,353.4 won and 1,362.7 won. The won ended New York trading at 1,352.1 per dollar. Night trading saw the won at 1,353.2. A weaker won, at 1,480 per dollar, would hurt importers.",
    "fx.rate USD/KRW 1357.6",
    "fx.reference USD/KRW 1353.4 !",
    "fx.reference USD/KRW 1362.7 !",
    "fx.reference USD/KRW 1352.1",
    "fx.reference USD/KRW 1353.2",
  ],
  [
    "what somebody sees coming, or what would have been, has not happened",
    "The KOSPI rose. A broker sees Kakao rising to 60,000 won within a year. Analysts see the KOSPI climbing to 4,800 by June. They see the won falling to 1,500 per dollar. Shares of Kakao are likely to reach 60,000 won. Had the KOSPI closed below 4,200, margin calls would have come.",
  ],
  [
    "investors of a streak of weeks traded over the week",
    "The KOSPI rose. Individuals were net buyers for a third straight day, buying 213.4 billion won. Foreign investors were net buyers for the sixth straight week, buying 2.31 trillion won. Institutions were net sellers for a second month in a row with sales of 1.2 trillion won.",
    "flow.individual KOSPI 213400000000",
  ],
  [
    "bonds, options and what is traded elsewhere are no flow, count or price of the session",
    "The KOSPI rose. Institutions were net sellers of bonds, offloading 1.3 trillion won. Call options with a strike of 620 rose 31 percent. Salt Steel issued 500 billion won of three-year bonds at 3.12 percent. On Nextrade, Kakao was traded at 52,100 won, up 0.5 percent from its close.",
  ],
  [
    "what was traded in bonds, after hours or on the average day is not the turnover",
    "The KOSPI rose. Bond trading came to 21.3 trillion won. After-hours trading volume was 1.2 million shares. Trading value in February fell 8.1 percent to 21.2 trillion won a day. Trading came to 18.4 trillion won.",
    "turnover.value KOSPI 18400000000000",
  ],
  [
    "how far something is off its peak is no move, and the peak no price of the day",
    "The KOSPI rose. The index is now 3.1 percent off its record. Naver slid 2.1 percent to 241,000 won, still 12.3 percent below its January peak of 275,000 won.",
    "stock.change_pct Naver -2.1",
    "stock.close Naver 241000",
  ],
  [
    "receipts, coins, freight, funds and permits are no shares",
    "The KOSPI rose. Kakao's ADRs fell 2.3 percent in New York. XRP jumped 6 percent to 3,120 won. The BDI rose 21 points to 2,104. KODEX Inverse fell 0.4 percent to 2,315 won. KRX emissions permits rose 150 won. Pepper Co.'s sales rose 31 percent.",
  ],
  [
    "a list goes in pairs, whatever tells what its last name is",
    "The KOSPI rose. LG Chem, Naver and market bellwether Samsung Electronics rose 1.48 percent, 6.88 percent and 5.93 percent, respectively.",
    "stock.change_pct LG Chem 1.48",
    "stock.change_pct Naver 6.88",
    "stock.change_pct Samsung Electronics 5.93",
  ],
  [
    "who followed the one that led went the same way, whatever else the sentence told",
    "The KOSPI rose. As oil prices rose 2.1 percent, LG Chem led the losers with a 4.37 percent loss, followed by battery maker Samsung SDI with 3.5 percent.",
    "stock.change_pct LG Chem -4.37",
    "stock.change_pct Samsung SDI -3.5",
  ],
  [
    "the price that a share came from is of the day before, also where the day is named",
    "The KOSPI rose. On Tuesday, Naver fell to 242,100 won from 243,000 won. Kakao closed at 52,300 won, compared with 51,800 won a day earlier.",
    "stock.close Naver 242100",
    "stock.close Naver 243000 @2026-03-09",
    "stock.close Kakao 52300",
    "stock.close Kakao 51800 @2026-03-09",
  ],
  [
    "ratios and things without a measure are named as what they are",
    "The KOSPI rose. The KOSPI's price-to-book ratio stood at 1.31, up from 1.12. The put-call ratio rose to 1.12. U.S. payrolls rose 130,000.",
  ],
];

promise(CASES);
