import { promise } from "./reading.ts";

const LONDON = "LONDON (Bellwether) -- The FTSE 100 index closed up 0.4 percent at 7,812.30 points on Tuesday.\n";
const OWN = ["index.change_pct FTSE 100 0.4", "index.close FTSE 100 7812.3"];

promise([
  [
    "what a company makes, told without an article, stands between its name and its verb",
    `${LONDON}Zarvako, maker of engines, dropped 1.1 percent. Pepper, owner of Britain's largest orchard, climbed 2.3 percent.`,
    ...OWN,
    "stock.change_pct Zarvako -1.1",
    "stock.change_pct Pepper 2.3",
  ],
  [
    "a name nobody knows that met buyers or sellers is a company",
    `${LONDON}Zarvako ran into heavy selling, falling 7.2 percent to 13.94 pounds. Biolunda came under pressure, losing 3.1 percent.`,
    ...OWN,
    "stock.change_pct Zarvako -7.2",
    "stock.close Zarvako 13.94",
    "stock.change_pct Biolunda -3.1",
  ],
  [
    "units are what a trust has for shares",
    "SINGAPORE -- The Straits Times Index rose 0.4 per cent to 3,812.30. Units of Pepper Commercial Trust fell 1.5 per cent or two cents to $1.35. Units in Salt Trust were 3 cents lower at 98 cents.",
    "index.change_pct Straits Times Index 0.4",
    "index.close Straits Times Index 3812.3",
    "stock.change_pct Pepper Commercial Trust -1.5",
    "stock.change Pepper Commercial Trust -0.02",
    "stock.close Pepper Commercial Trust 1.35",
    "stock.change Salt Trust -0.03",
    "stock.close Salt Trust 0.98",
  ],
  [
    "a name may begin with one letter and digits, or with a letter and a stop",
    `${LONDON}K92 Mining Ltd was down 2.7%. M3 Inc fell 2.1 percent. G8 Education shed 1.4 percent. E.ON SE rose 1.2%.`,
    ...OWN,
    "stock.change_pct K92 Mining Ltd -2.7",
    "stock.change_pct M3 Inc -2.1",
    "stock.change_pct G8 Education -1.4",
    "stock.change_pct E.ON SE 1.2",
  ],
  [
    "the other exchange of one land is its own too",
    "DUBAI -- The Dubai Financial Market general index closed 0.7 per cent higher at 4,895.60. Abu Dhabi's ADX General Index lost 0.3 per cent, and the Bloomberg GCC 200 Index advanced 0.6 per cent.",
    "index.change_pct DFM General Index 0.7",
    "index.close DFM General Index 4895.6",
    "index.change_pct ADX General Index -0.3",
    "foreign_index.change_pct Bloomberg GCC 200 0.6",
  ],
]);
