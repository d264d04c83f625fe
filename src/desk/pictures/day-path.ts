import { subtract, toNumber } from "../../market/decimal.ts";
import { changeText, levelText } from "../words/number-text.ts";
import { dot, drawing, label, type Pair, type PictureMaker, rect, rule, wayOf } from "./picture.ts";

const ROW = 30;
const LEFT = 37;
const RIGHT = 78;

const NAMES: Readonly<Record<"previous" | "open" | "low" | "high" | "close", Pair>> = {
  previous: { en: "Previous close", ko: "전 거래일 종가" },
  open: { en: "Open", ko: "시가" },
  low: { en: "Low", ko: "장중 저가" },
  high: { en: "High", ko: "장중 고가" },
  close: { en: "Close", ko: "종가" },
};

/** Previous close, open, low, high and close as dots on one scale, the day's range shaded. */
export const dayPath: PictureMaker = ({ close: { market, day }, facts, language }) => {
  const { index } = day;
  const close = facts.number(market, "index.close");
  if (!index || !close) return undefined;
  const known = [
    { name: "previous" as const, value: index.previous },
    ...(["open", "low", "high"] as const).flatMap((name) => {
      const fact = facts.number(market, `index.${name}`);
      return fact ? [{ name, value: fact.value }] : [];
    }),
    { name: "close" as const, value: close.value },
  ];
  const values = known.map(({ value }) => toNumber(value));
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const at = (value: number) => LEFT + ((value - low) / span) * (RIGHT - LEFT);
  const before = toNumber(index.previous);
  const height = known.length * ROW + 4;
  const range = known.filter(({ name }) => name === "low" || name === "high").map(({ value }) => at(toNumber(value)));
  const [from, to] = range;
  const marks = known.map(({ name, value }, row) => {
    const y = row * ROW + ROW / 2 + 2;
    const x = at(toNumber(value));
    const way = name === "previous" ? "flat" : wayOf(toNumber(value) - before);
    return [
      rule("grid", LEFT, y, RIGHT, y),
      label(name === "close" ? "strong" : "name", 0, y + 4, NAMES[name][language]),
      dot(name === "previous" ? "ring" : `${way}${name === "close" ? " big" : ""}`, x, y, name === "close" ? 7 : 4.5),
      label(name === "close" ? `strong ${way}-text` : "number", 100, y + 4, levelText(value), "end"),
    ];
  });
  const parts = [
    from !== undefined && to !== undefined ? rect("band", from, 2, to - from, height - 4) : undefined,
    rule("before", at(before), 2, at(before), height - 2),
    ...marks.flat(),
  ];
  const way = changeText(subtract(close.value, index.previous));
  const told = known.map(({ name, value }) => `${NAMES[name][language]} ${levelText(value)}`).join(", ");
  return {
    name: "path",
    title: language === "ko" ? "하루의 흐름" : "The path of the day",
    sentence:
      language === "ko" ? `${told}. 전 거래일보다 ${way}포인트.` : `${told}: ${way} points from the previous close.`,
    columns: ["mark", "level", "change"],
    rows: known.map(({ name, value }) => [
      name,
      levelText(value).replaceAll(",", ""),
      toNumber(subtract(value, index.previous)).toFixed(2),
    ]),
    height,
    drawing: drawing(height, parts),
  };
};
