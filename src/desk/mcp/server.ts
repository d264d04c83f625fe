import { McpServer } from "@modelcontextprotocol/server";
import { BellwetherError } from "../../market/error.ts";
import type { SessionShelf } from "../session-shelf.ts";
import { plainJson, TOOLS } from "./tools.ts";

/** The desk's tools for language models. What a user could mend is a result that says so, never a broken line. */
export function toolServer(shelf: SessionShelf, version: string): McpServer {
  const server = new McpServer({ name: "bellwether", version, title: "Bellwether" });
  for (const { name, title, description, input, output, run } of TOOLS) {
    server.registerTool(
      name,
      { title, description, inputSchema: input, outputSchema: output, annotations: { readOnlyHint: true } },
      async (given: Record<string, unknown>) => {
        try {
          const { data, text } = await run(shelf, given);
          return { content: [{ type: "text" as const, text }], structuredContent: plainJson(data) };
        } catch (error) {
          if (!(error instanceof BellwetherError) && !(error instanceof RangeError)) throw error;
          return { content: [{ type: "text" as const, text: error.message }], isError: true };
        }
      },
    );
  }
  return server;
}
