import { BellwetherError } from "../market/error.ts";
import { closeSession, type SessionClose, writeClose } from "../newsroom/close.ts";
import type { Newsroom } from "../newsroom/newsroom.ts";
import { loadNotes } from "../newsroom/notes-file.ts";
import {
  type Change,
  changeJson,
  changesOf,
  changeText,
  stateOfClose,
  statesOf,
  statesText,
} from "../newsroom/states-told.ts";
import { loadStyle } from "../newsroom/style-file.ts";
import { renderHtml } from "../story/render-html.ts";
import { renderMarkdown } from "../story/render-markdown.ts";
import { renderText } from "../story/render-text.ts";
import type { Story, StoryLanguage } from "../story/story.ts";
import { exactJson, storyJson } from "../story/story-json.ts";
import type { Command } from "./command.ts";
import { openFor, sessionFrom } from "./session-words.ts";

/** Formats a story can be printed in. Adding one is adding an entry. */
const FORMATS: Readonly<Record<string, (story: Story, close: SessionClose, changes: readonly Change[]) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  json: (story, close, changes) =>
    `${exactJson({ ...storyJson(story, close.receipts), state: stateOfClose(close), changes: changes.map(changeJson) }, 1)}\n`,
};

/** What the user must know beside the story: that the day is not settled, and what changed since it was told before. */
function standing(close: SessionClose, newsroom: Newsroom, changes: readonly Change[]): readonly string[] {
  const own = newsroom.tape?.summary(close.market, close.session);
  if (!own) return [];
  const isSettled = [...statesOf(close).keys()].every((state) => state === "settled");
  return [
    ...(isSettled && changes.length === 0 ? [] : [statesText(close)]),
    ...changes.map((change) => `changed: ${changeText(change, newsroom)}`),
  ];
}

export const wrap: Command = {
  name: "wrap",
  arguments: "[DATE]",
  words: { least: 0, most: 1 },
  summary: "Write the close story of a session: the latest on the tape, or the one of DATE.",
  details: "Every figure in it is computed from published ones; `bellwether explain` proves each.",
  settings: ["market", "language", "style"],
  options: {
    format: {
      type: "string",
      value: "FORMAT",
      choices: Object.keys(FORMATS),
      help: "how to print it; text by default",
    },
    json: { type: "boolean", help: "the same as --format json" },
    notes: { type: "string", value: "FILE", help: "causes, macro figures and analysts' words to add (docs/notes.md)" },
  },
  examples: ["bellwether wrap", "bellwether wrap 2026-01-27 --format html > close.html", "bellwether wrap --json"],
  run: async (call) => {
    const { flags, words, effects, out } = call;
    if (flags.json && flags.format && flags.format !== "json") {
      throw new BellwetherError("bad-usage", `--json and --format ${flags.format} ask for different things`, {
        kind: "usage",
      });
    }
    const { newsroom, market } = openFor(call);
    const session = sessionFrom(words[0], newsroom, market);
    const style = await loadStyle(newsroom.settings.style, effects);
    const notes = typeof flags.notes === "string" ? await loadNotes(flags.notes, effects) : [];
    const close = closeSession(newsroom, market, session, notes);
    const story = writeClose(close, newsroom, (newsroom.settings.language ?? "en") as StoryLanguage, style);
    const format = flags.json ? "json" : String(flags.format ?? "text");
    const changes = changesOf(newsroom, market, session);
    await out.print(FORMATS[format]?.(story, close, changes) ?? "");
    if (newsroom.settings.logLevel !== "silent" && newsroom.settings.logLevel !== "error") {
      for (const line of standing(close, newsroom, changes)) out.warn(`bellwether: ${line}`);
    }
    return 0;
  },
};
