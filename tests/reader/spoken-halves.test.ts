import { promise } from "./reading.ts";

const SEOUL = "SEOUL (Bellwether) -- South Korean stocks closed higher on Tuesday.\n";

promise([
  [
    "a whole and a half are one number, in words or in digits, with hyphens or without",
    `${SEOUL}Individuals sold shares worth some two-and-a-half trillion won, and foreigners bought one and a half trillion won. Turnover came to 12-and-a-half trillion won. The KOSPI rose three and a half percent.`,
    "flow.individual KOSPI -2500000000000 about",
    "flow.foreign KOSPI 1500000000000",
    "turnover.value KOSPI 12500000000000",
    "index.change_pct KOSPI 3.5",
  ],
  [
    "a half alone stays a half",
    `${SEOUL}Institutions sold half a trillion won.`,
    "flow.institution KOSPI -500000000000",
  ],
  [
    "a land that news comes from is not where a share is traded",
    `* Hyundai Motor down 5 pct on U.S. recall\n${SEOUL}Kia rose 1.2 percent on India hopes. LG Chem fell 2 percent in New York.`,
    "stock.change_pct Hyundai Motor -5",
    "stock.change_pct Kia 1.2",
  ],
]);
