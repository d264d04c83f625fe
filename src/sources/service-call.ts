import { BellwetherError } from "../market/error.ts";
import { faultKind } from "../market/service-fault.ts";
import { fault, type ServiceWorld, type WebReply, type WebRequest } from "./service.ts";

/** One question to a service and how its reply is read. */
export interface Call<Answer> {
  /** The question in words, without keys: "sto/stk_bydd_trd of 2026-01-02". */
  readonly what: string;
  /** Made anew for each attempt, because a token may have changed. */
  readonly request: () => WebRequest | Promise<WebRequest>;
  /** What the service itself says is wrong, where this reply says so; before the general tests. */
  readonly complaint?: (reply: WebReply) => Error | undefined;
  /** @throws BellwetherError with a fault's code */
  readonly read: (value: unknown, reply: WebReply) => Answer | Promise<Answer>;
  /** Mends what can be mended between two attempts (a token that ran out); true to ask again at once. */
  readonly mend?: (error: BellwetherError) => Promise<boolean>;
  /** What may stand in for an answer after a fault: what another process was given meanwhile. */
  readonly instead?: (error: BellwetherError) => Answer | undefined;
}

/** Attempts in all, and the pauses before each further one: doubled each time, capped. */
const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;

/** Beyond this the desk's own times cannot be trusted: what is same-day or evening hangs on them. */
const MOST_SKEW_MS = 5 * 60_000;

/**
 * Asks a service. Only faults that another attempt may mend are tried again, with longer and longer pauses and at
 * most four times; everything else fails at once.
 *
 * @throws BellwetherError with a fault's code; the message names the service's part and what to do
 */
export async function callService<Answer>(world: ServiceWorld, call: Call<Answer>): Promise<Answer> {
  let mended = false;
  for (let attempt = 1; ; attempt++) {
    await world.pace();
    const started = world.now().getTime();
    try {
      const answer = await once(world, call);
      world.log({ level: "debug", event: "reply", what: call.what, attempt, ms: world.now().getTime() - started });
      return answer;
    } catch (error) {
      if (!(error instanceof BellwetherError)) throw error;
      const ms = world.now().getTime() - started;
      world.log({ level: "warn", event: "fault", what: call.what, code: error.code, attempt, ms, said: error.message });
      const other = call.instead?.(error);
      if (other !== undefined) return other;
      if (!mended && (await call.mend?.(error))) {
        mended = true;
        continue;
      }
      const again = faultKind(error.code)?.mends === "at-once" && attempt < ATTEMPTS;
      if (!again) throw told(error, call.what, attempt);
      const pause = Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS * 2 ** (attempt - 1), pauseAsked(error)));
      world.log({ level: "info", event: "pause", what: call.what, ms: pause });
      await world.sleep(pause);
    }
  }
}

async function once<Answer>(world: ServiceWorld, call: Call<Answer>): Promise<Answer> {
  const reply = await world.web(await call.request(), world.limits);
  const complaint = call.complaint?.(reply);
  if (complaint) throw complaint;
  // A page that wants a login says so with whatever status.
  if (/^"?LOGOUT"?$/i.test(reply.body.trim())) throw fault("login-page", "wants a person to log in (LOGOUT)");
  const bad = statusFault(reply);
  if (bad) throw bad;
  const value = jsonOf(reply.body);
  checkClock(reply, world);
  return call.read(value, reply);
}

/** Faults that the HTTP status alone tells. */
function statusFault({ status, headers }: WebReply): Error | undefined {
  if (status === 200) return undefined;
  if (status >= 300 && status < 400) {
    return fault("redirected", `answered HTTP ${status}, which sends to another address`);
  }
  if (status === 401 || status === 403) return fault("key-refused", `the service refuses the key (HTTP ${status})`);
  if (status === 404) return fault("wrong-host", "answered HTTP 404: no such service there");
  if (status === 408) return fault("time-out", "answered HTTP 408: it waited too long");
  if (status === 429) {
    const after = Number(headers["retry-after"]);
    return withPause(fault("too-fast", "answered HTTP 429: too many calls"), Number.isFinite(after) ? after * 1000 : 0);
  }
  if (status >= 500) return fault("service-down", `answered HTTP ${status}: it is down`);
  return fault("bad-status", `answered HTTP ${status}, which the desk does not know`);
}

const PAUSE = Symbol("pause asked for");

/** Carries the pause that a service asks for along with its fault. */
export function withPause(error: BellwetherError, ms: number): BellwetherError {
  return Object.assign(error, { [PAUSE]: ms });
}

function pauseAsked(error: BellwetherError): number {
  return (error as { [PAUSE]?: number })[PAUSE] ?? 0;
}

/** The parsed body. A page, a login or half a reply are told apart, because each is mended in its own way. */
function jsonOf(body: string): unknown {
  const text = body.trim();
  if (text.startsWith("<"))
    throw fault("not-json", "answered with a web page in place of data; it may be down for repair");
  if (text === "") throw fault("reply-cut", "answered with nothing at all");
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (/^[[{]/.test(text))
      throw fault("reply-cut", `sent JSON that breaks off after ${text.length} characters`, cause);
    throw fault("not-json", "answered with text that is no JSON", cause);
  }
}

function checkClock(reply: WebReply, world: ServiceWorld): void {
  const theirs = Date.parse(reply.headers.date ?? "");
  const skew = world.now().getTime() - theirs;
  if (!Number.isFinite(theirs) || Math.abs(skew) <= MOST_SKEW_MS) return;
  const minutes = Math.round(Math.abs(skew) / 60_000);
  const by = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  throw fault("clock-skew", `this computer's clock is ${by} ${skew > 0 ? "ahead of" : "behind"} the service's`);
}

/** The fault with the question before it and, after several attempts, their number. */
function told(error: BellwetherError, what: string, attempts: number): BellwetherError {
  const tried = attempts > 1 ? ` (asked ${attempts} times)` : "";
  return new BellwetherError(error.code, `${what}: ${error.message}${tried}`, { kind: error.kind, cause: error });
}
