import type { z } from "zod";
import type { Scope } from "../access.ts";
import type { Desk } from "../desk.ts";
import type { Frame } from "../frame.ts";

/** What an endpoint gets: its path parameters, query and body as their schemas made them. */
export interface Asked<Query = unknown, Body = unknown> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: Body;
  readonly frame: Frame;
  /** The raw request, for bodies that are streams. */
  readonly request?: Request;
}

/**
 * One thing the API does, as data: its route, its schemas and its function. The routes, the OpenAPI description and the
 * readable page are all made of the same table.
 */
export interface Endpoint<Query extends z.ZodType = z.ZodType, Body extends z.ZodType = z.ZodType> {
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  /** With `{name}` for parameters. */
  readonly path: string;
  readonly tag: "sessions" | "stories" | "tape" | "desk";
  readonly summary: string;
  readonly scope: Scope;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Query;
  /** A JSON body, or `stream` for bytes. */
  readonly body?: Body | "stream";
  /** Schema of the JSON reply, or the media type of another. */
  readonly reply: z.ZodType | string;
  readonly status?: number;
  /** True when the reply changes only with the edition of the shelf. */
  readonly keeps?: boolean;
  readonly answer: (desk: Desk, asked: Asked<z.output<Query>, z.output<Body>>) => Promise<unknown> | unknown;
}

/** Keeps the schemas' types together while the table forgets them. */
export function endpoint<Query extends z.ZodType, Body extends z.ZodType>(given: Endpoint<Query, Body>): Endpoint {
  return given as unknown as Endpoint;
}
