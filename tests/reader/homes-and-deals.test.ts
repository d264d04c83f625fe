import { type Case, promise } from "./reading.ts";

const CASES: readonly Case[] = [
  [
    "around the Gulf investors are told by their home, and foreigners among them have their flow",
    "CAIRO: The EGX30 index fell 0.3%. Egyptian investors were net sellers with EGP 38.2 million, while foreign and Arab investors were net buyers with EGP 14.2 million and EGP 23 million, respectively.",
    "index.change_pct EGX 30 -0.3",
    "flow.foreign EGX 30 14200000",
  ],
  [
    "one group's sale is not that of the group told to buy before it",
    "CAIRO: The EGX30 index fell 0.3%. Institutions were net buyers and foreigners were net sellers of EGP 30 million.",
    "index.change_pct EGX 30 -0.3",
    "flow.foreign EGX 30 -30000000",
  ],
  [
    "a net sum is a balance, whatever the verb",
    "CAIRO: The EGX30 index fell 0.3%. Foreigners sold a net EGP 30 million.",
    "index.change_pct EGX 30 -0.3",
    "flow.foreign EGX 30 -30000000",
  ],
  [
    "what trades come to, and the shares that they involve, are what was traded",
    "DUBAI: The DFM index closed at 2,399 points, with trades totaling 470 million dirhams. A total of 33,520 trades were executed, involving 410 million shares.",
    "index.close DFM General Index 2399",
    "turnover.value DFM General Index 470000000",
    "turnover.volume DFM General Index 410000000",
  ],
  [
    "what a price moved by stands before its way, with the same in percent between",
    "DUBLIN: The Iseq fell 4.3 points. Corra Life put in the best performance, banking its earlier gains to close 39 cent, or 2 per cent, stronger at €19.57. Tullis closed up 15 cents on €3.",
    "index.change ISEQ -4.3",
    "stock.change Corra Life 0.39",
    "stock.change_pct Corra Life 2",
    "stock.close Corra Life 19.57",
    "stock.change Tullis 0.15",
    "stock.close Tullis 3",
  ],
  [
    "how far a price had gone earlier is an extreme, and a trade stands for the company just told",
    "DUBLIN: The Iseq fell 4.3 points. Tullis slipped four cent to close at €20.95, after earlier rising to €21.18. Corra was in demand. The airline closed three cent up at €8.82.",
    "index.change ISEQ -4.3",
    "stock.change Tullis -0.04",
    "stock.close Tullis 20.95",
    "stock.high Tullis 21.18",
    "stock.change Corra 0.03",
    "stock.close Corra 8.82",
  ],
];

promise(CASES);
