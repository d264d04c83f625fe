import { z } from "zod";
import { BellwetherError } from "../../market/error.ts";
import { type TradingDay, tradingDay } from "../../market/trading-day.ts";
import { renderHtml } from "../../story/render-html.ts";
import { renderMarkdown } from "../../story/render-markdown.ts";
import { renderText } from "../../story/render-text.ts";
import type { Desk } from "../desk.ts";
import type { FileReply } from "../document.ts";
import { factsJson, wrapJson } from "../models/contract-json.ts";
import { proofJson, proofModel } from "../models/proof-model.ts";
import { sessionJson, sessionModel } from "../models/session-model.ts";
import { storyModel, storyModelJson } from "../models/story-model.ts";
import { csvOf, svgOf } from "../pictures/export.ts";
import { isPictureName, PICTURE_NAMES } from "../pictures/pictures.ts";
import { Problem } from "../problem.ts";
import { dayText } from "../words/day-text.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { factPage, language, page, proof, session, sessionList, storyPair, wrapOutput } from "./shapes.ts";

export const MARKETS = ["KOSPI", "KOSDAQ"] as const;

const SESSION_PARAMS = { market: "KOSPI or KOSDAQ", session: "a date such as 2026-01-02" };
const words = z.object({ lang: language.optional() });

/** @throws BellwetherError `unknown-market` or `bad-date` showing the word. */
export function namedSession(params: Readonly<Record<string, string>>): { market: string; session: TradingDay } {
  const market = namedMarket(params);
  try {
    return { market, session: tradingDay(params.session ?? "") };
  } catch (cause) {
    throw new BellwetherError("bad-date", (cause as Error).message, { kind: "usage", cause });
  }
}

export function namedMarket(params: Readonly<Record<string, string>>): string {
  const market = MARKETS.find((name) => name === params.market?.toUpperCase());
  if (!market)
    throw new BellwetherError(
      "unknown-market",
      `there is no market "${params.market}"; there are ${MARKETS.join(", ")}`,
    );
  return market;
}

/** Where a page begins: the cursor is a count, checked, so that a made-up one is refused. */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!/^\d{1,9}$/.test(cursor)) throw new Problem("bad-request", `cursor: "${cursor}" is not one this desk gave`);
  return Number(cursor);
}

export function nextOf(offset: number, limit: number, total: number): string | null {
  return offset + limit < total ? String(offset + limit) : null;
}

const STORY_FORMATS = {
  text: { type: "text/plain; charset=utf-8", end: "txt", render: renderText },
  markdown: { type: "text/markdown; charset=utf-8", end: "md", render: renderMarkdown },
  html: { type: "text/html; charset=utf-8", end: "html", render: renderHtml },
} as const;

export const SESSION_ENDPOINTS: readonly Endpoint[] = [
  endpoint({
    id: "listSessions",
    method: "get",
    path: "/api/v1/markets/{market}/sessions",
    tag: "sessions",
    summary: "Sessions with anything known of them, the latest first.",
    scope: "read",
    params: { market: SESSION_PARAMS.market },
    query: z.object(page),
    reply: sessionList,
    keeps: true,
    answer: ({ shelf }, { params, query: { limit, cursor } }) => {
      const market = namedMarket(params);
      const sessions = [...shelf.newsroom.history.sessions(market)].reverse();
      const offset = offsetOf(cursor);
      return {
        market,
        total: sessions.length,
        sessions: sessions.slice(offset, offset + limit),
        next: nextOf(offset, limit, sessions.length),
      };
    },
  }),
  endpoint({
    id: "getSession",
    method: "get",
    path: "/api/v1/sessions/{market}/{session}",
    tag: "sessions",
    summary: "A session at a glance: what its page shows, pictures with their data.",
    scope: "read",
    params: SESSION_PARAMS,
    query: words,
    reply: session,
    keeps: true,
    answer: async (desk, { params, frame }) => {
      const named = namedSession(params);
      return sessionJson(await sessionModel(desk, named.market, named.session, frame.language));
    },
  }),
  endpoint({
    id: "listFacts",
    method: "get",
    path: "/api/v1/sessions/{market}/{session}/facts",
    tag: "sessions",
    summary: "Every fact of a session with formula, inputs and receipts, in pages.",
    scope: "read",
    params: SESSION_PARAMS,
    query: z.object(page),
    reply: factPage,
    keeps: true,
    answer: async ({ shelf }, { params, query: { limit, cursor } }) => {
      const { market, session } = namedSession(params);
      const close = await shelf.close(market, session);
      const offset = offsetOf(cursor);
      return {
        ...factsJson(close, close.facts.slice(offset, offset + limit)),
        total: close.facts.length,
        next: nextOf(offset, limit, close.facts.length),
      };
    },
  }),
  endpoint({
    id: "explainFact",
    method: "get",
    path: "/api/v1/explain",
    tag: "sessions",
    summary: "One fact down to its receipts.",
    scope: "read",
    query: z.object({
      fact: z
        .string("name the fact, such as KOSPI/index.close@2026-01-02")
        .max(200)
        .describe("an id such as KOSPI/index.close@2026-01-02"),
    }),
    reply: proof,
    keeps: true,
    answer: async (desk, { query: { fact } }) => proofJson(await proofModel(desk, "KOSPI", fact)),
  }),
  endpoint({
    id: "getPicture",
    method: "get",
    path: "/api/v1/sessions/{market}/{session}/pictures/{picture}",
    tag: "sessions",
    summary: "A picture's data as CSV, or the picture as SVG: its name with `.csv` or `.svg`.",
    scope: "read",
    params: { ...SESSION_PARAMS, picture: `${PICTURE_NAMES.join(", ")}; then .csv or .svg` },
    query: z.object({ lang: language.optional(), theme: z.enum(["light", "dark"]).optional() }),
    reply: "text/csv",
    keeps: true,
    answer: async (desk, { params, frame }) => pictureFile(desk, params, frame.language, frame.theme === "dark"),
  }),
  endpoint({
    id: "getStory",
    method: "get",
    path: "/api/v1/sessions/{market}/{session}/story",
    tag: "stories",
    summary: "The close story with the fact behind each figure; or as text, Markdown or HTML.",
    scope: "read",
    params: SESSION_PARAMS,
    query: z.object({
      lang: language.optional(),
      format: z.enum(["json", "text", "markdown", "html"]).default("json"),
    }),
    reply: wrapOutput,
    keeps: true,
    answer: async ({ shelf }, { params, query: { format }, frame }) => {
      const { market, session } = namedSession(params);
      const close = await shelf.close(market, session);
      const story = await shelf.story(market, session, frame.language);
      if (format === "json") return wrapJson(story, close, shelf.newsroom);
      const { type, end, render } = STORY_FORMATS[format];
      return { type, text: render(story, close), fileName: `${market}-${session}-${frame.language}.${end}` };
    },
  }),
  endpoint({
    id: "getStories",
    method: "get",
    path: "/api/v1/sessions/{market}/{session}/stories",
    tag: "stories",
    summary: "The story in both languages, the notes in it, and why its paragraphs stand in their order.",
    scope: "read",
    params: SESSION_PARAMS,
    reply: storyPair,
    keeps: true,
    answer: async (desk, { params }) => {
      const { market, session } = namedSession(params);
      return storyModelJson(await storyModel(desk, market, session));
    },
  }),
];

async function pictureFile(
  desk: Desk,
  params: Readonly<Record<string, string>>,
  lang: "en" | "ko",
  dark: boolean,
): Promise<FileReply> {
  const named = namedSession(params);
  const [, name = "", end = ""] = /^([a-z-]+)\.(csv|svg)$/.exec(params.picture ?? "") ?? [];
  if (!isPictureName(name)) {
    throw new Problem(
      "not-found",
      `there is no picture "${params.picture}"; there are ${PICTURE_NAMES.join(", ")}, each .csv and .svg`,
    );
  }
  const model = await sessionModel(desk, named.market, named.session, lang);
  const picture = model.pictures.get(name);
  if (!picture)
    throw new Problem(
      "not-found",
      `${named.market} on ${named.session} has no picture "${name}": its data are not known`,
    );
  const fileName = `${named.market}-${named.session}-${name}.${end}`;
  const day = `${named.market}, ${dayText(named.session, lang)}`;
  return end === "csv"
    ? { type: "text/csv; charset=utf-8", text: csvOf(picture), fileName }
    : { type: "image/svg+xml; charset=utf-8", text: svgOf(picture, day, dark), fileName };
}
