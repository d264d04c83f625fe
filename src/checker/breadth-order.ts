/** Which of the two counts is the larger, as the verb between them says. */
import type { Claim } from "../reader/claim.ts";
import { compareScaled } from "./range.ts";
import type { Relation } from "./relation.ts";
import { different, type Line, rangeAt, type Sheet } from "./sheet.ts";

const ISSUES = "(?:issues|shares|stocks|counters|ones)";
const GAINERS = `(?:gainers|winners|advancers|advances|risers|(?:advancing|gaining|rising|winning) ${ISSUES})`;
const LOSERS = `(?:losers|decliners|declines|fallers|(?:declining|losing|falling|retreating) ${ISSUES})`;
const HOW = "(?:far|slightly|narrowly|easily|handily|sharply|vastly|still|also|heavily|clearly|just|by far)";
const MORE =
  "(?:(?:outnumber|surpass|exceed|overwhelm|outweigh)(?:ed|ing|s)?|(?:outpac|trounc)(?:e|ed|es|ing)|outstripp(?:ed|ing)|beat(?:s|ing)?)";
const between = (one: string, other: string) =>
  new RegExp(
    `\\b${one} (?:${HOW} )?${MORE} (?:the )?${other},?(?: (?:${HOW}|by|at|a|wide|margin|of|about|roughly|some|ratio|count))*[ ,:]*$`,
    "i",
  );
const UP = between(GAINERS, LOSERS);
const DOWN = between(LOSERS, GAINERS);

export const breadthOrder: Relation = {
  code: "breadth-order",
  formula: "those said to outnumber the others are more",
  needs: "one count of gainers and one of losers in a sentence whose verb says which are more",
  strong: false,
  find(sheet, line, add) {
    if (!line.exact.of("breadth.gainers") || sheet.reading.language !== "en") return;
    const more = moreOf(sheet, line);
    if (more) add({ relation: breadthOrder, claims: more.claims, line, given: { more: more.side } });
  },
  test(sheet, { claims: [more = 0, less = 0] }) {
    const high = rangeAt(sheet, more);
    const low = rangeAt(sheet, less);
    return compareScaled(high.high, high.exponent, low.low, low.exponent) > 0;
  },
};

/** The larger count as told and the smaller one; undefined where the words leave it open. */
function moreOf(sheet: Sheet, line: Line): { claims: readonly number[]; side: string } | undefined {
  const gainers = different(sheet, line, "breadth.gainers");
  const losers = different(sheet, line, "breadth.losers");
  const [up, down] = [gainers[0], losers[0]];
  if (gainers.length !== 1 || losers.length !== 1 || up === undefined || down === undefined) return undefined;
  const claim = sheet.claims[up];
  if (!claim || claim.sentence !== sheet.claims[down]?.sentence) return undefined;
  const { text = "", offset = 0 } = sheet.reading.sentences[claim.sentence] ?? {};
  const first = Math.min(claim.offset, (sheet.claims[down] as Claim).offset) - offset;
  // The words right in front of the two counts: on another exchange others may be more.
  const words = text.slice(Math.max(0, first - REACH), Math.max(0, first));
  const [rising, falling] = [UP.test(words), DOWN.test(words)];
  if (rising === falling) return undefined;
  return rising ? { claims: [up, down], side: "gainers" } : { claims: [down, up], side: "losers" };
}

/** Characters in front of the counts within which the words must begin. */
const REACH = 90;
