import { type Case, promise } from "./reading.ts";

const SEOUL = "SEOUL, The KOSPI rose 0.4 percent to 4,112.30.";
const ROSE = ["index.change_pct KOSPI 0.4", "index.close KOSPI 4112.3"] as const;

const CASES: readonly Case[] = [
  [
    "a service's code with digits and a place in it is a code, and no crowns",
    `${SEOUL} Samsung Electronics, behind Finland's Orvo ( ORV1V.HE ), eased 0.1 percent.`,
    ...ROSE,
    "stock.change_pct Samsung Electronics -0.1",
  ],
  [
    "things by their letters are no company",
    `${SEOUL} Samsung Electronics, the top maker of memory chips and LCDs and a maker of TVs, tumbled more than 4 percent.`,
    ...ROSE,
    "stock.change_pct Samsung Electronics -4 over",
  ],
  [
    "what a year's gain is held against is of that year",
    `${SEOUL} Samsung Electronics gained 44 percent last year, topping LG Electronics' 31 percent increase and outpacing a 9 percent rise in the KOSPI.`,
    ...ROSE,
  ],
  [
    "a percentage as high as so much is how far the index had gone",
    "SEOUL, The KOSPI rose by as high as 1.58 percent at one point, but closed 0.4 percent higher at 4,112.30.",
    "index.change_pct KOSPI 1.58 !",
    "index.change_pct KOSPI 0.4",
    "index.close KOSPI 4112.3",
  ],
  [
    "futures beside a place that was followed are named in passing",
    "SINGAPORE, The Straits Times Index tracked movements in Hong Kong and the Dow futures, dropping to an intraday low of 4,164 before finishing at 4,174.75 for a net loss of 6.7 points.",
    "index.low Straits Times Index 4164 !",
    "index.close Straits Times Index 4174.75",
    "index.change Straits Times Index -6.7",
  ],
  [
    "the 30-share pack is Mumbai's index",
    "MUMBAI, The Sensex was volatile. The 30-share pack closed at 76,408.39, down 65 points, or 0.09 percent.",
    "index.close Sensex 76408.39",
    "index.change Sensex -65",
    "index.change_pct Sensex -0.09",
  ],
  [
    "what it rose to begin the day at is where it opened",
    "SEOUL, The KOSDAQ rose 1.19 percent to begin Tuesday at 749.13. It lost 0.3 percent to open at 747.2, and gained 2.1 points to end at 751.4.",
    "index.open KOSDAQ 749.13",
    "index.open KOSDAQ 747.2",
    "index.change KOSDAQ 2.1",
    "index.close KOSDAQ 751.4",
  ],
];

promise(CASES);
