/**
 * Words of a language, numbered, found by hash straight from a story's characters: no substring is made for a word
 * that is only looked at. Case of ASCII letters does not matter. All of it lies in a few flat arrays, because every
 * word of every story is looked up here.
 */
export class Lexicon {
  size = 0;
  /** Where a scanner leaves the letters of a word, folded, for `find`; as long as the longest word. */
  scratch = new Uint16Array(16);
  /** Hash and number of the word in each slot; -1 is empty. */
  #slots = new Int32Array(2048).fill(-1);
  /** Letters of all words, end to end; word n stands at `#starts[n]` to `#starts[n + 1]`. */
  #letters = new Uint16Array(4096);
  #starts = new Int32Array(512);

  /** A copy that can grow on its own: the words of one directory on top of the words of a language. */
  static extending(base: Lexicon): Lexicon {
    const copy = new Lexicon();
    copy.size = base.size;
    copy.scratch = base.scratch.slice();
    copy.#slots = base.#slots.slice();
    copy.#letters = base.#letters.slice();
    copy.#starts = base.#starts.slice();
    return copy;
  }

  /** Number of the word, which is added when it is new. */
  add(word: string): number {
    const lower = word.toLowerCase();
    const hash = this.#spell(lower);
    const known = this.find(lower.length, hash);
    if (known >= 0) return known;
    const id = this.size++;
    const from = this.#starts[id] as number;
    const to = from + lower.length;
    if (to > this.#letters.length) this.#letters = wider(this.#letters, new Uint16Array(to * 2));
    if (this.size >= this.#starts.length) this.#starts = wider(this.#starts, new Int32Array(this.size * 2));
    this.#letters.set(this.scratch.subarray(0, lower.length), from);
    this.#starts[this.size] = to;
    if (this.size * 6 > this.#slots.length) this.#spread();
    this.#place(hash, id);
    return id;
  }

  /** Number of the word of `length` letters in `scratch`, whose hash is `hash`, or -1. */
  find(length: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 2;
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot + 1] as number;
      if (id < 0) return -1;
      if (slots[slot] === hash && this.#isSpelled(id, length)) return id;
    }
  }

  #isSpelled(id: number, length: number): boolean {
    const from = this.#starts[id] as number;
    if ((this.#starts[id + 1] as number) - from !== length) return false;
    const letters = this.#letters;
    const { scratch } = this;
    for (let at = 0; at < length; at++) if (letters[from + at] !== scratch[at]) return false;
    return true;
  }

  /** Puts a word into `scratch` and answers its hash. */
  #spell(word: string): number {
    if (word.length > this.scratch.length) this.scratch = new Uint16Array(word.length);
    let hash = HASH_SEED;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      this.scratch[at] = code;
      hash = hashStep(hash, code);
    }
    return hashEnd(hash);
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

/** One step of the hash, for scanners that see the characters anyway; from `HASH_SEED`, over folded letters. */
export function hashStep(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** The low bits of the running hash are weak; tables use this. */
export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}
