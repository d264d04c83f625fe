import { type Case, promise } from "./reading.ts";

const CAIRO = "CAIRO: The EGX 30 fell 0.9 percent to 14,660.35 points. ";
const LONDON = "LONDON: The FTSE 100 rose 0.4 percent to 6,540.13. ";
const WELLINGTON = "WELLINGTON: The NZX 50 fell 0.4 percent to 3,539.18. ";

const egx = ["index.change_pct EGX 30 -0.9", "index.close EGX 30 14660.35"];
const ftse = ["index.change_pct FTSE 100 0.4", "index.close FTSE 100 6540.13"];
const nzx = ["index.change_pct NZX 50 -0.4", "index.close NZX 50 3539.18"];

const CASES: readonly Case[] = [
  [
    "what the top gainers and losers were ahead by, each its own",
    `${CAIRO}Pelmar, Salwin and Tarifa were the top losers of the session, by 9.6 percent, 5.2 percent and 4.4 percent, respectively. Quorra was the biggest gainer with 8.1 percent.`,
    ...egx,
    "stock.change_pct Pelmar -9.6",
    "stock.change_pct Salwin -5.2",
    "stock.change_pct Tarifa -4.4",
    "stock.change_pct Quorra 8.1",
  ],
  [
    "the close before is of the day that owns it, whatever day the last close is of",
    "ISTANBUL: The BIST 100 index closed Tuesday at 118,245.20 points, falling 1.1 percent from Monday's close of 119,595.53.",
    "index.close BIST 100 118245.2",
    "index.change_pct BIST 100 -1.1",
    "index.close BIST 100 119595.53 @2026-03-09",
  ],
  [
    "at an hour, what an index had put on to a level is its change",
    "KUALA LUMPUR: At 5pm, the FBM KLCI had put on 14.03 points to 1,580.14.",
    "index.change FTSE Bursa Malaysia KLCI 14.03",
    "index.close FTSE Bursa Malaysia KLCI 1580.14",
  ],
  [
    "an outflow for the past sessions is that of all of them",
    "COLOMBO: The ASPI fell 0.1% to 6,998.30. Net foreign outflow was Rs. 38.4 million, extending the net foreign outflow for the past seven sessions to Rs. 1.03 billion.",
    "index.change_pct ASPI -0.1",
    "index.close ASPI 6998.3",
    "flow.foreign ASPI -38400000",
  ],
  [
    "to the good and to the bad tell which way",
    `${LONDON}Harleck was 3.4 percent to the good at 383.2p. The FTSE 250 finished 12.2 points to the bad at 15,027.`,
    ...ftse,
    "stock.change_pct Harleck 3.4",
    "stock.close Harleck 383.2",
    "index.change FTSE 250 -12.2",
    "index.close FTSE 250 15027",
  ],
  [
    "a name that ends as an owner does, before what is told of it aside",
    `${LONDON}Barrow's, which reports next week, dropped 2p to 150p. Hallam's, the grocer, gained 3p to 212p.`,
    ...ftse,
    "stock.change Barrow's -2",
    "stock.close Barrow's 150",
    "stock.change Hallam's 3",
    "stock.close Hallam's 212",
  ],
  [
    "the kiwi that recently traded is a money",
    `${WELLINGTON}The kiwi recently traded at 81.53 US cents.`,
    ...nzx,
    "fx.reference NZD/USD 0.8153",
  ],
];

promise(CASES);
