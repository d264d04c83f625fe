import { promise } from "./reading.ts";

promise([
  [
    "a change, a percentage and a price in one bracket are of the share in front, and the words about it tell the way",
    "NEW YORK - The Nasdaq rose 1 percent. All six blue chips on the Dow fell, led by AT&T (47 cents, or 3.1%, to $15.21) and Pepper Morris (90 cents, or 1.9%, to $46.10). Salt Lauren (96 cents or 4.6% to $22.02) also climbed.",
    "index.change_pct Nasdaq Composite 1",
    "stock.change AT&T -0.47",
    "stock.change_pct AT&T -3.1",
    "stock.close AT&T 15.21",
    "stock.change Pepper Morris -0.9",
    "stock.change_pct Pepper Morris -1.9",
    "stock.close Pepper Morris 46.1",
    "stock.change Salt Lauren 0.96",
    "stock.change_pct Salt Lauren 4.6",
    "stock.close Salt Lauren 22.02",
  ],
  [
    "its units are shares of the trust told before",
    "SINGAPORE - The STI rose 25.1 points to 3,081.2. Oregano Commercial Trust continued to trade strongly. Its units added S$0.05 or 2.3 per cent to finish at S$2.24.",
    "index.change Straits Times Index 25.1",
    "index.close Straits Times Index 3081.2",
    "stock.change Oregano Commercial Trust 0.05",
    "stock.change_pct Oregano Commercial Trust 2.3",
    "stock.close Oregano Commercial Trust 2.24",
  ],
  [
    "a gain in shares of a firm that offset another's drop is that firm's",
    "MEXICO CITY - The IPC rose 0.14 percent as a 0.4 percent gain in shares of telecommunications firm Oregano Movil offset a 0.3 percent drop in lender Grupo Cumin.",
    "index.change_pct S&P/BMV IPC 0.14",
    "stock.change_pct Oregano Movil 0.4",
    "stock.change_pct Grupo Cumin -0.3",
  ],
  [
    "a round level that the index is pushed closer to is not reached, and the year of a crash is no level",
    "TAIPEI - The Taiex closed up 51.5 points at 9,962.4 points, edging closer to the 10,000-point level. It was the biggest one-day gain since the 1987 stock market crash.",
    "index.change TAIEX 51.5",
    "index.close TAIEX 9962.4",
  ],
]);
