import { bindBond } from "./binding/bind-bond.ts";
import { bindFlow, dropNamedAgain } from "./binding/bind-flow.ts";
import { bindIndex } from "./binding/bind-index.ts";
import { bindCount, bindRate } from "./binding/bind-money.ts";
import { bindOutside } from "./binding/bind-outside.ts";
import { bindShares } from "./binding/bind-share.ts";
import { bindStock } from "./binding/bind-stock.ts";
import { bindTurnover } from "./binding/bind-turnover.ts";
import { emitChange } from "./binding/emit-change.ts";
import type { Held } from "./binding/index-clause.ts";
import type { Draft, Entry } from "./clause.ts";
import { movesToOpen, roleOfClause } from "./levels/verb-after.ts";
import { amountOf, type Quantity } from "./numbers/quantity.ts";
import type { Item } from "./phrases/item.ts";
import type { Story } from "./story.ts";
import { adopt } from "./subjects/adopt.ts";
import { newEntry } from "./subjects/entry.ts";
import { areTogether, marketsOf } from "./subjects/owner.ts";
import { suits } from "./subjects/suit.ts";
import type { Entity } from "./term.ts";
import * as E from "./words/ending-kind.ts";
import * as ROLE from "./words/level-role.ts";
import * as P from "./words/particle-kind.ts";
import * as K from "./words/term-kind.ts";
import * as U from "./words/unit-kind.ts";

/** "기관과 프로그램은 각각": they may stand in one list. */
const INVESTORS: ReadonlySet<number> = new Set([K.group, K.fund, K.program]);

/** No index moves farther in a day: a percentage above it is of a longer time, or a misprint where a level stands beside it. */
const MOST_PERCENT = 30;

/** How many names back a number may look for its owner. */
const REACH = 40;

/** What a sentence has said up to its present phrase: names, their numbers, and what governs them. */
export class SentenceReader {
  readonly story: Story;
  readonly items: readonly Item[];
  /** Everything named in the sentence, oldest first. */
  readonly entries: Entry[] = [];
  /** First phrase of the clause. */
  from = 0;
  firstEntry = 0;
  held: Held[] = [];
  /** The last clause was joined to this one: the same event goes on. */
  joined = false;
  counts: { draft: Draft; side: number | undefined }[] = [];

  constructor(story: Story, items: readonly Item[]) {
    this.story = story;
    this.items = items;
  }

  get current(): Entry | undefined {
    const { entries } = this;
    return entries.length > 0 ? entries[entries.length - 1] : undefined;
  }

  name(at: number, entity: Entity, kind = entity.kind): Entry {
    const item = this.items[at] as Item;
    const last = this.current;
    const open =
      last !== undefined &&
      this.entries.length > this.firstEntry &&
      (last.kind === kind ||
        ((last.particle === P.and || this.isListed(at, last)) && INVESTORS.has(last.kind) && INVESTORS.has(kind))) &&
      !last.drafts.some(({ bracket }) => !bracket) &&
      (last.particle === P.none || last.particle === P.and || last.particle === P.also) &&
      !this.separates(at);
    const entry = open ? last : newEntry(kind);
    if (!open) this.entries.push(entry);
    if (entry.names.at(-1)?.name !== entity.name) entry.names.push(entity);
    entry.particle = item.particle;
    return entry;
  }

  /** "기관, 연기금 등도 각각". */
  isListed(at: number, { particle }: Entry): boolean {
    return particle === P.none && at > 0 && this.items[at - 1]?.kind === K.comma;
  }

  /** Two names with a verb or a stranger's subject between them make no list. */
  separates(at: number): boolean {
    for (let back = at - 1; back >= this.from && back > at - 12; back--) {
      const { kind, particle } = this.items[back] as Item;
      if ((kind >= K.index && kind <= K.again) || (kind === K.spell && particle === P.and)) return false;
      if (kind >= K.move && kind <= K.verb) return true;
      if (kind === K.unknown && particle === P.topic) return true;
    }
    return false;
  }

  /** The entry a number without a name of its own is said of. */
  ownerOf(q: Quantity, before = this.entries.length): Entry | undefined {
    let subject: Entry | undefined;
    for (let n = before - 1, steps = 0; n >= 0 && steps < REACH; n--, steps++) {
      const entry = this.entries[n] as Entry;
      if (!suits(entry.kind, q) || entry.names.length === 0) continue;
      const near = this.joined || n >= this.firstEntry;
      if (near && entry.particle !== P.and && entry.particle !== P.at) return entry;
      if (entry.particle === P.topic || entry.particle === P.also) return entry;
      if (entry.particle !== P.at) subject ??= entry;
    }
    return subject;
  }

  /** Gives every number of the clause its meaning and begins the next clause. */
  flush(to: number, ending: number): void {
    const { story } = this;
    adopt(this);
    const clause = this.entries.slice(this.firstEntry).filter((entry) => entry.drafts.length > 0);
    const closing = ending === E.final || ending === E.none;
    const waiting: Held[] = [];
    story.lastRole = 0;
    for (const [n, entry] of clause.entries()) {
      dropNamedAgain(entry, clause[n + 1]);
      const left = this.bind(entry, to);
      waiting.push(...left);
    }
    this.settleHeld(to, clause.length > 0);
    const verb = roleOfClause(this.items, this.from, to);
    if (waiting.length > 0) {
      if (verb === 0 && !closing && ending === E.join) this.held.push(...waiting);
      else this.settle(waiting, verb || ROLE.close, to);
    }
    if (closing) this.settle(this.held.splice(0), verb || ROLE.close, to);
    if (clause.length > 0 || this.counts.length > 0) {
      this.firstEntry = this.entries.length;
      this.from = to;
    }
    for (const { draft, side } of this.counts) if (side === undefined) story.name("count", draft.q.from, draft.q.to);
    this.counts = [];
    this.joined = ending === E.join;
  }

  settle(changes: readonly Held[], told: number, to: number): void {
    for (const { draft, entity } of changes) {
      const opened = told === ROLE.close && movesToOpen(this.items, draft.at);
      const whole = told === ROLE.open ? roleOfClause(this.items, this.from, to, draft.at) || ROLE.close : told;
      const role = opened ? ROLE.open : whole;
      const moment = role === ROLE.close && draft.intraday;
      // With no level beside it.
      const far = draft.q.unit === U.percent && amountOf(draft.q) > MOST_PERCENT;
      emitChange(this.story, entity, draft, far ? ROLE.moment : role, moment || draft.now);
    }
  }

  /** Held changes take the role of the level the next clause says, or of its verb. */
  settleHeld(to: number, said: boolean): void {
    if (this.held.length === 0) return;
    const { lastRole } = this.story;
    const level = said && lastRole >= ROLE.close && lastRole <= ROLE.moment;
    const role = level ? lastRole : roleOfClause(this.items, this.from, to);
    if (role !== 0) this.settle(this.held.splice(0), role, to);
  }

  bind(entry: Entry, to: number): Held[] {
    const { story, items } = this;
    switch (entry.kind) {
      case K.index:
      case K.foreign:
        if (bindShares(story, items, entry, this.from, to)) return [];
        return bindIndex(story, items, entry, to);
      case K.stock:
      case K.sector:
        bindStock(story, items, entry, to);
        break;
      case K.group:
      case K.fund:
      case K.program:
        entry.partial ||= areTogether(this);
        bindFlow(story, items, entry, to, marketsOf(this, entry));
        break;
      case K.fx:
        bindRate(story, items, entry, to);
        break;
      case K.volume:
      case K.turnover:
      case K.marketValue:
        bindTurnover(story, items, entry, to);
        break;
      case K.bond:
        bindBond(story, items, entry, to);
        break;
      default:
        return bindOutside(story, items, entry, to);
    }
    return [];
  }

  count(draft: Draft, side: number | undefined): void {
    if (side === undefined) this.counts.push({ draft, side });
    else bindCount(this.story, draft, side, this.story.scope);
  }
}
