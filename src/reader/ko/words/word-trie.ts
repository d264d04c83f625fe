/** One word of the vocabulary: what it is, and which remainders of a text word may follow it. */
export interface Word {
  readonly kind: number;
  /** Direction, group, or whatever the kind needs. */
  readonly value: number;
  /** How the rest of the text word is read. */
  readonly tail: number;
  /** Ending of a verb form that stands bare. */
  readonly ending: number;
  readonly name: string;
  readonly code?: string | undefined;
  /** A name that is also an everyday word. */
  readonly doubtful?: boolean;
}

const MIDDLE_DOT = 0xb7;

/** Letters in one case, dots of one kind: what a trie compares. */
function plainCode(code: number): number {
  if (code >= 0xac00) return code;
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  switch (code) {
    case 0x2027:
    case 0x2022:
    case 0x2219:
    case 0x22c5:
    case 0x30fb:
    case 0x318d:
    case 0x119e:
      return MIDDLE_DOT;
    default:
      return code;
  }
}

/** Columns of an edge: the node it leaves, the letter, the node it reaches, and one to make the stride a power of two. */
const STRIDE = 4;

/** The node every word begins at; no edge reaches it. */
const ROOT = 0;

/**
 * Words by their characters; a blank in a word is one blank or none in the text. Nodes are numbers and edges lie in one
 * hashed array, because every word of every story is looked up letter by letter.
 */
export class WordTrie {
  #edges = new Int32Array(STRIDE << 12);
  #edgeCount = 0;
  /** The word that ends at each node. */
  readonly #wordAt: (Word | undefined)[] = [undefined];
  /** Words that begin at the last asked place, shortest first: `ends[i]` is where `words[i]` ends. */
  readonly words: Word[] = [];
  readonly ends: number[] = [];

  /** The first word to claim a spelling keeps it. */
  add(spelling: string, word: Word): void {
    const blank = spelling.indexOf(" ");
    if (blank >= 0) {
      this.add(spelling.slice(0, blank) + spelling.slice(blank + 1), word);
      this.#insert(spelling.replaceAll(" ", "_"), word);
      const rest = spelling.slice(blank + 1);
      if (rest.includes(" ")) this.add(`${spelling.slice(0, blank)}_${rest}`, word);
    } else this.#insert(spelling, word);
  }

  #insert(spelling: string, word: Word): void {
    let node = ROOT;
    for (let at = 0; at < spelling.length; at++) {
      const code = plainCode(spelling.charCodeAt(at));
      node = this.#grown(node, code === 95 ? 32 : code);
    }
    this.#wordAt[node] ??= word;
  }

  /** The node behind a letter, made when there is none. */
  #grown(node: number, letter: number): number {
    const known = this.#edges[this.#slot(node, letter) + 2] as number;
    if (known !== ROOT) return known;
    const next = this.#wordAt.length;
    this.#wordAt.push(undefined);
    if (++this.#edgeCount * STRIDE * 2 > this.#edges.length) this.#spread();
    this.#set(node, letter, next);
    return next;
  }

  /** Where the edge of a letter lies, or would lie. */
  #slot(node: number, letter: number): number {
    const edges = this.#edges;
    const mask = edges.length - STRIDE;
    const hash = Math.imul(Math.imul(node, 0x9e3779b1) ^ letter, 0x85ebca6b);
    let slot = ((hash ^ (hash >>> 15)) * STRIDE) & mask;
    while (edges[slot + 2] !== ROOT && (edges[slot] !== node || edges[slot + 1] !== letter))
      slot = (slot + STRIDE) & mask;
    return slot;
  }

  #set(node: number, letter: number, next: number): void {
    const slot = this.#slot(node, letter);
    this.#edges[slot] = node;
    this.#edges[slot + 1] = letter;
    this.#edges[slot + 2] = next;
  }

  #spread(): void {
    const before = this.#edges;
    this.#edges = new Int32Array(before.length * 2);
    for (let slot = 0; slot < before.length; slot += STRIDE) {
      const next = before[slot + 2] as number;
      if (next !== ROOT) this.#set(before[slot] as number, before[slot + 1] as number, next);
    }
  }

  /** Finds every word that begins at `start`; answers how many there are. */
  find(text: string, start: number): number {
    let count = 0;
    let node = ROOT;
    for (let at = start; at < text.length; at++) {
      node = this.#edges[this.#slot(node, plainCode(text.charCodeAt(at))) + 2] as number;
      if (node === ROOT) break;
      const word = this.#wordAt[node];
      if (word) {
        this.words[count] = word;
        this.ends[count++] = at + 1;
      }
    }
    return count;
  }
}
