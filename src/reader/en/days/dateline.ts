import type { TradingDay } from "../../../market/trading-day.ts";
import { dayOfNumber } from "../../day-number.ts";
import * as M from "../../mark-code.ts";
import type { NameIndex } from "../../name-index.ts";
import { isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { isTownInCapitals } from "../names/name-shape.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { readMoment, readMonthFirst } from "./day.ts";

/** Tokens from a story's head within which a date still dates it. */
export const DATED_WITHIN = 120;

/** "The highest since Aug. 9, 2021", "from Dec. 30, 2024": a day looked back to, and not the story's own. */
const LOOKS_BACK = new Set<number>([W.since, W.after, W.from, W.of, W.than, W.below, W.above]);

/** The first full date near the story's head that no word looks back to, where nobody told the session. */
export function readDateline(tokens: Tokens): TradingDay | undefined {
  const end = Math.min(tokens.count, DATED_WITHIN);
  for (let at = 0; at < end; at++) {
    const isMonth = tokens.kind[at] === WORD && wordClass(tokens, at) === W.month;
    if (!isMonth && tokens.kind[at] !== LITERAL) continue;
    const moment = isMonth ? readMonthFirst(tokens, at, Number.NaN) : readMoment(tokens, at, Number.NaN);
    if (!moment?.day || moment.day.long || Number.isNaN(moment.day.number)) continue;
    if (!LOOKS_BACK.has(wordClass(tokens, at - 1))) return dayOfNumber(moment.day.number);
  }
  return undefined;
}

/** Sentences of a story's head, a title and its lines among them, in which its place stands. */
const PLACED_WITHIN = 6;

/** "RIO DE JANEIRO, Sept. 4 (Agency) - ...": where a story was written, when no table knows the place; no company. */
export function leavePlace(tokens: Tokens, sentences: readonly (readonly Item[])[], names: NameIndex): void {
  for (const items of sentences.slice(0, PLACED_WITHIN)) {
    const dash = agencyEnd(items);
    if (dash > 0) {
      for (const item of items.slice(0, dash))
        if (item.subject?.kind === S.stock && !names.match(tokens, item.from)) toName(item);
      return;
    }
    const place = items[0];
    if (place?.subject?.kind === S.stock && isShoutedTown(tokens, items) && !names.match(tokens, place.from)) {
      toName(place);
      return;
    }
    if (place?.subject?.kind !== S.stock || kindAt(items, 1) !== W.comma || kindAt(items, 2) !== W.date) continue;
    if (names.match(tokens, place.from) || !endsInDash(items)) continue;
    toName(place);
    return;
  }
}

/** "TEHRAN - Stocks fell", "YANGON- Pepper rose": a town in capitals before a dash, behind which no figure stands. */
function isShoutedTown(tokens: Tokens, items: readonly Item[]): boolean {
  const { from = 0, to = 0 } = items[0] ?? {};
  const dash = items[1];
  const next = items[2];
  if (dash === undefined || next === undefined || next.quantity !== undefined || to > from + 2) return false;
  const dashed = dash.kind === W.hyphen || (dash.kind === W.comma && tokens.code[dash.from] !== M.comma);
  return dashed && !isTight(tokens, dash.to) && isTownInCapitals(tokens, from, to);
}

function toName(item: Item): void {
  item.kind = W.name;
  item.subject = undefined;
}

/** Phrases from a sentence's beginning to the agency: "OSLO/RIO DE JANEIRO, Sept. 4, 2011 (Agency) -". */
const TO_AGENCY = 12;

/** The dash behind an agency's name in brackets, where nothing but places and a day stands before; -1 else. */
function agencyEnd(items: readonly Item[]): number {
  for (let at = 0; at < items.length && at < TO_AGENCY; at++) {
    const { kind, value } = items[at] as Item;
    if (kind === W.openBracket && kindAt(items, at + 2) === W.closeBracket) {
      const dash = items[at + 3];
      return dash?.kind === W.hyphen || (dash?.kind === W.comma && dash.value !== M.comma) ? at + 3 : -1;
    }
    if (kind === W.quantity || kind === W.move || kind === W.close || (kind === W.subject && value === S.index))
      return -1;
  }
  return -1;
}

/** Phrases from the date to the dash: ", 2011 (Reuters) -". */
const TO_DASH = 7;

/** A sentence may end with the dash behind its dateline, or go on. */
function endsInDash(items: readonly Item[]): boolean {
  for (let at = 3; at <= 3 + TO_DASH; at++) {
    const kind = kindAt(items, at);
    if (kind === W.hyphen || kind < 0 || (kind === W.comma && items[at]?.value !== M.comma)) return true;
    if (kind === W.move || kind === W.close || kind === W.copula) return false;
  }
  return false;
}
