import { isRound } from "../interest.ts";
import { concat, figure, join, say, type Written } from "../written.ts";
import { grouped, percent, points } from "./numbers.ts";
import { asideSentences } from "./past.ts";
import { flowSentences, turnoverSentences } from "./session.ts";
import { verb } from "./verbs.ts";
import type { Writer } from "./writer.ts";

const NAMES: Readonly<Record<string, string>> = { KOSPI: "The benchmark KOSPI", KOSDAQ: "The junior KOSDAQ" };

/** The other market in short: its close, its turnover and breadth, who bought and sold. */
export function companionSentences(writer: Writer): readonly Written[] {
  const { companion } = writer.plan;
  if (!companion) return [];
  const other: Writer = { ...writer, plan: companion };
  const sentences = [
    closeSentence(other),
    ...asideSentences(other, 1, "That"),
    ...turnoverSentences(other),
    ...flowSentences(other).map((sentence, at) => (at === 0 ? onMarket(other)(sentence) : sentence)),
  ];
  return [join(sentences, " ")];
}

function closeSentence({ plan, style, chooser }: Writer): Written {
  const { close, change, percent: changePercent, direction, size } = plan.index;
  const name = NAMES[plan.market] ?? `The ${plan.market}`;
  if (direction === "flat") return say`${name} closed unchanged at ${points(close)}.`;
  const move = verb(chooser, direction, size, "past");
  const moved = say`${name} ${move} ${points(change)} points, or ${percent(changePercent, style)}, to`;
  const { level } = plan.index;
  if (!level || !isRound(level.fact)) return say`${moved} ${points(close)}.`;
  const mark = figure(grouped(level.fact.value), level.fact.id);
  return say`${moved} end ${CROSSED[level.crossing](mark)} at ${points(close)}.`;
}

const CROSSED: Readonly<Record<"first" | "regained" | "lost", (mark: Written) => Written>> = {
  first: (mark) => say`above ${mark} for the first time`,
  regained: (mark) => say`back above ${mark}`,
  lost: (mark) => say`below ${mark}`,
};

/** "On the KOSDAQ market, foreign investors bought ...". */
function onMarket({ plan }: Writer): (sentence: Written) => Written {
  return (sentence) => {
    const text = sentence.text.charAt(0).toLowerCase() + sentence.text.slice(1);
    return concat([`On the ${plan.market} market, `, { ...sentence, text }]);
  };
}
