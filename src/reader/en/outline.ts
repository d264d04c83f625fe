import { type Item, kindAt } from "./phrases/item.ts";
import * as S from "./words/subject-kind.ts";
import * as W from "./words/word-class.ts";

/** Where the words stand that rules look for over a whole sentence: found once, so that long sentences cost no more. */
export class Outline {
  /** Place of the last verb of closing; -1 when there is none. */
  lastClose = -1;
  /** Something ends, other than before: "the previous close". */
  ends = false;
  touches = false;
  hasDirection = false;
  hasIntraday = false;
  /** "Morning", "midday", "afternoon". */
  hasPartOfDay = false;
  /** The first word that begins a clause beside: "while", "having", "but". */
  firstAside = Number.POSITIVE_INFINITY;
  /** The first market or index, the first word that tells one thing after another, and whether it turned later on. */
  firstMarket = Number.POSITIVE_INFINITY;
  firstTurn = Number.POSITIVE_INFINITY;
  turnsBack = false;
  /** The first number, or the first clause of its own: "which". */
  firstTold = Number.POSITIVE_INFINITY;
  /** The first word that says when a number was reached: a close, an extreme, the open, what came before. */
  firstMoment = Number.POSITIVE_INFINITY;

  constructor(items: readonly Item[]) {
    for (let at = 0; at < items.length; at++) this.#add(items, at, (items[at] as Item).kind);
  }

  #add(items: readonly Item[], at: number, kind: number): void {
    switch (kind) {
      case W.close:
        this.lastClose = at;
        this.ends ||= kindAt(items, at - 1) !== W.previous;
        this.firstMoment = Math.min(this.firstMoment, at);
        break;
      case W.touch:
        this.touches = true;
        // "To reach 4,224.53 at 11:20 a.m.".
        if (kindAt(items, at - 1) !== W.to) this.firstMoment = Math.min(this.firstMoment, at);
        break;
      case W.after:
        this.firstTurn = Math.min(this.firstTurn, at);
        this.firstMoment = Math.min(this.firstMoment, at);
        break;
      case W.open:
        this.firstMoment = Math.min(this.firstMoment, at);
        break;
      case W.subject:
        if (items[at]?.value === S.index) this.firstMarket = Math.min(this.firstMarket, at);
        break;
      case W.marketNoun:
      case W.shareUnit:
        this.firstMarket = Math.min(this.firstMarket, at);
        break;
      case W.direction:
        this.hasDirection = true;
        break;
      case W.intraday:
        this.hasIntraday = true;
        this.hasPartOfDay ||= items[at]?.value === 1;
        break;
      case W.while:
      case W.have:
      case W.but:
        this.turnsBack ||= kind === W.but;
        this.firstAside = Math.min(this.firstAside, at);
        break;
      case W.quantity:
      case W.who:
        this.firstTold = Math.min(this.firstTold, at);
        break;
      default:
    }
  }
}
