import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** A promise, a story of our own about a market anywhere, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "a trade behind a place, letters, or a bank of somewhere make the name of a company",
    "The TA-35 index rose. Israel Discount Bank (TASE: DSCT) fell 0.5%, US Steel slumped 5% and Bank of the Pepper Islands lost 2%. K-Pepper lost 3%. Swiss Re, Pepper and Salt Life advanced 0.7%, 0.6% and 0.5%, respectively.",
    "stock.change_pct Israel Discount Bank -0.5",
    "stock.change_pct US Steel -5",
    "stock.change_pct Bank of the Pepper Islands -2",
    "stock.change_pct K-Pepper -3",
    "stock.change_pct Swiss Re 0.7",
    "stock.change_pct Pepper 0.6",
    "stock.change_pct Salt Life 0.5",
  ],
  [
    "where a share is listed is no name and no figure",
    "The TA-35 index rose. Pepper Phoenix Ltd. (TASE:PEP1; PEP5) fell 1.9% and Salt Semiconductor (Nasdaq: SALT; TASE:SALT) fell 0.9%.",
    "stock.change_pct Pepper Phoenix Ltd -1.9",
    "stock.change_pct Salt Semiconductor -0.9",
  ],
  [
    "an index named by its number is no count of issues",
    "The Tel Aviv 35 Index fell 0.4%, to 1,801.90 points. The JSE all share closed 0.75% lower at 60,751.20 points and the top 40 lost 1.04%.",
    "index.change_pct TA-35 -0.4",
    "index.close TA-35 1801.9",
    "foreign_index.change_pct JSE All Share -0.75",
    "foreign_index.close JSE All Share 60751.2",
  ],
  [
    "a story from a desk abroad is about the market whose index it tells of",
    "BRUSSELS (Agency) - The Switzerland market stayed weak on Friday. The benchmark SMI ended with a loss of 80.20 points or 0.6% at 13,147.10.",
    "index.change SMI -80.2",
    "index.change_pct SMI -0.6",
    "index.close SMI 13147.1",
  ],
  [
    "letters of an exchange tell whose market a story is about",
    "The JSE closed weaker on Monday. Equities in China saw the Shanghai Composite rise 0.3%. Pepper Gold fell 4.1% to close at R172.00.",
    "foreign_index.change_pct Shanghai Composite 0.3",
    "stock.change_pct Pepper Gold -4.1",
    "stock.close Pepper Gold 172",
  ],
  [
    "a range is no figure of any of those it is said of",
    "The SMI fell. Pepper, Salt and Thyme lost between 2% and 2.4%. Mint Holding and Basil ended down by 1.25% to 1.8%, and Sage lost 0.8 to 1%. Cumin rose 3%.",
    "stock.change_pct Cumin 3",
  ],
  [
    "names and figures that do not go in pairs tell of none",
    "The SMI fell. Pepper, Salt and Thyme rose 2.1% and 1.1%, respectively.",
  ],
  [
    "eighths of a dollar are one number",
    "The Dow rose. Texaco fell 1 3/4 to 47 5/8. Boeing was up 1 1/2 at 50 1/2; Merck, down 3/8 to 149.",
    "stock.change Texaco -1.75",
    "stock.close Texaco 47.625",
    "stock.change Boeing 1.5",
    "stock.close Boeing 50.5",
    "stock.change Merck -0.375",
    "stock.close Merck 149",
  ],
  [
    "what is bid and asked for a money is one figure",
    "Colombo stocks fell. The rupee closed at 171.00/30 rupees against the dollar.",
    "fx.reference USD/LKR 171 about",
  ],
  [
    "a change over weeks is none of the session",
    "The NSE 20 share index was down 14.14 points. This represented a four-week loss of 1.2%, but a year-to-date performance of 15.1%. Pepper Group shed 1.25%, closing the week at Kes.35.60.",
    "index.change NSE 20 -14.14",
    "stock.close Pepper Group 35.6",
  ],
  [
    "what a change is measured from is not its day",
    "Istanbul stocks rose. The BIST 100 index gained 8.15 points from Tuesday's close of 1,383.77 points.",
    "index.change BIST 100 8.15",
    "index.close BIST 100 1383.77",
  ],
  [
    "a fall to the day's low is none of the day",
    "The Sensex lost 580.20 points. It touched a low of 26,714.46, a fall of over 2,100 points from the previous close.",
    "index.change Sensex -580.2",
    "index.low Sensex 26714.46",
  ],
  [
    "a total of shares traded, or what shares were worth, is the market's turnover",
    "The KSE-100 index rose. A total of 638,843,400 shares were traded. Shares worth Rs 11.7 billion were traded through 113,200 transactions.",
    "turnover.volume KSE-100 638843400",
    "turnover.value KSE-100 11700000000",
  ],
  [
    "a money told once holds for both sums, and dollars alone, bonds and counts are no turnover",
    "The Sensex rose. Turnover fell to 23,772.10 crore from Rs 25,427.20 crore. Trading amounted to $1.1 billion. Most active volumes were seen in Pepper at 10,178,800.",
    "turnover.value Sensex 237721000000",
    "turnover.value Sensex 254272000000 ?",
  ],
  [
    "the bonds traded are no part of the shares",
    "The TA-35 index rose. Turnover totaled NIS 1.4 billion in equities and NIS 3.4 billion in bonds.",
    "turnover.value TA-35 1400000000",
  ],
  [
    "all that was bought, or sold, is no flow",
    "The ASPI fell. Foreign purchases amounted to Rs.129 million and foreign sales to Rs.776 million. Net foreign purchases came to Rs 30 million.",
    "flow.foreign ASPI 30000000",
  ],
  [
    "a rate between two moneys is theirs",
    "The TA-35 index rose. The shekel-dollar representative rate was set 0.1% lower, at NIS 3.7030/$, and the shekel-euro representative rate at NIS 3.9850/€.",
    "fx.reference USD/ILS 3.703",
    "fx.reference EUR/ILS 3.985",
  ],
  [
    "an index of bonds, or of some stocks, is another index",
    "The Jakarta Composite fell 0.6 percent. The index of the 45 most liquid stocks was down 0.8 percent. The corporate bond index rose 0.1 percent.",
    "index.change_pct Jakarta Composite -0.6",
  ],
  [
    "the lowest value and the daily high are the session's extremes",
    "The BIST 100 index rose. The index's lowest value was 1,389.80 points, while its daily high was 1,396.60 points.",
    "index.low BIST 100 1389.8",
    "index.high BIST 100 1396.6",
  ],
  [
    "what has the largest move is measured by it, and the noun tells the sign",
    "The KLCI rose. Among stocks, Pepper had the largest move, increasing 4.2%, or eight sen to RM1.95. Shares of Salt saw the sharpest drop, 2.8%.",
    "stock.change_pct Pepper 4.2",
    "stock.change Pepper 0.08",
    "stock.close Pepper 1.95",
    "stock.change_pct Salt -2.8",
  ],
  [
    "an amount before its direction is a change, over the percentage between",
    "Australian shares rose. Westpac was 58 cents, or 2.1 per cent, up at $28.30.",
    "stock.change Westpac 0.58",
    "stock.change_pct Westpac 2.1",
    "stock.close Westpac 28.3",
  ],
  [
    "a loss after which a stock closed is its loss of the day",
    "The JSE All Share fell. Pepper [JSE:PEP] closed at R216.10 after dropping 1.7%. Salt was weak after it lost 5.8% to close at R720.20.",
    "stock.close Pepper 216.1",
    "stock.change_pct Pepper -1.7",
    "stock.change_pct Salt -5.8",
    "stock.close Salt 720.2",
  ],
  [
    "a participle is said of the name before it",
    "The JSE All Share fell. Naspers came under pressure despite its associate Tencent Holdings closing 1.7% firmer.",
    "stock.change_pct Tencent Holdings 1.7",
  ],
  [
    "a rise of something unknown is not the index's",
    "The PSEi rose. Holding firms booked the most gains with a 2.9-percent increase.",
  ],
  [
    "where an index stood at some hour is no extreme",
    "The S&P/TSX was down 300.60 points at 12,233.70 in mid-afternoon trading.",
    "index.change S&P/TSX -300.6",
    "index.close S&P/TSX 12233.7 !",
  ],
  [
    "changes of a week's story are none of a session",
    "The Nairobi exchange ended the week higher. The NSE 20 share index was down 14.14 points to close Friday at 1,769.54. Turnover was Kes 2.1 billion against the previous week's Kes 2.2 billion, and weekly volume 40 million shares.",
    "index.close NSE 20 1769.54 @2026-03-06",
  ],
  [
    "a moment's change is none of a day that has closed",
    "The Sensex shed more than 7% during the morning session. The Sensex ended at 28,288.20, losing 581.20 points.",
    "index.close Sensex 28288.2",
    "index.change Sensex -581.2",
  ],
  [
    "a price told in points is a price, whatever its name",
    "The DAX lost 2.1%. Pepper AG was up 0.05% or 0.1000 points to 219.0000. Salt AG declined 7.8% or 13.700 points to end at 161.600.",
    "index.change_pct DAX -2.1",
    "stock.change_pct Pepper AG 0.05",
    "stock.change Pepper AG 0.1",
    "stock.close Pepper AG 219",
    "stock.change_pct Salt AG -7.8",
    "stock.change Salt AG -13.7",
    "stock.close Salt AG 161.6",
  ],
  [
    "a story that first names Wall Street is about the index it names",
    "European shares followed Wall Street higher and the CAC-40 index in Paris closed up 78.40 at 4,379.30, a gain of 1.8 per cent, in spite of Pepper, which knocked 30 points off the index.",
    "index.change CAC 40 78.4",
    "index.close CAC 40 4379.3",
    "index.change_pct CAC 40 1.8",
  ],
  [
    "one name beside two figures is measured by neither",
    "The Jakarta Composite rose. The odds and finance sector index led by climbing 3.43 and 2.83 percent, respectively.",
  ],
  [
    "the value of transactions is the market's turnover, and issues close where they are listed",
    "The KLCI rose. The transaction value reached RM2.3 billion. There were 622 counters on Bursa Malaysia closing higher, while 345 declined.",
    "turnover.value FTSE Bursa Malaysia KLCI 2300000000",
    "breadth.gainers FTSE Bursa Malaysia KLCI 622",
    "breadth.losers FTSE Bursa Malaysia KLCI 345",
  ],
  [
    "an index of a region without a country is not that country's",
    "The KLCI rose. MSCI's Asia ex-Japan stock index was higher by 0.48%. Japan's Nikkei 225 gained 0.08%.",
    "foreign_index.change_pct Nikkei 225 0.08",
  ],
  [
    "a day that begins with the index somewhere opened there",
    "The NEPSE index fell. The trading day began with the index at 2,706.70 points.",
    "index.open NEPSE 2706.7",
  ],
  [
    "a close of another day begins a sentence about that day",
    "The BIST 100 index was up 1.4% on Thursday. At Friday's close, the last before the holiday, the BIST 100 index was up 0.09% to 2,494.37 points.",
    "index.change_pct BIST 100 1.4 @2026-03-05",
    "index.change_pct BIST 100 0.09 @2026-03-06",
    "index.close BIST 100 2494.37 @2026-03-06",
  ],
  [
    "whole rands are prices where a share closed or moved to them",
    "The JSE All Share fell. Pepper added 3.2% to R208. Salt closed 5.1% higher at R19.",
    "stock.change_pct Pepper 3.2",
    "stock.close Pepper 208",
    "stock.change_pct Salt 5.1",
    "stock.close Salt 19",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => assert.deepEqual(claims(text).toSorted(), expected.toSorted()));
