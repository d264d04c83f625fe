import { readFileSync } from "node:fs";
import type { Effects } from "../../src/newsroom/effects.ts";
import { type Newsroom, openNewsroom } from "../../src/newsroom/newsroom.ts";

/** The bundled sessions, oldest first. */
export const BUNDLED = ["2026-01-02", "2026-01-08", "2026-01-20", "2026-01-27", "2026-02-02"] as const;

/** A folder that is not there: no settings, calendar or names of one's own. */
export const NOWHERE = "/nowhere/bellwether";

/** The world as a use case sees it: the disk for reading, no environment, a clock that stands at 2027-01-04. */
export function effectsWith(changes: Partial<Effects> = {}): Effects {
  return {
    env: {},
    platform: "linux",
    homeFolder: "/nowhere",
    readFile: (path: string) => readFileSync(path),
    now: () => new Date("2027-01-04T00:00:00Z"),
    ...changes,
  } as Effects;
}

/** Files that exist in memory alone, by path; every other path is missing. */
export function filesWith(files: Readonly<Record<string, string | Uint8Array>>): Effects {
  return effectsWith({
    readFile: (path) => {
      const file = files[path];
      if (file === undefined) throw Object.assign(new Error(`no such file ${path}`), { code: "ENOENT" });
      return typeof file === "string" ? new TextEncoder().encode(file) : file;
    },
  });
}

export function bundledNewsroom(changes: Partial<Effects> = {}): Newsroom {
  return openNewsroom({ home: NOWHERE, market: "KOSPI" }, effectsWith(changes), { bundled: true });
}
