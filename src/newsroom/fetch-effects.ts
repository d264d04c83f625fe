import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Web } from "../sources/service.ts";
import { nodeWeb } from "../sources/service-web.ts";

/** What asking services needs of the world beside a newsroom's effects. */
export interface FetchEffects {
  readonly web: Web;
  readonly sleep: (ms: number) => Promise<void>;
  /** Writes a file and the folders above it, readable by its owner alone where it is secret. */
  readonly write: (path: string, text: string, options?: { readonly secret?: boolean }) => void;
  /** Writes one line to standard error. */
  readonly warn: (line: string) => void;
}

/** @param env variables that may name a proxy */
export function realFetchEffects(
  warn: (line: string) => void,
  env: Readonly<Record<string, string | undefined>> = {},
): FetchEffects {
  return {
    web: nodeWeb({ env }),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    write: writeWhole,
    warn,
  };
}

/** The file appears whole or not at all, also where two processes write it at once; a secret is never readable. */
function writeWhole(path: string, text: string, options: { readonly secret?: boolean } = {}): void {
  mkdirSync(dirname(path), { recursive: true });
  const fresh = `${path}.${process.pid}.new`;
  try {
    writeFileSync(fresh, text, options.secret ? { mode: 0o600 } : {});
    renameSync(fresh, path);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}
