import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Words that stand for an index only where a sentence begins with them, since they are said of other things too. */

const isIndexNoun = wordSet("bellwether", "yardstick", "measure");

const isVerb = kindSet(W.move, W.close, W.open, W.touch, W.pass, W.have);

/** "The measure climbed 3.3 percent", told in Seoul: the index again, where no stock was spoken of right before. */
export function readIndexNoun({ items, story }: Sentence): void {
  const noun = items[1];
  if (noun?.kind !== W.plain || !story.isHome || kindAt(items, 0) !== W.article || !isVerb(items[2])) return;
  if (isIndexNoun(story.tokens, noun.from) && story.lastSubject?.kind === S.index) noun.kind = W.marketNoun;
}
