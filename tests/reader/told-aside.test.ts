import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** What a sentence tells aside, of another, or of another day: none of it is what its subject did that day. */
const CASES: readonly (readonly [title: string, text: string, ...expected: string[]])[] = [
  [
    "what went before, told between an index and its verb, is no change of the day",
    "The KOSPI, after falling 1.3 percent, rose 2.1 percent to 4,310.25. The KOSDAQ, after losing 8.12 points in early trade, closed up 11.46 points.",
    "index.change_pct KOSPI 2.1",
    "index.close KOSPI 4310.25",
    "index.change KOSDAQ 11.46",
  ],
  [
    "what a company reported, told between its name and its verb, is no change of its price",
    "The KOSPI rose. Samsung Electronics, after reporting operating profit rose 21 percent, closed up 6.4 percent. Kia, after losing 2 percent, closed up 3.1 percent.",
    "stock.change_pct Samsung Electronics 6.4",
    "stock.change_pct Kia 3.1",
  ],
  [
    "a distance from a record, a peak or a week before is no change of the day",
    "The KOSPI closed at 4,310.25, 12.30 points below the previous record high. The KOSDAQ closed at 951.20, 20.50 points above its previous peak. The KOSPI 200 ended at 571.20, 9.15 points above the previous week's close.",
    "index.close KOSPI 4310.25",
    "index.close KOSDAQ 951.2",
    "index.close KOSPI 200 571.2",
  ],
  [
    "what a touched level lay away by is no change of the day, and points above the previous session's close are",
    "The KOSPI touched 4,330.15, 114.20 points above the previous close, before ending at 4,310.25. The KOSDAQ ended at 951.20, 9.30 points above the previous session's close.",
    "index.close KOSPI 4310.25",
    "index.close KOSDAQ 951.2",
    "index.change KOSDAQ 9.3",
  ],
  [
    "the day of what came before is not that of the flow told first",
    "Foreigners bought a net 510 billion won, after institutions sold 320 billion won on Monday.",
    "flow.foreign KOSPI 510000000000",
    "flow.institution KOSPI -320000000000 @2026-03-09",
  ],
  [
    "the day of a relative clause is not that of the flow told first",
    "Individuals bought a net 510 billion won, but foreigners, who sold 320 billion won on Monday, turned buyers.",
    "flow.individual KOSPI 510000000000",
    "flow.foreign KOSPI -320000000000 @2026-03-09",
  ],
  [
    "a day behind two flows is that of both",
    "Foreigners sold a net 510 billion won while institutions bought 320 billion won on Monday.",
    "flow.foreign KOSPI -510000000000 @2026-03-09",
    "flow.institution KOSPI 320000000000 @2026-03-09",
  ],
  [
    "a named day's move of oil, a currency, a rate or exports is none of the index told before",
    "The KOSPI closed at 4,310.25. Oil fell on Monday. That followed Friday's 3.1 percent drop. The yuan slipped. Monday's drop of 0.4 percent was larger. After a 13.2 percent rise Monday, exports grew again. Monday's 1.3 percent gain was led by Samsung Electronics.",
    "index.close KOSPI 4310.25",
  ],
  [
    "a raised rate is no move of the bank that raised it",
    "The Bank of Korea lifted rates. The move follows Friday's 0.5 percent hike.",
  ],
  [
    "a price that a move told in passing led to leaves the sentence to its subject",
    "The KOSPI rose on Samsung Electronics' 6.4 percent rise to 128,300 won, closing up 95.20 points at 4,310.25.",
    "stock.change_pct Samsung Electronics 6.4",
    "stock.close Samsung Electronics 128300",
    "index.change KOSPI 95.2",
    "index.close KOSPI 4310.25",
  ],
  [
    "a price told in passing is none of the index's, and the percentage behind it is",
    "The Sensex rose, helped by a 4.1 percent climb in Pepper to 1,470 rupees, and closed at 80,125.45, up 0.3 percent.",
    "stock.change_pct Pepper 4.1",
    "stock.close Pepper 1470",
    "index.close Sensex 80125.45",
    "index.change_pct Sensex 0.3",
  ],
  [
    "the benchmark of an exchange that goes by India's letters is its own market's",
    "LAGOS - The NSE benchmark index lost 0.3 percent to 41,830.20. The Nigerian Stock Exchange said turnover was N3.1 billion.",
    "index.change_pct NGX All-Share -0.3",
    "index.close NGX All-Share 41830.2",
    "turnover.value NGX All-Share 3100000000",
  ],
  [
    "a level in front of where the index had been is no change",
    "The Nikkei stood at 38,125.45, up to 38,210.10 at one point.",
    "index.close Nikkei 225 38125.45",
    "index.high Nikkei 225 38210.1 !",
  ],
  [
    "an index that trails its peers closed where it is said to have",
    "Trailing its Asian peers, the KOSPI closed at 4,310.25, up 2.1 percent. Losers were trailing gainers 371 to 522.",
    "index.close KOSPI 4310.25",
    "index.change_pct KOSPI 2.1",
    "breadth.losers KOSPI 371",
    "breadth.gainers KOSPI 522",
  ],
  [
    "companies whose profits rose are no count of issues that did",
    "The KOSPI rose. Net profits of 639 listed companies rose 5.1 percent. Some 522 listed stocks rose.",
    "breadth.gainers KOSPI 522 about",
  ],
  [
    "round points with their level are exact, and those of a headline are about",
    "Dow closes up 560, or 1.4 percent\n\nThe Dow closed up 556.12 points, or 1.4 percent, on Tuesday. The Dow rose 560, or 1.4 percent, to 39,125.45.",
    "index.change Dow Jones Industrial Average 560 about",
    "index.change_pct Dow Jones Industrial Average 1.4",
    "index.change Dow Jones Industrial Average 556.12",
    "index.change_pct Dow Jones Industrial Average 1.4",
    "index.change Dow Jones Industrial Average 560",
    "index.change_pct Dow Jones Industrial Average 1.4",
    "index.close Dow Jones Industrial Average 39125.45",
  ],
  [
    "what a firm reports of its business is no change of its price",
    "The KOSPI rose. Naver said its quarterly sales dropped 21 percent. Celltrion said its second-quarter output fell 9 percent to 310 billion won. Kia said record March orders rose 12 percent. Hanmi Pharm surged 4.4 percent, and revenue climbed 8 percent. Hyundai Motor gained 1.7 percent on news that its domestic sales slid 3.4 percent. Kia saw its orders from Europe fall 17 percent. Shares of Hanwha Ocean lost 2.6 percent as new bookings sank 8.2 percent. Celltrion lifted its dividend 40 percent to 700 won.",
    "stock.change_pct Hanmi Pharm 4.4",
    "stock.change_pct Hyundai Motor 1.7",
    "stock.change_pct Hanwha Ocean -2.6",
  ],
  [
    "a price behind what the firm reports in a relative clause is its own, and what a firm has is no subject of its verb",
    "The KOSPI rose. Kakao, whose sales rose 36 percent, jumped 5.7 percent. Korean Air on strong orders rose 3.3 percent. Celltrion on news of higher output gained 4.6 percent.",
    "stock.change_pct Kakao 5.7",
    "stock.change_pct Korean Air 3.3",
    "stock.change_pct Celltrion 4.6",
  ],
  [
    "an index of the economy, of some shares or of currencies is not the market's",
    "The KOSPI rose 0.25 percent to 4,224.53. The composite leading index fell 0.6 points. The composite index of coincident indicators rose 0.9 percent. An index of industrial output shed 1.6 percent. An index of bank shares lost 2.8 percent. An index of terms of trade gained 3.1 percent to 87.4. A currency index slid 0.7 percent, and the yield index 1.9 percent. The Vanguard+ index fell 1.3 percent. The Pepper EM currency index lost 0.6 percent. The advance-decline index fell 2.9 percent.",
    "index.change_pct KOSPI 0.25",
    "index.close KOSPI 4224.53",
  ],
  [
    "a moving average, however it is told, is no level of its index, and the won abroad has no close",
    "The KOSPI rose 0.25 percent to 4,224.53. The index's 20-day moving average stands at 4,101.22. The KOSPI's 60-day average is at 3,988.51. The offshore won was quoted at 1,437 in London.",
    "index.change_pct KOSPI 0.25",
    "index.close KOSPI 4224.53",
    "fx.reference USD/KRW 1437",
  ],
  [
    "what a group holds, bids for, may buy or buys of funds is no flow",
    "The KOSPI rose. Foreign investors' stock holdings rose by 12 trillion won. Retail investors put in bids worth 7 trillion won. Foreigners are expected to sell another 2 trillion won. Individuals bought 140 billion won of an inverse ETF. Individuals bought a net 21 billion won.",
    "flow.individual KOSPI 21000000000",
  ],
  [
    "turnover of other things and counts of other places are not the market's",
    "The KOSPI rose. Short-selling volume hit 4.3 million shares. ETF turnover came to 2.2 trillion won. Bond turnover was 17 trillion won. Turnover in New York was 9.4 billion shares. On the NYSE, losers outnumbered gainers by 1,900 to 800. In Tokyo, 1,302 issues fell while 241 rose. Turnover was 8.1 trillion won.",
    "turnover.value KOSPI 8100000000000",
  ],
  [
    "a count of rises and falls is of the day told with it",
    "The KOSPI rose. On Monday, gainers led losers 531 to 322. Losers led gainers 431 to 388 on Monday. Tuesday's gainers led losers 502 to 371.",
    "breadth.gainers KOSPI 531 @2026-03-09",
    "breadth.losers KOSPI 322 @2026-03-09",
    "breadth.losers KOSPI 431 @2026-03-09",
    "breadth.gainers KOSPI 388 @2026-03-09",
    "breadth.gainers KOSPI 502",
    "breadth.losers KOSPI 371",
  ],
  [
    "the rate of bonds a company sold is its own",
    "The KOSPI rose. Kakao raised 210 billion won by selling bonds at 3.8 percent.",
  ],
  [
    "what moved after hours or before the session is no change of the day",
    "The KOSPI rose. Intel shares fell 2.1 percent after hours. In premarket trading, Micron fell 3.3 percent. Tesla jumped 6 percent in extended trading. Apple lost 1.4 percent in after-hours trade. Nvidia rose 0.7 percent.",
    "stock.change_pct Nvidia 0.7",
  ],
  [
    "a price of a range, an average, an offering or a year before is no close",
    "The KOSPI rose. Kakao hit 157,000 won last year. Naver was at 231,000 won a year ago. Kia traded between 91,200 won and 93,800 won. Celltrion's 200-day average is 172,500 won. The offer price of Hanwha Ocean was 22,350 won. POSCO Holdings closed at 301,500 won.",
    "stock.close POSCO Holdings 301500",
  ],
  [
    "a day behind the previous session is where a change starts, and last Tuesday of a Tuesday story is the week before's",
    "Shares rose on Tuesday. The KOSPI gained 14.35 points to 4,310.25 from the previous session on Monday. The KOSDAQ had slumped 4.2 percent last Tuesday.",
    "index.change KOSPI 14.35",
    "index.close KOSPI 4310.25",
    "index.change_pct KOSDAQ -4.2 @2026-03-03",
  ],
  [
    "a change of volume, a rate behind flows and a benchmark rate are none of the day's figures; moves that outnumber others count issues",
    "The KOSPI rose. Trading volume fell by more than 61.3 million shares to 402.5 million. The rate slid on foreigners' net buying of stocks, but then rebounded to 1,451.3 won. The U.S. benchmark rate is 3.25%-3.50%. Advances outnumbered declines 541 to 302.",
    "turnover.volume KOSPI 402500000",
    "breadth.gainers KOSPI 541",
    "breadth.losers KOSPI 302",
  ],
  [
    "what a firm reports in passing leaves it its move, behind a preposition, a semicolon or an 'and'",
    "The KOSPI rose. Kakao with record profits climbed 4.2 percent. Kia for its sales gained 2.6 percent. Celltrion said output rose 7 percent; the shares fell 1.3 percent. KB Financial raised its dividend 12 percent and gained 1.9 percent. Korean Air, with passengers up 14 percent, rose 3.4 percent. Naver thanks to brisk sales added 0.8 percent.",
    "stock.change_pct Kakao 4.2",
    "stock.change_pct Kia 2.6",
    "stock.change_pct Celltrion -1.3",
    "stock.change_pct KB Financial 1.9",
    "stock.change_pct Korean Air 3.4",
    "stock.change_pct Naver 0.8",
  ],
  [
    "who holds a part of a company is told aside of it, and what else has a price is none of its",
    "The KOSPI rose. Kakao, in which Hanwha holds 7.4 percent, lost 1.9 percent. Kia, of which Hyundai Motor owns a third, closed 0.8 percent lower as bullion hit $2,910.",
    "stock.change_pct Kakao -1.9",
    "stock.change_pct Kia -0.8",
  ],
  [
    "a level touched on the other side of the close is neither high nor low",
    "London stocks rose. The FTSE 100 gained 38.6 points to 9,211.4 at the close, after touching 9,130.2 in early trading.",
    "index.change FTSE 100 38.6",
    "index.close FTSE 100 9211.4",
  ],
  [
    "the groups nearest to the verb are counted, hours of trading are no after-hours, and a last Monday of a month is no week before",
    "On the losses, rising stocks outnumbered falling ones 541 to 302. The KOSPI fell 1.26 percent after hours of see-saw trading, closing at 4,310.25 on the last Tuesday of the quarter.",
    "breadth.gainers KOSPI 541",
    "breadth.losers KOSPI 302",
    "index.change_pct KOSPI -1.26",
    "index.close KOSPI 4310.25",
  ],
];

for (const [title, text, ...expected] of CASES)
  test(title, () => {
    assert.deepEqual(claims(text), expected);
  });
