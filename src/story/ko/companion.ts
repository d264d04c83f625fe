import { join, say, type Written } from "../written.ts";
import { flowSentences } from "./flows.ts";
import { marketName } from "./names.ts";
import { attach } from "./particles.ts";
import { closeClause, turnoverSentences } from "./session.ts";
import type { Writer } from "./writer.ts";

/** The other market in short: its close, who bought and sold, and its turnover and breadth. */
export function companionSentences(writer: Writer): readonly Written[] {
  const { companion } = writer.plan;
  if (!companion) return [];
  const other: Writer = { ...writer, plan: companion };
  const line = say`${attach(marketName(companion.market).index, "은")} ${closeClause(other)}.`;
  return [join([line, ...flowSentences(other), ...turnoverSentences(other)], " ")];
}
