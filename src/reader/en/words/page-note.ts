import type { Tokens } from "../../scanner.ts";

/** Notes that a page adds to its links for those who hear it read: "Pepper Inc (PEP.N), opens new tab fell 4.2 percent". */

/** Asked of a text before its notes are looked for. */
const MAY_NOTE = / new (?:tab|window)\b/i;

/** The comma in front belongs to the note; one behind it was the story's own. */
const NOTE = /,?\s*(?:\(\s*)?\bopens? (?:in )?(?:a )?new (?:tab|window)\b(?:\s*\))?/gi;

/** Takes the words of such notes out of the story's tokens: they hold no figure. */
export function dropPageNotes(tokens: Tokens): void {
  if (!MAY_NOTE.test(tokens.text)) return;
  const notes = [...tokens.text.matchAll(NOTE)].map((note) => [note.index, note.index + note[0].length] as const);
  const { code, count, end, kind, start } = tokens;
  let to = 0;
  let next = 0;
  for (let at = 0; at < count; at++) {
    const from = start[at] as number;
    while (next < notes.length && from >= (notes[next]?.[1] as number)) next++;
    const note = notes[next];
    if (note !== undefined && from >= note[0] && (end[at] as number) <= note[1]) continue;
    kind[to] = kind[at] as number;
    code[to] = code[at] as number;
    start[to] = from;
    end[to] = end[at] as number;
    to++;
  }
  tokens.count = to;
}
