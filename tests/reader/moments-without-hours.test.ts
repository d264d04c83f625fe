import { type Case, promise } from "./reading.ts";

// Stories told within a session that print no hour of the day.
/** A promise, a text of ours, and every claim that it makes. */
const CASES: readonly Case[] = [
  [
    "what Seoul did in morning trade, told without a close, is of that moment",
    "SEOUL, South Korean stocks fell in morning trade on Tuesday. The KOSPI dropped 21.42 points, or 0.52 percent, to 4,101.33. Naver lost 1.3 percent.",
    "index.change KOSPI -21.42 !",
    "index.change_pct KOSPI -0.52 !",
    "index.close KOSPI 4101.33 !",
    "stock.change_pct Naver -1.3 !",
  ],
  [
    "what markets have lost so far today is of today",
    "So far today the Kospi has lost 0.52 percent to 4,101.33, with foreigners selling a net 131 billion won.",
    "index.change_pct KOSPI -0.52 !",
    "index.close KOSPI 4101.33 !",
    "flow.foreign KOSPI -131000000000 !",
  ],
  [
    "stocks that were trading lower have not closed",
    "Seoul stocks were trading lower Tuesday. The KOSPI declined 21.42 points to 4,101.33.",
    "index.change KOSPI -21.42 !",
    "index.close KOSPI 4101.33 !",
  ],
  [
    "a level counted in minutes of trading is a level",
    "Tokyo shares lost ground, with the Nikkei down 0.4 percent at 58,211.3 minutes into Tuesday's session.",
    "index.change_pct Nikkei 225 -0.4 !",
    "index.close Nikkei 225 58211.3 !",
  ],
  [
    "the first half hour of trading is no half of a year",
    "In the first half hour of trading, the KOSPI gave up 21.42 points to 4,101.33.",
    "index.change KOSPI -21.42 !",
    "index.close KOSPI 4101.33 !",
  ],
  [
    "markets that are closed for a holiday end no session",
    "TOKYO: Tokyo stocks were flat on Tuesday morning. The Nikkei added 12.57 points to 58,912.3 by the break, with most Asian markets closed Tuesday and a vote ahead. Japanese markets will be closed on Friday.",
    "index.change Nikkei 225 12.57 !",
    "index.close Nikkei 225 58912.3 !",
  ],
  [
    "how the day began, told behind where it ended, leaves its figures",
    "The Kospi rose 0.52 percent, or 21.2 points, to 4,101.33 Tuesday. The index opened higher and climbed further.",
    "index.change_pct KOSPI 0.52",
    "index.change KOSPI 21.2",
    "index.close KOSPI 4101.33",
  ],
  [
    "issues that were trading in the green have risen, and those in the red fallen",
    "MUMBAI: Indian shares opened higher on Tuesday. In early trade, 36 stocks in the Nifty pack were trading in the green, while 14 were trading in the red.",
    "breadth.gainers Nifty 50 36 !",
    "breadth.losers Nifty 50 14 !",
  ],
  [
    "in a story of Seoul's morning other markets of the Far East are told of that moment too",
    "South Korean stocks rose in morning trade. The KOSPI added 0.52 percent to 4,101.33. In Tokyo, the Nikkei 225 rose 1.1 percent to 58,230.45, marking the first time the index has crossed the 58,000 threshold.",
    "index.change_pct KOSPI 0.52 !",
    "index.close KOSPI 4101.33 !",
    "foreign_index.change_pct Nikkei 225 1.1 !",
    "foreign_index.close Nikkei 225 58230.45 !",
  ],
  [
    "losses that were widened to a percentage at one point are the change of that moment",
    "The KOSPI closed at 4,101.33, down 0.3%. The index widened its losses to 0.77 percent at one point.",
    "index.close KOSPI 4101.33",
    "index.change_pct KOSPI -0.3",
    "index.change_pct KOSPI -0.77 !",
  ],
  [
    "a move right behind the company that news weighed on is that company's",
    "The KOSPI closed down 0.3 percent at 4,101.33. A downgrade weighed on LG Chem, down 3.2 percent.",
    "index.change_pct KOSPI -0.3",
    "index.close KOSPI 4101.33",
    "stock.change_pct LG Chem -3.2",
  ],
  [
    "shares that have opened lower are told of as they stand",
    "SYDNEY: Australian shares have opened lower. The S&P/ASX 200 is down 31.4 points to 8,366.3. Westpac has lost 1.9 per cent.",
    "index.change S&P/ASX 200 -31.4 !",
    "index.close S&P/ASX 200 8366.3 !",
    "stock.change_pct Westpac -1.9 !",
  ],
  [
    "stocks that got off to a weak start have not closed",
    "HONG KONG: Hong Kong stocks got off to a weak start on Tuesday. The Hang Seng fell 1.1 percent to 25,064.2.",
    "index.change_pct Hang Seng Index -1.1 !",
    "index.close Hang Seng Index 25064.2 !",
  ],
  [
    "a strong start to the year is no moment",
    "Korean stocks made a strong start to the year. The KOSPI rose 0.6 percent to 4,140.5.",
    "index.change_pct KOSPI 0.6",
    "index.close KOSPI 4140.5",
  ],
  [
    "the morning of a region is that of its markets, wherever the story was written and whatever moved them",
    "SINGAPORE - Shares in Asia-Pacific were mixed in Tuesday morning trade despite records on Wall Street. In Japan, the Nikkei 225 dipped 0.13% while the Topix shed 0.15%. South Korea's Kospi slipped 0.2%.",
    "index.change_pct Nikkei 225 -0.13 !",
    "index.change_pct Topix -0.15 !",
    "foreign_index.change_pct KOSPI -0.2 !",
  ],
  [
    "an index that entered the midday break has not closed, and a byline is no sentence of the story",
    "Nikkei gains on weaker yen\n\nBy Jane Pepper\n\nTOKYO, Jan 20 (Reuters) - Japan's Nikkei headed for its best week since May on Tuesday.\n\nThe Nikkei entered the midday break 0.95% higher at 58,046.75.",
    "index.change_pct Nikkei 225 0.95 !",
    "index.close Nikkei 225 58046.75 !",
  ],
  [
    "in early afternoon trades an index has not closed",
    "NEW YORK - Stocks added to gains. The Dow was up 500.2 points, or 1.1%, in early afternoon trades Tuesday. Ford fell 1.5%.",
    "index.change Dow Jones Industrial Average 500.2 !",
    "index.change_pct Dow Jones Industrial Average 1.1 !",
    "stock.change_pct Ford -1.5 !",
  ],
  [
    "markets closed for a holiday abroad, and a healthy end to a week, are no close",
    "TORONTO - Canada's main stock index was up in late-morning trading, putting it on course for a healthy end to a positive week. The S&P/TSX composite index was up 40.46 points at 33,960.77. The gains came with U.S. stock markets closed for the Memorial Day holiday.",
    "index.change S&P/TSX 40.46 !",
    "index.close S&P/TSX 33960.77 !",
  ],
  [
    "shares that closed for the day in front of a holiday have closed",
    "LONDON - Shares rose in early trading. Stock markets closed for the day with gains before the holiday. The FTSE 100 rose 0.4 percent to 9,811.2.",
    "index.change_pct FTSE 100 0.4",
    "index.close FTSE 100 9811.2",
  ],
  [
    "what closed on a day before leaves a story told at midday as it is",
    "NEW YORK - U.S. stocks are slightly higher in midday trading. On Monday all four indexes closed at highs. The S&P 500 lost 3.2 points, or 0.1 percent, to 6,195.4.",
    "index.change S&P 500 -3.2 !",
    "index.change_pct S&P 500 -0.1 !",
    "index.close S&P 500 6195.4 !",
  ],
  [
    "a gain to close at the highest level of a year is of the day",
    "NEW YORK - The S&P 500 fell 3.2 points. The Dow gained 90.76 to close at its highest level in 14 months.",
    "index.change S&P 500 -3.2",
    "index.change Dow Jones Industrial Average 90.76",
  ],
  [
    "indices that were off to a flying start have not closed",
    "MUMBAI: The Nifty and Sensex were off to a flying start on Tuesday. The Sensex rose 230.4 points, or 0.3%.",
    "index.change Sensex 230.4 !",
    "index.change_pct Sensex 0.3 !",
  ],
  [
    "where an index went at the open is where it opened",
    "Wall Street opened lower on Tuesday. The Dow fell 47.04 points, or 0.18%, at the open to 46,716.09.",
    "index.change Dow Jones Industrial Average -47.04 !",
    "index.change_pct Dow Jones Industrial Average -0.18 !",
    "index.open Dow Jones Industrial Average 46716.09",
  ],
];

promise(CASES);
