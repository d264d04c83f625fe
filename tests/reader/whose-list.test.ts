import { type Case, promise } from "./reading.ts";

// Whose list, home or moment a figure is counted by, and what is added to a value and not the value.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "an index before a gainer or a loser tells whose list a stock stood in",
    "The Sensex fell 0.74 per cent. Kelvo was the top Sensex loser, shedding nearly 3 per cent. Tarn was among the biggest Nifty gainers, rising 2.1 per cent.",
    "index.change_pct Sensex -0.74",
    "stock.change_pct Kelvo -3 near",
    "stock.change_pct Tarn 2.1",
  ],
  [
    "in Seoul too",
    "The KOSPI fell 0.4 percent. Pepper was the top KOSPI loser, shedding 3 percent.",
    "index.change_pct KOSPI -0.4",
    "stock.change_pct Pepper -3",
  ],
  [
    "an index that is itself a gainer is measured",
    "The Nifty, a top gainer, rose 1.2 per cent. Nifty gainers outnumbered losers 30 to 20.",
    "index.change_pct Nifty 50 1.2",
    "breadth.gainers Nifty 50 30",
    "breadth.losers Nifty 50 20",
  ],
  [
    "a rise counted from when another exchange closed is no day's, one from a day before is",
    "The FTSE 100 rose 0.9 percent. Marvik was 50 percent higher than when New York closed. Kelvo was 1.2 percent lower than a day earlier.",
    "index.change_pct FTSE 100 0.9",
    "stock.change_pct Kelvo -1.2",
  ],
  [
    "the main index in Oslo is its benchmark, and not its all-share index",
    "Oslo Stock Exchange closed higher Friday. The main index stood at 874.15 points by the close, an increase of 0.62%. Bryn saw an improvement of 4.1%.",
    "index.close OSEBX 874.15",
    "index.change_pct OSEBX 0.62",
    "stock.change_pct Bryn 4.1",
  ],
  [
    "investors of one home are none of the market's individuals or institutions, nationals are",
    "The QE Index rose 1.00%. Gulf individuals' net selling fell to QR7.29mn. Non-Qatari institutions' net buying rose to QR86.1mn. Omani individuals net sold QR4.4mn. Local investors were net sellers of QR3.7mn. Qatari individuals' net selling weakened to QR5.1mn. Domestic institutions were net buyers of QR3.3mn.",
    "index.change_pct QE Index 1",
    "flow.individual QE Index -5100000",
    "flow.institution QE Index 3300000",
  ],
  [
    "what was added to a market's value is not the value",
    "The QE Index rose 1.00%. Market capitalisation saw about QR6bn, or 1.04%, addition to QR583.27bn. Market capitalisation eroded QR4.6bn, or 0.8%, to QR578.7bn.",
    "index.change_pct QE Index 1",
    "market_cap QE Index 583270000000",
    "market_cap QE Index 578700000000",
  ],
  [
    "the value of all that an exchange lists is the market's, that of some is not",
    "The Sensex fell 0.7 per cent. The market capitalisation of BSE-listed firms fell to Rs 254.36 lakh crore. The market capitalisation of NSE-listed IT firms was Rs 24.12 lakh crore.",
    "index.change_pct Sensex -0.7",
    "market_cap Sensex 254360000000000",
  ],
  [
    "issues of an index are a part of those counted for the market",
    "The Sensex fell 0.7 per cent. Of the 30 Sensex stocks, 23 closed lower. There were 978 shares ending higher against 2,322 shares closing in the red.",
    "index.change_pct Sensex -0.7",
    "breadth.gainers Sensex 978",
    "breadth.losers Sensex 2322",
  ],
  [
    "issues that traded firm are unchanged",
    "The JSE Combined Index fell 1.2 per cent.\n\n21 advanced 47 declined\n\n14 traded firm\n\nThe stock traded firm at $14.",
    "index.change_pct JSE Combined -1.2",
    "breadth.gainers JSE All Jamaican Composite 21",
    "breadth.losers JSE All Jamaican Composite 47",
    "breadth.unchanged JSE All Jamaican Composite 14",
  ],
  [
    "the letters of a basis point end a company's name",
    "The FTSE 100 rose 1 percent. Tarn BP fell 2.1 percent. Rival BP fell 2.2 percent. Meanwhile BP rose 1.1 percent.",
    "index.change_pct FTSE 100 1",
    "stock.change_pct Tarn BP -2.1",
    "stock.change_pct BP -2.2",
    "stock.change_pct BP 1.1",
  ],
  [
    "a gain is for the stock that is measured behind it",
    "The FTSE 100 rose 1 percent. There were gains for shoe retailer Kelvo National, up 9p at 327p. The outlook for Pepper, up 2p at 80p, improved.",
    "index.change_pct FTSE 100 1",
    "stock.change Kelvo National 9",
    "stock.close Kelvo National 327",
    "stock.change Pepper 2",
    "stock.close Pepper 80",
  ],
  [
    "a name that begins like an index and leads to a price is a company's",
    "The JSE Combined Index fell 1.2 per cent. CAC 2000, down 11.62 per cent to close at $8.40.",
    "index.change_pct JSE Combined -1.2",
    "stock.change_pct CAC -11.62",
    "stock.close CAC 8.4",
  ],
];

promise(CASES);
