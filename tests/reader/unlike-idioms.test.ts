import { promise } from "./reading.ts";

const LEAD = "The KOSPI rose 1 percent to 3,412.36.";
const LED = ["index.change_pct KOSPI 1", "index.close KOSPI 3412.36"];

promise([
  [
    "a term before equivalents and the like is the paper of that term",
    "Three-year treasuries yielded 3.012 percent, 4.6 basis points less than the day before, while their 10-year equivalents came off 7.1 basis points to 3.273 percent and the yield on the 20-year rose 1 basis point. The yield on 5-year notes fell 2 basis points and that on their 30-year counterparts 3.1 basis points.",
    "bond.yield 3-year Treasury 3.012",
    "bond.change_bp 3-year Treasury -4.6",
    "bond.change_bp 10-year Treasury -7.1",
    "bond.yield 10-year Treasury 3.273",
    "bond.change_bp 20-year Treasury 1",
    "bond.change_bp 5-year Treasury -2",
    "bond.change_bp 30-year Treasury -3.1",
  ],
  [
    "bare figures of a list fell where its verb says so, though the story prints minus signs elsewhere",
    "The KOSPI rose 1 percent. Kia (-0.59%) fell. By industry, banks (2.44%) and machinery (1.97%) were strong, while steel (2.86%) and chemicals (1.12%) were weak. Naver (1.2%) and Kakao (-0.5%) were mixed.",
    "index.change_pct KOSPI 1",
    "stock.change_pct Kia -0.59",
    "sector.change_pct banks 2.44",
    "sector.change_pct machinery 1.97",
    "sector.change_pct steel -2.86",
    "sector.change_pct chemicals -1.12",
    "stock.change_pct Naver 1.2",
    "stock.change_pct Kakao -0.5",
  ],
  [
    "an index with its figure in brackets is measured there",
    "The KOSPI rose 1.0%, outperforming the region (MSCI Asia ex-Japan: -0.2%), on turnover of 8.4 trillion won.",
    "index.change_pct KOSPI 1",
    "foreign_index.change_pct MSCI Asia ex Japan -0.2",
    "turnover.value KOSPI 8400000000000",
  ],
  [
    "the index itself is the index",
    "Shares of Pepper fell 2 percent. The KOSPI itself closed at 3,412.36, 24.56 points to the good, and the KOSDAQ ended 1.04 percent in the hole at 783.20.",
    "stock.change_pct Pepper -2",
    "index.close KOSPI 3412.36",
    "index.change KOSPI 24.56",
    "index.change_pct KOSDAQ -1.04",
    "index.close KOSDAQ 783.2",
  ],
  [
    "issues that ended where they had begun are unchanged",
    `${LEAD} Of the issues traded, 512 rose against 361 in the red, with 62 ending where they started.`,
    ...LED,
    "breadth.gainers KOSPI 512",
    "breadth.losers KOSPI 361",
    "breadth.unchanged KOSPI 62",
  ],
  [
    "below the last session's closing level is as far as below its close",
    "The KOSPI ended 5.12 points, or 0.15 percent, below Monday's closing level.",
    "index.change KOSPI -5.12",
    "index.change_pct KOSPI -0.15",
  ],
  [
    "a place or a name with a word of another meaning behind it is one company",
    `${LEAD} Seoul Line eased 1.1 percent, while GS Retail lost 2.1 percent and Green Cross added 1.3 percent.`,
    ...LED,
    "stock.change_pct Seoul Line -1.1",
    "stock.change_pct GS Retail -2.1",
    "stock.change_pct Green Cross 1.3",
  ],
  [
    "the number of what a list tells next is no figure",
    "1. The KOSPI rose 1.02 percent.\n\n2) Foreigners sold 120 billion won.",
    "index.change_pct KOSPI 1.02",
    "flow.foreign KOSPI -120000000000",
  ],
]);
