import { chmodSync, mkdirSync, statSync, writeFileSync } from "node:fs";
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

function writeWhole(path: string, text: string, options: { readonly secret?: boolean } = {}): void {
  mkdirSync(dirname(path), { recursive: true });
  // The mode is set before a secret is in the file, also where an older file stood open.
  if (options.secret && statSync(path, { throwIfNoEntry: false })) chmodSync(path, 0o600);
  writeFileSync(path, text, options.secret ? { mode: 0o600 } : {});
}
