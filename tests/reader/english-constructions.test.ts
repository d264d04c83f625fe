import assert from "node:assert/strict";
import { test } from "node:test";
import { readStory } from "../../src/reader/read-story.ts";
import { type Case, calendar, claims, directory, promise, read } from "./reading.ts";

/** A promise, a text of our own, and every claim it makes but those of measure `other`. */
const CASES: readonly Case[] = [
  [
    "a close beside its change is the close, however far a misprint has taken it from the open",
    "The KOSPI rose 83.02 points, or 1.57 percent, to close at 1,371.10. The KOSPI opened at 5,290.12.",
    "index.change KOSPI 83.02",
    "index.change_pct KOSPI 1.57",
    "index.close KOSPI 1371.1",
    "index.open KOSPI 5290.12",
  ],
  [
    "a letter that ends a name ends its sentence",
    "The KOSPI rose 1.2 percent, led by POSCO Future M. The KOSDAQ fell 0.5 percent, dragged by Samsung E&A. Naver rose 2 percent.",
    "index.change_pct KOSPI 1.2",
    "index.change_pct KOSDAQ -0.5",
    "stock.change_pct Naver 2",
  ],
  [
    "stocks on a board are that board's, and so is what follows",
    "Stocks on South Korea's KOSDAQ market rose more than 3 percent, while the benchmark KOSPI gained 1.5 percent.",
    "index.change_pct KOSDAQ 3 over",
    "index.change_pct KOSPI 1.5",
  ],
  [
    "an amount bought is of the board named behind it",
    "Foreigners bought a net 40 billion won on the KOSDAQ market. Individuals sold 50 billion won on the KOSPI and bought 20 billion won on the KOSDAQ.",
    "flow.foreign KOSDAQ 40000000000",
    "flow.individual KOSPI -50000000000",
    "flow.individual KOSDAQ 20000000000",
  ],
  [
    "amounts before a conjunction that parts statements are not of the board behind it",
    "Foreigners sold 40 billion won, while individuals bought 20 billion won worth of KOSDAQ shares.",
    "flow.foreign KOSPI -40000000000",
    "flow.individual KOSDAQ 20000000000",
  ],
  [
    "turnover is of the board named behind it",
    "About 500 million shares worth 6 trillion won changed hands on the KOSDAQ.",
    "turnover.volume KOSDAQ 500000000 about",
    "turnover.value KOSDAQ 6000000000000",
  ],
  [
    "a name may end in digits that its word runs into",
    "But Latte24 sank 7.45 percent to 36,650 won.",
    "stock.change_pct Latte24 -7.45",
    "stock.close Latte24 36650",
  ],
  [
    "a level in front of the comma is that of the subject behind it",
    "Opening at 901.15, up 6.8 points (0.70 percent) from the day before, the KOSDAQ rose to as high as 912.3 during the session.",
    "index.open KOSDAQ 901.15",
    "index.high KOSDAQ 912.3 !",
  ],
  [
    "a level named before its index is the index's",
    "At 5,610.53, the KOSPI was 1.2 percent higher.",
    "index.close KOSPI 5610.53",
    "index.change_pct KOSPI 1.2",
  ],
  [
    "a close at a ranked high is the close, for an index and for a stock",
    "The KOSPI closed at a two-month high of 2,500.12. Naver rose 2 percent, closing at a new high of 301,000 won.",
    "index.close KOSPI 2500.12",
    "stock.change_pct Naver 2",
    "stock.close Naver 301000",
  ],
  [
    "a close at a record low is the close",
    "The KOSDAQ fell 1.50 points, or 3.92 percent, to finish at another all-time low of 36.69.",
    "index.change KOSDAQ -1.5",
    "index.change_pct KOSDAQ -3.92",
    "index.close KOSDAQ 36.69",
  ],
  [
    "what is measured from a day is not of that day",
    "The Nikkei 225 lost 106.7 points (0.28 percent) compared to Monday, falling to 38,363.6.",
    "index.change Nikkei 225 -106.7",
    "index.change_pct Nikkei 225 -0.28",
    "index.close Nikkei 225 38363.6",
  ],
  [
    "a span in another statement does not make a change one of that span",
    "Naver lost 2.9 percent as tariffs will be reduced in 10 years. Kakao fell 3 percent.",
    "stock.change_pct Naver -2.9",
    "stock.change_pct Kakao -3",
  ],
  [
    "the most at some moment is not the change at the close",
    "Naver rose as much as 3 percent before closing 1 percent higher at 251,000 won.",
    "stock.change_pct Naver 3 !",
    "stock.change_pct Naver 1",
    "stock.close Naver 251000",
  ],
  [
    "the exact figure in brackets says the rounded one again",
    "Celltrion surged nearly 10 percent (9.45 percent), while Kia (0.41 percent) also rose.",
    "stock.change_pct Celltrion 10 near",
    "stock.change_pct Celltrion 9.45",
    "stock.change_pct Kia 0.41",
  ],
  [
    "who leads the market's fall sells the amount behind it",
    "Institutional investors led the index decline with net sales of 615 billion won. Foreigners led the market decline by offloading a net 91 billion won.",
    "flow.institution KOSPI -615000000000",
    "flow.foreign KOSPI -91000000000",
  ],
  [
    "futures bought are no shares bought, and a sum is none of its parts",
    "Foreigners sold 74.6 billion won of shares and bought futures worth 2.2 trillion won. Foreigners purchased 622 billion won and institutions bought 481 billion won, totaling 1.1 trillion won.",
    "flow.foreign KOSPI -74600000000",
    "flow.foreign KOSPI 622000000000",
    "flow.institution KOSPI 481000000000",
  ],
  [
    "local institutions are institutions",
    "Foreigners sold 11 billion won, while local institutions bought 17 billion won.",
    "flow.foreign KOSPI -11000000000",
    "flow.institution KOSPI 17000000000",
  ],
  [
    "breadth may name its market last",
    "The Kosdaq fell. On the main board it was no better. A total of 676 issues declined and 110 issues gained on the KOSPI market.",
    "breadth.losers KOSPI 676",
    "breadth.gainers KOSPI 110",
  ],
  [
    "a trade behind a company's name makes another name, and an ampersand may be written out",
    "Celltrion Healthcare rose 1.5 percent. Samsung C and T fell 9.9 percent to 117,000 won.",
    "stock.change_pct Celltrion Healthcare 1.5",
    "stock.change_pct Samsung C and T -9.9",
    "stock.close Samsung C and T 117000",
  ],
  [
    "trades joined by an ampersand are one sector",
    "Paper & Wood (-0.41%), Electricity & Gas (-1.07%) and Textiles & Apparel (-1.56%) were weak.",
    "sector.change_pct Paper & Wood -0.41",
    "sector.change_pct Electricity & Gas -1.07",
    "sector.change_pct Textiles & Apparel -1.56",
  ],
  [
    "a maker of something in front of a name is no subject, nor is a name again in brackets",
    "The Taiex, the weighted index on the Taiwan Stock Exchange (TWSE), closed up by 39.41 points at 23,547.41. Phone assembler iThing supplier Hon Hai rose 1.9 percent.",
    "index.change TAIEX 39.41",
    "index.close TAIEX 23547.41",
    "stock.change_pct Hon Hai 1.9",
  ],
  [
    "the move of another index is bound to it, that of profits to nothing",
    "The KOSPI fell after a 3.43 percent plunge on the Dow Jones Industrial Average, and Naver rose 2 percent despite a 32 percent decline in full-year profits.",
    "foreign_index.change_pct Dow Jones Industrial Average -3.43",
    "stock.change_pct Naver 2",
  ],
  [
    "a distance is no level",
    "The Dow closed up 19.85 points at 11,689.24, after coming just 2.21 points away from its best-ever close of 11,722.98.",
    "index.change Dow Jones Industrial Average 19.85",
    "index.close Dow Jones Industrial Average 11689.24",
    "index.close Dow Jones Industrial Average 11722.98 ?",
  ],
  [
    "a level of a year or a month is of no session",
    "The KOSDAQ rose to 1,000.65. In 2008, the index plunged to hover around 200 points.",
    "index.close KOSDAQ 1000.65",
    "index.close KOSDAQ 200 about ?",
  ],
  [
    "a round level that is returned to is a mark",
    "The Shanghai Composite closed up 0.97 percent, returning to 4,000 points, at 4,007.76 points.",
    "index.change_pct Shanghai Composite 0.97",
    "milestone.level Shanghai Composite 4000",
    "index.close Shanghai Composite 4007.76",
  ],
  [
    "that day is the day of the sentence before",
    "On Friday the FTSE 100 reached a peak of 7,934.3 points. It ended that day at 7,885.1 points.",
    "index.high FTSE 100 7934.3 @2026-03-06",
    "index.close FTSE 100 7885.1 @2026-03-06",
  ],
  [
    "cents, sen and pence are money, and a change before its direction is no price",
    "Sydney: BHP fell 34 cents to $22.47, and Amcor closed 47 cents higher at $14.71 in Australia. The S&P/ASX200 rose.",
    "stock.change BHP -0.34",
    "stock.close BHP 22.47",
    "stock.change Amcor 0.47",
    "stock.close Amcor 14.71",
  ],
  [
    "ringgit and their short scales are money",
    "The FBM KLCI fell 1.7 points to 1,602.34. About 2.83 billion shares, valued at RM2.08bil, changed hands in Malaysia. Heineken fell 22 sen to RM23.82.",
    "index.change FTSE Bursa Malaysia KLCI -1.7",
    "index.close FTSE Bursa Malaysia KLCI 1602.34",
    "turnover.volume FTSE Bursa Malaysia KLCI 2830000000 about",
    "turnover.value FTSE Bursa Malaysia KLCI 2080000000",
    "stock.change Heineken -0.22",
    "stock.close Heineken 23.82",
  ],
  [
    "points of a stock that is not priced in won are what its price moved by",
    "The DAX fell 0.54 percent in Frankfurt. Covestro AG rose 3.68 percent or 1.26 points to 35.49.",
    "index.change_pct DAX -0.54",
    "stock.change_pct Covestro AG 3.68",
    "stock.change Covestro AG 1.26",
    "stock.close Covestro AG 35.49",
  ],
  [
    "a list in brackets takes its direction from the noun that heads it",
    "The Shanghai Composite rose, with gains from Wuliangye Yibin (3.5 percent) and Cosco Shipping (2.8 percent).",
    "stock.change_pct Wuliangye Yibin 3.5",
    "stock.change_pct Cosco Shipping 2.8",
  ],
  [
    "parts of an Indian market by trade are sectors, and those by size indices",
    "The Sensex fell 18.8 points to 60,672.7 in Mumbai. Nifty IT dropped 0.88 percent and the Nifty Midcap 100 index rose 0.3 percent.",
    "index.change Sensex -18.8",
    "index.close Sensex 60672.7",
    "sector.change_pct Nifty IT -0.88",
    "index.change_pct Nifty Midcap 100 0.3",
  ],
  [
    "a line that breaks off goes on below, also between a number and its unit",
    "The Nikkei 225 fell 1 percent in Tokyo, while the Topix was down 1.19\npercent, or 11.48 points, at 957.02.\nSony fell 2 percent.",
    "index.change_pct Nikkei 225 -1",
    "index.change_pct Topix -1.19",
    "index.change Topix -11.48",
    "index.close Topix 957.02",
    "stock.change_pct Sony -2",
  ],
  [
    "a blank inside a number does not cut it in two",
    "The Hang Seng Index traded between 21,411.17 and 21, 634.48 in Hong Kong.",
    "index.low Hang Seng Index 21411.17",
    "index.high Hang Seng Index 21634.48",
  ],
  [
    "points in brackets behind the percentage are the change",
    "The KOSPI closed at 2,591.34, down 1.6 percent (42.11 points) from the previous day, while the KOSDAQ gained 4.2p.",
    "index.close KOSPI 2591.34",
    "index.change_pct KOSPI -1.6",
    "index.change KOSPI -42.11",
    "index.change KOSDAQ 4.2",
  ],
  [
    "a price is recorded as it is closed at",
    "Naver recorded 266,700 won, down 2.20 percent from the previous session.",
    "stock.close Naver 266700",
    "stock.change_pct Naver -2.2",
  ],
  [
    "during the session there are no closes",
    "During the session, Naver fell to 255,700 won and Kakao rose to 86,300 won. At the time of the halt, the KOSPI stood at 5,132.07 points.",
    "stock.low Naver 255700 !",
    "stock.high Kakao 86300 !",
    "index.close KOSPI 5132.07 !",
  ],
  [
    "an unknown name in a list takes its own figure",
    "By sector, construction (1.42%) and small caps (1.05%) rose, while manufacturing (-2.00%), and large caps (-1.81%) fell.",
    "sector.change_pct construction 1.42",
    "sector.change_pct small caps 1.05",
    "sector.change_pct manufacturing -2",
    "sector.change_pct large caps -1.81",
  ],
  [
    "the owner of an amount may come behind it in a sentence about the index",
    "The KOSPI fell to the 3,920 level, pressured by net selling of 2.2 trillion won by foreign investors.",
    "index.close KOSPI 3920 band",
    "flow.foreign KOSPI -2200000000000",
  ],
  [
    "what is bought of one stock, or over days, is not the day's flow",
    "Foreigners net purchased 602 billion won worth of Naver shares, and sold a total of 2.8 trillion won over the past three trading days.",
  ],
  [
    "a target price is no price, and an exchange no stock",
    "Nomura raised its target price for Naver to 323,000 won. The Korea Exchange said it fell by 8.1 percent.",
    "index.change_pct KOSPI -8.1",
  ],
  [
    "a mark passed in a sentence without an index is the story's",
    "The KOSPI closed at 4,457.52. Just a day after surpassing 4,300 it rose again.",
    "index.close KOSPI 4457.52",
    "milestone.level KOSPI 4300",
  ],
  [
    "what an index moved to is no close where another level is said to be",
    "The KOSPI fell. It closed at 2,609.63, down 2 percent. With selling, the index dropped to 2,601.45, threatening 2,600.",
    "index.close KOSPI 2609.63",
    "index.change_pct KOSPI -2",
    "index.low KOSPI 2601.45",
  ],
  [
    "early in trading is not the close, and its shares are those of the company named",
    "The KOSPI had dipped to 2,617.78 early in trading. Hanwha Aerospace raised money, causing its shares to plummet by more than 13 percent.",
    "index.low KOSPI 2617.78 !",
    "stock.change_pct Hanwha Aerospace -13 over",
  ],
  [
    "a pronoun takes no name beside it into a list",
    "Samsung Biologics rose 9.4 percent after it opened a center, and Celltrion gained 4.3 percent to 253,000 won.",
    "stock.change_pct Samsung Biologics 9.4",
    "stock.change_pct Celltrion 4.3",
    "stock.close Celltrion 253000",
  ],
  [
    "one figure for a list of sectors is said of each",
    "Manufacturing, Steel and Metals, Securities, and Insurance fell more than 2 percent.",
    "sector.change_pct Manufacturing -2 over",
    "sector.change_pct Steel and Metals -2 over",
    "sector.change_pct Securities -2 over",
    "sector.change_pct Insurance -2 over",
  ],
  [
    "a part of the market that no table knows is a sector",
    "The Sensex fell in Mumbai. IT index rose 0.7 percent, capital goods index was down 1.12 percent and Mid-cap index shed 0.81 percent. Teck index (0.87 percent) fell.",
    "sector.change_pct IT 0.7",
    "sector.change_pct capital goods -1.12",
    "index.change_pct Mid-cap -0.81",
    "sector.change_pct Teck -0.87",
  ],
  [
    "bare figures in brackets are rises where no word says otherwise",
    "Naver (4.52 percent) and Celltrion (3.70 percent) showed strength.",
    "stock.change_pct Naver 4.52",
    "stock.change_pct Celltrion 3.7",
  ],
  [
    "an all-time closing high is a close, and a record broken is the one before",
    "The KOSPI reached an all-time closing high of 3,252.12 points, breaking its previous record of 3,249.3 points from March 3.",
    "index.close KOSPI 3252.12",
    "record.previous_close KOSPI 3249.3 @2026-03-03",
    "record.previous_date KOSPI 2026-03-03",
  ],
  [
    "purchases by two groups are theirs together, wherever they stand",
    "Foreigners sold a net 335 billion won, offsetting net purchases of 311 billion won by institutions and individuals.",
    "flow.foreign KOSPI -335000000000",
    "flow.other institution + individual 311000000000",
  ],
  [
    "what gives up points falls",
    "The Dow gave up 173.77 points, or 0.6 percent, to 29,872.47 on Wall Street.",
    "index.change Dow Jones Industrial Average -173.77",
    "index.change_pct Dow Jones Industrial Average -0.6",
    "index.close Dow Jones Industrial Average 29872.47",
  ],
  [
    "the market's largest stock is the stock and not the market",
    "The Taiex rose. TSMC, the market's most heavily weighted stock, gained 1.01 percent to NT$1,005. Facebook, which was the Nasdaq's most traded stock, jumped 3 percent.",
    "stock.change_pct TSMC 1.01",
    "stock.close TSMC 1005",
    "stock.change_pct Facebook 3",
  ],
  [
    "W before a number is won, and a small number behind an unknown name is part of it",
    "Foreigners bought W784 billion of shares after the Galaxy Note 7 was stopped.",
    "flow.foreign KOSPI 784000000000",
  ],
  [
    "a percentage that is come from or gone on to is not the day's",
    "The KOSPI recovered from an over 7 percent plunge. It closed down 3.82 percent, while shares slid further to over 10 percent at first.",
    "index.change_pct KOSPI -3.82",
  ],
  [
    "the day behind a level is also that of the change that led to it",
    "The KOSPI rose 90.74 points, or 2.24 percent, to 4,120.68 on Friday. It fell 1 percent to 4,079.47 on Tuesday.",
    "index.change KOSPI 90.74 @2026-03-06",
    "index.change_pct KOSPI 2.24 @2026-03-06",
    "index.close KOSPI 4120.68 @2026-03-06",
    "index.change_pct KOSPI -1",
    "index.close KOSPI 4079.47",
  ],
  [
    "what a stock lifts the index by is its contribution",
    "The KOSPI climbed 24.18 points. Samsung Electronics alone lifted the index by 31.76 points, more than its entire gain.",
    "index.change KOSPI 24.18",
    "stock.contribution Samsung Electronics 31.76",
  ],
  [
    "BP is a company, and blue chips make no chips",
    "London's blue-chip index closed at 7,882.45. BP was up 3.2 percent in London.",
    "index.close FTSE 100 7882.45",
    "stock.change_pct BP 3.2",
  ],
  [
    "a rate of two other currencies is theirs",
    "The Nikkei fell in Tokyo. The euro fetched 125.20 yen.",
    "fx.reference EUR/JPY 125.2",
  ],
];

promise(CASES);

test("a story of the junior market is one: its index, its flows", () => {
  const text =
    "The tech-heavy KOSDAQ ended at a high on Tuesday. The secondary index closed at 1,000.65 points, up 11.26 points. " +
    "Foreigners bought a net 36.2 billion won. The KOSPI rose 0.1 percent.";
  assert.equal(read(text).market, "KOSDAQ");
  assert.deepEqual(claims(text), [
    "index.close KOSDAQ 1000.65",
    "index.change KOSDAQ 11.26",
    "flow.foreign KOSDAQ 36200000000",
    "index.change_pct KOSPI 0.1",
  ]);
  const senior =
    "The KOSPI closed at 2,591.34. The KOSDAQ closed at 886.11. In the KOSDAQ market, the KOSDAQ's foreigners sold.";
  assert.equal(read(senior).market, "KOSPI");
});

const readUndated = (text: string) => readStory(text, { language: "en", calendar }, directory).session;

test("a day looked back to does not date a story", () => {
  const text = "SEOUL, July 30 -- The KOSPI rose to 3,254.47. It was the highest close since Aug. 9, 2021.";
  assert.equal(readUndated(text), undefined);
  assert.equal(readUndated("SEOUL, July 30, 2025 -- The KOSPI rose to 3,254.47."), "2025-07-30");
});

test("what counts, divides or names leaves no digit unread", () => {
  for (const text of [
    "Eight of 11 sectors rose, and the top 25 market capitalization stocks fell.",
    "Declining issues outnumbered advancers by about 3 to 2 on the exchange.",
    "It fell as much as 22/32.",
    "Metro (DE:B4B) rose 2 percent.",
    "Shares of the carrier (154.04 million) led the list on Aug 24,2017.",
    "110 issues gained, with 6 at a daily high.",
  ])
    assert.equal(read(text).digits.unread, 0, text);
});
