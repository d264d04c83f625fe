/** Code units that are kept room for from one text to the next; longer texts get room of their own. */
const MOST_KEPT = 1 << 16;

/** Zeros behind the last unit, so that whoever looks one or two ahead sees the end without asking for it. */
const ENDING = 2;

/** A word is copied sooner here than by a call to the platform. */
const SHORT = 64;

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

interface Room {
  readonly units: Uint16Array;
  /** The same memory, where the platform can copy a string into it in one go. */
  readonly bytes: Buffer | undefined;
}

let kept = room(1 << 13);

function room(length: number): Room {
  const units = new Uint16Array(length + ENDING);
  const copies = LITTLE_ENDIAN && typeof Buffer !== "undefined";
  return { units, bytes: copies ? Buffer.from(units.buffer) : undefined };
}

/**
 * The UTF-16 code units of a text, with zeros behind the last. A string has to be asked at each character how it is
 * stored, a column does not. Good until the next call: the room is used again.
 */
export function codeUnits(text: string): Uint16Array {
  const { length } = text;
  let { units, bytes } = kept;
  if (length + ENDING > units.length) {
    const wider = room(length);
    if (length <= MOST_KEPT) kept = wider;
    ({ units, bytes } = wider);
  }
  if (bytes && length > SHORT) bytes.write(text, 0, "utf16le");
  else for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  for (let at = length; at < length + ENDING; at++) units[at] = 0;
  return units;
}
