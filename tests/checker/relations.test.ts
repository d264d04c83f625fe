import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import type { Knowledge } from "../../src/checker/knowledge.ts";
import type { RelationCode } from "../../src/checker/relation.ts";
import { RELATIONS } from "../../src/checker/relations.ts";
import { knowledge, SmallStory, scope, withTape } from "./small-story.ts";

const story = (session?: string, market?: string) => new SmallStory(session, market);

/** Whether a relation holds in a story; undefined when it could not be tested, "mixed" when some ties hold. */
function answer(built: SmallStory, code: RelationCode, known: Knowledge = knowledge): boolean | "mixed" | undefined {
  const found = checkStory(built.reading(), known).relations.filter((relation) => relation.code === code);
  if (found.length === 0) return undefined;
  const holding = found.filter(({ holds }) => holds).length;
  return holding === found.length ? true : holding === 0 ? false : "mixed";
}

const yesterday = withTape({
  "KOSPI@2025-12-30": [
    scope("2025-12-30", {
      "KOSPI/index.close": "4214.17",
      "005930/stock.close": "119900",
      "USD/KRW/fx.rate": "1439.0",
    }),
  ],
});
/** A rate with its percentage from the close before. */
const quotedFrom = (before: string) =>
  story()
    .sentence(`The won was quoted at 1467.6 per dollar, 0.20 percent higher than its previous close of ${before}.`)
    .say("fx.rate", "USD/KRW", "1467.6")
    .say("other", "USD/KRW", "-0.20", { unit: "pct" })
    .say("fx.rate", "USD/KRW", before, { session: "2025-12-30", previousClose: true });

/** A change of the won with words of a percentage behind it, and where it led. */
const movedBy = (won: string, percent: string) =>
  story()
    .sentence(`The rate rose ${won} ${percent} to 1244.20 won.`)
    .say("fx.change", "USD/KRW", won)
    .say("other", "USD/KRW", "0.58", { unit: "pct" })
    .say("fx.rate", "USD/KRW", "1244.20");

/** Counts of gainers and losers behind words that say which are more. */
const outnumbered = (gainers: string, losers: string) =>
  story()
    .sentence(`Losers far outnumbered gainers ${losers} to ${gainers}.`)
    .say("breadth.gainers", "KOSPI", gainers)
    .say("breadth.losers", "KOSPI", losers);

const SAMSUNG = { code: "005930" };

/** An open of 4,224.53 with its change from 4,214.17, in one sentence. */
const opened = () =>
  story()
    .sentence("The index opened 10.36 higher at 4224.53.")
    .say("other", "KOSPI", "10.36", { unit: "pt", opening: true })
    .say("index.open", "KOSPI", "4224.53");

/** A sound story and one wrong in a single figure, for every relation of the tables. */
const CASES: readonly (readonly [RelationCode, () => SmallStory, () => SmallStory, Knowledge?])[] = [
  ["index-triple", () => story().index("95.46", "2.27", "4309.63"), () => story().index("95.46", "2.37", "4309.63")],
  [
    "index-direction",
    () => story().say("index.change", "KOSPI", "95.46").say("index.change_pct", "KOSPI", "2.27"),
    () => story().say("index.change", "KOSPI", "-95.46").say("index.change_pct", "KOSPI", "2.27"),
  ],
  [
    "index-chain",
    () => story().index("95.46", "2.27", "4309.63"),
    () => story().index("95.46", "2.27", "4309.64"),
    yesterday,
  ],
  [
    "index-chain-percent",
    () => story().say("index.change_pct", "KOSPI", "2.27").say("index.close", "KOSPI", "4309.63"),
    () => story().say("index.change_pct", "KOSPI", "2.27").say("index.close", "KOSPI", "4319.63"),
    yesterday,
  ],
  ["index-open", () => opened().index("95.46", "2.27", "4309.63"), () => opened().index("95.46", "2.27", "4309.36")],
  ["currency-percent", () => quotedFrom("1470.5"), () => quotedFrom("1478.5")],
  ["currency-triple", () => movedBy("7.20", "(0.58%)"), () => movedBy("1.20", "(0.58%)")],
  ["breadth-order", () => outnumbered("373", "523"), () => outnumbered("573", "523")],
  [
    "index-day-range",
    () =>
      story()
        .say("index.low", "KOSPI", "4200.1")
        .say("index.close", "KOSPI", "4309.63")
        .say("index.high", "KOSPI", "4313.5"),
    () => story().say("index.close", "KOSPI", "4309.63").say("index.high", "KOSPI", "4303.5"),
  ],
  [
    "stock-base",
    () => story().stock("Samsung", "7.17", "128500", SAMSUNG),
    () => story().stock("Samsung", "7.77", "128500", SAMSUNG),
  ],
  [
    "stock-grid",
    () => story("2021-06-25").say("stock.close", "Naver", "415000"),
    () => story("2021-06-25").say("stock.close", "Naver", "415100", { code: "035420" }),
  ],
  [
    "stock-chain",
    () => story().stock("Samsung", "7.17", "128500", SAMSUNG),
    () => story().stock("Samsung", "7.17", "128600", SAMSUNG),
    yesterday,
  ],
  [
    "stock-change",
    () => story().say("stock.change", "Samsung", "8600").stock("Samsung", "7.17", "128500"),
    () => story().say("stock.change", "Samsung", "8500").stock("Samsung", "7.17", "128500"),
  ],
  [
    "stock-range",
    () => story().say("stock.close", "Samsung", "128500").say("stock.high", "Samsung", "129000"),
    () => story().say("stock.close", "Samsung", "128500").say("stock.high", "Samsung", "127000"),
  ],
  [
    "won-and-dollars",
    () =>
      story()
        .say("turnover.value", "KOSPI", "17.27e12")
        .say("turnover.value_usd", "KOSPI", "11.97e9")
        .say("fx.rate", "USD/KRW", "1441.8"),
    () =>
      story()
        .say("turnover.value", "KOSPI", "17.27e12")
        .say("turnover.value_usd", "KOSPI", "11.57e9")
        .say("fx.rate", "USD/KRW", "1441.8"),
  ],
  [
    "won-per-share",
    () => story().say("turnover.volume", "KOSPI", "400.33e6").say("turnover.value", "KOSPI", "17.27e12"),
    () => story().say("turnover.volume", "KOSPI", "400.33e6").say("turnover.value", "KOSPI", "17.27e9"),
  ],
  [
    "breadth-issues",
    () => story().say("breadth.losers", "KOSPI", "522").say("breadth.gainers", "KOSPI", "371"),
    () => story("2017-11-20").say("breadth.losers", "KOSPI", "364").say("breadth.gainers", "KOSPI", "643"),
  ],
  ["flow-balance", () => flows("644.68e9", "-454.43e9", "-233.37e9"), () => flows("644.68e9", "454.43e9", "-233.37e9")],
  [
    "flow-turnover",
    () => story().say("turnover.value", "KOSPI", "17.27e12").say("flow.foreign", "KOSPI", "644.68e9"),
    () => story().say("turnover.value", "KOSPI", "17.27e12").say("flow.foreign", "KOSPI", "64.468e12"),
  ],
  [
    "currency-step",
    () => story().say("fx.rate", "USD/KRW", "1441.8").say("fx.change", "USD/KRW", "2.8"),
    () => story(),
  ],
  [
    "currency-chain",
    () => story().say("fx.rate", "USD/KRW", "1441.8").say("fx.change", "USD/KRW", "2.8"),
    () => story().say("fx.rate", "USD/KRW", "1441.8").say("fx.change", "USD/KRW", "-2.8"),
    yesterday,
  ],
  ["record-above", () => record("4221.87"), () => record("4421.87")],
  ["milestone-side", () => passed("4300"), () => passed("4400")],
  ["streak-direction", () => streak("5", "0.41"), () => streak("5", "-0.41")],
  [
    "said-twice",
    () => story().say("index.change_pct", "KOSPI", "2", { bound: "over" }).index("95.46", "2.27", "4309.63"),
    () => story().say("index.change_pct", "KOSPI", "3", { bound: "over" }).index("95.46", "2.27", "4309.63"),
  ],
  [
    "trading-day",
    () => story("2026-01-02").index("95.46", "2.27", "4309.63"),
    () => story("2026-01-01").index("95.46", "2.27", "4309.63"),
  ],
  [
    "weekday",
    () => story().sentence("SEOUL, Friday, Jan. 2 -- Stocks rose.").say("index.change_pct", "KOSPI", "2.27"),
    () => story().sentence("SEOUL, Thursday, Jan. 2 -- Stocks rose.").say("index.change_pct", "KOSPI", "2.27"),
  ],
  ["move-word", () => sharp("2.27"), () => sharp("0.27")],
];

function sharp(percent: string): SmallStory {
  return new SmallStory("2026-01-02", "KOSPI", "ko")
    .sentence(`코스피는 ${percent} 급등했다.`)
    .say("index.change_pct", "KOSPI", percent);
}

function flows(foreign: string, individual: string, institution: string): SmallStory {
  return story()
    .say("turnover.value", "KOSPI", "17.27e12")
    .say("flow.foreign", "KOSPI", foreign)
    .say("flow.individual", "KOSPI", individual)
    .say("flow.institution", "KOSPI", institution);
}

function record(before: string): SmallStory {
  return story()
    .index("95.46", "2.27", "4309.63")
    .sentence(`The previous record was set on Nov. 3 at ${before}.`)
    .say("record.previous_close", "KOSPI", before, { session: "2025-11-03" });
}

function passed(level: string): SmallStory {
  return story()
    .sentence(
      `The KOSPI rose 95.46 points, or 2.27 percent, to close at 4309.63, climbing past the ${level} level for the first time.`,
    )
    .index("95.46", "2.27", "4309.63")
    .say("milestone.level", "KOSPI", level);
}

function streak(sessions: string, percent: string): SmallStory {
  return story()
    .sentence(`The index had its ${sessions}th straight day of gains and moved ${percent.replace("-", "")} percent.`)
    .say("streak.sessions", "KOSPI", sessions)
    .say("index.change_pct", "KOSPI", percent);
}

describe("every relation holds in a sound story and fails in one it excludes", () => {
  for (const [code, sound, wrong, known] of CASES) {
    test(`${code}: a sound story`, () => assert.equal(answer(sound(), code, known), true));
    if (wrong().reading().claims.length > 0) {
      test(`${code}: a wrong figure`, () => assert.notEqual(answer(wrong(), code, known), true));
      test(`${code}: the wrong story is told as wrong`, () => {
        const { summary, relations } = checkStory(wrong().reading(), known ?? knowledge);
        assert.ok(summary.inconsistent > 0 || relations.some(({ holds, claims }) => !holds && claims.length === 0));
      });
    }
  }
});

test("every relation has a test of its own", () => {
  const tested = new Set<string>([...CASES.map(([code]) => code), "frozen"]);
  for (const relation of Object.values(RELATIONS).flat()) assert.ok(tested.has(relation.code), relation.code);
});

test("a level passed for the first time was not passed the day before", () => {
  const again = story()
    .sentence("It rose 5.46 points to close at 4309.63, surpassing 4300 for the first time.")
    .say("index.change", "KOSPI", "5.46")
    .say("index.close", "KOSPI", "4309.63")
    .say("milestone.level", "KOSPI", "4300");
  assert.equal(answer(again, "milestone-side"), false);
});

test("change and close printed in whole points may be cut as well as rounded, but one off by more is wrong", () => {
  const whole = (change: string, percent: string, close: string) =>
    answer(story().index(change, percent, close), "index-triple");
  // 17.83 points from 389.16 to 406.99 are 4.58 percent: 17 and 406 when cut, 18 and 407 when rounded.
  assert.equal(whole("17", "4.58", "406"), true);
  assert.equal(whole("18", "4.58", "407"), true);
  assert.equal(whole("19", "4.58", "407"), false);
  assert.equal(whole("-17", "-4.38", "389"), true);
  assert.equal(whole("15", "4.58", "406"), false);
  assert.equal(whole("17", "4.85", "406"), false);
});

test("a level nearly reached or reached during the day is left alone", () => {
  for (const words of ["within a whisker of 4800", "briefly topped 4800", "not far above 4800 at one point"]) {
    const built = story()
      .say("index.close", "KOSPI", "4797.55")
      .sentence(`The market was ${words}.`)
      .say("milestone.level", "KOSPI", "4800");
    assert.equal(answer(built, "milestone-side"), undefined, words);
  }
});

test("a level passed before the session's high is told is held against no close, unless it is said of the close", () => {
  const verdict = (words: string) =>
    answer(
      story()
        .say("index.close", "KOSDAQ", "794.20")
        .sentence(words)
        .say("milestone.level", "KOSDAQ", "800")
        .say("index.high", "KOSDAQ", "803.15"),
      "milestone-side",
    );
  assert.equal(verdict("Small buyers push the KOSDAQ above 800."), undefined);
  assert.equal(verdict("The KOSDAQ closed above 800."), false);
});

test("a level broken in a fall was broken downwards", () => {
  const broken = story()
    .sentence("The KOSPI ended at its lowest of the year, breaking 4300, down 25.68 points at 4297.84.")
    .say("milestone.level", "KOSPI", "4300")
    .say("index.change", "KOSPI", "-25.68")
    .say("index.close", "KOSPI", "4297.84");
  assert.equal(answer(broken, "milestone-side"), undefined);
});

test("the last record, told as set on a day, still stands", () => {
  const told = (words: string) =>
    story()
      .index("-12.80", "-0.30", "4195.38")
      .sentence(`${words} 4208.18.`)
      .say("record.previous_close", "KOSPI", "4208.18", { session: "2025-11-03" });
  assert.equal(answer(told("The last record was set on Nov. 3 at"), "record-above"), undefined);
  assert.equal(answer(told("It beat the last record of"), "record-above"), false);
});

test("a record that another day beat is not held against this day's close", () => {
  const earlier = story()
    .say("index.close", "KOSPI", "4309.63")
    .sentence("It had closed at 4411.27, past the previous record of 4382.15.")
    .say("index.close", "KOSPI", "4411.27", { session: "2025-12-24" })
    .say("record.previous_close", "KOSPI", "4382.15");
  assert.equal(answer(earlier, "record-above"), undefined);
  const own = (before: string) =>
    story()
      .sentence(`It closed at 4309.63${before}, past the previous record of 4382.15.`)
      .say("index.close", "KOSPI", "4309.63");
  const record = (built: SmallStory) => built.say("record.previous_close", "KOSPI", "4382.15");
  assert.equal(answer(record(own("")), "record-above"), false);
  const risen = own(", from 4214.17 the day before").say("index.close", "KOSPI", "4214.17", { session: "2025-12-30" });
  assert.equal(answer(record(risen), "record-above"), false);
});

test("a review of a Saturday is asked for no session, nor for Friday's weekday in its lead", () => {
  const review = story("2026-01-03")
    .sentence("The KOSPI closed at 4309.63 on Friday.")
    .say("index.close", "KOSPI", "4309.63", { session: "2026-01-02" });
  assert.equal(answer(review, "trading-day"), undefined);
  assert.equal(answer(review, "weekday"), undefined);
});

test("a weekday of the move that the day came after is not the lead's own, and one said of the day itself is", () => {
  const lead = (words: string) =>
    story().sentence(`The KOSPI closed up 2.27 percent at 4309.63, ${words}.`).say("index.close", "KOSPI", "4309.63");
  assert.equal(answer(lead("coming off a 3.1 percent plunge on Tuesday"), "weekday"), undefined);
  assert.equal(answer(lead("recovering from Monday's losses and a slump on Tuesday"), "weekday"), undefined);
  assert.equal(answer(lead("coming off its low to gain 2.27 percent in Tuesday trading"), "weekday"), false);
});

test("a story whose dates fit another year looks back on it, and one of several that does not fit is wrong", () => {
  const dated = (words: string) => story().sentence(words).index("95.46", "2.27", "4309.63");
  const slid = "It slid from Wednesday, Oct. 14, to Monday, Oct. 19";
  assert.equal(answer(dated(`${slid}, back in 1987.`), "weekday"), undefined);
  assert.equal(answer(dated(`In 1987 it fell. ${slid}.`), "weekday"), undefined);
  assert.equal(answer(dated(`${slid}.`), "weekday"), false);
  assert.equal(answer(dated("It slid from Wednesday, Oct. 15, to Monday, Oct. 19."), "weekday"), "mixed");
  assert.equal(answer(dated("It slid on Monday, Oct. 19."), "weekday"), false);
});

test("no price of a share off the tick grid is held against its high", () => {
  const told = (market: string, code?: string) =>
    story(undefined, market)
      .say("stock.high", "Pepper Foods", "64200", code ? { code } : {})
      .sentence("Pepper Foods is worth 80000 to whoever buys it.")
      .say("stock.close", "Pepper Foods", "80000", code ? { code } : {});
  assert.equal(answer(told("S&P 500"), "stock-range"), undefined);
  assert.equal(answer(told("KOSPI", "005930"), "stock-range"), false);
});

test("a story without a figure of its market's day names no session's weekday in its lead", () => {
  const lead = story().sentence("Pepper Motors will hire 300 people, it said in a note of Tuesday.");
  assert.equal(answer(lead.say("other", "Pepper Motors", "300"), "weekday"), undefined);
});

test("a weekday on which something may follow is not the lead's own", () => {
  const lead = (words: string) =>
    story().sentence(`The KOSPI closed up 2.27 percent at 4309.63 ${words}.`).say("index.close", "KOSPI", "4309.63");
  assert.equal(answer(lead("and it may add to its gains on Tuesday"), "weekday"), undefined);
  assert.equal(answer(lead("and is likely to open higher on Tuesday"), "weekday"), undefined);
  assert.equal(answer(lead("on Tuesday and may add to its gains"), "weekday"), false);
});

test("the exchange's grid is not asked of other markets, funds and unknown days", () => {
  const silent = [
    story("2026-01-02", "Nikkei 225")
      .say("stock.close", "Toyota", "3333", { unit: "JPY" })
      .say("stock.change_pct", "Toyota", "0.5"),
    story().stock("KODEX 200", "0.51", "58335"),
    story("1999-01-04").stock("Samsung", "7.77", "128500"),
  ];
  for (const built of silent) assert.equal(answer(built, "stock-base"), undefined);
});

test("a first day of trading, and trading before a delisting, may go beyond the price limit", () => {
  const debut = story("2024-06-14")
    .sentence("Newcomer soared 160 percent to 26000 won on its debut.")
    .stock("Newcomer", "160", "26000");
  assert.equal(answer(debut, "stock-base"), undefined);
  const told = (before: string, after: string, name = "Goner") =>
    story("2024-06-14")
      .sentence(before)
      .sentence(`${name} sank 88.49 percent to 1249 won.`)
      .stock(name, "-88.49", "1249")
      .sentence(after);
  assert.equal(answer(told("Losses were wide.", "Winding-up trading in it has begun."), "stock-base"), undefined);
  assert.equal(answer(told("It made its debut.", "Others fell too."), "stock-base"), undefined);
  assert.equal(answer(told("Losses were wide.", "Others fell too.", "Sample SPAC"), "stock-base"), undefined);
  assert.equal(answer(told("Losses were wide.", "Others fell too."), "stock-base"), false);
  // That others are listed says nothing of it.
  assert.equal(answer(told("Losses were wide.", "Of the 930 listed issues 500 fell."), "stock-base"), false);
  const leaving = story("2024-06-14")
    .sentence("Leaver sank 88.49 percent to 1000 won in winding-up trading.")
    .stock("Leaver", "-88.49", "1000");
  assert.equal(answer(leaving, "stock-base"), undefined);
});

test("a stock that moved from KOSDAQ is tested on KOSDAQ's grid before its move", () => {
  const built = (session: string) => story(session).say("stock.close", "Celltrion", "220,900", { code: "068270" });
  assert.equal(answer(built("2018-01-08"), "stock-grid"), true);
  assert.equal(answer(built("2019-01-08"), "stock-grid"), false);
});

test("a large residual of flows is held against a story only when one slip explains it", () => {
  assert.equal(answer(flows("-1537.3e9", "492.9e9", "-238.1e9"), "flow-balance"), undefined);
});

test("a doubtful sign of the won never makes a clash", () => {
  const built = story().say("fx.rate", "USD/KRW", "1441.8").say("fx.change", "USD/KRW", "-2.8", { signDoubtful: true });
  assert.equal(answer(built, "currency-chain", yesterday), true);
});

test("a level passed in somebody's words may have been passed within the session", () => {
  const told = (sentence: string) =>
    answer(
      story().index("95.46", "2.27", "4309.63").sentence(sentence).say("milestone.level", "KOSPI", "4400"),
      "milestone-side",
    );
  assert.equal(told("The index rose above the 4400 level."), false);
  assert.equal(told("“The index was able to move above the 4400 level,” an analyst said."), undefined);
});

test("a rate of a moment and its change are held against the close before", () => {
  const quoted = (rate: string) =>
    story()
      .sentence(`At noon the won stood at ${rate}, down 2.8.`)
      .say("fx.reference", "USD/KRW", rate, { intraday: true })
      .say("fx.change", "USD/KRW", "2.8", { intraday: true });
  assert.equal(answer(quoted("1441.8"), "currency-chain", yesterday), true);
  assert.equal(answer(quoted("1447.8"), "currency-chain", yesterday), false);
  assert.equal(answer(quoted("1441.8"), "currency-step"), true);
});

test("a percentage beside the won's change may be cut, and one told of another time says nothing", () => {
  assert.equal(answer(movedBy("7.20", "or 0.58 percent,"), "currency-triple"), true);
  // 7.29 is 0.589 percent of the rate before it.
  assert.equal(answer(movedBy("7.29", "(0.58%)"), "currency-triple"), true);
  assert.equal(answer(movedBy("7.60", "(0.58%)"), "currency-triple"), false);
  assert.equal(answer(movedBy("1.20", "after 0.58 percent last week"), "currency-triple"), undefined);
});

test("two unlike values of one measure are two things, one slip apart they are one", () => {
  const twice = (second: string) =>
    story().say("stock.close", "Samsung", "128500", SAMSUNG).say("stock.close", "Samsung", second, SAMSUNG);
  assert.equal(answer(twice("128500"), "said-twice"), true);
  assert.equal(answer(twice("128600"), "said-twice"), false);
  assert.equal(answer(twice("97300"), "said-twice"), undefined);
});

test("figures of an earlier session stand on a line of their own", () => {
  const built = story()
    .index("95.46", "2.27", "4309.63")
    .index("-6.39", "-0.15", "4214.17", "KOSPI", { session: "2025-12-30" });
  const { summary } = checkStory(built.reading(), knowledge);
  assert.equal(summary.inconsistent, 0);
  assert.equal(answer(built, "index-chain"), true);
});

test("a total frozen from an older story is found, a level that still stands is not", () => {
  const old = story("2025-12-29")
    .say("turnover.value", "KOSPI", "17.271e12")
    .say("record.previous_close", "KOSPI", "4221.87");
  const now = story().say("turnover.value", "KOSPI", "17.271e12").say("record.previous_close", "KOSPI", "4221.87");
  const known = { ...knowledge, earlier: [{ reading: old.reading(), name: "monday.txt" }] };
  const report = checkStory(now.reading(), known);
  assert.deepEqual(
    report.verdicts.map(({ verdict }) => verdict),
    ["inconsistent", "unchecked"],
  );
});

test("a ratio that has not moved since an older story is noticed", () => {
  const old = story("2018-01-23").say("other", "P/E", "12.10", { unit: "times" });
  const now = story("2018-12-27").say("other", "P/E", "12.10", { unit: "times" });
  const report = checkStory(now.reading(), {
    ...knowledge,
    earlier: [{ reading: old.reading(), name: "january.txt" }],
  });
  assert.deepEqual(
    report.notices.map(({ code }) => code),
    ["same-as-before"],
  );
});
