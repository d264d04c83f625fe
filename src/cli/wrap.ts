import { BellwetherError } from "../market/error.ts";
import { closeSession, type SessionClose, writeClose } from "../newsroom/close.ts";
import { loadNotes } from "../newsroom/notes-file.ts";
import { loadStyle } from "../newsroom/style-file.ts";
import { renderHtml } from "../story/render-html.ts";
import { renderMarkdown } from "../story/render-markdown.ts";
import { renderText } from "../story/render-text.ts";
import type { Story, StoryLanguage } from "../story/story.ts";
import { exactJson, storyJson } from "../story/story-json.ts";
import type { Command } from "./command.ts";
import { openFor, sessionFrom } from "./session-words.ts";

/** Formats a story can be printed in. Adding one is adding an entry. */
const FORMATS: Readonly<Record<string, (story: Story, close: SessionClose) => string>> = {
  text: renderText,
  markdown: renderMarkdown,
  html: renderHtml,
  json: (story, close) => `${exactJson(storyJson(story, close.receipts), 1)}\n`,
};

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
    await out.print(FORMATS[format]?.(story, close) ?? "");
    return 0;
  },
};
