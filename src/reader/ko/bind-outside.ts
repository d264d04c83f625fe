import type { Draft } from "./clause.ts";
import type { Story } from "./story.ts";
import type { Entity } from "./term.ts";
import * as U from "./unit-kind.ts";

const MACRO = new Set("수출,수출액,수입,무역수지,무역흑자,경상수지,GDP,국내총생산".split(","));

/** Trade, prices and growth are figures people supply; all else outside the market has no measure. */
export function bindOutside(story: Story, subject: Entity | undefined, { q, move }: Draft): void {
  const macro = subject !== undefined && MACRO.has(subject.name) && q.unit !== U.won;
  if (macro) story.claim("macro", subject, q, move ?? 1);
  else story.other(subject ?? "", q, move ?? 1);
}
