import type { Access, Scope } from "./access.ts";
import { cookiesOf, type HeaderOf } from "./frame.ts";
import { Problem } from "./problem.ts";
import type { RateLimit } from "./rate-limit.ts";

/** What is known of a request before anything is done for it. */
export interface Arrival {
  readonly method: string;
  readonly path: string;
  readonly header: HeaderOf;
  readonly address: string;
}

export interface GuardRules {
  /** Names this desk answers to, with port where it is not the usual one, in lower case. */
  readonly hosts: ReadonlySet<string>;
  readonly access: Access;
  /** Reads and writes are counted apart: a burst of reading must not lock out a write. */
  readonly reads: RateLimit;
  readonly writes: RateLimit;
  /** Proxies whose word on who asks counts; without it every line's other end is the asker. */
  readonly trusts?: ((address: string) => boolean) | undefined;
}

export const LOGIN_COOKIE = "desk";
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
/** Open to those who are not logged in: the page to log in on, and what it looks like. */
const OPEN = /^\/(?:login$|assets\/)/;

/**
 * Lets a request in and says with which scope.
 *
 * @throws Problem `wrong-host` for a name that is not ours (DNS rebinding), `wrong-origin` for a write from another
 * site, `too-many-requests`, `not-logged-in`
 */
export function admit(arrival: Arrival, rules: GuardRules): Scope {
  const { method, path, header, address } = arrival;
  const host = (header("host") ?? "").toLowerCase();
  if (!rules.hosts.has(host)) throw new Problem("wrong-host", `this desk does not answer to "${host}"`);
  const isWrite = !SAFE.has(method);
  if (!(isWrite ? rules.writes : rules.reads).take(address)) {
    throw new Problem("too-many-requests", "too many requests from this address; wait a moment");
  }
  if (isWrite) refuseOtherSites(host, header);
  if (!rules.access.isGuarded) return "write";
  const scope = scopeOf(header, rules.access, address);
  if (scope) return scope;
  if (OPEN.test(path)) return "read";
  throw new Problem("not-logged-in", "this desk needs a token: `Authorization: Bearer ...`, or log in at /login");
}

/** A browser says where a write comes from; what says nothing is no browser. */
function refuseOtherSites(host: string, header: HeaderOf): void {
  const origin = header("origin");
  const site = header("sec-fetch-site");
  const isForeign = origin !== undefined && hostOf(origin) !== host;
  if (isForeign || (site !== undefined && site !== "same-origin" && site !== "none")) {
    throw new Problem("wrong-origin", `a write from ${origin ?? "another site"} is not taken`);
  }
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host.toLowerCase();
  } catch {
    return undefined;
  }
}

function scopeOf(header: HeaderOf, access: Access, address: string): Scope | undefined {
  const cookie = cookiesOf(header("cookie")).get(LOGIN_COOKIE);
  const known = cookie === undefined ? undefined : access.scopeOfSession(cookie);
  if (known) return known;
  const bearer = /^Bearer\s+(\S+)$/i.exec(header("authorization") ?? "")?.[1];
  if (bearer === undefined) return undefined;
  const wait = access.waitFor(address);
  if (wait > 0) throw new Problem("too-many-requests", `wait ${Math.ceil(wait / 1000)} s before the next token`);
  const scope = access.scopeOf(bearer);
  if (scope) access.succeeded(address);
  else access.failed(address);
  return scope;
}

/** @throws Problem `not-allowed` where the caller may only read. */
export function mustWrite(scope: Scope): void {
  if (scope !== "write") throw new Problem("not-allowed", "this token may read; a write needs the other one");
}

/** On every reply: what the page may load and run, and who may frame or read it. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
};
