import { type Paraphrases, readAlike } from "./paraphrases.ts";
import { claims, read } from "./reading.ts";

/** Stories of markets that few wires tell of: the index, the money and the shares are the market's own. */
const FAR: readonly Paraphrases[] = [
  [
    "Harare's dollars and gold money, with decimal commas too",
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
    "Casablanca's index and its turnover in dirhams",
    ["index.change_pct MASI 0.34", "index.close MASI 13245.88", "turnover.value MASI 210400000"],
    [
      "The main index MASI gained 0.34% to 13,245.88 points in Casablanca. The overall volume stood at MAD 210.4 million.",
    ],
  ],
  [
    "Bucharest's index and a share priced in lei",
    [
      "index.change_pct BET 0.62",
      "index.close BET 17310.22",
      "stock.change_pct Petrom -0.3",
      "stock.close Petrom 0.69",
    ],
    ["The BET index of the Bucharest Stock Exchange rose 0.62% to 17,310.22 points. Petrom lost 0.3% to RON 0.69."],
  ],
  [
    "Almaty's index and a volume that is money",
    ["index.change_pct KASE 0.52", "index.close KASE 4930.12", "turnover.value KASE 512300000"],
    ["The KASE Index rose by 0.52% to 4,930.12 points in Almaty. Trading volume was 512.3 million tenge."],
  ],
  [
    "Lima's index, whose name has a stroke and an ampersand",
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

const readPlain = (text: string) => ({ claims: claims(text), unread: read(text).unread.length });

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

const WORDED: readonly Paraphrases[] = [
  [
    "a change worded like a level",
    [
      "index.change Jakarta Composite 7.43",
      "index.change_pct Jakarta Composite 0.11",
      "index.close Jakarta Composite 6804.27",
    ],
    [
      "The IHSG ended firmer at 7.43 points or 0.11 percent to 6,804.27.",
      "The IHSG climbed to 7.43 points, or 0.11 percent, to 6,804.27.",
      "The IHSG finished 7.43 points, or 0.11 percent, firmer at 6,804.27.",
      "The IHSG ended firmer at 7.43 points at 6,804.27, up 0.11 percent.",
    ],
  ],
  [
    "an index that a stock moved",
    [
      "index.change GSE Composite -9.3",
      "index.change_pct GSE Composite -0.4",
      "index.close GSE Composite 2318.42",
      "stock.change_pct Pepper -1.7",
    ],
    ["The GSE Composite Index fell by 9.30 points (-0.40%) due to Pepper (-1.70%) to end at 2,318.42."],
  ],
  [
    "another index that the sentence names in passing",
    ["index.close Jakarta Composite 6930.5", "index.change_pct LQ45 0.71", "index.close LQ45 815.64"],
    ["The JCI ended at 6,930.50. Most indices did better, including the LQ45 that was up 0.71% to 815.64."],
  ],
  [
    "nothing that is expected, and nothing of a week before",
    ["index.close Jakarta Composite 6930.5"],
    [
      "The JCI ended at 6,930.50. The IHSG is expected to move sideways, within the range of 6,880 to 6,990.",
      "The JCI ended at 6,930.50. The IHSG throughout last week posted a loss of 1.32%. Last week, the number of shares traded was put at 88.4 billion shares.",
    ],
  ],
  [
    "prices in a list of what was bought",
    ["index.close ASPI 11640", "stock.close Pepper Bank 132.5", "stock.close Salt Holdings 61.75"],
    [
      "The ASPI ended at 11,640. Foreigners were buying into Pepper Bank (down at 132.50) and Salt Holdings (up at 61.75).",
    ],
  ],
];

const SMALL: readonly Paraphrases[] = [
  [
    "Port of Spain's index without a name of its own, and its dollars and cents",
    [
      "index.change TTSE Composite 1.36",
      "index.change_pct TTSE Composite 0.13",
      "index.close TTSE Composite 1071.25",
      "stock.change Pepper 0.35",
      "stock.close Pepper 8.15",
    ],
    [
      "On the Trinidad and Tobago Stock Exchange, the Composite Index rose by 1.36 points (0.13 per cent) to end at 1,071.25. Salt saw 21,400 shares sold for a value of $96,300.75. Pepper added $0.35 to finish at $8.15.",
      "It was a quiet day after 61 percent fewer shares traded. The T&T Composite Index gained 1.36 points (0.13 percent) to 1,071.25. Pepper climbed 35 cents to $8.15.",
    ],
  ],
  [
    "Gaborone's two indices",
    ["index.change DCI 8.65", "index.close DCI 9412.36", "index.close Foreign Companies Index 1604.2"],
    [
      "The Botswana Domestic Composite Index rose 8.65 points to end at 9,412.36. The Foreign Composite Index ended at 1,604.20 points.",
    ],
  ],
  [
    "issues that inched lower, and a bank whose name begins like a move",
    [
      "index.close TA-35 1742.6",
      "breadth.gainers TA-35 186",
      "breadth.losers TA-35 143",
      "stock.change_pct Discount Bank 1.2",
    ],
    [
      "The TA-35 Index ended at 1,742.60 points. In all, 186 stocks rose, while 143 inched lower. Discount Bank added 1.2%.",
    ],
  ],
  [
    "an exchange behind the stock that moved",
    ["index.close VN-Index 1286.35"],
    [
      "The VN-Index ended at 1,286.35 points. It was helped by Pepper, the oldest name on the HoSE, which was up 2.4 percent.",
    ],
  ],
  [
    "a quarter that ended, and a week before",
    ["index.close HNX-Index 91.28"],
    [
      "The HNX-Index ended at 91.28 points. The index in the previous session ended the first quarter with a gain of 7.6%.",
      "The HNX-Index ended at 91.28 points. By contrast, in the previous week, the index moved between 89.75 points and 92.10 points.",
    ],
  ],
];

readAlike(FAR, readPlain);
readAlike(GULF, readPlain);
readAlike(WORDED, readPlain);
readAlike(SMALL, readPlain);
