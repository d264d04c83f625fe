/** Second bytes of a letter of the extension, in order; from lead 0xA1 on only those below 0xA1. */
const TRAILS = [...span(0x41, 0x5a), ...span(0x61, 0x7a), ...span(0x81, 0xfe)];

function span(from: number, through: number): readonly number[] {
  return Array.from({ length: through - from + 1 }, (_, at) => from + at);
}

/** Letters that code pages added after the system's table was made. */
const LATER: readonly (readonly [number, string])[] = [
  [0xa2e6, "€"],
  [0xa2e7, "®"],
];

let letters: ReadonlyMap<number, string> | undefined;

/**
 * Letters of CP949 by their two bytes. The system's decoder knows the 2,350 syllables of EUC-KR alone; the extension
 * holds the other 8,822 syllables in the order of Unicode, in the places that EUC-KR leaves free.
 */
function lettersOfCp949(): ReadonlyMap<number, string> {
  if (letters) return letters;
  const found = new Map<number, string>(LATER);
  const decoder = new TextDecoder("euc-kr", { fatal: true });
  for (const lead of span(0xa1, 0xfe)) {
    for (const trail of span(0xa1, 0xfe)) {
      try {
        found.set((lead << 8) | trail, decoder.decode(new Uint8Array([lead, trail])));
      } catch {
        // A place that EUC-KR leaves empty.
      }
    }
  }
  const known = new Set(found.values());
  const places = span(0x81, 0xc6).flatMap((lead) =>
    TRAILS.filter((trail) => lead < 0xa1 || trail < 0xa1).map((trail) => (lead << 8) | trail),
  );
  let next = 0;
  for (let syllable = 0xac00; syllable <= 0xd7a3; syllable++) {
    const letter = String.fromCodePoint(syllable);
    const place = known.has(letter) ? undefined : places[next++];
    if (place !== undefined) found.set(place, letter);
  }
  letters = found;
  return found;
}

/**
 * The text of bytes in CP949, and with it of EUC-KR; undefined where a byte makes no sense.
 *
 * @param isWhole false where the last letter may be cut: it is left out then
 */
export function decodeCp949(bytes: Uint8Array, isWhole: boolean): string | undefined {
  const known = lettersOfCp949();
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      parts.push(String.fromCharCode(byte));
      continue;
    }
    const trail = bytes[++at];
    if (trail === undefined && !isWhole) break;
    const letter = known.get((byte << 8) | (trail ?? 0));
    if (letter === undefined) return undefined;
    parts.push(letter);
  }
  return parts.join("");
}
