import { formatDecimal, sign, toNumber } from "../../market/decimal.ts";
import { changeText, levelText, percentText } from "../words/number-text.ts";
import { divergingBars, divergingHeight, narrowBars } from "./diverging.ts";
import type { PictureMaker } from "./picture.ts";

const SHORT: Readonly<Record<string, { readonly en: string; readonly ko: string }>> = {
  DJI: { en: "Dow Jones", ko: "다우존스" },
  IXIC: { en: "Nasdaq", ko: "나스닥" },
  SPX: { en: "S&P 500", ko: "S&P 500" },
};

/** Indices abroad and the won, each as the percent it moved. */
export const overseas: PictureMaker = ({ close: { day }, facts, language }) => {
  const abroad = day.overseas.flatMap(({ code, name }) => {
    const fact = facts.number(code, "foreign_index.change_pct");
    return fact
      ? [
          {
            code,
            name: SHORT[code]?.[language] ?? name,
            value: fact.value,
            close: facts.number(code, "foreign_index.close"),
          },
        ]
      : [];
  });
  const rate = facts.number("USD/KRW", "fx.rate");
  const change = facts.number("USD/KRW", "fx.change");
  if (abroad.length === 0 && !rate) return undefined;
  const bars = abroad.map(({ name, value }) => ({ name, value: toNumber(value), text: percentText(value) }));
  // The won rises when the won per dollar fall.
  const way = change ? sign(change.value) : 0;
  const wonText = rate ? `${levelText(rate.value, rate.value.scale)}` : "";
  const won = rate ? WORDS[language].won(wonText, change ? changeText(change.value, change.value.scale) : "", way) : "";
  return {
    name: "overseas",
    title: WORDS[language].title,
    sentence: [bars.map(({ name, text }) => `${name} ${text}`).join(", "), won].filter(Boolean).join(". "),
    columns: ["name", "value", "change", "unit"],
    rows: [
      ...abroad.map(({ code, value, close }) => [
        code,
        close ? formatDecimal(close.value) : "",
        formatDecimal(value),
        "pct",
      ]),
      ...(rate ? [["USD/KRW", formatDecimal(rate.value), change ? formatDecimal(change.value) : "", "KRW"]] : []),
    ],
    height: divergingHeight(bars),
    drawing: divergingBars(bars, 28),
    narrow: narrowBars(bars),
  };
};

const WORDS = {
  en: {
    title: "Overseas and the won",
    won: (rate: string, change: string, way: number) =>
      `The won closed at ${rate} a dollar${change ? ` (${change}: it ${way > 0 ? "weakened" : way < 0 ? "strengthened" : "stood still"})` : ""}.`,
  },
  ko: {
    title: "해외 증시와 원화",
    won: (rate: string, change: string, way: number) =>
      `원/달러 환율 ${rate}원${change ? ` (${change}원, 원화 ${way > 0 ? "약세" : way < 0 ? "강세" : "보합"})` : ""}.`,
  },
} as const;
