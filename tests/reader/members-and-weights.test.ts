import { promise } from "./reading.ts";

promise([
  [
    "what is said behind an index's members is said of the index",
    "The Dow, which includes Chevron, which gained 1.2 percent, fell 0.2 percent.",
    "stock.change_pct Chevron 1.2",
    "index.change_pct Dow Jones Industrial Average -0.2",
  ],
  [
    "in Seoul too",
    "The KOSPI rose 1.4 percent. The PHLX Semiconductor Sector Index, which includes companies such as Nvidia and Intel, gained 2.6 percent.",
    "index.change_pct KOSPI 1.4",
    "foreign_index.change_pct Philadelphia Semiconductor Index 2.6",
  ],
  [
    "a company named behind the index's own verb keeps its own",
    "The DAX, comprising 40 shares, rose 1 percent, and Pepper AG, which makes cars, fell 2 percent.",
    "index.change_pct DAX 1",
    "stock.change_pct Pepper AG -2",
  ],
  [
    "what a firm raised of its own is no move of its share",
    "The ASX 200 rose 0.4 percent. Pepper Bank increased its interim dividends by 18 per cent. Pepper Bank was up $1.59.",
    "index.change_pct S&P/ASX 200 0.4",
    "stock.change Pepper Bank 1.59",
  ],
  [
    "a weight in brackets is none either",
    "The Sensex rose 0.3 percent. Pepper, which has the third-highest weight (8.64 per cent) in it, dragged it down.",
    "index.change_pct Sensex 0.3",
  ],
  [
    "what a price added to trade at another is its change",
    "The STI rose 0.2%. Pepper Holdings increased by 0.6%, adding S$0.14 to trade at S$24.92.",
    "index.change_pct Straits Times Index 0.2",
    "stock.change_pct Pepper Holdings 0.6",
    "stock.change Pepper Holdings 0.14",
    "stock.close Pepper Holdings 24.92",
  ],
  [
    "a morning that ended is a moment",
    "The Nikkei 225 fell 1.2 per cent to 13,418.60, while the broader Topix ended the morning down 0.9 per cent at 1,402.35.",
    "index.change_pct Nikkei 225 -1.2 !",
    "index.close Nikkei 225 13418.6 !",
    "index.change_pct Topix -0.9 !",
    "index.close Topix 1402.35 !",
  ],
  [
    "what groups bought during the day is its sum, and during the session a moment's",
    "The KOSPI rose 1.2 percent. During the day, foreigners bought a net 310.5 billion won of stocks. During the session, individuals sold a net 120.4 billion won.",
    "index.change_pct KOSPI 1.2",
    "flow.foreign KOSPI 310500000000",
    "flow.individual KOSPI -120400000000 !",
  ],
  [
    "those that followed one that fell have their own percentages",
    "The KOSPI fell 1 percent. Samsung SDI fell the most, by 2.6%. It was followed by Kia (-1.94%) and LG Chem (-1.41%).",
    "index.change_pct KOSPI -1",
    "stock.change_pct Samsung SDI -2.6",
    "stock.change_pct Kia -1.94",
    "stock.change_pct LG Chem -1.41",
  ],
  [
    "Belgrade's indices and its money",
    "The BELEX15 rose 1%. The broader BELEXline grew by 0.31% to 1,874.20 points. Pepper Osiguranje saw its shares fall by 1.6% to 914 dinars.",
    "index.change_pct BELEX15 1",
    "index.change_pct BELEXline 0.31",
    "index.close BELEXline 1874.2",
    "stock.change_pct Pepper Osiguranje -1.6",
    "stock.close Pepper Osiguranje 914",
  ],
]);
