import { FILE_SOURCES } from "../../sources/registry.ts";
import { nodeDisk } from "../../tape/effects.ts";
import { hasTape, readManifest } from "../../tape/manifest.ts";
import type { Desk } from "../desk.ts";

export interface HealthRow {
  readonly name: "version" | "node" | "store" | "sessions" | "calendar" | "memory" | "requests" | "access";
  readonly state: "fine" | "note" | "problem";
  readonly text: string;
}

/** How the desk is. Cheap: what a monitor may ask every second. */
export function healthModel(desk: Desk) {
  const rows = [versionRow(desk), nodeRow(), storeRow(desk), sessionsRow(desk), calendarRow(desk), ...runRows(desk)];
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

function versionRow({ version }: Desk): HealthRow {
  return { name: "version", state: "fine", text: version };
}

function nodeRow(): HealthRow {
  return { name: "node", state: "fine", text: `${process.version}, ${process.platform} ${process.arch}` };
}

function storeRow({ shelf }: Desk): HealthRow {
  const { tapeFolder } = shelf.newsroom;
  if (!hasTape(tapeFolder, nodeDisk))
    return { name: "store", state: "note", text: "no tape yet; the bundled sessions are there" };
  const { version, written, files } = readManifest(tapeFolder, nodeDisk);
  return { name: "store", state: "fine", text: `version ${version} of ${written}, ${files.length} files` };
}

function sessionsRow({ shelf }: Desk): HealthRow {
  const { history } = shelf.newsroom;
  const text = ["KOSPI", "KOSDAQ"].map((market) => {
    const sessions = history.sessions(market);
    return `${market} ${sessions.length}${sessions.length > 0 ? `, the last ${sessions.at(-1)}` : ""}`;
  });
  return { name: "sessions", state: "fine", text: text.join("; ") };
}

function calendarRow({ shelf, effects }: Desk): HealthRow {
  const { knownFrom, knownThrough } = shelf.newsroom.calendar;
  const late = effects.now().toISOString().slice(0, 10) > knownThrough;
  return { name: "calendar", state: late ? "note" : "fine", text: `${knownFrom} to ${knownThrough}` };
}

function runRows({ counts, access }: Desk): readonly HealthRow[] {
  const mib = Math.round(process.memoryUsage.rss() / 1024 / 1024);
  return [
    { name: "memory", state: "fine", text: `${mib} MiB` },
    {
      name: "requests",
      state: counts.faults > 0 ? "note" : "fine",
      text: `${counts.requests + counts.kept} answered, ${counts.kept} of them kept replies; ${counts.faults} faults`,
    },
    { name: "access", state: "fine", text: access.isGuarded ? "with a token" : "this machine alone, no token" },
  ];
}
