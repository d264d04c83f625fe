import { promise } from "./reading.ts";

const SEOUL = "SEOUL, March 10 (Yonhap) -- South Korean stocks closed higher Tuesday.";
const TOKYO = "TOKYO, March 10 -- Tokyo stocks ended higher Tuesday.";
const MUMBAI = "MUMBAI, March 10 -- The Sensex and the Nifty closed higher on Tuesday.";

promise([
  [
    "what a stock lifted the named index by is its share, and it goes on to tell its own move",
    `${SEOUL} Samsung Electronics alone lifted the KOSPI by 31.76 points, rising 2.4 percent to 71,200 won.`,
    "stock.contribution Samsung Electronics 31.76",
    "stock.change_pct Samsung Electronics 2.4",
    "stock.close Samsung Electronics 71200",
  ],
  [
    "so it is with a way between the verb and the index, and where the stock fell",
    `${SEOUL} SK hynix pulled down the index 12.33 points. Kia dragged the KOSPI down by 2.08 points.`,
    "stock.contribution SK hynix -12.33",
    "stock.contribution Kia -2.08",
  ],
  [
    "elsewhere too, also behind an aside about the stock",
    `${TOKYO} Fast Retailing, which rose 2.4 percent, lifted the Nikkei by 110 points.`,
    "stock.change_pct Fast Retailing 2.4",
    "stock.contribution Fast Retailing 110",
  ],
  [
    "what two lifted it by together is nobody's share",
    `${TOKYO} Fast Retailing and SoftBank pushed up the Nikkei by 110 points.`,
  ],
  [
    "where a level follows, where hopes did it, or in a headline, the move is the index's",
    `${TOKYO} A late rally lifted the Nikkei by 410 points to 39,102.33. Strong results from Fast Retailing lifted the Nikkei by 410 points. Infosys lifts Sensex by 412 points.`,
    "index.change Nikkei 225 410",
    "index.close Nikkei 225 39102.33",
    "index.change Nikkei 225 410",
  ],
  [
    "points that a stock took off the index are its share, and those of a rout are perhaps some stock's",
    `${TOKYO} Fast Retailing took 110 points off the Nikkei. Sony fell 2.4 percent, shaving 31 points off the benchmark. The rout wiped 410 points off the Nikkei. The rout wiped 3 percent off the index.`,
    "stock.contribution Fast Retailing -110",
    "stock.change_pct Sony -2.4",
    "stock.contribution Sony -31",
    "index.change_pct Nikkei 225 -3",
  ],
  [
    "what an index made up from the day's low is not its change",
    `${MUMBAI} From the day's low, the Sensex recovered 575 points. From the lows, it bounced 512 points to end at 81,905.17.`,
    "index.close Sensex 81905.17",
  ],
  [
    "from the low it may also have recovered to a close",
    `${SEOUL} From the day's low, the index recovered to close 0.3 percent higher.`,
    "index.change_pct KOSPI 0.3",
  ],
  [
    "a record that the index is short of is no close of the day",
    `${MUMBAI} The Sensex is 3.6 percent short of the record 83,794.`,
  ],
  [
    "a break below a level that could follow is no milestone, and lines on a chart are accounted for",
    `${MUMBAI} A break below 24,400 could drag the Nifty to 24,000. The next hurdle for the Nifty is 25,200, with support around 24,600. Bank Nifty has resistance at 52,800 and 53,200.`,
  ],
  [
    "what a figure is compared with at the previous close is of that session",
    `${MUMBAI} The 10-year bond yield ended at 6.67 per cent, compared with 6.69 per cent at the previous close. Infosys ended at Rs 1,512 against Rs 1,490 at the previous close.`,
    "bond.yield 10-year Treasury 6.67",
    "bond.yield 10-year Treasury 6.69 ?",
    "stock.close Infosys 1512",
    "stock.close Infosys 1490 ?",
  ],
  [
    "shares of one firm that changed hands are not what the market traded",
    `${MUMBAI} About 1.2 million shares of Infosys changed hands. As many as 412,000 shares of the company were traded on the exchange.`,
  ],
  [
    "stocks at a high or a low of a year are counted",
    `${MUMBAI} As many as 210 stocks hit their 52-week high and 61 their 52-week low.`,
  ],
  [
    "how many of an index's members fell is no level of it",
    `${TOKYO} The Nikkei fell 1.2 percent to 38,910.02, its lowest close since Nov. 28, with 201 of its 225 components in the red.`,
    "index.change_pct Nikkei 225 -1.2",
    "index.close Nikkei 225 38910.02",
  ],
  [
    "what a stock cost the index, or lifted it by after its own move, is its share",
    "FRANKFURT, The DAX fell 1.2 percent to 22,410.27. SAP dropped 2.1 percent and alone cost the DAX almost 70 points. Bayer rose 3 percent and lifted the index by 12 points. The rout cost the DAX 412 points.",
    "index.change_pct DAX -1.2",
    "index.close DAX 22410.27",
    "stock.change_pct SAP -2.1",
    "stock.contribution SAP -70 near",
    "stock.change_pct Bayer 3",
    "stock.contribution Bayer 12",
  ],
  [
    "plus and minus in brackets are signs",
    "FRANKFURT, The DAX fell 1.2 percent to 22,410.27. Siemens Energy (plus 3.4 percent), Airbus (plus 1.1 percent) and Rheinmetall (minus 0.8 percent) were in focus.",
    "index.change_pct DAX -1.2",
    "index.close DAX 22410.27",
    "stock.change_pct Siemens Energy 3.4",
    "stock.change_pct Airbus 1.1",
    "stock.change_pct Rheinmetall -0.8",
  ],
]);
