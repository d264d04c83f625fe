import { kindAt, type Subject } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Indices that are averages, and are called so again. */
const AVERAGES: ReadonlySet<string> = new Set(["Nikkei 225", "Dow Jones Industrial Average"]);

/** What an index does, and an average of other things only behind the name of what they are. */
const DOES = kindTable(W.move, W.close, W.have, W.direction, W.touch, W.open);

/** "The Nikkei Stock Average rose to 15,381. On Friday, the average had lost 30 points": the index named last; `at` is the noun. */
export function readAverageAgain(s: Sentence, at: number): void {
  const { items, story } = s;
  const named: Subject | undefined = story.lastNamed;
  if (named?.kind !== S.index || !AVERAGES.has(named.name)) return;
  if (kindAt(items, at - 1) === W.article && DOES[kindAt(items, at + 1)] === 1) replace(s, named);
}
