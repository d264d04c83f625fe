import { BellwetherError } from "../market/error.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { type ReadFile, readFile, type StoryRequest } from "../newsroom/read.ts";
import type { Language } from "../reader/claim.ts";
import type { Call } from "./command.ts";
import { dayFrom } from "./session-words.ts";

/** What the options of `read` and `check` say of the story. */
export function storyRequest({ flags }: Call): StoryRequest {
  return {
    session: typeof flags.date === "string" ? dayFrom(flags.date) : undefined,
    language: typeof flags.lang === "string" ? (flags.lang as Language) : undefined,
  };
}

/**
 * Reads the story at a path, or from standard input for "-".
 *
 * @throws BellwetherError `unreadable-file` naming the path and the reason.
 */
export async function storyAt(path: string, newsroom: Newsroom, call: Call): Promise<ReadFile> {
  return readFile(newsroom, path, await bytesOf(path, call), storyRequest(call));
}

async function bytesOf(path: string, { effects }: Call): Promise<Uint8Array> {
  if (path === "-") return effects.readInput();
  try {
    return effects.readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reasons: Readonly<Record<string, string>> = {
      ENOENT: "there is no such file",
      EISDIR: "is a folder, not a story",
    };
    throw new BellwetherError("unreadable-file", `${path}: ${reasons[code ?? ""] ?? (cause as Error).message}`, {
      cause,
    });
  }
}

export const STORY_OPTIONS = {
  date: { type: "string", value: "DATE", help: "the story's session, where the story does not say it" },
  lang: { type: "string", value: "NAME", choices: ["en", "ko"], help: "language of the story; found out by default" },
} as const;
