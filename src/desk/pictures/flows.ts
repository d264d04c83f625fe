import { formatDecimal, toNumber } from "../../market/decimal.ts";
import { INVESTOR_GROUPS } from "../../market/market-day.ts";
import { signedAmountText } from "../words/number-text.ts";
import { divergingBars, divergingHeight, narrowBars } from "./diverging.ts";
import type { Pair, PictureMaker } from "./picture.ts";

const NAMES: Readonly<Record<(typeof INVESTOR_GROUPS)[number], Pair>> = {
  foreign: { en: "Foreigners", ko: "외국인" },
  institution: { en: "Institutions", ko: "기관" },
  individual: { en: "Individuals", ko: "개인" },
  other: { en: "Other firms", ko: "기타법인" },
};

/** Net buying by investor group. */
export const flows: PictureMaker = ({ close: { market }, facts, language }) => {
  const rows = INVESTOR_GROUPS.flatMap((group) => {
    const fact = facts.number(market, `flow.${group}`);
    return fact ? [{ group, fact }] : [];
  });
  if (rows.length === 0) return undefined;
  const bars = rows.map(({ group, fact }) => ({
    name: NAMES[group][language],
    value: toNumber(fact.value),
    text: signedAmountText(fact.value, language),
  }));
  const told = bars.map(({ name, text }) => `${name} ${text}`).join(", ");
  return {
    name: "flows",
    title: language === "ko" ? "누가 사고 팔았나" : "Who bought, who sold",
    sentence: language === "ko" ? `순매수(원): ${told}.` : `Net buying in won: ${told}.`,
    columns: ["investors", "net_buying_won"],
    rows: rows.map(({ group, fact }) => [group, formatDecimal(fact.value)]),
    height: divergingHeight(bars),
    drawing: divergingBars(bars),
    narrow: narrowBars(bars),
  };
};
