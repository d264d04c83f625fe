import { type Case, promise } from "./reading.ts";

/** What one word more, or another, makes of a sentence that is read as something else: a promise, a text of ours, every claim. */
const CASES: readonly Case[] = [
  [
    "a number that a word behind says the unit of is no thousands of the price before it",
    "The JSE all share index rose 0.4 percent. Naspers ended at R83, 140 cents lower than on Monday.",
    "index.change_pct JSE All Share 0.4",
    "stock.close Naspers 83",
    "stock.change Naspers -1.4",
  ],
  [
    "letters that are no money part no thousands",
    "New York's Dow rose 0.4 percent. In Q3, 260 companies posted gains.",
    "index.change_pct Dow Jones Industrial Average 0.4",
    "breadth.gainers Dow Jones Industrial Average 260",
  ],
  [
    "last Tuesday of a Tuesday's story is its own behind a headline",
    "KOSPI jumps 1.8 percent\n\nThe KOSPI rose 71.35 points to close at 4,035.20 last Tuesday.",
    "index.change_pct KOSPI 1.8",
    "index.change KOSPI 71.35",
    "index.close KOSPI 4035.2",
  ],
  [
    "the last Tuesday of a season is no week before",
    "The KOSPI rose 71.35 points to close at 4,035.20 on the last Tuesday of the season.",
    "index.change KOSPI 71.35",
    "index.close KOSPI 4035.2",
  ],
  [
    "stocks behind a sentence with a figure of one share are the market's",
    "Tokyo's Nikkei closed at 48,210.55. Toyota rose 2.6 percent. Stocks closed 1.3 percent higher.",
    "index.close Nikkei 225 48210.55",
    "stock.change_pct Toyota 2.6",
    "index.change_pct Nikkei 225 1.3",
  ],
  [
    "the won against the dollar is told behind the dollar too",
    "The KOSPI rose. Against the U.S. dollar the won closed at 1,437.4, up 3.1 won.",
    "fx.rate USD/KRW 1437.4",
    "fx.change USD/KRW -3.1 ~",
  ],
  [
    "what last month's exports did to an index is of the day",
    "The KOSPI surged 71.35 points, or 1.8 percent, on last month's strong exports.",
    "index.change KOSPI 71.35",
    "index.change_pct KOSPI 1.8",
  ],
  [
    "a number behind a participle at the head of a sentence is the index's",
    "Falling just 11.6 points, the KOSPI ended at 4,035.20.",
    "index.change KOSPI -11.6",
    "index.close KOSPI 4035.2",
  ],
  [
    "what an index rose from the previous session on another day is of that day",
    "The KOSPI rose 0.25 percent from the previous session on Friday to close at 4,020.56.",
    "index.change_pct KOSPI 0.25 @2026-03-06",
    "index.close KOSPI 4020.56 @2026-03-06",
  ],
  [
    "what an index, told in passing, has risen from a low is no change of the moment",
    "As of 11:20 a.m., the KOSPI, which has risen 3 percent from a low, stood at 4,035.20.",
    "index.close KOSPI 4035.2 !",
  ],
  [
    "selling before the index makes no name with it",
    "Despite heavy selling index rises 1.8 percent",
    "index.change_pct KOSPI 1.8",
  ],
  [
    "flows of the market beside a share that was bought are the market's",
    "Samsung Electronics rose 4.1 percent and was bought by individuals, while foreigners sold a net 430 billion won of KOSPI shares.",
    "stock.change_pct Samsung Electronics 4.1",
    "flow.foreign KOSPI -430000000000",
  ],
  [
    "a ban on short selling keeps no index from a mark; one that fell short of closing above it did not",
    "A ban on short selling helped the KOSPI close above 4,300. The KOSDAQ rose, falling short of closing above 900.",
    "milestone.level KOSPI 4300",
  ],
  [
    "after hours of trading is no time after the session",
    "The KOSPI fell 1.8 percent after hours of see-saw trading.",
    "index.change_pct KOSPI -1.8",
  ],
  [
    "what closes in a paragraph that begins with a year is of the day",
    "Tokyo's Nikkei closed at 48,210.55.\n\nSo far this year the Nikkei is up 18 percent. Toyota closed 1.3 percent higher. Sony fell 2.4 percent.\n\nThis year's first session saw the Nikkei rise. Nissan lost 1.7 percent.",
    "index.close Nikkei 225 48210.55",
    "stock.change_pct Toyota 1.3",
    "stock.change_pct Sony -2.4",
    "stock.change_pct Nissan -1.7",
  ],
  [
    "its shares behind what a company sells are the company's",
    "The KOSPI rose. Samsung Electronics sales rose 6 percent and its shares gained 4.1 percent to 131,200 won.",
    "stock.change_pct Samsung Electronics 4.1",
    "stock.close Samsung Electronics 131200",
  ],
];

promise(CASES);
