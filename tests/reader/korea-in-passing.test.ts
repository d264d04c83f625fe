import { type Paraphrases, readAlike } from "./paraphrases.ts";
import { claims, read } from "./reading.ts";

/** What did not happen, or another thing than the KOSPI is measured by. */
const NONE: readonly Paraphrases[] = [
  [
    "a level that may never be, or around which an index hovered",
    ["index.change_pct KOSPI 0.25", "index.close KOSPI 4224.53"],
    [
      "The KOSPI rose 0.25 percent to 4,224.53. If the index falls below 4,200, selling may accelerate.",
      "The KOSPI rose 0.25 percent to 4,224.53. The KOSPI had hovered around the 4,250-point level.",
    ],
  ],
  [
    "early losses that were erased, and the volatility index",
    ["index.change_pct KOSPI 0.25", "index.close KOSPI 4224.53"],
    [
      "The KOSPI rose 0.25 percent to 4,224.53. It trimmed early losses of more than 2 percent.",
      "The KOSPI rose 0.25 percent to 4,224.53. The volatility index fell 2.1 percent to 24.3.",
    ],
  ],
  [
    "oil by its long name, what is owed, and funds traded on the exchange",
    ["index.change_pct KOSPI 0.25", "index.close KOSPI 4224.53"],
    [
      "The KOSPI rose 0.25 percent to 4,224.53. West Texas Intermediate lost 1.7 percent to $63.18 a barrel.",
      "The KOSPI rose 0.25 percent to 4,224.53. Household debt grew 1.4 percent.",
      "The KOSPI rose 0.25 percent to 4,224.53. Individuals bought 71.3 billion won of inverse ETFs.",
    ],
  ],
  [
    "what a company earns on its equity, was fined, peaked at another time or trades of its own",
    ["index.change_pct KOSPI 0.25", "index.close KOSPI 4224.53"],
    [
      "The KOSPI rose 0.25 percent to 4,224.53. Hana Financial's return on equity rose to 8.7 percent.",
      "The KOSPI rose 0.25 percent to 4,224.53. Kakao was fined 340 million won.",
      "The KOSPI rose 0.25 percent to 4,224.53. Samsung Electronics is 17 percent below its May 2022 peak of 71,300 won.",
      "The KOSPI rose 0.25 percent to 4,224.53. Samsung Electronics hit a 52-week high of 83,400 won last month.",
      "The KOSPI rose 0.25 percent to 4,224.53. Volume in Samsung Electronics rose 31 percent to 17 million shares.",
    ],
  ],
  [
    "a record high that it closed at",
    ["index.change_pct KOSPI 0.25", "index.close KOSPI 4224.53"],
    ["The KOSPI rose 0.25 percent to an all-time high of 4,224.53."],
  ],
  [
    "an index of some of the KOSPI's stocks",
    ["index.change_pct KOSPI 0.25", "sector.change_pct large-cap 1.02"],
    ["The KOSPI rose 0.25 percent. The KOSPI large-cap index rose 1.02 percent."],
  ],
  [
    "what the session before closed at",
    [
      "index.change_pct KOSPI 0.25",
      "index.close KOSPI 4214.17 @2026-03-09",
      "index.change_pct KOSPI -0.15 @2026-03-09",
    ],
    ["The KOSPI rose 0.25 percent. The index ended the previous session 0.15 percent lower at 4,214.17."],
  ],
];

/** What a story of the year's last day tells of the year is none of the day's. */
const REVIEW: readonly Paraphrases[] = [
  [
    "a year's last day in a review of the year",
    ["index.close KOSPI 4214.17", "index.change_pct KOSPI -0.15", "index.close KOSDAQ 925.47"],
    [
      "This year, the KOSPI rose by 61.4 percent. The KOSPI closed the last session of the year at 4,214.17, down 0.15 percent from the previous session. The KOSDAQ finished at 925.47, up 22.8 percent year-on-year. While the KOSPI surged 61.4 percent, American shares added 9 percent.",
      "A dream of many years (KOSPI 4,000 points) came true this year, with the KOSPI rising 61.4 percent. It closed the last session at 4,214.17, down 0.15 percent from the previous session. The KOSDAQ, up 22.8 percent on-year, finished at 925.47.",
    ],
  ],
];

const readPlain = (text: string) => ({ claims: claims(text), unread: read(text).unread.length });

readAlike(NONE, readPlain);
readAlike(REVIEW, readPlain);
