import { HOME, SECOND_BOARD } from "../atlas/markets.ts";
import { type Item, indexOf, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOtherPlace } from "./market-place.ts";
import { exchangeInFront } from "./second-exchange.ts";

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
function indexApart(s: Sentence, at: number): Subject | undefined {
  const { clause, items, story } = s;
  const before = kindAt(items, at - 1);
  if (before === W.article) return frontBoard(s, at);
  if (story.isHome || before !== W.plain || !isGeneral(story.tokens, (items[at - 1] as Item).from)) return undefined;
  // "The general index" of Athens is called nothing else.
  if (story.mainIndex.includes("General")) return undefined;
  const trade = (clause.kind === S.none ? story.lastSubject?.kind : clause.kind) === S.sector;
  return trade && kindAt(items, at - 2) === W.article ? subjectOf(S.outside, "index") : undefined;
}

/** Takes such an index for the subject; false where the index at `at` is none. */
export function readIndexApart(s: Sentence, at: number): boolean {
  const apart = indexApart(s, at);
  if (apart) replace(s, apart);
  return apart !== undefined;
}

/** The index of the board that the sentence's front tells of; undefined where it tells of none that is apart. */
function frontBoard({ items, story }: Sentence, at: number): Subject | undefined {
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

const isSmall = wordSet("small", "mid", "medium", "start", "startup", "venture", "young", "emerging");

/** "The Kosdaq index of small and start-up firms": what Seoul's second board is for, behind its name. */
export function isOfSmallFirms({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || itemAt(items, at - 1)?.subject?.name !== SECOND_BOARD) return false;
  return isSmall(story.tokens, itemAt(items, at + 2)?.from ?? -1);
}

/** A sentence whose front tells of another place, or of a board apart: its counts and sums are not the market's. */
export function isOfOtherFront(s: Sentence): boolean {
  return (isOtherPlace(s, 0) || frontBoard(s, s.at) !== undefined) && exchangeInFront(s) === undefined;
}
