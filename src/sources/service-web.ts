import type { IncomingMessage } from "node:http";
import type { FaultCode } from "../market/service-fault.ts";
import { fault, type Web, type WebLimits, type WebReply, type WebRequest } from "./service.ts";

/** What the system says when a connection fails, and the fault it is. */
const SYSTEM_FAULTS: readonly (readonly [RegExp, FaultCode])[] = [
  [/^(ENOTFOUND|EAI_)/, "host-not-found"],
  [/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EPIPE)/, "no-connection"],
  [/^(ETIMEDOUT|ESOCKETTIMEDOUT)/, "time-out"],
  [/^(CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO_|ERR_TLS|ERR_SSL|EPROTO|HOSTNAME_MISMATCH)/, "bad-tls"],
  [/^(HPE_INVALID_CONTENT_LENGTH|HPE_UNEXPECTED_CONTENT_LENGTH)/, "wrong-length"],
  [/^(HPE_|ECONNRESET)/, "reply-cut"],
];

/** Sends requests with node's own client: no redirect is followed, no proxy is asked, nothing is decompressed. */
export function nodeWeb(): Web {
  return async (request, limits) => {
    const url = addressOf(request.url);
    const client = url.protocol === "https:" ? await import("node:https") : await import("node:http");
    return new Promise<WebReply>((resolve, reject) => {
      const late = (what: string) =>
        outgoing.destroy(fault("time-out", `${url.host} ${what}; nothing of the reply was used`));
      const clock = setTimeout(() => late(`took longer than ${limits.totalMs} ms`), limits.totalMs);
      const done = (settle: () => void) => {
        clearTimeout(clock);
        settle();
      };
      const fail = (error: unknown) => done(() => reject(systemFault(error, url)));
      const outgoing = client.request(
        url,
        { method: request.method, headers: headersOf(request), timeout: limits.silenceMs, agent: false },
        (incoming) => {
          readReply(incoming, url, limits).then((reply) => done(() => resolve(reply)), fail);
        },
      );
      outgoing.on("timeout", () => late(`was silent for ${limits.silenceMs} ms`));
      outgoing.on("error", fail);
      outgoing.end(request.body);
    });
  };
}

/** Keys travel over TLS alone; a server on this machine is the exception. */
function addressOf(text: string): URL {
  const url = new URL(text);
  const isLocal = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])$/.test(url.hostname);
  if (url.protocol === "https:" || (url.protocol === "http:" && isLocal)) return url;
  throw fault("wrong-host", `${url.protocol}//${url.host} is not a secure address; give one that begins with https://`);
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
      bytes += chunk.length;
      chunks.push(chunk);
      if (bytes > limits.mostBytes) {
        incoming.destroy();
        reject(fault("reply-too-long", `${url.host} sent more than ${limits.mostBytes} bytes; nothing was used`));
      }
    });
    const said = incoming.headers["content-length"];
    const short = () =>
      said === undefined
        ? fault("reply-cut", `${url.host} broke off after ${bytes} bytes; nothing was used`)
        : fault("wrong-length", `${url.host} announced ${said} bytes and sent ${bytes}; nothing was used`);
    incoming.on("error", (error) => reject(isBroken(error) ? short() : error));
    incoming.on("end", () => {
      if (!incoming.complete) {
        reject(short());
      } else if (said !== undefined && Number(said) !== bytes) {
        reject(short());
      } else {
        const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
        const body = Buffer.concat(chunks)
          .toString("utf8")
          .replace(/^\uFEFF/, "");
        resolve({ status: incoming.statusCode ?? 0, headers: Object.fromEntries(headers), body });
      }
    });
  });
}

const isBroken = (error: unknown): boolean => (error as NodeJS.ErrnoException)?.code === "ECONNRESET";

/** A system error as the fault it is. The address is told by its host alone: a path may hold a key. */
function systemFault(error: unknown, url: URL): Error {
  const code = String((error as NodeJS.ErrnoException)?.code ?? "");
  if (error instanceof Error && error.name === "BellwetherError") return error;
  const known = SYSTEM_FAULTS.find(([pattern]) => pattern.test(code));
  const told = known?.[1] ?? "no-connection";
  const words: Readonly<Partial<Record<FaultCode, string>>> = {
    "host-not-found": `the name ${url.hostname} cannot be resolved (${code}); is this computer on the network?`,
    "bad-tls": `the connection to ${url.host} is not secure (${code}); check the address and this computer's certificates`,
    "reply-cut": `${url.host} broke off in the middle of its reply (${code}); nothing was used`,
    "wrong-length": `${url.host} sent a reply of another length than it announced (${code}); nothing was used`,
  };
  return fault(told, words[told] ?? `${url.host} cannot be reached (${code || "no reason given"})`);
}
