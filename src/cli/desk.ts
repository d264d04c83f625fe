import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { hashedToken } from "../desk/access.ts";
import { openDesk } from "../desk/desk.ts";
import { Practice } from "../desk/practice.ts";
import { listen } from "../desk/server.ts";
import { settle } from "../newsroom/settings.ts";
import type { Call, Command } from "./command.ts";
import { usage } from "./parse.ts";

const USUAL_PORT = 8080;

export const desk: Command = {
  name: "desk",
  arguments: "",
  words: { least: 0, most: 0 },
  summary: "The web desk and the API: the day, the story and its proofs, checking, the tape.",
  details:
    "Listens on this machine alone. Any other address needs a token in BELLWETHER_READ_TOKEN or BELLWETHER_WRITE_TOKEN and TLS (docs/desk.md).\nCtrl-C ends it in good order: what was begun is finished.",
  settings: ["market", "style"],
  options: {
    host: { type: "string", value: "ADDRESS", help: "address to listen on; 127.0.0.1 by default" },
    port: { type: "string", value: "NUMBER", help: `port, 0 for any that is free; ${USUAL_PORT} by default` },
    "tls-cert": { type: "string", value: "FILE", help: "certificate chain, PEM" },
    "tls-key": { type: "string", value: "FILE", help: "its key, PEM" },
    "public-url": {
      type: "string",
      value: "URL",
      help: "address of the TLS proxy in front, such as https://desk.example",
    },
    "trust-proxy": {
      type: "string",
      value: "ADDRESSES",
      help: "proxies whose X-Forwarded-For says who asks, such as 127.0.0.1,10.0.0.0/8; none by default",
    },
    "hash-token": { type: "boolean", help: "read a token from standard input and print what to keep in its place" },
  },
  examples: ["bellwether desk", "bellwether desk --port 9000", "openssl rand -hex 24 | bellwether desk --hash-token"],
  run: async (call) => {
    const { flags, effects, out } = call;
    if (flags["hash-token"] === true) {
      const token = new TextDecoder().decode(await effects.readInput()).trim();
      if (token.length < 16) throw usage("a token has at least 16 characters");
      await out.print(`${hashedToken(token)}\n`);
      return 0;
    }
    const running = await listen(opened(call), {
      host: text(flags.host) ?? "127.0.0.1",
      port: portFrom(text(flags.port)),
      ...tlsFrom(flags),
      ...(text(flags["public-url"]) ? { publicUrl: text(flags["public-url"]) as string } : {}),
      ...(text(flags["trust-proxy"]) ? { trustProxy: text(flags["trust-proxy"]) as string } : {}),
    });
    await out.print(`Bellwether is at ${text(flags["public-url"]) ?? running.url}\n`);
    await untilAsked();
    out.warn("bellwether: closing; what was begun is finished first");
    await running.close();
    return 0;
  },
};

function opened({ flags, effects, out }: Call) {
  try {
    return openDesk({
      settings: settle(flags, effects),
      effects,
      bundled: flags["no-bundled"] !== true,
      assets: assetsFolder(),
      version: manifest.version,
      warn: out.warn,
      practice: new Practice(),
    });
  } catch (error) {
    if (error instanceof RangeError) throw usage(error.message);
    throw error;
  }
}

/** Beside the bundled program; under `dist` when the sources run as they are. */
function assetsFolder(): string {
  return typeof __dirname === "string" ? join(__dirname, "desk") : join(process.cwd(), "dist", "desk");
}

function portFrom(given: string | undefined): number {
  if (given === undefined) return USUAL_PORT;
  const port = Number(given);
  if (!/^\d{1,5}$/.test(given) || port > 65_535) throw usage(`desk: --port "${given}" is not a port from 0 to 65535`);
  return port;
}

function tlsFrom(flags: Call["flags"]): { tls?: { cert: string; key: string } } {
  const cert = text(flags["tls-cert"]);
  const key = text(flags["tls-key"]);
  if (!cert && !key) return {};
  if (!cert || !key) throw usage("desk: --tls-cert and --tls-key go together");
  return { tls: { cert, key } };
}

function text(flag: string | boolean | undefined): string | undefined {
  return typeof flag === "string" ? flag : undefined;
}

/** Resolves at the first request to end; a second one ends at once, as the system does it. */
function untilAsked(): Promise<void> {
  return new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM"] as const;
    const asked = () => {
      for (const signal of signals) process.removeListener(signal, asked);
      resolve();
    };
    for (const signal of signals) process.once(signal, asked);
  });
}
