import { figureValue } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";

/** Moves that no session can have made. */

/** In percent: as far as any share may move in a Korean session, so that no index and no sector moves farther. */
const DAILY_LIMIT = 30;

const LIMITED: ReadonlySet<Measure> = new Set<Measure>(["index.change_pct", "sector.change_pct"]);

/** "Machinery rose 133.7 percent, banks 21 percent": beyond the limit of a session it is a year's, as are its neighbours. */
export function settleLimits(claims: Claim[]): void {
  settleStocks(claims);
  const beyond = new Set<string>();
  const key = ({ measure, sentence }: Claim) => `${measure}/${sentence}`;
  let count = 0;
  for (const claim of claims) {
    if (claim.unit !== "pct" || !LIMITED.has(claim.measure) || !isBeyond(claim)) continue;
    beyond.add(key(claim));
    count++;
  }
  // One alone may be a misprint.
  if (count < 2) return;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (LIMITED.has(claim.measure) && beyond.has(key(claim))) claims[at] = { ...claim, measure: "other" };
  }
}

/** "LG Chem and Samsung SDI moved up 189 percent and 147 percent": two in a sentence are no shares on their first day. */
function settleStocks(claims: Claim[]): void {
  const beyond = claims.filter((claim) => claim.measure === "stock.change_pct" && isBeyond(claim));
  if (beyond.length < 2) return;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    const others = beyond.filter(({ sentence, subject }) => sentence === claim.sentence && subject !== claim.subject);
    if (others.length > 0 && beyond.includes(claim)) claims[at] = { ...claim, measure: "other" };
  }
}

function isBeyond({ figure }: Claim): boolean {
  return Math.abs(figureValue(figure)) > DAILY_LIMIT;
}

/** In percent: farther than any Korean index has moved in a session. */
const FARTHEST_DAY = 15;

/** "Ended the year down 24.9 percent": told alone, without level or points beside it, it is a year's. */
export function settleYears(claims: Claim[]): void {
  const isFar = ({ measure, figure }: Claim) =>
    measure === "index.change_pct" && Math.abs(figureValue(figure)) > FARTHEST_DAY;
  if (!claims.some(isFar)) return;
  const beside = new Set(
    claims
      .filter(({ measure }) => measure === "index.close" || measure === "index.change")
      .map(({ subject, sentence }) => `${subject}/${sentence}`),
  );
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (isFar(claim) && !beside.has(`${claim.subject}/${claim.sentence}`)) claims[at] = { ...claim, measure: "other" };
  }
}

/** "Fell by over 60 points. As the drop slowed, it closed at 1,417.34, down 37.26": the farther move was of a moment. */
export function settleDepths(claims: Claim[]): void {
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    const { measure, sentence, subject } = claim;
    if (claim.bound !== "over" || (measure !== "index.change" && measure !== "index.change_pct")) continue;
    const closes = (level: Claim, of: number) =>
      level.measure === "index.close" && level.subject === subject && level.sentence === of && !level.intraday;
    if (claims.some((level) => closes(level, sentence))) continue;
    const move = figureValue(claim.figure);
    const isNearer = (other: Claim) =>
      other.measure === measure &&
      other.subject === subject &&
      other.sentence === sentence + 1 &&
      other.bound === undefined &&
      other.session === claim.session &&
      figureValue(other.figure) / move > 0 &&
      figureValue(other.figure) / move < 1;
    if (claims.some(isNearer) && claims.some((level) => closes(level, sentence + 1)))
      claims[at] = { ...claim, intraday: true };
  }
}
