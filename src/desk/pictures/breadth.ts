import { toNumber } from "../../market/decimal.ts";
import type { Measure } from "../../market/measure.ts";
import { drawing, label, type Pair, type PictureMaker, rect } from "./picture.ts";

const PARTS: readonly { readonly measure: Measure; readonly kind: "up" | "flat" | "down"; readonly name: Pair }[] = [
  { measure: "breadth.gainers", kind: "up", name: { en: "rose", ko: "상승" } },
  { measure: "breadth.unchanged", kind: "flat", name: { en: "unchanged", ko: "보합" } },
  { measure: "breadth.losers", kind: "down", name: { en: "fell", ko: "하락" } },
];
const LIMITS: readonly { readonly measure: Measure; readonly name: Pair }[] = [
  { measure: "breadth.limit_up", name: { en: "at the upper limit", ko: "상한가" } },
  { measure: "breadth.limit_down", name: { en: "at the lower limit", ko: "하한가" } },
  { measure: "breadth.halted", name: { en: "not traded", ko: "거래정지" } },
];
const HEIGHT = 66;

/** Rising, unchanged and falling issues as one bar. */
export const breadth: PictureMaker = ({ close: { market }, facts, language }) => {
  const count = (measure: Measure) => {
    const fact = facts.number(market, measure);
    return fact && toNumber(fact.value);
  };
  const parts = PARTS.flatMap((part) => {
    const size = count(part.measure);
    return size === undefined ? [] : [{ ...part, size }];
  });
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  if (total === 0) return undefined;
  let x = 0;
  const bars = parts.map(({ kind, size }) => {
    const width = (size / total) * 100;
    const bar = rect(kind, x, 30, Math.max(0, width - 0.3), 30);
    x += width;
    return bar;
  });
  const first = parts[0];
  const last = parts.at(-1);
  const counted = (size: number, name: Pair) => (language === "ko" ? `${name.ko} ${size}` : `${size} ${name.en}`);
  const named = (part: typeof first) => (part ? counted(part.size, part.name) : "");
  const limits = LIMITS.flatMap(({ measure, name }) => {
    const size = count(measure);
    return size ? [counted(size, name)] : [];
  });
  const middle = parts.find(({ kind }) => kind === "flat");
  const told = [...parts.map((part) => named(part)), ...limits].join(", ");
  return {
    name: "breadth",
    title: language === "ko" ? "오른 종목, 내린 종목" : "Issues that rose and fell",
    sentence: `${told}.`,
    columns: ["issues", "count"],
    rows: [
      ...parts.map(({ measure, size }) => [measure.slice(8), size]),
      ...LIMITS.flatMap(({ measure }) => {
        const size = count(measure);
        return size === undefined ? [] : [[measure.slice(8), size]];
      }),
    ],
    height: HEIGHT,
    drawing: drawing(HEIGHT, [
      label("strong up-text", 0, 20, named(first)),
      middle ? label("name", 50, 20, named(middle), "middle") : undefined,
      label("strong down-text", 100, 20, named(last), "end"),
      ...bars,
    ]),
  };
};
