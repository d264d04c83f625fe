import type { Close } from "../facts/history.ts";
import { toNumber } from "../market/decimal.ts";
import type { StoryPlan } from "./plan.ts";

/** Small pictures as SVG text. They draw nothing that is not a fact, and each has its data as words beside it. */

const WIDTH = 320;
const HEIGHT = 96;
const EDGE = 6;

/** A line of closes, oldest first; undefined for fewer than two. Heights only compare, so float64 is exact enough. */
export function indexLine(closes: readonly Close[], label: string): string | undefined {
  if (closes.length < 2) return undefined;
  const values = closes.map((row) => toNumber(row.close));
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const at = (value: number, index: number): [number, number] => [
    EDGE + (index / (values.length - 1)) * (WIDTH - 2 * EDGE),
    HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE),
  ];
  const points = values.map(at);
  const path = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");
  const [x, y] = points.at(-1) ?? [0, 0];
  return (
    `<svg class="line" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">` +
    `<polyline points="${path}"/><circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.5"/></svg>`
  );
}

/** Gainers, unchanged and losers as one bar; undefined when the counts are not known. */
export function breadthBar(plan: Pick<StoryPlan, "facts" | "market">, label: string): string | undefined {
  const count = (measure: "breadth.gainers" | "breadth.unchanged" | "breadth.losers") => {
    const fact = plan.facts.number(plan.market, measure);
    return fact ? toNumber(fact.value) : 0;
  };
  const parts = [
    ["up", count("breadth.gainers")],
    ["flat", count("breadth.unchanged")],
    ["down", count("breadth.losers")],
  ] as const;
  const total = parts.reduce((sum, [, size]) => sum + size, 0);
  if (total === 0) return undefined;
  let x = 0;
  const bars = parts.map(([name, size]) => {
    const width = (size / total) * WIDTH;
    const bar = `<rect class="${name}" x="${x.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="16"/>`;
    x += width;
    return bar;
  });
  return `<svg class="breadth" viewBox="0 0 ${WIDTH} 16" role="img" aria-label="${label}">${bars.join("")}</svg>`;
}
