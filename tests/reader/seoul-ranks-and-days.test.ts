import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims } from "./reading.ts";

const LEAD = "The KOSPI fell 17.24 points, or 0.42 percent, to close at 4,087.35.";
const LEAD_CLAIMS = ["index.change KOSPI -17.24", "index.change_pct KOSPI -0.42", "index.close KOSPI 4087.35"];

/** What a sentence tells behind a lead of Seoul, where a word in it could give it another rank, day or owner. */
const TOLD: Readonly<Record<string, readonly (readonly [sentence: string, ...claims: string[]])[]>> = {
  "a rank that is hit is where the index ended, and what it fell by no level": [
    [
      "The KOSDAQ hit its lowest level this year, falling 12.41 points (1.45 percent) to close at 843.20.",
      "index.change KOSDAQ -12.41",
      "index.change_pct KOSDAQ -1.45",
      "index.close KOSDAQ 843.2",
    ],
    [
      "The KOSDAQ reached its highest level since May, rising 1.45 percent to 868.03.",
      "index.change_pct KOSDAQ 1.45",
      "index.close KOSDAQ 868.03",
    ],
    [
      "The KOSDAQ hit the day's low, falling 1.45 percent to 843.20.",
      "index.change_pct KOSDAQ -1.45",
      "index.low KOSDAQ 843.2",
    ],
    ["The KOSDAQ hit 868.12 at one point, rising as much as 1.4 percent.", "index.change_pct KOSDAQ 1.4 !"],
  ],
  "what is the highest ever when it is touched is the day's high": [
    ["The KOSPI hit 4,216.93 during intraday trading on Tuesday, the highest ever.", "index.high KOSPI 4216.93 !"],
    ["The KOSPI touched 4,012.30 at one point, the lowest in six months.", "index.low KOSPI 4012.3 !"],
    ["The KOSPI touched 4,216.93 at one point, the high of the day being 4,220.10.", "index.high KOSPI 4220.1 !"],
    [
      "During Friday's trading, the KOSPI even reached 4,162.24, replacing its daily peak.",
      "index.high KOSPI 4162.24 @2026-03-06 !",
    ],
  ],
  "a level that a figure ranks below is of its own day": [
    ["The figure was also the lowest since 3,979.08 on Jan. 26.", "index.close KOSPI 3979.08 @2026-01-26"],
    ["The figure was up 12 percent from a year earlier."],
  ],
  "a day after another, something was of the day before": [
    [
      "The slide came one day after the benchmark KOSPI closed at 4,104.59, up 1.18 percent.",
      "index.close KOSPI 4104.59 @2026-03-09",
      "index.change_pct KOSPI 1.18 @2026-03-09",
    ],
    ["It slid a day after it posted a 2.3 percent gain.", "index.change_pct KOSPI 2.3 @2026-03-09"],
    ["The slide came two days after the KOSPI closed at 4,056.96.", "index.close KOSPI 4056.96 ?"],
    ["Trading stopped five minutes after the KOSPI 200 lost 5 percent."],
  ],
  "what comes only to close has closed on the day it rose": [
    [
      "The KOSPI climbed to 4,200.26 points during the trading day on Monday, only to close at 4,104.59.",
      "index.high KOSPI 4200.26 @2026-03-09 !",
      "index.close KOSPI 4104.59 @2026-03-09",
    ],
    [
      "The KOSPI fell 1.2 percent on Friday, only to lose another 0.42 percent on Tuesday.",
      "index.change_pct KOSPI -1.2 @2026-03-06",
      "index.change_pct KOSPI -0.42",
    ],
  ],
  "what brokers see an index trade between is no range of the day": [
    ["Brokerages forecast the main index to trade at between 4,000 and 4,150 points."],
    ["The main index traded at between 4,071.12 and 4,120.33.", "index.low KOSPI 4071.12", "index.high KOSPI 4120.33"],
  ],
  "an era is opened by no opening": [
    ["The KOSPI opened the 4,000 era.", "milestone.level KOSPI 4000"],
    ["The KOSPI opened at 4,100.12.", "index.open KOSPI 4100.12"],
  ],
  "a close at higher than a level is bounded by it": [
    ["The KOSPI closed at higher than 4,000 points.", "index.close KOSPI 4000 over"],
    ["The KOSPI closed at lower than 4,200 points.", "index.close KOSPI 4200 under"],
  ],
  "what is given up is lost, and what stays put is unchanged": [
    ["The KOSPI had given up 29.7 points by midday.", "index.change KOSPI -29.7 !"],
    ["Pepper was given a target of 13,000 won."],
    [
      "On the KOSDAQ, 646 stocks enjoyed gains, 857 suffered losses and 121 stayed put.",
      "breadth.gainers KOSDAQ 646",
      "breadth.losers KOSDAQ 857",
      "breadth.unchanged KOSDAQ 121",
    ],
  ],
  "a trade's name may begin with another trade's word, or with one of investors": [
    [
      "By sector, transport equipment (-0.94%), retail (-0.88%), electric and gas utilities (1.60%) and non-metal (-2.64%) stood out.",
      "sector.change_pct transport equipment -0.94",
      "sector.change_pct retail -0.88",
      "sector.change_pct electric and gas utilities 1.6",
      "sector.change_pct non-metal -2.64",
    ],
    ["Retail investors sold a net 12.2 billion won.", "flow.individual KOSPI -12200000000"],
  ],
  "shares of the land that foreigners sell are the market's, another land's are not": [
    ["Foreign investors continued to sell Korean equities worth 43 billion won.", "flow.foreign KOSPI -43000000000"],
    ["Foreigners offloaded South Korean shares worth a net 43 billion won.", "flow.foreign KOSPI -43000000000"],
    ["Retail investors bought American stocks worth 4.3 trillion won."],
    ["Foreign investors sold as Korean shares fell 2 percent.", "index.change_pct KOSPI -2"],
  ],
  "a company's preferred shares have a price of their own": [
    [
      "Pepper Foods lost 1.2 percent to 83,700 won, and its preferred shares lost 0.8 percent to 69,100 won.",
      "stock.change_pct Pepper Foods -1.2",
      "stock.close Pepper Foods 83700",
    ],
    [
      "Pepper Foods closed at 83,700 won, and its shares have lost 3 percent this year.",
      "stock.close Pepper Foods 83700",
    ],
  ],
};

for (const [promise, cases] of Object.entries(TOLD))
  describe(promise, () => {
    for (const [sentence, ...told] of cases)
      test(sentence, () => assert.deepEqual(claims(`${LEAD} ${sentence}`), [...LEAD_CLAIMS, ...told]));
  });

test("a paper of the day after is one whose headline rounds what its text dates", () => {
  const text =
    "KOSPI Plunges 43 Points\nThe KOSPI collapsed to the 4,080s. On March 9, the KOSPI closed at 4,087.35, a drop of 43.11 points (1.04 percent). The KOSDAQ fell 12.41 points to close at 843.20.";
  const told = claims(text);
  assert.ok(told.includes("index.close KOSDAQ 843.2 ?"), told.join("\n"));
  assert.ok(told.includes("index.close KOSPI 4087.35 @2026-03-09"), told.join("\n"));
});
