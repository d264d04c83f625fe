import { type Case, promise } from "./reading.ts";

// What economists count, told in passing by stories of any market.
const NY = "NEW YORK - The Dow rose 10.2 points to 49,000.1.";
const DOW = ["index.change Dow Jones Industrial Average 10.2", "index.close Dow Jones Industrial Average 49000.1"];

/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "consumer confidence is no stock of a board, nor a level of an index",
    `${NY} The Conference Board said consumer confidence rose in May to 109.8 from 108.5 in April.`,
    ...DOW,
    "macro consumer confidence 109.8",
    "macro consumer confidence 108.5 ?",
  ],
  [
    "an index of the economy is named by its words",
    `${NY} Its consumer confidence index rose to 83.8 in May.`,
    ...DOW,
    "macro consumer confidence 83.8",
  ],
  [
    "a board's reading is no index that it lists",
    `${NY} The board's reading on consumer confidence rose to 109.8 in May.`,
    ...DOW,
    "macro reading 109.8",
  ],
  [
    "jobless claims are counted, and those that were forecast are not told",
    `${NY} The Labor Department said initial jobless claims increased to 198,000. Analysts had expected claims of 195,000.`,
    ...DOW,
    "macro jobless claims 198000",
  ],
  [
    "retail sales are of an economy, and not what private investors sold",
    `${NY} Retail sales rose 0.4 percent in May.`,
    ...DOW,
    "macro Retail sales 0.4",
  ],
  ["what a firm sold of homes is the firm's", `${NY} Toll Brothers' home sales rose 16.5 percent.`, ...DOW],
  [
    "shares of a trade whose name begins alike stay shares",
    `${NY} Consumer stocks rose 0.5 percent.`,
    ...DOW,
    "sector.change_pct Consumer 0.5",
  ],
  ["a rate that a money is set at is no figure of the economy", `${NY} The yuan was set at a rate of 7.0996.`, ...DOW],
  [
    "what was expected of an economy is not told of it, whether before its figure or behind",
    `${NY} Economists polled had forecast payrolls to rise 185,000 and the jobless rate to edge up to 4.6 percent. The PPI fell 0.5 percent, against the dip of 0.1 percent expected by analysts.`,
    ...DOW,
    "macro PPI -0.5",
  ],
  [
    "a figure that came faster than expected, or as expected, is told",
    `${NY} China's economy grew a faster-than-expected 7.9 percent. The jobless rate rose as expected to 4.6 percent.`,
    ...DOW,
    "macro economy 7.9",
    "macro jobless rate 4.6",
  ],
  [
    "a price told beside growth or an outlook is no figure of the economy",
    `${NY} Worries about economic growth pushed oil below $74.50. Orvo Inc cut its forecast, which took the stock to $30.66.`,
    ...DOW,
  ],
  [
    "a stock named behind growth moved by what stands beside it",
    `${NY} Firms that live on economic growth, like Orvo Inc, down nearly 6 percent, led the losses.`,
    ...DOW,
  ],
  [
    "deficits and exports are told in money, millions of it at least",
    `${NY} The trade deficit narrowed to $58.23 billion.`,
    ...DOW,
    "macro deficit 58230000000",
  ],
];

promise(CASES);
