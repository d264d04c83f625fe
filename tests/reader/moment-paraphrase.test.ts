import { type Paraphrases, readAlike } from "./paraphrases.ts";
import { claims, read } from "./reading.ts";

const SAME: readonly Paraphrases[] = [
  [
    "an index within the session",
    ["index.change KOSPI 12.48 !", "index.change_pct KOSPI 0.31 !", "index.close KOSPI 4038.92 !"],
    [
      "The KOSPI was up 12.48 points, or 0.31 percent, at 4,038.92 as of 10:40 a.m.",
      "The KOSPI gained 12.48 points, or 0.31 percent, to reach 4,038.92 at 10:40 a.m.",
      "The KOSPI was hovering at 4,038.92 at noon, up 12.48 points or 0.31 percent from the previous close.",
      "The KOSPI was 0.31 percent higher at 4,038.92, up 12.48 points, shortly before noon.",
      "In the first 20 minutes of trading, the KOSPI rose 12.48 points, or 0.31 percent, to 4,038.92.",
      "The KOSPI climbed 12.48 points, or 0.31 percent, to 4,038.92 in early trading.",
      "The KOSPI rose 12.48 points, or 0.31 percent, to 4,038.92 during morning trade.",
      "By midday, the KOSPI had added 12.48 points, or 0.31 percent, to 4,038.92.",
      "By the midday break the KOSPI was up 12.48 points, or 0.31 percent, at 4,038.92.",
      "The KOSPI rose 12.48 points, or 0.31 percent, to 4,038.92 in the first 20 minutes amid foreign buying.",
      "The KOSPI gained 12.48 points, or 0.31 percent, to 4,038.92 in early morning trading.",
      "The KOSPI gained 12.48 points, or 0.31 percent, to 4,038.92 in the morning session.",
      "The KOSPI gained 12.48 points, or 0.31 percent, to 4,038.92 soon after the market opened.",
      "The KOSPI was trading 0.31 percent higher at 4,038.92, up 12.48 points, late Tuesday morning.",
      "The KOSPI ended the morning session up 12.48 points, or 0.31 percent, at 4,038.92.",
      "South Korean stocks opened slightly higher Tuesday. The KOSPI gained 12.48 points, or 0.31 percent, to 4,038.92.",
      "South Korean stocks traded higher Tuesday morning. The KOSPI gained 12.48 points, or 0.31 percent, to 4,038.92.",
      "As of 10:40 a.m., the KOSPI hit 4,038.92 points, up by 12.48 points, or 0.31 percent, from Monday's close.",
    ],
  ],
  [
    "an index at its close, told with the hour",
    ["index.change KOSPI 12.48", "index.change_pct KOSPI 0.31", "index.close KOSPI 4038.92"],
    [
      "At 5 pm, the KOSPI rose 12.48 points, or 0.31 per cent, to finish at 4,038.92.",
      "The KOSPI fell in early trading but rose 12.48 points, or 0.31 percent, to close at 4,038.92.",
      "The KOSPI closed higher at 4,038.92, having gained 12.48 points, or 0.31 percent.",
      "South Korean stocks opened lower Tuesday. The KOSPI closed up 12.48 points, or 0.31 percent, at 4,038.92.",
      "On the 10th, the KOSPI closed at 4,038.92, up 12.48 points or 0.31 percent. It opened higher in the morning.",
    ],
  ],
  [
    "an index that closed lower",
    ["index.change KOSPI -12.48", "index.change_pct KOSPI -0.31", "index.close KOSPI 4038.92"],
    [
      "The KOSPI pulled back 12.48 points or 0.31 percent to wrap up the session at 4,038.92.",
      "The KOSPI closed at 4,038.92 points, having shed 12.48 points or 0.31 percent.",
    ],
  ],
  [
    "where an index opened",
    ["index.open KOSPI 4031.77"],
    ["The KOSPI opened at 4,031.77.", "The KOSPI kicked off the session at 4,031.77."],
  ],
  [
    "the highest and the lowest",
    ["index.high KOSPI 4055.18", "index.low KOSPI 4021.6"],
    [
      "The day's high was 4,055.18 and the day's low was 4,021.60.",
      "The KOSPI peaked at 4,055.18 and bottomed at 4,021.60 in intraday trading.",
      "After hitting an intraday high of 4,055.18, the KOSPI fell to an intraday low of 4,021.60.",
      "The KOSPI moved between 4,021.60 and 4,055.18.",
    ],
  ],
  [
    "the record that a close beats",
    ["index.close KOSPI 4309.63", "record.previous_close KOSPI 4221.87"],
    [
      "The KOSPI ended at 4,309.63, surpassing its previous all-time high of 4,221.87.",
      "The KOSPI closed at a record 4,309.63, topping the previous record of 4,221.87.",
    ],
  ],
  [
    "investors in a list",
    [
      "index.change_pct KOSPI 0.31",
      "flow.foreign KOSPI -518300000000",
      "flow.institution KOSPI 207100000000",
      "flow.individual KOSPI 311200000000",
    ],
    [
      "The KOSPI rose 0.31 percent. Foreigners sold 518.3 billion won, as institutions (207.1 billion won) and individuals (311.2 billion won) bought.",
      "The KOSPI rose 0.31 percent. Foreigners -518.3 billion won, institutions +207.1 billion won, individuals +311.2 billion won.",
    ],
  ],
  [
    "what programs traded, and what a rate fell by over days",
    ["index.change_pct KOSPI 0.31", "fx.change USD/KRW -2.1"],
    [
      "The KOSPI rose 0.31 percent. The won-dollar rate fell 2.1 won. Program-trading transaction volume showed a net sell of 410.6 billion won. From that day for three trading days the won-dollar rate fell by 55.1 won.",
    ],
  ],
  [
    "counts of gainers and losers, with some of those stocks, cars sold or a run of days behind them",
    ["index.change_pct KOSPI 0.31", "breadth.losers KOSPI 522", "breadth.gainers KOSPI 371"],
    [
      "The KOSPI rose 0.31 percent. Losers outnumbered gainers 522 to 371. Of those, 24 gained more than they had lost.",
      "The KOSPI rose 0.31 percent. Losers outnumbered gainers 522 to 371. Hyundai Motor sold 410,200 vehicles in February, up 2.3 percent.",
      "The KOSPI rose 0.31 percent. Losers outnumbered gainers 522 to 371. The KOSDAQ fell for a third session, losing a total of 3.1 percent.",
    ],
  ],
  [
    "counts of stocks without the group's name",
    ["index.change_pct KOSPI 0.31", "breadth.gainers KOSPI 402", "breadth.losers KOSPI 471"],
    [
      "The KOSPI rose 0.31 percent. Stocks closing higher numbered 402 while those closing lower came to 471.",
      "The KOSPI rose 0.31 percent. Advancing shares numbered 402, fewer than the 471 that fell.",
    ],
  ],
  [
    "shares traded behind what a stock added to its index",
    ["stock.contribution SK hynix 49.97", "turnover.volume KOSPI 418500000", "turnover.value KOSPI 28950000000000"],
    [
      "SK hynix alone accounted for 49.97 points of the gain. Trading volume came to 418.5 million shares worth 28.95 trillion won.",
    ],
  ],
  [
    "what India's foreign investors sold",
    ["index.change Sensex -211.4", "flow.foreign Sensex -18365000000", "flow.institution Sensex 24010000000"],
    [
      "The Sensex fell 211.40 points. FIIs sold equities worth Rs 1,836.50 crore while DIIs bought shares worth Rs 2,401 crore.",
    ],
  ],
];

/** An extreme is one of a moment, whether or not the words say so. */
function plain(claim: string): string {
  return /^index\.(?:high|low)/.test(claim) ? claim.replace(" !", "") : claim;
}

readAlike(SAME, (sentence) => ({ claims: claims(sentence).map(plain), unread: read(sentence).unread.length }));
