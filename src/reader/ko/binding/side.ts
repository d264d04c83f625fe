import type { Draft } from "../clause.ts";
import * as P from "../words/particle-kind.ts";
import * as U from "../words/unit-kind.ts";

const LEVELS: ReadonlySet<number> = new Set([P.in, P.to, P.until, P.than, P.being]);

/** Side of a figure outside the measures: in "5만3천원에서 4만6천원으로 내렸다" where it stood has none. */
export function sideOf({ q, particle, move, bracket }: Draft): number {
  const level = LEVELS.has(particle) || (bracket && q.unit !== U.percent);
  return move === undefined || (q.sign === 0 && level) ? 1 : move;
}
