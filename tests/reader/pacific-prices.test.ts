import { type Case, promise } from "./reading.ts";

/** Prices, and moments of a session, as stories of Asian and Pacific markets tell them. */
const CASES: readonly Case[] = [
  [
    "what a list tells in absolute terms is how far prices went, and no price",
    "The KSE-100 closed at 42,928.6. Companies registering the biggest increase in their share prices in absolute terms were Pepper Mills Ltd (Rs181.38), and Thyme Motor Company Ltd (Rs48). Shares that declined the most in rupee terms were Cumin Fibres Ltd (Rs89.99) and Dill Mills Ltd (Rs9). Most traded was Anise Mills Ltd (Rs12.40).",
    "index.close KSE-100 42928.6",
    "stock.change Pepper Mills Ltd 181.38",
    "stock.change Thyme Motor Company Ltd 48",
    "stock.change Cumin Fibres Ltd -89.99",
    "stock.change Dill Mills Ltd -9",
    "stock.close Anise Mills Ltd 12.4",
  ],
  [
    "a cent is how far a price went, where a level or a way stands behind",
    "The NZX 50 closed at 3,197.5. Telecom eased a cent to 719, Salt Energy gained a cent to $5.75, and Thyme was a cent higher at $1.75. The government puts a cent on every litre.",
    "index.close NZX 50 3197.5",
    "stock.change Telecom -0.01",
    "stock.close Telecom 7.19",
    "stock.change Salt Energy 0.01",
    "stock.close Salt Energy 5.75",
    "stock.change Thyme 0.01",
    "stock.close Thyme 1.75",
  ],
  [
    "a range may end in a record",
    "The Hang Seng rose 708.1 points to 26,551.9, after trading between 25,994.7 and an intraday record of 26,635.2.",
    "index.change Hang Seng Index 708.1",
    "index.close Hang Seng Index 26551.9",
    "index.low Hang Seng Index 25994.7",
    "index.high Hang Seng Index 26635.2 !",
  ],
  [
    "what closes at midday is open again in the afternoon",
    "At midday close, the Hang Seng Index was last traded at 24,087.1, up 85.2 points.",
    "index.close Hang Seng Index 24087.1 !",
    "index.change Hang Seng Index 85.2 !",
  ],
  [
    "and what closed at noon",
    "Hong Kong stocks closed at noon, with the Hang Seng Index down 0.89% and the Hang Seng Technology Index down 1.91%.",
    "index.change_pct Hang Seng Index -0.89 !",
    "index.change_pct Hang Seng Tech Index -1.91 !",
  ],
  [
    "but a market that closed at noon ahead of a holiday has closed",
    "Hong Kong stocks closed at noon ahead of the holiday, with the Hang Seng Index down 0.89%.",
    "index.change_pct Hang Seng Index -0.89",
  ],
  [
    "a one-year-low that a share has left is none of the day",
    "The NZX 50 closed at 3,197.5. Saltcorp shares closed up 12c at $8.48. The stock has recovered sharply from a one-year-low of $7.16 in mid-August.",
    "index.close NZX 50 3197.5",
    "stock.change Saltcorp 0.12",
    "stock.close Saltcorp 8.48",
  ],
  [
    "receipts that trade elsewhere are no share",
    "The PSEi rose 4.9 points to 2,019.5. Pepper Telephone Co fell five pesos to 1,425 pesos in line with its American Depositary Receipts, which retreated 23 US cents to 26.03 US dollars on Friday.",
    "index.change PSEi 4.9",
    "index.close PSEi 2019.5",
    "stock.change Pepper Telephone Co -5",
    "stock.close Pepper Telephone Co 1425",
  ],
  [
    "a level may be printed with the marks of other lands",
    "The JCI rose slightly 1.08 percent to 1.355,41.",
    "index.change_pct Jakarta Composite 1.08",
    "index.close Jakarta Composite 1355.41",
  ],
  [
    "who led declining stocks fell itself",
    "The NZX 50 closed at 3,197.5. Rosemaryco led declining stocks, falling 4.1 percent to 47 cents. Thymecorp led gainers, up 2 percent at $7.21.",
    "index.close NZX 50 3197.5",
    "stock.change_pct Rosemaryco -4.1",
    "stock.close Rosemaryco 0.47",
    "stock.change_pct Thymecorp 2",
    "stock.close Thymecorp 7.21",
  ],
];

promise(CASES);
