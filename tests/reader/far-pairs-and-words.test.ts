import { type Case, promise } from "./reading.ts";

const BANGKOK = "BANGKOK: The SET index rose 0.4 percent to 1,512.30. ";
const HARARE = "HARARE: The ZSE All Share index rose 0.4 percent to 36,522.10 points. ";
const KATHMANDU = "KATHMANDU: The Nepse index shed 12.31 points to 1,988.02. ";
const LIMA = "LIMA: The General Index of the Lima Stock Exchange rose 1.1% to 16,662.20 points. ";

const set = ["index.change_pct SET 0.4", "index.close SET 1512.3"];
const zse = ["index.change_pct ZSE All Share 0.4", "index.close ZSE All Share 36522.1"];
const nepse = ["index.change NEPSE -12.31", "index.close NEPSE 1988.02"];
const bvl = ["index.change_pct S&P/BVL Peru General 1.1", "index.close S&P/BVL Peru General 16662.2"];

const CASES: readonly Case[] = [
  [
    "a level between two moves takes no unit of the second, and each of two indices has its own pair",
    `${BANGKOK}The SET50 and SET100 dropped 0.52 percent to 954.07 and 0.43 percent to 2,101.48, respectively.`,
    ...set,
    "index.change_pct SET50 -0.52",
    "index.close SET50 954.07",
    "index.change_pct SET100 -0.43",
    "index.close SET100 2101.48",
  ],
  [
    "points behind the close of the first of two are the move of the second",
    `${BANGKOK}The SET50 and SET100 fell 5.50 points to close at 954.07 and 9.41 points to close at 2,101.48.`,
    ...set,
    "index.change SET50 -5.5",
    "index.close SET50 954.07",
    "index.change SET100 -9.41",
    "index.close SET100 2101.48",
  ],
  [
    "prices side by side behind a list of moves go to its stocks in turn",
    `${BANGKOK}Close behind came Tilsa Oil (8.1 percent) and Branpa (6.4 percent), whose shares ended at 20.20 baht and 64.75 baht.`,
    ...set,
    "stock.change_pct Tilsa Oil 8.1",
    "stock.change_pct Branpa 6.4",
    "stock.close Tilsa Oil 20.2",
    "stock.close Branpa 64.75",
  ],
  [
    "behind what a stock traded, the verb is the stock's again",
    `${BANGKOK}Gulder Energy led trading with a turnover of 211 million baht and rose 2.2 percent. Shares in Tilsa Oil, the busiest with a volume of 9.6 million baht, ended 2 percent firmer at 29.50 baht. Branpa, on a turnover of 1.1 billion baht, slipped 0.5 percent.`,
    ...set,
    "stock.change_pct Gulder Energy 2.2",
    "stock.change_pct Tilsa Oil 2",
    "stock.close Tilsa Oil 29.5",
    "stock.change_pct Branpa -0.5",
  ],
  [
    "satang are hundredths of a baht, and the stop behind a firm's letters parts it from no figure",
    `${BANGKOK}Mersa Cement fell 6 baht to 390 baht and Lundra Foods Ltd. 25 satang to 24.50 baht.`,
    ...set,
    "stock.change Mersa Cement -6",
    "stock.close Mersa Cement 390",
    "stock.change Lundra Foods Ltd -0.25",
    "stock.close Lundra Foods Ltd 24.5",
  ],
  [
    "a trade that moved less, by the verb of the first",
    `${BANGKOK}Energy gained 1.2 per cent, property a more modest 0.4 per cent and banks just 0.1 per cent.`,
    ...set,
    "sector.change_pct Energy 1.2",
    "sector.change_pct property 0.4",
    "sector.change_pct banks 0.1",
  ],
  [
    "what put a stock at the head of the day's gainers is of the day",
    `${BANGKOK}Tilsa Oil headed the day's top gainers after climbing 3.1 percent to 18.20 baht.`,
    ...set,
    "stock.change_pct Tilsa Oil 3.1",
    "stock.close Tilsa Oil 18.2",
  ],
  [
    "most of what one group sold is no amount of another's",
    `${BANGKOK}Mutual funds sold equities amounting to 2.6 billion baht, most of which was absorbed by individuals.`,
    ...set,
  ],
  [
    "elsewhere in Asia, an index does what is told of it",
    `${BANGKOK}Elsewhere in Asia the Nikkei ended down 0.2 percent and the Hang Seng up 0.3 percent.`,
    ...set,
    "foreign_index.change_pct Nikkei 225 -0.2",
    "foreign_index.change_pct Hang Seng Index 0.3",
  ],
  [
    "firms of a size in an index are that index",
    "WARSAW: The WIG20 fell 0.6 percent to 2,522 points, while mid-caps on the mWIG40 lost 0.2 percent.",
    "index.change_pct WIG20 -0.6",
    "index.close WIG20 2522",
    "index.change_pct mWIG40 -0.2",
  ],
  [
    "blanks within prices in cents",
    `${HARARE}Ekono was 315c stronger at 14 500c.`,
    ...zse,
    "stock.change Ekono 3.15",
    "stock.close Ekono 145",
  ],
  [
    "indices of Harare by the words its papers use",
    `${HARARE}The Top 10 Index firmed 2.1 percent to 20,411.68 and the Small Cap was flat at 41,090.04. The VFEX All-Share Index was 0.7 percent softer at 80.15.`,
    ...zse,
    "index.change_pct ZSE Top 10 2.1",
    "index.close ZSE Top 10 20411.68",
    "index.close ZSE Small Cap 41090.04",
    "index.change_pct VFEX All Share -0.7",
    "index.close VFEX All Share 80.15",
  ],
  [
    "trades of Kathmandu that look like firms",
    `${KATHMANDU}Hotels and Tourism suffered the most, plunging 3.1 percent. Finance, Hydropower and Life Insurance dropped 2.4 percent, 1.9 percent and 1.5 percent, respectively.`,
    ...nepse,
    "sector.change_pct Hotels and Tourism -3.1",
    "sector.change_pct Finance -2.4",
    "sector.change_pct Hydropower -1.9",
    "sector.change_pct Life Insurance -1.5",
  ],
  [
    "soles by their mark, the price of the dollar, and the amount that was traded",
    `${LIMA}The amount negotiated was 41.3 million soles. The sale price of the dollar closed at S/. 2.797. Volcara fell to S/0.85.`,
    ...bvl,
    "turnover.value S&P/BVL Peru General 41300000",
    "fx.reference USD/PEN 2.797",
    "stock.close Volcara 0.85",
  ],
];

promise(CASES);
