import { readFileSync } from "node:fs";

/** The outside world that use cases may touch, in one place, so that tests can hand in another. */
export interface Effects {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly homeFolder: string;
  /** @throws the system's error, with its `code`, when the file cannot be read. */
  readonly readFile: (path: string) => Uint8Array;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  readonly now: () => Date;
}

export function realEffects(homeFolder: string): Effects {
  return {
    env: process.env,
    platform: process.platform,
    homeFolder,
    readFile: (path) => readFileSync(path),
    readInput: async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    now: () => new Date(),
  };
}
