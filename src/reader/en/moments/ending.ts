import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isMorningEnd } from "./told-clock.ts";

/** Something of the story's own market closes on its own day: it was told after the close, whatever the morning was like. */
export function isEnding({ isHome, session, market, tokens }: Story, items: readonly Item[]): boolean {
  let closes = false;
  for (let at = 0; at < items.length; at++) {
    const { kind, day, subject, value } = items[at] as Item;
    // "Wall Street closed higher on Thursday".
    const elsewhere = kind === W.place && (isHome || PLACE_MARKETS[value] !== market);
    if (elsewhere || (day && day.number !== session)) return false;
    if (subject?.kind === S.index && subject.market !== market) return false;
    closes ||= kind === W.close && isDone(tokens, items, at) && !isMorningEnd(tokens, items, at);
  }
  return closes;
}

/** "Closed higher", and neither "the previous close" nor "whether it can close above 4,200". */
function isDone(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  return before !== W.modal && !isNoun(before) && !isShut(tokens, items, at);
}

/** "Markets are closed on Friday", "will be closed for a holiday": no session that ends; and no "was closed at 4,309.63". */
export function isShut(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  // "With most Asian markets closed Friday and elections on Sunday".
  if (before === W.marketNoun && kindAt(items, at + 1) === W.date) return endsPart(kindAt(items, at + 2));
  if (before === W.marketNoun && isForHoliday(tokens, items, at + 1)) return true;
  if (before !== W.copula) return false;
  const next = kindAt(items, at + 1);
  return next !== W.at && next !== W.quantity && next !== W.direction && next !== W.with;
}

/** Words that tell why no session was held. */
const isHoliday = wordSet(
  ..."holiday holidays christmas thanksgiving easter new memorial labor labour independence presidents".split(" "),
  ..."martin juneteenth good public national lunar chinese mourning".split(" "),
);

/** "With U.S. markets closed for the Memorial Day holiday", "closed for Thanksgiving", and not "closed for the day". */
function isForHoliday(tokens: Tokens, items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.preposition) return false;
  const reason = items[kindAt(items, at + 1) === W.article ? at + 2 : at + 1];
  return reason !== undefined && isHoliday(tokens, reason.from);
}

/** "The previous close", "since Thursday's close", "at the close". */
export function isNoun(before: number): boolean {
  return before === W.article || before === W.possessive || before === W.previous || before === W.at;
}

/** Nothing of how it closed follows. */
function endsPart(kind: number): boolean {
  return kind < 0 || kind === W.and || kind === W.comma || kind === W.period;
}
