import { HOME, MAIN_INDEX } from "../atlas/markets.ts";

/** What speaks for a story's being about a market, and how it is weighed. A story is about what it measures. */

/** A change or a level of an index of the market. */
export const FIGURE = 0;
/** The first such figure of the story. */
export const FIRST_FIGURE = 1;
/** A figure of "the index", which is the one spoken of. */
export const UNNAMED_FIGURE = 2;
/** An index of the market, named. */
export const INDEX = 3;
/** "Tokyo fell", "Japanese shares": the place is its market. */
export const MOVER = 4;
/** "The Toronto Stock Exchange", "the JSE". */
export const EXCHANGE = 5;
/** Any other mention of the place, and companies named after it: news happens anywhere. */
export const PLACE = 6;
/** "Wall Street": whom other markets follow. */
export const WALL = 7;
/** An amount of a money that no other market counts in. */
export const MONEY = 8;
/** Seoul's currency, named. */
export const WON = 9;
/** A stock of Seoul's. */
export const STOCK = 10;
/** The market is what the headline, or the first sentence, speaks of; it is named in the first two; it is spoken of first. */
export const HEADLINE = 11;
export const LEAD = 12;
export const FIRST = 13;
/** "LONDON (Agency) -": where it was written. */
export const DATELINE = 14;

/** What one piece of each kind tells, and the most that all of a kind tell together. */
const WEIGHTS: readonly (readonly [one: number, most: number])[] = [
  [1, 12],
  [1, 1],
  [1, 4],
  [1, 8],
  [1, 3],
  [1, 2],
  [0.5, 1.5],
  [0.25, 0.5],
  [1, 4],
  [0.5, 1.5],
  [0.5, 3],
  [2, 2],
  [1, 2],
  [3, 3],
  [1, 1],
];

/** How much less America's evidence counts in a story that begins with another market, and with its figures. */
const TOLD_ASIDE = 6;
/** Markets measured in a story that goes round them. */
const ROUND = 4;
/** How much Seoul's evidence counts in such a story whose headline names it: its figures are the ones that can be checked. */
const LEAN = 2;
/** How much it counts in a story that begins with Seoul's currency. */
const LEAD_BY_MONEY = 3;

/** Markets that a story of Asia may be of. */
const ASIAN: ReadonlySet<string> = new Set("KR JP CN HK TW IN SG MY TH PH ID VN AU NZ".split(" "));

type Counts = Uint32Array;

/** The evidence a story gives, by market. */
export class MarketEvidence {
  readonly #counts = new Map<string, Counts>();
  /** The row last added to: mentions of a market stand together. */
  #market = "";
  #row: Counts | undefined;
  /** The first sentence speaks of Seoul's currency, and of no market before: what others did is why the rate moved. */
  leadsHome = false;
  /** False once the story has turned to a list of other markets. */
  open = true;

  add(market: string, kind: number, times = 1): void {
    if (!this.open) return;
    if (this.#row === undefined || market !== this.#market) {
      if (MAIN_INDEX[market] === undefined) return;
      this.#market = market;
      this.#row = this.#counts.get(market) ?? new Uint32Array(WEIGHTS.length);
      this.#counts.set(market, this.#row);
    }
    this.#row[kind] = (this.#row[kind] as number) + times;
  }

  /** The market that most speaks for, and Seoul where none does more; and whether anything but money spoke for any. */
  decide(): { readonly market: string; readonly told: boolean } {
    let market = HOME;
    let most = 0;
    let told = false;
    const ofAsia = (this.#counts.get("AS")?.[HEADLINE] ?? 0) > 0;
    for (const [name, row] of this.#counts) {
      // A region is no market, but Europe is where an index of all of it is measured.
      if (name === "AS" || (name === "EU" && row[FIGURE] === 0)) continue;
      const names = weigh(row);
      told ||= names > 0;
      // "Asian stocks mixed after Wall Street's record": America's figures are where the day began.
      if (ofAsia && row[HEADLINE] === 0 && !ASIAN.has(name)) continue;
      // Money alone tells nothing abroad: it is named anywhere.
      if (names === 0 && name !== HOME) continue;
      const lean = name !== HOME ? 1 : this.leadsHome ? LEAD_BY_MONEY : this.#leansHome(row) ? LEAN : 1;
      // "Toronto's index up 300 points, U.S. markets also higher", not written in America.
      const beside = name === "US" && (row[HEADLINE] === 0 || row[DATELINE] === 0);
      const aside = beside && this.#isLedByOther() ? TOLD_ASIDE : 0;
      const weight = (names - aside + weightOf(row, MONEY)) * lean;
      if (weight < most || (weight === most && name !== HOME)) continue;
      market = name;
      most = weight;
    }
    return { market, told };
  }

  /** A market that is spoken of first, in the headline too, and measured first: America's indices are told beside it. */
  #isLedByOther(): boolean {
    for (const [name, row] of this.#counts)
      if (name !== "US" && row[FIRST] !== 0 && row[HEADLINE] !== 0 && row[FIRST_FIGURE] !== 0) return true;
    return false;
  }

  #leansHome(home: Counts): boolean {
    if (home[HEADLINE] === 0 && home[LEAD] === 0) return false;
    if ((home[FIGURE] as number) < 2) return false;
    let measured = 0;
    for (const row of this.#counts.values()) if ((row[FIGURE] as number) > 0) measured++;
    return measured >= ROUND;
  }
}

function weightOf(row: Counts, kind: number): number {
  const [one, most] = WEIGHTS[kind] as readonly [number, number];
  return Math.min((row[kind] as number) * one, most);
}

/** All but the money. */
function weigh(row: Counts): number {
  let sum = 0;
  for (let kind = 0; kind < WEIGHTS.length; kind++) if (kind !== MONEY) sum += weightOf(row, kind);
  return sum;
}
