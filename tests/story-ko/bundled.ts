import { noteFacts } from "../../src/facts/notes.ts";
import { sessionFacts } from "../../src/facts/session-facts.ts";
import { Calendar, type CalendarFile } from "../../src/market/calendar.ts";
import krxCalendar from "../../src/market/data/krx-calendar.json" with { type: "json" };
import krxInstruments from "../../src/market/data/krx-instruments.json" with { type: "json" };
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";
import type { PlanInput } from "../../src/story/plan.ts";
import { DEFAULT_STYLE, type Style } from "../../src/story/style.ts";
import { bundledHistory, bundledNotes } from "../../src/tape/bundled-history.ts";

const calendar = new Calendar(krxCalendar as CalendarFile);
const directory = new Directory(krxInstruments as InstrumentFile);
const history = bundledHistory();

/** The sessions that ship with the product. */
export const BUNDLED = history.sessions("KOSPI");

/** What the story of a bundled session is written from. */
export function bundledInput(session: (typeof BUNDLED)[number], style: Style = DEFAULT_STYLE): PlanInput {
  const [day] = history.scopes("KOSPI", session);
  if (!day) throw new Error(`${session} does not ship`);
  const notes = bundledNotes("KOSPI", session);
  const facts = [...sessionFacts({ day, history, directory, calendar }), ...noteFacts(notes, session)];
  return { market: "KOSPI", session, facts, notes, directory, calendar, style };
}
