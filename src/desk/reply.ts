import { createHash } from "node:crypto";
import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import { exactJson } from "../story/story-json.ts";
import type { Scope } from "./access.ts";
import { isFileReply } from "./api/endpoint.ts";
import type { Desk } from "./desk.ts";
import { type Frame, frameOf } from "./frame.ts";
import { SECURITY_HEADERS } from "./guard.ts";
import type { Markup } from "./markup.ts";

export interface DeskEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { scope: Scope; address: string };
}

export type DeskContext = Context<DeskEnv>;

export function frameFor(c: DeskContext, desk: Desk): Frame {
  const url = new URL(c.req.url);
  return frameOf(url, (name) => c.req.header(name), { scope: c.get("scope"), guarded: desk.access.isGuarded });
}

/** Sends an answer: JSON, a file or a page. What is kept goes out the same way again until the edition changes. */
export function send(
  c: DeskContext,
  desk: Desk,
  answer: unknown,
  options: {
    readonly status?: number;
    readonly keeps?: boolean;
    readonly cookies?: readonly string[];
    readonly edition?: number;
  },
): Response {
  const file = isFileReply(answer) ? answer : undefined;
  const text = file ? file.text : `${exactJson(answer)}\n`;
  const headers: Record<string, string> = {
    ...SECURITY_HEADERS,
    "Content-Type": file?.type ?? "application/json; charset=utf-8",
    ...(file?.fileName ? { "Content-Disposition": `attachment; filename="${file.fileName}"` } : {}),
  };
  return finished(c, desk, text, headers, options);
}

export function sendPage(
  c: DeskContext,
  desk: Desk,
  page: Markup,
  options: {
    readonly keeps?: boolean;
    readonly cookies?: readonly string[];
    readonly edition?: number;
    readonly status?: number;
  },
): Response {
  return finished(c, desk, page.text, { ...SECURITY_HEADERS, "Content-Type": "text/html; charset=utf-8" }, options);
}

function finished(
  c: DeskContext,
  desk: Desk,
  text: string,
  headers: Record<string, string>,
  { status = 200, keeps = false, cookies = [], edition }: Parameters<typeof send>[3],
): Response {
  if (!keeps) {
    headers["Cache-Control"] = "no-store";
    const response = new Response(text, { status, headers });
    for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
    return response;
  }
  const etag = `"${createHash("sha1").update(text).digest("base64url")}"`;
  headers.ETag = etag;
  headers["Cache-Control"] = "private, no-cache";
  headers.Vary = "Cookie, Accept-Language, Accept-Encoding, Authorization";
  if (cookies.length === 0 && c.req.method === "GET" && !desk.access.isGuarded && edition === desk.shelf.edition) {
    const body = Buffer.from(text);
    desk.replies.keep(pathOf(c), (name) => c.req.header(name), edition, {
      etag,
      headers: [...Object.entries(headers).flat(), "Content-Length", String(body.length)],
      body,
    });
  }
  if (c.req.header("if-none-match") === etag) return new Response(null, { status: 304, headers });
  const response = new Response(text, { status, headers });
  for (const cookie of cookies) response.headers.append("Set-Cookie", cookie);
  return response;
}

/** Path and query as they came. */
function pathOf(c: DeskContext): string {
  const url = c.req.url;
  return url.slice(url.indexOf("/", url.indexOf("//") + 2));
}
