import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, claims, promise } from "./reading.ts";

/** Cities with their lands, figures behind hedges, and moves of shares that go without a money. */

const CASES: readonly Case[] = [
  [
    "a city with its land in front has an index of its own",
    "Asian stocks ended mixed. Hong Kong's Hang Seng Index rose 0.3 percent to 25,568.47. In Kuala Lumpur, Malaysia, the composite index gained 1.3 percent to 1,575.87. In Seoul, South Korea, shares fell 0.4 percent.",
    "index.change_pct Hang Seng Index 0.3",
    "index.close Hang Seng Index 25568.47",
    "foreign_index.change_pct FTSE Bursa Malaysia KLCI 1.3",
    "foreign_index.close FTSE Bursa Malaysia KLCI 1575.87",
    "foreign_index.change_pct KOSPI -0.4",
  ],
  [
    "what was put on may be hedged",
    "Seoul stocks rose. The KOSPI put on more than 2 percent. Samsung Electronics tacked on another 2.4 percent, while SK hynix put on nearly 3 percent.",
    "index.change_pct KOSPI 2 over",
    "stock.change_pct Samsung Electronics 2.4",
    "stock.change_pct SK hynix 3 near",
  ],
  [
    "a country told behind a sentence about indices is its market",
    "Tokyo stocks rose. The Nikkei rose 2 percent to 39,568.47. Taiwan managed to put on about 0.2 percent. Australia gave up 0.6 percent.",
    "index.change_pct Nikkei 225 2",
    "index.close Nikkei 225 39568.47",
    "foreign_index.change_pct TAIEX 0.2 about",
    "foreign_index.change_pct S&P/ASX 200 -0.6",
  ],
  [
    "what a share moved by goes without its money beside its percentage",
    "Hong Kong stocks rose. The Hang Seng rose 2 percent to 24,713.86. Hutchison Whampoa soared 6.75 or 8.1% to 90.00.",
    "index.change_pct Hang Seng Index 2",
    "index.close Hang Seng Index 24713.86",
    "stock.change Hutchison Whampoa 6.75",
    "stock.change_pct Hutchison Whampoa 8.1",
    "stock.close Hutchison Whampoa 90",
  ],
];

promise(CASES);

test("a story that counts issues reports on a market, however little it says of it", () => {
  const told = [
    "New money calms savers. A trader in downtown Seoul bought again. He was not alone.",
    "The ministers met in the morning. They agreed on loans. The banks were glad. So were the unions.",
    "Advancing shares overwhelmed decliners 612 to 246. The benchmark index closed at 4,375.15 points, up 6.1 percent.",
    "The deal came late. The banks will pay by January. Nobody knew the terms. The talks go on.",
  ].join(" ");
  assert.deepEqual(claims(told), [
    "breadth.gainers KOSPI 612",
    "breadth.losers KOSPI 246",
    "index.close KOSPI 4375.15",
    "index.change_pct KOSPI 6.1",
  ]);
});
