import type { TradingDay } from "../market/trading-day.ts";
import type { Claim, Reading } from "../reader/claim.ts";
import type { Tie } from "./relation.ts";
import type { Sheet } from "./sheet.ts";
import { gridOf } from "./stock-relations.ts";
import type { ClaimVerdict, Notice } from "./verdict.ts";

/** What was inferred, assumed or noticed about the story as a whole. */
export function noticesOf(
  sheet: Sheet,
  ties: readonly Tie[],
  holds: readonly (boolean | undefined)[],
  cut: readonly number[],
  verdicts: readonly ClaimVerdict[],
): Notice[] {
  const notices: Notice[] = [];
  if (cut.length > 0) notices.push({ code: "truncated", claims: cut });
  const assumed: number[] = [];
  const half: number[] = [];
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i] as Tie;
    const { code } = tie.relation;
    const onBase = code === "stock-base" || (code === "stock-chain" && isOrdinary(tie));
    if (onBase && holds[i] !== undefined && !tie.claims.every((claim) => verdicts[claim]?.verdict === "confirmed")) {
      assumed.push(...tie.claims);
    }
    if (code === "stock-grid" && holds[i] === true && gridOf(sheet, tie) === "half") half.push(...tie.claims);
  }
  if (assumed.length > 0) notices.push({ code: "ordinary-base", claims: [...new Set(assumed)] });
  if (half.length > 0) notices.push({ code: "half-tick", claims: half });
  notices.push(...unchanged(sheet));
  return notices;
}

function isOrdinary({ anchor }: Tie): boolean {
  return anchor?.from.kind !== "tape" || anchor.from.base === "ordinary";
}

/** Digits of a figure outside the vocabulary (a ratio, a yield) that must agree before its standing still is noticed. */
const DIGITS = 3;

const OTHERS = new WeakMap<Reading, ReadonlySet<string>>();

function otherKey({ measure, subject, unit, figure, bound }: Claim): string | undefined {
  if ((measure !== "other" && measure !== "market_cap") || bound !== undefined) return undefined;
  if (figure.exponent >= 0 || Math.abs(figure.digits) < 10 ** (DIGITS - 1)) return undefined;
  return `${subject}/${unit}/${figure.digits}e${figure.exponent}`;
}

/** Ratios, yields and the like that stand still while the sessions pass: no verdict, but worth an editor's look. */
function unchanged(sheet: Sheet): Notice[] {
  const { session } = sheet.reading;
  const notices: Notice[] = [];
  for (const { reading, name } of sheet.knowledge.earlier ?? []) {
    if (reading === sheet.reading || !session || !reading.session || reading.session >= session) continue;
    let keys = OTHERS.get(reading);
    if (!keys) {
      keys = new Set(reading.claims.flatMap((claim) => otherKey(claim) ?? []));
      OTHERS.set(reading, keys);
    }
    const claims: number[] = [];
    for (let i = 0; i < sheet.claims.length; i++) {
      const key = otherKey(sheet.claims[i] as Claim);
      if (key !== undefined && keys.has(key)) claims.push(i);
    }
    if (claims.length > 0)
      notices.push({ code: "same-as-before", claims, name, session: reading.session as TradingDay });
  }
  return notices;
}
