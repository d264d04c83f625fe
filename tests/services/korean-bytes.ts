import { decodeCp949 } from "../../src/tape/cp949.ts";

/** A text as a Korean Windows saves it: each letter's bytes are found by reading all that there are. */
export function cp949(text: string): Buffer {
  const bytesOf = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x41; trail <= 0xfe; trail++) {
      const letter = decodeCp949(new Uint8Array([lead, trail]), true);
      if (letter !== undefined) bytesOf.set(letter, [lead, trail]);
    }
  }
  return Buffer.from([...text].flatMap((letter) => bytesOf.get(letter) ?? [letter.charCodeAt(0)]));
}
