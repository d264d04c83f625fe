import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { z } from "zod";
import { setAsideRows } from "../../newsroom/ingest.ts";
import { tapeModel } from "../models/tape-model.ts";
import { Problem } from "../problem.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { nextOf, offsetOf } from "./session-endpoints.ts";
import { asidePage, landing, page, tape } from "./shapes.ts";

export const TAPE_ENDPOINTS: readonly Endpoint[] = [
  endpoint({
    id: "getTape",
    method: "get",
    path: "/api/v1/tape",
    tag: "tape",
    summary: "What is on the tape: spans, gaps, rows set aside by reason, sources.",
    scope: "read",
    reply: tape,
    answer: (desk) => tapeModel(desk),
  }),
  endpoint({
    id: "listSetAside",
    method: "get",
    path: "/api/v1/tape/set-aside",
    tag: "tape",
    summary: "Rows that broke a rule, as received, in pages.",
    scope: "read",
    query: z.object(page),
    reply: asidePage,
    answer: async ({ shelf }, { query: { limit, cursor } }) => {
      const offset = offsetOf(cursor);
      const rows = await setAsideRows(shelf.newsroom, { limit: limit + 1, offset });
      return { rows: rows.slice(0, limit), next: nextOf(offset, limit, offset + rows.length) };
    },
  }),
  endpoint({
    id: "ingestFile",
    method: "post",
    path: "/api/v1/ingests",
    tag: "tape",
    summary: "Hands in a data file as the body; the answer comes at once, the work is told by the events.",
    scope: "write",
    query: z.object({
      name: z
        .string("the file needs a name")
        .min(1, "the file needs a name")
        .max(300)
        .describe("the file's name, with its ending"),
    }),
    body: "stream",
    reply: landing,
    status: 202,
    answer: async (desk, { query: { name }, request }) => {
      if (!request?.body) throw new Problem("bad-request", "the body is missing: send the file's bytes");
      return { ...(await desk.dock.land(name, Readable.fromWeb(request.body as ReadableStream))) };
    },
  }),
  endpoint({
    id: "getIngest",
    method: "get",
    path: "/api/v1/ingests/{id}",
    tag: "tape",
    summary: "What became of a file that was handed in.",
    scope: "read",
    params: { id: "the `id` that handing it in gave" },
    reply: landing,
    answer: (desk, { params }) => {
      const found = desk.dock.find(params.id ?? "");
      if (!found) throw new Problem("not-found", `there is no ingest "${params.id}"`);
      return { ...found };
    },
  }),
];
