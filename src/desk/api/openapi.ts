import { z } from "zod";
import { CONTRACT_VERSION } from "../../newsroom/contracts.ts";
import type { Endpoint } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { problem } from "./shapes.ts";

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 description, made of the table that the routes are made of. */
export function openApi(version: string, guarded: boolean): Json {
  const paths: Record<string, Json> = {};
  for (const one of ENDPOINTS) {
    paths[one.path] = { ...paths[one.path], [one.method]: operation(one) };
  }
  paths["/api/v1/events"] = { get: EVENTS };
  paths["/api/v1/openapi.json"] = {
    get: { operationId: "getOpenApi", tags: ["desk"], summary: "This description.", responses: ok({ type: "object" }) },
  };
  return {
    openapi: "3.1.0",
    info: {
      title: "Bellwether",
      version: `${CONTRACT_VERSION}.0`,
      summary:
        "Every fact of a market's day with its proof, the story, and a verdict on every figure of anyone's story.",
      description: `Served by Bellwether ${version}. Numbers are exact digits in base units: won, shares, points, percent.`,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/" }],
    security: guarded ? [{ token: [] }] : [],
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: { Problem: schemaOf(problem) },
    },
  };
}

function operation(one: Endpoint): Json {
  const { id, tag, summary, params, query, body, reply, status, scope, keeps } = one;
  const inPath = Object.entries(params ?? {}).map(([name, description]) => ({
    name,
    in: "path",
    required: true,
    description,
    schema: { type: "string" },
  }));
  const media = typeof reply === "string" ? { [reply]: { schema: { type: "string" } } } : json(schemaOf(reply));
  return {
    operationId: id,
    tags: [tag],
    summary,
    parameters: [...inPath, ...(query ? queryParameters(query) : [])],
    ...(body ? { requestBody: { required: true, content: bodyContent(body) } } : {}),
    responses: {
      [String(status ?? 200)]: {
        description: "The answer.",
        ...(keeps ? { headers: { ETag: { schema: { type: "string" } } } } : {}),
        content: media,
      },
      ...(keeps ? { "304": { description: "As the `If-None-Match` says." } } : {}),
      default: { description: "What went wrong.", content: json({ $ref: "#/components/schemas/Problem" }) },
    },
    "x-scope": scope,
  };
}

const EVENTS: Json = {
  operationId: "followEvents",
  tags: ["desk"],
  summary: "Events as they happen (`text/event-stream`): ingests, changes of tape and notes.",
  description:
    "Each has an id, its kind as `event` and JSON as `data`. After a break, `Last-Event-ID` (or `?after=`) brings what was missed; where it is no longer kept, an event `missed` comes first. A comment line every 15 seconds says the line is open.",
  parameters: [
    { name: "Last-Event-ID", in: "header", schema: { type: "integer" } },
    { name: "after", in: "query", schema: { type: "integer" } },
  ],
  responses: {
    "200": { description: "The events.", content: { "text/event-stream": { schema: { type: "string" } } } },
  },
};

function queryParameters(query: z.ZodType): Json[] {
  const schema = schemaOf(query, "input") as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(schema.properties ?? {}).map(([name, { description, ...own }]) => ({
    name,
    in: "query",
    required: schema.required?.includes(name) ?? false,
    ...(description ? { description } : {}),
    schema: own,
  }));
}

function bodyContent(body: NonNullable<Endpoint["body"]>): Json {
  if (body === "stream") return { "application/octet-stream": { schema: { type: "string", format: "binary" } } };
  return json(schemaOf(body, "input"));
}

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is; its own dialect needs no `$schema`. */
function schemaOf(shape: z.ZodType, io: "input" | "output" = "output"): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: "any" }) as Json;
  return schema;
}

function json(schema: Json): Json {
  return { "application/json": { schema } };
}

function ok(schema: Json): Json {
  return { "200": { description: "The answer.", content: json(schema) } };
}
