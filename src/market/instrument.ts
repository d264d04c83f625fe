import type { TradingDay } from "./trading-day.ts";

/** A name an issue bore up to some session, as the exchange's own rows have it. */
export interface FormerName {
  readonly ko: string;
  /** The last session known under it. */
  readonly until: TradingDay;
}

/** A listed company as stories name it. English and Korean names are house names: what a wire prints. */
export interface Instrument {
  readonly code: string;
  readonly market: string;
  /** Where it was listed before, and its first day on today's market: prices before that day are on the other's grid. */
  readonly movedFrom?: { readonly market: string; readonly on: string };
  readonly en: string;
  readonly ko: string;
  readonly official?: string;
  /** Earlier Korean names, oldest first. */
  readonly formerly?: readonly FormerName[];
  readonly aliases?: { readonly en?: readonly string[]; readonly ko?: readonly string[] };
  /** A noun phrase without article that stands before the name: "battery maker". */
  readonly descriptor?: { readonly en: string; readonly ko: string };
  readonly sector?: string | null;
  /** Code of the better-known company of the same group, for "its affiliate Kia". */
  readonly affiliateOf?: string | null;
  readonly group?: string | null;
  /** Languages in which its names are not looked for in stories, because they may be ordinary words. */
  readonly quiet?: readonly ("en" | "ko")[];
}

/** Words for a group of companies: "semiconductor" before a noun, "chipmakers" for the companies themselves. */
export interface Sector {
  readonly en: string;
  readonly enPlural: string;
  readonly ko: string;
  readonly koPlural: string;
}

export interface InstrumentFile {
  readonly sectors: Readonly<Record<string, Sector>>;
  readonly instruments: readonly Instrument[];
}

/** Looks instruments up by code or by any name a story may use. Later files overrule earlier ones, code by code. */
export class Directory {
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly #own: ReadonlyMap<string, Instrument>;
  readonly #listed: (() => readonly Instrument[]) | undefined;
  #byCode: ReadonlyMap<string, Instrument> | undefined;
  #byName: ReadonlyMap<string, Instrument> | undefined;
  /** What was asked for last: whoever asks for one goes on about it for a while. */
  #last: Instrument | undefined;

  /** @param files the first may be a function: lists of thousands, asked only for what no file names */
  constructor(...files: readonly (InstrumentFile | (() => readonly Instrument[]))[]) {
    const [first] = files;
    this.#listed = typeof first === "function" ? first : undefined;
    const own = files.filter((file) => typeof file !== "function");
    this.sectors = new Map(own.flatMap((file) => Object.entries(file.sectors)));
    this.#own = byCode(own.flatMap((file) => file.instruments));
  }

  get(code: string): Instrument | undefined {
    if (this.#last?.code !== code) this.#last = this.#own.get(code) ?? this.#everyone().get(code);
    return this.#last;
  }

  all(): Iterable<Instrument> {
    return this.#everyone().values();
  }

  #everyone(): ReadonlyMap<string, Instrument> {
    this.#byCode ??= this.#listed ? byCode([...this.#listed(), ...this.#own.values()]) : this.#own;
    return this.#byCode;
  }

  /** By house, official or other name in either language; letter case does not matter. */
  find(name: string): Instrument | undefined {
    this.#byName ??= this.#indexNames();
    return this.#byName.get(name.toLowerCase());
  }

  #indexNames(): Map<string, Instrument> {
    const index = new Map<string, Instrument>();
    const add = (name: string | undefined, item: Instrument) => {
      if (name && !index.has(name.toLowerCase())) index.set(name.toLowerCase(), item);
    };
    // House names win over everyone's aliases.
    for (const item of this.all()) {
      add(item.en, item);
      add(item.ko, item);
    }
    for (const item of this.all()) {
      add(item.official, item);
      for (const alias of [...(item.aliases?.en ?? []), ...(item.aliases?.ko ?? [])]) add(alias, item);
    }
    for (const item of this.all()) for (const { ko } of item.formerly ?? []) add(ko, item);
    return index;
  }
}

function byCode(instruments: readonly Instrument[]): ReadonlyMap<string, Instrument> {
  return new Map(instruments.map((item) => [item.code, item]));
}
