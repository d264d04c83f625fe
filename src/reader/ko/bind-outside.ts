import type { Draft, Entry } from "./clause.ts";
import * as P from "./particle-kind.ts";
import type { Story } from "./story.ts";
import * as U from "./unit-kind.ts";

const MACRO = new Set("수출,수출액,수입,무역수지,무역흑자,경상수지,GDP,국내총생산".split(","));

/** Trade, prices and growth are figures people supply; all else outside the market has no measure. */
export function bindOutside(story: Story, { names, particle }: Entry, { q, move }: Draft): void {
  const subject = names[0];
  // "GDP의 73.3%": a share of it.
  const macro = subject !== undefined && particle !== P.of && MACRO.has(subject.name) && q.unit !== U.won;
  if (macro) story.claim("macro", subject, q, move ?? 1);
  else story.other(subject ?? "", q, move ?? 1);
}
