import { type Item, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { stockNamed } from "./company-shares.ts";
import { isFirm } from "./market-value.ts";
import { isOblique } from "./oblique.ts";

const isLatter = wordSet("latter", "former");

/** The index, or the shares, at `at` behind whose they are; false where that is not told in a way known here. */
export function readOwned(s: Sentence, at: number, item: Item): boolean {
  const { items, story } = s;
  const owner = itemAt(items, at - 2);
  // "Healthcare stocks fell; the sector's index ended 0.8 percent lower".
  if (owner?.kind === W.sectorNoun) {
    replace(s, s.first?.kind === S.sector ? s.first : subjectOf(S.outside, wordOf(s, item)));
    return true;
  }
  if (item.kind !== W.shareUnit || owner?.kind !== W.plain) return false;
  // "Sending the latter's stock up 3.6 percent".
  if (isLatter(story.tokens, owner.from)) {
    replace(s, subjectOf(S.outside, "stock"));
    return true;
  }
  // "The carrier's share price was 5 per cent lower": of the company told before, or of none.
  if (!isFirm(story.tokens, owner.from) || isOblique(s, at)) return false;
  replace(s, stockNamed(s, at) ?? subjectOf(S.outside, "stock"));
  return true;
}

const isZone = wordSet("zone", "bloc", "continent");
const isListed = wordSet("listed", "traded");

/** "The euro zone's blue-chip index", and not "the euro zone's Euro STOXX 50 index". */
function isOfZone({ items, story }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - 5; back--) {
    if (kindAt(items, back) === W.subject) return false;
    if (kindAt(items, back) === W.possessive) return isZone(story.tokens, (items[back - 1] as Item).from);
  }
  return false;
}

const isIndexWord = wordSet("index");
const isRetail = wordSet("retail");
const isGeneral = wordSet("general", "composite", "overall", "blue-chip");
const isItself = wordSet("itself");
const isIts = wordSet("its", "their");

/** "Shares of its rival fell", "the S&P retail index dropped": of none that was told, or of a part; false for any other. */
export function readApart(s: Sentence, at: number, item: Item): boolean {
  const { items, story } = s;
  const owner = at === 0 && kindAt(items, 1) === W.of && kindAt(items, 2) === W.article ? items[2] : undefined;
  if (item.kind === W.shareUnit && owner && isIts(story.tokens, owner.from)) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return true;
  }
  // "The Tel Aviv Stock Exchange itself, up 4.9 percent": the company that runs it, which is listed.
  if (item.kind === W.shareUnit && isItself(story.tokens, items[at + 2]?.from ?? -1)) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return true;
  }
  const before = itemAt(items, at - 1);
  const index = itemAt(items, at - 2);
  if (item.kind === W.marketNoun && isOfZone(s, at)) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return true;
  }
  // "Pepper's U.S. stock fell": its own, on an exchange abroad.
  const abroad = before?.kind === W.place && index?.kind === W.possessive && itemAt(items, at - 3)?.value === S.stock;
  if (abroad && item.kind === W.shareUnit) {
    replace(s, subjectOf(S.outside, wordOf(s, item)));
    return true;
  }
  // "Pepper's Sydney-listed stock fell", "the company's Sydney-listed stock".
  const listed =
    index?.kind === W.hyphen && kindAt(items, at - 3) === W.place && isListed(story.tokens, before?.from ?? -1);
  if (listed && item.kind === W.shareUnit && kindAt(items, at + 1) !== W.of) {
    const here = PLACE_MARKETS[items[at - 3]?.value ?? -1] === story.market && kindAt(items, at - 4) === W.possessive;
    const owner = here ? items[at - 5]?.subject : s.first;
    replace(s, owner?.kind === S.stock ? owner : subjectOf(S.outside, wordOf(s, item)));
    return true;
  }
  // "The HEX general index": one that no table knows.
  const general =
    before?.kind === W.plain && isIndexWord(story.tokens, item.from) && isGeneral(story.tokens, before.from);
  if (general && s.clause.subjectAt === at - 2 && s.clause.subjects[0]?.value === -1) {
    replace(s, subjectOf(S.outside, s.clause.subjects[0].name));
    return true;
  }
  if (item.kind !== W.marketNoun || (before?.kind !== W.groupAdjective && before?.kind !== W.sector)) return false;
  // "The retail index".
  const alone =
    index?.kind === W.article && isRetail(story.tokens, before.from) && isIndexWord(story.tokens, item.from);
  if (alone && !isOblique(s, at)) {
    replace(s, subjectOf(S.sector, wordOf(s, before)));
    return true;
  }
  // "The Standard & Poor's retail index".
  const house = index?.kind === W.possessive ? itemAt(items, at - 3) : index;
  if (house?.kind !== W.subject || house.value !== S.index || isSize(wordOf(s, before))) return false;
  replace(s, subjectOf(S.sector, wordOf(s, before)));
  return true;
}

/** "The Russell 2000 small-cap index" is the whole of it. */
function isSize(word: string): boolean {
  return /caps?$/i.test(word);
}
