import { ownOf } from "../markets/own-money.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import { type Item, isIn, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isOfUnnamed } from "../subjects/company-shares.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** Moves told beside an index that are of another thing, place or money. */

export function isMoveApart(s: Sentence, at: number): boolean {
  const { items } = s;
  const next = kindAt(items, at + 1);
  if (next === W.below || next === W.above) return true;
  if (next === W.moveNoun && isMoveOfNoun(s, at + 1)) return true;
  return isMoveBy(s, at + 1) || isElsewhere(s, at) || isInOtherMoney(s, at) || isOfSome(s) || isOfMoney(s, at);
}

/** "A 6.5% drop in energy stocks", "an 8% slump in oil", "a 0.3% decline in the country's largest lender". */
function isMoveOfNoun(s: Sentence, noun: number): boolean {
  const { items } = s;
  const ofOther = isOtherThing(kindAt(items, noun + 2)) || isOtherThing(kindAt(items, noun + 3));
  return (kindAt(items, noun + 1) === W.preposition && ofOther) || isOfUnnamed(s, noun);
}

function isOtherThing(kind: number): boolean {
  return (
    kind === W.subject ||
    kind === W.sector ||
    kind === W.commodity ||
    kind === W.macro ||
    kind === W.stake ||
    kind === W.bond
  );
}

/** "The 2.2% drop recorded by the energy sub-index weighed on the market". */
function isMoveBy({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || kindAt(items, at) !== W.moveNoun || kindAt(items, at + 2) !== W.by) return false;
  const verb = kindAt(items, at + 1);
  return verb === W.plain || verb === W.copula;
}

/** "On a day of rises of 6 percent in several shares": of those, and not of the index. */
function isOfSome({ clause, items }: Sentence): boolean {
  if (clause.prep !== W.of || kindAt(items, clause.prepAt - 1) !== W.moveNoun) return false;
  const noun = items[clause.prepAt - 3];
  const before = kindAt(items, clause.prepAt - 4);
  return (
    kindAt(items, clause.prepAt - 2) === W.plain &&
    noun?.kind === W.shareUnit &&
    (before === W.plain || before === W.quantity)
  );
}

/** "Lower than the declines of 0.87 percent in China and 0.99 percent in Japan". */
function isElsewhere({ items, story, clause }: Sentence, at: number): boolean {
  const place = isIn(items, at + 1) ? items[at + 2] : undefined;
  return (
    place?.kind === W.place &&
    story.isHome &&
    PLACE_MARKETS[place.value] !== story.market &&
    story.isOwn(clause.subjects[0] as Subject)
  );
}

/** "Fell 2.1% in pesos and 2.4% in dollars": what it moved by as others count it. */
function isInOtherMoney({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || story.currency === "" || !isIn(items, at + 1)) return false;
  const money = itemAt(items, at + 2);
  if (money?.kind === W.dollar) return story.currency !== "USD" && ownOf(story.market, "USD") === "USD";
  return money?.kind === W.money && ownOf(story.market, MONEY[money.value]) !== story.currency;
}

/**
 * "Equities gained N1.62 trillion, representing a 3 per cent increase", "it attracted heavy trade, ending at €17.20, falling
 * 1 per cent", "ended at 12,407 with 96 million shares changing hands, up 6.3 percent": behind an amount of money, or a
 * number of shares, it is no index that the percentage is said of.
 */
function isOfMoney({ clause, items, pricedAt, story }: Sentence, at: number): boolean {
  for (let back = at - 1; back > clause.subjectAt && back > at - MONEY_REACH; back--) {
    // "Helped by a 4 percent climb in Pepper to 1,460 rupees, it closed up 0.4 percent".
    if (back === pricedAt) continue;
    const { kind, quantity, value } = items[back] as Item;
    if (kind !== W.quantity || quantity === undefined) continue;
    // "The index of 30 shares, added 0.6%".
    const traded = value === U.shares && (story.isHome || quantity.scale > 0 || quantity.digits >= 1_000);
    if (traded || (value === U.money && !story.isHome)) return true;
  }
  return false;
}

/** Phrases from an amount to the percentage that goes with it. */
const MONEY_REACH = 20;
