import { placeBefore, placeInFront } from "../markets/market-place.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as W from "../words/word-class.ts";
import { articleBefore, type MarketNoun, type NounRule, SETTLED } from "./market-noun.ts";
import * as apart from "./market-noun-apart.ts";
import * as owner from "./market-noun-owner.ts";
import * as passing from "./market-noun-passing.ts";
import * as told from "./market-noun-told.ts";
import { sentAll } from "./sent-shares.ts";

/** The first of these that has a say decides; they look at the words right around the noun. */
const BY_WORDS: readonly NounRule[] = [
  apart.otherCode,
  apart.ofHouse,
  apart.inCapitals,
  apart.ofLandInFront,
  apart.ofRegion,
  passing.inPassing,
  passing.outdone,
  passing.partOfPhrase,
  passing.besideValue,
  passing.apartOrTraded,
  told.ofWorld,
  passing.apartAbroad,
  told.calledAgain,
  told.ofMain,
  told.doneByOther,
  passing.ofOwner,
  told.otherIndex,
  passing.behindCode,
  told.valueOfAll,
  passing.behindOther,
  passing.whereTold,
  told.valueTraded,
  told.valueOfShares,
  passing.turnoverOf,
  passing.ofValueTold,
  told.ofPlaceInFront,
  told.oneStock,
  told.pricedShares,
  told.besideStock,
  told.ofBlueChips,
  passing.ofIndexName,
  told.anyIndex,
  passing.ofTrade,
  passing.moved,
  told.ofCommodity,
  told.ofOtherThing,
  told.behindMover,
];

/** Where those have none: whose it is, by the place it stands with and by what was told before. */
const BY_OWNER: readonly NounRule[] = [
  owner.ofIndexInFront,
  owner.ofWhere,
  owner.listedThere,
  owner.notOfPlace,
  owner.placesBehind,
  owner.placeBehind,
  sentAll,
  owner.ofCompany,
  owner.indexAgain,
  owner.whenAgain,
  owner.ofOther,
  owner.ofOtherPlace,
  owner.ofBoard,
  owner.underlying,
  owner.ownerInFront,
  owner.wholeMarket,
  owner.toldAbroad,
  owner.toldBefore,
];

/** "The index", "stocks", "the bourse": what the sentence speaks of from here on. */
export function readMarketNoun(s: Sentence, at: number, item: Item): void {
  const { items } = s;
  const noun: MarketNoun = { s, at, item, before: itemAt(items, at - 1), next: items[at + 1], place: undefined };
  if (isDecided(noun, BY_WORDS)) return;
  noun.place = placeBefore(items, at) ?? placeInFront(items, at, item);
  if (isDecided(noun, BY_OWNER)) return;
  // "The day began with the index at 2,706.70".
  const article = articleBefore(noun);
  const opened = kindAt(items, article - 1) === W.with && kindAt(items, article - 2) === W.open;
  replace(s, owner.indexOfStory(noun));
  if (opened) s.clause.mode = L.open;
}

function isDecided(noun: MarketNoun, rules: readonly NounRule[]): boolean {
  for (const rule of rules) {
    const subject = rule(noun);
    if (subject === undefined) continue;
    if (subject !== SETTLED) replace(noun.s, subject);
    return true;
  }
  return false;
}
