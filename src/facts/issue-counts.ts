import { decimal } from "../market/decimal.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

const COUNTS = [
  { field: "high52", name: "issues at 52-week highs", way: "highest", formula: "issues whose high was above all of" },
  { field: "low52", name: "issues at 52-week lows", way: "lowest", formula: "issues whose low was below all of" },
] as const;

/** How many of all issues traded above (below) everything of the 52 weeks before, split-adjusted. */
export function issueCountFacts({ day, history }: FactContext): readonly Fact[] {
  const found = history.issueCounts?.(day.market, day.session);
  if (!found || !day.receipts.has(found.receipt)) return [];
  return COUNTS.flatMap(({ field, name, way, formula }) => {
    const count = found[field];
    if (count === undefined) return [];
    return [
      buildFact(day, found.receipt, {
        measure: "other",
        subject: `${day.market} ${name}`,
        value: decimal(String(count)),
        unit: "issues",
        formula: `${formula} the 52 weeks before, split-adjusted, of ${found.issues} issues`,
        event: { kind: "count_52_weeks", way },
      }),
    ];
  });
}
