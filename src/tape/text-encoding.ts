import { decodeCp949 } from "./cp949.ts";

/** How the bytes of a text file are read. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "cp949";

const MARKS: readonly (readonly [hex: string, encoding: TextEncoding])[] = [
  ["efbbbf", "utf-8"],
  ["fffe", "utf-16le"],
  ["feff", "utf-16be"],
];

/**
 * The encoding of a text by its byte order mark, else the first in which its bytes make sense: Korean sites and
 * spreadsheets save in EUC-KR or its superset CP949, whose syllables are hardly ever valid UTF-8. Undefined for bytes
 * that are neither.
 *
 * @param isWhole false for the first bytes of a longer file, whose last letter may be cut
 */
export function encodingOf(bytes: Uint8Array, isWhole: boolean): TextEncoding | undefined {
  const start = Buffer.from(bytes.subarray(0, 3)).toString("hex");
  const marked = MARKS.find(([mark]) => start.startsWith(mark));
  if (marked) return marked[1];
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: !isWhole });
    return "utf-8";
  } catch {
    return decodeCp949(bytes, isWhole) === undefined ? undefined : "cp949";
  }
}

/** The text without its byte order mark; of bytes that make no sense, U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding = encodingOf(bytes, true)): string {
  const text = encoding === "cp949" ? decodeCp949(bytes, false) : undefined;
  return text ?? new TextDecoder(encoding === "cp949" ? "utf-8" : encoding).decode(bytes);
}
