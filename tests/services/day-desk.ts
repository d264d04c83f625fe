import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import type { TradingDay } from "../../src/market/trading-day.ts";
import type { Effects } from "../../src/newsroom/effects.ts";
import { type FetchReport, fetchSession } from "../../src/newsroom/fetch.ts";
import { type FetchEffects, realFetchEffects } from "../../src/newsroom/fetch-effects.ts";
import { type Newsroom, openNewsroom } from "../../src/newsroom/newsroom.ts";
import { seoulInstant } from "../../src/newsroom/states.ts";
import { type LocalServer, localServer } from "./server.ts";

/** Keys of the local server. */
export const KEYS = {
  BELLWETHER_KRX_KEY: "krx-key-0001",
  BELLWETHER_KIS_APP_KEY: "kis-app-key-0001",
  BELLWETHER_KIS_APP_SECRET: "kis-app-secret-0001",
  BELLWETHER_ECOS_KEY: "ecos-key-0001",
  BELLWETHER_DATA_GO_KR_KEY: "data-go-kr-key-0001",
} as const;

/** A desk with its own home, a clock that is set by hand, and a server of its own. */
export interface DayDesk {
  readonly home: string;
  readonly server: LocalServer;
  /** All that went to standard error. */
  readonly warned: string[];
  /** Pauses that were slept, in milliseconds. */
  readonly slept: number[];
  env: Record<string, string>;
  settings: Record<string, string>;
  web: Partial<FetchEffects>;
  /** Sets the clock to a time in Seoul. */
  at(day: string, time: string): void;
  open(): Newsroom;
  fetch(
    source: string | undefined,
    day: string,
    limits?: { totalMs?: number; silenceMs?: number },
  ): Promise<FetchReport>;
}

export async function dayDesk(test: TestContext): Promise<DayDesk> {
  const home = mkdtempSync(join(tmpdir(), "bellwether-day-"));
  test.after(() => rmSync(home, { recursive: true, force: true }));
  const server = await localServer(test);
  let now = seoulInstant("2026-01-05", "15:31");
  server.clock = () => now;
  const desk: DayDesk = {
    ...{ home, server, warned: [], slept: [], web: {} },
    env: { ...KEYS },
    settings: { market: "KOSPI", logLevel: "debug" },
    at(day, time) {
      now = seoulInstant(day, time);
    },
    open() {
      const effects: Effects = {
        env: desk.env,
        platform: "linux",
        homeFolder: home,
        readFile: (path) => readFileSync(path),
        readInput: async () => new Uint8Array(),
        now: () => now,
      };
      const urls = {
        ...{ krxUrl: `${server.base}/krx`, kisUrl: `${server.base}/kis` },
        ...{ ecosUrl: `${server.base}/ecos`, dataGoKrUrl: `${server.base}/data` },
      };
      return openNewsroom({ ...urls, ...desk.settings, home }, effects, { bundled: true });
    },
    fetch(source, day, limits = {}) {
      const effects: FetchEffects = {
        ...realFetchEffects((line) => desk.warned.push(line)),
        sleep: async (ms) => {
          desk.slept.push(ms);
          now = new Date(now.getTime() + ms);
        },
        ...desk.web,
      };
      const all = { totalMs: 5000, silenceMs: 2000, mostBytes: 8_000_000, ...limits };
      return fetchSession(
        desk.open(),
        { session: day as TradingDay, ...(source ? { source } : {}), limits: all },
        effects,
      );
    },
  };
  return desk;
}
