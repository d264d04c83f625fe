import { inApposition } from "../phrases/apposition.ts";
import { headBefore } from "../phrases/around.ts";
import { isUnlikeGroup } from "../phrases/contrasted.ts";
import { BY_HOME } from "../phrases/home-group.ts";
import { type Item, itemAt, kindAt, numbered, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as G from "../words/investor-group.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

// The fourth is "local buyers", who are individuals.
const GROUP_SUBJECTS: readonly Subject[] = [0, 1, 2, 1, G.house, G.corporation].map((value) =>
  numbered(S.group, "", value),
);

/** Value of "local" among the words for groups. */
const LOCAL = 3;

/** Investors named: whose buying or selling is told, or whose was told just before. */
export function readGroup(s: Sentence, at: number, item: Item): void {
  if (isNoGroup(s, at, item)) return;
  const strangers = strangersName(s, at, item);
  if (strangers !== undefined) {
    replace(s, subjectOf(S.outside, strangers));
    return;
  }
  if (isPartOfName(s, at, item)) return;
  const subject = GROUP_SUBJECTS[item.value] as Subject;
  // "Net selling by local individuals".
  const head = headBefore(s.items, isLocal(s, itemAt(s.items, at - 1)) ? at - 1 : at);
  if (isOwnerBehind(s, at, head)) s.bindOwners(ownersFrom(s.items, at, subject));
  else if (isListed(s, at, head)) addGroup(s, subject);
  else beginGroup(s, subject, head);
}

function isNoGroup(s: Sentence, at: number, item: Item): boolean {
  if ((item.kind === W.groupAdjective && !isGroupHere(s.items, at)) || isUnlikeGroup(s, at)) return true;
  // "Pepper, which is owned by retail investors, gained 19c": they did not.
  return s.clause.kind === S.stock && !s.story.isHome && inApposition(s, at);
}

/** A name for investors that no measure knows, undefined for those that one does. */
function strangersName(s: Sentence, at: number, item: Item): string | undefined {
  const { clause, items, story } = s;
  const next = items[at + 1];
  if (item.value === LOCAL) {
    // "Local securities firms sold ...".
    if (next?.kind === W.sector && clause.kind === S.group && clause.bound) return "local firms";
    // "Local funds": institutions or not, and no individuals.
    if (isFunds(story.tokens, next?.from ?? -1)) return "local funds";
    if (!isInvestorNext(items, at)) return undefined;
  }
  return !story.isHome && isOfOneHome(s, at, item) ? wordOf(s, item) : undefined;
}

function isInvestorNext(items: readonly Item[], at: number): boolean {
  return kindAt(items, at + 1) === W.investor || kindAt(items, at + 1) === W.tradeNoun;
}

/** "Local stocks"; "foreign institutional investors", who are foreigners. */
function isPartOfName({ items }: Sentence, at: number, { value }: Item): boolean {
  if (value === LOCAL) return !isInvestorNext(items, at);
  const adjective = itemAt(items, at - 1);
  return value === 2 && adjective?.kind === W.groupAdjective && adjective.value !== LOCAL;
}

/** "A net 1.42 trillion won was picked up by individuals", "net buying came to 22.4 billion won for foreigners": behind the amount. */
function isOwnerBehind(s: Sentence, at: number, head: number): boolean {
  const { clause, items } = s;
  if (!clause.pending) return false;
  const by = kindAt(items, head) === W.by;
  if (by && clause.pendingDir === 0 && isPickedUp(s, head)) clause.pendingDir = 1;
  return clause.pendingDir !== 0 && (by || isFor(s, at)) && !isOfPart(items, at);
}

/** All that are named from `at` on: "individuals, institutions and foreign institutional investors". */
function ownersFrom(items: readonly Item[], at: number, first: Subject): Subject[] {
  const owners = [first];
  for (let next = at + 1; next < items.length; next++) {
    const { kind, value } = items[next] as Item;
    // "By foreign institutional investors".
    if (value === 2 && kindAt(items, next - 1) === W.groupAdjective && items[next - 1]?.value === 0) continue;
    if (kind === W.group || kind === W.groupAdjective) owners.push(GROUP_SUBJECTS[value] as Subject);
    else if (kind !== W.and && kind !== W.comma && kind !== W.investor) break;
  }
  return owners;
}

/** "Foreigners and institutions": what comes is said of both. */
function isListed({ clause, items, story }: Sentence, at: number, head: number): boolean {
  if (clause.kind !== S.group || clause.bound || !isGroupJoined(items, at)) return false;
  // "Institutions zigged 112 billion won and individuals cashed in 702 billion won": each has an amount of its own.
  if (story.isHome && isTold(items, clause.subjectAt, at)) return false;
  // "Foreigners sold shares and individuals net bought 300 billion won": each has a verb of its own.
  const acts = clause.dir !== 0 && isActing(items, at);
  if (clause.verb && (kindAt(items, head) !== W.and || acts)) return false;
  return !isOtherActor(items, clause.subjectAt, at);
}

/** An amount of money stands between two groups. */
function isTold(items: readonly Item[], from: number, at: number): boolean {
  for (let back = at - 1; back > from; back--) if (items[back]?.quantity?.unit === U.money) return true;
  return false;
}

/** Houses are of several kinds, any other group is named once. */
function addGroup({ clause }: Sentence, subject: Subject): void {
  const known = subject.value !== G.house && clause.subjects.some(({ value }) => value === subject.value);
  if (!known) clause.subjects.push(subject);
}

function beginGroup(s: Sentence, subject: Subject, head: number): void {
  const { clause, items } = s;
  const by = kindAt(items, head) === W.by;
  // "Net buying by individuals stood at X and by institutions at Y".
  const again = by && kindAt(items, head - 1) === W.and && clause.kind === S.group;
  const noun = again ? clause.dir : clause.pendingDir;
  const combined = clause.combined && clause.kind !== S.group;
  replace(s, subject);
  clause.combined = combined;
  // "The selling by individual investors totaling ...", "the net sales of foreigners exceeded ...".
  const owns = by || (kindAt(items, head) === W.of && kindAt(items, head - 2) === W.net);
  const act = owns ? itemAt(items, head - 1) : undefined;
  const sale = act?.kind === W.trade ? act.value : noun;
  if (!owns || sale === 0) return;
  clause.dir = sale;
  clause.dirKnown = true;
  clause.verb = true;
}

/** "Arab investors were net buyers, and foreigners sold 30 million": those before it have done their part. */
function isOtherActor(items: readonly Item[], from: number, at: number): boolean {
  if (!items.slice(from + 1, at).some(({ kind }) => kind === W.tradeNoun)) return false;
  for (let next = at + 1; next < at + ACT_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.trade || kind === W.tradeNoun) return true;
    if (kind === W.quantity || kind === W.comma) return false;
  }
  return false;
}

/** Phrases from a group to what it did. */
const ACT_REACH = 6;

/** A verb of trade right behind whom it is said of: "individuals net bought", "retail investors also sold". */
function isActing(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 5; next++) {
    const kind = kindAt(items, next);
    if (kind === W.trade) return true;
    if (kind !== W.investor && kind !== W.net && kind !== W.plain && kind !== W.copula) return false;
  }
  return false;
}

const isPicked = wordSet("picked");

/** "A net 1.42 trillion won was picked up by individuals": bought. */
function isPickedUp({ items, story }: Sentence, by: number): boolean {
  return items[by - 1]?.kind === W.direction && isPicked(story.tokens, itemAt(items, by - 2)?.from ?? -1);
}

/** Phrases from "of which" to who took that part. */
const PART_REACH = 7;

/** "2.6 billion, most of which was absorbed by individuals": a part of the amount, and nobody knows how much. */
function isOfPart(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - PART_REACH; back--)
    if (kindAt(items, back) === W.who && kindAt(items, back - 1) === W.of) return true;
  return false;
}

const isFunds = wordSet("funds", "houses");
const isDomestic = wordSet("domestic");

function isLocal({ story }: Sentence, adjective: Item | undefined): boolean {
  if (adjective?.kind === W.plain) return isDomestic(story.tokens, adjective.from);
  return adjective?.kind === W.groupAdjective && adjective.value === LOCAL;
}

const isRegion = wordSet("gulf", "gcc", "arab", "arabs", "asian", "european", "expatriate", "expat");
const isNot = wordSet("non");

/** "Gulf individuals", "non-Qatari institutions", "foreign individuals": a part of the market's individuals or institutions. */
function isOfOneHome({ items, story }: Sentence, at: number, { value }: Item): boolean {
  const { market, tokens } = story;
  if (value === LOCAL) return BY_HOME.has(market);
  const home = itemAt(items, beforeBracket(items, at - 1));
  if (value === 0 || home === undefined) return false;
  if (home.kind === W.groupAdjective) return home.value === 0 && value === 1;
  const not = home.from - (kindAt(items, at - 2) === W.hyphen ? 2 : 1);
  if (isRegion(tokens, home.to - 1) || isNot(tokens, home.from) || isNot(tokens, not)) return true;
  return home.kind === W.place && PLACE_MARKETS[home.value] !== market;
}

/** "The GCC (Gulf Cooperation Council) institutions": past the bracket that spells out the letters. */
function beforeBracket(items: readonly Item[], at: number): number {
  if (kindAt(items, at) !== W.closeBracket) return at;
  for (let open = at - 1; open > 0 && open > at - 6; open--) if (kindAt(items, open) === W.openBracket) return open - 1;
  return at;
}

const isForWord = wordSet("for");

/** "Net buying came to 22.4 billion won for foreigners": the owner comes last. */
function isFor({ items, story }: Sentence, at: number): boolean {
  const before = headBefore(items, at);
  const head = itemAt(items, before);
  const amount = kindAt(items, before - 1);
  if (amount !== W.quantity && amount !== W.closeBracket) return false;
  return head?.kind === W.preposition && isForWord(story.tokens, head.from);
}

/** "Foreign" means an investor before "investors", "net", "selling", or in a list of investors. */
function isGroupHere(items: readonly Item[], at: number): boolean {
  const next = kindAt(items, at + 1);
  return (
    next === W.investor ||
    next === W.groupAdjective ||
    next === W.and ||
    next === W.net ||
    next === W.tradeNoun ||
    next === W.trade ||
    next === W.group ||
    // "Foreign, retail and institutional investors"; not "its sales overseas, ...".
    (next === W.comma && (kindAt(items, at + 2) === W.groupAdjective || kindAt(items, at + 2) === W.group)) ||
    next === W.possessive ||
    // "Both foreigners and institutional, who were buyers before, sold ...".
    (kindAt(items, at - 1) === W.and && kindAt(items, at - 2) === W.group) ||
    // "Foreigners +214.6 billion won, retail -296.1 billion won".
    isSignedSum(items[at + 1]) ||
    ((items[at] as Item).value === 2 && next === W.plain) ||
    // "Foreign Portfolio Investors".
    ((next === W.plain || next === W.subject) && kindAt(items, at + 2) === W.investor)
  );
}

function isSignedSum(item: Item | undefined): boolean {
  const q = item?.quantity;
  return q !== undefined && q.unit === U.money && q.scale >= 6 && q.sign !== 0;
}

function isGroupJoined(items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  return before === W.and || before === W.comma || before === W.or || kindAt(items, at - 2) === W.and;
}
