/**
 * Chooses among synonyms without chance: the session seeds where each list starts, so days differ in wording, and what
 * was said lately is avoided. The same calls in the same order always choose the same words.
 */
export class Chooser {
  #recent: string[] = [];
  readonly #seed: number;

  /** Words that may not come again within so many choices. */
  static readonly MEMORY = 6;

  constructor(seedText: string) {
    let seed = 0;
    for (const character of seedText) seed = (seed * 31 + character.charCodeAt(0)) % 9973;
    this.#seed = seed;
  }

  /** One of `options`, the least recently used from the session's own starting point on. */
  pick<Option extends string>(options: readonly [Option, ...Option[]]): Option {
    const start = this.#seed % options.length;
    const turned = [...options.slice(start), ...options.slice(0, start)];
    // "edged up" and "edged down" are the same word to a reader.
    const head = (option: string) => option.split(" ")[0] ?? option;
    const last = (option: string) => this.#recent.lastIndexOf(head(option));
    const chosen = turned.reduce((a, b) => (last(a) <= last(b) ? a : b));
    this.#recent = [...this.#recent, head(chosen)].slice(-Chooser.MEMORY);
    return chosen;
  }
}
