import { type Case, promise } from "./reading.ts";

/** Figures whose owner, unit or moment a phrase beside them tells, in stories of markets other than Seoul. */
const CASES: readonly Case[] = [
  [
    "what an index groups is how many companies it is made of, and no count of those that rose",
    "The Kuwait bourse rose 0.4 percent. The Kuwait index grouping over 90 companies gained 21 points to 5,120.40.",
    "index.change_pct Kuwait All Share 0.4",
    "index.change Kuwait All Share 21",
    "index.close Kuwait All Share 5120.4",
  ],
  [
    "a dinar has a thousand fils and a dirham a hundred",
    "The Kuwait bourse rose 0.4 percent. Salt Cables added 40 fils to 1.24 dinars.",
    "index.change_pct Kuwait All Share 0.4",
    "stock.change Salt Cables 0.04",
    "stock.close Salt Cables 1.24",
  ],
  [
    "a record high reached before a rise to the close is the session's high",
    "The ASX 200 rose 9.2 points to 4812.5, after reaching a record high of 4819.3.",
    "index.change S&P/ASX 200 9.2",
    "index.close S&P/ASX 200 4812.5",
    "index.high S&P/ASX 200 4819.3",
  ],
  [
    "what local and foreign institutions bought together is no foreigners' flow",
    "Taipei shares ended higher. Both local and foreign institutional investors bought a net NT$412 million in stocks.",
  ],
  [
    "how much of an index a sector makes up is its weight and no move",
    "The TSX rose 1 percent. The energy sector, which makes up 20 percent of the index, fell 1.3 percent.",
    "index.change_pct S&P/TSX 1",
    "sector.change_pct energy -1.3",
  ],
  [
    "half a cent stands behind a hyphen, and a change told a share leads to its price",
    "On Wall Street, Pepper Mills closed up $1.25 a share at $41.37-1/2.",
    "stock.change Pepper Mills 1.25",
    "stock.close Pepper Mills 41.375",
  ],
  [
    "two figures behind two names share the direction behind the second",
    "The Sensex rose 1 percent. Banks and miners ended 1.4 percent and 0.6 percent lower.",
    "index.change_pct Sensex 1",
    "sector.change_pct Banks -1.4",
    "sector.change_pct miners -0.6",
  ],
  [
    "what shares that were marked down changed hands for is no turnover of the market",
    "The WIG20 rose 1 percent. Dealers reacted by marking down Pepper's shares by 6.4 percent, with a turnover close to PLN 41 million.",
    "index.change_pct WIG20 1",
    "stock.change_pct Pepper -6.4",
  ],
  [
    "a turnover told with an index's own move is the market's",
    "The WIG20 index rose by 1 percent, with a turnover of PLN 810 million.",
    "index.change_pct WIG20 1",
    "turnover.value WIG20 810000000",
  ],
  [
    "a drop in an index is no move of the name told before it",
    "The WIG20 rose 1 percent. Fears reached the WSE early leading to a drop in the WIG20 by over 2 percent.",
    "index.change_pct WIG20 1",
  ],
];

promise(CASES);
