import { promise } from "./reading.ts";

promise([
  [
    "an index with a code of its own, or of a house that makes many, is none of the market's",
    "The S&P 500 rose 1.2 percent. Stocks elsewhere in Asia, as measured by MSCI's index .XPEP gained 1.4 percent. The Pepper retail index .PRX shed 0.4 percent. MSCI's world index rose 1.5 percent, while its emerging markets index .XEM surged 1.9 percent.",
    "index.change_pct S&P 500 1.2",
    "foreign_index.change_pct MSCI World 1.5",
  ],
  [
    "a drop in another land's index, and the index of a land that a sentence begins with, are theirs",
    "The S&P 500 fell 1.2 percent. Stocks sank, led by a 7 percent drop in Brazil's benchmark stock index. Russia halted trading after its benchmark stock index sank more than 12 percent.",
    "index.change_pct S&P 500 -1.2",
  ],
  [
    "a decline of so many points in an index is that index's, whatever the sentence is about",
    "The S&P 500 fell 1.2 percent. A 312-point decline in the Dow Jones industrial average capped the loss. A 1,000-point drop in the Dow before noon would halt trading.",
    "index.change_pct S&P 500 -1.2",
    "index.change Dow Jones Industrial Average -312",
  ],
  [
    "a part of an index is no index of its market",
    "The Dow rose 0.3 percent. The Dow Jones index of lamp makers' stocks rose 2.7 percent. The S&P/TSX lamp trust subindex, which tracks 31 trusts, was down 11.2 percent.",
    "index.change_pct Dow Jones Industrial Average 0.3",
  ],
  [
    "what a market had lost before it cut its losses, or at the open, is no move of its day",
    "The Dow closed down 1.2 percent at 12,310.40. It was off more than 7 percent, before cutting the bulk of those losses. European shares lost more than 1 percent before recovering. The index jumped 52.5 points at the open, a gain of 4.8 percent. It climbed 200 points in eight of the 17 sessions.",
    "index.change_pct Dow Jones Industrial Average -1.2",
    "index.close Dow Jones Industrial Average 12310.4",
  ],
  [
    "half of 1 percent is no percentage by itself, and a level some points away was not passed",
    "The Nasdaq lost 11.60 points -- less than one-half of 1 percent -- to close at 2,444.10. The S&P 500 finished less than 4 points from breaking through the 1,320 level.",
    "index.change Nasdaq Composite -11.6",
    "index.close Nasdaq Composite 2444.1",
  ],
  [
    "a stock that moved both of two indices keeps its own move",
    "The Dow fell 0.3 percent. Pepper was the top drag on both the Dow and the S&P 500, finishing down 3.6 percent at $36.10.",
    "index.change_pct Dow Jones Industrial Average -0.3",
    "stock.change_pct Pepper -3.6",
    "stock.close Pepper 36.1",
  ],
  [
    "an office, a school or an agency is no company",
    "The Dow fell 0.3 percent. The Lamp Department said spending rose 2.7 percent. The Pepper Institute said its reading fell to 66.0 from 70.8.",
    "index.change_pct Dow Jones Industrial Average -0.3",
  ],
]);

promise([
  [
    "shares that news sent down are those of the firm it is told of, and a code in brackets is no firm of its own",
    "The S&P 500 fell 1 percent. Pepper Inc cut its targets, renewing worries about rivals like Salt Inc and sending shares down 16 percent. Thyme Inc ( THY.N ) missed estimates, and its shares plunged 22 percent.",
    "index.change_pct S&P 500 -1",
    "stock.change_pct Pepper Inc -16",
    "stock.change_pct Thyme Inc -22",
  ],
  [
    "an amount told again in percent is what a price moved by",
    "The S&P 500 fell 1 percent. Salt shares jumped 3 euros, or 21 percent.",
    "index.change_pct S&P 500 -1",
    "stock.change Salt 3",
    "stock.change_pct Salt 21",
  ],
]);

promise([
  [
    "what will not be is no won, a stake is no yield, and an airline may begin with its country",
    "The S&P 500 fell 1 percent. Salt Global won't open its mine until 2031. The Treasury has a 61 percent stake in Salt. US Airways shares rose 2 percent to $14.20. The 10-year Treasury yield was 4.2 percent.",
    "index.change_pct S&P 500 -1",
    "stock.change_pct US Airways 2",
    "stock.close US Airways 14.2",
    "bond.yield 10-year Treasury 4.2",
  ],
]);
