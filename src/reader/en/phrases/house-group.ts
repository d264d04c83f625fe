import type { Tokens } from "../../scanner.ts";
import * as G from "../words/investor-group.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, item, kindAt } from "./item.ts";

/** "Foreigners, pension funds and other corporations": those who stand in a list of investors beside the three groups. */

/** What they are called, by the first word of the name: its other words, any of them. */
const NAMES: readonly (readonly [value: number, first: string, rest: string])[] = [
  [G.house, "pension pensions", "fund funds operators"],
  [G.house, "trust trusts", "company companies firm firms"],
  [G.house, "asset", "management manager managers company companies firm firms"],
  [G.house, "fund", "manager managers"],
  [G.house, "mutual hedge equity private public state", "equity fund funds"],
  [G.house, "securities brokerage brokerages brokers insurance insurers", "company companies firm firms house houses"],
  [G.house, "bank banks banking lenders", "firms institutions"],
  [G.house, "others", ""],
  [G.corporation, "corporation corporations corporates", ""],
  [G.corporation, "corporate", "body bodies investor investors entity entities buyers institutions"],
];

/** Words that alone name nobody: "asset", "mutual", "corporate". */
const isHalf = wordSet(
  "trust",
  "asset",
  "fund",
  "mutual",
  "hedge",
  "equity",
  "private",
  "public",
  "state",
  "corporate",
);
const isBefore = wordSet(
  "investment",
  "financial",
  "merchant",
  "commercial",
  "state",
  "run",
  "other",
  "domestic",
  "general",
  "ordinary",
  "private",
  "local",
  "the",
);

const FIRST = NAMES.map(([value, first, rest]) => ({
  value,
  isFirst: wordSet(...first.split(" ")),
  isRest: rest === "" ? () => false : wordSet(...rest.split(" ")),
}));

const isService = wordSet("service", "nps");

/** A phrase that names such investors, from one phrase of the sentence to before another. */
interface House {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const isWorded = kindSet(W.plain, W.sector, W.stake, W.shareUnit, W.investor, W.hyphen, W.sectorNoun, W.place);

function houseAt(tokens: Tokens, items: readonly Item[], at: number): House | undefined {
  const head = items[at] as Item;
  // "The National Pension Service (NPS)".
  if (head.kind === W.subject)
    return isService(tokens, head.to - 1) ? { value: G.house, from: at, to: at + 1 } : undefined;
  if (!isWorded(head)) return undefined;
  for (const { value, isFirst, isRest } of FIRST) {
    if (!isFirst(tokens, head.from)) continue;
    let to = at + 1;
    while (to < items.length && to < at + LONGEST && isWorded(items[to]) && isRest(tokens, (items[to] as Item).from))
      to++;
    if (to === at + 1 && isHalf(tokens, head.from)) continue;
    let from = at;
    while (from > 0 && from > at - LONGEST && isAdjective(tokens, items[from - 1] as Item)) from--;
    return { value, from, to };
  }
  return undefined;
}

/** Phrases of the longest name to each side of its first word. */
const LONGEST = 5;

function isAdjective(tokens: Tokens, word: Item): boolean {
  return (isWorded(word) && isBefore(tokens, word.from)) || word.kind === W.hyphen;
}

const isInvestor = kindSet(W.group, W.groupAdjective, W.investor);
const isJoint = kindSet(W.and, W.comma, W.or);

/** The phrase before a joint, "," or ", and", of a list that a name at `from` goes on; -1 without one. */
function beforeJoint(items: readonly Item[], from: number): number {
  let at = from - 1;
  while (at >= 0 && at > from - 4 && (isJoint(items[at]) || items[at]?.kind === W.article)) at--;
  return at < from - 1 && isJoint(items[at + 1]) ? at : -1;
}

function behindJoint(items: readonly Item[], to: number): number {
  let at = to;
  while (at < items.length && at < to + 3 && isJoint(items[at])) at++;
  return at > to ? at : -1;
}

const isActing = kindSet(W.trade, W.net, W.tradeNoun);
/** What those do who are no investors here: "brokers fell", "brokers said". */
const isElse = kindSet(W.move, W.moving, W.direction, W.say, W.period);

/** Phrases from the end of a list of investors to what they did: "all turned net sellers". */
const ACT_REACH = 6;

/** Those named trade: they buy, sell or stand at an amount; "brokers fell 2 percent" are stocks. */
function isTrading(items: readonly Item[], to: number): boolean {
  for (let at = to; at < items.length && at < to + ACT_REACH; at++) {
    const next = items[at] as Item;
    if (isActing(next)) return true;
    if (next.kind === W.quantity) return next.value === U.money && next.quantity?.currency === "KRW";
    if (isElse(next)) return false;
    if (isInvestor(next) || isJoint(next)) to = at + 1;
  }
  return false;
}

const isAmount = (items: readonly Item[], at: number): boolean =>
  items[at]?.quantity?.unit === U.money && items[at]?.quantity?.currency === "KRW";

/** Stands beside a group in a list, or alone before what it did, where it is a group of its own. */
function isListed(items: readonly Item[], { from, to, value }: House): boolean {
  const before = beforeJoint(items, from);
  const behind = behindJoint(items, to);
  const beside = before >= 0 && isInvestor(items[before]);
  const leads = behind > 0 && (items[behind]?.kind === W.group || items[behind]?.kind === W.groupAdjective);
  if ((beside || leads) && isTrading(items, to)) return true;
  // "Individuals bought 20.3 billion won and other corporations 2.2 billion won".
  if (before >= 0 && isAmount(items, to)) return true;
  // "Of which 32 billion won was by investment trusts", "net selling by individuals and banks".
  if (kindAt(items, from - 1) === W.by || (beside && isListBy(items, before))) return items.some(isActing);
  return value === G.corporation && isActing(items[to] as Item);
}

function isListBy(items: readonly Item[], last: number): boolean {
  let at = last;
  while (at > last - ACT_REACH && (isInvestor(items[at]) || isJoint(items[at]))) at--;
  return kindAt(items, at) === W.by;
}

/** Makes groups of investors of them, in Seoul. */
export function joinHouses(tokens: Tokens, items: Item[]): void {
  if (!items.some(isActing)) return;
  for (let at = 0; at < items.length; at++) {
    const house = houseAt(tokens, items, at);
    if (house === undefined || !isListed(items, house)) continue;
    const { from, to, value } = house;
    const made = item(W.group, value, (items[from] as Item).from, (items[to - 1] as Item).to);
    items.splice(from, to - from, made);
    at = from;
  }
}
