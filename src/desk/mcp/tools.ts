import { z } from "zod";
import { reportJson } from "../../checker/report-json.ts";
import { reportText } from "../../checker/report-text.ts";
import { BellwetherError } from "../../market/error.ts";
import { type TradingDay, tradingDay } from "../../market/trading-day.ts";
import { defaultSession } from "../../newsroom/close.ts";
import { checkOutput, factsOutput, readOutput, wrapOutput } from "../../newsroom/contracts.ts";
import { readingJson } from "../../reader/reading-json.ts";
import { renderText } from "../../story/render-text.ts";
import { exactJson } from "../../story/story-json.ts";
import { day, language, proof } from "../api/shapes.ts";
import { checked } from "../models/check-model.ts";
import { factsJson, wrapJson } from "../models/contract-json.ts";
import { proofJson, proofModel } from "../models/proof-model.ts";
import type { SessionShelf } from "../session-shelf.ts";
import { exactText } from "../words/number-text.ts";

/** What a tool answers: data of its output schema, and the same in words for who reads them. */
export interface Answer {
  readonly data: unknown;
  readonly text: string;
}

/** A tool as data. Adding one is adding an entry. */
export interface Tool<Input extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  readonly output: z.ZodType;
  readonly run: (shelf: SessionShelf, given: z.output<Input>) => Promise<Answer>;
}

function tool<Input extends z.ZodObject>(given: Tool<Input>): Tool {
  return given as unknown as Tool;
}

const market = z.enum(["KOSPI", "KOSDAQ"]).default("KOSPI");
const session = day.optional().describe("the session; the latest one known when missing");
const story = {
  text: z
    .string()
    .min(1)
    .max(1024 * 1024)
    .describe("the story: plain text, Markdown, HTML, or a record"),
  session: day.optional().describe("the story's session, where it does not say it"),
  language: language.optional().describe("found out when missing"),
};

function sessionOf(shelf: SessionShelf, of: string, given: string | undefined): TradingDay {
  return given === undefined ? defaultSession(shelf.newsroom, of) : tradingDay(given);
}

export const TOOLS: readonly Tool[] = [
  tool({
    name: "check_story",
    title: "Check a market story",
    description:
      "A verdict on every figure of a market story, in English or Korean, from the tape and from the story's own arithmetic; each wrong figure with the right one where it is known.",
    input: z.object({
      ...story,
      tape: z.boolean().default(true).describe("false: the story's own arithmetic alone"),
      words: language.default("en").describe("language of the sentences"),
    }),
    output: checkOutput,
    run: async (shelf, { text, session, language, tape, words }) => {
      const [file] = checked({ shelf }, [{ name: "story", text, session, language }], { tape });
      if (!file) throw new BellwetherError("no-data", "there is no story to check");
      return {
        data: reportJson(file.report, file.reading, "story", words),
        text: reportText(file.report, file.reading, { colour: false, width: 100, words }),
      };
    },
  }),
  tool({
    name: "read_story",
    title: "Read a market story",
    description: "What a market story claims: each figure with measure, subject, value and range, without a verdict.",
    input: z.object(story),
    output: readOutput,
    run: async (shelf, { text, session, language }) => {
      const [file] = checked({ shelf }, [{ name: "story", text, session, language }], { tape: false });
      if (!file) throw new BellwetherError("no-data", "there is no story to read");
      const data = readingJson(file.reading, "story");
      const lines = data.claims.map(
        ({ subject, measure, value, unit, printed }) => `${printed}: ${subject} ${measure} = ${value} ${unit}`,
      );
      return { data, text: lines.join("\n") || "no figure was read" };
    },
  }),
  tool({
    name: "session_facts",
    title: "Facts of a session",
    description:
      "Every fact of a trading session, each with unit, formula, inputs and receipts; or those whose id contains a word.",
    input: z.object({ market, session, contains: z.string().max(100).optional().describe("part of a fact's id") }),
    output: factsOutput,
    run: async (shelf, given) => {
      const of = sessionOf(shelf, given.market, given.session);
      const close = await shelf.close(given.market, of);
      const wanted = given.contains?.toLowerCase() ?? "";
      const facts = close.facts.filter(({ id }) => id.toLowerCase().includes(wanted));
      return {
        data: factsJson(close, facts),
        text:
          facts.map((fact) => `${fact.id} = ${exactText(fact)} ${fact.unit}`).join("\n") ||
          "no fact has that in its id",
      };
    },
  }),
  tool({
    name: "explain_fact",
    title: "Explain a fact",
    description: "One fact down to its receipts: formula, inputs, and who published them when.",
    input: z.object({ fact: z.string().max(200).describe("an id such as KOSPI/index.change_pct@2026-01-02") }),
    output: proof,
    run: async (shelf, { fact }) => {
      const explanation = await proofModel({ shelf }, "KOSPI", fact);
      const lines: string[] = [];
      const walk = (at: typeof explanation, depth: number) => {
        const { id, unit, formula } = at.fact;
        lines.push(`${"  ".repeat(depth)}${id} = ${exactText(at.fact)} ${unit} (${formula})`);
        for (const { source, published } of at.receipts) {
          lines.push(`${"  ".repeat(depth + 1)}source: ${source}${published ? `, ${published}` : ""}`);
        }
        for (const input of at.inputs) walk(input, depth + 1);
      };
      walk(explanation, 0);
      return { data: proofJson(explanation), text: lines.join("\n") };
    },
  }),
  tool({
    name: "write_close",
    title: "Write the close story",
    description: "The close story of a session in wire style, every figure bound to its fact.",
    input: z.object({ market, session, language: language.default("en") }),
    output: wrapOutput,
    run: async (shelf, given) => {
      const of = sessionOf(shelf, given.market, given.session);
      const close = await shelf.close(given.market, of);
      const written = await shelf.story(given.market, of, given.language);
      return { data: wrapJson(written, close, shelf.newsroom), text: renderText(written) };
    },
  }),
];

/** Data as plain JSON: exact digits become numbers, which float64 holds for every amount a market prints. */
export function plainJson(data: unknown): Record<string, unknown> {
  return JSON.parse(exactJson(data));
}
