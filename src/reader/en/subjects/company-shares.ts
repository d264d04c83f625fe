import { type Item, isIn, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import { isRanking } from "../words/ranking.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { readMaker } from "./maker-told.ts";
import { isFirm } from "./market-value.ts";

/** "The stock", "its shares": of a company told before. */

/** Sentences from a stock's name to "the stock". */
const STOCK_REACH = 4;

/** "Pepper: The shares surged 5.15 percent": the company of the label they stand behind. */
function labelOf({ items, story }: Sentence, at: number): Subject | undefined {
  if (at > 3 || story.isHome || kindAt(items, 1) !== W.colon || (at === 3 && kindAt(items, 2) !== W.article)) return;
  const label = items[0]?.subject;
  return label?.kind === S.stock && !isIn(items, at + 1) ? label : undefined;
}

/** "Shares fell 3.23 per cent to $27.90", "the stock slid 5.8 percent to $37", "shares in the company": of the one told before. */
export function isOfCompany(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (labelOf(s, at)) return true;
  // "At one point, the shares surged to 184,400 won".
  const behind = story.isHome && kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.comma;
  // And "at one point the shares traded at 184,400 won".
  const within = story.isHome && kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.intraday;
  if ((behind || within) && hasPrice(items, at)) return true;
  // "With investors hopeful, shares were up 5.7p at 336.7p".
  const joint = kindAt(items, at - 1);
  const joined = joint === W.comma || joint === W.and || joint === W.but;
  if (joined && !story.isHome && hasPrice(items, at)) return true;
  if (at > 1 || (at === 1 && kindAt(items, 0) !== W.article)) return false;
  if (hasPrice(items, at)) return true;
  if (!isIn(items, at + 1) || kindAt(items, at + 2) !== W.article) return false;
  // "Shares in the beleaguered retailer".
  const [near, next] = [items[at + 3], items[at + 4]];
  const isOne = (item: Item | undefined) => item !== undefined && isFirm(story.tokens, item.from);
  return isOne(near) || (near?.kind === W.plain && isOne(next));
}

/** "Shares in Germany's biggest lender": a company's that goes without its name. */
export function isOfUnnamed({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || !isIn(items, at + 1)) return false;
  let owned = false;
  for (let next = at + 2; next < at + 11; next++) {
    const item = items[next];
    // "The world's No. 3 software maker".
    const ranked = item?.kind === W.period && kindAt(items, next - 1) === W.no;
    if (item === undefined || (!DESCRIBES[item.kind] && !ranked)) return false;
    if (owned && isFirm(story.tokens, item.from)) return true;
    // "Shares in the Italian airline".
    owned ||= item.kind === W.possessive || (item.kind === W.article && next === at + 2);
  }
  return false;
}

/** "Shares in the software sector", "stocks in the world's No. 3 maker of pepper": of a part, or of one that goes without its name. */
export function isInPart({ items, story }: Sentence, at: number): boolean {
  if (!isIn(items, at + 1)) return false;
  for (let next = at + 2; next < at + 11; next++) {
    const item = items[next];
    const ranked = item?.kind === W.period && kindAt(items, next - 1) === W.no;
    if (item?.kind === W.sectorNoun || (item?.kind === W.plain && isFirm(story.tokens, item.from))) return true;
    if (item === undefined || (!DESCRIBES[item.kind] && !ranked)) return false;
  }
  return false;
}

const DESCRIBES = kindTable(W.place, W.possessive, W.plain, W.article, W.sector, W.hyphen, W.numeral, W.no, W.quantity);

/** "Shares fell 3.23 per cent to $27.90": what has a price is one company's. */
export function hasPrice(items: readonly Item[], at: number): boolean {
  // "The stock, up 2 percent at $18.20, ranked ...".
  const aside = kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.direction;
  for (let next = aside ? at + 2 : at + 1; next + 1 < items.length && next < at + 10; next++) {
    const { kind } = items[next] as Item;
    // "Shares were up 2%, or 22.5p to 945p", "rose 20 cent, or 2.5%, to end at 830 cent".
    const goesOn = kind === W.comma && (kindAt(items, next + 1) === W.or || kindAt(items, next + 1) === W.to);
    if (goesOn) continue;
    if (kind === W.subject || kind === W.comma) return false;
    if ((kind === W.to || kind === W.at) && items[next + 1]?.value === U.money)
      return kindAt(items, next + 1) === W.quantity;
  }
  return false;
}

/** The stock told last; elsewhere the one of the sentence before, where that was about what went on in it. */
function toldStock(story: Story): Subject | undefined {
  const { aloneStock, inStockSentence, isHome, lastStock, lastSubject, sentence, severalStocks, stockSentence } = story;
  // "Analysts cut their targets for Hyundai Motor. Shares of the automaker fell": named in passing.
  const only = isHome ? story.marked.onlyStocks.get(sentence - 1) : undefined;
  if (only) return only;
  if (isHome) return sentence - stockSentence < STOCK_REACH ? lastStock : lastSubject;
  if (sentence - inStockSentence === 1) return aloneStock;
  // "Pepper ended higher. He said bookings had risen. The shares added 20 cent to €8.30": no other was named since.
  const none = lastSubject === undefined || lastSubject.kind === S.outside;
  return none && sentence - stockSentence < STOCK_REACH && !severalStocks ? lastStock : lastSubject;
}

/** The company that "the shares" at `at` are of. */
export function companyTold(s: Sentence, at: number): Subject | undefined {
  return labelOf(s, at) ?? toldStock(s.story);
}

/** The stock that the sentence before was about, or the only one it named: "The biggest loser was Pepper. The counter ...". */
export function stockBefore(story: Story): Subject | undefined {
  const { aloneSentence, aloneStock, inStockSentence, lastSubject, sentence, severalStocks } = story;
  // "Salt lost 14 cent. There was interest in Pepper. The stock closed at €4.02".
  if (sentence - inStockSentence === 1) return aloneStock;
  // "Pepper cut its rating on Salt. The lender ...": of which, nobody says.
  if (lastSubject?.kind === S.stock) return severalStocks ? undefined : lastSubject;
  if (sentence - aloneSentence === 1) return aloneStock;
  // "Pepper announced poor sales. The retailer's profit fell as well. The stock lost $2.85": no other was named.
  const near = !story.isHome && !story.startsParagraph && sentence - story.stockSentence < STOCK_REACH;
  return near && story.marked.paragraphStock?.name === story.lastStock?.name ? story.lastStock : undefined;
}

/** "Pepper's results were well received, and the stock finished 7 percent ahead": named in the sentence, or before it. */
export function stockNamed({ alone, items, story }: Sentence, at: number): Subject | undefined {
  const named = alone.before(items, at);
  // "Pepper Securities raised its rating on Salt, sending the company's shares up": of the two, and of none before.
  return alone.hasSeveral && !story.isHome ? undefined : (named ?? stockBefore(story));
}

/** "The cement giant shed 8 per cent": the company told right before, where a sentence begins so. */
export function readFirm(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const noun = items[at - 1];
  if (at === 2 && !story.isHome && readItsPrice(s)) return true;
  if (story.isHome) return readMaker(s, at);
  if (at > 4 || noun?.kind !== W.plain || kindAt(items, 0) !== W.article) return false;
  if (!isThe(story.tokens, (items[0] as Item).from)) return false;
  // "Pepper Insurance said profit fell. The insurer gained 3 cents to $4.05": of a trade, where its price is told.
  const traded = at === 2 && isFirm(story.tokens, noun.from) && hasPrice(items, at);
  if (!isAnyFirm(story.tokens, noun.from) && !traded) return false;
  const told = stockBefore(story);
  if (told) replace(s, told);
  return told !== undefined;
}

/** "The most traded stock was Pepper's. Its price rose by 1.2 percent to €41.3": of the one stock told before, where a price is told. */
function readItsPrice(s: Sentence): boolean {
  const { items, story } = s;
  if (kindAt(items, 0) !== W.article || !isIts(story.tokens, (items[0] as Item).from)) return false;
  if (!isPriceNoun(story.tokens, items[1]?.from ?? -1) || !hasPrice(items, 1)) return false;
  const told = stockBefore(story);
  if (told) replace(s, told);
  return told !== undefined;
}

/** "Pepper's shares ended well, as the price gained 4c to close at $1.35": of the one stock named in the sentence, where a price is told. */
export function stockOfPrice({ alone, items, story }: Sentence, at: number): Subject | undefined {
  if (story.isHome || kindAt(items, at - 2) !== W.article || !hasPrice(items, at)) return undefined;
  return alone.before(items, at);
}

const isThe = wordSet("the");

/** Nouns that fit a company of any trade: "the lender" may be another than the one just told. */
export const isAnyFirm = wordSet("company", "firm", "group", "giant", "ticker");

const isStocks = wordSet("stocks");

/** "Pepper is at risk of failing. Shares rose 2 percent on the news", where no figure of its shares was told before. */
export function isNewsOfLast({ items, story }: Sentence): boolean {
  if (isStocks(story.tokens, items[0]?.from ?? -1)) return false;
  const last = story.claims.at(-1);
  return last === undefined || last.sentence < story.sentence - 1 || !last.measure.startsWith("stock.");
}

/** "Elsewhere, shares fell 2% to 210p": another company's. */
export const isElsewhere = wordSet("elsewhere", "meanwhile");

const isIts = wordSet("its", "their");
const isPriceNoun = wordSet("price");

/** "Its closing price was 61,200 won": that of the stock the sentence before was about. */
export function isPriceOfLast({ items, story }: Sentence, at: number): boolean {
  const noun = items[at + 1];
  if (noun?.kind !== W.plain || !isPriceNoun(story.tokens, noun.from)) return false;
  return story.lastStock !== undefined && story.sentence - story.stockSentence === 1;
}

/** "Shares in Britain's biggest bank fell": one company's, that goes without its name. */
export function isBiggestFirm({ items, story: { tokens } }: Sentence, at: number): boolean {
  const rank = itemAt(items, at - 1);
  if (rank?.kind !== W.plain || kindAt(items, at - 2) !== W.possessive) return false;
  return isRanking(tokens, rank.from) && isFirm(tokens, (items[at] as Item).from);
}

/** "The low for the session was 4,201", "shares in the business were 6p higher": behind the verb of these no object is to come. */
export function isObjectFound({ clause, items, story }: Sentence): boolean {
  // "Pared its losses in the afternoon and was down 3 percent".
  if (kindAt(items, clause.prepAt + 1) === W.article && kindAt(items, clause.prepAt + 2) === W.intraday) return true;
  return !story.isHome && (clause.low || clause.high || kindAt(items, clause.prepAt - 1) === W.shareUnit);
}
