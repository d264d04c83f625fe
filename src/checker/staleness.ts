import type { Measure } from "../market/measure.ts";
import type { Claim, Reading } from "../reader/claim.ts";
import type { Relation } from "./relation.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Figures that never repeat from one session to the next, with the digits two prints must share before chance is out
 * of the question (one in 10^digits). Prices and percentages of stocks do repeat, and are left alone.
 */
const NEVER_REPEAT: Readonly<Partial<Record<Measure, number>>> = {
  "index.close": 6,
  "index.change": 5,
  "turnover.volume": 5,
  "turnover.value": 5,
  "flow.foreign": 5,
  "flow.individual": 5,
  "flow.institution": 5,
  market_cap: 5,
};

function significantDigits(claim: Claim): number {
  let digits = Math.abs(claim.figure.digits);
  while (digits > 0 && digits % 10 === 0) digits /= 10;
  return digits === 0 ? 0 : Math.floor(Math.log10(digits)) + 1;
}

/** The key of a claim that must not repeat; undefined for all others, and for those of another session. */
function frozenKey(claim: Claim, session: string | undefined): string | undefined {
  const least = NEVER_REPEAT[claim.measure];
  if (least === undefined || claim.bound !== undefined || claim.date !== undefined) return undefined;
  if (claim.elsewhen || claim.intraday) return undefined;
  if (claim.session !== undefined && claim.session !== session) return undefined;
  if (significantDigits(claim) < least) return undefined;
  return `${claim.measure}/${claim.code ?? claim.subject}/${claim.figure.digits}e${claim.figure.exponent}`;
}

const KEYS = new WeakMap<Reading, ReadonlySet<string>>();

function keysOf(reading: Reading): ReadonlySet<string> {
  let keys = KEYS.get(reading);
  if (!keys) {
    keys = new Set(reading.claims.flatMap((claim) => frozenKey(claim, reading.session) ?? []));
    KEYS.set(reading, keys);
  }
  return keys;
}

const frozen: Relation = {
  code: "frozen",
  formula: "a figure of this session is not, to the last digit, that of another session",
  needs: "an earlier story of another session on the same command line",
  strong: false,
  findInStory(sheet: Sheet, add) {
    const { session } = sheet.reading;
    const older = (sheet.knowledge.earlier ?? []).filter(
      ({ reading }) =>
        reading !== sheet.reading &&
        reading.session !== undefined &&
        session !== undefined &&
        reading.session < session,
    );
    if (older.length === 0) return;
    for (let i = 0; i < sheet.claims.length; i++) {
      const key = frozenKey(sheet.claims[i] as Claim, session);
      const from = key === undefined ? undefined : older.find(({ reading }) => keysOf(reading).has(key));
      if (from) add({ relation: frozen, claims: [i], given: { name: from.name, day: from.reading.session ?? "" } });
    }
  },
  test(sheet, { claims: [claim = 0] }) {
    const { figure } = sheet.claims[claim] as Claim;
    const now = sheet.prints[claim]?.figure;
    return now?.digits !== figure.digits || now.exponent !== figure.exponent;
  },
};

export const STALENESS: readonly Relation[] = [frozen];
