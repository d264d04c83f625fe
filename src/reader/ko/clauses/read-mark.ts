import { readSpell } from "../days/read-spell.ts";
import { isOfBase, isOfClose, isOfLevel, tellsLevel } from "../levels/level-noun.ts";
import { readFixing, readHalf, readIntraday, readNight, readNow, readTime } from "../moments/read-moment.ts";
import { readThatDay } from "../moments/session-time.ts";
import { boundBefore } from "../numbers/bound.ts";
import type { Item } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import { passParticle } from "../subjects/entry.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { readBase } from "./read-base.ts";
import { readGap, readGroup, readIndustry, readIssues, readOthers, readPlace, readShares } from "./read-noun.ts";
import { readAfter, readPeriod, readToday, readWhen } from "./read-period.ts";

/** What a word that governs figures says of those around it. */
type MarkReader = (w: Walk, at: number, item: Item) => void;

/** Words that govern figures, by their kind. */
const READERS: Readonly<Record<number, MarkReader>> = {
  [K.high]: readLevelNoun,
  [K.low]: readLevelNoun,
  [K.opening]: readLevelNoun,
  [K.closing]: readLevelNoun,
  [K.record]: readRecord,
  [K.previous]: readPrevious,
  [K.intraday]: readIntraday,
  [K.half]: readHalf,
  [K.time]: readTime,
  [K.now]: readNow,
  [K.night]: readNight,
  [K.fixing]: readFixing,
  [K.when]: readWhen,
  [K.base]: readBase,
  [K.period]: readPeriod,
  [K.spell]: readSpell,
  [K.today]: readToday,
  [K.thatDay]: readThatDay,
  [K.after]: readAfter,
  [K.each]: readEach,
  [K.price]: readShares,
  [K.etc]: readGroup,
  [K.industry]: readIndustry,
  [K.issues]: readIssues,
  [K.whole]: readOthers,
  [K.gap]: readGap,
  [K.place]: readPlace,
  [K.above]: boundBefore,
  [K.below]: boundBefore,
  [K.more]: boundBefore,
  [K.about]: readAbout,
};

/** Reads a word that governs the figures around it. */
export function readMark(w: Walk, at: number, item: Item): void {
  READERS[item.kind]?.(w, at, item);
}

function readLevelNoun(w: Walk, at: number, item: Item): void {
  const { marks } = w;
  // "고점과 저점은 각각": a level for each.
  if (item.particle === P.and && isOfLevel(w.items[at + 1])) marks.pair = item.kind;
  // "종가 기준 연고점(4,221.87)": a close.
  if (tellsLevel(w, item, w.items[at + 1])) marks.noun = isOfClose(w, at) ? K.closing : item.kind;
  if (item.particle === P.than && !isOfBase(w, at)) marks.period = SPAN.lasting;
  passParticle(w, item);
}

function readRecord(w: Walk, at: number, item: Item): void {
  // "사상 최고치(4,214.17)까지는 634포인트 남았다": how far it is.
  if (item.particle === P.than || isDistance(w, at, item)) w.marks.period = SPAN.lasting;
  w.marks.record = true;
}

function isDistance({ items }: Walk, at: number, { particle }: Item): boolean {
  const figure = particle === P.until ? items[pastBracket(items, at)] : undefined;
  return figure?.quantity !== undefined && (figure.quantity.unit === U.percent || figure.quantity.unit === U.point);
}

function readPrevious({ marks, items }: Walk, at: number, { value }: Item): void {
  if (value !== 1) marks.previous = true;
  else if (at === 0 && items.some(({ kind }) => kind === K.today)) {
    // "앞서 코스피는 사흘간 밀려 3,982.17까지 떨어졌지만, 이날 …": of days before.
    marks.day = Number.NaN;
    marks.dated = undefined;
  }
}

function readEach({ s }: Walk): void {
  if (s.current && s.entries.length > s.firstEntry) s.current.each = true;
}

function readAbout(w: Walk, at: number, item: Item): void {
  if (item.value === 0) boundBefore(w, at, item);
}
