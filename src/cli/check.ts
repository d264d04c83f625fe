import { reportHtml } from "../checker/report-html.ts";
import { reportJson } from "../checker/report-json.ts";
import { reportText } from "../checker/report-text.ts";
import { hasProblem, VERDICTS } from "../checker/verdict.ts";
import { BellwetherError } from "../market/error.ts";
import { type CheckedFile, checkFiles } from "../newsroom/check.ts";
import type { ReadFile } from "../newsroom/read.ts";
import type { Call, Command } from "./command.ts";
import { openFor } from "./session-words.ts";
import { STORY_OPTIONS, storyAt } from "./story-input.ts";

export const check: Command = {
  name: "check",
  arguments: "FILE...|-",
  words: { least: 1, most: 10_000 },
  summary: "A verdict on every figure of a story, from the tape and from the story's own arithmetic.",
  details:
    "Several files in one run chain to each other: yesterday's story gives the close that today's must follow from.\nExit code 1 when any figure is contradicted or inconsistent.",
  settings: [],
  options: {
    ...STORY_OPTIONS,
    "no-tape": {
      type: "boolean",
      help: "leave out the tape and the sessions that ship: the stories' arithmetic alone",
    },
    format: {
      type: "string",
      value: "FORMAT",
      choices: ["text", "html", "json"],
      help: "how to print; text by default",
    },
    json: { type: "boolean", help: "the same as --format json: one object a line for each file" },
  },
  examples: [
    "bellwether check story.txt",
    "bellwether check --no-tape monday.txt tuesday.txt",
    "bellwether check story.html --format html > report.html",
  ],
  run: async (call) => {
    const { newsroom } = openFor(call);
    const { files, failed } = await storiesOf(call, (path) => storyAt(path, newsroom, call));
    const checked = checkFiles(newsroom, files, { tape: call.flags["no-tape"] !== true });
    const format = call.flags.json ? "json" : String(call.flags.format ?? "text");
    if (format === "html" && checked.length > 1) {
      throw new BellwetherError("bad-usage", "--format html makes one page: give it one story", { kind: "usage" });
    }
    for (const file of checked) await call.out.print(printed(file, format, call));
    if (format === "text" && checked.length > 1) await call.out.print(totals(checked));
    if (failed) return 3;
    return checked.some(isWrong) ? 1 : 0;
  },
};

/** Reads every story that can be read; those that cannot are named on standard error and the rest goes on. */
async function storiesOf(
  call: Call,
  load: (path: string) => Promise<ReadFile>,
): Promise<{ files: readonly ReadFile[]; failed: boolean }> {
  const files: ReadFile[] = [];
  let failed = false;
  for (const path of call.words) {
    try {
      files.push(await load(path));
    } catch (error) {
      if (!(error instanceof BellwetherError) || error.kind === "usage") throw error;
      call.out.warn(`bellwether: ${error.message}`);
      failed = true;
    }
  }
  return { files, failed };
}

/** A wrong figure, or a record whose stated hash is not that of its body. */
function isWrong({ report, file }: CheckedFile): boolean {
  return hasProblem(report) || file.contentHash?.ok === false;
}

function printed({ name, report, reading, file }: CheckedFile, format: string, { out, effects }: Call): string {
  if (format === "json") {
    const hash = file.contentHash ? { content_hash: file.contentHash } : {};
    return `${JSON.stringify({ ...reportJson(report, reading, name), ...hash })}\n`;
  }
  if (format === "html") return reportHtml(report, reading, { title: file.title ?? name });
  const colour = out.isTerminal && !effects.env.NO_COLOR && effects.env.TERM !== "dumb";
  const head = `${name}\n${"=".repeat(Math.min(name.length, out.columns))}\n`;
  return `${head}${reportText(report, reading, { colour, width: Math.min(out.columns, 100) }).trimEnd()}\n${hashLine(file.contentHash)}\n`;
}

function hashLine(hash: CheckedFile["file"]["contentHash"]): string {
  if (!hash) return "";
  return hash.ok
    ? "The record's content_hash is that of its body.\n"
    : `The record's content_hash is ${hash.stated}, but its body hashes to ${hash.actual}: one of them was changed.\n`;
}

function totals(files: readonly CheckedFile[]): string {
  const counts = VERDICTS.map((verdict) => {
    const count = files.reduce((sum, { report }) => sum + report.summary[verdict], 0);
    return `${count} ${verdict}`;
  });
  const wrong = files.filter(isWrong).map(({ name }) => name);
  const verdict = wrong.length > 0 ? `not sound: ${wrong.join(", ")}` : "nothing wrong found";
  return `${files.length} stories: ${counts.join(", ")}; ${verdict}\n`;
}
