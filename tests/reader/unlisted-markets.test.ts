import { type Paraphrases, readAlike } from "./paraphrases.ts";
import { claims, read } from "./reading.ts";

/** Stories of markets that few wires tell of: the index, the money and the shares are the market's own. */
const FAR: readonly Paraphrases[] = [
  [
    "Harare",
    [
      "index.change_pct ZSE All Share 1.24",
      "index.close ZSE All Share 112.45",
      "stock.change_pct Old Mutual -2.1",
      "stock.close Old Mutual 11.25",
    ],
    [
      "HARARE - The ZSE All Share Index rose 1.24 percent to close at 112.45 points. Old Mutual fell 2.1 percent to $11.25.",
      "Zimbabwe stocks gained, with the ZSE All Share Index up 1,24 percent at 112,45 points. Among the losers was Old Mutual, which shed 2,1 percent to ZiG 11.25.",
    ],
  ],
  [
    "Casablanca",
    ["index.change_pct MASI 0.34", "index.close MASI 13245.88", "turnover.value MASI 210400000"],
    [
      "The main index MASI gained 0.34% to 13,245.88 points in Casablanca. The overall volume stood at MAD 210.4 million.",
    ],
  ],
  [
    "Bucharest",
    [
      "index.change_pct BET 0.62",
      "index.close BET 17310.22",
      "stock.change_pct Petrom -0.3",
      "stock.close Petrom 0.69",
    ],
    ["The BET index of the Bucharest Stock Exchange rose 0.62% to 17,310.22 points. Petrom lost 0.3% to RON 0.69."],
  ],
  [
    "Almaty",
    ["index.change_pct KASE 0.52", "index.close KASE 4930.12", "turnover.value KASE 512300000"],
    ["The KASE Index rose by 0.52% to 4,930.12 points in Almaty. Trading volume was 512.3 million tenge."],
  ],
  [
    "Lima",
    ["index.change_pct S&P/BVL Peru General 0.44", "index.close S&P/BVL Peru General 29150.31"],
    ["The S&P/BVL Peru General index rose 0.44 percent to 29,150.31 points in Lima."],
  ],
  [
    "an all-share index of a place that no table knows",
    ["index.change_pct All-Share 1.2", "index.close All-Share 812.4"],
    ["The All Share Index rose 1.2 percent to close at 812.40 points on the island's exchange."],
  ],
  [
    "shares counted with a blank for the thousands",
    ["index.change_pct ZSE All Share 1.24", "turnover.volume ZSE All Share 203000"],
    ["The ZSE All Share Index rose 1.24 percent. Volume was 203 000 shares."],
  ],
];

/** What did not happen, or another thing than the KOSPI is measured by. */
const NONE: readonly Paraphrases[] = [
  [
    "a level that may never be, or around which an index hovers",
    ["index.change_pct KOSPI 0.25", "index.close KOSPI 4224.53"],
    [
      "The KOSPI rose 0.25 percent to 4,224.53. If the index falls below 4,200, selling may accelerate.",
      "The KOSPI rose 0.25 percent to 4,224.53. The KOSPI had hovered around the 4,250-point level.",
      "The KOSPI rose 0.25 percent to 4,224.53. It trimmed early losses of more than 2 percent.",
      "The KOSPI rose 0.25 percent to 4,224.53. The volatility index fell 2.1 percent to 24.3.",
      "The KOSPI rose 0.25 percent to an all-time high of 4,224.53.",
    ],
  ],
  [
    "an index of some of the KOSPI's stocks",
    ["index.change_pct KOSPI 0.25", "sector.change_pct large-cap 1.02"],
    ["The KOSPI rose 0.25 percent. The KOSPI large-cap index rose 1.02 percent."],
  ],
  [
    "what the session before closed at",
    [
      "index.change_pct KOSPI 0.25",
      "index.close KOSPI 4214.17 @2026-03-09",
      "index.change_pct KOSPI -0.15 @2026-03-09",
    ],
    ["The KOSPI rose 0.25 percent. The index ended the previous session 0.15 percent lower at 4,214.17."],
  ],
];

const readPlain = (text: string) => ({ claims: claims(text), unread: read(text).unread.length });

readAlike(FAR, readPlain);
readAlike(NONE, readPlain);

const GULF: readonly Paraphrases[] = [
  [
    "a stock that moves its index",
    ["index.change_pct TASI 0.4", "stock.change_pct Date Bank 1.7", "stock.change_pct Industries Qatar -0.8"],
    [
      "Saudi Arabia's benchmark index .TASI added 0.4%, driven by a 1.7% rise in market heavyweight Date Bank 1120.SE and hit by a 0.8% fall in Industries Qatar IQCD.QA.",
      "Saudi Arabia's benchmark index (.TASI) added 0.4%, helped by a 1.7% gain in Date Bank (DATE.SE) and despite a 0.8% drop in Industries Qatar (IQCD.QA).",
      "Riyadh's TASI gained 0.4%, with Date Bank's 1.7% rise offsetting Industries Qatar's 0.8% fall.",
      "TASI rose 0.4%. Date Bank DATE.SE rose 1.7% and Industries Qatar IQCD.QA shed 0.8%.",
    ],
  ],
  [
    "the index of the place named in front",
    ["index.change_pct TASI 0.4", "foreign_index.change_pct ADX General Index -0.1"],
    [
      "TASI rose 0.4%. In Abu Dhabi, whose economy lives on oil, the index traded 0.1% lower.",
      "TASI rose 0.4%. Abu Dhabi's index shed 0.1%.",
    ],
  ],
  [
    "a part of all companies",
    ["index.change_pct TASI 0.4", "breadth.gainers TASI 98", "breadth.losers TASI 64"],
    ["TASI rose 0.4%. Gainers outnumbered losers as 98 companies out of 178 advanced, while 64 declined."],
  ],
];

const REVIEW: readonly Paraphrases[] = [
  [
    "a year's last day in a review of the year",
    ["index.close KOSPI 4214.17", "index.change_pct KOSPI -0.15", "index.close KOSDAQ 925.47"],
    [
      "This year, the KOSPI rose by 75.6 percent. The KOSPI closed the last session of the year at 4,214.17, down 0.15 percent from the previous session. The KOSDAQ finished at 925.47, up 36.5 percent year-on-year. While the KOSPI surged 75.6 percent, the United States gained 17 percent.",
      "A new era (KOSPI 4,000 points) began this year, with the KOSPI rising 75.6 percent. It closed the last session at 4,214.17, down 0.15 percent from the previous session. The KOSDAQ, up 36.5 percent on-year, finished at 925.47.",
    ],
  ],
];

readAlike(GULF, readPlain);
readAlike(REVIEW, readPlain);

const WORDED: readonly Paraphrases[] = [
  [
    "a change worded like a level",
    [
      "index.change Jakarta Composite 5.61",
      "index.change_pct Jakarta Composite 0.09",
      "index.close Jakarta Composite 6291.66",
    ],
    [
      "The IHSG closed higher at 5.61 points or 0.09 percent to 6,291.66.",
      "The IHSG strengthened to 5.61 points, or 0.09 percent, to 6,291.66.",
      "The IHSG closed 5.61 points, or 0.09 percent, higher at 6,291.66.",
      "The IHSG closed higher at 5.61 points at 6,291.66, up 0.09 percent.",
    ],
  ],
  [
    "an index that a stock moved",
    [
      "index.change GSE Composite -11.75",
      "index.change_pct GSE Composite -0.46",
      "index.close GSE Composite 2566.88",
      "stock.change_pct Pepper -0.88",
    ],
    ["The GSE Composite Index declined by 11.75 points (-0.46%) due to Pepper (-0.88%) to close at 2,566.88."],
  ],
  [
    "another index that the sentence names in passing",
    ["index.close Jakarta Composite 7471", "index.change_pct LQ45 0.34", "index.close LQ45 942.37"],
    ["The JCI closed at 7,471.00. Others stayed in the green, including the LQ45 that went up 0.34% to 942.37."],
  ],
  [
    "nothing of the session",
    ["index.close Jakarta Composite 7471"],
    [
      "The JCI closed at 7,471.00. The IHSG is predicted to have a mixed move, within the range of 7,170 to 7,250.",
      "The JCI closed at 7,471.00. The IHSG throughout last week showed a decline of 0.79%. Last week, the volume of shares traded was recorded at 116.6 billion shares.",
    ],
  ],
  [
    "prices in a list of what was bought",
    ["index.close ASPI 12982", "stock.close Pepper Bank 148.25", "stock.close Salt Holdings 44.3"],
    [
      "The ASPI closed at 12,982. Foreign buying was seen in Pepper Bank (down at 148.25) and Salt Holdings (up at 44.30).",
    ],
  ],
];

const SMALL: readonly Paraphrases[] = [
  [
    "Port of Spain",
    [
      "index.change TTSE Composite 0.48",
      "index.change_pct TTSE Composite 0.04",
      "index.close TTSE Composite 1243.8",
      "stock.change Pepper 0.12",
      "stock.close Pepper 2.92",
    ],
    [
      "On the Trinidad and Tobago Stock Exchange, the Composite Index advanced by 0.48 points (0.04 per cent) to close at 1,243.80. Salt traded 50,735 shares for a value of $148,210.49. Pepper gained $0.12 to end the day at $2.92.",
      "Market activity fell after 84 percent fewer shares traded. The T&T Composite Index advanced 0.48 points (0.04 percent) to 1,243.80. Pepper rose 12 cents to $2.92.",
    ],
  ],
  [
    "Gaborone",
    ["index.change DCI 14.2", "index.close DCI 10598.53", "index.close Foreign Companies Index 1562.93"],
    [
      "The Botswana Domestic Composite Index gained 14.20 points to close at 10,598.53. The Foreign Composite Index closed at 1,562.93 points.",
    ],
  ],
  [
    "issues that inched lower, and a bank whose name begins like a move",
    [
      "index.close TA-35 1615.48",
      "breadth.gainers TA-35 217",
      "breadth.losers TA-35 91",
      "stock.change_pct Discount Bank 0.53",
    ],
    [
      "The TA-35 Index closed at 1,615.48 points. A total of 217 stocks ended up, while 91 inched lower. Discount Bank rose 0.53%.",
    ],
  ],
  [
    "an exchange behind the stock that moved",
    ["index.close VN-Index 1110.46"],
    [
      "The VN-Index closed at 1,110.46 points. It was led by Pepper, the largest stock on the HoSE, which went up 3.7 percent.",
    ],
  ],
  [
    "a quarter that ended, and a week before",
    ["index.close HNX-Index 77.53"],
    [
      "The HNX-Index closed at 77.53 points. The index in the previous session closed the second quarter with a rise of 24%.",
      "The HNX-Index closed at 77.53 points. In comparison, in the previous week, the index ranged between 76.32 points and 77.04 points.",
    ],
  ],
];

readAlike(WORDED, readPlain);
readAlike(SMALL, readPlain);
