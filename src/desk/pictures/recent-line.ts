import { formatDecimal, toNumber } from "../../market/decimal.ts";
import { dayText } from "../words/day-text.ts";
import { levelText } from "../words/number-text.ts";
import { curve, dot, drawing, label, type PictureMaker, rule } from "./picture.ts";

const LATEST = 250;
const HEIGHT = 260;
const BOX = { x: 0, y: 14, width: 92, height: 212 };

/** Closes of up to a year: the still picture that the chart one can move about in replaces. */
export const recentLine: PictureMaker = ({ close: { market, session, day }, newsroom, language }) => {
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
  const grid = [low, (low + high) / 2, high];
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
      ...grid.map((level) =>
        label("small", BOX.width, down(level) + 4, Math.round(level).toLocaleString("en-US"), "start", 6),
      ),
      curve(
        "line",
        BOX,
        values.map((value, at) => [at / (values.length - 1), y(value)]),
      ),
      dot("now", BOX.width, down(values.at(-1) ?? low), 4.5),
      label("small", 0, HEIGHT - 8, dayText(first.session, language, "short")),
      label("small", BOX.width, HEIGHT - 8, dayText(last.session, language, "short"), "end"),
    ]),
  };
};
