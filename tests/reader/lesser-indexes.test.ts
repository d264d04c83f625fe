import { promise } from "./reading.ts";

promise([
  [
    "the indices beside a market's main one are indices, by whatever number they go",
    "The CAC 40 rose 12.3 points. The CAC Mid 60 gained 0.43 percent, and the CAC Small eased 0.21 percent. In Tokyo the Topix 100 fell 0.98 percent.",
    "index.change CAC 40 12.3",
    "index.change_pct CAC Mid 60 0.43",
    "index.change_pct CAC Small -0.21",
    "foreign_index.change_pct Topix 100 -0.98",
  ],
  [
    "a table's line and a headline name them too",
    "KOSPI 100 Gains 0.43 Percent\n\nThe KOSPI rose 12.3 points.\n\nKOSPI 100: 5,432.10, up 23.45 points (0.43%)",
    "index.change_pct KOSPI 100 0.43",
    "index.change KOSPI 12.3",
    "index.close KOSPI 100 5432.1",
    "index.change KOSPI 100 23.45",
    "index.change_pct KOSPI 100 0.43",
  ],
  [
    "boards of which few stories tell have their markets",
    "The OMX Riga closed at 945.67 points, up 0.43 percent. In other markets, the OMX Tallinn lost 0.21 percent and the SAX index of Bratislava 0.98 percent.",
    "index.close OMX Riga 945.67",
    "index.change_pct OMX Riga 0.43",
    "foreign_index.change_pct OMX Tallinn -0.21",
    "foreign_index.change_pct SAX -0.98",
  ],
  [
    "futures that go by a name of their own are no index",
    "The Sensex rose 12.3 points. The Gift Nifty was up 0.3 percent at 22,345. The Nifty gained 0.4 percent.",
    "index.change Sensex 12.3",
    "index.change_pct Nifty 50 0.4",
  ],
  [
    "an index of one trade's stocks tells of the trade",
    "The Sensex rose 12.3 points. The BSE Bankex fell 0.43 percent. The Hang Seng Finance Sub-index lost 0.98 percent.",
    "index.change Sensex 12.3",
    "sector.change_pct BSE Bankex -0.43",
    "sector.change_pct Hang Seng Finance -0.98",
  ],
  [
    "letters behind an article are no company's",
    "The Nikkei rose 12.3 points. The XQZ lost 0.43 percent, while XQZ shares fell 0.98 percent.",
    "index.change Nikkei 225 12.3",
    "stock.change_pct XQZ -0.98",
  ],
  [
    "a place and a word that looks like Street are a company",
    "The OSEBX rose 12.3 points. Norwegian Salmon A/S lost 0.43 percent.",
    "index.change OSEBX 12.3",
    "stock.change_pct Norwegian Salmon A/S -0.43",
  ],
]);
