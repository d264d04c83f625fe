import * as M from "../../mark-code.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { Extra, type Story } from "../story.ts";
import { PAIR } from "../words/money-words.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** Tables under a morning's story: "0201 GMT Prev close", and a market a row with where it stands and where it had closed. */

/** Phrases from the head of a sentence to the head of the table. */
const HEAD = 4;
/** Phrases a name takes: "* Dollar/won". */
const NAME = 5;

/** The sentence of a story's last line within such a table. */
const ROWS = new WeakMap<Story, number>();

/** Reads the rows of a table that is run together in one sentence. Returns the phrase behind the last row; 0 where there is none. */
export function readQuoteRows(story: Story, items: readonly Item[]): number {
  if (!story.isHome) return 0;
  let head = 0;
  while (head < HEAD && !(kindAt(items, head) === W.previous && kindAt(items, head + 1) === W.close)) head++;
  const headed = head < HEAD && items.slice(0, head).some(({ kind }) => kind === W.time);
  // A head alone in its line, and its rows in the lines behind it.
  const goesOn = ROWS.get(story) === story.sentence - 1;
  if (!headed && !goesOn) return 0;
  let at = headed ? head + 2 : 0;
  if (headed ? at === items.length : figureBehind(items, 0) > 0) ROWS.set(story, story.sentence);
  let end = 0;
  let named = "";
  for (;;) {
    const first = figureBehind(items, at);
    const second = first < 0 ? -1 : pastSplit(items, first);
    if (second < 0 || !isFigure(items[second])) return end;
    const before = items[second]?.quantity as Quantity;
    claimRow(story, items.slice(at, first), named, items[first]?.quantity as Quantity, bare(before));
    const asked = second > first + 1 ? items[second - 1]?.quantity : undefined;
    if (asked) story.name("other-quantity", asked.from, asked.to);
    // "1,092.6 Yen/won": the money is the name of the next row.
    named = before.unit === U.money ? before.currency : "";
    at = second + 1;
    end = at;
  }
}

/** The figure right behind a name that begins at `at`, or -1. */
function figureBehind(items: readonly Item[], at: number): number {
  let next = at;
  while (next < at + NAME && next < items.length && items[next]?.quantity === undefined) next++;
  return next > at && isFigure(items[next]) ? next : -1;
}

/** Past "10.6421/35": what is bid, and the end of what is asked. */
function pastSplit(items: readonly Item[], first: number): number {
  const slash = items[first + 1];
  return slash?.kind === W.other && slash.value === M.slash ? first + 3 : first + 1;
}

function isFigure(item: Item | undefined): boolean {
  const q = item?.quantity;
  return q !== undefined && q.exponent < 0 && q.scale === 0 && (q.unit === U.plain || q.unit === U.money);
}

/** The figure without the money that names the next row. */
function bare(q: Quantity): Quantity {
  return q.unit === U.money ? { ...q, unit: U.plain, currency: "", to: q.to - 1 } : q;
}

/** Claims what stands in a row; `named` is the money that begins its name, where the number before took it. */
function claimRow(story: Story, name: readonly Item[], named: string, first: Quantity, second: Quantity): void {
  const moment = new Extra();
  moment.intraday = true;
  const past = new Extra();
  past.session = story.previousSession;
  const index = name.find(({ subject }) => subject?.kind === S.index && story.isOwn(subject))?.subject;
  const won = name.some(({ kind }) => kind === W.won);
  const money = name.find(({ kind }) => kind === W.money);
  const dollar = name.some(({ kind }) => kind === W.dollar);
  const other = named || (money ? (MONEY[money.value] ?? "") : "");
  if (index) {
    moment.unit = past.unit = "pt";
    story.claim("index.close", index, first, 1, moment);
    story.claim("index.close", index, second, 1, past);
  } else if (won && (dollar || other !== "")) {
    const pair = dollar ? PAIR : `${other}/KRW`;
    moment.unit = past.unit = "KRW";
    story.claim("fx.reference", pair, first, 1, moment);
    story.claim(dollar ? "fx.rate" : "fx.reference", pair, second, 1, past);
  } else for (const q of [first, second]) story.name("other-quantity", q.from, q.to);
}
