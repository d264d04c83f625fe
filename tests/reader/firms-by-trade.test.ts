import { promise } from "./reading.ts";

const LEAD = "NEW YORK - The Dow fell 12.3 points on Tuesday.";

promise([
  [
    "a company's shares may go by its trade in the next sentence",
    `${LEAD}\n\nPepper Inc cut its outlook. The drugmaker's shares fell 2.5 percent to $31.48.\n\nSalt Corp won an order. The planemaker rose 2 percent to $14.10.`,
    "index.change Dow Jones Industrial Average -12.3",
    "stock.change_pct Pepper Inc -2.5",
    "stock.close Pepper Inc 31.48",
    "stock.change_pct Salt Corp 2",
    "stock.close Salt Corp 14.1",
  ],
  [
    "but its shares are those of the company before, and a stock's move may stand in commas",
    `${LEAD}\n\nPepper Inc raised its outlook. But its shares fell 1.2 percent, or 78 cents, to $66.\n\nShares of Salt Corp were busy. The stock, up 6.1 percent at $29.65, was the second-best.`,
    "index.change Dow Jones Industrial Average -12.3",
    "stock.change_pct Pepper Inc -1.2",
    "stock.change Pepper Inc -0.78",
    "stock.close Pepper Inc 66",
    "stock.change_pct Salt Corp 6.1",
    "stock.close Salt Corp 29.65",
  ],
  [
    "what gave an index a lift moved itself, and gave nothing away",
    `${LEAD}\n\nPepper Inc gave the Dow its biggest boost, up 2 percent at $101.94. Salt Corp gave the S&P 500 a lift, rising $1.20 to $55.10. Thyme Co gave back 2 percent.`,
    "index.change Dow Jones Industrial Average -12.3",
    "stock.change_pct Pepper Inc 2",
    "stock.close Pepper Inc 101.94",
    "stock.change Salt Corp 1.2",
    "stock.close Salt Corp 55.1",
    "stock.change_pct Thyme Co -2",
  ],
  [
    "a word before shares whose price is told is a company's name, with its move in money or in commas",
    `${LEAD}\n\nPepperman shares fell 0.9 percent, or $1.89, to $199. Saltman shares, down 0.7 percent at $80.12, were busy. Airline shares, down 2 percent, were not.`,
    "index.change Dow Jones Industrial Average -12.3",
    "stock.change_pct Pepperman -0.9",
    "stock.change Pepperman -1.89",
    "stock.close Pepperman 199",
    "stock.change_pct Saltman -0.7",
    "stock.close Saltman 80.12",
  ],
  [
    "3M is a company wherever it moves, and a count where shares are traded",
    `${LEAD}\n\n3M shares were the biggest drag, down 0.8 percent at $77.38. The Dow had a lift from 3M, up 0.5 percent at $80.15. The diversified manufacturer 3M (PPR.N) rose $1.20 to $81.10.`,
    "index.change Dow Jones Industrial Average -12.3",
    "stock.change_pct 3M -0.8",
    "stock.close 3M 77.38",
    "stock.change_pct 3M 0.5",
    "stock.close 3M 80.15",
    "stock.change 3M 1.2",
    "stock.close 3M 81.1",
  ],
  [
    "3M shares that were traded are three million",
    `${LEAD}\n\nVolume was 3M shares.`,
    "index.change Dow Jones Industrial Average -12.3",
    "turnover.volume Dow Jones Industrial Average 3000000",
  ],
  [
    "common stock is the company's",
    `${LEAD}\n\nPepper's common stock closed up 3.6 percent at $34.19.`,
    "index.change Dow Jones Industrial Average -12.3",
    "stock.change_pct Pepper 3.6",
    "stock.close Pepper 34.19",
  ],
]);
