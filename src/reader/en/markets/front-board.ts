import { type Item, indexOf, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { HOME, SECOND_BOARD } from "./markets.ts";

/** "On the American Stock Exchange, the index rose", "on the Second Section, ...": a front that tells of a board apart from the main one. */

/** What such a front begins with. */
const OPENS = kindTable(W.preposition, W.at);

/** Phrases from the front's article to the comma or the article behind it. */
const FRONT_REACH = 8;

const isSection = wordSet("section");
const isSecond = wordSet("second");
const isCounter = wordSet("counter");
const isExchange = wordSet("exchange", "bourse");
const isAmerican = wordSet("american");
/** Cities with an exchange beside that which their country's index is of. */
const isBeside = wordSet("american", "montreal", "vancouver", "alberta", "osaka", "nagoya", "lahore", "chittagong");

const isGeneral = wordSet("general");

/** "The index" by the front of its sentence; "the general index" behind one of a trade is the main one or not, nobody says. */
export function indexApart(s: Sentence, at: number): Subject | undefined {
  const { clause, items, story } = s;
  const before = kindAt(items, at - 1);
  if (before === W.article) return frontBoard(s, at);
  if (story.isHome || before !== W.plain || !isGeneral(story.tokens, (items[at - 1] as Item).from)) return undefined;
  const trade = (clause.kind === S.none ? story.lastSubject?.kind : clause.kind) === S.sector;
  return trade && kindAt(items, at - 2) === W.article ? subjectOf(S.outside, "index") : undefined;
}

/** The index of the board that the sentence's front tells of; undefined where it tells of none that is apart. */
export function frontBoard({ items, story }: Sentence, at: number): Subject | undefined {
  if (OPENS[kindAt(items, 0)] !== 1 || kindAt(items, 1) !== W.article) return undefined;
  for (let next = 2; next < at && next < FRONT_REACH; next++) {
    const item = items[next] as Item;
    if (item.kind === W.comma || item.kind === W.article || item.kind === W.move) return undefined;
    // "The over-the-counter market".
    if (item.kind === W.over && kindAt(items, next + 1) === W.hyphen)
      return overCounter(story.isHome, story.tokens, items, next);
    const last = item.to - 1;
    if (isSection(story.tokens, last)) {
      const second = story.market === "JP" && isSecond(story.tokens, (items[next - 1] as Item).from);
      return second ? indexOf("TSE Second Section", "JP") : undefined;
    }
    if (!isExchange(story.tokens, last)) continue;
    const { from } = item;
    if (!isBeside(story.tokens, from)) return undefined;
    return isAmerican(story.tokens, from)
      ? indexOf("American Stock Exchange market value index", "US")
      : subjectOf(S.outside, "exchange");
  }
  return undefined;
}

function overCounter(
  home: boolean,
  tokens: Sentence["story"]["tokens"],
  items: readonly Item[],
  at: number,
): Subject | undefined {
  if (!isCounter(tokens, (items[at + 4] as Item | undefined)?.from ?? -1)) return undefined;
  return home ? indexOf(SECOND_BOARD, HOME) : subjectOf(S.outside, "board");
}
