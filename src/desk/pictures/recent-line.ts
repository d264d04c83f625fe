import { formatDecimal, toNumber } from "../../market/decimal.ts";
import type { StoryLanguage } from "../../story/story.ts";
import { dayText } from "../words/day-text.ts";
import { levelText } from "../words/number-text.ts";
import { curve, dot, drawing, label, type PictureMaker, rule, wayOfDay } from "./picture.ts";
import { monthStarts, roundLevels } from "./ticks.ts";

const LATEST = 250;
/** Closes beside the last one whose height tells where its label has room. */
const LAST_FEW = 12;
const HEIGHT = 260;
const BOX = { x: 0, y: 24, width: 90, height: 202 };
const AXIS = BOX.y + BOX.height + 4;

/** Closes of up to a year: the still picture that the chart one can move about in replaces. */
export const recentLine: PictureMaker = (scene) => {
  const { market, session, day } = scene.close;
  const { newsroom, language } = scene;
  const before = (newsroom.history.closes(market, session)?.rows ?? []).filter((row) => row.session < session);
  const rows = [...before, ...(day.index ? [{ session, close: day.index.close }] : [])].slice(-LATEST);
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || rows.length < 2) return undefined;
  const values = rows.map(({ close }) => toNumber(close));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const y = (value: number) => (value - low) / (high - low || 1);
  const down = (value: number) => BOX.y + (1 - y(value)) * BOX.height;
  const days = rows.map(({ session }) => session);
  const months = monthStarts(days, 6);
  const across = (at: number) => (at / (rows.length - 1)) * BOX.width;
  const lastY = down(values.at(-1) ?? low);
  // Above its dot, or below it where the line comes down from above.
  const isTop = values.slice(-LAST_FEW).every((value) => value <= (values.at(-1) ?? low));
  const labelY = lastY + (isTop ? -11 : 19);
  const grid = roundLevels(low, high, 5);
  return {
    name: "recent",
    title: language === "ko" ? "최근 종가" : "Recent closes",
    sentence:
      language === "ko"
        ? `${dayText(first.session, "ko", "month")}부터 종가 ${rows.length}개: ${levelText(first.close)}에서 ${levelText(last.close)}까지.`
        : `${rows.length} closes since ${dayText(first.session, "en", "month")}: from ${levelText(first.close)} to ${levelText(last.close)}.`,
    columns: ["session", "close"],
    rows: rows.map((row) => [row.session, formatDecimal(row.close)]),
    height: HEIGHT,
    drawing: drawing(HEIGHT, [
      ...grid.map((level) => rule("grid", 0, down(level), BOX.width, down(level))),
      ...grid
        .filter((level) => Math.abs(down(level) + 4 - labelY) > 13)
        .map((level) => label("small", BOX.width, down(level) + 4, level.toLocaleString("en-US"), "start", 8)),
      ...months.flatMap((at) => [
        rule("axis", across(at), AXIS, across(at), AXIS + 5),
        label("small", across(at), HEIGHT - 8, monthText(days[at] ?? session, language), anchorAt(across(at))),
      ]),
      across(months[0] ?? rows.length - 1) > 14
        ? label("small", 0, HEIGHT - 8, dayText(first.session, language, "short"))
        : undefined,
      rule("grid", 0, AXIS, BOX.width, AXIS),
      curve(
        "line",
        BOX,
        values.map((value, at) => [at / (values.length - 1), y(value)]),
      ),
      dot(wayOfDay(scene), BOX.width, lastY, 4.5),
      label("halo mark", 100, labelY, levelText(last.close), "end"),
    ]),
  };
};

/** "Mar"; January says its year instead. */
function monthText(day: string, language: StoryLanguage): string {
  return dayText(day, language, day.slice(5, 7) === "01" ? "year" : "monthAlone");
}

/** Words at an end of the axis stay within it. */
function anchorAt(x: number): "start" | "middle" | "end" {
  return x < 4 ? "start" : x > BOX.width - 4 ? "end" : "middle";
}
