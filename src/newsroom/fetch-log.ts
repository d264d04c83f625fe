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
    const bare = value?.trim() ?? "";
    // Shorter ones are no keys, and clearing them would tear up ordinary words.
    if (bare.length < 4) return;
    for (const form of [bare, decoded(bare)].flatMap(formsOf)) this.#values.add(form);
  }

  /** The text with stars where a secret stood. */
  clear(text: string): string {
    let cleared = text;
    // Longer forms first: what is left of one after a shorter was cleared could be known again.
    for (const value of [...this.#values].sort((a, b) => b.length - a.length))
      cleared = cleared.replaceAll(value, "***");
    return cleared;
  }
}

/** A key as it may come back: in an address, a form, JSON or XML. */
function formsOf(key: string): readonly string[] {
  const encoded = encodeURIComponent(key);
  const form = new URLSearchParams({ key }).toString().slice("key=".length);
  const lower = encoded.replace(/%../g, (byte) => byte.toLowerCase());
  const xml = key.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
  return [key, encoded, lower, form, JSON.stringify(key).slice(1, -1), xml, Buffer.from(key).toString("base64")];
}

/** The key that an encoded one stands for: portals hand out either. */
function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
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
    // Each text by itself, before JSON gives some letters another form.
    const clear = (value: unknown) => (typeof value === "string" ? secrets.clear(value) : value);
    const fields = Object.entries(rest).map(([name, value]) => [name, clear(value)]);
    warn(JSON.stringify({ time: now().toISOString(), level: own, event, ...Object.fromEntries(fields) }));
  };
}
