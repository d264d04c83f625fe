import type { IncomingMessage, ServerResponse } from "node:http";
import { type Asking, askingOf } from "./asking.ts";
import { clientAddress } from "./client-address.ts";
import type { Desk } from "./desk.ts";
import type { Document } from "./document.ts";
import type { GuardRules } from "./guard.ts";
import { made, readingOf } from "./reading.ts";

type Handle = (incoming: IncomingMessage, outgoing: ServerResponse) => unknown;

/**
 * Answers a GET of this machine that a route reads, past router and middleware; false where the long way must be gone:
 * a guarded desk, a name that is not ours, too many requests, or nothing to read. What fails goes the long way too, where
 * it gets its words.
 */
export function sentAtOnce(
  desk: Desk,
  rules: GuardRules,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: Handle,
): boolean {
  const { method, url } = incoming;
  if (method !== "GET" || !url?.startsWith("/") || desk.access.isGuarded) return false;
  const asking = askingOf(incoming.rawHeaders);
  if (!asking || !rules.hosts.has(asking.host ?? "")) return false;
  const { cookie, language } = asking;
  const request = cookie === undefined && language === undefined ? url : `${url}\n${cookie ?? ""}\n${language ?? ""}`;
  const { edition } = desk.shelf;
  const known = desk.documents.recall(request, edition);
  if (known) {
    if (!mayRead(rules, incoming, asking)) return false;
    desk.counts.kept++;
    write(known, asking, outgoing, []);
    return true;
  }
  const reading = readingOf(desk, url, asking, "write");
  if (!reading?.route.keeps || !mayRead(rules, incoming, asking)) return false;
  const { cookies } = reading.asked.frame;
  const cookiesToSet = reading.route.chooses ? cookies : [];
  const kept = desk.documents.get(reading.key, edition);
  if (kept) {
    desk.counts.kept++;
    // From the second time on: most of what is asked for once never comes again.
    if (cookiesToSet.length === 0 && reading.isPlain) desk.documents.remember(request, reading.key, edition);
    write(kept, asking, outgoing, cookiesToSet);
    return true;
  }
  const longWay = () => handle(incoming, outgoing);
  const sendNew = (document: Document) => {
    desk.counts.requests++;
    write(document, asking, outgoing, cookiesToSet);
  };
  let document: Document | Promise<Document>;
  try {
    document = made(desk, reading, edition);
  } catch {
    longWay();
    return true;
  }
  if (document instanceof Promise) document.then(sendNew, longWay);
  else sendNew(document);
  return true;
}

function mayRead({ reads, trusts }: GuardRules, { socket }: IncomingMessage, { forwarded }: Asking): boolean {
  return reads.take(clientAddress(socket.remoteAddress, forwarded, trusts));
}

function write(document: Document, { known, encoding }: Asking, outgoing: ServerResponse, cookies: readonly string[]) {
  if (document.isKnownTo(known)) {
    outgoing.writeHead(304, withCookies(document.unchanged, cookies));
    outgoing.end();
    return;
  }
  const form = document.formFor(encoding);
  outgoing.writeHead(200, withCookies(form.headers, cookies));
  outgoing.end(form.written, "latin1");
}

function withCookies(headers: readonly string[], cookies: readonly string[]): string[] {
  return cookies.length === 0
    ? (headers as string[])
    : [...headers, ...cookies.flatMap((cookie) => ["set-cookie", cookie])];
}
