import { isUpper } from "../names/name-end.ts";
import { isNoCompany } from "../names/no-share.ts";
import { isNameOfPerson } from "../names/person-name.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isSeat } from "./seat.ts";

/** What a name in front of it was bought or sold in. */
export const isDeal = wordSet("takeover", "acquisition", "merger", "buyout");

/** Phrases of the longest heading in front of a sentence. */
const HEADING = 8;

/** Past "PEPPER HITS A WALL:", whose name the sentence tells again; 0 where nothing of the kind is in front, and at "PEPPER:". */
function headingEnd({ story: { tokens } }: Sentence, items: readonly Item[]): number {
  const [first] = items;
  if (first === undefined || !isUpper(tokens, first.from, 2)) return 0;
  const colon = items.findIndex(({ kind }, at) => kind === W.colon && at < HEADING);
  if (colon < 2 || items[colon - 1]?.subject) return 0;
  return isUpper(tokens, (items[colon - 1] as Item).to - 1, 2) ? colon : 0;
}

/** The only stock that a sentence has named so far: phrases are looked at once, however often it is asked for. */
export class LoneStock {
  readonly #sentence: Sentence;
  #seen = 0;
  #stock: Subject | undefined;
  #several = false;
  /** Where it stands. */
  at = -1;

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
  }

  /** The only stock named before the phrase `end`, which never goes back. */
  before(items: readonly Item[], end: number): Subject | undefined {
    if (this.#seen === 0 && !this.#sentence.story.isHome) this.#seen = headingEnd(this.#sentence, items);
    for (; this.#seen < end && !this.#several; this.#seen++) this.#take(items, this.#seen);
    return this.#several ? undefined : this.#stock;
  }

  /** More than one was named in what has been looked at. */
  get hasSeveral(): boolean {
    return this.#several;
  }

  /** True where a stock besides `subject` was named before the phrase `end`. */
  isBeside(subject: Subject, items: readonly Item[], end: number): boolean {
    const alone = this.before(items, end);
    return this.#several || (alone !== undefined && alone.name !== subject.name);
  }

  #take(items: readonly Item[], at: number): void {
    const { subject, to } = items[at] as Item;
    // "The failed Pepper takeover attempt": what was to be bought, and not whose shares come next.
    if (subject !== undefined && isDeal(this.#sentence.story.tokens, to)) return;
    // "The Calgary-based company": where it sits; "at the Detroit auto show": no company.
    if (subject?.kind !== S.stock || kindAt(items, at + 1) === W.hyphen || kindAt(items, at - 1) === W.article) return;
    if (isSeat(this.#sentence, at)) return;
    // "Pepper Insurance (PIC)": the same again in letters.
    if (kindAt(items, at - 1) === W.openBracket && kindAt(items, at + 1) === W.closeBracket) return;
    if (isNoCompany(subject.name)) return;
    // "Mr Pepper, who ran the bank".
    const { isHome, tokens } = this.#sentence.story;
    if (!isHome && isNameOfPerson(tokens, items, at)) return;
    this.#several = this.#stock !== undefined && this.#stock.name !== subject.name;
    if (this.#stock === undefined) this.at = at;
    this.#stock ??= subject;
  }
}
