import type { Claim, NamedKind } from "../../claim.ts";
import { isCapital, isTight, type Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { isOfShare, tellsOfShares } from "../subjects/share-told.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Sentences since one that told of shares, and since one that named an index; a story begins long after either. */
interface Since {
  shares: number;
  index: number;
}

/**
 * A story that reports on no market tells of sales, prices, polls and jobs in the words of one: there a figure is of a
 * share, or of an index, only where the sentences speak of shares, or of one.
 */
export function settleFirms(story: Story, sentences: readonly (readonly Item[])[]): void {
  const { claims, tokens } = story;
  const told = sentences.map((items) => ({ shares: tellsOfShares(tokens, items), index: tellsOfIndex(tokens, items) }));
  const since: Since[] = [];
  const last = { shares: FAR_BACK, index: FAR_BACK };
  for (const [n, { shares, index }] of told.entries()) {
    if (shares) last.shares = n;
    if (index) last.index = n;
    since.push({ shares: n - last.shares, index: n - last.index });
  }
  for (let n = 0; n < claims.length; n++) {
    const { measure, offset, sentence } = claims[n] as Claim;
    const family = measure.slice(0, measure.indexOf("."));
    const back = since[sentence] as Since;
    if (family === "stock") {
      const items = sentences[sentence] as readonly Item[];
      const at = items.findIndex(({ to }) => (tokens.end[to - 1] as number) > offset);
      if (!isOfShare(tokens, items, at, back.shares)) story.withdraw(n);
    } else if (back.index >= (REACH[family] ?? Number.POSITIVE_INFINITY)) story.withdraw(n);
  }
  nameLeft(story, sentences, since);
}

/** A bare number that grammar gave to nothing counts something here, unless it may be where a share or an index stood. */
function nameLeft(story: Story, sentences: readonly (readonly Item[])[], since: readonly Since[]): void {
  if (story.left.length === 0) return;
  const left = new Set(story.left.map(({ from }) => from));
  for (const [n, items] of sentences.entries()) {
    const { shares, index } = since[n] as Since;
    for (const [at, { from, to }] of items.entries()) {
      if (!left.has(from)) continue;
      const led = LEADS_TO_LEVEL[kindAt(items, at - 1)] === 1;
      if (!led || (shares > 0 && index > 0)) story.name(kindOfLeft(story.tokens, items, at), from, to);
    }
  }
}

const LEADS_TO_LEVEL = kindTable(W.to, W.at, W.from);

const CODED = kindTable(W.hyphen, W.other);
const DOT = 46;

function kindOfLeft(tokens: Tokens, items: readonly Item[], at: number): NamedKind {
  const { digits, exponent, from, to } = (items[at] as Item).quantity as Quantity;
  // "Case No. 11-40827", "Pepper 8123.T".
  const coded = CODED[kindAt(items, at - 1)] === 1 && isTight(tokens, from);
  if (coded || (tokens.code[to] === DOT && isTight(tokens, to + 1) && isCapital(tokens, to + 1))) return "code";
  if (exponent < 0) return "other-quantity";
  const name = itemAt(items, at - 2);
  const aside = kindAt(items, at - 1) === W.comma && kindAt(items, at + 1) === W.comma;
  if (aside && name !== undefined && isCapital(tokens, name.to - 1) && digits >= 10 && digits < 110) return "age";
  const length = (tokens.end[to - 1] as number) - (tokens.start[from] as number);
  return digits >= 1500 && digits < 2100 && length === 4 ? "date" : "count";
}

const FAR_BACK = -99;

/** Sentences within which an index must have been named for a figure of its market. */
const REACH: Readonly<Record<string, number>> = {
  index: 2,
  milestone: 2,
  record: 2,
  streak: 1,
  breadth: 1,
  turnover: 1,
  sector: 1,
};

const isMarketWord = wordSet(..."stocks equities bourse bourses sharemarket stockmarket".split(" "));

function tellsOfIndex(tokens: Tokens, items: readonly Item[]): boolean {
  return items.some(({ from, kind, value }) => (kind === W.subject && value === S.index) || isMarketWord(tokens, from));
}
