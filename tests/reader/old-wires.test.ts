import { type Case, promise } from "./reading.ts";

/** How wires of the last century named indices and listed prices: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "declining issues that led advances are counted first",
    "New York's Dow fell 92.4 points. On the New York Stock Exchange, declining issues led advances 1,942 to 871, with 553 unchanged.",
    "index.change Dow Jones Industrial Average -92.4",
    "breadth.losers Dow Jones Industrial Average 1942",
    "breadth.gainers Dow Jones Industrial Average 871",
    "breadth.unchanged Dow Jones Industrial Average 553",
  ],
  [
    "the thirty shares of London are none of Bombay's",
    "London's FTSE 100 gained 31.4 points. The FT 30-share index rose 12.2 to 3,862.7.",
    "index.change FTSE 100 31.4",
    "index.change FT 30 12.2",
    "index.close FT 30 3862.7",
  ],
  [
    "the all ordinaries are an index in small letters too",
    "Sydney's S&P/ASX 200 was up 38.6 points at 3,014.2, and the all ordinaries had gained 36.3 points to 2,981.7.",
    "index.change S&P/ASX 200 38.6",
    "index.close S&P/ASX 200 3014.2",
    "index.change All Ordinaries 36.3",
    "index.close All Ordinaries 2981.7",
  ],
  [
    "what moved by so much to so much goes on through a list without its money",
    "The 30-share BSE index ended 38.4 points lower. Pepper India fell 5.25 rupees to 247, Salt Industries 3.75 to 198.50 and Thyme Steel 2.50 to 167.25.",
    "index.change Sensex -38.4",
    "stock.change Pepper India -5.25",
    "stock.close Pepper India 247",
    "stock.change Salt Industries -3.75",
    "stock.close Salt Industries 198.5",
    "stock.change Thyme Steel -2.5",
    "stock.close Thyme Steel 167.25",
  ],
  [
    "how many stocks an index is made of are none that fell with it",
    "Kuala Lumpur's KLSE Composite Index of 100 stocks slumped 21.4 points to 478.3. Losers overwhelmed gainers by 512 to 61.",
    "index.change FTSE Bursa Malaysia KLCI -21.4",
    "index.close FTSE Bursa Malaysia KLCI 478.3",
    "breadth.losers FTSE Bursa Malaysia KLCI 512",
    "breadth.gainers FTSE Bursa Malaysia KLCI 61",
  ],
];

promise(CASES);
