import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { factsOf, find, indexOf } from "./made-day.ts";

/** Shape and opening of a day with previous close 1,000. */
function path(open: string, high: string, low: string, close: string): string | undefined {
  const facts = factsOf(indexOf(close, "1000.00", { open, high, low }));
  const event = find(facts, "KOSPI path/other")?.event;
  return event?.kind === "path" ? `${event.opened} ${event.shape}` : undefined;
}

describe("the path of the day", () => {
  const cases: readonly [string, [string, string, string, string], string][] = [
    ["a close at the high is told as that", ["990.00", "1020.00", "985.00", "1020.00"], "down at_high"],
    ["a close at the low is told as that", ["1001.00", "1002.00", "970.00", "970.00"], "up at_low"],
    ["more than half of a real rise given back", ["1005.00", "1020.00", "1001.00", "1008.00"], "up gave_up"],
    ["half of it given back is not most", ["1005.00", "1020.00", "1001.00", "1010.00"], "up extended"],
    ["a real rise that turned into a fall", ["1005.00", "1020.00", "990.00", "995.00"], "up gave_up"],
    ["a real fall made up for", ["995.00", "1006.00", "980.00", "1005.00"], "down came_back"],
    ["a real fall most of which was won back", ["995.00", "999.00", "980.00", "995.00"], "down pared"],
    ["further in the direction it opened", ["1004.00", "1009.00", "1003.00", "1008.00"], "up extended"],
    ["opened lower and closed higher", ["998.00", "1004.00", "996.00", "1002.00"], "down turned"],
    ["opened higher and closed lower", ["1004.00", "1006.00", "996.00", "998.00"], "up turned"],
    ["small swings are no path", ["1004.00", "1006.00", "996.00", "1002.00"], "up wide"],
    ["an unchanged open", ["1000.00", "1004.00", "998.00", "1002.00"], "flat wide"],
  ];
  for (const [title, [open, high, low, close], expected] of cases) {
    test(title, () => assert.equal(path(open, high, low, close), expected));
  }

  test("without open, high and low nothing is told", () => {
    assert.equal(find(factsOf(indexOf("1010.00", "1000.00")), "KOSPI path/other"), undefined);
  });
});
