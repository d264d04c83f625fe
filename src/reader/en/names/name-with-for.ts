import { isCapital, type Tokens } from "../../scanner.ts";
import { type Item, kindAt, subjectItem } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { unknownName } from "./made-name.ts";

/** "Pepper for Technology Co.", as Arab firms are called by what they are for. */

const isFor = wordSet("for");
const isFirm = wordSet("co", "company", "corp", "ltd", "limited", "plc", "pjsc", "psc", "saog", "sae", "k.s.c");

/** What such a firm is for; a bid or demand is for another's shares. */
const isTrade = wordSet(
  ..."technology information human cooperative co-operative food foods industrial industries industry trading trade".split(
    " ",
  ),
  ..."development contracting construction insurance reinsurance advertising mining medical healthcare hospitals".split(
    " ",
  ),
  ..."hardware electronics electrical packaging cement petrochemicals tourism hotels housing logistics transport".split(
    " ",
  ),
  ..."education financing finance investment investments marketing agriculture agricultural real".split(" "),
);

/** Makes one name of both sides of "for" at `at`, where the latter ends as a firm's does. */
export function joinFor(tokens: Tokens, items: Item[], at: number): void {
  const { from } = items[at] as Item;
  const [first, last] = [items[at - 1], items[at + 1]];
  if (first === undefined || last?.subject?.kind !== S.stock || !isFor(tokens, from)) return;
  if (last.to - last.from < 2 || !isTrade(tokens, last.from) || !isFirm(tokens, last.to - 1)) return;
  const named = first.kind === W.plain || first.subject?.kind === S.stock;
  if (!named || !isCapital(tokens, first.from) || first.to !== from || kindAt(items, at - 2) === W.plain) return;
  items.splice(at - 1, 3, subjectItem(unknownName(tokens, first.from, last.to), first.from, last.to));
}
