import type { Tokens } from "../../scanner.ts";
import {
  ALL_SHARE,
  COMPOSITE,
  FINANCIAL_STOCKS,
  MAINSTREAM,
  NSE_BENCHMARK,
  SENSITIVE,
  TOP_TEN,
} from "../atlas/indexes.ts";
import { BESIDE_MAIN, HOME, MAIN_INDEX, SECOND_BOARD } from "../atlas/markets.ts";
import type { Item } from "../phrases/item.ts";
import * as E from "./market-evidence.ts";

/** Names that indices of several markets go by. */
export const SHARED: ReadonlySet<string> = new Set([
  ALL_SHARE,
  COMPOSITE,
  NSE_BENCHMARK,
  SENSITIVE,
  MAINSTREAM,
  TOP_TEN,
  FINANCIAL_STOCKS,
]);

/** "The index", and an index of no market that a table knows. */
export const UNNAMED = "?";

/** What a story tells of its market while it is looked through, before any figure of it is read. */
export class MarketSearch {
  readonly evidence = new E.MarketEvidence();
  sentence = 0;
  /** The market spoken of first, the place named first, and the one of the dateline. */
  lead = "";
  mention = "";
  desk = "";
  /** Whose index the figures to come are of, and the last place named in the sentence. */
  spoken = "";
  near = "";
  figures = 0;
  /** Figures of "the index" before any market is named. */
  unnamed = 0;
  lastIndex = "";
  lastMarket = "";
  /** The index named first, and the one measured first. */
  named = "";
  measured = "";
  /** How often the second board of Seoul and its first are named. */
  juniors = 0;
  seniors = 0;
  signedBrackets = false;
  /** An index of no market that a table knows, and an exchange of none. */
  stranger = "";
  strange = "";
  abroadMoney = "";
  /** The money that the headline begins with. */
  headMoney = "";
  commonName = "";
  european = "";
  /** The one index of each market that is named; empty where several are. */
  readonly only = new Map<string, string>();

  readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  enter(): void {
    this.spoken = "";
    this.near = "";
  }

  /** A market is spoken of. */
  name(market: string): void {
    const { evidence, sentence } = this;
    if (sentence < 2) evidence.add(market, sentence === 0 ? E.HEADLINE : E.LEAD);
    if (this.lead !== "" || market === "AS" || MAIN_INDEX[market] === undefined) return;
    this.lead = market;
    evidence.add(market, E.FIRST);
  }

  /** An index is named. */
  nameIndex(name: string, market: string): void {
    if (name !== this.lastIndex || market !== this.lastMarket) {
      this.lastIndex = name;
      this.lastMarket = market;
      const one = this.only.get(market);
      if (one !== name && !BESIDE_MAIN.has(name)) this.only.set(market, one === undefined ? name : "");
      if (market === "EU") this.european ||= name;
    }
    this.named ||= name;
    if (name === SECOND_BOARD) this.juniors++;
    else if (name === MAIN_INDEX[HOME]) this.seniors++;
  }

  /** A figure of what is spoken of. */
  measure(): void {
    const { evidence, spoken } = this;
    if (spoken === UNNAMED) {
      const market = this.near || this.lastMarket || this.lead || this.mention;
      if (market === "") this.unnamed++;
      else evidence.add(market, E.UNNAMED_FIGURE);
    } else if (spoken !== "") {
      evidence.add(spoken, E.FIGURE);
      if (this.figures++ === 0) evidence.add(spoken, E.FIRST_FIGURE);
    }
  }
}

/** What a phrase of some kind tells of the story's market. */
export type SearchRule = (search: MarketSearch, items: readonly Item[], at: number, item: Item) => void;
