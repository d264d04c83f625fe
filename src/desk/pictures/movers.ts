import { type Decimal, decimal, divide, formatDecimal, multiply, sign, toNumber } from "../../market/decimal.ts";
import { changeText, signedAmountText } from "../words/number-text.ts";
import { divergingBars, divergingHeight, narrowBars } from "./diverging.ts";
import type { PictureMaker, Scene } from "./picture.ts";
import { stockLabel } from "./stock-label.ts";

/** Stocks at either end. */
const EACH_WAY = 6;

interface Mover {
  readonly code: string;
  readonly name: string;
  readonly value: Decimal;
}

/** The stocks that moved the index most, in points; without a tape, by the market value they gained or lost. */
export const movers: PictureMaker = (scene) => {
  const { language } = scene;
  const points = ranked(scene, (code) => scene.facts.number(code, "stock.contribution")?.value);
  const inPoints = points.length > 0;
  const rows = inPoints ? points : ranked(scene, (code) => valueAdded(scene, code));
  if (rows.length === 0) return undefined;
  const bars = rows.map(({ name, value }) => ({
    name,
    value: toNumber(value),
    text: inPoints ? changeText(value) : signedAmountText(value, language),
  }));
  const [top] = bars;
  const bottom = bars.at(-1);
  const unit = WORDS[language][inPoints ? "points" : "won"];
  return {
    name: "movers",
    title: WORDS[language][inPoints ? "pointsTitle" : "wonTitle"],
    sentence: `${unit}: ${top?.name} ${top?.text}, ${bottom?.name} ${bottom?.text}.`,
    columns: ["code", "name", inPoints ? "points" : "market_value_won"],
    rows: rows.map(({ code, name, value }) => [code, name, formatDecimal(value)]),
    height: divergingHeight(bars),
    drawing: divergingBars(bars, 36),
    narrow: narrowBars(bars),
  };
};

const WORDS = {
  en: {
    pointsTitle: "Who moved the index",
    wonTitle: "Market value gained and lost",
    points: "Points added to the index, largest gain and largest loss",
    won: "Won of market value, largest gain and largest loss among the quoted stocks",
  },
  ko: {
    pointsTitle: "지수를 움직인 종목",
    wonTitle: "시가총액 증감",
    points: "지수 기여도(포인트), 가장 크게 올린 종목과 내린 종목",
    won: "시가총액 증감(원), 가장 크게 늘어난 종목과 줄어든 종목",
  },
} as const;

function ranked(scene: Scene, amountOf: (code: string) => Decimal | undefined): readonly Mover[] {
  const all = scene.facts.codes().flatMap((code): Mover[] => {
    const value = amountOf(code);
    return value && sign(value) !== 0 ? [{ code, name: stockLabel(scene, code), value }] : [];
  });
  all.sort((a, b) => toNumber(b.value) - toNumber(a.value));
  const up = all.filter(({ value }) => sign(value) > 0).slice(0, EACH_WAY);
  const down = all.filter(({ value }) => sign(value) < 0).slice(-EACH_WAY);
  return [...up, ...down];
}

/** change x listed shares, the shares being market value / close. */
function valueAdded({ facts }: Scene, code: string): Decimal | undefined {
  const change = facts.number(code, "stock.change")?.value;
  const close = facts.number(code, "stock.close")?.value;
  const cap = facts.number(code, "market_cap")?.value;
  if (!change || !close || !cap || sign(close) === 0) return undefined;
  return multiply(change, divide(cap, close, 0) ?? decimal(0n));
}
