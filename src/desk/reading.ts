import type { Scope } from "./access.ts";
import { READ_ENDPOINTS } from "./api/read-endpoints.ts";
import type { Desk } from "./desk.ts";
import { Document } from "./document.ts";
import { type Frame, frameOf, type HeaderOf, queryOf } from "./frame.ts";
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

const NO_QUERY: ReadonlyMap<string, string> = new Map();

/** What a request asks to read; undefined where no route reads it. @param target path and query as they came. */
export function readingOf(desk: Desk, target: string, header: HeaderOf, scope: Scope): Reading | undefined {
  const mark = target.indexOf("?");
  const path = mark < 0 ? target : target.slice(0, mark);
  for (const route of path.startsWith("/api/v1/") ? READ_ENDPOINTS : PAGE_ROUTES) {
    const found = route.pattern.exec(path);
    if (!found) continue;
    const params = decoded(found.groups ?? {});
    if (!params) return undefined;
    const given = mark < 0 ? NO_QUERY : queryOf(target.slice(mark + 1));
    const frame = frameOf(path, given, header, { scope, guarded: desk.access.isGuarded });
    const query: Record<string, string> = {};
    for (const name of route.query) {
      const value = given.get(name);
      if (value !== undefined) query[name] = value;
    }
    const isPlain = [...given.keys()].every((name) => name in query || name === "lang" || name === "theme");
    return { route, asked: { params, query, frame }, key: keyOf(path, query, frame), isPlain };
  }
  return undefined;
}

/** The document that was asked for: the one at hand, or made and kept. */
export function read(desk: Desk, reading: Reading): Document | Promise<Document> {
  const { edition } = desk.shelf;
  return (reading.route.keeps ? desk.documents.get(reading.key, edition) : undefined) ?? made(desk, reading, edition);
}

async function made(desk: Desk, { route, asked, key }: Reading, edition: number): Promise<Document> {
  const { keeps } = route;
  const document = new Document(await route.answer(desk, asked), { keeps });
  // The shelf may have moved on while this was made: then it is sent, and made anew the next time.
  if (keeps && edition === desk.shelf.edition) desk.documents.keep(key, document, edition);
  return document;
}

function keyOf(path: string, query: Readonly<Record<string, string>>, frame: Frame): string {
  let key = `${path} ${frame.language} ${frame.theme} ${frame.scope} ${frame.guarded}`;
  for (const name of Object.keys(query)) key += ` ${name}=${encodeURIComponent(query[name] ?? "")}`;
  return key;
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
