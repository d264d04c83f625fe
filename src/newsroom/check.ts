import { checkStory } from "../checker/check-story.ts";
import type { Knowledge, ScopedFacts } from "../checker/knowledge.ts";
import type { Report } from "../checker/verdict.ts";
import type { Fact } from "../facts/fact.ts";
import { closeFact } from "../facts/index-level.ts";
import { noteFacts } from "../facts/notes.ts";
import { sessionFacts } from "../facts/session-facts.ts";
import type { Measure } from "../market/measure.ts";
import type { Note } from "../market/note.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { bundledNotes } from "../tape/bundled-history.ts";
import type { Newsroom } from "./newsroom.ts";
import type { ReadFile } from "./read.ts";

export interface CheckedFile extends ReadFile {
  readonly report: Report;
}

/**
 * Checks stories against the tape and against each other: an earlier story of the same run gives the previous close to
 * chain to, and the figures that may have frozen.
 *
 * @param options.tape false leaves out the tape and the bundled sessions: verdicts rest on the stories alone.
 */
export function checkFiles(
  newsroom: Newsroom,
  files: readonly ReadFile[],
  options: { readonly tape: boolean },
): readonly CheckedFile[] {
  const knowledge = knowledgeOf(newsroom, options);
  return files.map((file) => {
    const earlier = files.filter((other) => other !== file).map(({ reading, name }) => ({ reading, name }));
    return { ...file, report: checkStory(file.reading, { ...knowledge, earlier }) };
  });
}

/** What the checker may rest on: calendar, rules, names, and each session's facts, worked out once when first asked. */
export function knowledgeOf(newsroom: Newsroom, options: { readonly tape: boolean }): Knowledge {
  const { calendar, directory, rules } = newsroom;
  const known = new Map<string, readonly ScopedFacts[]>();
  const facts = (market: string, session: TradingDay) => {
    const key = `${market} ${session}`;
    const found = known.get(key) ?? scopedFacts(newsroom, market, session);
    known.set(key, found);
    return found;
  };
  return { calendar, rules, directory, ...(options.tape ? { facts } : {}) };
}

/** A session's facts in every scope known, the preferred one first. */
export function scopedFacts(newsroom: Newsroom, market: string, session: TradingDay): readonly ScopedFacts[] {
  const { history, directory, calendar, rules } = newsroom;
  const notes = newsroom.bundled ? bundledNotes(market, session) : [];
  const days = history.scopes(market, session);
  const ofDays = days.flatMap((day) => scopesOf(sessionFacts({ day, history, directory, calendar, rules })));
  const bare = days.length === 0 ? bareClose(newsroom, market, session) : undefined;
  return [...ofDays, ...(bare ? scopesOf([bare]) : []), ...macroScopes(notes, session)];
}

/** One set of facts for each venue and phase among them: a day may join figures of several. */
function scopesOf(facts: readonly Fact[]): readonly ScopedFacts[] {
  const scopes = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = `${fact.venue} ${fact.phase}`;
    scopes.set(key, [...(scopes.get(key) ?? []), fact]);
  }
  return [...scopes.values()].flatMap((rows) => {
    const [first] = rows;
    // A stock or an index abroad may be asked for by code or by name.
    const keys = rows.flatMap((fact): [string, Fact][] => [
      [`${fact.subject}/${fact.measure}`, fact],
      [`${fact.code ?? fact.subject}/${fact.measure}`, fact],
    ]);
    return first ? [scopeOf(first, new Map(keys))] : [];
  });
}

function scopeOf(first: Fact, byKey: ReadonlyMap<string, Fact>): ScopedFacts {
  return {
    venue: first.venue,
    phase: first.phase,
    // Evening figures were still being counted; regular closes and settled figures do not change any more.
    settled: first.phase !== "evening",
    lookup: (subjectOrCode: string, measure: Measure) => byKey.get(`${subjectOrCode}/${measure}`),
  };
}

/** A session of which only the close is known: one row of the index's long line or of its records. */
function bareClose({ history }: Newsroom, market: string, session: TradingDay): Fact | undefined {
  for (const span of [history.closes(market, session), history.recordCloses(market, session)]) {
    const row = span?.rows.find((one) => one.session === session);
    if (span && row) return closeFact(market, row, span.receipt);
  }
  return undefined;
}

/** Macro figures by what they measure: a story says "exports", a note "South Korea exports 2025". */
function macroScopes(notes: readonly Note[], session: TradingDay): readonly ScopedFacts[] {
  return notes.flatMap((note) =>
    note.kind === "macro"
      ? noteFacts([note], session).map((fact) =>
          scopeOf(fact, new Map([note.measure, note.measureKo ?? note.measure].map((name) => [`${name}/macro`, fact]))),
        )
      : [],
  );
}
