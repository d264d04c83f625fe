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
];

promise(CASES);
