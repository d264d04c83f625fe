/**
 * The proof that reading and checking work, as numbers: the labelled stories, our own stories read back, misprints of
 * every kind put into our own stories, and false alarms on stories nobody touched. Needs the reference stories and data
 * beside the checkout for the first and the last, and for sessions that follow one another.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkStory } from "../src/checker/check-story.ts";
import type { Knowledge } from "../src/checker/knowledge.ts";
import { hasProblem } from "../src/checker/verdict.ts";
import { figureValue } from "../src/market/figure.ts";
import type { TradingDay } from "../src/market/trading-day.ts";
import { knowledgeOf } from "../src/newsroom/check.ts";
import { closeSession, writeClose } from "../src/newsroom/close.ts";
import { realEffects } from "../src/newsroom/effects.ts";
import { ingest } from "../src/newsroom/ingest.ts";
import { type Newsroom, openNewsroom } from "../src/newsroom/newsroom.ts";
import type { Claim, Language, Reading } from "../src/reader/claim.ts";
import { readStory } from "../src/reader/read-story.ts";
import type { Story } from "../src/story/story.ts";
import { DEFAULT_STYLE } from "../src/story/style.ts";
import { MUTANT_KINDS, type Mutant } from "./mutants.ts";

const SHARED = "../shared";
/** Mutants tried of one kind in one story: spread evenly over all there are. */
const MOST_A_STORY = 60;

export async function benchProof(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "bellwether-proof-"));
  try {
    const newsroom = await openWithData(home);
    const sessions = newsroom.history.sessions("KOSPI").filter((session) => hasQuotes(newsroom, session));
    console.log(`${sessions.length} sessions with quotes, ${sessions[0]} to ${sessions.at(-1)}`);
    for (const language of ["en", "ko"] as const) roundTrip(newsroom, sessions, language);
    mutants(newsroom, sessions.slice(-20));
    falseAlarms(newsroom);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function openWithData(home: string): Promise<Newsroom> {
  const effects = realEffects(home);
  const empty = openNewsroom({ home }, effects, { bundled: true });
  if (!existsSync(`${SHARED}/data`)) return empty;
  await ingest(empty, [`${SHARED}/data`], {});
  return openNewsroom({ home }, effects, { bundled: true });
}

function hasQuotes({ history }: Newsroom, session: TradingDay): boolean {
  const day = history.scopes("KOSPI", session)[0];
  return (day?.quotes.length ?? 0) > 0 && day?.index !== undefined;
}

function storyOf(newsroom: Newsroom, session: TradingDay, language: Language = "en"): Story {
  return writeClose(closeSession(newsroom, "KOSPI", session), newsroom, language, DEFAULT_STYLE);
}

function readOwn(newsroom: Newsroom, text: string, session: TradingDay, language: Language = "en"): Reading {
  return readStory(text, { session, language, calendar: newsroom.calendar }, newsroom.directory);
}

/** Every figure of our own stories must come back with its measure and value; what else is claimed counts against us. */
function roundTrip(newsroom: Newsroom, sessions: readonly TradingDay[], language: Language): void {
  let figures = 0;
  let back = 0;
  let unread = 0;
  let wrong = 0;
  const knowledge = knowledgeOf(newsroom, { tape: true });
  for (const session of sessions) {
    const story = storyOf(newsroom, session, language);
    const reading = readOwn(newsroom, story.body.text, session, language);
    const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
    unread += reading.digits.unread;
    for (const { offset, length, fact } of story.body.figures) {
      const measure = facts.get(fact)?.measure;
      if (!measure || measure === "other" || !/\d/.test(story.body.text.slice(offset, offset + length))) continue;
      figures++;
      if (reading.claims.some((claim) => touches(claim, offset, length) && sameMeasure(claim.measure, measure))) back++;
    }
    const { contradicted, inconsistent } = checkStory(reading, knowledge).summary;
    wrong += contradicted + inconsistent;
  }
  console.log(
    `own stories read back (${language}): ${back} of ${figures} figures with their measure (${share(back, figures)}), ${unread} digits unread, ${wrong} called wrong`,
  );
}

function touches(claim: Claim, offset: number, length: number): boolean {
  return claim.offset < offset + length && offset < claim.offset + claim.printed.length;
}

/** A record's close may be read as the close of its own day. */
function sameMeasure(read: string, written: string): boolean {
  return read === written || (written === "record.previous_close" && read === "index.close");
}

function mutants(newsroom: Newsroom, sessions: readonly TradingDay[]): void {
  const tape = knowledgeOf(newsroom, { tape: true });
  const bare = knowledgeOf(newsroom, { tape: false });
  console.log(
    `misprints in our own stories of ${sessions.length} sessions: share caught (share with the wrong figure itself named)`,
  );
  console.log("| kind | tried | with the tape | with yesterday's story | with nothing |");
  console.log("|---|---|---|---|---|");
  const stories = sessions.map((session, at) => {
    const reading = readOwn(newsroom, storyOf(newsroom, session).body.text, session);
    const previous = sessions[at - 1];
    const earlier = previous
      ? [{ reading: readOwn(newsroom, storyOf(newsroom, previous).body.text, previous), name: previous }]
      : [];
    return { session, reading, chained: { ...bare, earlier }, hasYesterday: earlier.length > 0 };
  });
  for (const kind of MUTANT_KINDS) {
    const tallies = [new Tally(), new Tally(), new Tally()] as const;
    for (const { session, reading, chained, hasYesterday } of stories) {
      for (const mutant of spread(kind.make(reading), MOST_A_STORY)) {
        const read = readOwn(newsroom, mutant.text, session);
        tallies[0].add(read, mutant, tape);
        if (hasYesterday) tallies[1].add(read, mutant, chained);
        tallies[2].add(read, mutant, bare);
      }
    }
    console.log(`| ${kind.name} | ${tallies[0].tried} | ${tallies.join(" | ")} |`);
  }
}

class Tally {
  tried = 0;
  caught = 0;
  named = 0;

  add(reading: Reading, { at }: Mutant, knowledge: Knowledge): void {
    const report = checkStory(reading, knowledge);
    this.tried++;
    if (hasProblem(report)) this.caught++;
    const blamed = reading.claims.some((claim, index) => {
      const verdict = report.verdicts[index]?.verdict;
      const isWrong = verdict === "contradicted" || verdict === "inconsistent";
      return isWrong && at !== undefined && touches(claim, at.from, at.to - at.from);
    });
    if (blamed) this.named++;
  }

  toString(): string {
    return this.tried === 0 ? "-" : `${share(this.caught, this.tried)} (${share(this.named, this.tried)})`;
  }
}

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)] as Item);
}

/** Published stories as they stand, each alone: every problem found is listed, to be looked at one by one. */
function falseAlarms(newsroom: Newsroom): void {
  const knowledge = knowledgeOf(newsroom, { tape: true });
  for (const folder of ["en", "en-labelled", "ko", "ko-labelled"]) {
    const path = `${SHARED}/stories/${folder}`;
    if (!existsSync(path)) continue;
    const files = readdirSync(path).filter((name) => name.endsWith(".json"));
    let flagged = 0;
    let unread = 0;
    let digits = 0;
    const found: string[] = [];
    for (const name of files) {
      const { text, date } = JSON.parse(readFileSync(join(path, name), "utf8")) as { text: string; date: TradingDay };
      const reading = readStory(
        text,
        { session: date, language: folder.startsWith("ko") ? "ko" : "en", calendar: newsroom.calendar },
        newsroom.directory,
      );
      const report = checkStory(reading, knowledge);
      unread += reading.digits.unread;
      digits += reading.digits.total;
      if (!hasProblem(report)) continue;
      flagged++;
      const wrong = reading.claims.flatMap((claim, at) => {
        const verdict = report.verdicts[at]?.verdict;
        return verdict === "contradicted" || verdict === "inconsistent"
          ? [
              `${claim.measure} ${claim.subject} "${claim.printed}" = ${figureValue(claim.figure)}: ${report.verdicts[at]?.code}`,
            ]
          : [];
      });
      found.push(`  ${folder}/${name} ${date}: ${wrong.join("; ")}`);
    }
    console.log(
      `${folder}: ${files.length} stories, ${flagged} with problems, ${unread} of ${digits} digits unread\n${found.join("\n")}`,
    );
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((100 * part) / whole).toFixed(1)} %`;
}
