import { absolute, compare, decimal } from "../market/decimal.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

/** Points that published and recomputed levels may differ by: on 33 sessions of 2026 all did by less. */
export const RECOMPUTED_TOLERANCE = decimal("0.05");

/**
 * The index from its members: previous published close x sum(close x shares) / sum(base price x shares). It stands
 * beside the published level and is never called by the index's name; a gap over tolerance is an event.
 */
export function recomputedFacts({ day, history }: FactContext): readonly Fact[] {
  const { index, market, session, quotes } = day;
  const found = history.recomputed?.(market, session);
  const quoted = history.issueCounts?.(market, session)?.receipt ?? quotes[0]?.receipt;
  if (!index || !found || !quoted || !day.receipts.has(quoted)) return [];
  const receipts = [...new Set([quoted, index.receipt])];
  const level = {
    ...buildFact(day, quoted, {
      measure: "index.recomputed",
      subject: market,
      value: found.level,
      formula: `previous published close x sum(close x shares) / sum(base price x shares) of ${found.members} members, ${
        found.by === "list" ? "as the published list names them" : "by the rule for common shares"
      }, to 0.0001`,
      inputs: [`${market}/index.close@${session}`, `${market}/index.change@${session}`],
    }),
    receipts,
  };
  if (compare(absolute(found.gap), RECOMPUTED_TOLERANCE) <= 0) return [level];
  const gap = buildFact(day, quoted, {
    measure: "other",
    subject: `${market} gap to its recomputed level`,
    value: found.gap,
    unit: "pt",
    formula: "published close - recomputed level",
    inputs: [`${market}/index.close@${session}`, level.id],
    event: { kind: "recomputed_gap", ...(found.explained ? { explained: found.explained } : {}) },
  });
  return [level, { ...gap, receipts }];
}
