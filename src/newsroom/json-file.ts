import { BellwetherError } from "../market/error.ts";
import type { Effects } from "./effects.ts";

/**
 * Text of a file, UTF-8 with or without byte order mark.
 *
 * @throws BellwetherError `unreadable-file` naming the path and the system's reason; a missing file gives undefined
 * where that is allowed.
 */
export function readTextFile(
  path: string,
  effects: Pick<Effects, "readFile">,
  options: { readonly missing?: "allowed" } = {},
): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = effects.readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (options.missing === "allowed" && (code === "ENOENT" || code === "ENOTDIR")) return undefined;
    const reason = code === "ENOENT" ? "there is no such file" : ((cause as Error).message ?? String(cause));
    throw new BellwetherError("unreadable-file", `${path}: ${reason}`, { cause });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BellwetherError("damaged-file", `${path}: is not UTF-8 text`, { cause });
  }
}

/** Like `readTextFile`, for a file that must be there. */
export function mustReadTextFile(path: string, effects: Pick<Effects, "readFile">): string {
  return readTextFile(path, effects) ?? "";
}

/**
 * JSON with comments and trailing commas, as in style files.
 *
 * @throws BellwetherError `damaged-file` with path, line and what the parser met.
 */
export function parseJsonFile(path: string, text: string): unknown {
  const plain = withoutComments(text);
  try {
    return JSON.parse(plain);
  } catch (cause) {
    throw new BellwetherError("damaged-file", `${path}: is not valid JSON: ${(cause as Error).message}`, { cause });
  }
}

/** Comments and trailing commas become blanks, so that positions in messages stay right. */
function withoutComments(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  const tokens = /"(?:\\.|[^"\\\n])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
  const bare = text.replace(tokens, (token) => (token.startsWith('"') ? token : blank(token)));
  return bare.replace(/"(?:\\.|[^"\\\n])*"|,(?=\s*[}\]])/g, (token) => (token === "," ? " " : token));
}
