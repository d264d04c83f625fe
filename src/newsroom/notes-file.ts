import { BellwetherError } from "../market/error.ts";
import type { Note } from "../market/note.ts";
import type { Effects } from "./effects.ts";
import { mustReadTextFile, parseJsonFile } from "./json-file.ts";
import { noteSchema } from "./note-schema.ts";

/**
 * Notes that a person supplies: a JSON array, or an object with `notes`. Each kind is described in docs/notes.md.
 *
 * @throws BellwetherError `bad-notes` naming the file, the note, the field and what it should be.
 */
export async function loadNotes(path: string, effects: Effects): Promise<readonly Note[]> {
  const given = parseJsonFile(path, mustReadTextFile(path, effects));
  const { z } = await import("zod");
  const note = noteSchema(z);
  const checked = z.union([z.array(note), z.object({ notes: z.array(note) })]).safeParse(given);
  if (!checked.success) throw new BellwetherError("bad-notes", `${path}: ${describe(note, given)}`);
  const notes = Array.isArray(checked.data) ? checked.data : checked.data.notes;
  const twice = notes.find((one, at) => notes.findIndex((other) => other.id === one.id) !== at);
  if (twice) throw new BellwetherError("bad-notes", `${path}: two notes have the id "${twice.id}"`);
  return notes as readonly Note[];
}

/** The first note that fails, by its place and id, with its own problems rather than those of every kind. */
function describe(
  schema: { safeParse(value: unknown): { success: boolean; error?: { issues: readonly ProblemLike[] } } },
  given: unknown,
): string {
  const rows = Array.isArray(given) ? given : (given as { notes?: unknown })?.notes;
  if (!Array.isArray(rows)) return 'should be a list of notes, or an object with "notes"';
  for (const [at, row] of rows.entries()) {
    const result = schema.safeParse(row);
    if (result.success) continue;
    const problems = result.error?.issues.map(
      (issue) => `${issue.path.join(".") || "kind"}: ${plainly(issue.message)}`,
    );
    const id = (row as { id?: unknown })?.id;
    return `note ${at + 1}${typeof id === "string" ? ` ("${id}")` : ""}: ${problems?.join("; ")}`;
  }
  return "is not a list of notes";
}

function plainly(message: string): string {
  return message.replace(/^Invalid input: expected (\w+), received undefined$/, "is missing; it should be a $1");
}

interface ProblemLike {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
