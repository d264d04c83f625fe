import { readExtreme } from "../moments/extreme.ts";
import { isLedFromMost } from "../moments/led-from-most.ts";
import { asideEnd, relativeEnd } from "../phrases/apposition.ts";
import { type Item, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { takeBoth } from "../subjects/both-told.ts";
import { readAgain } from "../subjects/pronoun.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { dayBefore, dayGoneBy } from "./joint-day.ts";
import type { VerbRule } from "./verb-rule.ts";
import { ofNamedLast } from "./which-verb.ts";

/** Words of time and rank that colour the number to come. */
const readHave: VerbRule = (s, at, { value }) => {
  const { clause, items } = s;
  // "Had the largest move": owned, not done.
  // "Were estimated to have sold": done as if it were told outright.
  // "By the close it had added 24 points": where the day led.
  const done =
    s.byClose || kindAt(items, at + 1) === W.article || (kindAt(items, at - 1) === W.to && isSupposed(s, at - 2));
  clause.have = done ? 0 : value;
  return true;
};

const readJoint: VerbRule = ({ clause, items }, at) => {
  // "To average 90 to the dollar and 120 to the euro", "to 6.75 by June and to 6.50 by December": foreseen too.
  const goesOn = clause.modal && isOfMoney(clause.kind) && isFigureMore(items, at);
  if (kindAt(items, at - 1) !== W.quantity && !isAsFarAs(items, at) && !goesOn) clause.modal = false;
  return false;
};

function isOfMoney(kind: number): boolean {
  return kind === S.currency || kind === S.rate || kind === S.won;
}

/** "And 120 to the euro", "and to 6.50". */
function isFigureMore(items: readonly Item[], at: number): boolean {
  const next = kindAt(items, at + 1);
  return next === W.quantity || ((next === W.to || next === W.at) && kindAt(items, at + 2) === W.quantity);
}

const readAfter: VerbRule = (s, at) => {
  const { clause } = s;
  clause.modal = false;
  const ends = endsLater(s, at);
  clause.after = !ends && !isDayBefore(s.items, at) && !isAfterSpan(s, at);
  // "Had been down 0.7 percent before closing at 4,012.3, up 0.1 percent": how the day ended.
  if (ends) clause.have = 0;
  clause.clauseDay = dayGoneBy(s, at) ?? clause.clauseDay;
  // "Pepper, after reporting a loss, fell 2 percent".
  clause.asideEnd = Math.max(asideEnd(s, at), relativeEnd(s, at));
  return true;
};

/** "As fears eased - and oil would rise - the market fell": what comes behind the dash is told outright. */
const readDash: VerbRule = ({ clause, items }, at) => {
  if (kindAt(items, at + 1) === W.article && kindAt(items, at - 1) !== W.modal) clause.modal = false;
  return false;
};

const readModal: VerbRule = ({ clause, items }, at, { value }) => {
  // "Pledged to lift the KOSPI to 5,000", and not "pledged aid".
  if (value !== 1 || kindAt(items, at + 1) === W.to) clause.modal = true;
  return true;
};

const readSince: VerbRule = ({ clause }, at) => {
  clause.prep = W.since;
  clause.prepAt = at;
  return true;
};

const readRecord: VerbRule = (s, at) => {
  const { clause, items } = s;
  // "The previous closing record of 2,968.43".
  const before = kindAt(items, at - 1) === W.close && s.story.isHome ? at - 2 : at - 1;
  if (kindAt(items, before) === W.previous) {
    if (clause.kind === S.none) readAgain(s);
    clause.previous = true;
    s.previousRecord = true;
  }
  // "Rose as much as 1.9 percent to a record 1,903.15": where it was, and no close.
  if (!isLedFromMost(s, at)) clause.record = true;
  return true;
};

const readHighOrLow: VerbRule = (s, at, { kind }) => {
  readExtreme(s, at, kind === W.high);
  return true;
};

/** "The previous record": a level that comes is not the session's, unless the word says when something was done. */
const readPrevious: VerbRule = (s, at, { from }) => {
  const { clause, items, story } = s;
  const next = kindAt(items, at + 1);
  // "After earlier hitting a record 1,776.80".
  if (next === W.touch && kindAt(items, at - 1) !== W.article) {
    clause.intraday = true;
    return true;
  }
  // "Rose to 1,025.1 prior to the announcement".
  if (next === W.to) return true;
  // "Was last up 0.5 percent at 319.22": now, and not before.
  if (isNow(s, at)) return true;
  // "The year's last session".
  if (kindAt(items, at - 1) === W.possessive && (itemAt(items, at - 2)?.value ?? 0) >= 7) return true;
  // "The closing of the previous session at 6,471.95".
  if (kindAt(items, at - 2) === W.of && kindAt(items, at - 3) === W.close) clause.previous = true;
  // "Rose 1.1 percent from a day earlier and ended at 2,881.9": measured from there, and no level of that day.
  if (isFromDayBefore(items, at)) return true;
  // "Rallied from earlier weakness": no level before.
  if (!story.isHome && next === W.plain && isEarlier(story.tokens, from)) return true;
  // "Last Friday" is a day, and no level before another.
  clause.previous ||= (next !== W.span && next !== W.date) || clause.record;
  return true;
};

const readIntraday: VerbRule = ({ clause, items }, at, { value }) => {
  if (kindAt(items, at - 1) !== W.quantity && value === 0) clause.intraday = true;
  return true;
};

const readCombined: VerbRule = ({ clause }) => {
  clause.combined = true;
  return true;
};

const readEach: VerbRule = (s, at) => {
  s.clause.each = true;
  takeBoth(s, at);
  return true;
};

const readWho: VerbRule = (s, at) => {
  const { clause, items } = s;
  const told = kindAt(items, at - 1) === W.comma ? itemAt(items, at - 2) : undefined;
  // "... from the first session of the year, which closed at ...": not the story's own day.
  if (told?.kind === W.span && !isRankWithin(items, at - 2)) clause.clauseDay = Number.NaN;
  // "SM dropped 2.7 percent, the biggest loss for the holding firms sector, which fell ...".
  if (told?.kind === W.sectorNoun && clause.bound) replace(s, subjectOf(S.outside, wordOf(s, told)));
  else ofNamedLast(s, at);
  return true;
};

const isWhile = wordSet("while");

/** "While", "but", "then": a statement of its own begins. */
const readTurn: VerbRule = (s, at, { from, kind, value }) => {
  const { clause } = s;
  // "From Thursday's close of 99,097.00, while it opened at 99,301.48": of the day again.
  if (isWhile(s.story.tokens, from) && kindAt(s.items, at + 1) === W.it) clause.referenceDay = undefined;
  // "Had enjoyed a decent run but finished 3% lower".
  if (!s.story.isHome) clause.have = 0;
  // "At one point it fell below 3,900, but buyers returned and it rose to ...".
  else if (kind === W.but) s.withinSession = false;
  // "On Monday it lost 4 percent, then rose 1.18 percent": on a day not told.
  if (value === 1 && s.leadingDay !== undefined) s.leadingDay = Number.NaN;
  clause.modal = false;
  clause.after = false;
  if (!clause.whenDay) clause.clauseDay = kind === W.while ? dayBefore(s, at) : undefined;
  clause.prep = 0;
  return true;
};

const RULES = ruleTable<VerbRule>([
  [W.have, readHave],
  [W.and, readJoint],
  [W.as, readJoint],
  [W.after, readAfter],
  [W.hyphen, readDash],
  [W.modal, readModal],
  [W.since, readSince],
  [W.record, readRecord],
  [W.high, readHighOrLow],
  [W.low, readHighOrLow],
  [W.previous, readPrevious],
  [W.intraday, readIntraday],
  [W.combined, readCombined],
  [W.each, readEach],
  [W.who, readWho],
  [W.while, readTurn],
  [W.but, readTurn],
]);

/** Words of time and rank that colour the number to come. True when the word was one. */
export function readTense(s: Sentence, at: number): boolean {
  const item = s.items[at] as Item;
  return RULES[item.kind]?.(s, at, item) ?? false;
}

/** "From a day earlier", and neither "from a day earlier's close" nor "from a day earlier, when it closed at ...". */
function isFromDayBefore(items: readonly Item[], at: number): boolean {
  // "Compared with a day earlier", "against".
  const joint = kindAt(items, at - 3) === W.with ? kindAt(items, at - 4) : kindAt(items, at - 3);
  if (kindAt(items, at - 1) !== W.span || (joint !== W.from && joint !== W.against)) return false;
  const next = kindAt(items, at + 1);
  return next !== W.possessive && next !== W.close && next !== W.while && kindAt(items, at + 2) !== W.while;
}

const isLast = wordSet("last");
const isStood = kindTable(W.direction, W.at, W.copula, W.trading, W.moving, W.trade);

/** "Was last up", "last traded at", "were last at". */
function isNow({ items, story }: Sentence, at: number): boolean {
  const word = itemAt(items, at);
  if (word === undefined || !isLast(story.tokens, word.from) || kindAt(items, at - 1) === W.article) return false;
  return isStood[kindAt(items, at + 1)] === 1;
}

const isEarlier = wordSet("earlier");
const isSupposedWord = wordSet("estimated", "reported", "believed", "tallied", "thought", "found", "seen");

/** "Were estimated to", "are believed to". */
function isSupposed({ items, story }: Sentence, at: number): boolean {
  return kindAt(items, at - 1) === W.copula && isSupposedWord(story.tokens, items[at]?.from ?? -1);
}

/** "The highest in the year, which are ...": told of the day all the same. */
function isRankWithin(items: readonly Item[], at: number): boolean {
  const rank = kindAt(items, at - 3);
  return (
    kindAt(items, at - 1) === W.article &&
    kindAt(items, at - 2) === W.preposition &&
    (rank === W.high || rank === W.low)
  );
}

const isBefore = wordSet("before");

/** "... before retreating 1.34 percent to end at 479,000 won": what follows is how the session ended. */
function endsLater({ items, story }: Sentence, at: number): boolean {
  const next = kindAt(items, at + 1);
  if ((next !== W.moving && next !== W.close) || !isBefore(story.tokens, (items[at] as Item).from)) return false;
  // "Before closing down 2.7 percent".
  if (next === W.close) return kindAt(items, at + 2) === W.direction || kindAt(items, at + 2) === W.at;
  return items.slice(at + 2, at + 6).some(({ kind }) => kind === W.close);
}

/** "Who had dumped 2.5 trillion won the day before, bought ...": a day, and nothing that goes before. */
function isDayBefore(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.span && kindAt(items, at + 1) === W.comma;
}

/** "Turned net buyers after three days, with purchases of", in Seoul: how long it took, and nothing that went before. */
function isAfterSpan({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome) return false;
  const counted = items[at + 1]?.quantity?.unit === U.duration;
  const end = counted ? at + 2 : at + 3;
  const span = counted || (kindAt(items, at + 1) === W.numeral && kindAt(items, at + 2) === W.span);
  return span && kindAt(items, end) !== W.of && kindAt(items, end) !== W.moveNoun;
}

/** "To go as far down as 63,000". */
function isAsFarAs(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.as) return false;
  return [2, 3, -2, -3].some((step) => kindAt(items, at + step) === W.as);
}

/** True when "has" or "had" stands before the verb, in its own clause. */
export function isPerfect(s: Sentence, at: number): boolean {
  for (let before = at - 1; before >= at - 4; before--) {
    const kind = kindAt(s.items, before);
    if (kind === W.have) return true;
    if (kind === W.comma || kind === W.move || kind === W.close || kind === W.open) return false;
  }
  return false;
}
