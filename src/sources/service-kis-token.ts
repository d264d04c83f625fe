import { createHash } from "node:crypto";
import { fault, type ServiceWorld, type WebReply } from "./service.ts";
import { callService, withPause } from "./service-call.ts";
import { shapedAs, textUnder } from "./service-reply.ts";

/** A token lives a day; it is renewed an hour early, and never asked for more than once a minute. */
const EARLY_MS = 3_600_000;
const CACHE = "kis-token.json";
/** So that two pauses are a minute. */
const TOKEN_PAUSE_MS = 30_000;

interface CachedToken {
  readonly token: string;
  readonly until: string;
  /** Which key and host it belongs to, as a digest. */
  readonly of: string;
}

/** Whose token it is, without telling the key. */
const owner = (world: ServiceWorld): string =>
  createHash("sha256")
    .update(`${world.base} ${world.key("BELLWETHER_KIS_APP_KEY")}`)
    .digest("hex")
    .slice(0, 16);

/** The token kept from an earlier call, where it is still good for this key and host. */
function cached(world: ServiceWorld): CachedToken | undefined {
  const text = world.cache.read(CACHE);
  if (text === undefined) return undefined;
  try {
    const kept = JSON.parse(text) as CachedToken;
    const isGood = kept.of === owner(world) && Date.parse(kept.until) - EARLY_MS > world.now().getTime();
    return isGood && typeof kept.token === "string" ? kept : undefined;
  } catch {
    // A damaged cache is as good as none: a new token replaces it.
    return undefined;
  }
}

/** The token to send, from the cache or new. The cache is a file that its owner alone can read. */
export async function kisToken(world: ServiceWorld): Promise<string> {
  return cached(world)?.token ?? newToken(world);
}

/**
 * Asks for a new token, whatever the cache holds.
 *
 * @param refused a token that the service takes no more
 */
export async function newToken(world: ServiceWorld, refused?: string): Promise<string> {
  const until = (seconds: number) => new Date(world.now().getTime() + seconds * 1000).toISOString();
  const fresh = await callService<CachedToken>(world, {
    what: "token",
    request: () => ({
      method: "POST",
      url: `${world.base}/oauth2/tokenP`,
      headers: { "content-type": "application/json; charset=utf-8" },
      body: JSON.stringify({
        grant_type: "client_credentials",
        appkey: world.key("BELLWETHER_KIS_APP_KEY"),
        appsecret: world.key("BELLWETHER_KIS_APP_SECRET"),
      }),
    }),
    complaint: kisComplaint,
    async read(value) {
      const shape = await shapedAs(value, (z) => z.object({ access_token: z.string().min(1), expires_in: z.number() }));
      return { token: shape.access_token, until: until(shape.expires_in), of: owner(world) };
    },
    // One token a minute: another process of the same key may just have got it.
    instead({ code }) {
      const theirs = code === "too-fast" ? cached(world) : undefined;
      return theirs?.token === refused ? undefined : theirs;
    },
  });
  world.cache.write(CACHE, `${JSON.stringify(fresh)}\n`);
  world.log({ level: "info", event: "token", until: fresh.until });
  return fresh.token;
}

/** What KIS says is wrong, by its code. */
const CODES: Readonly<Record<string, () => Error>> = {
  EGW00201: () => fault("too-fast", "too many calls this second"),
  EGW00123: () => fault("token-refused", "the token has run out, it says"),
  EGW00121: () => fault("token-refused", "the token is not valid, it says"),
  EGW00133: () => withPause(fault("too-fast", "a token was issued less than a minute ago"), TOKEN_PAUSE_MS),
  EGW02004: () => fault("wrong-host", "the key belongs to the other host (real or paper)"),
  EGW00103: () => fault("key-unknown", "the service does not know the app key in BELLWETHER_KIS_APP_KEY"),
  EGW00105: () => fault("key-unknown", "the app secret in BELLWETHER_KIS_APP_SECRET is wrong"),
};

/** An error of KIS with whatever HTTP status: `error_code` of the token service, `msg_cd` of the others. */
export function kisComplaint({ body }: WebReply): Error | undefined {
  const code = textUnder(["error_code", "msg_cd"], body) ?? "";
  if (Object.hasOwn(CODES, code)) return CODES[code]?.();
  const failed = textUnder(["rt_cd"], body);
  const says = textUnder(["error_description", "msg1"], body)?.trim() ?? "";
  if (code.startsWith("EGW") && (failed === undefined || failed !== "0")) {
    return fault("service-error", `answered with the error ${code} (${says})`);
  }
  if (failed !== undefined && failed !== "0") return fault("service-error", `answered with an error ${code} (${says})`);
  return undefined;
}
