import { serveStdio } from "@modelcontextprotocol/server/stdio";
import manifest from "../../package.json" with { type: "json" };
import { toolServer } from "../desk/mcp/server.ts";
import { TOOLS } from "../desk/mcp/tools.ts";
import { SessionShelf } from "../desk/session-shelf.ts";
import { settle } from "../newsroom/settings.ts";
import type { Command } from "./command.ts";

export const mcp: Command = {
  name: "mcp",
  arguments: "",
  words: { least: 0, most: 0 },
  summary: "Tools for language models over standard input and output (Model Context Protocol).",
  details: `Tools: ${TOOLS.map(({ name }) => name).join(", ")}. Nothing but the protocol goes to standard output.`,
  settings: ["market", "style"],
  options: {},
  examples: ["bellwether mcp"],
  run: async ({ flags, effects, out }) => {
    const shelf = new SessionShelf(settle(flags, effects), effects, { bundled: flags["no-bundled"] !== true });
    const ended = new Promise<void>((resolve) => process.stdin.once("close", resolve).once("end", resolve));
    const served = serveStdio(() => toolServer(shelf, manifest.version), {
      onerror: (error) => out.warn(`bellwether: ${error.message}`),
    });
    await ended;
    await served.close();
    return 0;
  },
};
