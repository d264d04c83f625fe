import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** What a caller may do: look, or also change what the desk keeps. */
export type Scope = "read" | "write";

/** The environment's names for the two tokens: the token itself, or `sha256:` and its hash in hex. */
export const TOKEN_ENV: Readonly<Record<Scope, string>> = {
  read: "BELLWETHER_READ_TOKEN",
  write: "BELLWETHER_WRITE_TOKEN",
};

const HASHED = /^sha256:([0-9a-f]{64})$/i;
const LEAST_LENGTH = 16;
const SESSION_MS = 12 * 3600_000;
const MOST_SESSIONS = 1000;

/** Failed tries by address: after the first few each must wait longer, up to a minute. */
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
const FORGET_MS = 15 * 60_000;

interface Tries {
  count: number;
  until: number;
  last: number;
}

/**
 * Who gets in. Only hashes are kept: of the tokens, and of the log-in cookies. Without tokens everyone who reaches the
 * desk may write, and it may then listen on this machine alone.
 */
export class Access {
  readonly #tokens: readonly { readonly scope: Scope; readonly hash: Buffer }[];
  readonly #sessions = new Map<string, { readonly scope: Scope; readonly until: number }>();
  readonly #tries = new Map<string, Tries>();
  readonly #now: () => number;

  /** @throws RangeError naming the variable whose token is too short to be one. */
  constructor(env: Readonly<Record<string, string | undefined>>, now: () => number) {
    this.#now = now;
    this.#tokens = (["write", "read"] as const).flatMap((scope) => {
      const given = env[TOKEN_ENV[scope]]?.trim();
      if (!given) return [];
      const hashed = HASHED.exec(given)?.[1];
      if (!hashed && given.length < LEAST_LENGTH) {
        throw new RangeError(`${TOKEN_ENV[scope]}: a token has at least ${LEAST_LENGTH} characters`);
      }
      return [{ scope, hash: hashed ? Buffer.from(hashed, "hex") : digest(given) }];
    });
  }

  get isGuarded(): boolean {
    return this.#tokens.length > 0;
  }

  /** The scope of a token, the wider one first; every token is compared, whatever was found. */
  scopeOf(token: string): Scope | undefined {
    const given = digest(token);
    let found: Scope | undefined;
    for (const { scope, hash } of this.#tokens) {
      if (timingSafeEqual(given, hash)) found ??= scope;
    }
    return found;
  }

  /** The scope of a log-in cookie that has not run out. */
  scopeOfSession(cookie: string): Scope | undefined {
    const key = digest(cookie).toString("hex");
    const session = this.#sessions.get(key);
    if (!session) return undefined;
    if (session.until > this.#now()) return session.scope;
    this.#sessions.delete(key);
    return undefined;
  }

  /** A new log-in: the value for the cookie, kept here as its hash alone. */
  logIn(scope: Scope): string {
    if (this.#sessions.size >= MOST_SESSIONS) {
      const [oldest] = this.#sessions.keys();
      if (oldest) this.#sessions.delete(oldest);
    }
    const cookie = randomBytes(32).toString("base64url");
    this.#sessions.set(digest(cookie).toString("hex"), { scope, until: this.#now() + SESSION_MS });
    return cookie;
  }

  logOut(cookie: string): void {
    this.#sessions.delete(digest(cookie).toString("hex"));
  }

  /** Milliseconds until an address may try a token again; 0 when it may now. */
  waitFor(address: string): number {
    const tries = this.#tries.get(address);
    return tries ? Math.max(0, tries.until - this.#now()) : 0;
  }

  failed(address: string): void {
    const now = this.#now();
    for (const [key, tries] of this.#tries) if (now - tries.last > FORGET_MS) this.#tries.delete(key);
    const tries = this.#tries.get(address) ?? { count: 0, until: 0, last: now };
    tries.count++;
    tries.last = now;
    const over = tries.count - FREE_TRIES;
    if (over >= 0) tries.until = now + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** over);
    this.#tries.set(address, tries);
  }

  succeeded(address: string): void {
    this.#tries.delete(address);
  }
}

/** What to put into the environment instead of the token itself. */
export function hashedToken(token: string): string {
  return `sha256:${digest(token).toString("hex")}`;
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text, "utf8").digest();
}
