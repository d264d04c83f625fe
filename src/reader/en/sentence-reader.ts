import type { Measure } from "../../market/measure.ts";
import { flowSubject } from "./binding/bind-flow.ts";
import { bindOwners } from "./binding/bind-owners.ts";
import { Clause } from "./clause.ts";
import { keepListed } from "./days/abroad-day.ts";
import { marketIndexOf } from "./markets/second-exchange.ts";
import { whenTold } from "./moments/when-told.ts";
import { joinedName } from "./names/joined-name.ts";
import type { Quantity } from "./numbers/quantity.ts";
import { Outline } from "./outline.ts";
import { headBefore } from "./phrases/around.ts";
import { isDirectObject } from "./phrases/direct-object.ts";
import { type Item, kindAt, type Subject } from "./phrases/item.ts";
import type { Extra, Story } from "./story.ts";
import { LoneStock } from "./subjects/lone-stock.ts";
import { isOfOne, isUnpaired, ofMovedOne, pairedAgain } from "./subjects/pairs.ts";
import { directionAfter } from "./verbs/direction-after.ts";
import * as R from "./words/role.ts";
import * as S from "./words/subject-kind.ts";
import * as U from "./words/unit-kind.ts";
import * as W from "./words/word-class.ts";

const FOREIGN: Readonly<Partial<Record<Measure, Measure>>> = {
  "index.change_pct": "foreign_index.change_pct",
  "index.close": "foreign_index.close",
};

/** One sentence being read: its phrases, what its words have said so far, and questions about a number's place. */
export class Sentence {
  readonly story: Story;
  readonly items: readonly Item[];
  /** The phrase that is being read. */
  at = 0;
  readonly outline: Outline;
  readonly clause = new Clause();
  /** Breadth groups in the order they are named, for numbers that come after both. */
  readonly sides: number[] = [];
  sidesTaken = 0;
  breadthSentence = false;
  /** "Those that rose were outnumbered by those that fell": which count is whose is not told. */
  outnumbered = false;
  indexSeen = false;
  /** What stood in front of the main clause is over. */
  frontLeft = false;
  /** What the sentence is about first of all. */
  first: Subject | undefined;
  recordSentence = false;
  /** "The previous record" was named: a dated level to come is it. */
  previousRecord = false;
  openedBefore = false;
  openedOf: string | undefined;
  averaged = false;
  /** The stocks named so far, for "the stock" to come. */
  readonly alone = new LoneStock(this);
  /** "The daily average trading volume": none of what was traded is of a day. */
  averageTrade = false;
  offshoreFrom = Number.POSITIVE_INFINITY; // the first phrase of what is traded abroad or by night
  /** A clock time is told, and whether it is that of the won's fixing. */
  timed = false;
  atFixing = false;
  /** A rate of the last fixing is what others are compared with. */
  fromFixing = false;
  timedStory = false;
  /** Some clock time but the fixing's stands in the sentence. */
  clocked = false;
  /** "By the close it had ...": a moment told before is over. */
  byClose = false;
  /** In Seoul: what it tells stood at a clock time of the session. */
  duringHours = false;
  beaten = false;
  /** A verb of crossing is in force: "topping 3,100". */
  passed = false;
  bracket = 0;
  /** The first phrase behind the rows of a table that the sentence begins with: their numbers have been read. */
  rowsEnd = 0;
  /** What the last sentence with a sum was when a bracket opened, and when a dash did, outside of which it is undefined. */
  summedBefore = -9;
  summedBeforeAside: number | undefined;
  /** The days in force when a dash opened. */
  daysBeforeAside: readonly (number | undefined)[] | undefined;
  /** In Seoul: markets are spoken of, so that a city is one; undefined before that is asked. */
  aboutMarkets: boolean | undefined;
  /** Places in a row each moved by a percentage; undefined before that is asked. */
  roundsMarkets: boolean | undefined;
  /** It tells of several days or of sessions in a row; undefined before that is asked. */
  severalDays: boolean | undefined;
  /** How many days it names. */
  dates = 0;
  leadingDay: number | undefined;
  /** It begins with a month or a year: "In 2008, ...". */
  leadingLong = false;
  leadingScope = false;
  /** It ends with the span that its sums are over: "throughout the year". */
  trailingScope = false;
  /** "Raised its KOSPI target to ...": round levels are no index's yet; "halted when ...": nothing of it has happened. */
  foreseen = false;
  supposed = false;
  /** "During the session, ...": all of it is said of moments. */
  withinSession = false;
  /** It begins with "at its best" (1) or "at its worst" (-1). */
  atMost: -1 | 0 | 1 = 0;
  /** A change of the sentence was one over weeks, so its neighbours without a level are too. */
  scoped = false;
  /** It is a list of what futures moved by; and the last amount traded was of them. */
  futuresHead = false;
  futuresTold = false;
  /** The sentence before told of a span, and this one of the next index. */
  spanGoesOn = false;
  /** "Their best week since July": the sentence tells of a span. */
  spanned = false;
  /** "For the sixth straight week": what groups traded is of that week. */
  weeks = false;
  /** Shares traded were counted, so "1,701 million" to come are shares too; or money, so "2.6 billion" are none. */
  sharesCounted = false;
  valueCounted = false;
  sectorFrom = 0;
  sectorEnd = 0;
  /** "Respectively" is said: names and numbers go in pairs. */
  paired = false;
  /** "Pepper's 4 percent climb to 1,460 won": the price to come, of a stock named in passing. */
  pricedAt = -1;
  priced: Subject | undefined;
  /** Rates of the won and their changes, in the order they are read. */
  rates: { readonly value: number; readonly claim: number }[] | undefined;
  rateChange: number | undefined;

  constructor(story: Story, items: readonly Item[]) {
    this.story = story;
    this.items = items;
    this.outline = new Outline(items);
  }

  subjectFor(role: number): Subject {
    const { clause } = this;
    return clause.subjects[Math.min(clause.counts[role] as number, clause.subjects.length - 1)] as Subject;
  }

  /** Claims the number for the subject whose turn it is, among several that share a verb. */
  bind(role: number, measure: Measure, q: Quantity, sign: number, extra: Extra): void {
    const { clause, story } = this;
    const moved = ofMovedOne(this, this.at);
    if (moved >= 0) clause.subjects = [clause.subjects[moved] as Subject];
    const again = pairedAgain(this, role);
    if (again) clause.subjects = again;
    const several = clause.kind === S.stock && clause.subjects.length > 1;
    if ((this.paired || several) && isUnpaired(this)) {
      this.bindOther(role, q, sign, extra);
      return;
    }
    const subject = this.subjectFor(role);
    const isFlow = clause.kind === S.group;
    let meant = measure;
    if (clause.kind === S.index && !story.isOwn(subject))
      meant = measure.startsWith("foreign_index.") ? measure : (FOREIGN[measure] ?? "other");
    const claim = story.claim(meant, isFlow ? flowSubject(this, measure) : subject, q, sign, extra);
    if (clause.kind === S.index && story.isHome && !story.isOwn(subject)) keepListed(this, subject, claim, extra);
    const count = (clause.counts[role] as number) + 1;
    clause.counts[role] = count;
    clause.lastRole = role;
    clause.bound = true;
    if (clause.subjects.length > 1 && !isFlow) {
      clause.shared ??= [];
      if (count === 1) clause.shared.push({ role, claim, count: 1 });
      else for (const shared of clause.shared) if (shared.role === role) shared.count = count;
    }
  }

  /** One number said of several subjects is a claim about each. */
  closeSubjects(): void {
    const { clause, story } = this;
    if (!clause.shared) return;
    // "Irish Life and Permanent fell 5.7 percent to €0.07": two companies have no one price, so they are one.
    const priced = clause.shared.some(
      ({ claim, count }) => count === 1 && story.claims[claim]?.measure === "stock.close",
    );
    const all = clause.shared.length > 1 && clause.shared.every(({ count }) => count === 1) && !this.paired;
    const joined = priced && all && clause.subjects.length === 2 ? joinedName(this) : undefined;
    for (const { claim, count } of clause.shared) {
      if (count > 1 || isOfOne(this, claim)) continue;
      if (priced && !story.isHome) {
        if (joined) story.rename(claim, joined);
        else story.withdraw(claim);
        continue;
      }
      for (const subject of clause.subjects.slice(1)) story.alsoOf(claim, subject);
    }
    clause.shared = undefined;
  }

  bindOther(role: number, q: Quantity, sign: number, extra: Extra): boolean {
    const { clause } = this;
    const known = clause.subjects.length > 0 ? this.subjectFor(role) : undefined;
    this.story.claim("other", known && known.name !== "" ? known : this.story.lastIndex, q, sign, extra);
    clause.bound = true;
    clause.lastRole = role;
    return true;
  }

  /** Amounts told before those whose they are. */
  bindOwners(owners: readonly Subject[]): void {
    bindOwners(this, owners);
  }

  /** Understood as a quantity of something, and as nothing the story's subject is measured by. */
  outside(_at: number, q: Quantity): boolean {
    this.story.name("other-quantity", q.from, q.to);
    return true;
  }

  /** The day and the moment the words around a number give it. */
  extra(at: number, unit?: string): Extra {
    return whenTold(this, at, unit);
  }

  directionAt(at: number): number {
    return directionAfter(this.items, at);
  }

  /** The role of the number this one repeats in other units ("24.35 points, or 1 percent"; "(2.27%)"), or -1. */
  alternateOf(at: number): number {
    const { items, clause } = this;
    const before = kindAt(items, at - 1);
    if (before === W.or) return clause.lastRole;
    if (before === W.by && kindAt(items, at - 2) === W.or) return clause.lastRole;
    // "Down 2,000 won from the previous day's closing price (52,000 won)".
    const ofClose = kindAt(items, at - 2) === W.close || kindAt(items, at - 3) === W.close;
    if (before === W.openBracket && clause.lastRole === R.change) return ofClose ? -1 : R.change;
    // "Down 1.6% (42.11 points)".
    if (before === W.openBracket && clause.lastRole === R.percent && items[at]?.value === U.point) return R.percent;
    return -1;
  }

  headKind(at: number): number {
    const head = headBefore(this.items, at);
    return head >= 0 ? (this.items[head] as Item).kind : -1;
  }

  /** True for the number that follows its verb of motion directly: "rose [by about] 24.35". */
  isDirectObject(at: number): boolean {
    const head = headBefore(this.items, at);
    // "Pepper dumped 30 cents": a price.
    if (this.clause.kind === S.stock && kindAt(this.items, head) === W.trade) return true;
    return isDirectObject(this.story.tokens, this.items, head);
  }

  inBrackets(at: number): boolean {
    return this.bracket > 0 && at > 0;
  }

  /** Dollars in brackets behind an amount of the market's own money. */
  foreignBracket(at: number, q: Quantity): boolean {
    // "4.8 per cent or US$3.62 to US$72.66": a share that is traded in them.
    const joint = kindAt(this.items, at + 1);
    const traded =
      !this.story.isHome && (joint === W.to || joint === W.at) && this.items[at + 2]?.quantity?.currency === q.currency;
    const pence = q.currency === "GBX" && this.story.currency === "GBP";
    const foreign = q.unit === U.money && q.currency !== this.story.currency && !traded && !pence;
    return foreign && (this.bracket > 0 || this.alternateOf(at) >= 0);
  }

  /** What turnover and flows belong to: elsewhere than in Seoul the whole market, unless the sentence names an index. */
  marketIndex(): string {
    return marketIndexOf(this);
  }

  inLevelPlace(): boolean {
    const { prep } = this.clause;
    return prep === W.to || prep === W.at || prep === W.from || prep === W.by || prep === W.below || prep === W.above;
  }
}
