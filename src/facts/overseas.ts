import { buildFact } from "./build-fact.ts";
import type { FactContext } from "./catalogue.ts";
import type { Fact } from "./fact.ts";

/** Closes of other markets, each with the session it belongs to. */
export function overseasFacts({ day }: FactContext): readonly Fact[] {
  return day.overseas.flatMap((row) => {
    const shared = { subject: row.name, code: row.code, when: row.session };
    const percent = buildFact(day, row.receipt, {
      ...shared,
      measure: "foreign_index.change_pct",
      value: row.changePct,
    });
    if (!row.close) return [percent];
    return [buildFact(day, row.receipt, { ...shared, measure: "foreign_index.close", value: row.close }), percent];
  });
}
