import { toldBefore } from "./anchor.ts";
import { LARGEST_CURRENCY_STEP } from "./plausible.ts";
import { highOf, lowOf, mirrored, overlap, type Range, sumRange } from "./range.ts";
import type { Anchor, Relation } from "./relation.ts";
import { different, type Line, rangeAt, type Sheet } from "./sheet.ts";
import { scopesOf } from "./tape.ts";

const step: Relation = {
  code: "currency-step",
  formula: "change / rate within the largest daily steps of the won",
  needs: "a rate and its change",
  strong: false,
  find(sheet, line, add) {
    const rates = ratesOf(sheet, line);
    if (rates.length !== 1) return;
    for (const change of different(sheet, line, "fx.change")) {
      if (sheet.claims[change]?.unit === sheet.claims[rates[0] as number]?.unit) {
        add({ relation: step, claims: [change, rates[0] as number], line });
      }
    }
  },
  test(sheet, { claims: [change = 0, rate = 0] }) {
    const range = rangeAt(sheet, change);
    const least =
      lowOf(range) <= 0 && highOf(range) >= 0 ? 0 : Math.min(Math.abs(lowOf(range)), Math.abs(highOf(range)));
    return least <= highOf(rangeAt(sheet, rate)) * LARGEST_CURRENCY_STEP ? true : undefined;
  },
};

const chain: Relation = {
  code: "currency-chain",
  statedPrevious: true,
  formula: "previous rate + change = rate",
  needs: "a rate and its change, and the rate of the session before from the story or the tape",
  strong: true,
  find(sheet, line, add) {
    const rates = line.exact.of("fx.change") ? ratesOf(sheet, line) : [];
    const before = rates.length === 1 ? previousRate(sheet, line) : undefined;
    if (!before) return;
    for (const change of different(sheet, line, "fx.change")) {
      add({
        relation: chain,
        claims: [change, rates[0] as number, ...before.claims],
        line,
        ...(before.anchor && { anchor: before.anchor }),
      });
    }
  },
  test(sheet, { claims: [change = 0, rate = 0, previous], anchor }) {
    const before = previous === undefined ? anchor?.range : rangeAt(sheet, previous);
    if (!before) return undefined;
    const after = rangeAt(sheet, rate);
    const fits = (move: Range) => {
      const sum = sumRange(before, move);
      return sum && overlap(sum, after);
    };
    const move = rangeAt(sheet, change);
    const holds = fits(move);
    // A sign taken from house style is no evidence: only the size is.
    return holds === false && sheet.claims[change]?.signDoubtful ? fits(mirrored(move)) : holds;
  },
};

/** The rate of the Seoul close; within the session, where every rate is a reference, the one of the moment. */
function ratesOf(sheet: Sheet, line: Line): readonly number[] {
  const rates = different(sheet, line, "fx.rate");
  return rates.length === 0 && line.moment ? different(sheet, line, "fx.reference") : rates;
}

function previousRate(sheet: Sheet, line: Line): { claims: readonly number[]; anchor?: Anchor } | undefined {
  if (line.session !== undefined) return undefined;
  const before = sheet.previousSession;
  const rates = toldBefore(sheet, line, line.subject, before, "fx.rate");
  if (rates.length === 1) return { claims: rates };
  if (!before) return undefined;
  for (const scope of scopesOf(sheet, sheet.reading.market, before)) {
    const range = scope.range(line.subject, "fx.rate");
    if (range) return { claims: [], anchor: { range, session: before, from: { kind: "tape", base: "known" } } };
  }
  return undefined;
}

export const CURRENCY_RELATIONS: readonly Relation[] = [step, chain];
