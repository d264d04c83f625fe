import type { z } from "zod";
import { Problem } from "./problem.ts";

const BODY = "the body";
/** Largest JSON body: a hundred stories in UTF-8. */
const MOST_BYTES = 8 * 1024 * 1024;

/**
 * A JSON body of a known shape.
 *
 * @throws Problem `unsupported-type`, `too-large`, or `bad-request` with what is wrong field by field.
 */
export async function jsonBody(request: Request, shape: z.ZodType): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\b/i.test(type))
    throw new Problem("unsupported-type", "send JSON: `Content-Type: application/json`");
  const text = await textBody(request, MOST_BYTES);
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new Problem("bad-request", `the body is not JSON: ${(error as Error).message}`);
  }
  return shaped(shape, given, BODY);
}

/** @throws Problem `bad-request`, or `too-large` for a body, with what is wrong field by field. */
export function shaped(shape: z.ZodType, given: unknown, what: string): unknown {
  const checked = shape.safeParse(given);
  if (checked.success) return checked.data;
  const fields = checked.error.issues.slice(0, 20).map(({ path, message }) => ({ path: path.join("."), message }));
  const first = fields[0];
  const isTooLarge = what === BODY && checked.error.issues.some(({ code }) => code === "too_big");
  const code = isTooLarge ? "too-large" : "bad-request";
  throw new Problem(code, `${what}: ${first?.path ? `${first.path}: ` : ""}${first?.message}`, fields);
}

/** Reads no more than the limit. A line brings no more than it announced; one that announced nothing is counted. */
export async function textBody(request: Request, most: number): Promise<string> {
  const announced = request.headers.get("content-length");
  if (Number(announced ?? 0) > most) throw tooLarge(most);
  if (announced !== null) return new TextDecoder().decode(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += (chunk as Uint8Array).length;
    if (bytes > most) throw tooLarge(most);
    chunks.push(chunk as Uint8Array);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function tooLarge(most: number): Problem {
  return new Problem("too-large", `the body may have at most ${Math.round(most / 1024 / 1024)} MiB`);
}
