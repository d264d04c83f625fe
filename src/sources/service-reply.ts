import type { ZodType, z } from "zod";
import { type Asking, fault } from "./service.ts";

type Zod = typeof z;

/**
 * A reply's value in the shape its service has.
 *
 * @throws BellwetherError `wrong-shape` naming the first field that is otherwise
 */
export async function shapedAs<Value>(value: unknown, shape: (z: Zod) => ZodType<Value>): Promise<Value> {
  const { z } = await import("zod");
  const parsed = shape(z).safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const said = first?.message.replace(/^Invalid input: /, "") ?? "another shape";
  throw fault("wrong-shape", `${first?.path.join(".") || "the reply"} is not as documented (${said})`);
}

/**
 * The first text under one of some names in a reply that may be anything: errors come at any depth, with any status.
 * Undefined where there is none.
 */
export function textUnder(names: readonly string[], body: string): string | undefined {
  const found = new RegExp(`"(?:${names.join("|")})"\\s*:\\s*("(?:[^"\\\\]|\\\\.)*")`).exec(body)?.[1];
  try {
    return found === undefined ? undefined : (JSON.parse(found) as string);
  } catch {
    return undefined;
  }
}

/** No rows for a session: the calendar says that it was one, so it is either too early or an error. */
export function nothingOf({ session, isOverdue }: Asking, comes: string): Error {
  return isOverdue
    ? fault("empty-reply", `an empty reply, but ${session} was a trading day and is long past`)
    : fault("not-yet", `${session} is not published yet; it comes ${comes}`);
}

/** @throws BellwetherError `row-twice` naming the key that more than one row has */
export function mustDiffer(keys: readonly string[], where: string): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) throw fault("row-twice", `${key} stands in ${where} twice`);
    seen.add(key);
  }
}
