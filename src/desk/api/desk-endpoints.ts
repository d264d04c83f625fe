import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { closeSession } from "../../newsroom/close.ts";
import { loadNotes } from "../../newsroom/notes-file.ts";
import type { Desk } from "../desk.ts";
import { healthModel } from "../models/health-model.ts";
import { Problem } from "../problem.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { namedSession } from "./session-endpoints.ts";
import { health, note, notesReply } from "./shapes.ts";

const NOTE_PARAMS = { market: "KOSPI or KOSDAQ", session: "a date such as 2026-01-02" };
const MOST_NOTES = 100;

/** Notes of a session are changed one after another. */
let changing: Promise<unknown> = Promise.resolve();

function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const done = changing.then(work, work);
  changing = done.catch(() => {});
  return done;
}

export const DESK_ENDPOINTS: readonly Endpoint[] = [
  endpoint({
    id: "listNotes",
    method: "get",
    path: "/api/v1/sessions/{market}/{session}/notes",
    tag: "stories",
    summary: "The notes in a session's story: those that ship, and those added here.",
    scope: "read",
    params: NOTE_PARAMS,
    reply: notesReply,
    keeps: true,
    answer: async ({ shelf }, { params }) => {
      const { market, session } = namedSession(params);
      return { notes: (await shelf.close(market, session)).notes };
    },
  }),
  endpoint({
    id: "addNote",
    method: "post",
    path: "/api/v1/sessions/{market}/{session}/notes",
    tag: "stories",
    summary: "Adds a note (docs/notes.md), or replaces the one with its id; the story is written anew.",
    scope: "write",
    params: NOTE_PARAMS,
    body: note,
    reply: notesReply,
    status: 201,
    answer: (desk, { params, body }) =>
      inTurn(async () => {
        const { market, session } = namedSession(params);
        closeSession(desk.shelf.newsroom, market, session);
        const own = await desk.shelf.notes(market, session);
        const id = body.id ?? freeId(body.kind, own);
        const kept = own.filter((one) => one.id !== id);
        if (kept.length >= MOST_NOTES) throw new Problem("bad-request", `a session has at most ${MOST_NOTES} notes`);
        await saveNotes(desk, desk.shelf.notesPath(market, session), [...kept, { ...body, id }]);
        return { notes: (await desk.shelf.close(market, session)).notes };
      }),
  }),
  endpoint({
    id: "removeNote",
    method: "delete",
    path: "/api/v1/sessions/{market}/{session}/notes/{note}",
    tag: "stories",
    summary: "Takes away a note that was added here.",
    scope: "write",
    params: { ...NOTE_PARAMS, note: "the note's id" },
    reply: notesReply,
    answer: (desk, { params }) =>
      inTurn(async () => {
        const { market, session } = namedSession(params);
        const own = await desk.shelf.notes(market, session);
        const kept = own.filter(({ id }) => id !== params.note);
        if (kept.length === own.length) throw new Problem("not-found", `no note "${params.note}" was added here`);
        await saveNotes(desk, desk.shelf.notesPath(market, session), kept);
        return { notes: (await desk.shelf.close(market, session)).notes };
      }),
  }),
  endpoint({
    id: "getHealth",
    method: "get",
    path: "/api/v1/health",
    tag: "desk",
    summary: "How the desk is: version, store, calendar, last errors.",
    scope: "read",
    reply: health,
    answer: (desk) => healthModel(desk),
  }),
];

function freeId(kind: string, own: readonly { readonly id: string }[]): string {
  for (let at = 1; ; at++) if (!own.some(({ id }) => id === `desk-${kind}-${at}`)) return `desk-${kind}-${at}`;
}

/** Written beside, read back as the command line reads it, and only then put in place. */
async function saveNotes(desk: Desk, path: string, notes: readonly unknown[]): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.fresh`;
  writeFileSync(fresh, `${JSON.stringify({ notes }, null, 2)}\n`);
  try {
    await loadNotes(fresh, desk.effects);
  } catch (error) {
    throw new Problem("bad-request", (error as Error).message.replace(`${fresh}: `, ""));
  }
  renameSync(fresh, path);
  desk.shelf.renew();
  desk.events.add("notes.changed", {});
}
