import { promise } from "./reading.ts";

promise([
  [
    "cents and tenths of one are told with a letter between them, and a posted gain makes a name a company",
    "VALLETTA -- The MSE Index closed lower at 4,812.159 points on the Malta Stock Exchange. Zarvako's share price moved up 3.67 per cent or 2c9 to close at 81c9. Pepper Bank shares lost 10c or 4.76 per cent to close at Lm2.01. Zarlingo posted a 5 per cent gain.",
    "index.close MSE Share 4812.159",
    "stock.change_pct Zarvako 3.67",
    "stock.change Zarvako 0.029",
    "stock.close Zarvako 0.819",
    "stock.change Pepper Bank -0.1",
    "stock.change_pct Pepper Bank -4.76",
    "stock.close Pepper Bank 2.01",
    "stock.change_pct Zarlingo 5",
  ],
  [
    "a gain that something managed to post is its own",
    "DUBLIN -- The Iseq index closed up 0.4 per cent at 2,602.3. Aer Lingus managed to post a 5 per cent gain, closing at 64 cent.",
    "index.change_pct ISEQ 0.4",
    "index.close ISEQ 2602.3",
    "stock.change_pct Aer Lingus 5",
    "stock.close Aer Lingus 0.64",
  ],
]);
