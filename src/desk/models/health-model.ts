import { FILE_SOURCES } from "../../sources/registry.ts";
import type { StoryLanguage } from "../../story/story.ts";
import { nodeDisk } from "../../tape/effects.ts";
import { hasTape, readManifest } from "../../tape/manifest.ts";
import type { Desk } from "../desk.ts";
import { HEALTH_TEXT } from "../words/health-text.ts";

export interface HealthRow {
  readonly name: "version" | "node" | "store" | "sessions" | "calendar" | "memory" | "requests" | "access";
  readonly state: "fine" | "note" | "problem";
  readonly text: string;
}

/** How the desk is. Cheap: what a monitor may ask every second. */
export function healthModel(desk: Desk, language: StoryLanguage = "en") {
  const words = HEALTH_TEXT[language];
  const rows = [
    versionRow(desk),
    nodeRow(),
    storeRow(desk, words),
    sessionsRow(desk, words),
    calendarRow(desk, words),
    ...runRows(desk, words),
  ];
  return {
    state: rows.some(({ state }) => state === "problem") ? ("problem" as const) : ("fine" as const),
    version: desk.version,
    since: desk.since.toISOString(),
    rows,
    sources: FILE_SOURCES.map(({ id, title }) => ({ id, title })),
    errors: desk.faults,
  };
}

export type HealthModel = ReturnType<typeof healthModel>;

type Words = (typeof HEALTH_TEXT)[StoryLanguage];

function versionRow({ version }: Desk): HealthRow {
  return { name: "version", state: "fine", text: version };
}

function nodeRow(): HealthRow {
  return { name: "node", state: "fine", text: `${process.version}, ${process.platform} ${process.arch}` };
}

function storeRow({ shelf }: Desk, words: Words): HealthRow {
  const { tapeFolder } = shelf.newsroom;
  if (!hasTape(tapeFolder, nodeDisk)) return { name: "store", state: "note", text: words.noStore };
  const { version, written, files } = readManifest(tapeFolder, nodeDisk);
  return { name: "store", state: "fine", text: words.store(version, written, files.length) };
}

function sessionsRow({ shelf }: Desk, words: Words): HealthRow {
  const { history } = shelf.newsroom;
  const text = ["KOSPI", "KOSDAQ"].map((market) => {
    const sessions = history.sessions(market);
    return words.sessions(market, sessions.length, sessions.at(-1));
  });
  return { name: "sessions", state: "fine", text: text.join("; ") };
}

function calendarRow({ shelf, effects }: Desk, words: Words): HealthRow {
  const { knownFrom, knownThrough } = shelf.newsroom.calendar;
  const late = effects.now().toISOString().slice(0, 10) > knownThrough;
  return { name: "calendar", state: late ? "note" : "fine", text: words.span(knownFrom, knownThrough) };
}

function runRows({ counts, access }: Desk, words: Words): readonly HealthRow[] {
  const mib = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  return [
    { name: "memory", state: "fine", text: `${mib} MiB` },
    {
      name: "requests",
      state: counts.faults > 0 ? "note" : "fine",
      text: words.requests(counts.requests + counts.kept, counts.kept, counts.faults),
    },
    { name: "access", state: "fine", text: access.isGuarded ? words.guarded : words.open },
  ];
}
