import { type Case, promise } from "./reading.ts";

/** Lists, names, extremes and counts as papers of Asia and the Pacific tell them. */
const CASES: readonly Case[] = [
  [
    "counts right behind a second exchange's index are its own",
    "The DSEX closed at 5,212.3. Gainers beat losers 150 to 120. At the other bourse the CASPI rose 52.3 points to 15,212.3. Of the issues traded, 121 advanced, 82 declined and 23 remained unchanged.",
    "index.close DSEX 5212.3",
    "breadth.gainers DSEX 150",
    "breadth.losers DSEX 120",
    "index.change CASPI 52.3",
    "index.close CASPI 15212.3",
    "breadth.gainers CASPI 121",
    "breadth.losers CASPI 82",
    "breadth.unchanged CASPI 23",
  ],
  [
    "counts of the first exchange by its letters are no second one's",
    "The DSEX closed at 5,212.3. The CASPI rose 52.3 points to 15,212.3. On the DSE, 150 issues advanced and 120 declined.",
    "index.close DSEX 5212.3",
    "index.change CASPI 52.3",
    "index.close CASPI 15212.3",
    "breadth.gainers DSEX 150",
    "breadth.losers DSEX 120",
  ],
  [
    "highs of two indices go with them in order",
    "The KSE-100 and KSE-30 reached highs of 12,345.67 and 11,234.56 respectively.",
    "index.high KSE-100 12345.67",
    "index.high KSE-30 11234.56",
  ],
  [
    "the value of shares traded is a turnover, and the value of shares held is none",
    "The TAIEX closed at 6,212.3. The value of shares traded today was NT$82.31 billion. The value of shares held abroad was NT$912 billion.",
    "index.close TAIEX 6212.3",
    "turnover.value TAIEX 82310000000",
  ],
  [
    "names that end as an owner does have the figures behind a comma or in brackets",
    "The Sensex closed at 26,212.3. The gainers were Dr. Thyme's (2.3%), Salt's (1.2%) and Pepper (0.9%). Salt's Labs fell 1.4%. Among the losers was Basil's, down 1.2%.",
    "index.close Sensex 26212.3",
    "stock.change_pct Thyme's 2.3",
    "stock.change_pct Salt's 1.2",
    "stock.change_pct Pepper 0.9",
    "stock.change_pct Salt's Labs -1.4",
    "stock.change_pct Basil's -1.2",
  ],
  [
    "mills that finish have their whole name",
    "The KSE-100 closed at 42,212.3. Pepper Finishing Mills fell Rs1.10 to Rs38.",
    "index.close KSE-100 42212.3",
    "stock.change Pepper Finishing Mills -1.1",
    "stock.close Pepper Finishing Mills 38",
  ],
  [
    "a list has the way that its head tells, each by what its price moved",
    "The NZX 50 closed at 3,476.68. Other leaders to rise were Pepper Nathan, 7c to 680, Salt Holt, 3c to 190 and Thyme City, 4c to 420. Losers included Basil, 12c to $3.05.",
    "index.close NZX 50 3476.68",
    "stock.change Pepper Nathan 0.07",
    "stock.close Pepper Nathan 6.8",
    "stock.change Salt Holt 0.03",
    "stock.close Salt Holt 1.9",
    "stock.change Thyme City 0.04",
    "stock.close Thyme City 4.2",
    "stock.change Basil -0.12",
    "stock.close Basil 3.05",
  ],
];

promise(CASES);
