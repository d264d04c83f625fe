import assert from "node:assert/strict";
import { test } from "node:test";
import { claims } from "./reading.ts";

/** A promise, a story of our own about another market, and every claim it makes. */
type Case = readonly [title: string, text: string, ...expected: string[]];

const CASES: readonly Case[] = [
  [
    "an unknown name whose change is counted in points is an index of the market",
    "Australian shares fell. The wider Southern Ordinaries dropped 20.5 points, or 0.5 per cent, to 4,100.0.",
    "index.change Southern Ordinaries -20.5",
    "index.change_pct Southern Ordinaries -0.5",
    "index.close Southern Ordinaries 4100",
  ],
  [
    "parts of an index by size or trade are sectors, whatever the index",
    "Mumbai stocks rose. The BSE Smallcap gauge climbed 0.2 per cent, the mid-cap index shed 0.3 per cent and the Nifty IT index added 0.4 per cent.",
    "sector.change_pct BSE Smallcap 0.2",
    "sector.change_pct mid-cap -0.3",
    "sector.change_pct Nifty IT 0.4",
  ],
  [
    "an index by an adjective nobody listed is not the market's own",
    "The Sensex rose 0.5 per cent. The fear index fell 2.5 per cent, and the dollar index slid 0.1 per cent.",
    "index.change_pct Sensex 0.5",
  ],
  [
    "two trades with two figures go one to one",
    "Nine of the 11 primary S&P 500 sectors ended in red, with energy and consumer staples leading the laggards by losing 1.5 percent and 0.7 percent, respectively.",
    "sector.change_pct energy -1.5",
    "sector.change_pct consumer staples -0.7",
  ],
  [
    "what stands between two commas behind a name takes nothing from it",
    "Taiwan stocks fell. Formosa Widget Co. (FWC), the heaviest stock in the local market, lost 2.5 percent to close at NT$930.00.",
    "stock.change_pct Formosa Widget Co -2.5",
    "stock.close Formosa Widget Co 930",
  ],
  [
    "points that a stock adds to an index are its contribution",
    "Taiwan stocks fell. Formosa Widget lost 2.5 percent to NT$930.00, contributing around 120 points to the Taiex's losses.",
    "stock.change_pct Formosa Widget -2.5",
    "stock.close Formosa Widget 930",
    "stock.contribution Formosa Widget -120 about",
  ],
  [
    "an agency in brackets is no company",
    "Taipei, March 10 (XYZ) Shares in Taiwan closed down 1.2 percent Tuesday.",
    "index.change_pct TAIEX -1.2",
  ],
  [
    "a name that only describes the next one is passed over",
    "Taiwan stocks rose. Tablet assembler and Widgetron supplier Formosa Parts gained 1.5 percent.",
    "stock.change_pct Formosa Parts 1.5",
  ],
  [
    "a relative clause measures the name before it, wherever that stands",
    "London shares fell. The FTSE 250 lost 0.3%, pulled down by Widgetco, which saw a fall of 12.5% to 407.9p.",
    "index.change_pct FTSE 250 -0.3",
    "stock.change_pct Widgetco -12.5",
    "stock.close Widgetco 407.9",
  ],
  [
    "a heading before a name is not the name",
    "Wall Street rose. SPLASH: Widget Parks surged 14.5% after naming a new chief.",
    "stock.change_pct Widget Parks 14.5",
  ],
  [
    "decliners and advancers may be named each in its own way",
    "Tokyo stocks fell. Declining issues outnumbered advancers 900 to 600, with 50 others remaining unchanged.",
    "breadth.losers Nikkei 225 900",
    "breadth.gainers Nikkei 225 600",
    "breadth.unchanged Nikkei 225 50",
  ],
  [
    "a total that has a verb is a count of its own",
    "Mumbai stocks fell. A total of 2,100 stocks declined, while 2,000 advanced.",
    "breadth.losers Sensex 2100",
    "breadth.gainers Sensex 2000",
  ],
  [
    "turnover is the whole market's unless the sentence names an index",
    "Hong Kong stocks fell. The Hang Seng Tech Index closed 2 percent lower at 5,800.5 points. Turnover totaled 230 billion HK dollars.",
    "index.change_pct Hang Seng Tech Index -2",
    "index.close Hang Seng Tech Index 5800.5",
    "turnover.value Hang Seng Index 230000000000",
  ],
  [
    "the volume compared with is another session's",
    "Tokyo stocks fell. Trading volume came to 1,900.5 million shares, up from Monday's 1,700.5 million.",
    "turnover.volume Nikkei 225 1900500000",
    "turnover.volume Nikkei 225 1700500000 @2026-03-09",
  ],
  [
    "a stock's own volume is not the market's",
    "Singapore shares rose. Widgetan ended at S$2.50 with a trading volume of 45 million shares.",
    "stock.close Widgetan 2.5",
  ],
  [
    "what banks bid and ask is one figure, about the first",
    "Tokyo stocks fell. The dollar fetched 150.52-54 yen. The euro was quoted at $1.1028-1030 and 165.68-72 yen.",
    "fx.reference USD/JPY 150.52 about",
    "fx.reference EUR/USD 1.1028 about",
    "fx.reference EUR/JPY 165.68 about",
  ],
  [
    "a yield moves by hundredths of a percentage point, and says whose bond it is",
    "Tokyo stocks fell. The yield on the benchmark 10-year Japanese government bond rose 0.015 percentage point to 1.505 percent.",
    "bond.change_bp 10-year Japanese government bond 1.5",
    "bond.yield 10-year Japanese government bond 1.505",
  ],
  [
    "British bonds are no Treasurys",
    "London shares fell. British 10-year gilt yields rose 13 basis points to 4.5%.",
    "bond.change_bp 10-year British government bond 13",
    "bond.yield 10-year British government bond 4.5",
  ],
  [
    "pence, cents and sen are hundredths, and a bare dollar is the market's own",
    "Sydney shares rose. Widget Bank added four cents to $24.10.",
    "stock.change Widget Bank 0.04",
    "stock.close Widget Bank 24.1",
  ],
  [
    "ringgit, baht, pesos and rupiah are money",
    "Kuala Lumpur shares rose. Volume was 1.5 billion shares worth RM950.5mil. Widgetan fell 12 sen to RM6.50.",
    "turnover.volume FTSE Bursa Malaysia KLCI 1500000000",
    "turnover.value FTSE Bursa Malaysia KLCI 950500000",
    "stock.change Widgetan -0.12",
    "stock.close Widgetan 6.5",
  ],
  [
    "a peso sign is one letter",
    "Manila shares fell. Value turnover reached P7.5 billion.",
    "turnover.value PSEi 7500000000",
  ],
  [
    "the Australian dollar is a currency",
    "Sydney shares rose. The Aussie dollar was buying 65.5 US cents, up from 65.1 US cents on Monday.",
    "fx.reference AUD/USD 0.655",
    "fx.reference AUD/USD 0.651 @2026-03-09",
  ],
  [
    "colourful verbs have their sign",
    "Malaysian shares rose. Among the actives, Alfa Widgets improved 0.3 percent, while Beta Widgets cratered 2 percent, Gamma Widgets collected 0.5 percent, Delta Widgets surrendered 0.6 percent, Omega Widgets gathered 0.7 percent and Sigma Widgets drooped 0.8 percent.",
    "stock.change_pct Alfa Widgets 0.3",
    "stock.change_pct Beta Widgets -2",
    "stock.change_pct Gamma Widgets 0.5",
    "stock.change_pct Delta Widgets -0.6",
    "stock.change_pct Omega Widgets 0.7",
    "stock.change_pct Sigma Widgets -0.8",
  ],
  [
    "a verb nobody listed inherits no sign",
    "Malaysian shares rose. Alfa Widgets lost 0.5 percent, while Beta Widgets zigzagged 0.3 percent.",
    "stock.change_pct Alfa Widgets -0.5",
  ],
  [
    "gave up is a loss, put on a gain",
    "Wall Street fell. The Dow gave up 170.5 points, or 0.6%, to 29,800.5, while Widgetron put on 0.4 percent.",
    "index.change Dow Jones Industrial Average -170.5",
    "index.change_pct Dow Jones Industrial Average -0.6",
    "index.close Dow Jones Industrial Average 29800.5",
    "stock.change_pct Widgetron 0.4",
  ],
  [
    "under a heading of weeks every change is a sum",
    "Wall Street fell.\n\nOn Tuesday:\n\nThe S&P 500 fell 50.5 points, or 0.8%, to 6,600.5.\n\nFor the week:\n\nThe S&P 500 is down 110.5 points, or 1.7%.\n\nThe Dow is up 90.5 points, or 0.2%.",
    "index.change S&P 500 -50.5",
    "index.change_pct S&P 500 -0.8",
    "index.close S&P 500 6600.5",
  ],
  [
    "a sum told of one index is one for those beside it",
    "The S&P 500 rose 2.1 percent for the month, while the Dow rose 0.8 percent.",
  ],
  [
    "a best week makes its figures the week's",
    "The S&P 500 and the Nasdaq climbed 3.8 per cent and 4.6 per cent, respectively, posting their best week since July.",
  ],
  [
    "what is expected has not happened",
    "Thai shares fell. An analyst said the index would fall to between 1,400 and 1,410 points.",
  ],
  [
    "a loss erased is no change of the day",
    "The Dow erased a 600-point loss and finished with a gain of 260 points.",
    "index.change Dow Jones Industrial Average 260",
  ],
  [
    "a drop in something else is not the index's",
    "The S&P 500 fell 1.5%, led by a 6.5% drop in energy stocks.",
    "index.change_pct S&P 500 -1.5",
  ],
  [
    "an open told beside the close before it keeps them apart",
    "The Sensex had opened at 35,100.5 from its previous close of 35,050.5.",
    "index.open Sensex 35100.5",
    "index.close Sensex 35050.5 ?",
  ],
  [
    "an adjective made of an index is not the index",
    "Chinese stocks rose. The ChiNext Index, tracking a Nasdaq-style board of growth firms, gained 0.8 percent to close at 3,100.5 points.",
    "index.change_pct ChiNext 0.8",
    "index.close ChiNext 3100.5",
  ],
  [
    "a market behind its place is that place's",
    "Frankfurt shares fell. The DAX lost 1 percent. Tokyo's main stocks index tumbled 1.6 percent.",
    "index.change_pct DAX -1",
    "foreign_index.change_pct Nikkei 225 -1.6",
  ],
  [
    "houses that are no group of investors have no flow",
    "Taipei shares rose. Foreign institutional investors bought a net NT$15.5 billion, while local securities firms sold a net NT$1.5 billion.",
    "flow.foreign TAIEX 15500000000",
  ],
  [
    "two boards' figures are dated as one statement",
    "The Taiex on Monday closed down 72.5 points, or 0.4 percent, at 16,800.5.",
    "index.change TAIEX -72.5 @2026-03-09",
    "index.change_pct TAIEX -0.4 @2026-03-09",
    "index.close TAIEX 16800.5 @2026-03-09",
  ],
  [
    "brackets in a list of gainers are rises",
    "Mumbai shares rose. Alfa Motors (1.9 per cent), Beta Bank and Gamma were among the major gainers.",
    "stock.change_pct Alfa Motors 1.9",
  ],
  [
    "minus is a sign in words too",
    "Frankfurt shares fell. The yield on German 10-year bunds hit minus 0.2 percent.",
    "bond.yield 10-year German government bond -0.2",
  ],
  [
    "tickers in brackets are no names, and a sign makes a change of a bare number",
    "Wall Street fell.\n\nS&P 500 (^GSPC): -86.5, or 2.8%\n\nNasdaq (^IXIC): +20.5 points (+0.2%) to 11,030.5",
    "index.change S&P 500 -86.5",
    "index.change_pct S&P 500 -2.8",
    "index.change Nasdaq Composite 20.5",
    "index.change_pct Nasdaq Composite 0.2",
    "index.close Nasdaq Composite 11030.5",
  ],
  [
    "small futures are no index",
    "Wall Street was set to fall. Dow e-minis were up 34 points, or 0.1%, and S&P 500 e-minis were down 6.5 points.",
  ],
  [
    "it is the yield when the yield was spoken of",
    "Wall Street fell. The yield on the 10-year Treasury note dropped. It ended the day down one basis point at 2.8 percent.",
    "bond.change_bp 10-year Treasury -1",
    "bond.yield 10-year Treasury 2.8",
  ],
  ["a range has a width, and a place", "The Dow swung in an 880-point range. "],
  [
    "a fuel with a price is no trade",
    "The S&P 500 rose 0.5%. U.S. oil rose 1.5% to $45.5 a barrel, and oil stocks gained 2%.",
    "index.change_pct S&P 500 0.5",
    "sector.change_pct oil 2",
  ],
  [
    "figures under clock times are those of the moment",
    "11:55 a.m.\n\nThe Dow rose 54 points to 23,193.\n\n9:35 a.m.\n\nThe Dow rose 61 points to 23,200.",
    "index.change Dow Jones Industrial Average 54 !",
    "index.close Dow Jones Industrial Average 23193 !",
    "index.change Dow Jones Industrial Average 61 !",
    "index.close Dow Jones Industrial Average 23200 !",
  ],
  [
    "a rebound from a loss is not the loss",
    "Widgetron rebounded from a 6 percent drop, and the S&P 500 rose 1% for the holiday-shortened week.",
  ],
  [
    "codes of instruments are no names",
    "Wall Street rose. The Dow <.DJI> rose 92.5 points, or 0.3%, to 27,700.5 and the Shanghai Composite (000001.SS) lost 1.1%.",
    "index.change Dow Jones Industrial Average 92.5",
    "index.change_pct Dow Jones Industrial Average 0.3",
    "index.close Dow Jones Industrial Average 27700.5",
    "foreign_index.change_pct Shanghai Composite -1.1",
  ],
  [
    "indices named behind their place are what is spoken of",
    "London shares fell. Germany's top index fell 3.6%. New York's two main indices, the S&P 500 and the Dow Jones, were down 0.2% and 0.4% respectively. The Dax index in Frankfurt was down 1%.",
    "foreign_index.change_pct DAX -3.6",
    "foreign_index.change_pct S&P 500 -0.2",
    "foreign_index.change_pct Dow Jones Industrial Average -0.4",
    "foreign_index.change_pct DAX -1",
  ],
  [
    "somebody's own index, or one of something, is not the market's",
    "Wall Street fell. Widgetmark's headline index edged down to 53.5 from 53.9. The institute said its index of factory activity fell to 57.9. The S&P 500's valuation is now at 14 times earnings. The COVID-19 pandemic spread.",
  ],
  [
    "who follows in a list is measured by its own verb",
    "Tokyo shares fell. The weakest were Alfa Corp, down 2.5%, followed by Beta Corp, losing 2.1%.",
    "stock.change_pct Alfa Corp -2.5",
    "stock.change_pct Beta Corp -2.1",
  ],
  [
    "an earlier gain given up, and a gain in something of its own, are not the day's",
    "The Sensex sank 0.7 per cent, giving up an earlier gain of as much as 1 per cent. Widgetan saw a 6 percent gain in its American receipts.",
    "index.change_pct Sensex -0.7",
  ],
  [
    "a volume may be another day's by its day alone",
    "Tokyo stocks rose. On Tuesday, 1,660.5 million shares changed hands, rising from Monday's volume of 1,600.5 million shares.",
    "turnover.volume Nikkei 225 1660500000",
    "turnover.volume Nikkei 225 1600500000 @2026-03-09",
  ],
  [
    "a level reached by the bell is the close",
    "Jakarta shares rose. The IDX Composite rose 0.7 percent to reach 7,540.5 by the closing bell on Tuesday.",
    "index.change_pct Jakarta Composite 0.7",
    "index.close Jakarta Composite 7540.5",
  ],
  [
    "a day told far in front is the sentence's, and an afternoon is a moment",
    "The Dow rose 90 points. By the close of trading on Monday, the Dow had fallen some 500 points by the afternoon. By the close of trading on Monday, the Nasdaq increased 0.4 percent.",
    "index.change Dow Jones Industrial Average 90",
    "index.change Dow Jones Industrial Average -500 about @2026-03-09 !",
    "index.change_pct Nasdaq Composite 0.4 @2026-03-09",
  ],
];

for (const [title, text, ...expected] of CASES) {
  test(title, () => assert.deepEqual(claims(text), expected));
}
