import { type Entry, newEntry } from "./clause.ts";
import type { Item } from "./item.ts";
import { U } from "./quantity.ts";
import { E, type Entity, K, P } from "./term.ts";
import { isWord, type Walk } from "./walk.ts";

/** Said behind a bond these are its yield. */
const YIELDS = new Set(["금리", "수익률"]);

/** What may stand between the names of a list of funds. */
const FUNDS: ReadonlySet<number> = new Set([K.sector, K.fund, K.comma, K.joint, K.etc]);
/** What stands behind an industry that has a figure, or is one of a list. */
const LISTS: ReadonlySet<number> = new Set([K.open_, K.quantity, K.comma, K.joint, K.sector, K.each]);

const SUBJECTS: ReadonlySet<number> = new Set([K.index, K.foreign, K.stock]);
const ASIDES: ReadonlySet<number> = new Set([K.stock, K.sector, K.outside]);

export function readEntity(w: Walk, at: number, item: Item): void {
  const { s, story, marks } = w;
  if (w.depth > 0) return;
  let entity = item.entity as Entity;
  if (item.kind === K.outside && YIELDS.has(entity.name) && s.current?.kind === K.bond) {
    passParticle(w, item);
    return;
  }
  if (item.kind === K.outside && (item.particle === P.object || (item.particle >= P.at && item.particle <= P.to)))
    return;
  if (item.kind === K.again) entity = story.lastIndex;
  if (SUBJECTS.has(entity.kind) && (item.particle === P.topic || item.particle === P.subject)) {
    // "최고가를 기록했던 삼성전자는": what was said of the past ends at the subject.
    marks.noun = 0;
    marks.record = false;
    marks.previous = false;
  }
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
      if (entity.kind === K.marketValue) {
        marks.capped = true;
        story.board = K.stock;
        story.boardOpen = true;
      }
      if (isWord(w, w.items[at + 1], "가장")) return;
      const last = s.current;
      const entry = newEntry(entity.kind);
      const markets = last && last.kind === K.index && last.drafts.length === 0 && s.entries.length > s.firstEntry;
      const owned = last?.kind === K.stock && last.particle === P.of && last.drafts.length === 0;
      if (markets || owned) entry.names.push(...last.names);
      else entry.names.push({ kind: entity.kind, name: story.scope });
      entry.particle = item.particle;
      entry.partial = w.items[at - 1]?.kind === K.together;
      s.entries.push(entry);
      return;
    }
    case K.sector:
      if (isFundList(w, at)) return;
      if (LISTS.has(w.items[at + 1]?.kind ?? -1)) story.board = K.sector;
      break;
    case K.stock:
      if (story.board === K.sector && at > 0) story.board = K.stock;
      break;
    default:
  }
  if (ASIDES.has(entity.kind) && isAside(w, at, item)) return;
  const entry = s.name(at, entity);
  if (entity.kind === K.group && marks.futures) entry.partial = true;
  if ((entity.kind === K.stock || entity.kind === K.sector) && (item.particle === P.object || item.particle === P.in))
    limitFlows(w);
}

/** "대형주 덕에", "삼성전자에": a name that is no subject. */
function isAside(w: Walk, at: number, item: Item): boolean {
  const { particle } = item;
  if (particle === P.none) {
    let last = at;
    while (last < at + 12 && isNameItem(w.items[last + 1])) last++;
    const end = w.items[last] as Item;
    if (end.particle !== P.none) return last > at && isAside(w, last, end);
    const next = w.items[last + 1];
    if ((next?.kind === K.move || next?.kind === K.trade) && next.particle === P.at) return true;
    return next?.kind === K.unknown && next.ending === E.none && w.items[last + 2]?.kind !== K.open_;
  }
  const next = w.items[at + 1];
  if (particle === P.of && next?.kind === K.move && next.particle === P.at) return true;
  return particle === P.at || particle === P.to || particle === P.from;
}

/** "보험(198억원)": an industry's name with an amount behind it is a fund. */
function isFundList(w: Walk, at: number): boolean {
  let next = at + 1;
  while (next < at + 8 && FUNDS.has(w.items[next]?.kind ?? -1)) next++;
  if (w.items[next]?.kind === K.open_) next++;
  const q = w.items[next]?.quantity;
  if (!q || q.unit !== U.won || q.scale < 8) return false;
  const entity = w.items[at]?.entity as Entity;
  w.s.name(at, { ...entity, kind: K.fund }, K.fund);
  return true;
}

export function limitFlows(w: Walk): void {
  for (let n = w.s.entries.length - 1; n >= w.s.firstEntry; n--) {
    const entry = w.s.entries[n] as Entry;
    if (entry.kind === K.group) entry.partial = true;
  }
}

/** "환율의 종가는", "삼성전자 주가가", "현대차 등이": the last noun's particle is the name's. */
export function passParticle(w: Walk, item: Item): void {
  const { current } = w.s;
  if (current && item.particle !== P.none) current.particle = item.particle;
}

function isNameItem(item: Item | undefined): boolean {
  return item?.kind === K.stock || item?.kind === K.sector;
}
