import { type Fact, isNumeric } from "../facts/fact.ts";
import type { Decimal } from "../market/decimal.ts";
import type { Measure } from "../market/measure.ts";

export type NumberFact = Fact & { readonly value: Decimal };

type EventKind = NonNullable<Fact["event"]>["kind"];

/** The facts of one session, looked up the way a writer asks for them. */
export class FactSet {
  readonly #byKey: ReadonlyMap<string, Fact>;
  readonly all: readonly Fact[];

  constructor(facts: readonly Fact[]) {
    this.all = facts;
    this.#byKey = new Map(facts.map((fact) => [`${fact.code ?? fact.subject}/${fact.measure}`, fact]));
  }

  get(subjectOrCode: string, measure: Measure): Fact | undefined {
    return this.#byKey.get(`${subjectOrCode}/${measure}`);
  }

  number(subjectOrCode: string, measure: Measure): NumberFact | undefined {
    const fact = this.get(subjectOrCode, measure);
    return fact && isNumeric(fact) ? fact : undefined;
  }

  event(kind: EventKind): NumberFact | undefined {
    return this.all.find((fact): fact is NumberFact => fact.event?.kind === kind && isNumeric(fact));
  }

  eventsOf(code: string): readonly Fact[] {
    return this.all.filter((fact) => fact.code === code && fact.event);
  }

  codes(): readonly string[] {
    return this.all.filter((fact) => fact.measure === "stock.close").flatMap((fact) => fact.code ?? []);
  }
}
