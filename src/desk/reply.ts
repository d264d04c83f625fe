import type { HttpBindings } from "@hono/node-server";
import type { Context } from "hono";
import type { Scope } from "./access.ts";
import type { Desk } from "./desk.ts";
import { Document } from "./document.ts";
import { type Frame, frameOf, type Preferences, queryOf } from "./frame.ts";
import { made, readingOf } from "./reading.ts";

export interface DeskEnv {
  Bindings: Partial<HttpBindings>;
  Variables: { scope: Scope; address: string };
}

export type DeskContext = Context<DeskEnv>;

export function frameFor(c: DeskContext, desk: Desk): Frame {
  const { pathname, search } = new URL(c.req.url);
  return frameOf(pathname, queryOf(search.slice(1)).given, preferencesOf(c), {
    scope: c.get("scope"),
    guarded: desk.access.isGuarded,
  });
}

function preferencesOf({ req }: DeskContext): Preferences {
  return { cookie: req.header("cookie"), language: req.header("accept-language") };
}

/** Answers a GET that a route reads; undefined where none does. @throws what the route throws. */
export async function readReply(c: DeskContext, desk: Desk): Promise<Response | undefined> {
  const { url } = c.req;
  const target = url.slice(url.indexOf("/", url.indexOf("//") + 2));
  const reading = readingOf(desk, target, preferencesOf(c), c.get("scope"));
  if (!reading) return undefined;
  const { edition } = desk.shelf;
  const document = desk.documents.get(reading.key, edition) ?? (await made(desk, reading, edition));
  if (document.isKnownTo(c.req.header("if-none-match"))) {
    return new Response(null, { status: 304, headers: pairs(document.unchanged) });
  }
  const { headers, body } = document.formFor(c.req.header("accept-encoding"));
  const response = new Response(new Uint8Array(body), { headers: pairs(headers) });
  if (reading.route.chooses) {
    for (const cookie of reading.asked.frame.cookies) response.headers.append("Set-Cookie", cookie);
  }
  return response;
}

/** Sends an answer that nobody keeps: JSON, a file or a page. */
export function sent(answer: unknown, status = 200): Response {
  const { headers, body } = new Document(answer, { keeps: false }).plain;
  return new Response(new Uint8Array(body), { status, headers: pairs(headers) });
}

/** Names and values in turn, two by two. */
function pairs(flat: readonly string[]): [string, string][] {
  return Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at] ?? "", flat[2 * at + 1] ?? ""]);
}
