import type { Close } from "../../facts/history.ts";
import { formatDecimal, toNumber } from "../../market/decimal.ts";
import { dayText } from "../words/day-text.ts";
import { curve, dot, drawing, label, type PictureMaker, rule, wayOfDay } from "./picture.ts";

const HEIGHT = 330;
const TOP = 18;
const BOTTOM = 30;
/** Points drawn: more cannot be seen. */
const MOST_POINTS = 700;
/** Closes from which the line is longer than the picture of the latest year. */
const LEAST = 300;
/** Levels whose first close above is marked, by the size of the index. */
const MARKS = [500, 1000, 1500, 2000, 2500, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10_000];
const GRID = [250, 500, 1000, 2000, 4000, 8000];

/** Where the closes lie in the picture: days from left to right, levels upwards on a scale of ratios. */
class Plane {
  readonly box = { x: 0, y: TOP, width: 93, height: HEIGHT - TOP - BOTTOM };
  readonly low: number;
  readonly high: number;
  readonly #from: number;
  readonly #width: number;

  constructor(known: readonly Close[], first: Close, last: Close) {
    const values = known.map(({ close }) => toNumber(close));
    this.low = Math.min(...values) * 0.96;
    this.high = Math.max(...values) * 1.06;
    this.#from = Date.parse(first.session);
    this.#width = Date.parse(last.session) - this.#from || 1;
  }

  /** Share of the width. */
  x(day: string): number {
    return (Date.parse(day) - this.#from) / this.#width;
  }

  /** Share of the height. */
  y(value: number): number {
    return Math.log(value / this.low) / Math.log(this.high / this.low);
  }

  /** Pixels from the top. */
  down(value: number): number {
    return TOP + (1 - this.y(value)) * this.box.height;
  }
}

/** A round level and its first close above. */
interface Mark {
  readonly level: number;
  readonly row: Close;
}

/** The index on a scale of ratios as far back as it is known, with the first close above each round level. */
export const longLine: PictureMaker = (scene) => {
  const { market, session, day } = scene.close;
  const { newsroom, language } = scene;
  const closes = newsroom.history.closes(market, session)?.rows ?? [];
  const known =
    closes.at(-1)?.session === session || !day.index ? closes : [...closes, { session, close: day.index.close }];
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last || known.length < LEAST) return undefined;
  const plane = new Plane(known, first, last);
  const marks = marksOf(newsroom.history.recordCloses(market, session)?.rows ?? [], first, plane.low);
  const words = WORDS[language];
  const told = marks
    .slice(-4)
    .map(({ level, row }) => words.above(level.toLocaleString("en-US"), dayText(row.session, language, "month")));
  return {
    name: "long-line",
    title: words.title(first.session.slice(0, 4)),
    sentence: words.told(dayText(first.session, language, "month"), known.length, told.join(", ")),
    columns: ["session", "close"],
    rows: known.map((row) => [row.session, formatDecimal(row.close)]),
    height: HEIGHT,
    drawing: drawing(HEIGHT, [
      ...gridOf(plane),
      ...yearsOf(plane, first, last),
      curve(
        "line",
        plane.box,
        thinned(known, MOST_POINTS).map((row) => [plane.x(row.session), plane.y(toNumber(row.close))]),
      ),
      ...milestonesOf(plane, marks),
      dot(wayOfDay(scene), plane.box.width, plane.down(toNumber(last.close)), 4.5),
    ]),
  };
};

function marksOf(records: readonly Close[], first: Close, low: number): readonly Mark[] {
  return MARKS.flatMap((level) => {
    const at = records.findIndex(({ close }) => toNumber(close) >= level);
    const row = records[at];
    // The first record that is known may have stood above the level long before.
    return row && at > 0 && row.session > first.session && level > low ? [{ level, row }] : [];
  });
}

function gridOf(plane: Plane) {
  const { width } = plane.box;
  const grid = GRID.filter((level) => level > plane.low && level < plane.high);
  return [
    ...grid.map((level) => rule("grid", 0, plane.down(level), width, plane.down(level))),
    ...grid.map((level) => label("small", width, plane.down(level) + 4, level.toLocaleString("en-US"), "start", 6)),
  ];
}

function yearsOf(plane: Plane, first: Close, last: Close) {
  const years = yearsBetween(first.session, last.session);
  const x = (year: number) => plane.x(`${year}-01-01`) * plane.box.width;
  return [
    ...years.map((year) => label("small", x(year), HEIGHT - 8, String(year), "middle")),
    ...years.map((year) => tick(x(year))),
  ];
}

function milestonesOf(plane: Plane, marks: readonly Mark[]) {
  const placed = spread(
    marks.map(({ level, row }) => ({
      level,
      x: plane.x(row.session) * plane.box.width,
      y: plane.down(toNumber(row.close)),
    })),
  );
  return placed.flatMap((mark) => [
    dot("milestone", mark.x, mark.y, 3.5),
    mark.named ? label("halo mark", mark.x, mark.y - 9, mark.level.toLocaleString("en-US"), "end") : undefined,
  ]);
}

function tick(x: number) {
  return rule("axis", x, HEIGHT - BOTTOM, x, HEIGHT - BOTTOM + 5);
}

/** Every so many years, or none of a line shorter than two. */
function yearsBetween(from: string, through: string): readonly number[] {
  const first = Number(from.slice(0, 4)) + 1;
  const last = Number(through.slice(0, 4));
  const step = last - first > 12 ? 5 : last - first > 4 ? 2 : 1;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) years.push(year);
  return years;
}

/** Keeps each stretch's lowest and highest close, so that no peak is lost. */
function thinned(rows: readonly Close[], most: number): readonly Close[] {
  if (rows.length <= most) return rows;
  const size = Math.ceil((rows.length * 2) / most);
  const kept: Close[] = [];
  for (let at = 0; at < rows.length; at += size) {
    const stretch = rows.slice(at, at + size);
    const low = stretch.reduce((a, b) => (toNumber(b.close) < toNumber(a.close) ? b : a));
    const high = stretch.reduce((a, b) => (toNumber(b.close) > toNumber(a.close) ? b : a));
    kept.push(...(low.session < high.session ? [low, high] : low === high ? [low] : [high, low]));
  }
  const last = rows.at(-1);
  return last && kept.at(-1) !== last ? [...kept, last] : kept;
}

/** Room that a name takes to the left of its dot, in shares of a narrow picture's width, and above it in pixels. */
const NAME = { width: 9, height: 22 };

/** Names only the marks that have room: of several that stand on a steep climb, the highest. */
function spread<Place extends { readonly x: number; readonly y: number }>(
  marks: readonly Place[],
): readonly (Place & { readonly named: boolean })[] {
  return marks.map((mark, at) => {
    const named = !marks.slice(at + 1).some((later) => later.x - mark.x < NAME.width && mark.y - later.y < NAME.height);
    return { ...mark, named };
  });
}

const WORDS = {
  en: {
    title: (year: string) => `The long line since ${year}`,
    told: (from: string, count: number, marks: string) =>
      `${count.toLocaleString("en-US")} closes since ${from}, on a scale of ratios.${marks ? ` First closes above ${marks}.` : ""}`,
    above: (level: string, when: string) => `${level} in ${when}`,
  },
  ko: {
    title: (year: string) => `${year}년부터의 긴 흐름`,
    told: (from: string, count: number, marks: string) =>
      `${from}부터 종가 ${count.toLocaleString("en-US")}개, 비율 눈금.${marks ? ` 처음 넘어선 때: ${marks}.` : ""}`,
    above: (level: string, when: string) => `${when} ${level}`,
  },
} as const;
