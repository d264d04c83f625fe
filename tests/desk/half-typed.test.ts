import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Report } from "../../src/desk/browser/check-words.ts";
import { withoutHalfTyped } from "../../src/desk/browser/half-typed.ts";
import { dropHomes, madeApp, madeDesk } from "./open-desk.ts";

let ask: ReturnType<typeof madeApp>;
before(() => {
  ask = madeApp(madeDesk());
});
after(dropHomes);

/** What is shown of a text whose caret stands at the bar: printed figures with their verdicts. */
async function shown(typed: string): Promise<Report> {
  const at = typed.indexOf("|");
  const text = typed.replace("|", "");
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ stories: [{ text }], tape: true }),
  };
  const { reports } = (await (await ask("/api/v1/check", init)).json()) as { reports: readonly Report[] };
  return withoutHalfTyped(reports[0] as Report, text, at);
}

const DAY = "SEOUL, Jan. 2, 2026 -- KOSPI rose 95.46 points, or 2.27 percent, to close at";
const wrong = ({ claims }: Report) =>
  claims.filter(({ verdict }) => /contradicted|inconsistent/.test(verdict)).map(({ printed }) => printed);

describe("a figure that is still being typed is not judged, nor what clashes with it alone", () => {
  for (const end of ["4|", "4,|", "4,3|", "4,309|", "4,309.|", "4,309.7|", "4,309.7 poi|"]) {
    test(end, async () => {
      const report = await shown(`${DAY} ${end}`);
      assert.deepEqual([wrong(report), report.problems], [[], []]);
      assert.equal(report.summary.contradicted + report.summary.inconsistent, 0);
    });
  }
});

describe("it is judged once the caret has left it", () => {
  for (const end of ["4,309.7.|", "4,309.7 points |", "4,309.7, |"]) {
    test(end, async () => {
      assert.ok(wrong(await shown(`${DAY} ${end}`)).length > 0);
    });
  }

  test("what is wrong elsewhere is told all the while", async () => {
    const report = await shown(`${DAY.replace("95.46", "96.46")} 4,30|`);
    assert.deepEqual(wrong(report), ["96.46 points"]);
    assert.equal(report.problems.length, 1);
  });
});
