import { join } from "node:path";
import type { LogLine, Service, ServiceWorld, WebLimits } from "../sources/service.ts";
import { fault } from "../sources/service.ts";
import type { FetchEffects } from "./fetch-effects.ts";
import type { Secrets } from "./fetch-log.ts";
import type { Newsroom } from "./newsroom.ts";
import { SETTINGS } from "./settings.ts";

/** A whole market is under a megabyte; a reply is never waited for longer than half a minute. */
const WEB_LIMITS: WebLimits = { totalMs: 30_000, silenceMs: 10_000, mostBytes: 32 * 1024 * 1024 };

/** The world as one service sees it: its own keys, its own address, its own pace. */
export function worldFor(
  service: Service,
  newsroom: Newsroom,
  effects: FetchEffects,
  secrets: Secrets,
  log: (line: LogLine) => void,
  limits: WebLimits = WEB_LIMITS,
): ServiceWorld {
  const { env, now, readFile } = newsroom.effects;
  const base = addressOf(service, newsroom);
  const cachePath = (name: string) => join(newsroom.settings.home, "cache", name);
  return {
    web: effects.web,
    sleep: effects.sleep,
    ...{ limits, now, base },
    pace: paceOf(service.everyMs(base), now, effects.sleep),
    key(name) {
      const value = env[name]?.trim();
      const what = service.keys.find((key) => key.env === name)?.what ?? "key";
      // Such a key cannot stand in a header, and no service gives one out.
      if (value && /[^\x21-\x7e]/.test(value)) {
        throw fault("key-unknown", `the ${what} in ${name} holds a blank, a line break or a letter that no key has`);
      }
      if (value) return value;
      throw fault("key-missing", `its ${what} must stand in ${name} (${service.apply})`);
    },
    log: (line) => log({ ...line, source: service.id }),
    cache: {
      read(name) {
        try {
          const text = new TextDecoder().decode(readFile(cachePath(name)));
          secrets.add((JSON.parse(text) as { token?: string }).token);
          return text;
        } catch {
          // No cache, or one that cannot be read, is made anew.
          return undefined;
        }
      },
      write(name, text) {
        secrets.add((JSON.parse(text) as { token?: string }).token);
        keep(effects, cachePath(name), text, { secret: true });
      },
    },
  };
}

/** Where a service is asked, without a slash at its end. */
export function addressOf(service: Service, { settings }: Newsroom): string {
  return (settings[service.setting] ?? SETTINGS[service.setting].fallback).replace(/\/+$/, "");
}

/** The first key that the environment lacks. */
export function missingKey(service: Service, newsroom: Newsroom): string | undefined {
  return service.keys.find(({ env }) => !newsroom.effects.env[env]?.trim())?.env;
}

/** Keeps calls at least so many milliseconds apart. */
function paceOf(everyMs: number, now: () => Date, sleep: (ms: number) => Promise<void>): () => Promise<void> {
  let free = Number.NEGATIVE_INFINITY;
  return async () => {
    const wait = free - now().getTime();
    if (wait > 0) await sleep(Math.min(wait, everyMs));
    free = now().getTime() + everyMs;
  };
}

/**
 * Writes what was received.
 *
 * @throws BellwetherError `disk-full`, or `store-unwritable` with the system's reason
 */
export function keep(effects: FetchEffects, path: string, text: string, options: { readonly secret?: boolean } = {}) {
  try {
    effects.write(path, text, options);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "";
    const isFull = ["ENOSPC", "EDQUOT", "EFBIG"].includes(code);
    const why = isFull ? "the disk is full" : `cannot be written (${code})`;
    throw fault(isFull ? "disk-full" : "store-unwritable", `${path}: ${why}`, cause);
  }
}
