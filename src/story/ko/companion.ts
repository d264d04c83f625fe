import { isRound } from "../interest.ts";
import { join, say, type Written } from "../written.ts";
import { flowSentences } from "./flows.ts";
import { marketName } from "./names.ts";
import { mark } from "./numbers.ts";
import { attach } from "./particles.ts";
import { asideSentences } from "./past.ts";
import { closeClause, turnoverSentences } from "./session.ts";
import type { Writer } from "./writer.ts";

/** The other market in short: its close, what its history makes of it, who bought and sold, and its turnover and breadth. */
export function companionSentences(writer: Writer): readonly Written[] {
  const { companion } = writer.plan;
  if (!companion) return [];
  const value = writer.plan.facts.number(writer.plan.market, "turnover.value");
  const before = value && writer.said.has(value.id) ? writer.plan : undefined;
  const other: Writer = { ...writer, plan: companion, before };
  const { level, direction } = companion.index;
  const crossed =
    level && direction !== "flat" && isRound(level.fact)
      ? CROSSED[level.crossing](mark(level.fact, writer.style))
      : undefined;
  const line = say`${attach(marketName(companion.market).index, "은")} ${closeClause(other, crossed)}.`;
  return [join([line, ...asideSentences(other), ...flowSentences(other), ...turnoverSentences(other)], " ")];
}

const CROSSED: Readonly<Record<"first" | "regained" | "lost", (mark: Written) => Written>> = {
  first: (mark) => say`사상 처음으로 ${attach(mark, "을")} 넘었다`,
  regained: (mark) => say`${attach(mark, "을")} 되찾았다`,
  lost: (mark) => say`${attach(mark, "을")} 내줬다`,
};
