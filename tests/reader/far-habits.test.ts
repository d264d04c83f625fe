import { type Case, promise } from "./reading.ts";

/** Habits of far markets: profits booked, counts in words, exchanges by their letters, levels beside the next move. */
const CASES: readonly Case[] = [
  [
    "net buying that fell stays what was bought, and net selling that rose what was sold",
    "DOHA, The QE Index rose 0.4 percent to 10,312.30. Foreign institutions' net buying fell to QR41.2mn against QR80.3mn on Monday. Net selling by foreigners rose to QR52.1mn.",
    "index.change_pct QE Index 0.4",
    "index.close QE Index 10312.3",
    "flow.foreign QE Index 41200000",
    "flow.foreign QE Index 80300000 @2026-03-09",
    "flow.foreign QE Index -52100000",
  ],
  [
    "net profit booking is selling, and net profit takers are sellers",
    "DOHA, The QE Index rose 0.4 percent to 10,312.30. Foreign institutions' net profit-booking rose to QR12.3mn. Local retail investors were net profit takers to the tune of QR9.4mn.",
    "index.change_pct QE Index 0.4",
    "index.close QE Index 10312.3",
    "flow.foreign QE Index -12300000",
    "flow.individual QE Index -9400000",
  ],
  [
    "a firm's net profit is no sale of who bought its shares",
    "DOHA, The QE Index rose 0.4 percent to 10,312.30. Foreign investors bought the bank's shares after its net profit rose to QR31mn.",
    "index.change_pct QE Index 0.4",
    "index.close QE Index 10312.3",
  ],
  [
    "counts in words of the securities traded are its breadth",
    "PORT OF SPAIN, The Composite Index of the Trinidad and Tobago Stock Exchange advanced by 0.52 points to close at 1,241.10. Trading took place in 21 securities of which seven advanced, four declined and ten traded firm.",
    "index.change TTSE Composite 0.52",
    "index.close TTSE Composite 1241.1",
    "breadth.gainers TTSE Composite 7",
    "breadth.losers TTSE Composite 4",
    "breadth.unchanged TTSE Composite 10",
  ],
  [
    "two banks that rose and three that fell are examples",
    "PORT OF SPAIN, The Composite Index of the Trinidad and Tobago Stock Exchange advanced by 0.52 points to close at 1,241.10. Two banks rose and three fell.",
    "index.change TTSE Composite 0.52",
    "index.close TTSE Composite 1241.1",
  ],
  [
    "a story that counts in words what its exchange traded reports on a market",
    "Salt Group leads trading\n\nTrading took place in 21 securities of which seven advanced, four declined and ten traded firm.\n\nTurnover was slow.\n\nPepper Ltd registered the largest gain, increasing $0.12 to end the day at $2.92.\n\nMustard Ltd fell $1.10 to close at $16.\n\nNobody spoke.\n\nThe bank met.\n\nThe All T&T Index declined by 1.43 points to close at 1,711.46.",
    "breadth.gainers TTSE Composite 7",
    "breadth.losers TTSE Composite 4",
    "breadth.unchanged TTSE Composite 10",
    "stock.change Pepper Ltd 0.12",
    "stock.close Pepper Ltd 2.92",
    "stock.change Mustard Ltd -1.1",
    "stock.close Mustard Ltd 16",
    "index.change All T&T Index -1.43",
    "index.close All T&T Index 1711.46",
  ],
  [
    "what an exchange is worth is told by its letters too, and a bank by its own is another",
    "DOHA, The QE Index rose 0.4 percent to 10,312.30. QSE market capitalisation expanded 0.3 percent to QR612.5bn. The QSE's market capitalisation stood at QR612.5bn. QNB market capitalisation rose to QR141.2bn.",
    "index.change_pct QE Index 0.4",
    "index.close QE Index 10312.3",
    "market_cap QE Index 612500000000",
    "market_cap QE Index 612500000000",
  ],
  [
    "points by which a stock pushed the index are not the index's own",
    "HANOI, The VN-Index rose 1.2 percent to 1,310.20. VCB of Vietcombank rose 2 percent. The ticker pushed the VN-Index up by nearly 1.8 points.",
    "index.change_pct VN-Index 1.2",
    "index.close VN-Index 1310.2",
    "stock.change_pct VCB 2",
  ],
  [
    "the ticker is the stock told last",
    "HANOI, The VN-Index rose 1.2 percent to 1,310.20. HPG of Hoa Phat Group rose to a peak. The ticker gained 2.5 percent.",
    "index.change_pct VN-Index 1.2",
    "index.close VN-Index 1310.2",
    "stock.change_pct HPG 2.5",
  ],
  [
    "a rate stands by itself where the next money's percentage follows",
    "KUALA LUMPUR, The FBM KLCI rose 0.6 percent to 1,571.48. The ringgit fell 0.55% against the pound sterling to 5.9411 and 0.1% against the euro to 5.1120.",
    "index.change_pct FTSE Bursa Malaysia KLCI 0.6",
    "index.close FTSE Bursa Malaysia KLCI 1571.48",
    "fx.reference GBP/MYR 5.9411",
    "fx.reference EUR/MYR 5.112",
  ],
];

promise(CASES);
