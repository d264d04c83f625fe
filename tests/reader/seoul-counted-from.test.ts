import { promise } from "./reading.ts";

promise([
  [
    "what an index lost from a level of a day told in front is no change of that day",
    "From its Feb. 26 peak of 4,307.27, the KOSPI has lost 2.2 percent. Since the Feb. 26 record, the index is off 2.2 percent. Compared with its Feb. 26 high, the KOSPI is 2.2 percent lower.",
  ],
  [
    "from the close of the day before it is the change of the day",
    "From Monday's close, the KOSPI lost 1.2 percent.",
    "index.change_pct KOSPI -1.2",
  ],
  [
    "an amount before the next board's own is the first board's",
    "Trading value on the KOSPI was 12.3 trillion won, and on the KOSDAQ 8.1 trillion won. Volume on the KOSPI was 402.3 million shares, and on the KOSDAQ market 1.1 billion shares.",
    "turnover.value KOSPI 12300000000000",
    "turnover.value KOSDAQ 8100000000000",
    "turnover.volume KOSPI 402300000",
    "turnover.volume KOSDAQ 1100000000",
  ],
  [
    "amounts that end with their boards are these boards'",
    "Foreigners bought a net 31 billion won on the KOSPI and 5 billion won on the KOSDAQ. Turnover was 12.3 trillion won on the KOSPI and 8.1 trillion won on the KOSDAQ.",
    "flow.foreign KOSPI 31000000000",
    "flow.foreign KOSDAQ 5000000000",
    "turnover.value KOSPI 12300000000000",
    "turnover.value KOSDAQ 8100000000000",
  ],
  [
    "a morning's loss that was turned into a gain is none of the day",
    "The KOSPI turned a morning loss of 1.8 percent into a 0.3 percent gain by the close.",
    "index.change_pct KOSPI 0.3",
  ],
  [
    "what investors turned away from is no balance of the day",
    "Foreigners swung to net buying of 20.4 billion won from net selling of 320.4 billion won. Institutions shifted from net buying of 41.2 billion won to net selling of 7.1 billion won. The KOSPI found support from net buying of 3.1 billion won by individuals.",
    "flow.foreign KOSPI 20400000000",
    "flow.institution KOSPI -7100000000",
    "flow.individual KOSPI 3100000000",
  ],
  [
    "a percentage behind signed points goes their way, whatever the index before did",
    "KOSPI 4,212.40 ▲12.30 (0.29%), KOSDAQ 899.12 ▼1.20 (0.13%)",
    "index.close KOSPI 4212.4",
    "index.change KOSPI 12.3",
    "index.change_pct KOSPI 0.29",
    "index.close KOSDAQ 899.12",
    "index.change KOSDAQ -1.2",
    "index.change_pct KOSDAQ -0.13",
  ],
]);
