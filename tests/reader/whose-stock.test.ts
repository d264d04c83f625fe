import { promise } from "./reading.ts";

const NEW_YORK = "NEW YORK (Bellwether) -- Stocks ended higher on Tuesday.\n";

promise([
  [
    "those of a rival are the rival's, however it is described",
    `${NEW_YORK}Salt shares jumped 11 percent, while those of rival Pepper Financial Group Inc, advanced 9.2 percent and those in Leeds-based Thyme Bank (TYM.N) gained 4.2 percent to $55.93.`,
    "stock.change_pct Salt 11",
    "stock.change_pct Pepper Financial Group Inc 9.2",
    "stock.change_pct Thyme Bank 4.2",
    "stock.close Thyme Bank 55.93",
  ],
  [
    "a name that ends as owners do, between commas, has what is told behind it",
    `${NEW_YORK}Salt Depot rose 3.1 percent to $26.93 while its key rival, Pepper's, dropped 2.3 percent to $19.99.`,
    "stock.change_pct Salt Depot 3.1",
    "stock.close Salt Depot 26.93",
    "stock.change_pct Pepper -2.3",
    "stock.close Pepper 19.99",
  ],
  [
    "shares told by where they trade are their owner's, if that is the story's own market",
    `${NEW_YORK}Salt rose 6.4 percent, while Pepper's Nasdaq-traded shares jumped 10.3 percent. Salt Brothers added 2 percent, while Thyme's New York-listed stock lost 1.1 percent.`,
    "stock.change_pct Salt 6.4",
    "stock.change_pct Pepper 10.3",
    "stock.change_pct Salt Brothers 2",
    "stock.change_pct Thyme -1.1",
  ],
  [
    "a trade at the beginning of a clause is where it plays",
    `${NEW_YORK}Salt Brothers shot up 6.8 percent to $23.34, while in tech Pepper (PEP.N) rose 3.3 percent to $100.82.`,
    "stock.change_pct Salt Brothers 6.8",
    "stock.close Salt Brothers 23.34",
    "stock.change_pct Pepper 3.3",
    "stock.close Pepper 100.82",
  ],
  [
    "a name may end as an address on the web does, and its stock is the one that its clause began with",
    `${NEW_YORK}Salt Brothers rose 2.9 percent to $33.87, while Peppermill.com Inc (PRM.N) posted sales that beat forecasts, driving its stock up 7.6 percent to $182.`,
    "stock.change_pct Salt Brothers 2.9",
    "stock.close Salt Brothers 33.87",
    "stock.change_pct Peppermill.com Inc 7.6",
    "stock.close Peppermill.com Inc 182",
  ],
  [
    "whose shares they are, a code in brackets does not hide",
    `${NEW_YORK}Other technology companies did better, led by Pepper Inc (PEP.O) whose shares rose 5.8 percent to $56.28.`,
    "stock.change_pct Pepper Inc 5.8",
    "stock.close Pepper Inc 56.28",
  ],
  [
    "the company's shares are nobody's where the sentence named two",
    `${NEW_YORK}Salt Corp dipped 0.9 percent to $72.43. Mustard Securities lifted its rating on Pepper, sending the company's shares up 1.7 percent to $29.89.`,
    "stock.change_pct Salt Corp -0.9",
    "stock.close Salt Corp 72.43",
  ],
  [
    "the stock is no more the one before where its figures leave no room for it",
    `${NEW_YORK}Salt Corp dipped 0.9 percent to $72.43. The mood was poor elsewhere. The stock gained 1.7 percent to $29.89.`,
    "stock.change_pct Salt Corp -0.9",
    "stock.close Salt Corp 72.43",
  ],
  [
    "where it ended is its close, and no moment before that",
    `${NEW_YORK}Salt Corp said its loss had widened, sending its shares down to $22.50. The stock ended down 4 percent at $23.22.`,
    "stock.change_pct Salt Corp -4",
    "stock.close Salt Corp 23.22",
  ],
  [
    "of two prices of one company the one that goes with a word for another time is of that",
    `${NEW_YORK}Salt Corp climbed 8.3 percent to $50.21. Earlier, Salt Corp rose to $52.80. Pepper Inc had earlier sunk to $38.10. Pepper Inc rose 2.8 percent to $45.77.`,
    "stock.change_pct Salt Corp 8.3",
    "stock.close Salt Corp 50.21",
    "stock.change_pct Pepper Inc 2.8",
    "stock.close Pepper Inc 45.77",
  ],
]);
