import { promise } from "./reading.ts";

/** Stories told before their market opens: what its indices did is of a day before. */
promise([
  [
    "where futures point to a lower open, what the indices did and where they ended is of a day before",
    "Futures point to lower open\n\nU.S. stock futures pointed to a lower open on Tuesday.\n\nThe Dow rose 1.2 percent to 24,211.5 and the Nasdaq added 0.8 percent to 7,110.3.",
    "index.change_pct Dow Jones Industrial Average 1.2 ?",
    "index.close Dow Jones Industrial Average 24211.5 ?",
    "index.change_pct Nasdaq Composite 0.8 ?",
    "index.close Nasdaq Composite 7110.3 ?",
  ],
  [
    "then Europe's are of the moment, unless they have closed, and a premarket move is none of the session's",
    "U.S. stock index futures edged lower on Tuesday.\n\nPepper Inc fell 2 percent in the premarket. The DAX rose 0.2 percent. The FTSE 100 closed up 0.3 percent.",
    "foreign_index.change_pct DAX 0.2 !",
    "foreign_index.change_pct FTSE 100 0.3",
  ],
  [
    "another market is likely to open so too",
    "The Indian market is likely to open higher on Tuesday. The Sensex rose 210.3 points, or 0.36 percent, to 58,210.4.",
    "index.change Sensex 210.3 ?",
    "index.change_pct Sensex 0.36 ?",
    "index.close Sensex 58210.4 ?",
  ],
  [
    "futures of the night behind the close leave the day's figures to the day",
    "U.S. stock futures were flat on Tuesday night after the major averages closed at records.\n\nThe Dow rose 1.2 percent to 24,211.5.",
    "index.change_pct Dow Jones Industrial Average 1.2",
    "index.close Dow Jones Industrial Average 24211.5",
  ],
  [
    "what futures had pointed to before stocks fell is past",
    "U.S. stocks fell on Tuesday after futures had pointed to a higher open.\n\nThe Nasdaq lost 0.8 percent to 7,110.3.",
    "index.change_pct Nasdaq Composite -0.8",
    "index.close Nasdaq Composite 7110.3",
  ],
  [
    "an open of New York's to come is none of London's",
    "European shares rose on Tuesday. U.S. stock futures pointed to a higher open.\n\nThe FTSE 100 added 0.8 percent to 7,110.3.",
    "index.change_pct FTSE 100 0.8",
    "index.close FTSE 100 7110.3",
  ],
  [
    "a fall on Tuesday morning, or by midmorning, makes a story one of the moment where nothing closes",
    "Japan's Nikkei share average slipped on Tuesday morning as the yen firmed.\n\nBy midmorning the Nikkei was down 0.4 percent at 18,211.4. The broader Topix lost 0.3 percent.",
    "index.change_pct Nikkei 225 -0.4 !",
    "index.close Nikkei 225 18211.4 !",
    "index.change_pct Topix -0.3 !",
  ],
]);
