import type { Measure } from "../market/measure.ts";

/** Claims that print one measure, in the story's order. */
export interface Printed {
  readonly measure: Measure;
  readonly claims: number[];
  next: Printed | undefined;
}

/** Claims by measure, the measures in the order they first come. A chain, because a line prints two or three of them. */
export class ByMeasure {
  first: Printed | undefined;

  of(measure: Measure): readonly number[] | undefined {
    for (let at = this.first; at; at = at.next) if (at.measure === measure) return at.claims;
    return undefined;
  }

  add(measure: Measure, claim: number): void {
    let last: Printed | undefined;
    for (let at = this.first; at; at = at.next) {
      if (at.measure === measure) {
        at.claims.push(claim);
        return;
      }
      last = at;
    }
    const printed: Printed = { measure, claims: [claim], next: undefined };
    if (last) last.next = printed;
    else this.first = printed;
  }
}
