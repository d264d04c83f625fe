import { codeUnits } from "./code-unit.ts";

/**
 * Words of a language, numbered, found by hash straight from a story's characters: no substring is made for a word
 * that is only looked at. Case of ASCII letters does not matter. All of it lies in a few flat arrays, because every
 * word of every story is looked up here.
 */
export class Lexicon {
  size = 0;
  /** Words numbered from here on are of the names of firms alone. */
  named = 0x7f_ff_ff_ff;
  /** Hash and number of the word in each slot; -1 is empty. */
  #slots = new Int32Array(2048).fill(-1);
  /** Letters of all words, end to end; word n stands at `#starts[n]` to `#starts[n + 1]`. */
  #letters = new Uint16Array(4096);
  #starts = new Int32Array(512);

  /** A copy that can grow on its own: the words of one directory on top of the words of a language. */
  static extending(base: Lexicon): Lexicon {
    const copy = new Lexicon();
    copy.size = base.size;
    copy.#slots = base.#slots.slice();
    copy.#letters = base.#letters.slice();
    copy.#starts = base.#starts.slice();
    return copy;
  }

  /** Number of the word, which is added when it is new. */
  add(word: string): number {
    const { length } = word;
    const units = codeUnits(word);
    let hash = HASH_SEED;
    for (let at = 0; at < length; at++) hash = hashStep(hash, units[at] as number);
    hash = hashEnd(hash);
    const known = this.find(units, 0, length, hash);
    if (known >= 0) return known;
    const id = this.size++;
    const from = this.#starts[id] as number;
    const to = from + length;
    if (to > this.#letters.length) this.#letters = wider(this.#letters, new Uint16Array(to * 2));
    if (this.size >= this.#starts.length) this.#starts = wider(this.#starts, new Int32Array(this.size * 2));
    for (let at = 0; at < length; at++) this.#letters[from + at] = folded(units[at] as number);
    this.#starts[this.size] = to;
    if (this.size * 6 > this.#slots.length) this.#spread();
    this.#place(hash, id);
    return id;
  }

  /** Number of the word that the code units `from` to `to` spell, whose hash is `hash`, or -1. */
  find(units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] as number;
      if (id < 0) return -1;
      if (slots[slot] === hash && this.#isSpelled(id, units, from, to)) return id;
    }
  }

  #isSpelled(id: number, units: Uint16Array, from: number, to: number): boolean {
    const letters = this.#letters;
    let at = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - at !== to - from) return false;
    for (let unit = from; unit < to; unit++, at++) if (letters[at] !== folded(units[unit] as number)) return false;
    return true;
  }

  #place(hash: number, id: number): void {
    const slots = this.#slots;
    const mask = slots.length - 2;
    let slot = (hash << 1) & mask;
    while ((slots[slot + 1] as number) >= 0) slot = (slot + 2) & mask;
    slots[slot] = hash;
    slots[slot + 1] = id;
  }

  #spread(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2).fill(-1);
    for (let slot = 0; slot < before.length; slot += 2) {
      if ((before[slot + 1] as number) >= 0) this.#place(before[slot] as number, before[slot + 1] as number);
    }
  }
}

function wider<Column extends Uint16Array | Int32Array>(column: Column, empty: Column): Column {
  empty.set(column);
  return empty;
}

/** Small and capital letters of ASCII as one. */
function folded(unit: number): number {
  return unit < 128 ? unit | 32 : unit;
}

/** One step of the hash (FNV-1a) from `HASH_SEED`, for scanners that see the code units anyway. */
export function hashStep(hash: number, unit: number): number {
  return Math.imul(hash ^ folded(unit), 0x01000193);
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** The low bits of the running hash are weak; tables use this. */
export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}
