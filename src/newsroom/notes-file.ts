import { BellwetherError } from "../market/error.ts";
import type { Note } from "../market/note.ts";
import type { Effects } from "./effects.ts";
import { mustReadTextFile, parseJsonFile } from "./json-file.ts";

/**
 * Notes that a person supplies: a JSON array, or an object with `notes`. Each kind is described in docs/notes.md.
 *
 * @throws BellwetherError `bad-notes` naming the file, the note, the field and what it should be.
 */
export async function loadNotes(path: string, effects: Effects): Promise<readonly Note[]> {
  const given = parseJsonFile(path, mustReadTextFile(path, effects));
  const { z } = await import("zod");
  const number = z
    .union([z.string(), z.number()])
    .transform(String)
    .refine((text) => /^[+-]?\d+(\.\d+)?$/.test(text), "a plain number such as 709700000000 or 2.5");
  const words = { en: z.string().optional(), ko: z.string().optional() };
  const supplied = {
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case letters, digits and hyphens"),
    suppliedBy: z.string().default("the person who wrote the notes file"),
    source: z.string().optional(),
    receipt: z
      .object({
        source: z.string(),
        reference: z.string().optional(),
        url: z.string().optional(),
        published: z.string().optional(),
        received: z.string().optional(),
        relayedBy: z.string().optional(),
        licence: z.string().optional(),
      })
      .optional(),
  };
  const note = z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("macro"),
      ...supplied,
      measure: z.string(),
      measureKo: z.string().optional(),
      subject: z.string(),
      subjectKo: z.string().optional(),
      period: z.string(),
      value: number,
      precision: number.optional(),
      unit: z.string(),
      markPassed: number.optional(),
      firstTime: z.boolean().optional(),
      record: z.boolean().optional(),
      attribution: z.object(words).optional(),
    }),
    z.object({ kind: z.literal("reason"), ...supplied, ...words, code: z.string() }),
    z.object({
      kind: z.literal("analyst"),
      ...supplied,
      ...words,
      name: z.string(),
      nameKo: z.string().optional(),
      house: z.string(),
      houseKo: z.string().optional(),
      title: z.string().optional(),
      titleKo: z.string().optional(),
    }),
    z.object({
      kind: z.literal("driver"),
      ...supplied,
      ...words,
      attribution: z.object(words),
      phrase: z.object(words).optional(),
    }),
    z.object({
      kind: z.literal("picture"),
      ...supplied,
      path: z.string(),
      caption: z.object(words),
      credit: z.string().optional(),
    }),
  ]);
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
