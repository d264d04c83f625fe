import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { BellwetherError } from "../market/error.ts";
import { TOKEN_ENV } from "./access.ts";
import { deskApp } from "./app.ts";
import { trustedProxies } from "./client-address.ts";
import type { Desk } from "./desk.ts";
import { OpenLines } from "./open-lines.ts";
import { LOOPBACK, nameToOpen, ownNames } from "./own-names.ts";
import { RateLimit } from "./rate-limit.ts";
import { refused, refuseLine } from "./refusal.ts";
import { sentAtOnce } from "./send-at-once.ts";

export interface ListenOptions {
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Address under which a TLS proxy in front of the desk is reached, such as https://desk.example. */
  readonly publicUrl?: string;
  /** Addresses and networks of proxies whose `X-Forwarded-For` says who asks, split by commas; nobody's by default. */
  readonly trustProxy?: string;
}

export interface RunningDesk {
  readonly url: string;
  readonly port: number;
  readonly server: Server;
  /** Takes nothing new, finishes what began, and cuts what has not ended after the grace. */
  readonly close: (graceMs?: number) => Promise<void>;
}

/** How long a request may take to arrive, its headers first. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 120_000;
const KEEP_ALIVE_MS = 10_000;
const MOST_CONNECTIONS = 512;
const GRACE_MS = 10_000;
const SWEEP_MS = 50;
/** How often lines are looked over for requests that are late; Node's own half minute would let each go on as long. */
const LATE_MS = 1000;
/** A request without a Host is refused by us, in our words. */
const LENIENT = { requireHostHeader: false, connectionsCheckingInterval: LATE_MS } as const;

/** @throws BellwetherError `bad-usage` where the address asked for is not allowed as it is, or cannot be had. */
export async function listen(desk: Desk, options: ListenOptions): Promise<RunningDesk> {
  refuseOpenDoors(desk, options);
  const { host } = options;
  const tls = options.tls && pemFiles(options.tls);
  const scheme = tls ? "https" : "http";
  const server = tls ? secureServer(tls) : createServer(LENIENT);
  server.headersTimeout = HEADERS_MS;
  server.requestTimeout = REQUEST_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.maxConnections = MOST_CONNECTIONS;
  const lines = new OpenLines(desk.clock);
  server.on(tls ? "secureConnection" : "connection", (line: Socket) => lines.add(line));
  await listening(server, options);
  const { port } = server.address() as AddressInfo;
  const rules = {
    hosts: ownNames({ ...options, port, scheme, certificate: tls?.cert }),
    access: desk.access,
    trusts: trustsOf(options),
    ...limitsFor(options, () => desk.clock.now),
  };
  const app = deskApp(desk, rules);
  const handle = getRequestListener(app.fetch, { errorHandler: refused });
  server.on("clientError", refuseLine);
  server.on("request", (incoming: IncomingMessage, outgoing: ServerResponse) => {
    if (!sentAtOnce(desk, rules, incoming, outgoing, handle)) handle(incoming, outgoing);
  });
  const name = nameToOpen({ host, certificate: tls?.cert });
  return {
    url: `${scheme}://${name}:${port}/`,
    port,
    server,
    close: (grace = GRACE_MS) => closed(desk, server, grace),
  };
}

/** Requests at once and a second for each address. Who is on this machine could do worse than ask often. */
function limitsFor(options: ListenOptions, now: () => number): { reads: RateLimit; writes: RateLimit } {
  return isOpen(options)
    ? { reads: new RateLimit(600, 100, now), writes: new RateLimit(60, 10, now) }
    : { reads: new RateLimit(200_000, 100_000, now), writes: new RateLimit(2000, 1000, now) };
}

function trustsOf({ trustProxy }: ListenOptions): ((address: string) => boolean) | undefined {
  try {
    return trustProxy === undefined ? undefined : trustedProxies(trustProxy);
  } catch (cause) {
    throw usage(`--trust-proxy: ${(cause as Error).message}`, cause);
  }
}

/** True where others than this machine can reach the desk. */
function isOpen({ host, publicUrl }: ListenOptions): boolean {
  return !LOOPBACK.test(host) || publicUrl !== undefined;
}

/** Beyond this machine nobody gets in without a token, and no token goes over the line in the clear. */
function refuseOpenDoors(desk: Desk, options: ListenOptions): void {
  const { host, tls, publicUrl } = options;
  if (publicUrl !== undefined && !/^https:\/\/[^/]+\/?$/.test(publicUrl)) {
    throw usage(`--public-url is "${publicUrl}", not an address such as https://desk.example`);
  }
  if (!isOpen(options)) return;
  if (!desk.access.isGuarded) {
    throw usage(`beyond this machine the desk needs a token: set ${TOKEN_ENV.read} or ${TOKEN_ENV.write}`);
  }
  if (!tls && publicUrl === undefined) {
    throw usage(`--host ${host} needs TLS: --tls-cert and --tls-key, or --public-url of a proxy that ends it`);
  }
}

function pemFiles({ cert, key }: { cert: string; key: string }) {
  try {
    return { cert: readFileSync(cert), key: readFileSync(key), minVersion: "TLSv1.2" as const };
  } catch (cause) {
    throw new BellwetherError("unreadable-file", `TLS: ${(cause as Error).message}`, { kind: "usage", cause });
  }
}

function secureServer(tls: ReturnType<typeof pemFiles>): Server {
  try {
    return createSecureServer({ ...tls, ...LENIENT });
  } catch (cause) {
    throw usage(`TLS: the certificate and the key do not work together: ${(cause as Error).message}`, cause);
  }
}

function listening(server: Server, { host, port }: ListenOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reasons: Readonly<Record<string, string>> = {
        EADDRINUSE: `port ${port} is taken; choose another with --port`,
        EACCES: `port ${port} needs rights this user has not; choose another with --port`,
        EADDRNOTAVAIL: `this machine has no address ${host}`,
        ENOTFOUND: `this machine has no address ${host}`,
      };
      reject(usage(reasons[cause.code ?? ""] ?? cause.message, cause));
    });
    server.listen(port, host, () => resolve());
  });
}

async function closed(desk: Desk, server: Server, graceMs: number): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  const working = desk.close();
  // A line whose last reply is out would stand open for the next request until its time is over.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await Promise.all([ended, working]);
  clearInterval(sweep);
  clearTimeout(cut);
}

function usage(message: string, cause?: unknown): BellwetherError {
  return new BellwetherError("bad-usage", message, { kind: "usage", ...(cause ? { cause } : {}) });
}
