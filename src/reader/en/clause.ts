import type { Item, Subject } from "./phrases/item.ts";
import * as L from "./words/level-kind.ts";
import * as R from "./words/role.ts";
import * as S from "./words/subject-kind.ts";

/** What the words of a sentence have said so far about the number to come. */
export class Clause {
  subjects: Subject[] = [];
  kind: number = S.none;
  /** Phrase of the last of the subjects. */
  subjectAt = -1;
  /** A number was bound, or a verb met, since the subject was set. */
  bound = false;
  verb = false;
  /** The subject is "it" or "they": no name joins it in a list. */
  pronoun = false;
  /** How many claims the story had when the verb in force, or the subject, was read. */
  claimsBefore = 0;
  dir = 0;
  dirKnown = false;
  /** The verb itself speaks of money's strength. */
  strong = false;
  strongDir = 0;
  mode: number = L.none;
  opened = false;
  prep = 0;
  prepAt = -9;
  have = 0;
  after = false;
  /** The comma that ends what is told between the subject and its verb: "Pepper, after a loss, fell". */
  asideEnd = -1;
  record = false;
  previous = false;
  high = false;
  low = false;
  highAt = -99;
  intraday = false;
  /** The volume of the session before is spoken of. */
  earlier = false;
  /** "Would", "could": nothing that follows has happened. */
  modal = false;
  /** The level to come is that of a year or a span of weeks. */
  longAgo = false;
  /** The pair that the subject was, where a rate was told against another money. */
  crossed: { from: Subject; to: Subject } | undefined;
  combined = false;
  each = false;
  referenceDay: number | undefined;
  /** Within brackets that tell of the day before them: "since August 7 (when it gained 1.94%)". */
  whenDay = false;
  clauseDay: number | undefined;
  readonly counts = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  /** Positions of claims bound to the current subjects, by role: for one number said of several subjects. */
  shared: { role: number; claim: number; count: number }[] | undefined;
  /** Amounts whose owner comes later: "198 billion won sold by institutions". */
  pending: Item[] | undefined;
  pendingDir = 0;
  lastRole = -1;
  /** Kind of the last level bound in this sentence. */
  lastLevel: "close" | "open" | "high" | "low" | "" = "";
  /** Preposition of the last number, for the second of "to 18,347 and 2,152". */
  lastPrep = 0;
  lastPassed = false;
  lastUnit = -1;

  /** How far it moved was told, in points or money or in percent. */
  hasMove(): boolean {
    return this.counts[R.change] !== 0 || this.counts[R.percent] !== 0;
  }

  resetCounts(): void {
    const { counts } = this;
    for (let role = 0; role < R.roles; role++) counts[role] = 0;
    this.lastRole = -1;
  }

  setSubject(subject: Subject): void {
    this.subjects = [subject];
    this.kind = subject.kind;
    this.intraday = this.intraday && !this.bound;
    this.bound = false;
    this.verb = false;
    this.pronoun = false;
    this.have = 0;
    this.earlier = false;
    this.mode = L.none;
    this.after = false;
    this.combined = false;
    this.each = false;
    this.prep = 0;
    this.record = false;
    this.previous = false;
    this.high = false;
    this.low = false;
    this.resetCounts();
  }
}
