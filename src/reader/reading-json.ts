import { figureRange, figureValue, scaled, toTheUnit } from "../market/figure.ts";
import type { Claim, DigitAccount, Reading } from "./claim.ts";

/** A claim as `read --json` prints it: base units, signed; a date claim has its day as value. */
export interface ClaimJson {
  readonly measure: string;
  readonly subject: string;
  readonly code?: string;
  readonly value: number | string;
  readonly unit: string;
  readonly printed: string;
  readonly offset: number;
  readonly precision: number;
  readonly low: number | string;
  readonly high: number | string;
  readonly bound?: string;
  readonly session?: string;
}

export interface ReadingJson {
  readonly file: string;
  readonly session: string | null;
  readonly language: string;
  readonly claims: readonly ClaimJson[];
  readonly digits: DigitAccount;
}

export function claimJson(claim: Claim): ClaimJson {
  const { measure, subject, code, figure, unit, printed, offset, bound, exact, session, date } = claim;
  const range = date === undefined ? figureRange(exact ? toTheUnit(figure) : figure) : undefined;
  return {
    measure,
    subject,
    ...(code === undefined ? undefined : { code }),
    value: date ?? (figureValue(figure) || 0),
    unit,
    printed,
    offset,
    precision: date === undefined ? scaled(1, figure.exponent) : 1,
    low: range?.low ?? (date as string),
    high: range?.high ?? (date as string),
    ...(bound === undefined ? undefined : { bound }),
    ...(session === undefined ? undefined : { session }),
  };
}

/** `file` is the name to print; a session that is not known is null. */
export function readingJson(reading: Reading, file: string): ReadingJson {
  const { session, language, claims, digits } = reading;
  return { file, session: session ?? null, language, claims: claims.map(claimJson), digits };
}
