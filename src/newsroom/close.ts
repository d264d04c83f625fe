import type { Fact } from "../facts/fact.ts";
import { earlierFlows } from "../facts/flows.ts";
import { type Close, type Span, sessionsBefore, spanRows } from "../facts/history.ts";
import { previousCloseFact } from "../facts/index-level.ts";
import { noteFacts, noteReceipt } from "../facts/notes.ts";
import { pastReceipts } from "../facts/past-receipts.ts";
import { sessionFacts } from "../facts/session-facts.ts";
import { BellwetherError } from "../market/error.ts";
import type { MarketDay } from "../market/market-day.ts";
import type { Note } from "../market/note.ts";
import type { Receipt } from "../market/receipt.ts";
import { isTradingDay, type TradingDay } from "../market/trading-day.ts";
import type { Companion } from "../story/plan.ts";
import type { Story, StoryLanguage } from "../story/story.ts";
import type { Style } from "../story/style.ts";
import { writeStory } from "../story/write-story.ts";
import { bundledNotes, EXAMPLE_SESSION } from "../tape/bundled-history.ts";
import type { Newsroom } from "./newsroom.ts";
import { noSession } from "./no-session.ts";

/** A session with its facts and where each came from. */
export interface SessionClose {
  readonly market: string;
  readonly session: TradingDay;
  readonly day: MarketDay;
  readonly notes: readonly Note[];
  readonly facts: readonly Fact[];
  readonly receipts: ReadonlyMap<string, Receipt>;
  /** Closes of up to the last two months, this session's included, oldest first. */
  readonly closes: readonly Close[];
  /** The other market of the same session, where its index is known. */
  readonly companion: Companion | undefined;
}

/** Markets told beside each other. */
export const BESIDE: Readonly<Record<string, string>> = { KOSPI: "KOSDAQ", KOSDAQ: "KOSPI" };

/** The session to speak of when none is named: the latest on the tape, else the product's own example. */
export function defaultSession(newsroom: Newsroom, market: string): TradingDay {
  const latest = newsroom.tape?.sessions(market).at(-1);
  if (!latest && newsroom.bundled && newsroom.history.sessions(market).includes(EXAMPLE_SESSION))
    return EXAMPLE_SESSION;
  if (!latest)
    throw new BellwetherError(
      "no-data",
      `there is no ${market} session on the tape; \`bellwether ingest\` brings some in`,
    );
  return latest;
}

/**
 * Every fact of a session.
 *
 * @param extra notes beside those that ship with the session.
 * @throws BellwetherError `holiday`, `calendar-not-known` or `no-data`; each says which sessions there are instead.
 */
export function closeSession(
  newsroom: Newsroom,
  market: string,
  session: TradingDay,
  extra: readonly Note[] = [],
): SessionClose {
  const { history, directory, calendar, rules } = newsroom;
  const day = history.scopes(market, session)[0];
  if (!day) throw whyNothing(newsroom, market, session);
  const own = newsroom.bundled ? bundledNotes(market, session) : [];
  // What a person adds comes before what ships: a story has room for few of a kind.
  const notes = [...extra, ...own.filter((note) => !extra.some((other) => other.id === note.id))];
  const closes = history.closes(market, session);
  const facts = [...sessionFacts({ day, history, directory, calendar, rules }), ...noteFacts(notes, session)];
  const receipts = new Map(day.receipts);
  for (const receipt of [
    ...pastReceipts(history, market, session),
    ...notes.map((note) => noteReceipt(note, session)),
  ]) {
    receipts.set(receipt.id, receipt);
  }
  const beside = history.scopes(BESIDE[market] ?? "", session)[0];
  const besidePast = beside ? pastReceipts(history, beside.market, session) : [];
  for (const receipt of [...(beside?.receipts.values() ?? []), ...besidePast]) {
    if (!receipts.has(receipt.id)) receipts.set(receipt.id, receipt);
  }
  const companion = beside?.index && {
    market: beside.market,
    // A story names no stocks of the other market.
    facts: sessionFacts({ day: { ...beside, quotes: [] }, history, directory, calendar, rules }),
  };
  return { market, session, day, notes, facts, receipts, closes: lastCloses(closes, day), companion };
}

/** Closes of two months. */
const MOST_CLOSES = 42;

function lastCloses(span: Span | undefined, day: MarketDay): readonly Close[] {
  const count = span ? sessionsBefore(span, day.session) : 0;
  const before = span ? spanRows(span, count - MOST_CLOSES, count) : [];
  return (day.index ? [...before, { session: day.session, close: day.index.close }] : before).slice(-MOST_CLOSES);
}

/** Says what a day is on which there is nothing: a holiday, beyond the calendar, or a session without data. */
function whyNothing(newsroom: Newsroom, market: string, session: TradingDay): BellwetherError {
  const why = noSession(newsroom, session);
  if (why) return why;
  const { history } = newsroom;
  const known = history.sessions(market);
  const listed = known.length > 12 ? `${known[0]} to ${known.at(-1)}, ${known.length} sessions` : known.join(", ");
  return new BellwetherError(
    "no-data",
    `there is no data for ${market} on ${session}; there is ${listed ? `data for ${listed}` : "none for any session: bring some in with `bellwether ingest`"}`,
  );
}

export function writeClose(close: SessionClose, newsroom: Newsroom, language: StoryLanguage, style: Style): Story {
  const { market, session, facts, notes, companion } = close;
  const { directory, calendar } = newsroom;
  return writeStory({ market, session, facts, notes, directory, calendar, style, companion }, language);
}

/** One fact, what it follows from, and so on down to the receipts. */
export interface Explanation {
  readonly fact: Fact;
  readonly receipts: readonly Receipt[];
  readonly inputs: readonly Explanation[];
}

/**
 * Explains a fact by its id, or by subject and measure for the session that `defaultSession` gives. Names may be house
 * names or codes, in any letter case.
 *
 * @throws BellwetherError `unknown-fact` with the nearest ids there are, or what `closeSession` throws.
 */
export function explain(newsroom: Newsroom, market: string, reference: string): Explanation {
  const found = /^(.+?)\/([a-z_.]+)(?:@(\d{4}-\d{2}-\d{2}))?$/.exec(reference.trim());
  if (!found) {
    throw new BellwetherError(
      "unknown-fact",
      `"${reference}" is not a fact's id, such as ${market}/index.close@${EXAMPLE_SESSION}`,
      { kind: "usage" },
    );
  }
  const [, subject = "", measure = "", when] = found;
  if (when && !isTradingDay(when)) {
    throw new BellwetherError("bad-date", `"${when}" is not a date such as ${EXAMPLE_SESSION}`, { kind: "usage" });
  }
  const session = (when ?? defaultSession(newsroom, market)) as TradingDay;
  const sought = newsroom.history.scopes(subject.toUpperCase(), session).length > 0 ? subject.toUpperCase() : market;
  const close = closeSession(newsroom, sought, session);
  const code = newsroom.directory.find(subject)?.code;
  const names = new Set([subject, code].filter(Boolean).map((name) => String(name).toLowerCase()));
  const matches = (fact: Fact) => names.has(fact.subject.toLowerCase()) || names.has(fact.code?.toLowerCase() ?? "");
  // Several facts may share subject and measure; a whole id means one of them.
  const fact =
    close.facts.find((one) => one.id === reference.trim()) ??
    close.facts.find((one) => one.measure === measure && matches(one));
  if (!fact) throw unknownFact(reference, close, matches, measure);
  return explanationOf(fact, close, newsroom);
}

function unknownFact(
  reference: string,
  close: SessionClose,
  matches: (fact: Fact) => boolean,
  measure: string,
): BellwetherError {
  const near = [...close.facts.filter(matches), ...close.facts.filter((fact) => fact.measure === measure)];
  const some = [...new Set(near.map((fact) => fact.id))].slice(0, 5).join(", ");
  const hint = some ? `; near it: ${some}` : `; \`bellwether facts ${close.session}\` lists all`;
  return new BellwetherError("unknown-fact", `there is no fact ${reference} on ${close.session}${hint}`);
}

const indexes = new WeakMap<SessionClose, ReadonlyMap<string, Fact>>();

/** The facts of a session by id, and the close before it from which its change is counted. */
export function factsById(close: SessionClose, { calendar }: Newsroom): ReadonlyMap<string, Fact> {
  const known = indexes.get(close);
  if (known) return known;
  const previous = previousCloseFact({ day: close.day, calendar });
  const index = new Map([...(previous ? [previous] : []), ...close.facts].map((one) => [one.id, one]));
  indexes.set(close, index);
  return index;
}

/** What a fact of a session follows from, down to the receipts. */
export function explanationOf(fact: Fact, close: SessionClose, newsroom: Newsroom): Explanation {
  const byId = factsById(close, newsroom);
  const flows = fact.event?.kind === "flow_turn" ? earlierFlows({ ...newsroom, day: close.day }) : undefined;
  const earlier = new Map(flows?.facts.map((one) => [one.id, one]));
  const walk = (at: Fact): Explanation => ({
    fact: at,
    receipts: at.receipts.flatMap((id) => (flows && earlier.has(at.id) ? flows.day : close).receipts.get(id) ?? []),
    inputs: at.inputs.flatMap((id) => {
      const input = earlier.get(id) ?? byId.get(id);
      return input ? [walk(input)] : [];
    }),
  });
  return walk(fact);
}
