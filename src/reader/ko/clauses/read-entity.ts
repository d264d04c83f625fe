import { whichIndex } from "../markets/which-index.ts";
import { closesBehind } from "../moments/moment.ts";
import { limitFlows } from "../names/fund-list.ts";
import { endAhead, isAside, isMostOf, isOfObject } from "../phrases/aside.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import { passParticle } from "../subjects/entry.ts";
import { nameBoth } from "../subjects/owner.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import { BOTH } from "../words/index-words.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import { READERS } from "./entity-reader.ts";
import { isInPassing, isOfYield } from "./in-passing.ts";

/** Reads a name: who it is, and what follows from its being named, before it takes the figures to come. */
export function readEntity(w: Walk, at: number, item: Item): void {
  if (w.depth > 0) return;
  if (item.kind === K.outside && isOfYield(w, item)) {
    passParticle(w, item);
    return;
  }
  if (isInPassing(w, at, item)) return;
  if (item.kind === K.again && isOwnIndex(w, at, item)) {
    const { current } = w.s;
    if (current?.kind === K.sector) current.indexed = true;
    passParticle(w, item);
    return;
  }
  const told = item.kind === K.again || item.kind === K.index;
  const meant = told ? indexMeant(w, at, item) : (item.entity as Entity);
  if (meant.name === BOTH) {
    nameBoth(w, item);
    return;
  }
  leavePast(w, at, item, meant);
  const read = READERS[meant.kind];
  const entity = read === undefined ? meant : read(w, at, item, meant);
  if (entity !== undefined && !isNoSubject(w, at, item, entity)) nameEntity(w, at, item, entity);
}

/** "대형주 지수는": an industry's own. */
function isOwnIndex(w: Walk, at: number, item: Item): boolean {
  const last = itemAt(w.items, at - 1);
  const before = last?.kind === K.quote ? itemAt(w.items, at - 2) : last;
  return before?.kind === K.sector && before.particle === P.none && isWord(w, item, "지수");
}

/** "지수", "종합지수": the index that the words around it tell, or the one spoken of last. */
function indexMeant(w: Walk, at: number, item: Item): Entity {
  if (item.kind === K.again) return whichIndex(w, at, item) ?? w.story.lastIndex;
  const entity = item.entity as Entity;
  return isWord(w, item, "종합지수") ? (whichIndex(w, at, item) ?? entity) : entity;
}

const SUBJECTS: ReadonlySet<number> = new Set([K.index, K.foreign, K.stock]);

const TOLD: ReadonlySet<number> = new Set([...SUBJECTS, K.group]);

/** What was said of the past, or of a moment, ends at the subject. */
function leavePast(w: Walk, at: number, { particle }: Item, { kind }: Entity): void {
  const { marks } = w;
  if (SUBJECTS.has(kind) && (particle === P.topic || particle === P.subject)) {
    // "최고가를 기록했던 삼성전자는".
    marks.noun = 0;
    marks.record = false;
    marks.previous = false;
    endAhead(w, at);
  }
  // "장 초반 오르던 코스피는": nor was it then that it stood where it is said to.
  const teller = at > 0 ? w.items[at - 1] : undefined;
  if (teller?.ending !== E.ahead || !TOLD.has(kind)) return;
  const subject = isSubject(particle);
  if (!subject && w.items[at + 1]?.kind !== K.open_) return;
  const going = endsIn(w, teller, "던");
  if (!subject && !going) return;
  // "장 초반 사들이던 외국인은".
  if ((kind === K.group && subject && going) || closesBehind(w, at)) marks.intraday = false;
}

function isSubject(particle: number): boolean {
  return particle === P.topic || particle === P.subject || particle === P.also;
}

const ASIDES: ReadonlySet<number> = new Set([K.stock, K.sector, K.outside]);

/** A name that stands aside, or an institution in which the whole traded. */
function isNoSubject(w: Walk, at: number, item: Item, { kind }: Entity): boolean {
  if (ASIDES.has(kind)) return isAside(w, at, item);
  if (kind !== K.fund) return false;
  const { current } = w.s;
  // "기관은 투신에서 물량을 쏟아내며": the amount is the whole's.
  if (item.particle === P.in && current?.kind === K.group && current.drafts.length === 0) return true;
  return isMostOf(w, at, item);
}

/** The figures to come are the name's. */
function nameEntity(w: Walk, at: number, item: Item, entity: Entity): void {
  const { s, story, marks } = w;
  const group = entity.kind === K.group;
  if (group) {
    takeAhead(w, at, item, entity);
    marks.ahead = 0;
  }
  const before = at > 0 ? w.items[at - 1] : undefined;
  const entry = s.name(at, entity);
  // "성장주 지수인 창업판지수는": the second name is the first one's own.
  if (before?.particle === P.being && entry.drafts.length === 0) entry.names = [entity];
  // "코스닥에서도 661억원을 더해 전체적으로 외국인은": a sum of both markets.
  const summed = story.mainScope !== undefined && before?.kind === K.together;
  if (group && (marks.futures || summed || isOfObject(w))) entry.partial = true;
  if (entity.kind !== K.stock && entity.kind !== K.sector) return;
  // "삼성전자를 중심으로 매수에 나섰다": where most of it went, not all.
  const bought = item.particle === P.only || (item.particle === P.object && !isWord(w, w.items[at + 1], "중심"));
  if (bought || item.particle === P.in) limitFlows(w);
}

/** "전날 1천억원을 쏟아낸 기관은": the amount before the verb is of the name behind it. */
function takeAhead(w: Walk, at: number, { particle }: Item, entity: Entity): void {
  const { current } = w.s;
  const before = itemAt(w.items, at - 1);
  if (current?.names.length !== 0 || !isSubject(particle)) return;
  if (before?.kind !== K.trade || before.ending !== E.ahead) return;
  current.kind = K.group;
  current.names.push(entity);
  // "이틀 연속 2조원 넘게 팔던 외국인은": before this session.
  current.partial ||= endsIn(w, before, "던");
}
