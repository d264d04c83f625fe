import type { Measure } from "../market/measure.ts";
import { CATALOGUE } from "./catalogue.ts";
import { type MeasureSeries, seriesOf } from "./extremes.ts";
import { type Fact, factId } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import { type IndexPast, indexPast } from "./index-past.ts";
import { withSurprise } from "./surprise.ts";

/** What a session's facts are made from. */
export type SessionContext = Omit<FactContext, "fact" | "past" | "series">;

/** Every fact of one session in catalogue order. Pure: the same day and history give the same facts. */
export function sessionFacts(context: SessionContext): readonly Fact[] {
  const { session } = context.day;
  const facts: Fact[] = [];
  const byId = new Map<string, Fact>();
  const series = new Map<Measure, MeasureSeries | undefined>();
  let past: IndexPast | undefined | "not yet" = "not yet";
  const full: FactContext = {
    ...context,
    past: () => {
      if (past === "not yet") past = indexPast(context);
      return past;
    },
    series: (measure) => {
      // What today's fact is not yet made for may still come.
      const known = series.get(measure) ?? seriesOf(full, measure);
      if (known) series.set(measure, known);
      return known;
    },
    fact: (subjectOrCode, measure) => byId.get(factId(subjectOrCode, measure, session)),
  };
  for (const kind of CATALOGUE) {
    for (const fact of kind.compute(full)) {
      if (byId.has(fact.id)) continue;
      byId.set(fact.id, fact);
      facts.push(fact);
    }
  }
  return facts.map((fact) => withSurprise(fact, full));
}
