import type { Markup } from "../markup.ts";
import { drawing, label, rect, rule, wayOf } from "./picture.ts";

/** One bar to the left or right of zero, with its name and its number. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
}

const ROW = 27;
/** Shares of the width: names left, bars between, numbers at the far side of their bar. */
const LEFT = 34;
const RIGHT = 100;
/** Room for a number beyond the longest bar. */
const NUMBER = 17;

export function divergingHeight(bars: readonly Bar[]): number {
  return bars.length * ROW + 4;
}

/** Bars from a common zero, names at the left edge, numbers where the bars end. */
export function divergingBars(bars: readonly Bar[], from = LEFT): Markup {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const span = most - least || 1;
  const low = from + (least < 0 ? NUMBER : 0);
  const high = RIGHT - (most > 0 ? NUMBER : 0);
  const at = (value: number) => low + ((value - least) / span) * (high - low);
  const zero = at(0);
  const rows = bars.map(({ name, value, text }, row) => {
    const y = row * ROW + 4;
    const end = at(value);
    const way = wayOf(value);
    return [
      label("name", 0, y + 16, name),
      rect(way, Math.min(zero, end), y + 2, Math.abs(end - zero), ROW - 9),
      label(`number ${way}-text`, end, y + 16, text, value < 0 ? "end" : "start", value < 0 ? -5 : 5),
    ];
  });
  return drawing(divergingHeight(bars), [...rows.flat(), rule("axis", zero, 2, zero, bars.length * ROW + 2)]);
}

const NARROW_ROW = 40;

/** For narrow screens: name and number over their bar, which has the whole width. */
export function narrowBars(bars: readonly Bar[]): Markup {
  const most = Math.max(0, ...bars.map(({ value }) => value));
  const least = Math.min(0, ...bars.map(({ value }) => value));
  const at = (value: number) => ((value - least) / (most - least || 1)) * 100;
  const zero = at(0);
  const height = bars.length * NARROW_ROW + 4;
  const rows = bars.map(({ name, value, text }, row) => {
    const y = row * NARROW_ROW + 4;
    const way = wayOf(value);
    return [
      label("name", 0, y + 13, name),
      label(`number ${way}-text`, 100, y + 13, text, "end"),
      rect(way, Math.min(zero, at(value)), y + 19, Math.abs(at(value) - zero), 11),
      // Beside the bar alone: through the names it would strike them out.
      rule("axis", zero, y + 16, zero, y + 33),
    ];
  });
  return drawing(height, rows.flat());
}
