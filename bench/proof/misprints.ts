import { checkStory } from "../../src/checker/check-story.ts";
import type { Knowledge } from "../../src/checker/knowledge.ts";
import { hasProblem, type Verdict } from "../../src/checker/verdict.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { knowledgeOf } from "../../src/newsroom/check.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import type { Language, Reading } from "../../src/reader/claim.ts";
import { type Closes, closesOf, isExcluded } from "./ceiling.ts";
import { ownStory, readText, share, touches } from "./desk.ts";
import { referenceStories } from "./labelled.ts";
import { MUTANT_KINDS, type Mutant, type MutantKind } from "./mutants.ts";

/** Mutants tried of one kind in one story: spread evenly over all there are. */
const MOST_A_STORY = 24;

interface Sound {
  readonly session: TradingDay;
  readonly language: Language;
  readonly reading: Reading;
  readonly before: Reading | undefined;
}

/** Misprints of every kind in our own stories of these sessions, each with the story of the session before. */
export function ownMisprints(newsroom: Newsroom, sessions: readonly TradingDay[], language: Language): void {
  const readings = sessions.map((session) =>
    readText(newsroom, ownStory(newsroom, session, language).body.text, session, language),
  );
  const stories = sessions.slice(1).flatMap((session, at) => {
    const isNext = newsroom.calendar.previousSession(session) === sessions[at];
    return isNext ? [{ session, language, reading: readings[at + 1] as Reading, before: readings[at] }] : [];
  });
  table(newsroom, `misprints in our own stories of ${stories.length} sessions (${language})`, stories);
}

/** The same in the labelled stories of the Korean market that are sound as they stand. */
export function labelledMisprints(newsroom: Newsroom, language: Language): void {
  const tape = knowledgeOf(newsroom, { tape: true });
  const stories = referenceStories(`${language}-labelled`).flatMap(({ text, date }): readonly Sound[] => {
    const reading = readText(newsroom, text, date, language);
    const sound = /^KOS/.test(reading.market) && !hasProblem(checkStory(reading, tape));
    return sound ? [{ session: date, language, reading, before: undefined }] : [];
  });
  if (stories.length > 0) table(newsroom, `misprints in ${stories.length} labelled stories (${language})`, stories);
}

function table(newsroom: Newsroom, title: string, stories: readonly Sound[]): void {
  const tape = knowledgeOf(newsroom, { tape: true });
  const bare = knowledgeOf(newsroom, { tape: false });
  console.log(`${title}: share caught (with the wrong figure itself named), and what exact ranges allow`);
  console.log(
    "| kind | tried | with the tape | yesterday's story | ceiling | of lines it can chain | nothing | ceiling |",
  );
  console.log("|---|---|---|---|---|---|---|---|");
  const near: string[] = [];
  for (const kind of MUTANT_KINDS) {
    const tallies = [new Tally(), new Tally(), new Tally()] as const;
    for (const story of stories) {
      const { session, language, reading, before } = story;
      const chained = before && { ...bare, earlier: [{ reading: before, name: "yesterday" }] };
      const closes = before && closesOf(before);
      for (const mutant of spread(kind.make(reading, before), MOST_A_STORY)) {
        const read = readText(newsroom, mutant.text, session, language);
        tallies[0].add(read, mutant, tape);
        if (chained) tallies[1].add(read, mutant, chained, closes);
        tallies[2].add(read, mutant, bare);
      }
    }
    const [full, story, nothing] = tallies;
    if (full.tried === 0) continue;
    const ceiling = (tally: Tally) =>
      kind.by === "line" && tally.tried > 0 ? share(tally.excluded, tally.tried) : "-";
    console.log(
      `| ${kind.name} | ${full.tried} | ${full} | ${story} | ${ceiling(story)} | ${kind.by === "line" ? story.ofChained : "-"} | ${nothing} | ${ceiling(nothing)} |`,
    );
    if (kind.by === "near") near.push(nearRow(kind, full));
  }
  console.log("what the tape says of the wrong figure where its values have a written tolerance");
  console.log("| kind | contradicted | near | near, doubtful | other |\n|---|---|---|---|---|");
  for (const row of near) console.log(row);
}

function nearRow({ name }: MutantKind, { verdicts, doubtful, tried }: Tally): string {
  const wrong = (verdicts.contradicted ?? 0) + (verdicts.inconsistent ?? 0);
  const near = (verdicts.near ?? 0) - doubtful;
  const rest = tried - wrong - near - doubtful;
  return `| ${name} | ${[wrong, near, doubtful, rest].map((part) => share(part, tried)).join(" | ")} |`;
}

class Tally {
  tried = 0;
  caught = 0;
  named = 0;
  excluded = 0;
  doubtful = 0;
  /** Wrong figures whose line prints a percentage and a close, with the close before known. */
  readonly chained = { tried: 0, caught: 0 };
  /** Verdicts on the wrong figure itself. */
  readonly verdicts: Partial<Record<Verdict, number>> = {};

  add(reading: Reading, { at }: Mutant, knowledge: Knowledge, closes?: Closes): void {
    const report = checkStory(reading, knowledge);
    this.tried++;
    if (hasProblem(report)) this.caught++;
    if (isExcluded(reading, closes)) this.excluded++;
    if (closes && at && isChained(reading, at, closes)) {
      this.chained.tried++;
      if (hasProblem(report)) this.chained.caught++;
    }
    const own = reading.claims.flatMap((claim, index) =>
      at !== undefined && touches(claim, at.from, at.to - at.from) ? [report.verdicts[index]] : [],
    );
    const wrong = own.find((one) => one?.verdict === "contradicted" || one?.verdict === "inconsistent");
    if (wrong) this.named++;
    const told = wrong ?? own[0];
    if (told) this.verdicts[told.verdict] = (this.verdicts[told.verdict] ?? 0) + 1;
    if (told?.because.code === "tape-near" && told.because.doubtful) this.doubtful++;
  }

  get ofChained(): string {
    const { tried, caught } = this.chained;
    return tried === 0 ? "-" : `${share(caught, tried)} of ${tried}`;
  }

  toString(): string {
    return this.tried === 0 ? "-" : `${share(this.caught, this.tried)} (${share(this.named, this.tried)})`;
  }
}

/** Whether a figure within the span stands in a sentence with the percentage and the close of its name, and yesterday's is known. */
function isChained({ claims }: Reading, at: NonNullable<Mutant["at"]>, closes: Closes): boolean {
  return claims.some((own) => {
    if (!touches(own, at.from, at.to - at.from) || !closes.has(own.code ?? own.subject)) return false;
    const line = claims.filter(
      ({ sentence, code, subject, bound }) =>
        sentence === own.sentence && (code ?? subject) === (own.code ?? own.subject) && bound === undefined,
    );
    return (
      line.some(({ measure }) => /change_pct$/.test(measure)) && line.some(({ measure }) => /close$/.test(measure))
    );
  });
}

function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, at) => items[Math.floor((at * items.length) / most)] as Item);
}
