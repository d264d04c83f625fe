import { join, say, type Written } from "../written.ts";
import { flowSentences } from "./flows.ts";
import { marketName } from "./names.ts";
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
  const line = say`${attach(marketName(companion.market).index, "은")} ${closeClause(other)}.`;
  return [join([line, ...asideSentences(other), ...flowSentences(other), ...turnoverSentences(other)], " ")];
}
