import type { LogLine, Service } from "../sources/service.ts";

const LEVELS = ["debug", "info", "warn", "error"] as const;

/** Which levels of the log a setting lets through. JSON lines are for those who ask: from "info" on. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  debug: LEVELS,
  info: LEVELS.slice(1),
};

/** Values that must never be seen: keys as they stand in the environment, as they stand in addresses, and tokens. */
export class Secrets {
  readonly #values = new Set<string>();

  constructor(services: readonly Service[], env: Readonly<Record<string, string | undefined>>) {
    for (const service of services) for (const key of service.keys) this.add(env[key.env]);
  }

  add(value: string | undefined): void {
    // Shorter ones are no keys, and clearing them would tear up ordinary words.
    if (value === undefined || value.length < 4) return;
    this.#values.add(value);
    this.#values.add(encodeURIComponent(value));
  }

  /** The text with stars where a secret stood. */
  clear(text: string): string {
    let cleared = text;
    for (const value of this.#values) cleared = cleared.replaceAll(value, "***");
    return cleared;
  }
}

/** Writes log lines as JSON, one a line, with the time and without keys. */
export function logTo(
  level: string | undefined,
  warn: (line: string) => void,
  now: () => Date,
  secrets: Secrets,
): (line: LogLine) => void {
  const shown = SHOWN[level ?? ""] ?? [];
  return (line) => {
    if (!shown.includes(line.level)) return;
    const { level: own, event, ...rest } = line;
    warn(secrets.clear(JSON.stringify({ time: now().toISOString(), level: own, event, ...rest })));
  };
}
