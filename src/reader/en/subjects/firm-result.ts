import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a firm tells of its business, in the plural or as a mass: what moves behind it is no share. */
const RESULTS = new Set([
  ..."sales orders deliveries bookings shipments production output capacity demand turnover exports imports".split(" "),
  ..."revenue revenues profit profits income earnings results losses costs margins dividend dividends".split(" "),
  ..."loans deposits assets passengers traffic subscribers users customers subscriptions downloads inventories prices volumes".split(
    " ",
  ),
]);
export const isResult = wordSet(...RESULTS);

const isNamePart = kindSet(
  W.plain,
  W.subject,
  W.sector,
  W.place,
  W.hyphen,
  W.numeral,
  W.span,
  W.periodic,
  W.net,
  W.groupAdjective,
);

/** Phrases before the noun: "TV ad revenue", "digital subscription sales", "half-year net profit". */
const BUSINESS_REACH = 6;

/** "A 6.4 percent decrease in TV ad revenue": of a firm's business, whatever its noun is told with. */
export function isOfBusiness(tokens: Tokens, items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length && next < at + BUSINESS_REACH; next++) {
    const item = items[next] as Item;
    if (item.kind === W.stake || item.kind === W.macro || isResult(tokens, item.to - 1)) return true;
    // "In half-year profit".
    if (!isNamePart(item) && item.quantity?.unit !== U.duration) return false;
  }
  return false;
}

const isOpening = kindSet(W.say, W.as, W.who, W.while, W.after);

/** What may stand between the noun and its verb, or before the noun: "sales in China fell", "first-quarter sales". */
const isFiller = kindSet(
  W.plain,
  W.place,
  W.possessive,
  W.article,
  W.hyphen,
  W.span,
  W.period,
  W.sector,
  W.date,
  W.direction,
  W.groupAdjective,
  W.numeral,
  W.periodic,
  W.month,
  W.record,
  W.net,
);

/** Phrases that the noun may stand before its verb. */
const FARTHEST = 5;

/** Phrases from the noun back to what it begins with: "its fourth-quarter net income". */
const HEAD_REACH = 9;

/**
 * "Pepper said its quarterly sales dropped 29 percent", "Salt fell as orders from China sank 5 percent": the noun that a
 * firm's verb of motion is said of, or -1. Only a word of telling or of cause before it makes it one: "Pepper on strong sales
 * rose" tells of Pepper.
 */
export function resultBefore(s: Sentence, at: number): number {
  const { items, story } = s;
  if (s.clause.kind !== S.stock && s.clause.kind !== S.index && s.clause.kind !== S.sector) return -1;
  for (let back = at - 1; back >= 0 && back >= at - HEAD_REACH; back--) {
    const item = items[back] as Item;
    if (back >= at - FARTHEST && isResult(story.tokens, item.from) && item.kind !== W.subject)
      return isSubjectHere(s, back) && kindAt(items, back - 1) !== W.shareUnit ? back : -1;
    const beside = item.kind === W.it || item.kind === W.macro;
    if (!isFiller(item) && !beside && !isPreposition(items, back)) return -1;
    // "Said its tally of new hires fell 3 percent": whatever else it counts.
    const told = kindAt(items, back - 1) === W.say && !story.isHome && isOwner(story.tokens, item.from);
    if (told) return thingOwned(items, back, at);
  }
  return -1;
}

/** The noun that "its" at `owner` stands before, in front of the verb at `verb`; -1 where it is a share or its price. */
function thingOwned(items: readonly Item[], owner: number, verb: number): number {
  let noun = -1;
  for (let next = owner + 1; next < verb; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.shareUnit || kind === W.stake || kind === W.subject) return -1;
    if (noun < 0 && kind === W.plain && kindAt(items, next + 1) !== W.plain) noun = next;
  }
  return noun;
}

/** "Lifted its dividend 60 percent to 2,400 won", "its orders by 4 percent", "(sales up 4 percent)": what the noun right before is measured by. */
export function bindResult(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  // "Has extended its losses by 2 percent" is a share's own move.
  const raised = kindAt(items, at - 1) === W.by && isOwned(s, at - 2);
  const noun = raised || kindAt(items, at - 1) === W.direction ? at - 2 : at - 1;
  const item = itemAt(items, noun);
  if (item === undefined || item.kind === W.subject || !isResult(story.tokens, item.from)) return false;
  // "Their share prices up 4.1 percent": the shares' own.
  if (kindAt(items, noun - 1) === W.shareUnit) return false;
  // "Rose on profits up 3 percent to HK$80": what follows is the stock's again.
  const head = noun - 1;
  const passing = isPreposition(items, head) || kindAt(items, head) === W.with;
  if (!passing) replace(s, subjectOf(S.outside, wordOf(s, item)));
  return s.outside(at, q);
}

const isOwner = wordSet("its", "their");
const isLoss = wordSet("loss", "losses");

/** "Its dividends", "their quarterly sales". */
function isOwned({ items, story: { tokens } }: Sentence, noun: number): boolean {
  const item = itemAt(items, noun);
  if (item === undefined || isLoss(tokens, item.from)) return false;
  return [noun - 1, noun - 2].some((at) => at >= 0 && isOwner(tokens, (items[at] as Item).from));
}

const isTelling = wordSet("that", "as", "saw", "sees", "reported", "announced", "posted", "booked", "logged");

/** The noun begins what is told of: behind a word of telling, "as", "after" or "whose". */
function isSubjectHere({ items, story }: Sentence, noun: number): boolean {
  let head = noun - 1;
  for (; head > noun - HEAD_REACH && isFiller(itemAt(items, head)); head--) {
    const { from } = items[head] as Item;
    if (isTelling(story.tokens, from)) return true;
    if (isOwner(story.tokens, from)) return !isPreposition(items, head - 1) && kindAt(items, head - 1) !== W.with;
  }
  // "Surged 4 percent, and sales climbed 8 percent".
  const joint = kindAt(items, head) === W.and ? head - 1 : head;
  const told = kindAt(items, joint) === W.comma ? joint - 1 : joint;
  return isOpening(itemAt(items, head)) || (told < head && kindAt(items, told) === W.quantity);
}

function isPreposition(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return kind === W.preposition || kind === W.of || kind === W.from || kind === W.at || isIn(items, at);
}

/** "Kakao raised its dividend 10 percent and gained 2 percent": whose the verb behind "and" is, or what ends here. */
export function resultOwner({ clause, first }: Sentence): Subject | undefined {
  const name = clause.kind === S.outside ? clause.subjects[0]?.name : undefined;
  return name !== undefined && first?.kind === S.stock && RESULTS.has(name) ? first : undefined;
}
