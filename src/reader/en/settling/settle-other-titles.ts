import { figureValue } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import type { Story } from "../story.ts";
import { isPast } from "../words/session-measures.ts";

/** Letters of the longest title. */
const LONGEST = 120;

/** A title ends with a letter, a figure or a bracket, and with no stop. */
const IS_TITLE = /^[^\s•*-][^.!?]*(?:\d\.\d[^.!?]*)*[\p{L}\p{N}%)]$/u;

/**
 * "The KOSPI closed down 6.42 points, or 0.24%", and between two paragraphs "Korean shares gain more than 1% in rally": the
 * title of another story, which the page leads to. What it tells roughly, and the other way, is not of the day.
 */
export function settleOtherTitles({ claims, mainIndex, tokens: { text } }: Story): void {
  const day = claims.find((claim) => isOfDay(claim, mainIndex) && claim.bound === undefined);
  if (day === undefined) return;
  const way = Math.sign(figureValue(day.figure));
  for (const [at, claim] of claims.entries()) {
    if (claim.offset <= day.offset || claim.bound === undefined || !isOfDay(claim, mainIndex)) continue;
    if (figureValue(claim.figure) * way < 0 && isTitle(text, claim.offset)) claims[at] = { ...claim, measure: "other" };
  }
}

function isOfDay(claim: Claim, mainIndex: string): boolean {
  return claim.measure === "index.change_pct" && claim.subject === mainIndex && !claim.intraday && !isPast(claim);
}

/** The line that the place lies in is a title, and the story goes on behind it. */
function isTitle(text: string, offset: number): boolean {
  const to = text.indexOf("\n", offset);
  if (to < 0 || text.slice(to).trim() === "") return false;
  const line = text.slice(text.lastIndexOf("\n", offset) + 1, to).trim();
  return line.length <= LONGEST && IS_TITLE.test(line);
}
