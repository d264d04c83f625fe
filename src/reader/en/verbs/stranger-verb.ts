import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isMaker = wordSet(
  ..."producer maker operator builder refiner carrier airline developer manufacturer lender bank insurer retailer miner brewer company firm group".split(
    " ",
  ),
);

/** "Pepper, the nation's biggest coal producer fell 3.5 percent": the comma that ends what it is was left out. */
function isOfDescribed({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.kind !== S.stock || clause.bound || clause.verb) return false;
  const comma = clause.subjectAt + 1;
  if (kindAt(items, comma) !== W.comma || kindAt(items, comma + 1) !== W.article) return false;
  if (!isMaker(story.tokens, (items[at - 1] as Item).from)) return false;
  for (let next = comma + 2; next < at; next++) if (kindAt(items, next) === W.comma) return false;
  return true;
}

/** Phrases that are, or may be, what the verb is of: it is no stranger's. */
const KNOWN = kindTable(
  W.group,
  W.groupAdjective,
  W.it,
  W.who,
  W.marketNoun,
  W.breadth,
  W.won,
  W.dollar,
  W.money,
  W.yield,
  W.bond,
  W.volume,
  W.rate,
  W.currencyNoun,
  W.commodity,
  W.macro,
  W.futures,
  W.cap,
  W.move,
  W.moving,
  W.close,
  W.open,
  W.trade,
);

/** Where the clause of the verb begins. */
const BEGINS = kindTable(W.comma, W.semicolon, W.while, W.but, W.and, W.as, W.after, W.openBracket);

/** "... as new cases jumped": an unknown thing stands before the verb, and nothing known in its clause. */
export function isStrangerVerb(s: Sentence, at: number): boolean {
  if (isOfOpenAside(s, at) || isWhereListed(s, at) || isOfDescribed(s, at)) return false;
  // "The trading value rose to 13 trillion won": what was traded.
  if (s.clause.kind === S.turnover && kindAt(s.items, at - 2) === W.trading && at - 2 === s.clause.subjectAt)
    return false;
  let stranger = false;
  for (let before = at - 1; before >= 0; before--) {
    const item = s.items[before] as Item;
    const { kind } = item;
    if (KNOWN[kind] === 1) return false;
    if (BEGINS[kind] === 1) return stranger;
    if (kind === W.article && isTold(s, before)) return stranger;
    if (kind === W.subject) return stranger && isOwnedByName(s, before, at);
    if (kind === W.shareUnit || kind === W.sector) {
      // "As oil prices fell", "as the price of oil fell", "as software company stocks fell": what no rule took for the
      // subject is a stranger; so are "shares of chip equipment makers".
      if (isOwn(s, before)) return stranger && isOfOthers(s, before);
      if (s.clause.kind !== S.index && kind === W.shareUnit) return false;
      stranger = true;
    } else if (kind === W.trading || kind === W.copula) {
      if (isOfTurnover(s, before)) return false;
    } else if (kind === W.quantity) {
      // "The top 40 lost": the number of a name.
      if (before !== at - 1 || !isNameNumber(s.items, before)) return false;
      stranger = true;
    } else if (kind === W.plain && item.value === 0 && before === at - 1) stranger = !isAdverbial(s, item);
  }
  return stranger;
}

/** "Pepper's warrant increased": what belongs to a name is another thing, whatever it is. */
function isOwnedByName({ items, story }: Sentence, name: number, verb: number): boolean {
  return !story.isHome && kindAt(items, name + 1) === W.possessive && name === verb - 3;
}

/** "The trading value increased to ...", "traded value jumped to ...". */
function isOfTurnover({ clause, story }: Sentence, at: number): boolean {
  return clause.kind === S.turnover && clause.subjectAt === at && !story.isHome;
}

const isThat = wordSet("that");
const isNews = wordSet(
  ..."news report reports reporting data figures signs sign word speculation hopes expectations fears concerns concern worries rumors rumours announcement view showing showed show saying said says".split(
    " ",
  ),
);

/** "Rose on news that housing starts fell": what is told behind "that" is told of something else. */
function isTold({ items, story: { tokens } }: Sentence, at: number): boolean {
  return isThat(tokens, (items[at] as Item).from) && isNews(tokens, (items[at - 1]?.to ?? 0) - 1);
}

const isExchange = wordSet("exchange", "bourse");
const isListed = wordSet("listed", "traded");

/** "The gauge of 305 companies and five funds listed on the Saigon Stock Exchange declined": where those are is not what declined. */
function isWhereListed({ clause, items, story }: Sentence, at: number): boolean {
  const place = items[at - 1];
  if (story.isHome || clause.kind !== S.index || clause.bound || !isExchange(story.tokens, (place?.to ?? 0) - 1))
    return false;
  for (let back = at - 2; back > clause.subjectAt && back > at - 8; back--)
    if (isListed(story.tokens, (items[back] as Item).from)) return true;
  return false;
}

const isMadeOf = wordSet("comprising", "representing", "covering", "tracking", "consisting");

/** "The DS30 index, comprising blue chips gained 19 points": the verb is the index's, though no comma closes the aside. */
function isOfOpenAside({ clause, items, story }: Sentence, at: number): boolean {
  const { subjectAt } = clause;
  const word = items[subjectAt + 2];
  if (story.isHome || clause.kind !== S.index || clause.bound || word === undefined || at > subjectAt + 8) return false;
  if (kindAt(items, subjectAt + 1) !== W.comma || !isMadeOf(story.tokens, word.from)) return false;
  for (let next = subjectAt + 3; next < at; next++) if (kindAt(items, next) !== W.plain) return false;
  return true;
}

/** The phrase is what the clause is about. */
function isOwn({ clause }: Sentence, at: number): boolean {
  return clause.subjectAt === at || clause.kind === S.sector;
}

/** "Shares of chip equipment makers": of a class that no table knows, where the words alone stand for the market. */
function isOfOthers({ clause, items }: Sentence, at: number): boolean {
  return clause.kind === S.index && kindAt(items, at) === W.shareUnit && kindAt(items, at + 1) === W.of;
}

function isNameNumber(items: readonly Item[], at: number): boolean {
  const q = items[at]?.quantity;
  const { kind } = itemAt(items, at - 1) ?? { kind: -1 };
  const named = kind === W.pass || kind === W.plain;
  return named && q !== undefined && q.unit === U.plain && q.exponent === 0 && q.digits < 1_000;
}

const ADVERBIALS = new Set([
  "later",
  "also",
  "again",
  "still",
  "now",
  "further",
  "once",
  "soon",
  "not",
  "even",
  "instead",
  "too",
  "that",
  "likewise",
  "initially",
  "led",
  "holiday",
  "weekend",
  "break",
]);

function isAdverbial(s: Sentence, item: Item): boolean {
  const word = wordAt(s, item);
  return ADVERBIALS.has(word) || (word.endsWith("ly") && !NOUNS.has(word));
}

const NOUNS = new Set(["supply", "oversupply", "family", "rally", "assembly", "monopoly", "anomaly", "italy"]);

function wordAt(s: Sentence, item: Item): string {
  const { tokens } = s.story;
  return tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]).toLowerCase();
}

export function wordBefore(s: Sentence, at: number): string {
  return wordAt(s, itemAt(s.items, at - 1) as Item);
}
