import assert from "node:assert/strict";
import { test } from "node:test";
import { type Case, claims, promise, read } from "./reading.ts";

/** What English stories of the Korean market say: a promise, a text of our own, its claims but those of measure `other`. */
const CASES: readonly Case[] = [
  [
    "a change from one date to another is none of a session, and its levels are of no day that can be told",
    "The KOSPI fell 4.4 percent from Feb. 2 to Feb. 27. The KOSPI slid from 2,162.84 points to 1,957.64 points from Feb. 2 to March 5.",
    "index.close KOSPI 2162.84 ?",
    "index.close KOSPI 1957.64 ?",
  ],
  [
    "levels at the end of months are of no day that can be told, nor is the change between them one of a session",
    "The KOSPI rose 5.1 percent from 2,332.64 at the end of January to 2,451.5 at the end of February. Kia rose 7.7 percent from 57,000 won at the end of January to 61,400 won at the end of February.",
    "index.close KOSPI 2332.64 ?",
    "index.close KOSPI 2451.5 ?",
    "stock.close Kia 57000 ?",
    "stock.close Kia 61400 ?",
  ],
  [
    "what is bought between two dates is a sum, and so is what the next sentence tells",
    "From the 2nd to the 9th, foreigners bought a net 4.1 trillion won. Individuals sold a net 9 trillion won. On Tuesday foreigners sold 11 billion won.",
    "flow.foreign KOSPI -11000000000",
  ],
  [
    "a sum may begin with its year, end with it, or have its dollars in brackets",
    "Over the past week, institutions sold 216.2 billion won. Foreigners sold 36.1 trillion won ($28.7 billion) worth of stocks this year. A net 3 trillion won of shares were bought by foreigners in 2025, outnumbering a net 668 billion won by individuals.",
  ],
  [
    "days of other months are said as such, and brackets behind a day hold its figure",
    "It closed at a record 4,221.87 on the 3rd of last month and climbed intraday to 4,226.75 on the 4th. The close on the last day of the previous month, the 27th (3,926.59), was lower.",
    "index.close KOSPI 4221.87 @2026-02-03",
    "index.high KOSPI 4226.75 @2026-02-04 !",
    "index.close KOSPI 3926.59 @2026-02-27",
  ],
  [
    "what follows a month and when is of no day that can be told",
    "This was the largest drop since last August, when fears caused a nearly 9 percent plunge. Foreign buying was the first since May (128.3 billion won).",
    "index.change_pct KOSPI -9 near ?",
    "flow.foreign KOSPI 128300000000 ?",
  ],
  [
    "figures of the first minutes are of a moment",
    "The KOSPI added 6.3 points, or 0.3 percent, to 2,128.75 in the first 15 minutes of trading. Naver rose 8.2 percent.",
    "index.change KOSPI 6.3 !",
    "index.change_pct KOSPI 0.3 !",
    "index.close KOSPI 2128.75 !",
    "stock.change_pct Naver 8.2 !",
  ],
  [
    "gains over several straight sessions are none of a session",
    "The stock market has finished higher in two straight sessions, advancing more than 50 points or 1.6 percent along the way. The KOSPI now sits just beneath the 3,180-point plateau. For the day, the index jumped 31.37 points or 1 percent to finish at 3,178.74.",
    "milestone.level KOSPI 3180",
    "index.change KOSPI 31.37",
    "index.change_pct KOSPI 1",
    "index.close KOSPI 3178.74",
  ],
  [
    "the day of a close is that of the change behind it, unless the change counts from another week",
    "The KOSPI closed at 2,351.67 on Friday, rising 9.06 points. The KOSDAQ rose 3.09 percent (27.46 points) on Friday from the previous day, closing at 914.53.",
    "index.close KOSPI 2351.67 @2026-03-06",
    "index.change KOSPI 9.06 @2026-03-06",
    "index.change_pct KOSDAQ 3.09 @2026-03-06",
    "index.change KOSDAQ 27.46 @2026-03-06",
    "index.close KOSDAQ 914.53 @2026-03-06",
  ],
  [
    "a change from the previous week is none of the day of the close",
    "The KOSPI closed at 2,161.85 on Friday, down 105.67 points, or 4.7 percent, from the previous week.",
    "index.close KOSPI 2161.85 @2026-03-06",
  ],
  [
    "how far one market beats another is no move of either",
    "The KOSPI closed at 4,214.17, outperforming Chile by 57 percent and Japan by 27 percent.",
    "index.close KOSPI 4214.17",
  ],
  [
    "beyond the limit of a session a change is a year's, as are its neighbours",
    "Machinery rose 133.7 percent, electronics gained 127.9 percent and banks climbed 21 percent. Shipbuilders rose 2 percent.",
    "sector.change_pct Shipbuilders 2",
  ],
  [
    "small investors are individuals, and who fuels markets buys all the same",
    "Institutions and small domestic investors bought a net 118.4 billion won ($89 million) and 65.5 billion won, respectively. Foreigners fueled markets as buyers of a net 229 billion won.",
    "flow.institution KOSPI 118400000000",
    "flow.individual KOSPI 65500000000",
    "flow.foreign KOSPI 229000000000",
  ],
  [
    "investors that no group names buy and sell for themselves, and mom-and-pop ones are individuals",
    "Individuals sold a net 365.6 billion won while securities firms bought 30 billion won. Foreigners sold 300 billion won, but program traders bought 200 billion won. Institutions bought a net 150 billion won, whereas asset managers offloaded 70 billion won. Foreigners and brave hearts sold 40 billion won and 12 billion won, respectively, and mom-and-pop investors bought 52 billion won.",
    "flow.individual KOSPI -365600000000",
    "flow.foreign KOSPI -300000000000",
    "flow.institution KOSPI 150000000000",
    "flow.individual KOSPI 52000000000",
  ],
  [
    "a company's Co., Inc. or Ltd. ends its name and no sentence, and comes between it and no figure",
    "Samsung Electronics (-1.31 percent) fell, alongside Hyundai Motor Co. (-1.86 percent) and LG Chem Ltd. (-2.04 percent). SK hynix fell 2.1 percent, and Celltrion Inc., LG Energy Solution Co., Ltd. and Hanwha Aerospace each lost more than 4 percent. The market rose on Kia Corp. The won fell 2 won to 1,300 won per dollar.",
    "stock.change_pct Samsung Electronics -1.31",
    "stock.change_pct Hyundai Motor -1.86",
    "stock.change_pct LG Chem Ltd -2.04",
    "stock.change_pct SK hynix -2.1",
    "stock.change_pct Celltrion Inc -4 over",
    "stock.change_pct LG Energy Solution -4 over",
    "stock.change_pct Hanwha Aerospace -4 over",
    "fx.change USD/KRW 2",
    "fx.rate USD/KRW 1300",
  ],
  [
    "the won that strengthens beside a rate already told takes won off it",
    "The exchange rate stood at 1,363.8 won per dollar, with the won strengthening 5.8 won.",
    "fx.rate USD/KRW 1363.8",
    "fx.change USD/KRW -5.8",
  ],
  [
    "an amount with its investor behind it is none of the investor before it",
    "Net buying by foreigners stood at 644.68 billion won, against net selling of 233.37 billion won by institutions and 454.43 billion won by individuals.",
    "flow.foreign KOSPI 644680000000",
    "flow.institution KOSPI -233370000000",
    "flow.individual KOSPI -454430000000",
  ],
  [
    "a line of a board tells level, change and percentage, however its signs are set",
    "KOSPI: 4,309.63, +95.46 (+2.27%)\nKOSDAQ 945.57 ▼1.20 (-0.13%)\nKOSPI 200 620.11 (+15.02, +2.48%)",
    "index.close KOSPI 4309.63",
    "index.change KOSPI 95.46",
    "index.change_pct KOSPI 2.27",
    "index.close KOSDAQ 945.57",
    "index.change KOSDAQ -1.2",
    "index.change_pct KOSDAQ -0.13",
    "index.close KOSPI 200 620.11",
    "index.change KOSPI 200 15.02",
    "index.change_pct KOSPI 200 2.48",
  ],
  [
    "a company's Inc. ends the sentence where the next one begins with no name",
    "Shares rose on a court order in the battle with Pepper Inc. The KOSPI closed up 0.8 percent at 1,899.50 points after a fall of 0.3 percent the previous session.",
    "index.change_pct KOSPI 0.8",
    "index.close KOSPI 1899.5",
    "index.change_pct KOSPI -0.3 @2026-03-09",
  ],
  [
    "outlooks, yields of a market and rates of paper are no moves of the index",
    "The market was hit by a report that lowered its growth outlook to 2.8 percent from 3 percent. The KOSPI yielded 6.2 percent on average. The three-month Certificate of Deposit rate was quoted at 1.04 percent.",
    "macro outlook 2.8",
    "macro outlook 3 ?",
    "macro Deposit rate 1.04",
  ],
  [
    "a company's market value, or that of two markets, is none of the index's",
    "Kia's market capitalization, including preferred shares, reached 90.7 trillion won. The market value of the KOSPI and the KOSDAQ came to 262 trillion won. The market value of the KOSDAQ rose to 42.6 trillion won.",
    "market_cap KOSDAQ 42600000000000",
  ],
  [
    "market values run into quadrillions",
    "Total KOSPI market capitalization rose to three-point-478 quadrillion won.",
    "market_cap KOSPI 3478000000000000",
  ],
  [
    "marks of the won are passed one after another, and where it ended the market is the rate",
    "The exchange rate broke through 1,420 won and 1,430 won one after another, ending the market at 1,431.3 won, up 22 won in one day.",
    "milestone.level USD/KRW 1420",
    "milestone.level USD/KRW 1430",
    "fx.rate USD/KRW 1431.3",
    "fx.change USD/KRW 22",
  ],
  [
    "a thing named in passing in front of the comma is not what moved",
    "Buoyed by strong earnings at chipmakers, it recovered the 4,000 level and rose to finish at 4,014.17, coming within 0.39 points of the record.",
    "milestone.level KOSPI 4000",
    "index.close KOSPI 4014.17",
  ],
  [
    "volatility is counted in points, and is no level of the index",
    "The daily volatility marked a high of 157.98 points, falling from 1,078.33 points to 920.35 points.",
  ],
  [
    "trade compared with is that of its day",
    "Trade volume reached 797 million shares worth 2.2 trillion won, versus 429 million shares worth 2.1 trillion won on Friday.",
    "turnover.volume KOSPI 797000000",
    "turnover.value KOSPI 2200000000000",
    "turnover.volume KOSPI 429000000 @2026-03-06",
    "turnover.value KOSPI 2100000000000 @2026-03-06",
  ],
  [
    "a low among records is a low",
    "The index closed at a record 4,221.87, but then fell intraday to 4,133.24.",
    "index.close KOSPI 4221.87",
    "index.low KOSPI 4133.24",
  ],
  [
    "the lowest points since a day name that day's close in brackets",
    "The KOSPI slumped to 697.84. The KOSPI was at the lowest points since Dec. 29, 2025 (693.7 points).",
    "index.close KOSPI 697.84",
    "index.close KOSPI 693.7 @2025-12-29",
  ],
  [
    "what an exchange rate opened by is no change of the day",
    "The won-dollar exchange rate opened at 1,448.6 won, down 1.5 won from the previous day.",
    "fx.reference USD/KRW 1448.6 !",
  ],
  [
    "a price hit before the stock ended elsewhere is its high, and one only neared is none",
    "SK hynix hit 502,000 won, before retreating 1.34 percent to end at 479,000 won. Kia touched 99,900 won, nearing 100,000 won.",
    "stock.high SK hynix 502000",
    "stock.change_pct SK hynix -1.34",
    "stock.close SK hynix 479000",
    "stock.close Kia 99900",
  ],
  [
    "averages of trade are of no day, and an era or a growth is no market value",
    "The daily average trading volume fell to 340 million shares. The market capitalization stood at 1,606 trillion won, posting a growth of nearly 300 trillion won.",
    "market_cap KOSPI 1606000000000000",
  ],
  [
    "days may be spoken, and who speaks is no stock",
    "Report: The KOSPI closed at 2,557.97 on January third.",
    "index.close KOSPI 2557.97 @2026-01-03",
  ],
  [
    "a level may go with both its words",
    "The KOSPI climbed over the 4,600 point level to close at 4,612.33.",
    "milestone.level KOSPI 4600",
    "index.close KOSPI 4612.33",
  ],
  [
    "sums of a month are told behind the board, those of many sessions in front",
    "Foreigners net bought shares amounting to 1.47 trillion won on the Kospi in February. They were sellers for nine straight months, offloading a total of 34.1 trillion won.",
  ],
];

promise(CASES);

test("no digit of a span, a grade, a count in brackets or a level that no word tells is left unread", () => {
  for (const text of [
    "U.K. investors were the largest buyers between Oct. 1 and 24, and sold from Nov. 3-14.",
    "Sales went on for 33 straight days, and the earlier run was 24 consecutive days.",
    "Distancing was raised to level 2.5. The rate moved in the 1,430-40 won range.",
    "Shares of 517 companies fell, ten times the companies (50) that rose.",
    "The KOSPI closed at 2,013.86. Its lowest and highest closures were 1,780 on June 25, and 2,059 on Oct. 30.",
    "The earlier record was a fall of 184.77 points in August 2011.",
  ])
    assert.equal(read(text).digits.unread, 0, text);
});

test("a review of a Saturday tells of no day but those it names", () => {
  const text = "The KOSPI closed at 2,770.06 points Friday. Foreigners dumped 1.3 trillion won in a single day.";
  assert.deepEqual(claims(text, { session: "2026-03-07" as never }), [
    "index.close KOSPI 2770.06 @2026-03-06",
    "flow.foreign KOSPI -1300000000000 ?",
  ]);
});
