import type { Directory } from "../market/instrument.ts";
import type { Claim } from "./claim.ts";

/**
 * Knows the issues whose names are too ordinary to be looked for ("심텍", "Soop") where the story itself tells that they
 * are issues: a name that has a price in won, and is an issue's whole name. Gives back `claims` itself where there is none.
 */
export function withPricedNames(claims: readonly Claim[], directory: Directory): readonly Claim[] {
  let codes: Map<string, string> | undefined;
  for (const { measure, code, unit, subject } of claims) {
    if (measure !== "stock.close" || code !== undefined || unit !== "KRW" || codes?.has(subject)) continue;
    const found = directory.find(subject);
    if (!found) continue;
    codes ??= new Map();
    codes.set(subject, found.code);
  }
  const known = codes;
  if (!known) return claims;
  return claims.map((claim) => {
    const code = claim.measure.startsWith("stock.") && claim.code === undefined ? known.get(claim.subject) : undefined;
    return code === undefined ? claim : { ...claim, code };
  });
}
