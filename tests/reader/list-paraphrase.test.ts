import { type Paraphrases, readAlike } from "./paraphrases.ts";
import { claims, read } from "./reading.ts";

/** Several names, and what each of them did. */
const SAME: readonly Paraphrases[] = [
  [
    "three stocks that fell",
    ["stock.change_pct Hanil Cement -1.4", "stock.change_pct Daesang -2.6", "stock.change_pct Nongshim -0.7"],
    [
      "Hanil Cement, Daesang and Nongshim fell 1.4 percent, 2.6 percent and 0.7 percent, respectively.",
      "Hanil Cement, Daesang and Nongshim fell 1.4, 2.6 and 0.7 percent, respectively.",
      "Hanil Cement, Daesang and Nongshim lost 1.4, 2.6, and 0.7 percent, respectively.",
      "Old-line shares were weak, with Hanil Cement, Daesang and Nongshim down 1.4, 2.6 and 0.7 percent, respectively.",
      "Old-line shares were weak, with Hanil Cement, Daesang and Nongshim losing 1.4 percent, 2.6 percent and 0.7 percent, respectively.",
      "Old-line shares were weak, with Hanil Cement down 1.4 percent, Daesang 2.6 percent and Nongshim 0.7 percent.",
      "Hanil Cement fell 1.4 percent, followed by Daesang with a loss of 2.6 percent and Nongshim with a drop of 0.7 percent.",
      "Hanil Cement fell 1.4 percent, Daesang 2.6 percent and Nongshim 0.7 percent.",
    ],
  ],
  [
    "three stocks and where they closed",
    ["stock.close Hanil Cement 14210", "stock.close Daesang 21350", "stock.close Nongshim 402500"],
    [
      "Hanil Cement closed at 14,210 won, Daesang at 21,350 won and Nongshim at 402,500 won.",
      "Hanil Cement closed at 14,210 won, Daesang closed at 21,350 won and Nongshim closed at 402,500 won.",
    ],
  ],
  [
    "two stocks, what they lost and where they closed",
    [
      "stock.change Hanil Cement -200",
      "stock.close Hanil Cement 14210",
      "stock.change Daesang -450",
      "stock.close Daesang 21350",
    ],
    [
      "Hanil Cement lost 200 won to 14,210 won and Daesang 450 won to 21,350 won.",
      "Hanil Cement fell 200 won to 14,210 won and Daesang fell 450 won to 21,350 won.",
    ],
  ],
  [
    "issues that rose, fell and stood still",
    ["breadth.gainers KOSPI 248", "breadth.losers KOSPI 617", "breadth.unchanged KOSPI 71"],
    [
      "There were 248 advances, 617 declines and 71 unchanged issues.",
      "There were 248 gainers, 617 losers and 71 unchanged issues.",
    ],
  ],
  [
    "issues that fell and rose",
    ["breadth.losers KOSPI 617", "breadth.gainers KOSPI 248"],
    [
      "Stocks that fell outnumbered those that rose 617 to 248.",
      "Declining issues led advancing ones 617-248.",
      "Falling stocks outnumbered rising ones 617 to 248.",
    ],
  ],
];

readAlike(SAME, (sentence) => ({ claims: claims(sentence), unread: read(sentence).digits.unread }));
