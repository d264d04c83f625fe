import { promise } from "./reading.ts";

const OPENING = "The KOSPI fell 1.2 percent to 4,103.57 on Tuesday. ";
const OPENED = ["index.change_pct KOSPI -1.2", "index.close KOSPI 4103.57"];

promise([
  [
    "what foreigners had been doing for days is told aside, and their sale is the day's",
    `${OPENING}Foreigners, who have been on a selling spree for six sessions in a row, dumped a net 412.5 billion won. Individuals sold 81.2 billion won.`,
    ...OPENED,
    "flow.foreign KOSPI -412500000000",
    "flow.individual KOSPI -81200000000",
  ],
  [
    "a sum told aside leaves the amount behind it to the day",
    `${OPENING}Institutions, who have bought 2.3 trillion won of stocks this month, sold a net 77.1 billion won. Individuals bought 64.8 billion won.`,
    ...OPENED,
    "flow.institution KOSPI -77100000000",
    "flow.individual KOSPI 64800000000",
  ],
  [
    "a run that leads to a sum keeps it a sum",
    `${OPENING}Foreigners have been on a selling spree for six sessions in a row, dumping a net 2.41 trillion won.`,
    ...OPENED,
  ],
  [
    "what pension funds account for is a part, and not what institutions bought",
    `${OPENING}Institutions picked up 214.3 billion won with pension funds accounting for 120 billion won. Retail investors bought 1.27 trillion won.`,
    ...OPENED,
    "flow.institution KOSPI 214300000000",
    "flow.individual KOSPI 1270000000000",
  ],
  [
    "two verbs and respectively: each group has one of them",
    `${OPENING}Institutional and retail investors net sold 341.6 billion won and net bought 339.8 billion won worth of stocks, respectively.`,
    ...OPENED,
    "flow.institution KOSPI -341600000000",
    "flow.individual KOSPI 339800000000",
  ],
  [
    "two verbs and two amounts each still go to both groups in turn",
    `${OPENING}Foreigners and individuals bought 341.6 billion won and 20.1 billion won on the KOSPI, respectively, and sold 37.4 billion won and 11.6 billion won on the KOSDAQ, respectively.`,
    ...OPENED,
    "flow.foreign KOSPI 341600000000",
    "flow.individual KOSPI 20100000000",
    "flow.foreign KOSDAQ -37400000000",
    "flow.individual KOSDAQ -11600000000",
  ],
  [
    "the day behind a board's shares is that of what was sold",
    `${OPENING}The KOSDAQ lost 2.1 percent. Foreign investors, who sold a net 1.34 trillion won of KOSPI stocks on Monday, bought just 5.2 billion won.`,
    ...OPENED,
    "index.change_pct KOSDAQ -2.1",
    "flow.foreign KOSPI -1340000000000 @2026-03-09",
    "flow.foreign KOSPI 5200000000",
  ],
  [
    "an exodus the day before is of that day, and of the board named for the sale before it",
    `${OPENING}The KOSDAQ lost 2.1 percent. Foreign investors sold a net 91 billion won of KOSPI shares, following a 1.34 trillion won exodus the day before. Institutions bought 269 billion won.`,
    ...OPENED,
    "index.change_pct KOSDAQ -2.1",
    "flow.foreign KOSPI -91000000000",
    "flow.foreign KOSPI -1340000000000 @2026-03-09",
    "flow.institution KOSPI 269000000000",
  ],
  [
    "where both boards are named, the last one's amounts go on",
    `${OPENING}Foreigners sold 91 billion won of KOSPI shares and 21 billion won of KOSDAQ shares, while institutions bought 52 billion won on the KOSPI.`,
    ...OPENED,
    "flow.foreign KOSPI -91000000000",
    "flow.foreign KOSDAQ -21000000000",
    "flow.institution KOSPI 52000000000",
  ],
  [
    "a weekly gain is the week's, though the day is told before it",
    "South Korean shares ended lower on Tuesday, but the KOSPI posted a weekly gain of 0.8 percent.",
  ],
  [
    "what a stock makes up of the index is no move",
    "The KOSPI fell 1.2 percent to 4,103.57. Samsung Electronics, which makes up 17 percent of the gauge, retreated 2.1 percent. SK hynix takes up more than 12 percent of the KOSPI but rose 3 percent. Kia made up 1.4 percent.",
    ...OPENED,
    "stock.change_pct Samsung Electronics -2.1",
    "stock.change_pct SK hynix 3",
    "stock.change_pct Kia 1.4",
  ],
  [
    "jeon are hundredths of a won",
    "The Korean won weakened by 30 jeon to 1,417.2 won to the dollar.",
    "fx.change USD/KRW 0.3",
    "fx.rate USD/KRW 1417.2",
  ],
  [
    "won and jeon make one amount",
    "The Korean won fell 1 won 50 jeon to 1,418.7 won to the dollar.",
    "fx.change USD/KRW 1.5",
    "fx.rate USD/KRW 1418.7",
  ],
]);
