import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "a share that topped the index moved by its own rise, not by the index's",
    "BRUSSELS: The BEL20 index finished at 3,812.4, up 0.2 percent. Andrik topped the index with a 1.9 percent rise to 82.35 euros. Duno Bank topped the BEL20, up 1.7 percent at 12.1 euros.",
    "index.close BEL 20 3812.4",
    "index.change_pct BEL 20 0.2",
    "stock.change_pct Andrik 1.9",
    "stock.close Andrik 82.35",
    "stock.change_pct Duno Bank 1.7",
    "stock.close Duno Bank 12.1",
  ],
  [
    "a number of transactions is no number of shares",
    "JAKARTA: The JCI rose 0.4 percent to 7,112.3. The frequency of share trading was recorded at 1.12 million transactions with 16.4 billion shares traded.",
    "index.change_pct Jakarta Composite 0.4",
    "index.close Jakarta Composite 7112.3",
    "turnover.volume Jakarta Composite 16400000000",
  ],
  [
    "what begins with the main index's letters and ends at a level is an index",
    "VIENNA: The ATX lost 0.4 percent to 3,512.1 points. The ATX Prime ended down 0.3 percent at 1,771.2.",
    "index.change_pct ATX -0.4",
    "index.close ATX 3512.1",
    "index.change_pct ATX Prime -0.3",
    "index.close ATX Prime 1771.2",
  ],
  [
    "the General Index is the market's own where that is called so",
    "LIMA: The Lima Stock Exchange closed with a gain of 0.4%, the General Index rising to 27,412.3 points from 27,303.1 points.",
    "index.change_pct S&P/BVL Peru General 0.4",
    "index.close S&P/BVL Peru General 27412.3",
    "index.close S&P/BVL Peru General 27303.1 ?",
  ],
  [
    "Madrid's selective index is its main one, and its papers' perfect tells of the day",
    "MADRID: The selective index gained 31.2 points, 0.3%, to stand at 10,402.1. On the opposite side, Grisco has fallen by 2.4% and Salter has lost 11% this year.",
    "index.change IBEX 35 31.2",
    "index.change_pct IBEX 35 0.3",
    "index.close IBEX 35 10402.1",
    "stock.change_pct Grisco -2.4",
  ],
  [
    "forints go by their mark",
    "BUDAPEST: The BUX index fell 0.2 per cent. Turnover reached Ft 8.4 billion. OTP added 1.1 percent to Ft 17,640.",
    "index.change_pct BUX -0.2",
    "turnover.value BUX 8400000000",
    "stock.change_pct OTP 1.1",
    "stock.close OTP 17640",
  ],
  [
    "units that an index rose to are points",
    "BUENOS AIRES: The leading panel, the S&P Merval, rose 1.4 pct to 1,592,100 units.",
    "index.change_pct Merval 1.4",
    "index.close Merval 1592100",
  ],
  [
    "what bonds rose by is no yield",
    "BUENOS AIRES: The Merval rose 1.4 pct. Argentine bonds rose an average of 0.5 pct. Bonds fell 0.3 pct.",
    "index.change_pct Merval 1.4",
  ],
  [
    "securities with the largest rises are no trade",
    "SANTIAGO: The IPSA lost 0.4% to 6,412.3 points. The securities with the largest rises were led by Salter, up 2.4%.",
    "index.change_pct IPSA -0.4",
    "index.close IPSA 6412.3",
    "stock.change_pct Salter 2.4",
  ],
  [
    "a signed number too small to be an index's points is not told as them",
    "Stock indexes: Brazil Bovespa 126,412.4 -0.41",
    "index.close Ibovespa 126412.4",
  ],
  [
    "the dollar told against a market's own money is quoted in that",
    "MEXICO CITY: The IPC rose 0.4%. The dollar gained 0.3% against the Mexican peso, trading at 17.22 units per greenback.",
    "index.change_pct S&P/BMV IPC 0.4",
    "fx.reference USD/MXN 17.22",
  ],
  [
    "a stock that erased a percentage on the way to a price fell, and one that erased a loss did not",
    "SOFIA: The SOFIX fell 0.5% to 412.3. Duno Invest erased 4.20% to 8.10 levs. Salter Holding erased a 2 percent loss.",
    "index.change_pct SOFIX -0.5",
    "index.close SOFIX 412.3",
    "stock.change_pct Duno Invest -4.2",
    "stock.close Duno Invest 8.1",
  ],
];

promise(CASES);
