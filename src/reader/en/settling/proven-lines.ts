import { figureValue, scaled } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";
import { isPast } from "../words/session-measures.ts";

/** What an index did, where the figures told of it in one breath leave no doubt. */

/** Measures of one line: of the story's own index, and of another. */
const OWN: readonly Measure[] = ["index.change_pct", "index.change", "index.close"];
const FOREIGN: readonly Measure[] = ["foreign_index.change_pct", "foreign_index.close"];

/** The others that may stand in a line with a measure; undefined for one that no line has. */
export function lineOf(measure: Measure): readonly Measure[] | undefined {
  return OWN.includes(measure) ? OWN : FOREIGN.includes(measure) ? FOREIGN : undefined;
}

/** Figures of a line stand at most so many claims apart. */
const LINE = 2;

export class ProvenLines {
  readonly #figures = new Map<string, Claim[]>();
  readonly #proven = new Set<Claim>();

  constructor(claims: readonly Claim[]) {
    for (let at = 0; at < claims.length; at++) {
      const line = isOfDay(claims[at] as Claim) ? lineAt(claims, at) : undefined;
      if (line !== undefined) for (const claim of line) this.#add(claim);
    }
  }

  get none(): boolean {
    return this.#proven.size === 0;
  }

  has(claim: Claim): boolean {
    return this.#proven.has(claim);
  }

  /** The figures that proven lines have for a measure of an index. */
  of({ subject }: Claim, measure: Measure): readonly Claim[] {
    return this.#figures.get(`${measure}/${subject}`) ?? NONE;
  }

  #add(claim: Claim): void {
    const key = `${claim.measure}/${claim.subject}`;
    const known = this.#figures.get(key);
    if (known) known.push(claim);
    else this.#figures.set(key, [claim]);
    this.#proven.add(claim);
  }
}

const NONE: readonly Claim[] = [];

/**
 * The line that the percentage at `at` is of: with change and level of an own index that fit it; with the level of another
 * index, of which no measure tells the change.
 */
function lineAt(claims: readonly Claim[], at: number): readonly Claim[] | undefined {
  const percent = claims[at] as Claim;
  if (percent.measure === "foreign_index.change_pct") {
    const close = besideOf(claims, at, "foreign_index.close");
    return close && [percent, close];
  }
  if (percent.measure !== "index.change_pct") return undefined;
  const change = besideOf(claims, at, "index.change");
  const close = besideOf(claims, at, "index.close");
  return change && close && isProven(percent, change, close) ? [percent, change, close] : undefined;
}

/** The change in percent of the level before it, rounded or cut as printed. */
function isProven(percent: Claim, change: Claim, close: Claim): boolean {
  const moved = figureValue(change.figure);
  const exact = (100 * moved) / (figureValue(close.figure) - moved);
  return Math.abs(exact - figureValue(percent.figure)) < scaled(1, percent.figure.exponent);
}

/** The claim told with that at `at`: of its sentence and subject, within the figures of one line, and one that `may` be. */
export function besideOf(
  claims: readonly Claim[],
  at: number,
  measure: Measure,
  may: (claim: Claim) => boolean = isOfDay,
): Claim | undefined {
  const { sentence, subject } = claims[at] as Claim;
  for (let next = at - LINE; next <= at + LINE; next++) {
    const claim = claims[next];
    if (claim?.measure === measure && claim.sentence === sentence && claim.subject === subject && may(claim))
      return claim;
  }
  return undefined;
}

/** An exact figure of the session, and of no moment or other day. */
export function isOfDay(claim: Claim): boolean {
  return claim.bound === undefined && !claim.intraday && !claim.opening && !isPast(claim);
}
