import type { Figure } from "../market/figure.ts";
import { MEASURES } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";

/**
 * One slip of the hand between the right figure and the printed one: a digit, a sign, a unit word; "stale" is the level
 * before the change in place of the level after it.
 */
export type EditKind = "digit" | "swap" | "dropped" | "added" | "sign" | "ten" | "unit" | "stale";

export interface Edit {
  readonly kind: EditKind;
  /** What the story should have printed. */
  readonly figure: Figure;
}

/** Factors between neighbouring unit words: thousand, million, billion, trillion; 만, 억, 조. */
const UNIT_STEPS: Readonly<Record<"word" | "korean", readonly number[]>> = { word: [3, 6], korean: [4, 8] };

const SIGNED: ReadonlySet<string> = new Set([
  "change",
  "change_pct",
  "change_bp",
  "foreign",
  "individual",
  "institution",
  "other",
]);

/** Measures that are only ever printed with this many decimals at most; adding a digit goes no further. */
const MOST_DECIMALS: Readonly<Record<string, number>> = { pt: 2, pct: 2, KRW: 1, issues: 0, shares: 0, sessions: 0 };

function isSigned(claim: Claim): boolean {
  return SIGNED.has(claim.measure.slice(claim.measure.indexOf(".") + 1)) && claim.measure !== "other";
}

/** The digits as printed, a leading "0." with its zero; `decimals` of them stand after the point. */
function printedDigits(claim: Claim): { readonly digits: string; readonly decimals: number } {
  const own = String(Math.abs(claim.figure.digits));
  const token = /\d[\d,]*(?:\.\d+)?/.exec(claim.printed)?.[0] ?? "";
  const bare = token.replace(/\D/g, "");
  if (Number(bare) !== Math.abs(claim.figure.digits))
    return { digits: own, decimals: Math.max(0, -claim.figure.exponent) };
  const point = token.indexOf(".");
  return { digits: bare, decimals: point < 0 ? 0 : token.length - point - 1 };
}

/** Every figure one slip away from the printed one, each value once, in the order of the kinds. */
export function* editsOf(claim: Claim): Generator<Edit> {
  const { figure } = claim;
  const seen = new Set<string>([keyOf(figure)]);
  for (const edit of allEdits(claim)) {
    const key = keyOf(edit.figure);
    if (seen.has(key)) continue;
    seen.add(key);
    yield edit;
  }
}

function keyOf({ digits, exponent }: Figure): string {
  let [d, e] = [digits, exponent];
  while (d !== 0 && d % 10 === 0) {
    d /= 10;
    e++;
  }
  return d === 0 ? "0" : `${d}e${e}`;
}

function* allEdits(claim: Claim): Generator<Edit> {
  const { figure } = claim;
  const { digits, decimals } = printedDigits(claim);
  const sign = figure.digits < 0 ? -1 : 1;
  const made = (kind: EditKind, text: string, exponent: number): Edit => ({
    kind,
    figure: { digits: sign * Number(text), exponent },
  });
  const whole = digits.length - decimals;
  for (let at = 0; at < digits.length; at++) {
    for (let digit = 0; digit <= 9; digit++) {
      // A figure does not begin with zero, except for the one before a decimal point.
      if (digit === 0 && at === 0 && whole > 1) continue;
      yield made("digit", digits.slice(0, at) + digit + digits.slice(at + 1), figure.exponent);
    }
  }
  for (let at = 0; at + 1 < digits.length; at++) {
    if (digits[at + 1] === "0" && at === 0 && whole > 1) continue;
    yield made("swap", digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2), figure.exponent);
  }
  const most = MOST_DECIMALS[MEASURES[claim.measure].unit] ?? 2;
  for (let at = 0; at < digits.length && digits.length > 1; at++) {
    // A shorter fraction is a coarser figure, not a slip, unless it had a digit too many.
    if (at >= whole && decimals <= most) break;
    yield made("added", digits.slice(0, at) + digits.slice(at + 1), figure.exponent + (at >= whole ? 1 : 0));
  }
  for (let at = 0; at <= digits.length; at++) {
    const inFraction = decimals > 0 && at > whole;
    if (inFraction && decimals >= most) break;
    for (let digit = at === 0 && whole > 0 ? 1 : 0; digit <= 9; digit++) {
      yield made("dropped", digits.slice(0, at) + digit + digits.slice(at), figure.exponent - (inFraction ? 1 : 0));
    }
  }
  if (isSigned(claim)) yield { kind: "sign", figure: { digits: -figure.digits, exponent: figure.exponent } };
  for (const step of [-1, 1])
    yield { kind: "ten", figure: { digits: figure.digits, exponent: figure.exponent + step } };
  const korean = /[만억조]/.test(claim.printed);
  for (const step of UNIT_STEPS[korean ? "korean" : "word"]) {
    // Without a unit word only a thousand is a slip, a comma for a point; but a part of a share lacks its "million".
    const lost = decimals > 0 && claim.unit === "shares";
    if (step !== 3 && !korean && !lost && figure.exponent + decimals < 3) continue;
    for (const way of [-step, step]) {
      yield { kind: "unit", figure: { digits: figure.digits, exponent: figure.exponent + way } };
    }
  }
}
