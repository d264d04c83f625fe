import { type Case, promise } from "./reading.ts";

/** A promise, a story of our own, and every claim it makes. */
const CASES: readonly Case[] = [
  [
    "what an arms maker calls its goods is no kwacha",
    "Hyundai Rotem jumped 4.6 percent to K2 sales, led by K9 exports.",
    "stock.change_pct Hyundai Rotem 4.6",
  ],
  [
    "letters of a company in front of a percentage are no money",
    "HONG KONG - The Hang Seng fell 0.9 percent. Hang Lung fell 1.4 percent and NOK 2.3 percent.",
    "index.change_pct Hang Seng Index -0.9",
    "stock.change_pct Hang Lung -1.4",
    "stock.change_pct NOK -2.3",
  ],
  ["pence that sterling buys are no dollars", "LONDON - Sterling was buying 84.16 pence per euro."],
  [
    "an hour before the close is a time, and no measure of what a price is for",
    "NEW YORK - Tesla rose 3 percent to $184 an hour before the close.",
    "stock.change_pct Tesla 3",
    "stock.close Tesla 184",
  ],
  [
    "won that the dollar fell to behind a rate in yen is no rate in yen",
    "The yen rose to 149.6 yen per dollar, and the dollar fell to 1,391.4 won.",
    "fx.reference USD/JPY 149.6",
  ],
  [
    "a price with thousands is no year",
    "LONDON - The FTSE 100 rose 0.4 percent. Shell gained 3% to a record 1,987.",
    "index.change_pct FTSE 100 0.4",
    "stock.change_pct Shell 3",
    "stock.close Shell 1987",
  ],
  [
    "a price with a reason behind it is no count",
    "MUMBAI - The Sensex rose 0.4 percent. Infosys rose 3% to 1,640 thanks to a deal.",
    "index.change_pct Sensex 0.4",
    "stock.change_pct Infosys 3",
    "stock.close Infosys 1640",
  ],
  [
    "what an index has moved by from a low is not what it moved by at the moment",
    "As of 10:40 a.m., the KOSPI, which has risen 4 percent from a low, stood at 4,187.21.",
    "index.close KOSPI 4187.21 !",
  ],
  [
    "what an index has lost since its peak is not what it moved by at the moment",
    "By 10:40 a.m. the KOSPI has lost 9 percent since its October peak.",
  ],
  [
    "a share that groups bought takes no flow of the market that comes behind",
    "Samsung Electronics, bought by foreigners, rose 6.4 percent as foreigners bought a net 512.3 billion won on the main bourse.",
    "flow.foreign KOSPI 512300000000",
  ],
  [
    "short selling is no level that was missed",
    "A ban on short selling helped the KOSPI close above 4,250.",
    "milestone.level KOSPI 4250",
  ],
  [
    "a paragraph that begins with a span leaves it at a day",
    "TOKYO - The Nikkei was flat.\n\nOver the week the Nikkei rose 3 percent. Toyota rose 5.1 percent. On Friday Toyota rose 1.6 percent. Sony fell 2.4 percent.",
    "stock.change_pct Toyota 1.6 @2026-03-06",
    "stock.change_pct Sony -2.4",
  ],
  [
    "a part of a year is no span that a paragraph is about",
    "TOKYO - The Nikkei was flat.\n\nThis year's first session saw the Nikkei rise. Toyota gained 1.6 percent.",
    "stock.change_pct Toyota 1.6",
  ],
  [
    "a share's own move behind its sales is the share's",
    "Samsung Electronics sales rose 5 percent and its shares gained 6.4 percent to 117,300 won.",
    "stock.change_pct Samsung Electronics 6.4",
    "stock.close Samsung Electronics 117300",
  ],
  [
    "a level that was touched on another day is not where that day closed",
    "The KOSPI closed at 4,287.14, its best since Nov. 4, when it touched 4,231.06.",
    "index.close KOSPI 4287.14",
  ],
  [
    "a level that was hit during trading on another day is not where that day closed",
    "The KOSPI closed at 4,287.14 for the first time since Nov. 3, when it hit 4,231.06 during trading.",
    "index.close KOSPI 4287.14",
  ],
];

promise(CASES);
