/** A listed company as stories name it. English and Korean names are house names: what a wire prints. */
export interface Instrument {
  readonly code: string;
  readonly market: string;
  /** Where it was listed before, and its first day on today's market: prices before that day are on the other's grid. */
  readonly movedFrom?: { readonly market: string; readonly on: string };
  readonly en: string;
  readonly ko: string;
  readonly official?: string;
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
  readonly #byCode: ReadonlyMap<string, Instrument>;
  #byName: ReadonlyMap<string, Instrument> | undefined;

  constructor(...files: readonly InstrumentFile[]) {
    this.sectors = new Map(files.flatMap((file) => Object.entries(file.sectors)));
    this.#byCode = new Map(files.flatMap((file) => file.instruments).map((item) => [item.code, item]));
  }

  get(code: string): Instrument | undefined {
    return this.#byCode.get(code);
  }

  all(): Iterable<Instrument> {
    return this.#byCode.values();
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
    for (const item of this.#byCode.values()) {
      add(item.en, item);
      add(item.ko, item);
    }
    for (const item of this.#byCode.values()) {
      add(item.official, item);
      for (const alias of [...(item.aliases?.en ?? []), ...(item.aliases?.ko ?? [])]) add(alias, item);
    }
    return index;
  }
}
