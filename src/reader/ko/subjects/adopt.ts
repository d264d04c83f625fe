import type { Draft, Entry } from "../clause.ts";
import { isStrangers } from "../names/stranger-topic.ts";
import { isPrice, type Quantity } from "../numbers/quantity.ts";
import type { SentenceReader } from "../sentence-reader.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import { newTopic, placeTopic } from "./new-topic.ts";
import { lastInvestor, ownerAhead, severalOf, strangerOf, unnamedIndex } from "./owner.ts";
import { suits } from "./suit.ts";

/** "1,080.0원 이후 가장 낮은 가격이다": says what is told, and not of whom. */
function isPredicate({ kind, particle }: Entry): boolean {
  return kind === K.outside && particle === P.is;
}

/** Gives the figures of a clause that were said before their owners, or without one, to whom they are said of. */
export function adopt(s: SentenceReader): void {
  for (let n = s.firstEntry; n < s.entries.length; n++) {
    const loose = s.entries[n] as Entry;
    if (loose.names.length > 0 || loose.drafts.length === 0) continue;
    const later = laterOwner(s, loose, n);
    const owner = ownerOfLoose(s, loose, n, later);
    if (!owner || isNoOwner(owner, loose)) {
      lastInvestor(s, loose);
      continue;
    }
    loose.kind = owner.kind;
    loose.names = owner.names;
    loose.partial ||= owner.partial;
    loose.particle = owner.particle;
    if (later) loose.each ||= later.names.length === loose.drafts.length;
  }
}

/** "3천억원을 기관이 샀다": a name behind the figures that has none of its own. */
function laterOwner({ entries }: SentenceReader, loose: Entry, n: number): Entry | undefined {
  return entries
    .slice(n + 1)
    .find(
      (entry) =>
        entry.drafts.length === 0 &&
        entry.kind !== K.futures &&
        !isPredicate(entry) &&
        loose.drafts.every(({ q }) => suits(entry.kind, q)),
    );
}

/** Whom figures without a name are said of: one named in the clause, before it, or in no table; else the story's own. */
function ownerOfLoose(s: SentenceReader, loose: Entry, n: number, later: Entry | undefined): Entry | undefined {
  const { story, items, from } = s;
  const first = loose.drafts[0] as Draft;
  const { q } = first;
  return (
    (story.abroad ? placeTopic(story, items, first.at, from) : undefined) ??
    (isPrice(q) ? subjectOf(s, q, n) : undefined) ??
    later ??
    (n > 0 ? newTopic(story, items, first, from) : undefined) ??
    s.ownerOf(q, n) ??
    s.entries.slice(s.firstEntry, n).find(({ indexed }) => indexed) ??
    ownerAhead(s, q, n) ??
    strangerOf(story, items, loose.drafts, from) ??
    (isStrangers(story, items, first, from) ? undefined : story.ownerOf(q, unnamedIndex(story, loose))) ??
    severalOf(story, loose)
  );
}

/** "... 2.50% 오른 2만500원에": whoever has a price, it is no index; "2,062원을 순매도했다": nor is what was traded a rate. */
function isNoOwner({ kind }: Entry, { drafts }: Entry): boolean {
  const [first] = drafts;
  if (kind === K.fx) return first?.trade !== undefined && first.particle === P.object;
  return (kind === K.index || kind === K.foreign) && drafts.some(({ q }) => isPrice(q));
}

/** "가나전자가 45만원을 돌파한 것을 비롯해 다라(3.7%)": the company that is the subject. */
function subjectOf(s: SentenceReader, q: Quantity, before: number): Entry | undefined {
  const owner = s.ownerOf(q, before);
  return owner?.kind === K.stock && (owner.particle === P.topic || owner.particle === P.subject) ? owner : undefined;
}
