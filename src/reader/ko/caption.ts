import type { Claim } from "../claim.ts";
import type { Tokens } from "../scanner.ts";

/** The dealing room's board, in the line under a picture. */
const BOARD = "전광판";
const CLOSED = ["마감", "마쳤", "마친", "종료", "종가"];

const TOLD: ReadonlySet<string> = new Set(["index.close", "index.change"]);

/**
 * "지수가 64.12포인트 오르며 첫 4,300선을 돌파한 2일 … 전광판": a line told by the board without a word of the close shows the moment of
 * the picture, where the story tells another close.
 */
export function settleCaptions(
  claims: Claim[],
  { text, start, end }: Tokens,
  ranges: readonly { readonly from: number; readonly to: number }[],
): void {
  if (!text.includes(BOARD)) return;
  const captions = new Set<number>();
  for (const [n, { from, to }] of ranges.entries()) {
    const sentence = text.slice(start[from], end[to - 1]);
    if (sentence.includes(BOARD) && !CLOSED.some((word) => sentence.includes(word))) captions.add(n);
  }
  for (const [at, claim] of claims.entries()) {
    if (!captions.has(claim.sentence) || claim.session !== undefined || claim.elsewhen) continue;
    const moment = claim.measure === "milestone.level" || (TOLD.has(claim.measure) && isToldOtherwise(claims, claim));
    if (moment) claims[at] = { ...claim, intraday: true };
  }
}

/** Another sentence tells another figure of the session, as fine. */
function isToldOtherwise(claims: readonly Claim[], { measure, subject, sentence, figure }: Claim): boolean {
  const others = claims.filter(
    (claim) =>
      claim.measure === measure &&
      claim.subject === subject &&
      claim.sentence !== sentence &&
      claim.session === undefined &&
      !claim.elsewhen &&
      !claim.intraday &&
      claim.figure.exponent === figure.exponent,
  );
  return others.length > 0 && others.every((claim) => claim.figure.digits !== figure.digits);
}
