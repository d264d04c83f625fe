import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claims, read } from "./reading.ts";

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
    ["The KOSPI hit 4,216.93 during intraday trading on Tuesday, the highest ever.", "index.high KOSPI 4216.93"],
    ["The KOSPI touched 4,012.30 at one point, the lowest in six months.", "index.low KOSPI 4012.3"],
    ["The KOSPI touched 4,216.93 at one point, the high of the day being 4,220.10.", "index.high KOSPI 4220.1"],
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
  "net purchases whose owners come behind are of the day that the clause tells": [
    [
      "The volume was the largest since March 12, 2025, when the board saw 1.43 trillion won net purchases by foreigners.",
      "flow.foreign KOSPI 1430000000000 @2025-03-12",
    ],
    ["The board saw 143 billion won net purchases by foreigners.", "flow.foreign KOSPI 143000000000"],
  ],
  "a start with a gain is no gain of the day": [
    ["The KOSDAQ got off to a hopeful start with a gain of 1.36 percent."],
    [
      "The KOSDAQ got off to a strong start with Pepper Foods gaining 2.3 percent.",
      "stock.change_pct Pepper Foods 2.3",
    ],
  ],
  "a rate only neared is none of the day's, and one risen above is no close": [
    ["The exchange rate rose above 1,388.4 won and edged nearer to 1,390 won.", "fx.reference USD/KRW 1388.4"],
    ["The won inched closer to 1,500 to the greenback."],
    ["The won closed above 1,388.2 won per dollar.", "fx.rate USD/KRW 1388.2"],
  ],
  "a part of a month is no session": [
    ["The index stood at 3,757.64 in mid-March.", "index.close KOSPI 3757.64 ?"],
    ["The index stood at 3,757.64 in late October.", "index.close KOSPI 3757.64 ?"],
    ["The KOSPI slid to 4,054.20 late in the session.", "index.low KOSPI 4054.2"],
  ],
  "the closing of another day is of that day": [
    [
      "The KOSDAQ rose 0.74 percent to close at 849.42 Tuesday from Monday's closing at 843.20.",
      "index.change_pct KOSDAQ 0.74",
      "index.close KOSDAQ 849.42",
      "index.close KOSDAQ 843.2 @2026-03-09",
    ],
  ],
  "a level is passed on the day that the sentence tells, for the first time this year or not": [
    [
      "On Monday, the first day of the term, the index closed above 4,100 for the first time in 10 months.",
      "milestone.level KOSPI 4100 @2026-03-09",
    ],
    ["The KOSPI surpassed the 4,000 mark for the first time this year on Tuesday.", "milestone.level KOSPI 4000"],
  ],
  "what moves an index and is called it has moved itself": [
    ["Samsung Electronics dragged down the index as it lost 2.3 percent.", "stock.change_pct Samsung Electronics -2.3"],
    ["The steel sector aided the KOSPI as it gained 1.7 percent.", "sector.change_pct steel 1.7"],
    ["Foreign buying helped the KOSDAQ as it rose 0.3 percent.", "index.change_pct KOSDAQ 0.3"],
  ],
  "issues that go to their daily limit are counted as those at it": [
    ["As many as 571 issues rose to their daily limits.", "breadth.limit_up KOSPI 571"],
    ["Some 124 stocks fell to their daily limit lows.", "breadth.limit_down KOSPI 124 about"],
    ["As many as 41 issues fell in the morning.", "breadth.losers KOSPI 41 !"],
  ],
  "a board that is only added in percent does not get the flows that follow": [
    [
      "The KOSPI 200 lost 0.3 percent, while the junior KOSDAQ advanced 0.7 percent. Institutions bought a net 11 billion won.",
      "index.change_pct KOSPI 200 -0.3",
      "index.change_pct KOSDAQ 0.7",
      "flow.institution KOSPI 11000000000",
    ],
    [
      "The KOSPI 200 lost 0.3 percent, while the junior KOSDAQ advanced 0.7 percent to 843.20. Institutions bought a net 11 billion won.",
      "index.change_pct KOSPI 200 -0.3",
      "index.change_pct KOSDAQ 0.7",
      "index.close KOSDAQ 843.2",
      "flow.institution KOSDAQ 11000000000",
    ],
  ],
  "a price that is only near is none": [
    ["Samsung Electronics was on the verge of 160,000 won."],
    ["Samsung Electronics came close to 160,000 won."],
    ["Samsung Electronics fell to close at 153,700 won.", "stock.close Samsung Electronics 153700"],
  ],
  "a company's preferred shares have a price of their own": [
    [
      "Pepper Foods lost 1.2 percent to 83,700 won, and its preferred shares lost 0.8 percent to 69,100 won.",
      "stock.change_pct Pepper Foods -1.2",
      "stock.close Pepper Foods 83700",
      "stock.change_pct Pepper Foods preferred -0.8",
      "stock.close Pepper Foods preferred 69100",
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
    "KOSPI Plunges 38 Points\nThe KOSPI collapsed to the 4,080s. On March 9, the KOSPI closed at 4,087.35, a drop of 37.62 points (0.91 percent). The KOSDAQ fell 12.41 points to close at 843.20.";
  const told = claims(text);
  assert.ok(told.includes("index.close KOSDAQ 843.2 ?"), told.join("\n"));
  assert.ok(told.includes("index.close KOSPI 4087.35 @2026-03-09"), told.join("\n"));
});

test("a story whose won or whose bounds come first is of the day that it tells next", () => {
  const won =
    "The rate breaks a ceiling. On Monday, the won-dollar rate soared by 8.2 won to close at 1,472.1 won. The KOSPI tumbled by 31.40 points to close at 4,087.35.";
  assert.ok(claims(won).includes("index.close KOSPI 4087.35 ?"), claims(won).join("\n"));
  const bound =
    "The KOSPI plunged by more than one percent to 4,100 points. The KOSPI ended at 4,087.35 points on Monday. The KOSDAQ decreased by 1.45 percent.";
  assert.ok(claims(bound).includes("index.change_pct KOSDAQ -1.45 ?"), claims(bound).join("\n"));
  const own =
    "Stocks plunged more than 3 percent Tuesday after falling 1.2 percent on Monday. The KOSPI closed at 4,087.35.";
  assert.ok(claims(own).includes("index.close KOSPI 4087.35"), claims(own).join("\n"));
  const currency =
    "The Korean won rose to its highest in five years on Monday. The won closed at 1,422.5 won, down by 7.8 won. The KOSPI ended down 24.18 points at 4,087.35.";
  assert.ok(claims(currency).includes("index.close KOSPI 4087.35 ?"), claims(currency).join("\n"));
});

test("how old someone is counts as named", () => {
  const { digits } = read(`${LEAD} Kim Pepper-man, 72, an investor, said he would wait.`);
  assert.equal(digits.unread, 0);
});
