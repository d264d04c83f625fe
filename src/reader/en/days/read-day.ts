import { NAMED, UNREAD } from "../../digit-status.ts";
import { beginsUnlike } from "../phrases/contrasted.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { beforePart } from "../phrases/part-of.ts";
import { isStretch } from "../phrases/span-edge.ts";
import type { Sentence } from "../sentence-reader.ts";
import { DAYS_BACK, type Story } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { isPast } from "../words/session-measures.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAfterwards } from "./level-of-move.ts";
import { isMoveOwned } from "./move-of-owner.ts";
import { isSaidAtEnd, isWhenTold } from "./report-day.ts";
import { isAsOfDay } from "./to-date.ts";
import { isOfWhereEnded } from "./where-ended.ts";

/** "From Feb. 21 to March 19": the second is no day of what was said before. */
function isStretchEnd(items: readonly Item[], at: number): boolean {
  for (let from = at - 2; from >= 0 && from > at - 8; from--)
    if (kindAt(items, from) === W.from) return isStretch(items, from);
  return false;
}

const isWhile = wordSet("while", "whereas");
const isVersus = wordSet("versus", "vs");

/** Sentences in which a story tells which day it is about. */
const LEAD = 5;

/** Phrases in which the won stands as what a sentence is about. */
const FRONT = 4;

/** "The KOSPI hit a high on Tuesday" of Wednesday's paper, "rattled world markets yesterday". */
function isOtherDay(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const number = items[at]?.day?.number ?? Number.NaN;
  const owned = kindAt(items, at + 1) === W.possessive;
  if (isAsOfDay(items, at - 2) || isAsOfDay(items, at - 3)) return false;
  if (
    owned ||
    clause.after ||
    isAfterwards(items, at) ||
    kindAt(items, at - 1) === W.place ||
    kindAt(items, at - 1) === W.since
  )
    return false;
  // "At 1,207.5 won versus 1,211.3 on Monday".
  if (isVersus(story.tokens, itemAt(items, at - 3)?.from ?? -1) && kindAt(items, at - 2) === W.quantity) return false;
  // "Yesterday", whether or not its number is known.
  const yesterday = items[at]?.value === 1 && items[at]?.day?.weekday === false;
  if (Number.isNaN(number) || yesterday)
    return !Number.isNaN(story.session) && items[at]?.kind === W.date && number !== story.session;
  if (isOfAbroad(s, at) || isOfBefore(s, at)) return false;
  const index = clause.kind === S.index && clause.subjects[0] !== undefined && story.isOwn(clause.subjects[0]);
  // "The Korean won rose to its highest in five years on Wednesday".
  const own = index || (story.isHome && clause.kind === S.won && clause.subjectAt < FRONT && clause.verb);
  return own && number < story.session && story.session - number <= DAYS_BACK;
}

/** "Up from 4,585.2 on Friday", "below its close of 2,318.4 last Friday", "which had hit 2,420.8 on Monday": of what was before. */
function isOfBefore({ clause, items, story: { isHome } }: Sentence, at: number): boolean {
  if (!isHome) return false;
  const told = items.slice(Math.max(0, at - WHO_REACH), at).some(({ kind }) => kind === W.who);
  if ((clause.have === 2 && told) || (clause.previous && clause.record)) return true;
  let number = at - 1;
  while (number > at - 4 && BEFORE_DAY[kindAt(items, number)] === 1) number--;
  if (kindAt(items, number) !== W.quantity) return false;
  const joint = kindAt(items, number - 1);
  if (joint === W.from || joint === W.against) return true;
  // "Against a closing rate of 1,115.1 on Thursday".
  return joint === W.of && (kindAt(items, number - 2) === W.close || kindAt(items, number - 3) === W.close);
}

/** Phrases from "which" to the day of what it tells. */
const WHO_REACH = 8;
const BEFORE_DAY = kindTable(W.preposition, W.previous, W.point, W.plain);

const isMoving = kindSet(W.move, W.moving, W.moveNoun, W.close);

/** Phrases from what another market did to its day. */
const ABROAD_REACH = 7;

/** "As Wall Street tumbled on Monday", "tracking a plunge on the Dow on Monday": that day is the other market's. */
function isOfAbroad({ items, story }: Sentence, at: number): boolean {
  let moves = false;
  for (let back = at - 1; back >= 0 && back > at - ABROAD_REACH; back--) {
    const { kind, subject, value } = items[back] as Item;
    if (subject?.kind === S.index || kind === W.place) {
      const market = subject ? subject.market : PLACE_MARKETS[value];
      return market !== story.market && (moves || isMoving(items[back - 2]) || isMoving(items[back - 3]));
    }
    if (kind === W.comma || kind === W.marketNoun || kind === W.won) return false;
    moves ||= isMoving(items[back]);
  }
  return false;
}

/** "The won climbed to close at 1,060.95. It touched 1,059.75 yesterday": its text told first where its own day ended. */
function hasClosed({ claims, sentence }: Story): boolean {
  return claims.some(
    (claim) =>
      claim.sentence > 0 &&
      claim.sentence < sentence &&
      (claim.measure === "index.close" || claim.measure === "fx.rate") &&
      claim.bound === undefined &&
      !claim.intraday &&
      !isPast(claim),
  );
}

/** "The previous record decline in a day was 27.53 points on April 12": the day of no level. */
function isRecordMove(items: readonly Item[], at: number): boolean {
  for (let record = at - 1; record >= 0; record--)
    if (kindAt(items, record) === W.record) return kindAt(items, record + 1) === W.moveNoun;
  return false;
}

/** ", the KOSPI ...", ", foreigners ...", and not ", a broker said ...". */
function isMarketAhead(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.comma) return false;
  const name = items[kindAt(items, at + 1) === W.article ? at + 2 : at + 1];
  return name?.subject?.kind === S.index || isOfMarket(name);
}

const isOfMarket = kindSet(W.marketNoun, W.group, W.groupAdjective, W.won);

const NAMES_CLOSE = kindTable(W.plain, W.close, W.rate, W.mark);

/** "Close of 1,346.2", "domestic closing price of 3,912.40", "closing rate of 1,115.1". */
function isCloseOf(items: readonly Item[], at: number): boolean {
  let next = at;
  let closed = false;
  for (; next < at + 4 && NAMES_CLOSE[kindAt(items, next)] === 1; next++) closed ||= kindAt(items, next) === W.close;
  // "Wednesday's close at 1,016.2".
  const joint = kindAt(items, next);
  return closed && (joint === W.of || joint === W.at) && kindAt(items, next + 1) === W.quantity;
}

/** What may stand between "from" and the move it turned from. */
const IN_MOVE = kindTable(W.article, W.plain, W.quantity, W.near, W.more, W.than, W.over, W.about, W.moving);
const isFollowing = wordSet("following");
const isVerb = kindSet(W.plain, W.moving, W.move);

/** Phrases from a move's noun back to what leads to it. */
const MOVE_REACH = 6;

/** "From a 3 percent fall on Monday", "following a 2.2 percent drop on Friday", "from Monday's steep losses": the day of that move alone. */
function isOfMoveBefore({ items, story: { tokens } }: Sentence, at: number): boolean {
  const from = (joint: number) =>
    kindAt(items, joint) === W.from || isFollowing(tokens, itemAt(items, joint)?.from ?? -1);
  if (kindAt(items, at + 1) === W.possessive) {
    let noun = at + 2;
    while (noun < at + 4 && IN_MOVE[kindAt(items, noun)] === 1) noun++;
    const next = kindAt(items, noun + 1);
    // "Reversed Monday's 3 percent gain to lose 2.2 percent", "extended Monday's losses", "erased most of Monday's losses".
    const verb = beforePart(tokens, items, at - 1);
    const ahead = from(at - 1) || (verb > 0 && isVerb(items[verb]));
    return ahead && kindAt(items, noun) === W.moveNoun && next !== W.of && next !== W.quantity;
  }
  const noun = kindAt(items, at - 1) === W.preposition ? at - 2 : at - 1;
  if (kindAt(items, noun) !== W.moveNoun) return false;
  let joint = noun - 1;
  while (joint > noun - MOVE_REACH && IN_MOVE[kindAt(items, joint)] === 1) joint--;
  return from(joint);
}

/** A day told: what the numbers around it are of. */
export function readDay(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  const item = items[at] as Item;
  const { tokens } = story;
  if (tokens.kind[item.from] !== undefined && item.value === 0 && story.status[item.from] === UNREAD)
    story.name("date", item.from, item.to);
  const day = item.day;
  if (!day || day.long) return;
  // "From last Friday".
  const before = itemAt(items, kindAt(items, at - 1) === W.previous ? at - 2 : at - 1)?.kind;
  const next = kindAt(items, at + 1);
  const turn = items[next === W.comma ? at + 2 : at + 1];
  // "After falling 2.2 percent on Monday, while foreigners sold ...": what "while" begins is of no day told.
  const when =
    (turn?.kind === W.while && !(story.isHome && isWhile(tokens, turn.from) && isAfterwards(items, at))) ||
    next === W.openBracket;
  // "From Wednesday" is where a change starts; "from Friday's close" is a level of Friday.
  const dated = before === W.from && next === W.possessive;
  // "From Friday's bounce": no level of Friday's.
  const noun = dated && !story.isHome ? items[at + 2] : undefined;
  if (noun?.kind === W.moveNoun || (noun?.kind === W.plain && noun.value === 0 && kindAt(items, at + 3) !== W.quantity))
    return;
  // "Reversed Monday's gains to fall 4.6 percent": what follows is of the session.
  const undone = next === W.possessive && kindAt(items, at + 2) === W.moveNoun && !story.isHome;
  if (undone && kindAt(items, at + 3) !== W.of && kindAt(items, at + 3) !== W.quantity) return;
  // "Recovered from heavy losses Monday, gaining 0.9 percent": of that day are the losses alone.
  const recovered = kindAt(items, at - 1) === W.moveNoun && clause.prep === W.from && next === W.comma;
  // "Shook off Tuesday's more than 3 percent loss and closed up 2.1 percent": that loss alone is of it.
  // And no "Monday's gain of 1 percent took the index to ...".
  const spoken = clause.kind === S.index && clause.subjectAt >= 0 && clause.subjectAt < at;
  const lost = spoken && next === W.possessive && day.number !== story.session && isMoveOwned(items, at + 2);
  if (story.isHome && (recovered || lost || isOfMoveBefore(s, at))) return;
  // "12.3 points above Monday's finish": where a change starts; "below Monday's close of 2,719.1" is a level of that day.
  // "Trailed Friday's close by 31.5 points", elsewhere.
  const apart = before === W.above || before === W.below || (before === W.outnumber && !story.isHome);
  const beyond = apart && next === W.possessive;
  if (beyond && kindAt(items, at + 2) === W.close && !isCloseOf(items, at + 2)) return;
  // "0.28 percent compared to Monday, falling to ...", "lower than on Monday": where a change starts.
  const than = before === W.preposition ? kindAt(items, at - 2) : before;
  const unlike = at === 1 && beginsUnlike(s);
  const compared = than === W.than || unlike || (clause.prep === W.against && at - clause.prepAt < 3);
  // "On the 23rd, the KOSPI ...", and no dateline.
  const inFront = story.isHome && at < 3 && kindAt(items, 0) === W.preposition && isMarketAhead(items, at + 1);
  if (day.number === story.session && (day.weekday || inFront || clause.kind !== S.none)) {
    story.namesOwnDay = true;
    if (!story.isHome || !isSaidAtEnd(s, at)) story.ownDaySentences.add(story.sentence);
  }
  // "Compared with Thursday's close of 1,346.2", "higher than Friday's closing price of 3,912.40", "than Friday's 1,375.4".
  const level = kindAt(items, at + 2) === W.quantity || isCloseOf(items, at + 2);
  if (compared && next === W.possessive && level) {
    clause.referenceDay = day.number;
    return;
  }
  // "Compared to Tuesday closing at a record 2,311.74".
  if (compared && next === W.close && kindAt(items, at + 2) === W.at && clause.kind === S.index && story.isHome) {
    clause.referenceDay = day.number;
    return;
  }
  if ((before === W.from && !dated) || compared || isStretchEnd(items, at) || isOfSessionBefore(s, at)) return;
  // "Compared with 1,480.1 on Monday".
  if (before === W.preposition && story.isHome && isOfCompared(items, at - 2)) return;
  if (isOfWhereEnded(items, at)) return;
  // "The exchange reported Sunday that ...": when it was told.
  if (isWhenTold(s, at)) return;
  if (story.sentence < LEAD && isOtherDay(s, at) && !hasClosed(story)) story.tellsOtherDay = true;
  // "From 5.5 million on the previous day (Wednesday), and the value rose to ...".
  const explains = before === W.openBracket && kindAt(items, at - 3) === W.previous && !story.isHome;
  if (dated || before === W.since || when || explains || (clause.previous && clause.record))
    clause.referenceDay = day.number;
  else clause.clauseDay = day.number;
  if (
    clause.previous &&
    clause.record &&
    !isRecordMove(items, at) &&
    item.value === 0 &&
    !Number.isNaN(day.number) &&
    !(story.isHome && day.number === story.session) &&
    story.status[item.from] === NAMED
  ) {
    story.dateClaim(day.number, item.from, item.to);
  }
}

/** What may stand between "from the previous" and the day of that session. */
const IN_SESSION = kindTable(W.preposition, W.comma, W.span, W.trading, W.close, W.possessive);

/** "Up 1.2 percent from the previous trading day on Sept. 27, to ...": where a change starts. */
function isOfSessionBefore({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || items[at]?.day?.number !== story.previousSession) return false;
  let noun = at - 1;
  while (noun > at - MOVE_REACH && IN_SESSION[kindAt(items, noun)] === 1) noun--;
  if (kindAt(items, noun) !== W.previous || noun === at - 1) return false;
  const joint = kindAt(items, kindAt(items, noun - 1) === W.article ? noun - 2 : noun - 1);
  return joint === W.from || joint === W.than || joint === W.against;
}

/** "Compared with 1,480.1 won": at `at` stands the number or its unit. */
function isOfCompared(items: readonly Item[], at: number): boolean {
  const number = kindAt(items, at) === W.dollar && kindAt(items, at - 1) === W.per ? at - 2 : at;
  return (
    kindAt(items, number) === W.quantity &&
    kindAt(items, number - 1) === W.with &&
    kindAt(items, number - 2) === W.against
  );
}
