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

export const TAIL = {
  /** Particles only. */
  noun: 0,
  /** Particles, or 하다 and 되다: "상승", "상승한", "상승했다". */
  action: 1,
  /** Verb endings after a stem: "올랐다". */
  verb: 2,
  /** Nothing at all may follow. */
  exact: 3,
  /** Particles after "주" and "업종" too. */
  sector: 4,
} as const;

interface Node {
  readonly next: Map<number, Node>;
  word: Word | undefined;
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

/** Words by their characters; a blank in a word is one blank or none in the text. */
export class WordTrie {
  readonly #root: Node = { next: new Map(), word: undefined };
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
    let node = this.#root;
    for (let at = 0; at < spelling.length; at++) {
      const code = plainCode(spelling.charCodeAt(at));
      const key = code === 95 ? 32 : code;
      let next = node.next.get(key);
      if (!next) {
        next = { next: new Map(), word: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    node.word ??= word;
  }

  /** Finds every word that begins at `start`; answers how many there are. */
  find(text: string, start: number): number {
    let count = 0;
    let node: Node | undefined = this.#root;
    for (let at = start; at < text.length; at++) {
      node = node.next.get(plainCode(text.charCodeAt(at)));
      if (!node) break;
      if (node.word) {
        this.words[count] = node.word;
        this.ends[count++] = at + 1;
      }
    }
    return count;
  }
}
