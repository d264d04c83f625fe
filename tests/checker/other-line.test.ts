import assert from "node:assert/strict";
import { test } from "node:test";
import { checkStory } from "../../src/checker/check-story.ts";
import type { RelationCode } from "../../src/checker/relation.ts";
import { knowledge, SmallStory, scope, withTape } from "./small-story.ts";

const story = (session?: string, market?: string) => new SmallStory(session, market);

function failing(built: SmallStory, known = knowledge): RelationCode[] {
  return checkStory(built.reading(), known)
    .relations.filter(({ holds }) => !holds)
    .map(({ code }) => code);
}

/** A proven line with four sentences before it, and what is said of the index in the first of them or after the line. */
function withRemark(at: "lead" | "below", words: string, percent: string): SmallStory {
  const built = story();
  if (at === "lead") built.sentence(words).say("index.change_pct", "KOSPI", percent, { bound: "over" });
  for (const other of ["Buyers came late.", "The won was firm.", "Chips led.", "Banks followed."])
    built.sentence(other);
  built.index("95.46", "2.27", "4309.63");
  if (at === "below") built.sentence(words).say("index.change_pct", "KOSPI", percent, { bound: "over" });
  return built;
}

test("a bound far below the lead refutes no line that its own arithmetic proves", () => {
  assert.deepEqual(failing(withRemark("below", "A rally had carried it up more than 6 percent.", "6")), []);
  assert.deepEqual(failing(withRemark("lead", "Shares jumped more than 3 percent.", "3")), ["said-twice"]);
  assert.deepEqual(failing(withRemark("lead", "Shares jumped more than 2 percent.", "2")), []);
});

test("a bound on an index abroad, far below the lead, is held against no exact figure", () => {
  const built = story().sentence("The Dow rose 2.4 percent.").say("foreign_index.change_pct", "Dow", "2.4");
  for (const other of ["Oil fell.", "Gold rose.", "Bonds were flat."]) built.sentence(other);
  built.sentence("In December the Dow gained more than 16 percent.");
  assert.deepEqual(failing(built.say("foreign_index.change_pct", "Dow", "16", { bound: "over" })), []);
});

test("a change over the week, and one after the bell, is not the session's said twice", () => {
  const again = (words: string) =>
    failing(
      story()
        .say("stock.change_pct", "Pepper Motors", "2.70", { code: "005930" })
        .sentence(words)
        .say("stock.change_pct", "Pepper Motors", "7.20", { code: "005930" }),
    );
  assert.deepEqual(again("Pepper Motors gained 7.20 percent."), ["said-twice"]);
  assert.deepEqual(again("For the week, Pepper Motors gained 7.20 percent."), []);
  assert.deepEqual(again("Pepper Motors gained 7.20 percent in extended trading."), []);
});

/** A share off the grid told twice, each time with a percentage and a price. */
function toldTwice(market: string, [first, one]: [string, string], [second, two]: [string, string]): SmallStory {
  return story(undefined, market)
    .sentence(`Pepper Foods rose ${first} percent to ${one}.`)
    .say("stock.change_pct", "Pepper Foods", first)
    .say("stock.close", "Pepper Foods", one)
    .sentence(`The maker of sauces had been up ${second} percent at ${two}.`)
    .say("stock.change_pct", "Pepper Foods", second)
    .say("stock.close", "Pepper Foods", two);
}

test("a share off the grid is told twice where another figure is the same both times, and else of two moments", () => {
  assert.deepEqual(failing(toldTwice("S&P 500", ["2.8", "64.20"], ["2.3", "64.20"])), ["said-twice"]);
  assert.deepEqual(failing(toldTwice("S&P 500", ["2.8", "64.20"], ["2.3", "64.90"])), []);
  const peak = story(undefined, "S&P 500")
    .say("stock.close", "Pepper Foods", "64.20")
    .sentence("It had peaked at more than 90 in spring.")
    .say("stock.close", "Pepper Foods", "90", { bound: "over" });
  assert.deepEqual(failing(peak), []);
});

test("a share of a market with two exchanges may have two prices", () => {
  assert.deepEqual(failing(toldTwice("Sensex", ["7.43", "212.40"], ["7.34", "212.40"])), []);
  assert.deepEqual(failing(toldTwice("FTSE 100", ["7.43", "212.40"], ["7.34", "212.40"])), ["said-twice"]);
});

test("the trading of the day, in Korean the word for a week, makes no change one of a week", () => {
  const told = (words: string) =>
    new SmallStory("2025-12-04", "KOSDAQ", "ko")
      .sentence("코스닥지수는 0.23% 내린 929.83이었다.")
      .say("index.change_pct", "KOSDAQ", "-0.23")
      .say("index.close", "KOSDAQ", "929.83")
      .sentence(words)
      .sentence("코스닥지수는 0.83% 내린 929.83으로 끝났다.")
      .say("index.change_pct", "KOSDAQ", "-0.83")
      .say("index.close", "KOSDAQ", "929.83");
  assert.deepEqual(failing(told("원화는 주간 거래를 약세로 마쳤다.")), ["said-twice"]);
  assert.deepEqual(failing(told("주간 기준으로는 더 밀렸다.")), []);
});

test("a percentage of the month is not held against the session's points", () => {
  const told = (words: string) =>
    failing(
      story()
        .say("index.change", "KOSPI", "0.41")
        .say("index.close", "KOSPI", "4309.63")
        .sentence(words)
        .say("index.change_pct", "KOSPI", "3.2"),
    );
  assert.deepEqual(told("For the month it was a gain of 3.2 percent."), []);
  assert.deepEqual(told("That was a gain of 3.2 percent."), ["index-triple"]);
});

test("a round level in sight is no measured high or low", () => {
  const reached = (high: string) =>
    failing(story().say("index.close", "KOSPI", "4309.63").say("index.high", "KOSPI", high));
  assert.deepEqual(reached("4300"), []);
  assert.deepEqual(reached("4300.21"), ["index-day-range"]);
});

test("a level of another time, or one that was struggled for, is not held against the close", () => {
  const told = (words: string) =>
    failing(story().say("index.close", "KOSPI", "4309.63").sentence(words).say("milestone.level", "KOSPI", "4400"));
  assert.deepEqual(told("The index rose above 4400."), ["milestone-side"]);
  for (const words of [
    "The week in which the index had risen above 4400 was a good one.",
    "On the day when the index rose above 4400 few sold.",
    "The index is struggling to move above 4400.",
    "It is down from an October closing high above 4400.",
  ])
    assert.deepEqual(told(words), [], words);
});

const yesterday = withTape({ "KOSPI@2025-12-30": [scope("2025-12-30", { "KOSPI/index.close": "4231.58" })] });

test("the line of the session before, told whole, breaks no chain", () => {
  assert.deepEqual(failing(story().index("-6.39", "-0.15", "4231.58"), yesterday), []);
  assert.deepEqual(failing(story().index("-6.39", "-0.15", "4215.17"), yesterday).includes("index-chain"), true);
});

function repairs(built: SmallStory): (string | undefined)[] {
  return checkStory(built.reading(), knowledge).verdicts.map(({ repair }) => repair?.printed);
}

test("where the close before may stand in place of the close, no percentage is named as the slip", () => {
  // 33.48 points from 2,700.00 are 1.24 percent, and from 2,733.48 they are 1.22.
  const built = story("2024-05-29").index("-33.48", "-1.24", "2,700.00");
  assert.deepEqual(failing(built), ["index-triple"]);
  assert.deepEqual(repairs(built), [undefined, undefined, undefined]);
});

test("a volume that lost its unit word is the one slip", () => {
  const built = story("2024-05-29")
    .say("turnover.volume", "KOSPI", "431.5")
    .say("turnover.value", "KOSPI", "12.7e12")
    .say("turnover.value_usd", "KOSPI", "9.3e9");
  assert.deepEqual(repairs(built), ["431,500,000", undefined, undefined]);
});

test("a change that lost its first digit is the one slip, though a level passed for the first time rests on it", () => {
  const built = story()
    .sentence("The index closed above 4200 for the first time.")
    .say("milestone.level", "KOSPI", "4200")
    .index("35.46", "3.29", "4252.63");
  assert.deepEqual(failing(built), ["index-triple", "milestone-side"]);
  assert.deepEqual(repairs(built), [undefined, "135.46", undefined, undefined]);
});

test("a range that the index fell back to is no close where the tape confirms the close told exactly", () => {
  const known = withTape({ "KOSPI@2026-01-02": [scope("2026-01-02", { "KOSPI/index.close": "4309.63" })] });
  const told = (lead: string) => {
    const built = story().say("index.close", "KOSPI", "4309.63");
    for (const other of ["Chips led.", "Banks followed.", "The won was firm.", lead]) built.sentence(other);
    const banded = built.say("index.close", "KOSPI", "4250", { bound: "band" }).reading();
    return checkStory(banded, known).verdicts.map(({ verdict }) => verdict);
  };
  assert.deepEqual(told("It hovered in the 4250 range."), ["confirmed", "unchecked"]);
});

test("who outnumbered whom on one exchange is not held against the counts of another", () => {
  const told = (words: string) =>
    failing(story().sentence(words).say("breadth.losers", "KOSDAQ", "640").say("breadth.gainers", "KOSDAQ", "510"));
  assert.deepEqual(told("Gainers outnumbered losers 640 to 510."), ["breadth-order"]);
  assert.deepEqual(told("Losers outnumbered gainers by a wide margin of 640 to 510."), []);
  assert.deepEqual(told("Gainers outnumbered losers there, while here 640 stocks fell and 510 rose."), []);
});
