import { figureValue } from "../market/figure.ts";
import type { Reading } from "../reader/claim.ts";
import { readingJson } from "../reader/reading-json.ts";
import { columns } from "./columns.ts";
import type { Command } from "./command.ts";
import { openFor } from "./session-words.ts";
import { STORY_OPTIONS, storyAt } from "./story-input.ts";

export const read: Command = {
  name: "read",
  arguments: "FILE|-",
  words: { least: 1, most: 1 },
  summary: "What a story claims: each figure with its meaning, and an account of every digit.",
  settings: [],
  options: { ...STORY_OPTIONS, json: { type: "boolean", help: "the claims as JSON" } },
  examples: ["bellwether read story.txt", "bellwether wrap | bellwether read - --date 2026-01-02 --json"],
  run: async (call) => {
    const { newsroom } = openFor(call);
    const { name, reading } = await storyAt(call.words[0] ?? "-", newsroom, call);
    await call.out.print(
      call.flags.json ? `${JSON.stringify(readingJson(reading, name), null, 1)}\n` : listing(reading),
    );
    return 0;
  },
};

function listing(reading: Reading): string {
  const rows = reading.claims.map(({ measure, subject, figure, date, unit, printed, bound, session }) => {
    const value = date ?? `${figureValue(figure)} ${unit}`;
    return [measure, subject, `${bound ? `${bound} ` : ""}${value}`, `"${printed}"${session ? ` (${session})` : ""}`];
  });
  const { total, bound, named, unread } = reading.digits;
  const account = `${total} digits: ${bound} in claims, ${named} in dates, times and names, ${unread} not understood`;
  return `${[...columns(rows), account].join("\n")}\n`;
}
