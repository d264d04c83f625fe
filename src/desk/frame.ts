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

/** What a browser says of the one before it: cookies, and the languages they read. */
export interface Preferences {
  readonly cookie: string | undefined;
  readonly language: string | undefined;
}

const LANGUAGES: readonly StoryLanguage[] = ["en", "ko"];
const THEMES: readonly Theme[] = ["light", "dark", "auto"];
const NOTHING_TO_SET: readonly string[] = [];
const YEAR_S = 365 * 24 * 3600;

/** Language and theme: the address says, else the cookie, else what the browser prefers. */
export function frameOf(
  path: string,
  query: ReadonlyMap<string, string>,
  preferences: Preferences,
  access: { scope: Scope; guarded: boolean },
): Frame {
  const cookies = cookiesOf(preferences.cookie);
  const asked = oneOf(LANGUAGES, query.get("lang"));
  const askedTheme = oneOf(THEMES, query.get("theme"));
  return {
    language: asked ?? oneOf(LANGUAGES, cookies.get("lang")) ?? preferred(preferences.language),
    theme: askedTheme ?? oneOf(THEMES, cookies.get("theme")) ?? "auto",
    path,
    scope: access.scope,
    guarded: access.guarded,
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

export interface Query {
  readonly given: ReadonlyMap<string, string>;
  /** True where nothing is said under another name. */
  readonly isPlain: boolean;
}

/** Names that every page knows. */
const FRAME_NAMES = ["lang", "theme"];
const NOTHING_GIVEN: ReadonlyMap<string, string> = new Map();
export const NO_QUERY: Query = { given: NOTHING_GIVEN, isPlain: true };

/** What a query says under these names and those of the frame, the first of several under one. */
export function queryOf(text: string, names: readonly string[] = []): Query {
  let given: Map<string, string> | undefined;
  let isPlain = true;
  for (let start = 0; start < text.length; ) {
    const and = text.indexOf("&", start);
    const end = and < 0 ? text.length : and;
    const equals = text.indexOf("=", start);
    const isPair = equals >= 0 && equals < end;
    const name = text.slice(start, isPair ? equals : end);
    if (!names.includes(name) && !FRAME_NAMES.includes(name)) isPlain = false;
    else if (!given?.has(name)) {
      given ??= new Map();
      given.set(name, isPair ? plain(text.slice(equals + 1, end)) : "");
    }
    start = end + 1;
  }
  return { given: given ?? NOTHING_GIVEN, isPlain };
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
