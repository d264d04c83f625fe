import { ingest as ingestInto } from "../newsroom/ingest.ts";
import { FILE_SOURCES } from "../sources/registry.ts";
import type { Command } from "./command.ts";
import { progressOn } from "./progress.ts";
import { openFor } from "./session-words.ts";

export const ingest: Command = {
  name: "ingest",
  arguments: "PATH...",
  words: { least: 1, most: 10_000 },
  summary: "Take files, or all files of folders, onto the tape.",
  details:
    "What a file is is found out from its columns; one of no known kind is named and the rest goes in (exit code 1).\nTaking the same rows in again changes nothing; a later value is kept beside the one it supersedes.",
  settings: [],
  options: {
    as: { type: "string", value: "SOURCE", choices: FILE_SOURCES.map(({ id }) => id), help: "what the files are" },
    json: { type: "boolean", help: "what became of each file, as JSON" },
  },
  examples: ["bellwether ingest kospi.csv flows/", "bellwether ingest --as marcap-csv marcap-2025.csv.gz"],
  run: async (call) => {
    const { flags, words, out, effects } = call;
    const { newsroom } = openFor(call);
    const progress = progressOn(out, newsroom.settings.logLevel, () => effects.now().getTime());
    const result = await ingestInto(newsroom, words, {
      ...(typeof flags.as === "string" ? { as: flags.as } : {}),
      waiting: (message) => out.warn(`bellwether: ${message}; waiting for it`),
      progress: ({ kind, path, done, of, rows }) =>
        progress.step(
          done,
          of,
          kind === "file" ? `reading ${path ?? ""}` : kind === "derive" ? "summing up" : "writing",
          rows,
        ),
    });
    progress.end();
    if (flags.json) await out.print(`${JSON.stringify(result, null, 1)}\n`);
    else {
      for (const file of result.files) {
        if (file.refused) {
          out.warn(`bellwether: ${told(file.path, file.refused.message)}`);
          continue;
        }
        const aside = Object.entries(file.setAside).map(([reason, rows]) => `; ${rows} set aside: ${reason}`);
        const unknown = file.newColumns.length > 0 ? `; columns not known: ${file.newColumns.join(", ")}` : "";
        await out.print(
          `${file.path} (${file.source}): ${file.rows} rows, ${file.added} added, ${file.unchanged} unchanged, ${file.superseded} superseding${aside.join("")}${unknown}\n`,
        );
      }
    }
    const refused = result.files.filter((file) => file.refused);
    if (refused.some((file) => file.refused?.code === "failed")) return 3;
    return refused.length > 0 ? 1 : 0;
  },
};

/** A message with the file it speaks of, once. */
const told = (path: string, message: string): string => (message.includes(path) ? message : `${path}: ${message}`);
