import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "the noun that begins anew keeps two indices apart",
    "NEW YORK - The Dow Jones lost 2.9 percent and the benchmark S&P 500 lost 2.7 percent after the news.",
    "index.change_pct Dow Jones Industrial Average -2.9",
    "index.change_pct S&P 500 -2.7",
  ],
  [
    "what was gained since a day is no move of the session",
    "MADRID - The Ibex 35 added 1.1 per cent to 11,084.3 points, a 19 per cent gain since 21 October. Since a low on 24 October, Tellina has gained more than 50 per cent. The index is now up 39 percent from that point.",
    "index.change_pct IBEX 35 1.1",
    "index.close IBEX 35 11084.3",
  ],
  [
    "moves and prices of two names go in pairs",
    "LONDON - The FTSE 100 was up 20.5 points at 4,871.4. Marden and Okeford were the leading lights in the sector, ahead 49.5p at 976p and 32p at 866.5p, respectively.",
    "index.change FTSE 100 20.5",
    "index.close FTSE 100 4871.4",
    "stock.change Marden 49.5",
    "stock.close Marden 976",
    "stock.change Okeford 32",
    "stock.close Okeford 866.5",
  ],
  [
    "a place joined to a firm's name belongs to it",
    "TORONTO - The TSX fell 0.4 percent. Halifax-Morven Bank was down 1.2 percent at C$54.33.",
    "index.change_pct S&P/TSX -0.4",
    "stock.change_pct Halifax-Morven Bank -1.2",
    "stock.close Halifax-Morven Bank 54.33",
  ],
  [
    "high noon is a moment",
    "LONDON - Stocks ended the week well. At high noon, the FTSE 100 was up 20.5 points at 4,871.4.",
    "index.change FTSE 100 20.5 !",
    "index.close FTSE 100 4871.4 !",
  ],
  [
    "a rate before a percentage of another money is no percentage",
    "LONDON - The FTSE 100 rose 2 points. Sterling was 0.08% higher against the euro at 1.112 and 1.14% up on the dollar.",
    "index.change FTSE 100 2",
    "fx.reference GBP/EUR 1.112",
  ],
  [
    "a metal that settles closes no share, and a listing stands between a name and its move",
    "LONDON - The FTSE 100 rose 2 points. Okeford added 45p at 3,560p as gold settled over $950 an ounce. Other miners on the back foot included Marden (MDN), off 1.1% to 1,225.5p.",
    "index.change FTSE 100 2",
    "stock.change Okeford 45",
    "stock.close Okeford 3560",
    "stock.change_pct Marden -1.1",
    "stock.close Marden 1225.5",
  ],
  [
    "cities that closed with a rise or a fall are their markets",
    "MADRID - The Ibex 35 closed with a rise of 0.6%. Elsewhere, London closed with an advance of 0.2%, while Frankfurt and Milan closed with falls of 0.1% and 0.3% respectively.",
    "index.change_pct IBEX 35 0.6",
    "foreign_index.change_pct FTSE 100 0.2",
    "foreign_index.change_pct DAX -0.1",
    "foreign_index.change_pct FTSE MIB -0.3",
  ],
];

promise(CASES);
