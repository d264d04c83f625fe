import { dayAfter } from "../days/day-after.ts";
import { isDayBefore } from "../days/day-before.ts";
import { scopeAfter } from "../days/scope-after.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, numbered, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { flowOf, flowOfAll, namesOf } from "./group-flow.ts";

/** "Absorbed the 183.4 billion won that foreigners dumped": whose an amount is, by the relative clause behind it. */

const isAmount = (item: Item | undefined): boolean => item?.quantity?.unit === U.money && item.quantity.scale >= 6;

/** Past the bracket that tells the amount at `at - 1` in dollars. */
function pastBracket(items: readonly Item[], at: number): number {
  return kindAt(items, at) === W.openBracket && kindAt(items, at + 2) === W.closeBracket ? at + 3 : at;
}

/** Past "worth of shares", "of stock". */
function pastShares(items: readonly Item[], at: number): number {
  const of = kindAt(items, at) === W.worth ? at + 1 : at;
  return kindAt(items, of) === W.of && kindAt(items, of + 1) === W.shareUnit ? of + 2 : at;
}

/** The first phrase of the amounts that go in a row with the one at `at`. */
function firstOfRow(items: readonly Item[], at: number): number {
  let first = at;
  while (kindAt(items, first - 1) === W.and || kindAt(items, first - 1) === W.comma) {
    const close = kindAt(items, first - 2) === W.closeBracket ? first - 5 : first - 2;
    if (!isAmount(items[close])) break;
    first = close;
  }
  return first;
}

interface Row {
  readonly amounts: readonly number[];
  readonly behind: number;
}

function rowFrom(items: readonly Item[], first: number): Row {
  const amounts = [first];
  let next = pastBracket(items, first + 1);
  for (;;) {
    const amount = kindAt(items, next) === W.comma && kindAt(items, next + 1) === W.and ? next + 2 : next + 1;
    if ((kindAt(items, next) !== W.and && kindAt(items, next) !== W.comma) || !isAmount(items[amount])) break;
    amounts.push(amount);
    next = pastBracket(items, amount + 1);
  }
  return { amounts, behind: next };
}

/** What may stand between a group and its verb: "that foreigners, respectively, had sold". */
const BEFORE_VERB = kindTable(W.have, W.net, W.comma, W.respectively, W.each, W.investor);
const HEDGES = kindTable(W.near, W.about, W.over, W.more, W.than, W.under, W.net, W.combined);

interface Owned {
  readonly owners: readonly Subject[];
  readonly verb: number;
}

/** "The 5.2 trillion won they sold": who the sentence is about. */
function ownerAgain({ clause, items, story }: Sentence, at: number): Owned | undefined {
  const verb = kindAt(items, at + 1) === W.have ? at + 2 : at + 1;
  if (kindAt(items, at) !== W.it || kindAt(items, verb) !== W.trade) return undefined;
  const owners = clause.kind === S.group ? clause.subjects : story.lastGroups;
  return owners !== undefined && owners.length > 0 ? { owners, verb } : undefined;
}

/** Groups from `at` on, with the verb of trade behind them; undefined where none acts. */
function ownersFrom(items: readonly Item[], at: number): Owned | undefined {
  const owners: Subject[] = [];
  let next = at;
  for (; next < items.length && next < at + OWNERS_REACH; next++) {
    const { kind, value } = items[next] as Item;
    const adjective = kind === W.groupAdjective && value < 3;
    if (kind === W.group || adjective) {
      // "Foreign institutional investors" are foreigners.
      if (kindAt(items, next - 1) !== W.groupAdjective) owners.push(numbered(S.group, "", value));
    } else if (owners.length === 0 || (kind !== W.and && BEFORE_VERB[kind] !== 1)) break;
  }
  return owners.length > 0 && kindAt(items, next) === W.trade ? { owners, verb: next } : undefined;
}

/** Phrases from the first group to the verb. */
const OWNERS_REACH = 14;

/** Claims an amount for the group that the relative clause behind it tells of. */
export function bindRelativeOwner(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (!isAmount(items[at]) || (q.currency !== story.currency && q.currency !== "")) return false;
  const first = firstOfRow(items, at);
  let article = first - 1;
  while (HEDGES[kindAt(items, article)] === 1) article--;
  if (kindAt(items, article) !== W.article) return false;
  const { amounts, behind } = rowFrom(items, first);
  const shares = pastShares(items, behind);
  const that = kindAt(items, shares);
  const who = that === W.article || that === W.who ? shares + 1 : shares;
  const owned = ownerAgain(s, who) ?? ownersFrom(items, who);
  if (owned === undefined) return false;
  const { owners, verb } = owned;
  const sign = (items[verb] as Item).value;
  const extra = s.extra(at);
  const day = dayAfter(items, verb);
  if (day !== undefined) extra.session = day;
  else if (isDayBefore(s, verb)) extra.session = story.previousSession;
  const pair = amounts.length === owners.length;
  if (scopeAfter(items, verb) || (!pair && amounts.length > 1)) return s.bindOther(R.value, q, sign, extra);
  const owner = owners[pair ? amounts.indexOf(at) : 0] as Subject;
  if (pair) story.claim(flowOf(owner), story.lastIndex, q, sign, extra);
  else story.claim(flowOfAll(owners), namesOf(owners), q, sign, extra);
  return true;
}
