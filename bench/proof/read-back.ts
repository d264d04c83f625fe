import { checkStory } from "../../src/checker/check-story.ts";
import { type Fact, isNumeric } from "../../src/facts/fact.ts";
import { toNumber } from "../../src/market/decimal.ts";
import { figureRange } from "../../src/market/figure.ts";
import { knowledgeOf } from "../../src/newsroom/check.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import type { Claim, Language } from "../../src/reader/claim.ts";
import { ownStory, readText, sessionsWithQuotes, share, touches } from "./desk.ts";

/** Every figure of our own stories must come back with its measure, its subject and its signed value. */
export function readBack(newsroom: Newsroom, market: string, language: Language): void {
  const knowledge = knowledgeOf(newsroom, { tape: true });
  let figures = 0;
  let back = 0;
  let unread = 0;
  let wrong = 0;
  const missed: string[] = [];
  for (const session of sessionsWithQuotes(newsroom, market)) {
    const { body, facts } = ownStory(newsroom, session, language, market);
    const reading = readText(newsroom, body.text, session, language);
    const byId = new Map(facts.map((fact) => [fact.id, fact]));
    unread += reading.digits.unread;
    for (const { offset, length, fact: id, printed } of body.figures) {
      const fact = byId.get(id);
      if (!fact || fact.measure === "other" || !/\d/.test(printed)) continue;
      figures++;
      if (reading.claims.some((claim) => touches(claim, offset, length) && tells(claim, fact))) back++;
      else missed.push(`  ${session} ${id} "${printed}"`);
    }
    for (const [at, { verdict, code }] of checkStory(reading, knowledge).verdicts.entries()) {
      if (verdict !== "contradicted" && verdict !== "inconsistent") continue;
      wrong++;
      missed.push(`  ${session} "${reading.claims[at]?.printed}" is called wrong: ${code}`);
    }
  }
  const lines = missed.slice(0, 10).join("\n");
  console.log(
    `own stories read back (${market}, ${language}): ${back} of ${figures} figures with measure, subject and signed value (${share(back, figures)}), ${unread} digits unread, ${wrong} called wrong${lines && `\n${lines}`}`,
  );
}

/** True when the claim says of the same thing what the fact is, as far as its print goes. */
export function tells(claim: Claim, fact: Fact): boolean {
  return (
    sameMeasure(claim.measure, fact.measure) &&
    sameSubject(claim, fact) &&
    (claim.bound !== undefined || fits(claim, fact))
  );
}

/** A record's close may be read as the close of its own day. */
function sameMeasure(read: string, written: string): boolean {
  return read === written || (written === "record.previous_close" && read === "index.close");
}

/** Macro figures are named in the language of the story; a level touched within a session is the index's as well. */
function sameSubject(claim: Claim, fact: Fact): boolean {
  if (fact.measure === "macro") return true;
  return fact.code === undefined || claim.code === undefined
    ? claim.subject === fact.subject.replace(/ intraday$/, "")
    : claim.code === fact.code;
}

function fits(claim: Claim, fact: Fact): boolean {
  if (!isNumeric(fact)) return claim.date === fact.value;
  const value = toNumber(fact.value);
  const { low, high } = figureRange(claim.figure);
  const room = (high - low) * 1e-6;
  const isWithin = (one: number) => one >= low - room && one <= high + room;
  return isWithin(value) || (fact.measure === "streak.sessions" && isWithin(-value));
}
