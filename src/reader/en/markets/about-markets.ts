import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isInPoints } from "./place-subject.ts";

const isOtherThing = wordSet(
  ..."prices price rents rent traffic tourists tourism passengers shipments exports imports sales survey housing".split(
    " ",
  ),
  ..."homes apartments apartment home cargo visitors wages".split(" "),
);

/** In Seoul a city is its market only where markets are spoken of, and nothing else that has percentages. */
export function isAboutMarkets(s: Sentence): boolean {
  s.aboutMarkets ??=
    isMarketTold(s) && !s.items.some(({ kind, from }) => kind === W.macro || isOtherThing(s.story.tokens, from));
  return s.aboutMarkets;
}

function isMarketTold({ items, story }: Sentence): boolean {
  const last = story.claims.at(-1);
  if (last?.measure.startsWith("foreign_index.") && story.sentence - last.sentence === 1) return true;
  if (isInPoints(items)) return true;
  return items.some(
    ({ kind, value }) => kind === W.marketNoun || kind === W.shareUnit || (kind === W.subject && value === S.index),
  );
}
