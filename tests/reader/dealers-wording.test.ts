import { promise } from "./reading.ts";

/** Prices, counts and volumes as dealers' reports of small markets word them. */
promise([
  [
    "what a stock ended up losing is its change, and the price behind it its close",
    "The ISEQ index fell 1 per cent. Pepper Group ended up losing 31 cent on the day to close down 2.1 per cent at €14.40. Salt Mills broke through the €22 barrier to close at €22.15, up 40 cent. There was good news for Teal Foods, which broke through the €9 mark to close at €9.12, up 15 cent.",
    "index.change_pct ISEQ -1",
    "stock.change Pepper Group -0.31",
    "stock.change_pct Pepper Group -2.1",
    "stock.close Pepper Group 14.4",
    "stock.close Salt Mills 22.15",
    "stock.change Salt Mills 0.4",
    "stock.close Teal Foods 9.12",
    "stock.change Teal Foods 0.15",
  ],
  [
    "shares traded at a company, and a volume in the stock, are not the market's",
    "The ISEQ index fell 1 per cent. At Pepper Group things were quiet, with just 1.2 million shares traded, and the stock closed down 3 cent at €8.80. There was two-way business in the stock, dealers said, with volume of two million.",
    "index.change_pct ISEQ -1",
    "stock.change Pepper Group -0.03",
    "stock.close Pepper Group 8.8",
  ],
  [
    "the stock is the one in which the sentence before saw interest",
    "The ISEQ index fell 1 per cent. Pepper Group lost 12 cent to close at €8.80. There was interest in Teal Foods. The stock closed at €2.06.",
    "index.change_pct ISEQ -1",
    "stock.change Pepper Group -0.12",
    "stock.close Pepper Group 8.8",
    "stock.close Teal Foods 2.06",
  ],
  [
    "a participle behind a comma goes on about the company the sentence began with",
    "The ISEQ index fell 1 per cent. Salt Mills had a strong day on the back of rising board prices, finishing up 3 per cent at €17.20, a climb of 50 cent. Shares closed 1p lower at £26.10.",
    "index.change_pct ISEQ -1",
    "stock.change_pct Salt Mills 3",
    "stock.close Salt Mills 17.2",
    "stock.change Salt Mills 0.5",
    "stock.close Salt Mills 26.1",
  ],
  [
    "a gain of the last days is no session's, and an index of the dearest shares is not the main one",
    "Athens' General Index rose 0.3% to 1,412.20 points. The banking index, after the 2% gain of the previous three days, closed up 1.1%. In the high-cap index (+0.4% and 3,310 points), Pepper's share gained 2%.",
    "index.change_pct Athens General 0.3",
    "index.close Athens General 1412.2",
    "sector.change_pct banking 1.1",
    "stock.change_pct Pepper 2",
  ],
  [
    "a number of things that has grown is no price",
    "The Tadawul All Share Index rose 0.2 percent. Pepper Gyms Co. added 1.3 percent after opening a club, bringing the total number of its clubs to 118.",
    "index.change_pct TASI 0.2",
    "stock.change_pct Pepper Gyms Co 1.3",
  ],
  [
    "traded value is turnover, and the Dow industrial the average",
    "Dubai's DFM General Index fell 1.2%. Trading volume stood at 212.4 million shares, while traded value jumped to AED 301.5 million, from AED 188.2 million. The Dow industrial was 0.6% higher.",
    "index.change_pct DFM General Index -1.2",
    "turnover.volume DFM General Index 212400000",
    "turnover.value DFM General Index 301500000",
    "turnover.value DFM General Index 188200000 ?",
    "foreign_index.change_pct Dow Jones Industrial Average 0.6",
  ],
  [
    "what was traded in the first months of a year is no day's, nor is the amount told beside it",
    "The Tadawul All Share Index rose 0.2 percent. The value of shares traded during the first six months came to SR1.1 trillion, down 12 percent, while the total volume traded decreased to reach SR21.4 billion.",
    "index.change_pct TASI 0.2",
  ],
]);
