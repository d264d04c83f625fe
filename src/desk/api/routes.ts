import type { Hono } from "hono";
import { jsonBody, shaped } from "../body.ts";
import type { Desk } from "../desk.ts";
import { mustWrite } from "../guard.ts";
import { problemJson } from "../problem.ts";
import { type DeskContext, type DeskEnv, frameFor, sent } from "../reply.ts";
import type { Endpoint } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { followEvents } from "./event-stream.ts";

/** Makes a route of every entry of the table that does more than read what is kept, beside the stream of events. */
export function addApi(app: Hono<DeskEnv>, desk: Desk): void {
  for (const one of ENDPOINTS.filter(({ keeps }) => !keeps)) {
    app.on(one.method.toUpperCase(), honoPath(one.path), (c) => answer(c, desk, one));
  }
  app.get("/api/v1/events", (c) => followEvents(c, desk));
}

/** `/pictures/{picture}` as the router writes it. */
export function honoPath(path: string): string {
  return path.replace(/\{(\w+)\}/g, ":$1");
}

/** One request to an endpoint; a write leaves an audit line however it ends. */
export async function answer(c: DeskContext, desk: Desk, one: Endpoint): Promise<Response> {
  if (one.scope === "read") return answered(c, desk, one);
  const line = { address: c.get("address"), scope: c.get("scope"), action: one.id, target: c.req.path };
  try {
    const response = await answered(c, desk, one);
    desk.audit({ ...line, outcome: "done" });
    return response;
  } catch (error) {
    desk.audit({ ...line, outcome: problemJson(error).error.code });
    throw error;
  }
}

async function answered(c: DeskContext, desk: Desk, one: Endpoint): Promise<Response> {
  if (one.scope === "write") mustWrite(c.get("scope"));
  const query = one.query ? shaped(one.query, c.req.query(), "the query") : {};
  const body = one.body && one.body !== "stream" ? await jsonBody(c.req.raw, one.body) : undefined;
  const params = c.req.param() as Readonly<Record<string, string>>;
  const result = await one.answer(desk, { params, query, body, frame: frameFor(c, desk), request: c.req.raw });
  return sent(result, one.status);
}
