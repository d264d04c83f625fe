import { z } from "zod";
import type { Endpoint } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { LONGEST_STORY, MOST_STORIES } from "./shapes.ts";

/** The API as a page of the documentation, from the table that its routes are made of. */
export function apiDoc(): string {
  const tags = [...new Set(ENDPOINTS.map(({ tag }) => tag))];
  const sections = tags.map((tag) => {
    const own = ENDPOINTS.filter((one) => one.tag === tag);
    return `## ${tag.charAt(0).toUpperCase()}${tag.slice(1)}\n\n${own.map(section).join("\n")}`;
  });
  return `# The API

\`bellwether desk\` serves it under \`/api/v1\`; \`/api/v1/openapi.json\` describes it (OpenAPI 3.1) and \`/api\` shows it.
Every page has a JSON twin at its own path: \`/KOSPI/2026-01-02.json\` beside \`/KOSPI/2026-01-02\`.

- **Numbers** are in base units with every digit: won, shares, points, percent. Offsets are UTF-16 code units.
- **Errors** have one shape: \`{"error": {"code", "message", "status", "fields"?}}\`. \`code\` is stable, \`message\` says what
  to do, in Korean for who asks for Korean (\`lang\`, \`Accept-Language\`), \`fields\` lists what is wrong in a body or query.
- **ETags**: what depends on the tape alone carries one; \`If-None-Match\` gives 304.
- **Pages**: \`limit\` and \`cursor\`; \`next\` is the cursor of the page after, null on the last one.
- **Limits**: a story of ${LONGEST_STORY / 1024 / 1024} MiB, ${MOST_STORIES} stories and 4 MiB of them in one request, a body of 8 MiB, a data file of 512 MiB;
  beyond them 413. Too many requests from one address are 429, too many waiting files 503, both with \`Retry-After\`.
- **Tokens**, where the desk has them: \`Authorization: Bearer ...\`. A read token reads and checks; a write token also takes
  in files and notes. A write from another site's page is refused.

${sections.join("\n")}
## Events

\`GET /api/v1/events\` (\`text/event-stream\`): \`ingest.queued\`, \`ingest.progress\`, \`ingest.done\`, \`ingest.failed\`,
\`tape.changed\`, \`notes.changed\`. Each has an id; after a break \`Last-Event-ID\` (or \`?after=\`) brings what was missed, and
\`missed\` comes first where that is no longer kept. A comment every 15 seconds says that the line is open; who leaves
256 KiB unread is cut off.
`;
}

function section({ method, path, summary, scope, params, query, body, reply, status, keeps }: Endpoint): string {
  const rows = [
    ...Object.entries(params ?? {}).map(([name, what]) => `| \`${name}\` | path | ${what} |`),
    ...queryRows(query),
    ...(body === "stream" ? ["| | body | the file's bytes |"] : body ? [`| | body | JSON: ${fieldsOf(body)} |`] : []),
  ];
  const table = rows.length > 0 ? `\n| name | in | what |\n|---|---|---|\n${rows.join("\n")}\n` : "";
  const answer = typeof reply === "string" ? `\`${reply}\`` : "JSON";
  const told = [
    answer,
    status ? `status ${status}` : "",
    keeps ? "with an ETag" : "",
    scope === "write" ? "needs the write scope" : "",
  ];
  return `### ${method.toUpperCase()} ${path}\n\n${summary} Answers with ${told.filter(Boolean).join(", ")}.\n${table}`;
}

interface Property {
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly string[];
}

function queryRows(query: z.ZodType | undefined): string[] {
  if (!query) return [];
  const { properties = {} } = z.toJSONSchema(query, { io: "input", unrepresentable: "any" }) as {
    properties?: Readonly<Record<string, Property>>;
  };
  return Object.entries(properties).map(([name, { description, default: usual, enum: choices }]) => {
    const what = [description, choices?.join(", "), usual === undefined ? "" : `${usual} when missing`];
    return `| \`${name}\` | query | ${what.filter(Boolean).join("; ")} |`;
  });
}

function fieldsOf(body: z.ZodType): string {
  const { properties = {} } = z.toJSONSchema(body, { io: "input", unrepresentable: "any" }) as {
    properties?: Readonly<Record<string, Property>>;
  };
  return Object.keys(properties)
    .map((name) => `\`${name}\``)
    .join(", ");
}
