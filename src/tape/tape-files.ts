import { join } from "node:path";
import type { TradingDay } from "../market/trading-day.ts";
import type { AmountLine } from "./amount-line.ts";
import type { DaySummary } from "./day-summary.ts";
import { type DayIndex, readDay, readDayIndex } from "./days-file.ts";
import type { IndexLine } from "./index-line.ts";
import type { DerivedFile, Manifest } from "./manifest.ts";
import { type ReadingDisk, readJson } from "./reading-disk.ts";

interface Year {
  readonly index: DayIndex;
  readonly start: number;
  readonly path: string;
}

/** The files derived from a tape, each read once, when it is first asked for. */
export class TapeFiles {
  readonly #home: string;
  readonly #disk: ReadingDisk;
  readonly #manifest: Manifest;
  readonly #years = new Map<string, Year | undefined>();
  readonly #lines = new Map<string, IndexLine | undefined>();
  readonly #amounts = new Map<string, AmountLine | undefined>();
  readonly #summaries = new Map<string, DaySummary | undefined>();

  constructor(home: string, disk: ReadingDisk, manifest: Manifest) {
    this.#home = home;
    this.#disk = disk;
    this.#manifest = manifest;
  }

  /** A market's closes. */
  line(market: string): IndexLine | undefined {
    return kept(this.#lines, market, () => this.#read<IndexLine>("line", market));
  }

  /** What a market's sessions traded, and who. */
  amountLine(market: string): AmountLine | undefined {
    return kept(this.#amounts, market, () => this.#read<AmountLine>("amounts", market));
  }

  summary(market: string, session: TradingDay): DaySummary | undefined {
    return kept(this.#summaries, `${market}/${session}`, () => {
      const year = this.#year(session.slice(0, 4));
      const place = year?.index[market]?.[session];
      return year && place ? readDay(year.path, this.#disk, year.start, place) : undefined;
    });
  }

  /** Every session of a market, oldest first. */
  sessions(market: string): readonly TradingDay[] {
    const years = this.#manifest.derived.filter(({ kind }) => kind === "days").map(({ of }) => of);
    return years.sort().flatMap((of) => Object.keys(this.#year(of)?.index[market] ?? {}).sort()) as TradingDay[];
  }

  #year(of: string): Year | undefined {
    return kept(this.#years, of, () => {
      const path = this.#path("days", of);
      return path === undefined ? undefined : { ...readDayIndex(path, this.#disk), path };
    });
  }

  #read<Content>(kind: DerivedFile["kind"], of: string): Content | undefined {
    const path = this.#path(kind, of);
    return path === undefined ? undefined : readJson<Content>(this.#disk, path);
  }

  #path(kind: DerivedFile["kind"], of: string): string | undefined {
    const file = this.#manifest.derived.find((one) => one.kind === kind && one.of === of);
    return file && join(this.#home, file.path);
  }
}

function kept<Content>(all: Map<string, Content>, key: string, read: () => Content): Content {
  if (!all.has(key)) all.set(key, read());
  return all.get(key) as Content;
}
