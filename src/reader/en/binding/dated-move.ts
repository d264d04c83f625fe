import type { Claim } from "../../claim.ts";
import { isDayBefore } from "../days/day-before.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Day, type Item, indexOf, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra, type Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/**
 * "A drop that took back Friday's rise of 38.52", "after a 1.2 percent drop on Friday, the index rose": what the index
 * that is spoken of moved by on that day.
 */
export function bindDatedMove(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  const behind = kindAt(items, at - 1) === W.of;
  const noun = itemAt(items, behind ? at - 2 : at + 1);
  if (noun?.kind !== W.moveNoun || noun.value === 0) return false;
  if (isMadeOf(story.tokens, noun.from)) return false;
  const told = behind || story.isHome ? -1 : pastTeller(items, at + 2);
  if (q.bound !== undefined && told < 0) return false;
  const day = told > 0 ? items[told]?.day : (dayOfMove(s, at, behind) ?? dayBeforeMove(s, at, behind));
  if (day === undefined || day.long) return false;
  const points = q.unit === U.point || (q.unit === U.plain && q.exponent < 0);
  if ((!points && q.unit !== U.percent) || (clause.kind !== S.none && clause.kind !== S.index)) return false;
  const named = behind ? undefined : indexOfMove(items, at);
  const again = told > 0 ? tellerOf(items, at + 2, story) : undefined;
  const subject = again ?? named ?? clause.subjects[0] ?? subjectBehind(items, at) ?? subjectTold(items, story);
  if (subject === undefined) return false;
  const extra = new Extra();
  extra.session = day.number;
  if (named && !story.isOwn(named)) {
    story.claim(points ? "other" : "foreign_index.change_pct", named, q, Math.sign(noun.value), extra);
    return true;
  }
  if (subject.kind === S.stock && !points) {
    story.claim("stock.change_pct", subject, q, Math.sign(noun.value), extra);
    return true;
  }
  if (subject.kind !== S.index) return false;
  const [moved, percent] = story.isOwn(subject) ? OWN_MOVES : FOREIGN_MOVES;
  story.claim(points ? moved : percent, subject, q, Math.sign(noun.value), extra);
  return true;
}

/** What an index moved by, in points and in percent. */
const OWN_MOVES = ["index.change", "index.change_pct"] as const;
const FOREIGN_MOVES = ["other", "foreign_index.change_pct"] as const;

/** "Friday's 2.1 percent drop on the Nasdaq": the index behind the move is the one that made it. */
function indexOfMove(items: readonly Item[], at: number): Subject | undefined {
  const joint = kindAt(items, at + 2);
  if (joint !== W.preposition && joint !== W.of) return undefined;
  const { subject } = items[kindAt(items, at + 3) === W.article ? at + 4 : at + 3] ?? {};
  return subject?.kind === S.index ? subject : undefined;
}

/** "Friday's rise of 38.52", "Friday's 1.2 percent rise", "a 1.2 percent gain on Monday" in front of what came then. */
function dayOfMove(s: Sentence, at: number, behind: boolean): Day | undefined {
  const { items } = s;
  const owner = behind ? at - 3 : at - 1;
  if (kindAt(items, owner) === W.possessive)
    return kindAt(items, at + 1) === W.preposition ? undefined : itemAt(items, owner - 1)?.day;
  const lead = kindAt(items, articleOf(items, owner) - 1);
  if (lead !== W.after && (behind || lead !== W.preposition)) return undefined;
  const tail = behind ? at + 1 : at + 2;
  const day = itemAt(items, kindAt(items, tail) === W.preposition ? tail + 1 : tail);
  return day?.kind === W.date ? day.day : undefined;
}

/** What a move is told again by: "the loss it suffered", "the index had made". */
const isTeller = kindSet(W.it, W.marketNoun, W.subject);

/** "The 6 percent decline it suffered on Monday", "that the index had made yesterday": the place of its day, or -1. */
function pastTeller(items: readonly Item[], at: number): number {
  let next = kindAt(items, at) === W.who ? at + 1 : at;
  if (kindAt(items, next) === W.article) next++;
  if (!isTeller(items[next])) return -1;
  next++;
  if (kindAt(items, next) === W.have) next++;
  next++;
  if (kindAt(items, next) === W.preposition) next++;
  return kindAt(items, next) === W.date ? next : -1;
}

/** Whose move such words tell of; undefined where "it" is what the clause is about. */
function tellerOf(items: readonly Item[], at: number, story: Story): Subject | undefined {
  let next = kindAt(items, at) === W.who ? at + 1 : at;
  if (kindAt(items, next) === W.article) next++;
  const item = items[next];
  if (item?.kind === W.subject) return item.subject;
  return item?.kind === W.marketNoun ? indexOf(story.mainIndex, story.market) : undefined;
}

/** Words that describe a move: "a modest 1.2 percent gain", "a sharp fall of 2 percent". */
const MOST_WORDS = 2;

/** The article that a move's phrase begins with, from the phrase right before its number or its noun; -1 where none does. */
function articleOf(items: readonly Item[], from: number): number {
  let at = from;
  while (at > from - MOST_WORDS && kindAt(items, at) === W.plain) at--;
  return kindAt(items, at) === W.article ? at : -1;
}

const isGoingOn = wordSet(..."extending reversing erasing recouping recovering trimming following snapping".split(" "));

/** "Following a 1.2 percent jump the previous day", "erasing a 0.4 percent gain in the last session": in Seoul, of the session before. */
function dayBeforeMove(s: Sentence, at: number, behind: boolean): Pick<Day, "number" | "long"> | undefined {
  const { items, story } = s;
  const article = articleOf(items, behind ? at - 3 : at - 1);
  if (!story.isHome || article < 0) return undefined;
  if (!isDayBefore(s, at) && !(kindAt(items, at + 2) === W.of && isDayBefore(s, at + 2))) return undefined;
  const lead = itemAt(items, article - 1);
  const led = lead?.kind === W.after || (lead !== undefined && isGoingOn(story.tokens, lead.from));
  return led ? { number: story.previousSession, long: false } : undefined;
}

/** What interest rates and exports have. */
const isMadeOf = wordSet("hike", "growth", "increase", "increases");

/** "After a 1.2 percent drop on Friday, the index rose": what stands behind the comma. */
function subjectBehind(items: readonly Item[], at: number): Subject | undefined {
  let comma = at + 1;
  while (comma < at + DAY_REACH && kindAt(items, comma) !== W.comma) comma++;
  const day = kindAt(items, comma - 1);
  if (kindAt(items, comma) !== W.comma || (day !== W.date && day !== W.span && day !== W.after)) return undefined;
  const name = items[kindAt(items, comma + 1) === W.article ? comma + 2 : comma + 1];
  return name?.kind === W.subject ? name.subject : undefined;
}

/** Phrases from a move to the comma behind its day. */
const DAY_REACH = 8;

const isThis = wordSet("this", "that");

/**
 * "The loss was larger than Monday's gain", "it came on top of Friday's fall": of the only subject of the sentence before, where
 * it told what that moved by.
 */
function subjectTold(items: readonly Item[], { claims, onlySubject, sentence, tokens }: Story): Subject | undefined {
  const noun = kindAt(items, 1) === W.moveNoun && kindAt(items, 2) !== W.of && kindAt(items, 2) !== W.preposition;
  if (!noun && kindAt(items, 0) !== W.it && !isThis(tokens, items[0]?.from ?? -1)) return undefined;
  let told = false;
  for (let at = claims.length - 1; at >= 0; at--) {
    const claim = claims[at] as Claim;
    if (claim.sentence < sentence - 1) break;
    if (claim.sentence === sentence) continue;
    if (claim.subject !== onlySubject?.name) return undefined;
    told ||= claim.measure !== "other";
  }
  return told ? onlySubject : undefined;
}
