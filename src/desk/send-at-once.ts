import type { IncomingMessage, ServerResponse } from "node:http";
import { clientAddress } from "./client-address.ts";
import type { Desk } from "./desk.ts";
import type { Document } from "./document.ts";
import type { GuardRules } from "./guard.ts";
import { read, readingOf } from "./reading.ts";

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
  const { method, url, headers } = incoming;
  if (method !== "GET" || !url?.startsWith("/") || desk.access.isGuarded) return false;
  if (!rules.hosts.has(headers.host ?? "")) return false;
  const request = `${url}\n${headers.cookie ?? ""}\n${headers["accept-language"] ?? ""}`;
  const { edition } = desk.shelf;
  const known = desk.documents.recall(request, edition);
  if (known) {
    if (!mayRead(rules, incoming)) return false;
    desk.counts.kept++;
    write(known, incoming, outgoing, []);
    return true;
  }
  const reading = readingOf(desk, url, (name) => headers[name] as string | undefined, "write");
  if (!reading?.route.keeps || !mayRead(rules, incoming)) return false;
  const { cookies } = reading.asked.frame;
  const cookiesToSet = reading.route.chooses ? cookies : [];
  const send = (document: Document) => {
    if (cookiesToSet.length === 0 && reading.isPlain) desk.documents.remember(request, document, edition);
    write(document, incoming, outgoing, cookiesToSet);
  };
  const document = read(desk, reading);
  if (document instanceof Promise) {
    document.then(
      (made) => {
        desk.counts.requests++;
        send(made);
      },
      () => handle(incoming, outgoing),
    );
  } else {
    desk.counts.kept++;
    send(document);
  }
  return true;
}

function mayRead({ reads, trusts }: GuardRules, { socket, headers }: IncomingMessage): boolean {
  return reads.take(clientAddress(socket.remoteAddress, headers["x-forwarded-for"] as string | undefined, trusts));
}

function write(
  document: Document,
  { headers }: IncomingMessage,
  outgoing: ServerResponse,
  cookies: readonly string[],
): void {
  if (document.isKnownTo(headers["if-none-match"])) {
    outgoing.writeHead(304, withCookies(document.unchanged, cookies));
    outgoing.end();
    return;
  }
  const form = document.formFor(headers["accept-encoding"] as string | undefined);
  outgoing.writeHead(200, withCookies(form.headers, cookies));
  outgoing.end(form.body);
}

function withCookies(headers: readonly string[], cookies: readonly string[]): string[] {
  return cookies.length === 0
    ? (headers as string[])
    : [...headers, ...cookies.flatMap((cookie) => ["Set-Cookie", cookie])];
}
