import { promise } from "./reading.ts";

const LONDON = "LONDON (Bellwether) -- The FTSE 100 index closed up 0.4 percent at 7,812.30 points on Tuesday.\n";
const OWN = ["index.change_pct FTSE 100 0.4", "index.close FTSE 100 7812.3"];

promise([
  [
    "what something moved by in the session before is that day's, told behind the day's own",
    `${LONDON}Pepper fell 2 percent, after rising 10 percent in the previous session.`,
    ...OWN,
    "stock.change_pct Pepper -2",
    "stock.change_pct Pepper 10 ?",
  ],
  [
    "the place of an index within a list of two hides neither",
    `${LONDON}Frankfurt's DAX and the Paris CAC climbed 1.6 percent and 2.2 percent respectively.`,
    ...OWN,
    "foreign_index.change_pct DAX 1.6",
    "foreign_index.change_pct CAC 40 2.2",
  ],
  [
    "a decline in a sector is the sector's",
    `${LONDON}The slide was led by a 2.7 percent decline in the industrial products sector and a 1.9 percent fall in mining stocks.`,
    ...OWN,
    "sector.change_pct industrial products -2.7",
    "sector.change_pct mining -1.9",
  ],
  [
    "two trades of one sector are one name where each sector has a figure",
    `${LONDON}The oil and gas sector and the mining sector ended up 0.5% and 0.3% respectively.`,
    ...OWN,
    "sector.change_pct oil and gas 0.5",
    "sector.change_pct mining 0.3",
  ],
  [
    "a company that warned of its earnings is what then leapt",
    `${LONDON}Although Zarvako International warned that its earnings will be flat, it leapt 7.6 percent to 8.40 pounds.`,
    ...OWN,
    "stock.change_pct Zarvako International 7.6",
    "stock.close Zarvako International 8.4",
  ],
  [
    "a company's shares are they where the sentence before was about them",
    `${LONDON}Shares of Zarvako rose 0.4 percent to 11.55 pounds. They were up 3.2 percent on Monday.`,
    ...OWN,
    "stock.change_pct Zarvako 0.4",
    "stock.close Zarvako 11.55",
    "stock.change_pct Zarvako 3.2 @2026-03-09",
  ],
  [
    "shares that exchanged hands are what the market traded, whatever they were worth",
    "JAKARTA -- The Jakarta Composite Index ended up 1.3 percent at 6,119.50, with 12.6 billion shares valued at Rp 10.4 trillion (US$640.3 million) exchanging hands.",
    "index.change_pct Jakarta Composite 1.3",
    "index.close Jakarta Composite 6119.5",
    "turnover.volume Jakarta Composite 12600000000",
    "turnover.value Jakarta Composite 10400000000000",
    "turnover.value_usd Jakarta Composite 640300000",
  ],
  [
    "the volume and the counts behind Canada's second exchange are its own",
    "TORONTO -- The TSE 300 composite index fell 62.3 points to 7,956.10 on volume of 150 million shares. The CDNX finished 6.49 points ahead at 3,100.16 on volume of 42 million shares. Losers led winners 232 to 203.",
    "index.change TSE 300 -62.3",
    "index.close TSE 300 7956.1",
    "turnover.volume TSE 300 150000000",
    "index.change CDNX 6.49",
    "index.close CDNX 3100.16",
    "turnover.volume CDNX 42000000",
    "breadth.losers CDNX 232",
    "breadth.gainers CDNX 203",
  ],
]);
