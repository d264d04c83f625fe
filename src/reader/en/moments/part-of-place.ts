import { isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Sentences that begin with a part of the session of some place. */

const isEarly = wordSet("early", "initial");
const isPart = wordSet("early", "initial", "late", "mid");
const isDeals = wordSet("deals", "trades", "dealings", "dealing", "action", "hours");

/** What a statement may begin with. */
const STARTS = kindTable(W.comma, W.subject, W.it, W.article, W.marketNoun, W.shareUnit);

/** Phrases from "in" to "trading": "in early Thursday morning trading". */
const REACH = 7;

/** "In early European deals, ...", "in morning trade on Wall Street ...", "early in the Asian session, ...". */
export function isPartOfPlace(s: Sentence): boolean {
  const { items, story } = s;
  const { tokens } = story;
  const word = (at: number) => itemAt(items, at)?.from ?? -1;
  let early = kindAt(items, 0) === W.plain && isEarly(tokens, word(0)) && isIn(items, 1);
  if (!early && kindAt(items, 0) !== W.preposition) return false;
  const isOfSession = early;
  let part = early;
  for (let at = early ? 2 : 1; at < REACH; at++) {
    const item = itemAt(items, at);
    if (item === undefined) return false;
    if (item.kind === W.trading || isDeals(tokens, item.from)) return part && isStart(s, at + 1);
    if (isOfSession && item.kind === W.span && item.value === 1) return isStart(s, at + 1);
    const morning = item.kind === W.intraday && item.value === 1;
    // "On Friday morning, ...".
    if (morning && itemAt(items, at - 1)?.day?.number === story.session && isStart(s, at + 1)) return true;
    early = item.kind === W.plain && isPart(tokens, item.from);
    part ||= morning || (item.kind === W.plain && isEarly(tokens, item.from));
    if (!morning && !early && IN_FRONT[item.kind] !== 1) return false;
  }
  return false;
}

/** What may stand between them. */
const IN_FRONT = kindTable(W.article, W.place, W.date, W.hyphen);

/** The statement begins, with no more than the day and the place before it: "Tuesday", "on Wall Street", "in Hong Kong". */
function isStart({ items, story }: Sentence, from: number): boolean {
  let at = from;
  const date = itemAt(items, at);
  if (date?.kind === W.date && date.day?.number === story.session) at++;
  else if (date?.kind === W.preposition && itemAt(items, at + 1)?.day?.number === story.session) at += 2;
  if (kindAt(items, at) === W.preposition) {
    let place = at + 1;
    while (kindAt(items, place) === W.place || (place > at + 1 && kindAt(items, place) === W.plain)) place++;
    if (place > at + 1) at = place;
  }
  const kind = kindAt(items, at);
  return kind >= 0 && STARTS[kind] === 1;
}
