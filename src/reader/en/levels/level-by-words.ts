import { tenTo } from "../../../market/figure.ts";
import type { Tokens } from "../../scanner.ts";
import { duringSession } from "../moments/during-session.ts";
import { isAsFarAs, isLedFromMost } from "../moments/led-from-most.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { pastToOpen } from "../phrases/to-open.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOfOpening } from "./led-level.ts";
import { extremeOf, type Level, type LevelRule } from "./level-rule.ts";
import { isOfSpanExtreme } from "./span-level.ts";

/** Which level a number is when the words right around it, or what it is compared with, tell. */

const isOutset = wordSet("open", "opening", "bell", "outset");

/** "Soared 512.30 points to open at 12,210.40", "fell 47.04 points, or 0.18%, at the open to 26,716.09". */
export const toOpen: LevelRule = ({ items, story }, at) => {
  const noun = kindAt(items, at - 1) === W.to && kindAt(items, at - 3) === W.article ? items[at - 2] : undefined;
  if (noun !== undefined && kindAt(items, at - 4) === W.at && isOutset(story.tokens, noun.to - 1)) return "open";
  if (kindAt(items, at - 1) !== W.at) return undefined;
  for (let to = at - 3; to >= 0 && to > at - 6; to--) if (pastToOpen(story.tokens, items, to) === at - 1) return "open";
  return undefined;
};

/** "Its lowest close since it reached 1,171.30 on May 21". */
export const closeSince: LevelRule = ({ items }, at) =>
  kindAt(items, at - 1) === W.touch && kindAt(items, at - 3) === W.since && kindAt(items, at - 4) === W.close
    ? "close"
    : undefined;

/** Phrases from a peak back to "since", and from there to the rank of a close. */
const SINCE_REACH = 7;
const RANK_REACH = 9;

/** "The highest closing price in 26 years, since the peak of 3,074.10 on Sept. 6, 2000", in Seoul: like is compared with like. */
export const peakOfClose: LevelRule = ({ clause, items, story }) => {
  const noun = clause.prepAt - 1;
  const extreme = kindAt(items, noun) === W.high || kindAt(items, noun) === W.low;
  if (!story.isHome || clause.prep !== W.of || !extreme) return undefined;
  for (let since = noun - 1; since > 1 && since > noun - SINCE_REACH; since--) {
    if (kindAt(items, since) !== W.since) continue;
    for (let close = since - 1; close > 0 && close > since - RANK_REACH; close--)
      if (kindAt(items, close) === W.close)
        return kindAt(items, close - 1) === kindAt(items, noun) ? "close" : undefined;
    return undefined;
  }
  return undefined;
};

/** "Opened at 866.82, but had slipped to 863.93 as of the same time". */
export const asOfTime: LevelRule = ({ clause, items, story }, at) =>
  story.isHome && clause.prep === W.to && kindAt(items, at + 1) === W.as && kindAt(items, at + 2) === W.of
    ? "close"
    : undefined;

/** "Hit 10,473.23 points intra-day high and 10,408.83 points low": the noun behind says which. */
export const extremeBehind: LevelRule = ({ items }, at) => {
  let next = at + 1;
  while (
    next < at + 4 &&
    (kindAt(items, next) === W.intraday || kindAt(items, next) === W.hyphen || kindAt(items, next) === W.span)
  )
    next++;
  const kind = kindAt(items, next);
  if (kind !== W.high && kind !== W.low) return undefined;
  return kind === W.high ? "high" : "low";
};

/** "The session high touched 13,456.56": the noun in front of the verb. */
export const extremeTouched: LevelRule = ({ items }, at) => {
  if (kindAt(items, at - 1) !== W.touch) return undefined;
  const noun = kindAt(items, at - 2);
  return noun === W.high ? "high" : noun === W.low ? "low" : undefined;
};

/** "Reached highs of 12,345.67 and 11,234.56 respectively": the second is one too. */
export const secondOfPair: LevelRule = (s, at) =>
  s.paired && kindAt(s.items, at - 1) === W.and && kindAt(s.items, at - 2) === W.quantity ? lastExtreme(s) : undefined;

function lastExtreme({ clause: { lastLevel } }: Sentence): Level | undefined {
  return lastLevel === "high" || lastLevel === "low" ? lastLevel : undefined;
}

export const ofSpan: LevelRule = ({ items, story }, at) =>
  !story.isHome && isOfSpanExtreme(items, at) ? "other" : undefined;

/** "Briefly climbing over 10 points to surpass 1,676": passed at that moment. */
export const passedWithin: LevelRule = ({ clause, items, outline, story }, at) =>
  !story.isHome && kindAt(items, at - 1) === W.pass && outline.hasIntraday && clause.mode !== L.close
    ? "other"
    : undefined;

/** "Hit 74,289.02 as against 73,397.71 on Wednesday": what it is held against is a close. */
export const heldAgainst: LevelRule = ({ clause }) =>
  clause.prep === W.against && clause.mode === L.touch ? "close" : undefined;

/** "... to 2,215 during the day, the lowest since July 27 (2,203)": like is compared with like. */
export const comparedExtreme: LevelRule = (s) =>
  s.clause.mode !== L.close && isCompared(s) ? lastExtreme(s) : undefined;

function isCompared({ clause, items }: Sentence): boolean {
  return clause.referenceDay !== undefined || kindAt(items, clause.prepAt) === W.since;
}

const isReached = wordSet("reached", "hit");

/** "It closed below 4,200 for the first time since Feb. 10, when it reached 4,182.35". */
export const comparedClose: LevelRule = (s, at) => {
  const { clause, items, story } = s;
  if (!story.isHome || clause.mode !== L.touch || clause.high || clause.low || clause.intraday || !isCompared(s))
    return undefined;
  const reached = kindAt(items, at - 1) === W.touch && isReached(story.tokens, (items[at - 1] as Item).from);
  if (!reached && !s.inBrackets(at)) return undefined;
  return closesBefore(items, s.inBrackets(at) ? items.length : at) && !duringSession(s, at) ? "close" : undefined;
};

/** Phrases from the verb that closes to the level that it is held against. */
const CLOSE_REACH = 20;

function closesBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - CLOSE_REACH; back--)
    if (kindAt(items, back) === W.close) return true;
  return false;
}

const isMade = wordSet(
  ..."set sets setting made marked posted recorded registered logged notched saw renewed".split(" "),
);

/** Phrases from such a verb to the extreme: "set a new all-time intraday". */
const MADE_REACH = 7;

/** "Opened higher and set a new intraday high of", and not "opened at a high of". */
function isMadeBefore(tokens: Tokens, items: readonly Item[], noun: number): boolean {
  for (let back = noun - 1; back > 0 && back > noun - MADE_REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (isMade(tokens, from)) return true;
    if (kind === W.comma || kind === W.quantity || kind === W.open) return false;
  }
  return false;
}

/** "Opened at 2,562.43 and made an intraday high at 2,585.15". */
export const madeExtreme: LevelRule = ({ clause, items, story }) => {
  if (clause.mode !== L.open) return undefined;
  const noun = clause.prepAt - 1;
  if (clause.prep === W.of && story.isHome && !isMadeBefore(story.tokens, items, noun)) return undefined;
  if (clause.prep !== W.of && clause.prep !== W.at) return undefined;
  if (kindAt(items, noun - 1) !== W.intraday && kindAt(items, noun - 1) !== W.article) return undefined;
  const made = kindAt(items, noun);
  return made === W.high ? "high" : made === W.low ? "low" : undefined;
};

/** "After opening at 2,431.2, falling 0.6 percent to 2,406.1 by noon": where it went from there. */
export const wentFromOpen: LevelRule = ({ clause, items, story }, at) => {
  const went = story.isHome && clause.mode === L.open && clause.counts[R.level] !== 0 && clause.prep === W.to;
  return went && kindAt(items, at - 2) === W.quantity ? "close" : undefined;
};

export const opened: LevelRule = (s, at) => {
  const { clause, story } = s;
  if ((story.isHome && isOfOpening(s, at)) || isOpenedToo(s)) return "open";
  if (clause.mode !== L.open || clause.referenceDay !== undefined) return undefined;
  return clause.previous && s.headKind(clause.prepAt) === W.close ? "close" : "open";
};

/** "The Sensex opened at 35,004.3 and the Nifty at 10,550.1": the second, that has no verb of its own. */
function isOpenedToo({ clause, items, story }: Sentence): boolean {
  const last = story.claims.at(-1);
  if (clause.verb || clause.prep !== W.at || last?.measure !== "index.open" || last.sentence !== story.sentence)
    return false;
  const named = clause.subjects[0]?.name;
  const joint = kindAt(items, clause.subjectAt - 1) === W.article ? clause.subjectAt - 2 : clause.subjectAt - 1;
  return named !== undefined && named !== last.subject && isAndOr(items, joint);
}

/** "And the", "while the", with an exchange or an adjective between: "and the broader". */
function isAndOr(items: readonly Item[], at: number): boolean {
  for (let back = at; back >= 0 && back > at - 4; back--) {
    const kind = kindAt(items, back);
    if (kind === W.and || kind === W.while) return true;
    if (kind !== W.plain && kind !== W.article && kind !== W.subject && kind !== W.place && kind !== W.marketNoun)
      return false;
  }
  return false;
}

/** "Fell as much as 2.1 percent to 4,207.63": where it stood at its farthest. */
export const atItsMost: LevelRule = (s, at) => {
  // "Went as far as 4,061.21 before settling at 4,051.21": which way, the close tells.
  if (s.story.isHome && s.clause.dir === 0 && isAsFarAs(s, at)) return besideClose(s.items, at);
  // "Fell as far as 2,590.1".
  const far = s.clause.dir !== 0 && isAsFarAs(s, at);
  return far || isLedFromMost(s, at) ? extremeOf(s.clause.dir) : undefined;
};

/** Phrases from a level to the close of the same sentence. */
const BESIDE_REACH = 8;

/** Above the close that follows, or below it. */
function besideClose(items: readonly Item[], at: number): Level {
  const far = items[at]?.quantity;
  for (let next = at + 1; next < items.length && next < at + BESIDE_REACH; next++) {
    const end = kindAt(items, next) === W.close ? items[next + 2]?.quantity : undefined;
    if (end && far) return extremeOf(far.digits * tenTo(far.exponent) - end.digits * tenTo(end.exponent));
  }
  return "other";
}

/** "Set out at 4,021.11", "got going at 4,021.11", in Seoul: where it opened. */
export const setOut: LevelRule = ({ clause, items, story: { isHome, tokens } }, at) => {
  if (!isHome || clause.prep !== W.at || clause.prepAt !== at - 1) return undefined;
  const last = items[at - 2];
  if (last === undefined) return undefined;
  const [verb, word] = last.to > last.from + 1 ? [last.to - 2, last.to - 1] : [last.from - 1, last.from];
  return isSetting(tokens, verb) && isOut(tokens, word) ? "open" : undefined;
};

const isSetting = wordSet("set", "got", "getting", "setting", "gets", "sets");
const isOut = wordSet("out", "off", "forth", "going", "started", "underway");

const isStart = wordSet("start", "opening", "outset");
const isOpen = wordSet("open");
const isBell = wordSet("bell");

function isOpening(tokens: Tokens, { from, to }: Item): boolean {
  return isOpen(tokens, from) || (isStart(tokens, from) && (isBell(tokens, from + 1) || isBell(tokens, to)));
}

/** "Edged down to 12,255.77 at the start, climbed to 12,387.56 before settling at ...": on the way. */
export const onTheWay: LevelRule = ({ clause, items, story }, at) => {
  if (story.isHome || clause.prep !== W.to || clause.mode !== L.none || clause.dir === 0) return undefined;
  const start = kindAt(items, at + 1) === W.at && kindAt(items, at + 2) === W.article ? items[at + 3] : undefined;
  // "Dropped 0.63 points to 9,945.49 at the opening bell", "to 26,337.09 at the open".
  if (start !== undefined && isOpening(story.tokens, start)) return "open";
  const early = start !== undefined && isStart(story.tokens, start.from);
  return early || endsBehind(items, at) || isPassedInRelative(items, at) ? "other" : undefined;
};

/** "... in the final hour before settling at 12,363.53": where it ended comes behind. */
function endsBehind(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 7; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.after) return kindAt(items, next + 1) === W.close && kindAt(items, next + 2) === W.at;
    if (kind === W.comma || kind === W.quantity || kind === W.subject) return false;
  }
  return false;
}

/** "The SMI, which dipped to 12,604.10, finished at 12,760.20". */
function isPassedInRelative(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.comma || kindAt(items, at + 2) !== W.close) return false;
  for (let back = at - 1; back > 0 && back > at - 6; back--) if (kindAt(items, back) === W.who) return true;
  return false;
}
