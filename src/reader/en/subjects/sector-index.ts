import * as M from "../../mark-code.ts";
import { type Item, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOblique } from "./oblique.ts";

/** The index of a trade, by words that no table of trades holds, and "the index" behind a sentence that was about one alone. */
const isIndex = wordSet("index");

/** Words of the sentence before that are looked through. */
const REACH = 40;

/** "The Nifty Metal index was the biggest gainer. The index rose 1.6 percent": that trade's, which had no figure yet. */
export function sectorIndexTold({ items, story }: Sentence, at: number): Subject | undefined {
  const { claims, onlySubject, sentence, tokens } = story;
  if (story.isHome || at !== 1 || story.startsParagraph || kindAt(items, 0) !== W.article) return undefined;
  if (onlySubject?.kind !== S.sector || claims.at(-1)?.sentence === sentence - 1) return undefined;
  if (!isIndex(tokens, (items[1] as Item).from)) return undefined;
  const first = (items[0] as Item).from;
  for (let token = first - 2; token > 0 && token > first - REACH && tokens.code[token] !== M.stop; token--)
    if (isIndex(tokens, token) && wordClass(tokens, token - 1) !== W.article) return onlySubject;
  return undefined;
}

const isTradeNoun = wordSet("sector", "industry", "industries");

/** Words that tell which of the trades, and name none. */
const NO_TRADE = new Set("main key only other whole each every another same sole top sub overall entire".split(" "));

const measures = kindTable(W.move, W.close, W.copula, W.direction, W.and, W.comma, W.quantity);

/** "The basic industries index gained 3.43 percent", "the trade sector index": true where a trade was named so. */
export function readTradeIndex(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const noun = itemAt(items, at - 1);
  if (story.isHome || noun?.kind !== W.sectorNoun || !isTradeNoun(story.tokens, noun.from)) return false;
  const word = itemAt(items, at - 2);
  if (word?.kind === W.article && isIndex(story.tokens, (items[at] as Item).from)) {
    const trade = tradeBefore(s, at - 3);
    if (trade === "") return false;
    replace(s, subjectOf(S.sector, trade));
    return true;
  }
  const plain = word?.kind === W.plain && word.value === 0;
  if (word === undefined || (!plain && word.kind !== W.trading) || measures[kindAt(items, at + 1)] !== 1) return false;
  const name = wordOf(s, word).toLowerCase();
  if (NO_TRADE.has(name) || name.endsWith("est") || !isIndex(story.tokens, (items[at] as Item).from)) return false;
  if (isOblique(s, at)) return false;
  const { start, end, text } = story.tokens;
  replace(s, subjectOf(S.sector, text.slice(start[word.from], end[noun.to - 1])));
  return true;
}

/** "The banking sector (as Pepper rose) led the turnover while the sector index fell": of the trade told before; "" where none is. */
function tradeBefore({ items, story: { tokens } }: Sentence, from: number): string {
  let noun = from;
  while (noun > 0 && kindAt(items, noun) !== W.sectorNoun) noun--;
  let first = noun;
  while (first > 0 && namesTrade[kindAt(items, first - 1)] === 1) first--;
  const [begins, ends] = [items[first], items[noun - 1]];
  if (first === noun || begins === undefined || ends === undefined) return "";
  return tokens.text.slice(tokens.start[begins.from], tokens.end[ends.to - 1]);
}

const namesTrade = kindTable(W.plain, W.sector, W.subject, W.and, W.other, W.comma);
