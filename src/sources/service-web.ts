import type { ClientRequest, IncomingMessage } from "node:http";
import type { LookupFunction } from "node:net";
import { fault, type Web, type WebLimits, type WebReply, type WebRequest } from "./service.ts";
import { proxyFor, tunnel } from "./service-proxy.ts";
import { isBroken, systemFault } from "./service-web-fault.ts";

/** How requests leave this machine. */
export interface Route {
  /** Variables that name a proxy (`HTTPS_PROXY`, `NO_PROXY`). */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Resolves names of hosts; the system does when missing. */
  readonly lookup?: LookupFunction;
  /** Certificate in PEM to trust in place of the system's. */
  readonly ca?: string;
}

/** Sends requests with node's own client: no redirect is followed, nothing is decompressed. */
export function nodeWeb(route: Route = {}): Web {
  return async (request, limits) => {
    const url = addressOf(request.url);
    const client = url.protocol === "https:" ? await import("node:https") : await import("node:http");
    const proxy = proxyFor(url, route.env ?? {});
    const waiting = new AbortController();
    const late = (what: string) => fault("time-out", `${url.host} ${what}`);
    let clock: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_, reject) => {
      clock = setTimeout(() => {
        reject(late(`took longer than ${limits.totalMs} ms`));
        waiting.abort();
      }, limits.totalMs);
    });
    try {
      const { signal } = waiting;
      const socket = proxy && (await Promise.race([tunnel(url, proxy, { ...route, signal }), over]));
      const reply = new Promise<WebReply>((resolve, reject) => {
        const { lookup, ca } = route;
        const outgoing: ClientRequest = client.request(
          url,
          {
            ...{ method: request.method, headers: headersOf(request), timeout: limits.silenceMs, signal },
            ...(socket ? { createConnection: () => socket } : { agent: false }),
            ...(lookup ? { lookup } : {}),
            ...(ca ? { ca } : {}),
          },
          (incoming) => {
            readReply(incoming, url, limits).then(resolve, reject);
          },
        );
        outgoing.on("timeout", () => outgoing.destroy(late(`was silent for ${limits.silenceMs} ms`)));
        outgoing.on("error", reject);
        outgoing.end(request.body);
      });
      return await Promise.race([reply, over]);
    } catch (error) {
      throw systemFault(error, url, proxy);
    } finally {
      clearTimeout(clock);
    }
  };
}

/** Keys travel over TLS alone; a server on this machine is the exception. */
function addressOf(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    // The text may hold a key: it is not told.
    throw fault("wrong-host", "the service's address is not one such as https://host/path");
  }
  const isLocal = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && isLocal)) return url;
  throw fault("wrong-host", `${url.protocol}//${url.host} is not a secure address: it must begin with https://`);
}

function headersOf(request: WebRequest): Record<string, string> {
  const length = request.body === undefined ? {} : { "content-length": String(Buffer.byteLength(request.body)) };
  return { accept: "application/json", "accept-encoding": "identity", ...length, ...request.headers };
}

function readReply(incoming: IncomingMessage, url: URL, limits: WebLimits): Promise<WebReply> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    incoming.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > limits.mostBytes) {
        incoming.destroy(fault("reply-too-long", `${url.host} sent more than ${limits.mostBytes} bytes`));
      }
    });
    const said = incoming.headers["content-length"];
    const short = () =>
      said === undefined
        ? fault("reply-cut", `${url.host} broke off after ${bytes} bytes`)
        : fault("wrong-length", `${url.host} announced ${said} bytes and sent ${bytes}`);
    incoming.on("error", (error) => reject(isBroken(error) ? short() : error));
    incoming.on("end", () => {
      if (!incoming.complete || (said !== undefined && Number(said) !== bytes)) {
        reject(short());
        return;
      }
      const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
      const body = Buffer.concat(chunks)
        .toString("utf8")
        .replace(/^\uFEFF/, "");
      resolve({ status: incoming.statusCode ?? 0, headers: Object.fromEntries(headers), body });
    });
  });
}
