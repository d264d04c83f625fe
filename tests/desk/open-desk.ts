import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deskApp } from "../../src/desk/app.ts";
import { type Desk, openDesk } from "../../src/desk/desk.ts";
import { RateLimit } from "../../src/desk/rate-limit.ts";
import { type ListenOptions, listen, type RunningDesk } from "../../src/desk/server.ts";
import { type Effects, realEffects } from "../../src/newsroom/effects.ts";
import { build } from "../cli/program.ts";

let built = false;

/** Scripts and styles as they ship, built once a process. */
export function assets(): string {
  if (!built) build();
  built = true;
  return "dist/desk";
}

/** A home folder of its own, and a desk in it. @param effects what is other than on this machine, such as its clock */
export function madeDesk(
  env: Readonly<Record<string, string>> = {},
  home = madeHome(),
  effects: Partial<Effects> = {},
): Desk {
  return openDesk({
    settings: { home, market: "KOSPI" },
    effects: { ...realEffects(home), env, ...effects },
    bundled: true,
    assets: assets(),
    version: "0.0.0-test",
    warn: () => {},
  });
}

const homes: string[] = [];

export function madeHome(): string {
  const home = mkdtempSync(join(tmpdir(), "bellwether-desk-"));
  homes.push(home);
  return home;
}

export function dropHomes(): void {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
}

/** The application without a socket, answering to `localhost`. */
export function madeApp(desk: Desk, limits: { reads?: RateLimit } = {}) {
  const roomy = () => new RateLimit(100_000, 100_000, () => performance.now());
  const app = deskApp(desk, {
    hosts: new Set(["localhost"]),
    access: desk.access,
    reads: limits.reads ?? roomy(),
    writes: roomy(),
  });
  return (path: string, init: RequestInit = {}) =>
    app.request(path, { ...init, headers: { host: "localhost", ...init.headers } });
}

export function json(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/** A desk on a free port of this machine. */
export async function runningDesk(desk: Desk, options: Partial<ListenOptions> = {}): Promise<RunningDesk> {
  return listen(desk, { host: "127.0.0.1", port: 0, ...options });
}

/** A story with one digit of the rise wrong: 96.46 where the exchange has 95.46. */
export const WRONG_STORY =
  "SEOUL, Jan. 2 (Yonhap) -- The benchmark KOSPI rose 96.46 points, or 2.27 percent, to close at 4,309.63 on Jan. 2, 2026.";
