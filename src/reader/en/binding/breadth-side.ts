import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import { isListedWord } from "../phrases/listed-on.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Which group a count of issues is of, where the words right around it say so. */

const isNumberedWord = wordSet("numbered");

export function isNumbered({ items, story }: Sentence, at: number): boolean {
  const verb = itemAt(items, at - 1);
  return verb?.kind === W.plain && isNumberedWord(story.tokens, verb.from);
}

const isOnes = wordSet("ones");

/** "Advancing issues numbered 371 and declining ones 522", "the number of losers, 522, exceeded ...": the side, or 0. */
export function sideNamed({ breadthSentence, items, sides, story }: Sentence, at: number, q: Quantity): number {
  if (q.unit !== U.plain) return 0;
  const before = itemAt(items, at - 1);
  const group = itemAt(items, at - 2);
  if (before?.kind === W.comma && group?.kind === W.breadth && isEdge(kindAt(items, at + 1))) return group.value;
  // "Those closing lower came to 522".
  if (breadthSentence && before?.kind === W.to && group?.kind === W.copula) return sideClosed(items, at - 3);
  if (before?.kind !== W.plain || before.value !== 0) return 0;
  if (isNumberedWord(story.tokens, before.from) && group?.kind === W.direction) return sideClosed(items, at - 2);
  if (isNumberedWord(story.tokens, before.from) && group?.kind === W.shareUnit)
    return kindAt(items, at - 3) === W.moving ? (itemAt(items, at - 3)?.value ?? 0) : 0;
  return breadthSentence && sides.length === 0 && group?.kind === W.moving && isOnes(story.tokens, before.from)
    ? group.value
    : 0;
}

/** Words between a group and its count: "came to", "stood at", "totaled", "to". */
export const isLink = kindSet(W.copula, W.at, W.to, W.touch, W.worth);

/** What may stand before a group that a count follows: "..., and losers to 522", "that of losers at 522". */
const isBeforeGroup = kindSet(W.and, W.comma, W.while, W.with, W.but, W.semicolon, W.of);

/** "Gainers came to 371 and losers to 522", "the number of rising issues was 371 and that of falling issues 522": the side, or 0. */
export function sideCounted({ beaten, breadthSentence, items, outnumbered }: Sentence, at: number): number {
  if (beaten || outnumbered) return 0;
  let noun = at - 1;
  while (noun > at - 3 && isLink(itemAt(items, noun))) noun--;
  const head = kindAt(items, noun) === W.shareUnit ? noun - 1 : noun;
  const group = itemAt(items, head);
  if (group?.kind !== (head < noun ? W.moving : W.breadth)) return 0;
  const before = itemAt(items, kindAt(items, head - 1) === W.article ? head - 2 : head - 1);
  // "Losers 522": a bare pair is told elsewhere.
  const told = breadthSentence || noun < at - 1;
  return told && (before === undefined || isBeforeGroup(before)) ? group.value : 0;
}

/** "Shares of 609 dropped in value", "the companies (50) that rose": what those counted did, the noun in front; or 0. */
export function sideOfVerb({ items, story: { tokens } }: Sentence, at: number): number {
  if (kindAt(items, at - 2) !== W.shareUnit) return 0;
  const bracketed = kindAt(items, at - 1) === W.openBracket && kindAt(items, at + 1) === W.closeBracket;
  if (!bracketed && (kindAt(items, at - 1) !== W.of || !isEdgeBefore(kindAt(items, at - 3)))) return 0;
  // "Shares of 189 listed companies declined".
  const listed = isListedWord(tokens, items[at + 1]?.from ?? -1) ? at + 2 : at + 1;
  const noun = kindAt(items, listed) === W.shareUnit || isFirms(tokens, items[listed]?.from ?? -1);
  const relative = kindAt(items, at + 2);
  if (bracketed && relative !== W.article && relative !== W.who) return 0;
  const did = bracketed ? at + 3 : noun ? listed + 1 : at + 1;
  const verb = items[did];
  const behind = items[did + 1];
  // "Shares of 3M rose 2 percent", "shares of 20 fell by ...": how far somebody's moved.
  if (verb?.kind !== W.move || behind?.kind === W.quantity || behind?.kind === W.by) return 0;
  return verb.value;
}

const isFirms = wordSet("firms", "companies", "issues");

function isEdgeBefore(kind: number): boolean {
  return isEdge(kind) || kind === W.while || kind === W.and || kind === W.but || kind === W.with;
}

/** "Stocks closing higher". */
function sideClosed(items: readonly Item[], at: number): number {
  return kindAt(items, at) === W.direction && kindAt(items, at - 1) === W.close ? (itemAt(items, at)?.value ?? 0) : 0;
}

function isEdge(kind: number): boolean {
  return kind === W.comma || kind === W.period || kind < 0;
}

/** "Advances outnumbered declines": the moves stand for those that made them. */
const isGroup = kindSet(W.moving, W.breadth, W.moveNoun);

const isWinning = wordSet("winning");
const isLed = wordSet("led");

/** Phrases from the verb back to its side: "advancing issues on the New York Stock Exchange were tidily ahead of". */
const SIDE_REACH = 10;

/** "Falling and rising stocks at 862 versus 68", "rising issues beat those that declined": verbs that stand for the groups. */
export function sidesOfVerbs(s: Sentence, compared: boolean): void {
  const { items, sides } = s;
  const verb = verbOfSides(s);
  if (!compared && verb < 0) {
    for (let at = 0; at + 3 < items.length; at++) {
      const one = items[at] as Item;
      const two = items[at + 2] as Item;
      // "Declining issues led advancing ones 552-319".
      const led = one.kind === W.moving && kindAt(items, at + 1) === W.shareUnit && isLed(s.story.tokens, two.from);
      if (led && kindAt(items, at + 3) === W.moving) {
        sides.push(one.value, (items[at + 3] as Item).value);
        s.breadthSentence = true;
        return;
      }
      if (one.kind !== W.moving || two.kind !== W.moving) continue;
      if (kindAt(items, at + 1) === W.and && kindAt(items, at + 3) === W.shareUnit) sides.push(one.value, two.value);
    }
    return;
  }
  const isWon = ({ from }: Item) => isWinning(s.story.tokens, from);
  const isSide = (item: Item) => isGroup(item) || isWon(item);
  // Nearest to the verb: "on the losses, rising stocks outnumbered falling ones".
  // "Stocks that fell outnumbered those that rose".
  const told = items[verb - 1];
  const before =
    told?.kind === W.move ? told : items.slice(Math.max(0, verb - SIDE_REACH), verb).findLast((item) => isSide(item));
  const after = items.slice(verb + 1, verb + 6).find((item) => isSide(item) || item.kind === W.move);
  const passive = isPassive(items, verb);
  if (!before || !after) {
    s.outnumbered = passive;
    return;
  }
  sides.length = 0;
  for (const side of [before, after]) sides.push(isWon(side) ? 1 : side.value);
  s.breadthSentence = true;
}

const isAhead = wordSet("ahead");

/** "Outnumbered", and "were tidily ahead of". */
function verbOfSides({ items, story }: Sentence): number {
  const verb = items.findIndex(({ kind }) => kind === W.outnumber);
  if (verb >= 0) return verb;
  return items.findIndex(
    ({ from, kind }, at) => kind === W.plain && isAhead(story.tokens, from) && isOfMoving(items, at),
  );
}

/** "Ahead of declining stocks". */
function isOfMoving(items: readonly Item[], at: number): boolean {
  return kindAt(items, at + 1) === W.of && isGroup(items[at + 2]);
}

function isPassive(items: readonly Item[], verb: number): boolean {
  return verb > 0 && kindAt(items, verb - 1) === W.copula;
}

/** "Gainers were outnumbered by losers 82 to 31": the first of two counts is of the second side named, since fewer are outnumbered. */
export function isTurned(items: readonly Item[], first: Quantity, second: Quantity | undefined): boolean {
  const verb = items.findIndex(({ kind }) => kind === W.outnumber);
  return isPassive(items, verb) && second !== undefined && first.digits > second.digits;
}

const isRecorded = wordSet(
  ..."recorded recording posted posting registered registering saw seeing suffered suffering witnessed made".split(" "),
);

const ENDS = kindTable(W.period, W.comma, W.semicolon, W.while, W.and, W.but, W.after, W.with);

/** Phrases from the noun of the moves back to its verb: "recording losses of various degree on". */
const MOVES_REACH = 6;

/** "The market recorded gains in 19 stocks", "after recording losses of various degree on 21 stocks": which way those went, or 0. */
export function sideOfMoves({ clause, items, story }: Sentence, at: number): number {
  const next = kindAt(items, at + 1);
  if (kindAt(items, at - 1) !== W.preposition || (next >= 0 && ENDS[next] !== 1)) return 0;
  if (clause.kind === S.stock || clause.kind === S.group || clause.kind === S.sector) return 0;
  let side = 0;
  for (let back = at - 2; back >= 0 && back > at - 2 - MOVES_REACH; back--) {
    const { kind, value, from } = items[back] as Item;
    if (kind === W.moveNoun && side === 0) side = value;
    else if (isRecorded(story.tokens, from)) return side;
    // "Losses in 121 issues and gains in 98": of the verb that both have.
    else if (kind === W.quantity && side !== 0) return kindAt(items, back + 1) === W.and ? side : 0;
    else if (kind !== W.plain && kind !== W.of && kind !== W.and && kind !== W.sector) return 0;
  }
  return 0;
}

const isPrices = wordSet("prices");
const isFor = wordSet("for");
const isOn = wordSet("on");

const isOwnPrice = wordSet("unit", "share", "stock", "security", "scrip");

/** "Prices fell for 779 issues and rose for 121", "in 779 issues, rose in 121 and were unchanged in 14": which way; undefined where none is told. */
export function sideOfPrices(
  { breadthSentence, items, story: { isHome, tokens } }: Sentence,
  at: number,
  q: Quantity,
): number | undefined {
  const verb = itemAt(items, at - 2);
  const joint = itemAt(items, at - 1);
  const moved = verb?.kind === W.move || verb?.kind === W.direction;
  const within = !isHome && isIn(items, at - 1);
  if (!moved || joint === undefined || !(isFor(tokens, joint.from) || isOn(tokens, joint.from) || within))
    return undefined;
  // "Prices fell for 3 companies in the group": of a part.
  const next = itemAt(items, at + 1);
  if (next && ENDS[next.kind] !== 1 && !isOn(tokens, next.from)) return undefined;
  // "Prices were up for 205 issues".
  const copula = verb.kind === W.direction && kindAt(items, at - 3) === W.copula ? 1 : 0;
  const head = itemAt(items, at - 3 - copula);
  // "Product prices fell for 50 companies": what those sell.
  const sold = itemAt(items, at - 4 - copula);
  if (sold?.kind === W.plain && !(within && isOwnPrice(tokens, sold.from))) return undefined;
  if (q.unit !== U.plain && head?.kind === W.plain && isPrices(tokens, head.from)) return verb.value;
  // "... and rose for 121": of the verb's own prices, told with the first count.
  const goesOn = head?.kind === W.and || (within && head?.kind === W.comma);
  return breadthSentence && goesOn ? verb.value : undefined;
}
