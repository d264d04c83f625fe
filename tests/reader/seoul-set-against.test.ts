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
