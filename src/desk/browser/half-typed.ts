import type { Report } from "./check-words.ts";

/** A number that the next key may go on with, or the word behind it; its last point ends no sentence yet. */
const UNFINISHED = /(?<![\d.,])\d[\d,]*(?:\.|(?:\.\d+)?%?\s?\p{L}*)$/u;
/** Characters that a number and the word behind it have at most. */
const LONGEST_NUMBER = 60;

/**
 * The report while a figure is being typed: half of "4,309.63" is no figure to be judged. It waits until the caret has left
 * it, and with it what clashes with it alone.
 * @param at where the last key left the caret; undefined when nothing is being typed.
 */
export function withoutHalfTyped(report: Report, text: string, at: number | undefined): Report {
  if (at === undefined) return report;
  const from = Math.max(0, at - LONGEST_NUMBER);
  const number = UNFINISHED.exec(text.slice(from, at));
  if (!number) return report;
  const awaited = new Set(
    report.claims.flatMap(({ offset, printed }, index) => {
      return offset <= at && from + number.index < offset + printed.length ? [index] : [];
    }),
  );
  const touches = (claims: readonly number[]) => claims.some((index) => awaited.has(index));
  // Clashes in which no figure stands are those of days: a date half typed has them too.
  const [waiting, told] = split(report.problems, ({ claims }) => claims.length === 0 || touches(claims));
  const elsewhere = new Set(told.flatMap(({ claims }) => claims));
  for (const index of waiting.flatMap(({ claims }) => claims)) {
    if (report.claims[index]?.verdict === "inconsistent" && !elsewhere.has(index)) awaited.add(index);
  }
  const summary = { ...report.summary };
  for (const index of awaited) {
    const verdict = report.claims[index]?.verdict;
    if (verdict && verdict !== "awaited") summary[verdict]--;
  }
  const kept = waiting.filter(({ claims }) => claims.some((index) => !awaited.has(index)));
  return {
    ...report,
    summary,
    claims: report.claims.map((claim, index) => (awaited.has(index) ? { ...claim, verdict: "awaited" } : claim)),
    marks: report.marks.map((mark) => (touches(mark.claims) ? { ...mark, verdict: "awaited" } : mark)),
    problems: [...told, ...kept],
  };
}

function split<Value>(values: readonly Value[], test: (value: Value) => boolean): readonly [Value[], Value[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}
