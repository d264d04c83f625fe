import type { StoryLanguage } from "../story/story.ts";
import type { Scope } from "./access.ts";

export type Theme = "light" | "dark" | "auto";

/** What every page needs to know of the request it answers. */
export interface Frame {
  readonly language: StoryLanguage;
  readonly theme: Theme;
  /** Path without query, for the links to the other language and to the JSON twin. */
  readonly path: string;
  readonly scope: Scope;
  /** True where people log in: there is something to log out of. */
  readonly guarded: boolean;
  /** Cookies to set, because the address asked for a language or a theme. */
  readonly cookies: readonly string[];
}

export type HeaderOf = (name: string) => string | undefined;

const LANGUAGES: readonly StoryLanguage[] = ["en", "ko"];
const THEMES: readonly Theme[] = ["light", "dark", "auto"];
const NOTHING_TO_SET: readonly string[] = [];
const YEAR_S = 365 * 24 * 3600;

/** Language and theme: the address says, else the cookie, else what the browser prefers. */
export function frameOf(
  path: string,
  query: ReadonlyMap<string, string>,
  header: HeaderOf,
  access: { scope: Scope; guarded: boolean },
): Frame {
  const cookies = cookiesOf(header("cookie"));
  const asked = oneOf(LANGUAGES, query.get("lang"));
  const askedTheme = oneOf(THEMES, query.get("theme"));
  return {
    language: asked ?? oneOf(LANGUAGES, cookies.get("lang")) ?? preferred(header("accept-language")),
    theme: askedTheme ?? oneOf(THEMES, cookies.get("theme")) ?? "auto",
    path,
    ...access,
    cookies:
      asked || askedTheme
        ? [
            ...(asked ? [`lang=${asked}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`] : []),
            ...(askedTheme ? [`theme=${askedTheme}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax`] : []),
          ]
        : NOTHING_TO_SET,
  };
}

const NO_COOKIES: ReadonlyMap<string, string> = new Map();

export function cookiesOf(header: string | undefined): ReadonlyMap<string, string> {
  if (!header) return NO_COOKIES;
  const pairs = header.split(";").map((part) => part.trim().split("="));
  return new Map(pairs.flatMap(([name = "", value]) => (value === undefined ? [] : [[name, value]])));
}

/** What a query says, the first of several under one name. */
export function queryOf(text: string): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  for (const pair of text.split("&")) {
    const at = pair.indexOf("=");
    const name = at < 0 ? pair : pair.slice(0, at);
    if (name !== "" && !query.has(name)) query.set(name, at < 0 ? "" : plain(pair.slice(at + 1)));
  }
  return query;
}

/** A value without its escapes; as it came where they are broken. */
function plain(value: string): string {
  if (!/[%+]/.test(value)) return value;
  try {
    return decodeURIComponent(value.replaceAll("+", " "));
  } catch {
    return value;
  }
}

function oneOf<Value extends string>(values: readonly Value[], given: string | null | undefined): Value | undefined {
  return values.find((value) => value === given);
}

/** Korean where the browser names it before English. */
function preferred(header: string | undefined): StoryLanguage {
  if (!header) return "en";
  const first = header
    .toLowerCase()
    .split(",")
    .find((part) => /^\s*(ko|en)\b/.test(part));
  return first?.trim().startsWith("ko") ? "ko" : "en";
}
