import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt, numbered, type Subject } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** A share's price and its move in one bracket behind its name, as brokers' notes print them: "Pepper (43.20, +1.29%)". */

const CODE = /^[A-Z][A-Z0-9]{1,5}$/;

/** Claims either figure of such a bracket for the share in front of it; elsewhere than in Seoul. */
export function bindBracketPair(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (story.isHome || s.bracket === 0) return false;
  const first = q.unit === U.percent;
  const open = first ? openBefore(items, at) : at - 1;
  if (open < 1 || kindAt(items, open) !== W.openBracket) return false;
  const price = items[open + 1]?.quantity;
  const percent = percentBehind(items, open + 2);
  if (percent < 0 || price === undefined || !isPrice(price)) return false;
  const owner = ownerOf(s, open - 1);
  if (owner === undefined) return false;
  if (!first) {
    const unit = q.unit === U.money ? q.currency : story.currency;
    story.claim("stock.close", owner, q, 1, s.extra(at, unit));
    return true;
  }
  const way = items[at - 1];
  const sign = way?.kind === W.hyphen ? -1 : way?.kind === W.direction ? Math.sign(way.value) : 1;
  story.claim("stock.change_pct", owner, q, q.sign || sign, s.extra(at, "pct"));
  return true;
}

/** A number without a sign or a unit but money. */
function isPrice({ scale, sign, unit }: Quantity): boolean {
  return sign === 0 && scale === 0 && (unit === U.money || unit === U.plain);
}

/** The signed percentage that closes the bracket, behind the comma at `comma`; -1 where none does. */
function percentBehind(items: readonly Item[], comma: number): number {
  if (kindAt(items, comma) !== W.comma) return -1;
  const way = kindAt(items, comma + 1);
  const at = way === W.hyphen || way === W.direction ? comma + 2 : comma + 1;
  const q = items[at]?.quantity;
  if (q?.unit !== U.percent || kindAt(items, at + 1) !== W.closeBracket) return -1;
  return q.sign !== 0 || at > comma + 1 ? at : -1;
}

/** The bracket in front of the price that stands before the percentage at `at`; -1 where none does. */
function openBefore(items: readonly Item[], at: number): number {
  const before = kindAt(items, at - 1);
  const comma = before === W.hyphen || before === W.direction ? at - 2 : at - 1;
  return kindAt(items, comma) === W.comma && kindAt(items, comma - 1) === W.quantity ? comma - 2 : -1;
}

/** The share named at `at`; the code of a share may be an index's letters in a market far away. */
function ownerOf(s: Sentence, at: number): Subject | undefined {
  const item = itemAt(s.items, at);
  const subject = item?.subject;
  if (item === undefined || subject === undefined) return undefined;
  if (subject.kind === S.stock) return subject;
  const printed = s.story.tokens.text.slice(s.story.tokens.start[item.from], s.story.tokens.end[item.to - 1]);
  const far = subject.kind === S.index && subject.market !== s.story.market;
  if (!far || !CODE.test(printed)) return undefined;
  const share = numbered(S.stock, printed, -1);
  if (s.clause.subjects[0]?.name === subject.name) replace(s, share);
  return share;
}
