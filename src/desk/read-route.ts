import type { Desk } from "./desk.ts";
import type { Frame } from "./frame.ts";

/** What was asked of a route that reads. */
export interface ReadAsked {
  readonly params: Readonly<Record<string, string>>;
  /** What the query says under the names that the route knows. */
  readonly query: Readonly<Record<string, string>>;
  readonly frame: Frame;
}

/** An address that is read with GET. */
export interface ReadRoute {
  /** Named groups are the parameters. */
  readonly pattern: RegExp;
  /** Names in the query that the answer depends on, beside those of language and theme. */
  readonly query: readonly string[];
  /** True when the answer follows from the edition of the shelf and what was asked, and from nothing else. */
  readonly keeps: boolean;
  /** True where a language or theme in the address stays chosen. */
  readonly chooses: boolean;
  /** @throws Problem or BellwetherError where there is nothing to read. */
  readonly answer: (desk: Desk, asked: ReadAsked) => unknown;
}

/** `/markets/{market}/sessions` as a pattern; a parameter takes everything up to the slash, or what is said of it. */
export function patternOf(path: string, params: Readonly<Record<string, string>> = {}, end = ""): RegExp {
  const escaped = path.replace(/[.]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${params[name] ?? "[^/]+"})`)}${end}$`);
}
