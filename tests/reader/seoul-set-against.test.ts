import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "./reading.ts";

const LEAD = "The KOSPI fell 17.24 points, or 0.42 percent, to close at 4,087.35.";
const LEAD_CLAIMS = ["index.change KOSPI -17.24", "index.change_pct KOSPI -0.42", "index.close KOSPI 4087.35"];
const SECOND = "The KOSDAQ lost 1.45 percent to close at 843.20. ";
const SECOND_CLAIMS = ["index.change_pct KOSDAQ -1.45", "index.close KOSDAQ 843.2"];

/** What a sentence tells behind a lead of Seoul, where a market or a day in it could be taken for the one that is told. */
const TOLD: Readonly<Record<string, readonly (readonly [sentence: string, ...claims: string[]])[]>> = {
  "a market named by contrast or likeness owns none of the amounts": [
    [
      `${SECOND}Unlike the KOSPI, retail investors turned net sellers, shedding roughly 130 billion won.`,
      ...SECOND_CLAIMS,
      "flow.individual KOSDAQ -130000000000 about",
    ],
    [
      `${SECOND}As with the KOSPI, foreigners sold a net 41.2 billion won.`,
      ...SECOND_CLAIMS,
      "flow.foreign KOSDAQ -41200000000",
    ],
    [
      `${SECOND}Foreigners, unlike on the KOSPI market, bought a net 41.2 billion won.`,
      ...SECOND_CLAIMS,
      "flow.foreign KOSDAQ 41200000000",
    ],
    [
      `${SECOND}Unlike the main bourse, institutions bought a net 41.2 billion won.`,
      ...SECOND_CLAIMS,
      "flow.institution KOSDAQ 41200000000",
    ],
    ["Unlike the KOSPI, the KOSDAQ rose 1.45 percent.", "index.change_pct KOSDAQ 1.45"],
    ["In line with the KOSPI, the KOSDAQ lost 1.45 percent.", "index.change_pct KOSDAQ -1.45"],
    ["Unlike the Dow, the Nasdaq rose 0.6 percent.", "foreign_index.change_pct Nasdaq Composite 0.6"],
    ["Unlike Samsung Electronics, SK hynix rose 0.6 percent.", "stock.change_pct SK hynix 0.6"],
  ],
  "what a clause of its own tells of the market set against is that market's": [
    [
      "The KOSDAQ lost 1.45 percent, unlike the KOSPI, which rose 0.4 percent.",
      "index.change_pct KOSDAQ -1.45",
      "index.change_pct KOSPI 0.4",
    ],
    [
      "Like the Dow, which fell 0.5 percent, the Nasdaq lost 0.6 percent.",
      "foreign_index.change_pct Dow Jones Industrial Average -0.5",
      "foreign_index.change_pct Nasdaq Composite -0.6",
    ],
    ["In contrast, the KOSDAQ rose 1.45 percent.", "index.change_pct KOSDAQ 1.45"],
    [
      "The KOSDAQ, like the Nikkei, fell 1.45 percent to 843.20.",
      "index.change_pct KOSDAQ -1.45",
      "index.close KOSDAQ 843.2",
    ],
  ],
  "shares that are put on sale are sold, and money put into shares is spent": [
    ["Foreigners put 41.2 billion won worth of stocks on sale.", "flow.foreign KOSPI -41200000000"],
    ["Institutions put 41.2 billion won worth of local shares up for sale.", "flow.institution KOSPI -41200000000"],
    ["Individuals, putting 41.2 billion won of shares on the block, gave way.", "flow.individual KOSPI -41200000000"],
    ["Foreigners put 41.2 billion won into local shares.", "flow.foreign KOSPI 41200000000"],
    ["Foreigners bought 41.2 billion won worth of shares on sale.", "flow.foreign KOSPI 41200000000"],
  ],
  "a level that is forecast is no figure of the economy": [
    ["Pepper Securities moved the all-year forecast from 4,130 to 4,260."],
    ["The outlook was moved from 4,130 to 4,260."],
    ["The bank kept its growth forecast at 2.4 percent.", "macro forecast 2.4"],
  ],
  "a change counted from a session or its close leads to a level of the day": [
    ["The KOSDAQ opened down 1.74 points from the previous trading session at 852.31.", "index.open KOSDAQ 852.31"],
    [
      "The KOSDAQ closed down 12.41 points from the previous trading session at 843.20.",
      "index.change KOSDAQ -12.41",
      "index.close KOSDAQ 843.2",
    ],
    [
      "The KOSDAQ opened down 1.74 points from the previous session's close of 854.05.",
      "index.close KOSDAQ 854.05 @2026-03-09",
    ],
    [
      "The KOSDAQ closed at 843.20, down 1.45 percent compared to Monday closing at 855.61.",
      "index.close KOSDAQ 843.2",
      "index.change_pct KOSDAQ -1.45",
      "index.close KOSDAQ 855.61 @2026-03-09",
    ],
    [
      "Compared to Monday, the KOSDAQ fell 1.45 percent to 843.20.",
      "index.change_pct KOSDAQ -1.45",
      "index.close KOSDAQ 843.2",
    ],
  ],
  "a first dip since a day is of the day told, and one of last year of none": [
    [
      "It was the index's first dip below the 4,100-point mark since it closed above it on Tuesday last week.",
      "milestone.level KOSPI 4100",
    ],
    ["This was its first close above the 4,000 mark since March last year.", "milestone.level KOSPI 4000"],
    ["It was the index's first dip below the 4,100 mark last year.", "milestone.level KOSPI 4100 ?"],
  ],
  "sessions without something are no run": [
    ["The KOSPI has gone through 10 straight sessions without setting a record."],
    ["The KOSPI rose for 10 straight sessions without a pause.", "streak.sessions KOSPI 10"],
  ],
  "the KOSDAQ goes by its long name, however its nation is spelled": [
    ["The Korean Securities Dealers Automated Quotations rose 1.45 percent.", "index.change_pct KOSDAQ 1.45"],
    ["The Korea Securities Dealers Automated Quotation rose 1.45 percent.", "index.change_pct KOSDAQ 1.45"],
  ],
};

describe("what a market or a day is set against", () => {
  for (const [title, sentences] of Object.entries(TOLD))
    test(title, () => {
      for (const [sentence, ...told] of sentences)
        assert.deepEqual(claims(`${LEAD} ${sentence}`), [...LEAD_CLAIMS, ...told], sentence);
    });
});
