import { type Item, indexOf, itemAt, kindAt, numbered, type Subject, subjectOf } from "./item.ts";
import { kindTable } from "./kind-table.ts";
import { HOME_CURRENCY, NAMESAKES, namesakeOf } from "./markets.ts";
import { MONEYS, pairOf } from "./money-words.ts";
import { OWN_VOLUME } from "./own-volume.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

export function wordOf(s: Sentence, item: Item): string {
  const { tokens } = s.story;
  return tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
}

/** "The rupee" is Sri Lanka's in Colombo. */
export function pairNamed({ story }: Sentence, item: Item): string {
  const [code, pair] = MONEYS[item.value] as readonly [string, string, string];
  const own = namesakeOf(story.market);
  return own?.shared === code ? pairOf(own.own) : pair;
}

/** "Mexico's peso": that of the place, where several have one of the name. */
export function pairOwned({ items }: Sentence, at: number): string | undefined {
  const owner = itemAt(items, kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1);
  const own = owner?.kind === W.place ? HOME_CURRENCY[PLACE_MARKETS[owner.value] ?? ""] : undefined;
  const shared = MONEYS[(items[at] as Item).value]?.[0];
  return own !== undefined && shared !== undefined && NAMESAKES[shared]?.includes(own) ? pairOf(own) : undefined;
}

/** "EUR/RUB": of two moneys, neither the dollar. */
export function pairQuoted(items: readonly Item[], at: number): string | undefined {
  const [base, slash] = [itemAt(items, at - 2), itemAt(items, at - 1)];
  if (base?.kind !== W.money || slash?.kind !== W.other || slash.value !== SLASH) return undefined;
  return `${MONEYS[base.value]?.[0]}/${MONEYS[(items[at] as Item).value]?.[0]}`;
}

const SLASH = 47;

/** True for a phrase that is the word, which is small. */
export function isWord({ story }: Sentence, { from }: Item, word: string): boolean {
  const { text, start, end } = story.tokens;
  return text.slice(start[from], end[from]).toLowerCase() === word;
}

export function replace(s: Sentence, subject: Subject): void {
  s.closeSubjects();
  // "The benchmark Nikkei 225": the noun in front of the name was no subject of its own.
  const { bound, kind, subjectAt, subjects, verb } = s.clause;
  const named = kind === S.index && subject.kind === S.index && subjectAt === s.at - 1 && !bound && !verb;
  if (named && s.first === subjects[0]) s.first = subject;
  s.clause.setSubject(subject);
  s.clause.claimsBefore = s.story.claims.length;
  s.clause.subjectAt = s.at;
  if (subject.kind !== S.outside) s.first ??= subject;
  if (subject.kind === S.group) s.story.lastGroup = subject;
  if (subject.kind === S.index) s.story.indexTold = true;
}

const isOne = wordSet("was", "is");

/** "Pepper Cycle and Carriage was the biggest loser": one company, whose name has an "and". */
export function joinOne({ clause, items, story: { isHome, tokens } }: Sentence, at: number): void {
  const [first, last] = clause.subjects;
  if (isHome || clause.subjects.length !== 2 || clause.bound || first?.value !== -1 || last?.value !== -1) return;
  if (clause.kind !== S.stock || !isOne(tokens, (items[at] as Item).from) || kindAt(items, at - 2) !== W.and) return;
  const [from, to] = [itemAt(items, at - 3), itemAt(items, at - 1)];
  if (from?.subject !== first || to?.subject !== last || from === undefined || to === undefined) return;
  const name = tokens.text.slice(tokens.start[from.from], tokens.end[to.to - 1]);
  clause.subjects = [numbered(S.stock, name, -1)];
}

/** "Led by Samsung", "gains in Naver": named in passing, not what the sentence goes on to measure. */
export function isOblique(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let before = at - 1; before >= 0 && before >= at - 6; before--) {
    const { kind } = items[before] as Item;
    switch (kind) {
      case W.of:
        // "Of the industrials Pepper was the biggest faller".
        if (before === 0 && kindAt(items, at + 1) === W.copula && at > 2 && !s.story.isHome) return false;
        return kindAt(items, before - 1) !== W.shareUnit && !isSharePrice(s, before - 1, at);
      case W.preposition:
        // "Strength on the metals market saw Pepper add 1 percent".
        if (isCaused(s, before, at)) return false;
        // "Shares in GlaxoSmithKline".
        return !(
          (items[before] as Item).value === 4 &&
          kindAt(items, before - 1) === W.shareUnit &&
          itemAt(items, before - 1)?.value === 0
        );
      case W.by:
      case W.from:
      case W.to:
      case W.than:
      case W.against:
      case W.at:
      case W.per:
        return true;
      case W.since:
        // "Up more than 50 percent since Christmas Eve"; in Seoul "since the Korean currency traded at ...".
        return !s.story.isHome;
      case W.article: {
        // "In choppy dealings the KOSPI fell": the phrase before is complete, a new one begins.
        const kindBefore = kindAt(items, before - 1);
        if (kindBefore === W.plain || kindBefore === W.trading || kindBefore === W.date || kindBefore === W.span)
          return false;
        // "In Tokyo the Nikkei closed up 7.7 percent".
        if (kindBefore === W.place && !s.story.isHome && (before === 2 || isJoint[kindAt(items, before - 3)] === 1))
          return false;
        continue;
      }
      case W.marketNoun:
        // "Towards the benchmark index".
        if (before !== at - 1 || s.story.isHome) return false;
        continue;
      case W.groupAdjective:
        // "In the local market".
        if ((items[before] as Item).value !== 3) return false;
        continue;
      case W.plain:
      case W.sector:
      case W.place:
      case W.record:
      case W.possessive:
      case W.name:
      case W.no:
      case W.hyphen:
      case W.numeral:
      case W.money:
        continue;
      case W.dollar: {
        // "Against the dollar the won closed at ...": the preposition has found its object.
        const kindBehind = kindAt(items, before + 1);
        if (kindBehind === W.article || kindBehind === W.money || kindBehind === W.won) return false;
        continue;
      }
      default:
        return false;
    }
  }
  return false;
}

/** "..., while in Paris the CAC 40 fell". */
const isJoint = kindTable(W.while, W.and, W.but, W.comma, W.semicolon);

const causes = wordSet("saw", "sees", "helped", "helps", "made", "let", "watched", "left", "sent");

/** A verb whose object does what follows stands between. */
function isCaused({ items, story }: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (kindAt(items, at) === W.plain && causes(story.tokens, (items[at] as Item).from)) return true;
  return false;
}

const isPrice = wordSet("price", "prices");

/** "The share price of Pepper", "Prices of Pepper and Salt were up", "the price of Pepper shares". */
function isSharePrice({ items, story }: Sentence, at: number, name: number): boolean {
  const noun = itemAt(items, at);
  return (
    noun !== undefined &&
    isPrice(story.tokens, noun.to - 1) &&
    (at === 0 ||
      (at === 1 && kindAt(items, 0) === W.article && kindAt(items, name + 1) === W.shareUnit) ||
      kindAt(items, at - 1) === W.shareUnit)
  );
}

/** "They" are the investors named last. */
export function readThey(s: Sentence): void {
  const { clause, story } = s;
  // "Pepper and Salt both set records as they rose to 70,000 won and 80,000 won".
  if (clause.kind !== S.group && s.first?.kind === S.stock) return;
  const group = clause.kind === S.group ? clause.subjects[0] : story.lastGroup;
  if (group?.kind !== S.group) return;
  replace(s, group);
  const { lastGroups } = story;
  if (story.isHome && lastGroups.length > 1 && lastGroups.includes(group)) clause.subjects = [...lastGroups];
  clause.pronoun = true;
}

function isMoney({ kind }: Subject): boolean {
  return kind === S.won || kind === S.rate || kind === S.currency || kind === S.bond;
}

const tells = wordSet(
  "announced",
  "announcing",
  "announces",
  "reported",
  "confirmed",
  "disclosed",
  "forecast",
  "warned",
);

/** "Pepper dragged down the index as it lost 2.3 percent", "the steel sector aided the index as it rose": what the sentence began with. */
function moverOfIndex(s: Sentence): Subject | undefined {
  const { clause, first, items } = s;
  if (clause.kind !== S.index || clause.bound || clause.verb || kindAt(items, s.at - 1) !== W.as) return undefined;
  if (first?.kind === S.stock || first?.kind === S.sector) return first;
  const trade = items[kindAt(items, 0) === W.article ? 1 : 0];
  return trade?.kind === W.sector ? subjectOf(S.sector, wordOf(s, trade)) : undefined;
}

/** "It" is what the last sentence ended on; a number without a subject is the index's. */
export function readAgain(s: Sentence, byIt = false): void {
  const { story, clause } = s;
  const isFutures = clause.kind === S.outside && clause.subjects[0]?.name.endsWith("futures");
  // "Sentiment sank 9.5 percent in August, when it ...": of what the clause before was about.
  // "Buoyed by strong earnings, it rose to ...": no thing named in passing in front of the comma.
  const inFront = kindAt(s.items, s.at - 1) === W.comma && clause.subjectAt > 0 && isOblique(s, clause.subjectAt);
  // "Pepper had the heaviest trading with a volume of 2.3 million, as it slipped 0.6%": the stock.
  const traded = byIt && !story.isHome && s.first?.kind === S.stock && clause.subjects[0]?.name === OWN_VOLUME;
  if (traded) replace(s, s.first as Subject);
  if (byIt && clause.kind === S.outside && !inFront) return;
  // "Pepper on Tuesday, announced it had increased output by six per cent": who announced it, and no index.
  const teller = byIt && clause.kind === S.none && !story.isHome ? itemAt(s.items, s.at - 1) : undefined;
  if (teller !== undefined && tells(story.tokens, teller.from)) return;
  if (byIt && clause.kind === S.outside && s.first === undefined) clause.kind = S.none;
  const mover = byIt ? moverOfIndex(s) : undefined;
  if (mover) {
    replace(s, mover);
    clause.pronoun = true;
    return;
  }
  if (clause.kind !== S.none && !clause.bound && (clause.kind !== S.outside || isFutures)) return;
  const own =
    clause.kind === S.index ||
    clause.kind === S.stock ||
    clause.kind === S.won ||
    clause.kind === S.rate ||
    clause.kind === S.bond ||
    // "The index of services gained 0.3 percent when it closed at ...".
    (clause.kind === S.sector && !story.isHome && byIt);
  const last = own ? clause.subjects[0] : clause.kind === S.none ? story.lastSubject : undefined;
  const index: Subject = indexOf(story.lastIndex, story.market);
  const again = last && byIt && (own || last.kind === S.stock || last.kind === S.outside || isMoney(last));
  replace(s, again ? last : index);
  clause.pronoun = byIt;
}
