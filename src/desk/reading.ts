import type { Scope } from "./access.ts";
import { READ_ENDPOINTS } from "./api/read-endpoints.ts";
import type { Desk } from "./desk.ts";
import { Document } from "./document.ts";
import { frameOf, NO_QUERY, type Preferences, queryOf } from "./frame.ts";
import { PAGE_ROUTES } from "./pages/pages.ts";
import type { ReadAsked, ReadRoute } from "./read-route.ts";

/** A GET that a route reads, and the key of all its answer depends on. */
export interface Reading {
  readonly route: ReadRoute;
  readonly asked: ReadAsked;
  readonly key: string;
  /** True where the address holds nothing that the route does not know: the same request may well come again. */
  readonly isPlain: boolean;
}

/** What a request asks to read; undefined where no route reads it. @param target path and query as they came. */
export function readingOf(desk: Desk, target: string, preferences: Preferences, scope: Scope): Reading | undefined {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  const place = placeOf(path);
  if (!place) return undefined;
  const { route, params } = place;
  const { given, isPlain } = mark < 0 ? NO_QUERY : queryOf(target.slice(mark + 1), route.query);
  const frame = frameOf(path, given, preferences, { scope, guarded: desk.access.isGuarded });
  const query: Record<string, string> = {};
  let key = `${path} ${frame.language} ${frame.theme} ${scope} ${frame.guarded}`;
  for (const name of route.query) {
    const value = given.get(name);
    if (value === undefined) continue;
    query[name] = value;
    // With its length, so that no value can pass for two.
    key += ` ${name} ${value.length} ${value}`;
  }
  return { route, asked: { params, query, frame }, key, isPlain };
}

/** The document that was asked for, made and kept where it may be. @throws what the route throws, at once or later. */
export function made(desk: Desk, { route, asked, key }: Reading, edition: number): Document | Promise<Document> {
  const { keeps } = route;
  const settled = (answer: unknown) => {
    const document = new Document(answer, { keeps });
    // The shelf may have moved on while this was made: then it is sent, and made anew the next time.
    if (keeps && edition === desk.shelf.edition) desk.documents.keep(key, document, edition);
    return document;
  };
  const answer = route.answer(desk, asked);
  return answer instanceof Promise ? answer.then(settled) : settled(answer);
}

interface Place {
  readonly route: ReadRoute;
  readonly params: Readonly<Record<string, string>>;
}

/** Addresses found before; which route has one never changes. */
const found = new Map<string, Place>();
const MOST_FOUND = 4096;
const LONGEST_PATH = 256;

function placeOf(path: string): Place | undefined {
  const known = found.get(path);
  if (known) return known;
  for (const route of path.startsWith("/api/v1/") ? READ_ENDPOINTS : PAGE_ROUTES) {
    const match = route.pattern.exec(path);
    if (!match) continue;
    const params = decoded(match.groups ?? {});
    if (!params) return undefined;
    const place = { route, params };
    if (found.size >= MOST_FOUND) found.clear();
    if (path.length <= LONGEST_PATH) found.set(path, place);
    return place;
  }
  return undefined;
}

function decoded(params: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const plain: Record<string, string> = {};
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (value === undefined) continue;
    try {
      plain[name] = value.includes("%") ? decodeURIComponent(value) : value;
    } catch {
      return undefined;
    }
  }
  return plain;
}
