import { type Draft, type Entry, newEntry } from "./clause.ts";
import type { Item } from "./item.ts";
import { movesAt } from "./level.ts";
import { readNumber } from "./number.ts";
import { type Quantity, U } from "./quantity.ts";
import { SentenceReader } from "./sentence-reader.ts";
import type { Story } from "./story.ts";
import { strangerAt, strangerBefore } from "./stranger.ts";
import { suits } from "./suit.ts";
import { E, type Entity, K, P } from "./term.ts";

/** 15:00 in minutes: from then on a clock time is the close, or after it. */
const CLOSING_TIME = 900;

/** Said behind a bond these are its yield. */
const YIELDS = new Set(["금리", "수익률"]);

/** Words that govern the numbers after them. */
interface Marks {
  intraday: boolean;
  now: boolean;
  night: boolean;
  day: number | undefined;
  /** The day holds for one number only. */
  dayOnce: boolean;
  dated: { readonly from: number; readonly to: number } | undefined;
  noun: number;
  record: boolean;
  previous: boolean;
  period: number;
  futures: boolean;
  capped: boolean;
  breadth: boolean;
  lead: number;
}

function freshMarks(): Marks {
  return {
    intraday: false,
    now: false,
    night: false,
    day: undefined,
    dayOnce: false,
    dated: undefined,
    noun: 0,
    record: false,
    previous: false,
    period: 0,
    futures: false,
    capped: false,
    breadth: false,
    lead: 0,
  };
}

/** Reads one sentence's phrases from left to right; verbs give the numbers before them their signs. */
export function readSentence(story: Story, items: readonly Item[]): void {
  if (items.some(({ kind }) => kind === K.analyst || kind === K.speech)) {
    for (const { quantity } of items) if (quantity) story.name("other-quantity", quantity.from, quantity.to);
    return;
  }
  new Walk(story, items).read();
}

class Walk {
  readonly story: Story;
  readonly items: readonly Item[];
  readonly s: SentenceReader;
  marks = freshMarks();
  depth = 0;
  /** Phrase a bracket follows. */
  head = -1;
  headEntry: Entry | undefined;

  constructor(story: Story, items: readonly Item[]) {
    this.story = story;
    this.items = items;
    this.s = new SentenceReader(story, items);
  }

  read(): void {
    const { items } = this;
    for (let at = 0; at < items.length; at++) this.readItem(at, items[at] as Item);
    this.flush(items.length, E.final);
    this.leaveTopic();
  }

  readItem(at: number, item: Item): void {
    switch (item.kind) {
      case K.quantity:
        this.readQuantity(at, item, item.quantity as Quantity);
        break;
      case K.open_:
        this.openBracket(at);
        break;
      case K.close_:
        this.depth = Math.max(0, this.depth - 1);
        break;
      case K.pause:
      case K.contrast:
        this.flush(at, E.link);
        break;
      case K.outOf:
        if (this.items[at - 1]?.ending === E.ahead) this.flush(at, E.link);
        break;
      case K.date:
        this.readDay(at, item);
        break;
      default:
        if (item.kind >= K.index && item.kind <= K.again) this.readEntity(at, item);
        else if (item.kind >= K.high && item.kind < K.comma) this.readMark(at, item);
        else this.readVerb(at, item);
    }
  }

  readEntity(at: number, item: Item): void {
    const { s, story, marks } = this;
    if (this.depth > 0) return;
    let entity = item.entity as Entity;
    if (item.kind === K.outside && YIELDS.has(entity.name) && s.current?.kind === K.bond) {
      this.passParticle(item);
      return;
    }
    if (item.kind === K.again) entity = story.lastIndex;
    switch (entity.kind) {
      case K.index:
        if (entity.name === "KOSPI" || entity.name === "KOSDAQ") story.scope = entity.name;
        story.lastIndex = entity;
        marks.futures = false;
        break;
      case K.foreign:
        if (story.abroad) story.lastIndex = entity;
        break;
      case K.futures:
        marks.futures = true;
        break;
      case K.volume:
      case K.turnover:
      case K.marketValue: {
        marks.capped ||= entity.kind === K.marketValue;
        const last = s.current;
        const entry = newEntry(entity.kind);
        const markets = last && last.kind === K.index && last.drafts.length === 0 && s.entries.length > s.firstEntry;
        if (markets) entry.names.push(...last.names);
        else entry.names.push({ kind: entity.kind, name: story.scope });
        entry.particle = item.particle;
        s.entries.push(entry);
        return;
      }
      case K.sector:
        if (item.particle !== P.and && this.isFundList(at)) return;
        story.board = K.sector;
        break;
      case K.stock:
        if (story.board === K.sector && at > 0) story.board = K.stock;
        break;
      default:
    }
    if ((entity.kind === K.stock || entity.kind === K.sector) && this.isAside(at, item)) return;
    const entry = s.name(at, entity);
    if (entity.kind === K.group && marks.futures) entry.partial = true;
    if ((entity.kind === K.stock || entity.kind === K.sector) && (item.particle === P.object || item.particle === P.in))
      this.limitFlows();
  }

  /** "대형주 덕에", "삼성전자에": a name that is no subject. */
  isAside(at: number, item: Item): boolean {
    const { particle } = item;
    if (particle === P.none) {
      let last = at;
      while (last < at + 12 && isNameItem(this.items[last + 1])) last++;
      const end = this.items[last] as Item;
      if (end.particle !== P.none) return last > at && this.isAside(last, end);
      const next = this.items[last + 1];
      if ((next?.kind === K.move || next?.kind === K.trade) && next.particle === P.at) return true;
      return next?.kind === K.unknown && next.ending === E.none && this.items[last + 2]?.kind !== K.open_;
    }
    const next = this.items[at + 1];
    if (particle === P.of && next?.kind === K.move && next.particle === P.at) return true;
    return particle === P.at || particle === P.to || particle === P.from;
  }

  /** "보험(198억원)": an industry's name with an amount behind it is a fund. */
  isFundList(at: number): boolean {
    let next = at + 1;
    if (this.items[next]?.kind === K.open_) next++;
    const q = this.items[next]?.quantity;
    if (!q || q.unit !== U.won || q.scale < 8) return false;
    const entity = this.items[at]?.entity as Entity;
    this.s.name(at, { ...entity, kind: K.fund }, K.fund);
    return true;
  }

  limitFlows(): void {
    for (let n = this.s.entries.length - 1; n >= this.s.firstEntry; n--) {
      const entry = this.s.entries[n] as Entry;
      if (entry.kind === K.group) entry.partial = true;
    }
  }

  readMark(at: number, item: Item): void {
    const { marks, s, story } = this;
    switch (item.kind) {
      case K.high:
      case K.low:
      case K.opening:
      case K.closing:
        marks.noun = item.kind;
        this.passParticle(item);
        break;
      case K.record:
        marks.record = true;
        break;
      case K.previous:
        marks.previous = true;
        break;
      case K.intraday:
        marks.intraday = true;
        break;
      case K.half:
        if (this.depth === 0) marks.intraday = true;
        break;
      case K.when:
        if (item.value < 0 && this.items[at + 1]?.kind !== K.date) marks.period = Math.max(marks.period, 1);
        break;
      case K.time:
        if (this.depth === 0) marks.intraday = item.value < CLOSING_TIME;
        break;
      case K.now: {
        const clock = this.items[at - 1];
        if (clock?.kind === K.time && clock.value >= CLOSING_TIME) break;
        marks.now = true;
        marks.intraday = false;
        story.snapshot = true;
        break;
      }
      case K.night:
        marks.night = true;
        break;
      case K.base:
        this.readBase(at, item);
        break;
      case K.period:
        if (this.items[at + 1]?.kind !== K.spell && this.depth === 0) marks.period = Math.max(marks.period, item.value);
        break;
      case K.spell:
        if (this.readMaturity(at, item) || this.readStreak(at, item)) break;
        if (this.isSpan(at, item)) marks.period = 2;
        break;
      case K.today:
        marks.period = 0;
        marks.day = undefined;
        break;
      case K.each:
        if (s.current && s.entries.length > s.firstEntry) s.current.each = true;
        break;
      case K.price:
      case K.etc:
        this.passParticle(item);
        break;
      case K.industry:
        story.board = K.sector;
        story.boardOpen = true;
        break;
      case K.issues:
        story.board = K.stock;
        story.boardOpen = true;
        break;
      case K.whole:
        this.limitFlows();
        break;
      case K.place:
        marks.futures = false;
        break;
      case K.above:
      case K.below:
      case K.more:
        this.boundBefore(at, item);
        break;
      case K.about:
        if (item.value === 0) this.boundBefore(at, item);
        break;
      default:
    }
  }

  /** "환율의 종가는", "삼성전자 주가가", "현대차 등이": the last noun's particle is the name's. */
  passParticle(item: Item): void {
    const { current } = this.s;
    if (current && item.particle !== P.none) current.particle = item.particle;
  }

  /** "5거래일 연속 올랐다": a run of sessions of the index. */
  readStreak(at: number, item: Item): boolean {
    const { s, story, items } = this;
    const [next, verb] = [items[at + 1], items[at + 2]];
    const { tokens } = story;
    if (next?.kind !== K.spell || verb?.kind !== K.move || verb.value === 0 || this.depth > 0) return false;
    if (!isWord(this, next, "연속") || !tokens.text.startsWith("거래일", tokens.end[item.from])) return false;
    const owner = s.current && s.entries.length > s.firstEntry ? s.current : undefined;
    if (owner && owner.kind !== K.index) return false;
    const q = readNumber(tokens, item.from, item.to);
    if (!q) return false;
    story.claim("streak.sessions", owner?.names[0] ?? story.lastIndex, q, 1, { unit: "sessions" });
    return true;
  }

  /** "국고채 3년물", "10년물은": a maturity names the bond. */
  readMaturity(at: number, item: Item): boolean {
    const { s, story } = this;
    const { tokens } = story;
    const text = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
    const last =
      s.current?.kind === K.bond ? s.current.names[0] : story.topic?.kind === K.bond ? story.topic : undefined;
    if (!last || !text.includes("년물")) return false;
    const maturity = text.slice(0, text.indexOf("년물") + 2);
    const base = last.name.split(" ")[0] as string;
    s.name(at, { kind: K.bond, name: `${base} ${maturity}` });
    return true;
  }

  /** "2% 넘게", "5조원이 넘는", "1조원 가까이": the words behind the number make it a bound. */
  boundBefore(at: number, item: Item): void {
    let before = at - 1;
    if (this.items[before]?.kind === K.close_) {
      while (before > 0 && this.items[before]?.kind !== K.open_) before--;
      before--;
    }
    const q = this.items[before]?.quantity;
    if (!q) return;
    q.bound =
      item.kind === K.above ? "over" : item.kind === K.below ? "under" : item.kind === K.more ? "near" : "about";
  }

  isSpan(at: number, item: Item): boolean {
    const { tokens } = this.story;
    const text = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
    const next = this.items[at + 1];
    const during = text === "동안" || text === "연속";
    return (
      (text.endsWith("간") && text.length < 12) ||
      (during && text === "동안") ||
      (next?.kind === K.spell && isWord(this, next, "동안"))
    );
  }

  readBase(at: number, item: Item): void {
    const { marks, story } = this;
    const next = this.items[at + 1];
    marks.period = 0;
    const width = next?.kind === K.width || (next?.kind === K.move && next.ending === E.none);
    const figure = next?.kind === K.quantity || (width && this.items[at + 2]?.kind === K.quantity);
    if (item.particle === P.of || (item.particle === P.none && figure && this.depth === 0)) {
      marks.day = story.previousSession;
      marks.dayOnce = true;
      marks.dated = undefined;
    } else if (item.particle === P.at && this.depth === 0) {
      // "직전 거래일에 세운 최고치".
      marks.previous = true;
      marks.day = story.previousSession;
      marks.dayOnce = true;
      const when = this.items[at - 1];
      marks.dated = { from: when?.kind === K.when ? when.from : item.from, to: item.to };
    }
  }

  readDay(at: number, item: Item): void {
    const { marks, story } = this;
    const next = this.items[at + 1];
    if (Number.isNaN(story.day.session) || Number.isNaN(item.value)) return;
    if (item.particle === P.from) {
      marks.period = Math.max(marks.period, 1);
      return;
    }
    if (item.value === story.day.session) {
      marks.day = undefined;
      marks.period = 0;
      return;
    }
    if (next?.kind === K.after || next?.kind === K.spell) return;
    if (this.depth > 0 && this.items[this.head]?.kind === K.base) return;
    marks.day = item.value;
    marks.dated = item;
    marks.dayOnce = item.particle === P.of || this.depth > 0 || next?.kind === K.open_ || next?.kind === K.quantity;
  }

  openBracket(at: number): void {
    this.depth++;
    if (this.depth > 1) return;
    this.head = at - 1;
    const head = this.items[at - 1];
    this.headEntry = undefined;
    if (head?.kind === K.unknown && this.hasFigure(at)) {
      const found = strangerAt(this.story, this.items, at - 1);
      if (found) this.s.name(at - 1, found.entity);
    }
    // "외국인(1631억원)": the bracket speaks of the name before it.
    this.headEntry = this.s.entries.length > this.s.firstEntry ? this.s.current : undefined;
  }

  /** A bracket that holds a percent or an amount of won. */
  hasFigure(at: number): boolean {
    for (let next = at + 1; next < this.items.length && next < at + 6; next++) {
      const { kind, quantity } = this.items[next] as Item;
      if (kind === K.close_) return false;
      if (quantity && (quantity.unit === U.percent || quantity.unit === U.won || quantity.decimals > 0)) return true;
    }
    return false;
  }

  readQuantity(at: number, item: Item, q: Quantity): void {
    const { marks, s } = this;
    const before = this.items[at - 1];
    if (before?.kind === K.about && before.value === 1) q.bound ??= "about";
    const headKind = this.depth > 0 ? (this.items[this.head]?.kind ?? -1) : -1;
    const headUnit = this.depth > 0 ? this.items[this.head]?.quantity?.unit : undefined;
    const draft: Draft = {
      q,
      at,
      particle: item.particle,
      bracket: this.depth > 0,
      head: headKind,
      move: undefined,
      trade: undefined,
      intraday: marks.intraday,
      now: marks.now,
      night: marks.night,
      day: headUnit === undefined ? marks.day : (this.headEntry?.drafts.at(-1)?.day ?? marks.day),
      dated: marks.day === undefined ? undefined : marks.dated,
      noun: marks.noun,
      record: marks.record,
      first: before?.kind === K.first || (before?.kind === K.record && this.items[at - 2]?.kind === K.first),
      previous: marks.previous,
      period: marks.period,
      base: before?.kind === K.base && (before.particle === P.being || before.particle === P.topic),
      twin: headUnit === U.point && q.unit === U.point,
    };
    if (marks.dayOnce) {
      marks.day = undefined;
      marks.dayOnce = false;
    }
    if (q.unit === U.issues) this.readCount(at, item, draft);
    else if (this.depth > 0) this.bracketEntry(q).drafts.push(draft);
    else this.entryFor(at, q).drafts.push(draft);
    if (
      (q.unit === U.plain || q.unit === U.point || q.unit === U.won) &&
      movesAt(this.items, draft, this.items.length) < 0
    ) {
      marks.noun = 0;
      marks.record = this.depth > 0 ? marks.record : false;
    }
    if (item.particle === P.isAnd) this.flush(at + 1, E.link);
    else if (item.particle === P.is) this.flush(at + 1, E.final);
    void s;
  }

  bracketEntry(q: Quantity): Entry {
    const { s } = this;
    const entry = this.headEntry;
    const head = this.items[this.head];
    if (entry && head && head.kind !== K.quantity && entry.names.length > 0 && isSaidOf(entry, q) && head.entity) {
      // A figure in brackets is said of the one name before it.
      const alone = newEntry(entry.kind);
      alone.names.push(entry.names[entry.names.length - 1] as Entity);
      alone.partial = entry.partial;
      s.entries.splice(s.entries.length - 1, 0, alone);
      return alone;
    }
    if (entry && (isSaidOf(entry, q) || entry.drafts.length > 0)) return entry;
    return this.entryFor(this.head + 1, q);
  }

  entryFor(at: number, q: Quantity): Entry {
    const { s, story } = this;
    const last = s.current;
    const stranger = q.unit === U.percent || q.unit === U.won ? strangerBefore(story, this.items, at, last) : undefined;
    if (stranger) return s.name(stranger.at, stranger.entity);
    const inClause = last !== undefined && s.entries.length > s.firstEntry;
    if (inClause && suits(last.kind, q)) return last;
    const big = q.unit === U.won && q.scale >= 8;
    if (inClause && !big) {
      const owner = s.ownerOf(q);
      if (owner && s.entries.indexOf(owner) >= s.firstEntry) return owner;
    }
    const loose = newEntry(K.unknown);
    s.entries.push(loose);
    return loose;
  }

  readCount(at: number, item: Item, draft: Draft): void {
    const { s, marks, items } = this;
    const { q } = draft;
    const before = items[at - 1];
    const next = items[at + 1];
    const current = s.current;
    if (next?.kind === K.industry || next?.kind === K.outOf || marks.capped) {
      this.story.name("count", q.from, q.to);
      return;
    }
    marks.breadth ||= q.noun;
    const fresh = current?.kind === K.breadth && current.drafts.length === 0 && s.entries.length > s.firstEntry;
    const side = current?.names[0]?.value ?? 0;
    const near = before?.kind === K.breadth || (Math.abs(side) < 2 && !q.noun);
    if (fresh && near) {
      current.drafts.push(draft);
      marks.breadth = true;
      s.count(draft, side);
      current.drafts.length = 0;
      s.firstEntry = s.entries.length;
      return;
    }
    if (before?.kind === K.move && before.ending === E.none) {
      marks.breadth = true;
      s.count(draft, before.value);
      return;
    }
    if (next?.kind === K.unknown && !q.noun && item.particle === P.none) {
      this.story.name("count", q.from, q.to);
      return;
    }
    s.count(draft, undefined);
  }

  readVerb(at: number, item: Item): void {
    const { s, marks } = this;
    if (this.depth > 0 && item.kind !== K.move) return;
    if (item.kind === K.move) this.applyMove(item.value);
    else if (item.kind === K.trade) this.applyTrade(item.value);
    else if (item.kind === K.unknown && item.ending === E.none) return;
    if (this.depth > 0) return;
    const next = this.items[at + 1];
    const predicate = item.kind === K.move || item.kind === K.trade || item.kind === K.close || item.kind === K.open;
    if (item.ending === E.link || item.ending === E.final || item.ending === E.join) this.flush(at + 1, item.ending);
    else if (item.particle === P.isAnd) this.flush(at + 1, E.link);
    else if (item.particle === P.is) this.flush(at + 1, E.final);
    else if (predicate && item.ending === E.none && item.particle === P.none && next?.kind === K.comma)
      this.flush(at + 1, E.link);
    else if (item.kind === K.trade && item.particle === P.to) this.flush(at + 1, E.join);
    void s;
    void marks;
  }

  applyMove(value: number): void {
    const { s, marks } = this;
    for (let n = s.firstEntry; n < s.entries.length; n++) {
      for (const draft of (s.entries[n] as Entry).drafts) draft.move ??= value === 0 ? undefined : value;
    }
    for (const count of s.counts) {
      if (count.side !== undefined || !(count.draft.q.noun || marks.breadth)) continue;
      count.side = value;
      s.count(count.draft, value);
    }
  }

  applyTrade(value: number): void {
    const { s, marks } = this;
    let given = false;
    for (let n = s.firstEntry; n < s.entries.length; n++) {
      for (const draft of (s.entries[n] as Entry).drafts) {
        if (draft.trade !== undefined) continue;
        draft.trade = value;
        given = true;
      }
    }
    marks.lead = given ? 0 : value;
  }

  flush(to: number, ending: number): void {
    const { s, marks } = this;
    this.shareBand();
    this.applyWidth(to);
    if (marks.lead !== 0) {
      for (let n = s.firstEntry; n < s.entries.length; n++) {
        for (const draft of (s.entries[n] as Entry).drafts) draft.trade ??= marks.lead;
      }
    }
    const said = s.entries.slice(s.firstEntry).some(({ drafts }) => drafts.length > 0);
    s.flush(to, ending);
    if (!said) return;
    marks.lead = 0;
    marks.record = false;
    marks.previous = false;
    marks.noun = 0;
    if (ending !== E.join) marks.intraday = false;
  }

  /** "4%, 2%대 올랐다": the band said last holds for the bare figures before it. */
  shareBand(): void {
    const { s } = this;
    let band = false;
    for (let n = s.entries.length - 1; n >= s.firstEntry; n--) {
      for (const { q, bracket } of (s.entries[n] as Entry).drafts.toReversed()) {
        if (q.unit !== U.percent || bracket || q.decimals > 0) continue;
        if (q.band) band = true;
        else if (band) q.bound ??= "band";
      }
    }
  }

  /** "전날 하락분 274.69p", "최대 낙폭은 … 133.56포인트": a noun of width gives the sign no verb gave. */
  applyWidth(to: number): void {
    const { s, items } = this;
    const width = items.slice(s.from, to).find(({ kind }) => kind === K.width);
    if (!width) return;
    for (let n = s.firstEntry; n < s.entries.length; n++) {
      for (const draft of (s.entries[n] as Entry).drafts) draft.move ??= width.value;
    }
  }

  /** The sentence's topic answers for a next sentence that names nobody. */
  leaveTopic(): void {
    const { s, story } = this;
    const lead = s.entries.find(
      ({ kind, names, particle }) =>
        names.length === 1 &&
        (particle === P.topic || particle === P.subject || particle === P.also) &&
        kind !== K.group,
    );
    const rate = s.entries.find(({ kind }) => kind === K.fx || kind === K.bond);
    if (lead ?? rate) story.topic = (lead ?? rate)?.names[0];
    else if (s.entries.length > 0) story.topic = undefined;
    const index = s.entries.find(({ kind, particle }) => kind === K.index && particle === P.topic);
    if (index) story.lastIndex = index.names[0] as Entity;
  }
}

/** "증권(1.625)": in brackets a bare decimal is a percent without its sign. */
function isSaidOf(entry: Entry, q: Quantity): boolean {
  const bare = q.unit === U.plain && q.decimals > 0 && q.scale === 0;
  return suits(entry.kind, q) || (bare && (entry.kind === K.stock || entry.kind === K.sector));
}

function isNameItem(item: Item | undefined): boolean {
  return item?.kind === K.stock || item?.kind === K.sector;
}

function isWord(walk: Walk, item: Item, word: string): boolean {
  const { tokens } = walk.story;
  return tokens.text.startsWith(word, tokens.start[item.from]);
}
