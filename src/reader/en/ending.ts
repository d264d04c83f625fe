import type { Tokens } from "../scanner.ts";
import { type Item, kindAt } from "./item.ts";
import type { Story } from "./story.ts";
import * as S from "./subject-kind.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { isMorningEnd } from "./told-clock.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Something of the story's own market closes on its own day: it was told after the close, whatever the morning was like. */
export function isEnding({ isHome, session, market }: Story, items: readonly Item[]): boolean {
  let closes = false;
  for (let at = 0; at < items.length; at++) {
    const { kind, day, subject, value } = items[at] as Item;
    // "Wall Street closed higher on Thursday".
    const elsewhere = kind === W.place && (isHome || PLACE_MARKETS[value] !== market);
    if (elsewhere || (day && day.number !== session)) return false;
    if (subject?.kind === S.index && subject.market !== market) return false;
    closes ||= kind === W.close && !isNoun(kindAt(items, at - 1)) && !isMorningEnd(items, at);
  }
  return closes;
}

/** Sentences in which a story of another market tells when it was told. */
const LEAD = 3;

const isTold = wordSet("update", "deals", "session");

/**
 * "Sensex falls 300 points: midday update", "shares in London rose in morning trade", of another market than Seoul's, where
 * nothing ends: its figures are of that moment.
 */
export function isBeforeClose(story: Story, sentences: readonly (readonly Item[])[]): boolean {
  if (story.isHome || sentences.some((items) => !isOfOther(story, items) && items.some((_, at) => isClosed(items, at))))
    return false;
  return sentences
    .slice(0, LEAD)
    .some((items) => !isElsewhere(story, items) && items.some((_, at) => isPartTold(story, items, at)));
}

/** "In early trading on Wall Street, ...", "S&P futures rose in early trading". */
function isElsewhere({ market }: Story, items: readonly Item[]): boolean {
  return items.some(
    ({ kind, subject, value }) =>
      kind === W.futures ||
      (kind === W.place && PLACE_MARKETS[value] !== market) ||
      (subject?.kind === S.index && subject.market !== market),
  );
}

/** "On Wall Street, the Dow closed lower", in a story of Sydney: another market's close. */
function isOfOther({ market }: Story, items: readonly Item[]): boolean {
  let other = false;
  for (const { kind, subject, value } of items) {
    const told = kind === W.place ? PLACE_MARKETS[value] : subject?.kind === S.index ? subject.market : undefined;
    if (told === market) return false;
    other ||= told !== undefined;
  }
  return other;
}

/** "Closed", "at the close", and not "at the close on Friday", "at the close of the last session". */
function isClosed(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.close) return false;
  const before = kindAt(items, at - 1);
  if (!isNoun(before)) return true;
  const led = before === W.at || (before === W.article && kindAt(items, at - 2) === W.at);
  const next = kindAt(items, at + 1);
  return led && next !== W.date && next !== W.of && next !== W.preposition;
}

/** "In early trading", "in afternoon trade", "at midday", "midday market update". */
function isPartTold({ tokens }: Story, items: readonly Item[], at: number): boolean {
  const { kind, value, from } = items[at] as Item;
  const part = (kind === W.intraday && value === 1) || (kind === W.plain && isEarly(tokens, from));
  if (!part || isOvertaken(tokens, items, at)) return false;
  // "After falling in early trade": what was.
  for (let back = at - 1; back >= 0 && kindAt(items, back) !== W.colon; back--)
    if (kindAt(items, back) === W.after) return false;
  // "At midday", "at mid-afternoon".
  const mid = kindAt(items, at - 1) === W.hyphen && isMid(tokens, items[at - 2]?.from ?? -1);
  const joint = kindAt(items, mid ? at - 3 : at - 1);
  if ((mid || isMidday(tokens, from)) && (joint === W.at || joint === W.by)) return true;
  const next = items[at + 1];
  if (next === undefined) return false;
  return next.kind === W.trading || isTold(tokens, next.from) || isTold(tokens, items[at + 2]?.from ?? -1);
}

/** "Fell in early trade but rebounded", "had touched ... in early trade", "erased early trade losses": what came later is told. */
function isOvertaken(tokens: Tokens, items: readonly Item[], at: number): boolean {
  let turned = kindAt(items, at + 2) === W.moveNoun;
  for (const [n, { kind, value, from }] of items.entries()) {
    if (isLater(tokens, from) || kind === W.touch || (kind === W.have && value === HAD)) return true;
    if (n < at) continue;
    turned ||= kind === W.but || (kind === W.move && kindAt(items, n - 1) === W.comma);
  }
  return turned;
}

const isLater = wordSet("later", "final");

/** What "had" is among the forms of the verb. */
const HAD = 2;

const isMid = wordSet("mid");
const isMidday = wordSet("midday");

const isEarly = wordSet("early");

/** "The previous close", "since Thursday's close", "at the close". */
function isNoun(before: number): boolean {
  return before === W.article || before === W.possessive || before === W.previous || before === W.at;
}
