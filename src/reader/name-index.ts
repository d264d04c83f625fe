import { storyNames } from "../market/house-name.ts";
import type { Directory, Instrument } from "../market/instrument.ts";
import { Lexicon } from "./lexicon.ts";
import * as M from "./mark-code.ts";
import { APOSTROPHE, HYPHEN, isTight, LITERAL, MARK, NEWLINE, POSSESSIVE, scan, type Tokens, WORD } from "./scanner.ts";

/** An index as stories name it; `market` is a country code such as KR. */
export interface IndexName {
  readonly name: string;
  readonly market: string;
  readonly aliases: readonly string[];
}

/** What a name in a story stands for. */
export type NameEntry =
  | { readonly kind: "stock"; readonly instrument: Instrument }
  | { readonly kind: "index"; readonly index: IndexName }
  | { readonly kind: "firm"; readonly name: string };

interface Named {
  readonly name: string;
  readonly entry: NameEntry;
}

interface Node {
  next: Map<number, Node> | undefined;
  entry: NameEntry | undefined;
  /** Case of the first letter the name is written with. */
  capital: boolean;
  /** A company's short name in capitals alone: "APR" is one, "Apr." is a month. */
  shouted: boolean;
}

/** Every name of a directory, of the known indices and of firms, as a trie over word numbers: the longest name wins. */
export class NameIndex {
  readonly lexicon: Lexicon;
  /** By word: 1 where some name begins with it. */
  begins = new Uint8Array(0);
  readonly #first: (Node | undefined)[] = [];

  constructor(language: Lexicon, indexes: readonly IndexName[], directory: Directory, firms: readonly string[]) {
    this.lexicon = Lexicon.extending(language);
    const names: Named[] = [];
    for (const index of indexes) {
      for (const name of [index.name, ...index.aliases]) names.push({ name, entry: { kind: "index", index } });
    }
    for (const instrument of directory.all()) {
      const { en, ko } = storyNames(instrument);
      for (const name of [...en, ...ko]) {
        const entry: NameEntry = { kind: "stock", instrument };
        names.push({ name, entry });
        // "Samsung C and T".
        if (name.includes("&")) names.push({ name: name.replace("&", " and "), entry });
      }
    }
    this.#addAll(names);
    this.lexicon.named = this.lexicon.size;
    this.#addAll(firms.map((name) => ({ name, entry: { kind: "firm", name } })));
    this.#fill();
  }

  /** No holes: an array with holes is slow to look into. */
  #fill(): void {
    this.begins = new Uint8Array(this.lexicon.size);
    for (let code = 0; code < this.lexicon.size; code++) {
      this.#first[code] ??= undefined;
      if (this.#first[code]) this.begins[code] = 1;
    }
  }

  /** The longest name that begins at token `at`: its entry and the token after it. */
  match(tokens: Tokens, at: number): { entry: NameEntry; end: number } | undefined {
    const code = tokens.code[at] as number;
    if (code < 0 || this.begins[code] !== 1) return undefined;
    let node: Node | undefined = this.#first[code];
    if (!node) return undefined;
    const first = tokens.text.charCodeAt(tokens.start[at] as number);
    let found: { entry: NameEntry; end: number } | undefined;
    for (let next = at + 1; node; ) {
      if (node.entry && (!node.capital || !(first >= 97 && first <= 122)) && !(node.shouted && !isShouted(tokens, at)))
        found = { entry: node.entry, end: next };
      next = pastJoiners(tokens, next);
      if (next >= tokens.count || !node.next || !isNamePart(tokens, next)) break;
      node = node.next.get(tokens.code[next] as number);
      next++;
    }
    return found;
  }

  /**
   * Scans all names as one text, a name a line. Name by name, the scanner would meet every form in which an engine keeps
   * strings, and be a quarter slower on the stories that come after.
   */
  #addAll(names: readonly Named[]): void {
    const tokens = scan(names.map(({ name }) => name).join("\n"), this.lexicon);
    let at = 0;
    let end = 0;
    for (const { name, entry } of names) {
      const from = at;
      end += name.length + 1;
      while (at < tokens.count && (tokens.start[at] as number) < end) at++;
      this.#add(tokens, from, at, name, entry);
    }
  }

  #add(tokens: Tokens, from: number, to: number, name: string, entry: NameEntry): void {
    let node: Node | undefined;
    for (let at = from; at < to; at++) {
      if (!isNamePart(tokens, at)) continue;
      const code = this.lexicon.add(tokens.text.slice(tokens.start[at], tokens.end[at]));
      if (!node) node = this.#first[code] ??= emptyNode();
      else {
        node.next ??= new Map();
        const known = node.next.get(code);
        if (known) node = known;
        else {
          const fresh = emptyNode();
          node.next.set(code, fresh);
          node = fresh;
        }
      }
    }
    // A name that is also written small is known either way.
    if (node?.entry && isSmall(name) && sameIndex(node.entry, entry)) node.capital = false;
    if (!node || node.entry) return;
    node.entry = entry;
    node.shouted = (entry.kind === "stock" || isPlainWord(name)) && /^[A-Z]{2,4}$/.test(name);
    node.capital = !isSmall(name);
  }
}

/** Index names that are everyday words too: only in capitals are they the index's. */
const PLAIN_WORDS = new Set(["BET", "SET"]);

function isPlainWord(name: string): boolean {
  return PLAIN_WORDS.has(name);
}

function isSmall(name: string): boolean {
  const first = name.charCodeAt(0);
  return first >= 97 && first <= 122;
}

function sameIndex(one: NameEntry, other: NameEntry): boolean {
  return one.kind === "index" && other.kind === "index" && one.index === other.index;
}

function emptyNode(): Node {
  return { next: undefined, entry: undefined, capital: false, shouted: false };
}

/** True for a token whose second letter is a capital. */
function isShouted(tokens: Tokens, at: number): boolean {
  const second = tokens.text.charCodeAt((tokens.start[at] as number) + 1);
  return second >= 65 && second <= 90;
}

function isNamePart(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD || tokens.kind[at] === LITERAL;
}

/** Past what joins the words of one name: "S-Oil", "KT&G", "S&P", "LG U+", "Poor's", "Poor's (S&P) 500". */
function pastJoiners(tokens: Tokens, at: number): number {
  let next = isLineEnd(tokens, at) ? at + 1 : at;
  while (next < tokens.count && tokens.kind[next] === MARK && next - at < 3) {
    const code = tokens.code[next];
    const joins =
      code === M.ampersand ||
      code === M.plus ||
      code === HYPHEN ||
      code === POSSESSIVE ||
      code === APOSTROPHE ||
      code === M.openBracket ||
      code === M.closeBracket;
    // "S&P/ASX 200".
    const tight = (code === M.stop || code === M.slash) && isTight(tokens, next);
    if (!joins && !tight) break;
    next++;
  }
  return next;
}

/** "SK" at the end of a line that goes on with "Hynix": a capital letter, and no blank line. */
function isLineEnd(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== NEWLINE || tokens.kind[at + 1] !== WORD) return false;
  const first = tokens.text.charCodeAt(tokens.start[at + 1] as number);
  return first >= 65 && first <= 90;
}

const BUILT = new WeakMap<Directory, Map<Lexicon, NameIndex>>();

/** The name index of a directory in one language, built once; `firms` are companies that no directory holds. */
export function nameIndexOf(
  directory: Directory,
  language: Lexicon,
  indexes: readonly IndexName[],
  firms: readonly string[] = [],
): NameIndex {
  const byLanguage = BUILT.get(directory) ?? new Map<Lexicon, NameIndex>();
  const index = byLanguage.get(language) ?? new NameIndex(language, indexes, directory, firms);
  byLanguage.set(language, index);
  BUILT.set(directory, byLanguage);
  return index;
}
