import type { Claim, Reading } from "../reader/claim.ts";
import type { Report, Verdict } from "./verdict.ts";

/** A sign for each verdict that needs no colour, and the order of gravity in which they are told. */
export const MARKS: Readonly<Record<Verdict, { readonly sign: string; readonly gravity: number }>> = {
  contradicted: { sign: "✗", gravity: 5 },
  inconsistent: { sign: "≠", gravity: 4 },
  near: { sign: "≈", gravity: 3 },
  unchecked: { sign: "?", gravity: 2 },
  consistent: { sign: "=", gravity: 1 },
  confirmed: { sign: "✓", gravity: 0 },
};

/** Verdicts in the order of a legend: best first. */
export const LEGEND: readonly Verdict[] = [
  "confirmed",
  "near",
  "consistent",
  "unchecked",
  "inconsistent",
  "contradicted",
];

/** A run of the story's text: plain, or one figure with the claims made of it. */
export interface Run {
  readonly text: string;
  readonly claims: readonly number[];
}

/** The story cut into plain text and figures, in order; prints that overlap become one figure. */
export function runsOf(reading: Reading): Run[] {
  const { text, claims } = reading;
  const order = claims.map((_, index) => index).sort((a, b) => offsetOf(claims, a) - offsetOf(claims, b) || a - b);
  const runs: Run[] = [];
  let at = 0;
  for (let i = 0; i < order.length; ) {
    const first = order[i] as number;
    const start = Math.min(Math.max(offsetOf(claims, first), at), text.length);
    let end = endOf(claims, first);
    const together: number[] = [];
    for (; i < order.length && (together.length === 0 || offsetOf(claims, order[i] as number) < end); i++) {
      together.push(order[i] as number);
      end = Math.max(end, endOf(claims, order[i] as number));
    }
    end = Math.min(Math.max(end, start), text.length);
    if (start > at) runs.push({ text: text.slice(at, start), claims: [] });
    runs.push({ text: text.slice(start, end), claims: together });
    at = end;
  }
  if (at < text.length) runs.push({ text: text.slice(at), claims: [] });
  return runs;
}

function offsetOf(claims: readonly Claim[], index: number): number {
  return claims[index]?.offset ?? 0;
}

function endOf(claims: readonly Claim[], index: number): number {
  const claim = claims[index];
  return claim ? claim.offset + claim.printed.length : 0;
}

/** The gravest verdict of the claims of one figure. */
export function gravest(report: Report, claims: readonly number[]): Verdict {
  let worst: Verdict = "confirmed";
  for (const claim of claims) {
    const verdict = report.verdicts[claim]?.verdict ?? "unchecked";
    if (MARKS[verdict].gravity > MARKS[worst].gravity) worst = verdict;
  }
  return worst;
}

/** Claims with a problem, gravest first, in the order of the story; figures that clash with each other are told together. */
export function problemsOf(report: Report): number[][] {
  const groups = new Map<string, number[]>();
  for (const verdict of ["contradicted", "inconsistent"] as const) {
    for (let index = 0; index < report.verdicts.length; index++) {
      const found = report.verdicts[index];
      if (found?.verdict !== verdict) continue;
      const { because } = found;
      const key = because.code === "relations-clash" ? `relation ${because.relation}` : `claim ${index}`;
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  }
  return [...groups.values()];
}

/** The claim of a group whose sentence tells most: the one with a repair, else the first. */
export function spokesman(report: Report, group: readonly number[]): number {
  return group.find((index) => report.verdicts[index]?.repair) ?? (group[0] as number);
}
