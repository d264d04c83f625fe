import type { Command } from "./command.ts";

/** Every command in the order help lists them. Each is loaded only when it runs. */
export const COMMANDS: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  wrap: { summary: "write the close story of a session", load: async () => (await import("./wrap.ts")).wrap },
  facts: { summary: "every fact of a session", load: async () => (await import("./facts.ts")).facts },
  explain: { summary: "one fact down to its receipts", load: async () => (await import("./explain.ts")).explain },
  read: { summary: "what a story claims", load: async () => (await import("./read.ts")).read },
  check: { summary: "prove or refute every figure of a story", load: async () => (await import("./check.ts")).check },
  ingest: { summary: "take files onto the tape", load: async () => (await import("./ingest.ts")).ingest },
  fetch: { summary: "ask services for a session", load: async () => (await import("./fetch.ts")).fetch },
  template: { summary: "a page to key by hand", load: async () => (await import("./template.ts")).template },
  schedule: {
    summary: "a session's plan, from the close to settled figures",
    load: async () => (await import("./schedule.ts")).schedule,
  },
  tape: {
    summary: "what is on the tape; verify, compact, upgrade",
    load: async () => (await import("./tape.ts")).tape,
  },
  desk: { summary: "the web desk and the API", load: async () => (await import("./desk.ts")).desk },
  mcp: { summary: "tools for language models", load: async () => (await import("./mcp.ts")).mcp },
  doctor: { summary: "what is installed, what is missing", load: async () => (await import("./doctor.ts")).doctor },
};
