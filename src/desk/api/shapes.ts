import { z } from "zod";
import { REFUSAL_CODES } from "../../market/file-refusal.ts";
import { isTradingDay } from "../../market/trading-day.ts";
import { checkOutput, fact, factsOutput, readOutput, receipt, wrapOutput } from "../../newsroom/contracts.ts";

/** Shapes of the API beside those of the command line, which it shares. */

export const day = z.string().refine(isTradingDay, "a date such as 2026-01-02");
export const language = z.enum(["en", "ko"]);

export const problem = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    status: z.number().int(),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  }),
});

/** `limit` and `cursor` of everything that comes in pages. */
export const page = {
  limit: z.coerce
    .number("a whole number from 1 to 1000")
    .int("a whole number from 1 to 1000")
    .min(1, "a whole number from 1 to 1000")
    .max(1000, "a whole number from 1 to 1000")
    .default(100)
    .describe("most rows of a page"),
  cursor: z.string().max(200).optional().describe("`next` of the page before"),
};

const nextPage = z.string().nullable().describe("cursor of the next page; null on the last one");

export const sessionList = z.object({
  market: z.string(),
  total: z.number().int(),
  sessions: z.array(day),
  next: nextPage,
});

const picture = z.looseObject({
  name: z.string(),
  title: z.string(),
  sentence: z.string().describe("the text alternative"),
  csv: z.string(),
  svg: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number()]))).describe("empty where there are more than 260: see `csv`"),
  row_count: z.number().int(),
});

export const session = z.looseObject({
  market: z.string(),
  session: day,
  language,
  place: z.looseObject({
    previous: day.optional(),
    next: day.optional(),
    first: day,
    last: day,
    count: z.number().int(),
  }),
  headline: z.string().optional(),
  flash: z.string().optional(),
  facts: z.number().int(),
  standout: z.array(z.object({ fact: z.string(), text: z.string(), surprise_bits: z.number().nullable() })),
  pictures: z.array(picture),
});

export const factPage = factsOutput.extend({ total: z.number().int(), next: nextPage });

export const storyPair = z.looseObject({
  market: z.string(),
  session: day,
  stories: z.object({ en: wrapOutput, ko: wrapOutput }),
  notes: z.array(z.looseObject({ id: z.string(), kind: z.string() })),
});

export const proof: z.ZodType = z.object({
  fact,
  receipts: z.array(receipt),
  inputs: z.array(z.looseObject({})).describe("the same shape for each fact it follows from"),
});

/** Longest story in UTF-16 code units, and most stories of one request. */
export const LONGEST_STORY = 1024 * 1024;
export const MOST_STORIES = 100;

const storyGiven = z.object({
  name: z.string().max(300).optional(),
  text: z
    .string("the story is missing")
    .max(LONGEST_STORY, "a story has at most 1 MiB")
    .describe("plain text, Markdown, HTML, or a record with front matter"),
  session: day.optional().describe("where the story does not say it"),
  language: language.optional(),
});

export const storiesGiven = z.object({
  stories: z
    .array(storyGiven, "the list of stories is missing")
    .min(1, "one story at least")
    .max(MOST_STORIES, `at most ${MOST_STORIES} stories at a time`),
  tape: z.boolean().default(true).describe("false: the stories' own arithmetic alone"),
  words: language.optional().describe("language of the sentences; the page's own by default"),
});

export const readReply = z.object({ readings: z.array(readOutput) });

export const checkReply = z.object({
  reports: z.array(
    checkOutput.extend({
      text: z.string().describe("the story as read: offsets count in it"),
      marks: z.array(z.looseObject({ offset: z.number().int(), length: z.number().int(), verdict: z.string() })),
      problems: z.array(z.looseObject({ verdict: z.string(), because: z.string() })),
      notices: z.array(z.string()),
    }),
  ),
});

export const note = z.looseObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(80)
    .optional()
    .describe("made up when missing"),
  kind: z.enum(["macro", "reason", "analyst", "driver", "picture"]),
});
export const notesReply = z.object({ notes: z.array(z.looseObject({ id: z.string(), kind: z.string() })) });

const refusal = z.object({
  code: z.enum(REFUSAL_CODES),
  put: z.record(z.string(), z.union([z.string(), z.object({ en: z.string(), ko: z.string() })])),
});

export const landing = z.looseObject({
  id: z.string(),
  name: z.string(),
  state: z.enum(["waiting", "working", "done", "refused", "failed"]),
  rows: z.number().int().optional(),
  added: z.number().int().optional(),
  code: z.string().optional().describe("why it was not taken"),
  message: z.string().optional(),
  why: refusal.optional().describe("the same as data, where a file is damaged or wrongly filled in"),
  couldBe: z.array(z.object({ source: z.string(), because: z.string(), why: refusal })).optional(),
});

export const tape = z.looseObject({
  version: z.number().int(),
  files: z.number().int(),
  bytes: z.number().int(),
  spans: z.array(z.looseObject({ dataset: z.string(), from: z.string(), through: z.string(), rows: z.number().int() })),
  setAside: z.array(z.looseObject({ dataset: z.string(), reason: z.string(), rows: z.number().int() })),
  sources: z.array(z.looseObject({ source: z.string(), files: z.number().int() })),
});

export const asidePage = z.object({
  rows: z.array(z.looseObject({ dataset: z.string(), reason: z.string(), raw: z.string() })),
  next: nextPage,
});

export const health = z.looseObject({
  state: z.enum(["fine", "problem"]),
  version: z.string(),
  since: z.string(),
  rows: z.array(z.object({ name: z.string(), state: z.enum(["fine", "note", "problem"]), text: z.string() })),
  errors: z.array(z.looseObject({ time: z.string(), where: z.string(), message: z.string() })),
});

export { readOutput, wrapOutput };
