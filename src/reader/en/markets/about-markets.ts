import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isOtherThing = wordSet(
  ..."prices price rents rent traffic tourists tourism passengers shipments exports imports sales survey housing".split(
    " ",
  ),
  ..."homes apartments apartment home cargo visitors wages".split(" "),
);

/** "23.40 points": so finely only indices are counted. */
export function isInPoints(items: readonly Item[]): boolean {
  return items.some(({ quantity: q }) => q !== undefined && q.unit === U.point && q.exponent === -2);
}

/** In Seoul a city is its market only where markets are spoken of, and nothing else that has percentages. */
export function isAboutMarkets(s: Sentence): boolean {
  s.aboutMarkets ??= isMarketTold(s) && !isOfOtherThing(s);
  return s.aboutMarkets;
}

/** "Exports to Japan fell 2 percent": something else than markets has percentages here. */
export function isOfOtherThing({ items, story: { tokens } }: Pick<Sentence, "items" | "story">): boolean {
  return items.some(({ kind, from }) => kind === W.macro || isOtherThing(tokens, from));
}

function isMarketTold({ items, story }: Sentence): boolean {
  const last = story.claims.at(-1);
  if (last?.measure.startsWith("foreign_index.") && story.sentence - last.sentence === 1) return true;
  if (isInPoints(items)) return true;
  return items.some(
    ({ kind, value }) => kind === W.marketNoun || kind === W.shareUnit || (kind === W.subject && value === S.index),
  );
}
