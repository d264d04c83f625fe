import { APOSTROPHE, isCapital } from "../../scanner.ts";
import { scopeAfter } from "../days/scope-after.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isEquivalentIn } from "../phrases/equivalent.ts";
import { type Item, indexOf, isIn, itemAt, kindAt, numbered, type Subject } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { bindOwnedMove, bindPointsOf, bindRiseOf, isOfNoDay, isOfPrice } from "../verbs/move-in.ts";
import { kindSet } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import {
  isMoney,
  leadsToPrice,
  type MoveRule,
  ofNameBehind,
  pastModifiers,
  riseInName,
  wayOf,
} from "./move-of-name.ts";
import { ofPair } from "./move-of-pair.ts";
import { bindMoveOfPlace } from "./move-of-place.ts";
import { bindMoveOfSector } from "./move-of-sector.ts";
import { ofListedNames } from "./moves-of-names.ts";
import { ofOwnedNoun } from "./owned-drop.ts";

/** Moves told with whose they are: "a 1.8 percent rise in the Nasdaq", "a 32 percent drop in profit". */

const equivalent: MoveRule = (s, at, q) => (isEquivalentIn(s.story.tokens, s.items, at) ? s.outside(at, q) : undefined);

/** "This year's 17 percent rally on the Nikkei", "last month's 8 percent slide in the index": of that span. */
const ofSpan: MoveRule = (s, at, q) => {
  const { items } = s;
  if (kindAt(items, at - 1) !== W.possessive) return undefined;
  const { kind, value = 0 } = itemAt(items, at - 2) ?? {};
  return kind === W.span && value >= 7 ? s.outside(at, q) : undefined;
};

/** "The MSCI Asia index rose 2.5 percent, outperforming the 0.4 percent gain in the wider world index": of one without a name. */
const outdone: MoveRule = (s, at, q) => {
  const { clause, items } = s;
  if (kindAt(items, at - 1) !== W.article || kindAt(items, at - 2) !== W.outnumber) return undefined;
  if (clause.kind !== S.index || !clause.bound || !isIn(items, at + 2)) return undefined;
  const name = items[pastModifiers(items, at + 3)];
  return name?.kind === W.subject ? undefined : s.outside(at, q);
};

const byUnit: MoveRule = (s, at, q) => {
  if (q.unit === U.point && q.hyphened && !s.story.isHome) return bindPointsOf(s, at, q);
  if (q.unit === U.money && !s.story.isHome) return bindMoneyMove(s, at, q);
  return q.unit === U.percent ? undefined : false;
};

const rise: MoveRule = (s, at, q) => {
  const joint = kindAt(s.items, at + 1);
  if (joint !== W.preposition && joint !== W.comma) return undefined;
  return bindRiseOf(s, at, q) ? true : riseInName(s, at, q);
};

const isPaid = wordSet(
  ..."dividend dividends payout payouts payment payments pay wage wages salary salaries fare fares fee fees tariff tariffs rent rents tax taxes toll tolls budget spending staff staffing workforce headcount".split(
    " ",
  ),
);

/**
 * "Said it planned a dividend increase of 5 percent", "a payment rise of 0.1 percent": of what is paid, and no share.
 */
const ofPayment: MoveRule = (s, at, q) => {
  const { clause, items, story } = s;
  const noun = clause.prepAt - 1;
  if (story.isHome || clause.prep !== W.of || kindAt(items, noun) !== W.moveNoun) return undefined;
  return isPaid(story.tokens, (itemAt(items, noun - 1)?.to ?? 0) - 1) ? s.outside(at, q) : undefined;
};

const ofPrice: MoveRule = (s, at, q) => (isOfPrice(s, at) ? s.outside(at, q) : undefined);

const isIts = wordSet("its", "their");

/**
 * "Pepper saw a 1.2 percent rise in its shares", "posted a loss, spurring a 5.9 percent slide in its stock to $30.44":
 * its own.
 */
const ofOwnShares: MoveRule = (s, at, q) => {
  const { clause, items, story } = s;
  const own = isIn(items, at + 2) && isIts(story.tokens, items[at + 3]?.from ?? -1);
  if (!own || kindAt(items, at + 1) !== W.moveNoun || kindAt(items, at + 4) !== W.shareUnit || wayOf(items, at) === 0)
    return undefined;
  // What the company told is of its business; its shares are its own all the same.
  const ofFirst = clause.kind === S.outside && s.first?.kind === S.stock && !story.isHome;
  const ofOne = clause.kind === S.stock && clause.subjects.length === 1 && clause.counts[R.percent] === 0;
  if (!ofFirst && !ofOne) return undefined;
  if (scopeAfter(items, at)) return s.outside(at, q);
  const owner = (ofFirst ? s.first : clause.subjects[0]) as Subject;
  if (kindAt(items, at + 5) === W.to && isMoney(items[at + 6])) leadsToPrice(s, owner, at + 6);
  if (ofFirst) story.claim("stock.change_pct", owner, q, wayOf(items, at), s.extra(at, "pct"));
  else s.bind(R.percent, "stock.change_pct", q, wayOf(items, at), s.extra(at, "pct"));
  return true;
};

const noMove: MoveRule = (s, at) => (kindAt(s.items, at + 1) === W.moveNoun ? undefined : false);

const ofOwned: MoveRule = (s, at, q) =>
  !s.story.isHome && bindOwnedMove(s, at, q, (s.items[at + 1] as Item).value) ? true : undefined;

/** "Fell to 103p, a 12 percent discount to the bid". */
const distance: MoveRule = (s, at, q) =>
  kindAt(s.items, at + 2) === W.to && isApart(s.story.tokens, (s.items[at + 1] as Item).from)
    ? s.outside(at, q)
    : undefined;

const ofOwner: MoveRule = (s, at, q) => {
  const { items, story } = s;
  const joint = kindAt(items, at + 2);
  const owner = joint === W.of || joint === W.preposition ? undefined : ownerBefore(s, at);
  if (owner === undefined) return undefined;
  const measure = isOfNoDay(s, at) ? "other" : "stock.change_pct";
  story.claim(measure, owner, q, wayOf(items, at), s.extra(at));
  // "Salt's 2.1 percent rise to 130,700 won and Pepper's 3.4 percent gain to 655,000 won": the price is the owner's.
  if (joint === W.to && isMoney(items[at + 3])) leadsToPrice(s, owner, at + 3);
  return true;
};

/** "Up 27 percent this year, compared with the 16 percent gain of the index". */
const heldAgainst: MoveRule = (s, at, q) => {
  if (s.clause.prep !== W.against) return undefined;
  const { items, story } = s;
  const index = indexBefore(s, at);
  const ofDay = !scopeAfter(items, at) && isBesideDay(s, at);
  // "Pepper rose 1.2 percent against the index's 2 percent rise": of the same day as the stock.
  if (index?.kind === S.index && ofDay) {
    story.claim(
      story.isOwn(index) ? "index.change_pct" : "foreign_index.change_pct",
      index,
      q,
      wayOf(items, at),
      s.extra(at),
    );
    return true;
  }
  return ofDay && isOfMeasured(items[pastModifiers(items, at + 3)]?.subject) ? undefined : s.outside(at, q);
};

/** An index, or a stock of Seoul. */
function isOfMeasured(subject: Subject | undefined): boolean {
  return subject?.kind === S.index || (subject?.kind === S.stock && subject.code !== undefined);
}

/**
 * "The Nasdaq's 1.2 percent fall", "the index's 1.2 percent fall": in Seoul that of the index named last, or of the
 * story's.
 */
function indexBefore({ items, story }: Sentence, at: number): Subject | undefined {
  if (kindAt(items, at - 1) !== W.possessive) return undefined;
  const { kind, subject } = items[at - 2] as Item;
  if (kind !== W.marketNoun || !story.isHome || kindAt(items, at - 3) !== W.article) return subject;
  for (let back = at - 4; back >= 0; back--) if (items[back]?.subject?.kind === S.index) return items[back]?.subject;
  return indexOf(story.mainIndex, story.market);
}

/** "Fell 53 points despite the Nasdaq's 0.3 percent gain": of that index, and not of the one that fell. */
const ofIndex: MoveRule = (s, at, q) => {
  const { clause, items, story } = s;
  const joint = kindAt(items, at + 2);
  if (kindAt(items, at - 1) !== W.possessive || joint === W.of || wayOf(items, at) === 0) return undefined;
  const owner = indexBefore(s, at);
  const beside = clause.kind === S.index ? clause.bound : clause.kind === S.stock && story.isHome;
  if (owner?.kind !== S.index || clause.prep === W.against || !beside) return undefined;
  if (clause.subjects.some(({ name }) => name === owner.name)) return undefined;
  if (isOfNoDay(s, at) || clause.modal || s.leadingScope) return s.outside(at, q);
  const measure = story.isOwn(owner) ? "index.change_pct" : "foreign_index.change_pct";
  story.claim(measure, owner, q, wayOf(items, at), s.extra(at));
  return true;
};

/** Phrases from the one to the other: "compared with the benchmark KOSPI's". */
const BESIDE_REACH = 9;

/** What the figure is held against is the day's move of a stock, told right before it. */
function isBesideDay({ items, story }: Sentence, at: number): boolean {
  const last = story.claims.at(-1);
  let before = at - 1;
  while (before > at - BESIDE_REACH && kindAt(items, before) !== W.quantity) before--;
  // "Lost 0.8 percent after a 14 percent gain in the past month, against the index's 9 percent": beside that.
  if (last?.offset !== story.tokens.start[items[before]?.from ?? -1]) return false;
  if (last?.sentence !== story.sentence || !isDaysMove(last.measure, story.isHome)) return false;
  return last.session === undefined && last.elsewhen !== true && last.intraday !== true;
}

function isDaysMove(measure: string, isHome: boolean): boolean {
  return measure === "stock.change_pct" || (isHome && measure === "index.change_pct");
}

/** "A fall of Pepper", "in Pepper", "by Pepper", "at Pepper". */
const LEADS_TO_OWNER = kindSet(W.of, W.preposition, W.by, W.at);

const noneBehind: MoveRule = ({ items, story }, at) => {
  if (LEADS_TO_OWNER(items[at + 2])) return undefined;
  // "Including a 1.8% loss from Pepper".
  const from = kindAt(items, at + 2) === W.from && !story.isHome;
  return from && itemAt(items, at + 3)?.subject?.kind === S.stock ? undefined : false;
};

const ofSector: MoveRule = (s, at, q) =>
  !s.story.isHome && wayOf(s.items, at) !== 0 && bindMoveOfSector(s, at, q) ? true : undefined;

const ofPlace: MoveRule = (s, at, q) => (bindMoveOfPlace(s, at, q) ? true : undefined);

/** The first of these that has a say decides: whose the words in front make the move before whose those behind do. */
const RULES: readonly MoveRule[] = [
  equivalent,
  ofSpan,
  outdone,
  byUnit,
  ofPayment,
  ofPair,
  ofOwnShares,
  ofListedNames,
  rise,
  ofPrice,
  ofOwnedNoun,
  noMove,
  ofOwned,
  distance,
  ofOwner,
  ofIndex,
  heldAgainst,
  noneBehind,
  ofSector,
  ofPlace,
  ofNameBehind,
];

/** Binds a move to whose it is, where that is not the subject; false where it is the subject's own. */
export function bindMoveOf(s: Sentence, at: number, q: Quantity): boolean {
  for (const rule of RULES) {
    const bound = rule(s, at, q);
    if (bound !== undefined) return bound;
  }
  return false;
}

/** "Salt's $0.28 collapse to $0.71 was the talk of the day": what its price moved by, and where to. */
function bindMoneyMove(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  const noun = items[at + 1];
  if (noun?.kind !== W.moveNoun || noun.value === 0 || q.scale > 0) return false;
  const to = kindAt(items, at + 2) === W.to && isMoney(items[at + 3]);
  const owner = to ? ownerBefore(s, kindAt(items, at - 1) === W.plain ? at - 1 : at) : undefined;
  if (owner === undefined) return false;
  story.claim("stock.change", owner, q, Math.sign(noun.value), s.extra(at));
  leadsToPrice(s, owner, at + 3);
  return true;
}

const isApart = wordSet("premium", "discount");

/** "Helped by Pepper's 4 percent climb to 1,460 won": the price of the stock whose move it was. */
export function bindPriceOf(s: Sentence, at: number, q: Quantity): boolean {
  if (at !== s.pricedAt || s.priced === undefined) return false;
  const own = q.currency === s.story.currency || (q.currency === "GBX" && s.story.currency === "GBP");
  s.story.claim(own ? "stock.close" : "other", s.priced, q, 1, s.extra(at));
  return true;
}

/** "Offsetting Pepper Bank's 4.5% rise": the stock whose move it is. */
function ownerBefore(s: Sentence, at: number): Subject | undefined {
  const { items, story } = s;
  const { tokens } = story;
  const before = itemAt(items, at - 1);
  const bare = before?.kind === W.subject && tokens.code[before.to] === APOSTROPHE;
  const owner = before?.kind === W.possessive ? itemAt(items, at - 2) : bare ? before : undefined;
  // "As did Telecom's 2 per cent drop": at the head of a sentence any sector has a capital.
  if (owner?.kind === W.sector && !story.isHome && at > 2 && isCapital(tokens, owner.from))
    return numbered(S.stock, wordOf(s, owner), -1);
  return owner?.subject?.kind === S.stock ? owner.subject : undefined;
}
