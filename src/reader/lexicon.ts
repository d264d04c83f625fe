/**
 * Words of a language, numbered, found by hash straight from a story's characters: no substring is made for a word
 * that is only looked at. Case of ASCII letters does not matter.
 */
export class Lexicon {
  readonly #words: string[] = [];
  #table = new Int32Array(1024).fill(-1);

  /** A copy that can grow on its own: the words of one directory on top of the words of a language. */
  static extending(base: Lexicon): Lexicon {
    const copy = new Lexicon();
    copy.#words.push(...base.#words);
    copy.#table = base.#table.slice();
    return copy;
  }

  get size(): number {
    return this.#words.length;
  }

  /** Number of the word, which is added when it is new. */
  add(word: string): number {
    const lower = word.toLowerCase();
    const known = this.find(lower, 0, lower.length, hashOf(lower, 0, lower.length));
    if (known >= 0) return known;
    const id = this.#words.length;
    this.#words.push(lower);
    if (this.#words.length * 3 > this.#table.length) this.#grow();
    else this.#place(lower, id);
    return id;
  }

  /** Number of the word, or -1. */
  idOf(word: string): number {
    const lower = word.toLowerCase();
    return this.find(lower, 0, lower.length, hashOf(lower, 0, lower.length));
  }

  /** Number of the word that stands at `start` to `end` of `text`, whose hash is `hash`, or -1. */
  find(text: string, start: number, end: number, hash: number): number {
    const mask = this.#table.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#table[slot] as number;
      if (id < 0) return -1;
      const word = this.#words[id] as string;
      if (word.length !== end - start) continue;
      let at = 0;
      while (at < word.length && lowered(text.charCodeAt(start + at)) === word.charCodeAt(at)) at++;
      if (at === word.length) return id;
    }
  }

  #place(word: string, id: number): void {
    const mask = this.#table.length - 1;
    let slot = hashOf(word, 0, word.length) & mask;
    while ((this.#table[slot] as number) >= 0) slot = (slot + 1) & mask;
    this.#table[slot] = id;
  }

  #grow(): void {
    this.#table = new Int32Array(this.#table.length * 2).fill(-1);
    for (const [id, word] of this.#words.entries()) this.#place(word, id);
  }
}

function lowered(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** One step of the hash, for scanners that see the characters anyway; start from `HASH_SEED`. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** The low bits of the running hash are weak; tables use this. */
export function hashEnd(hash: number): number {
  return hash ^ (hash >>> 15);
}

function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hashEnd(hash);
}
