import { CATALOGUE, type FactContext } from "./catalogue.ts";
import { type Fact, factId } from "./fact.ts";

/** Every fact of one session in catalogue order. Pure: the same day and history give the same facts. */
export function sessionFacts(context: Omit<FactContext, "fact">): readonly Fact[] {
  const { session } = context.day;
  const facts: Fact[] = [];
  const byId = new Map<string, Fact>();
  const full: FactContext = {
    ...context,
    fact: (subjectOrCode, measure) => byId.get(factId(subjectOrCode, measure, session)),
  };
  for (const kind of CATALOGUE) {
    for (const fact of kind.compute(full)) {
      if (byId.has(fact.id)) continue;
      byId.set(fact.id, fact);
      facts.push(fact);
    }
  }
  return facts;
}
