import type { Entry } from "../clause.ts";
import type { Item } from "../phrases/item.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";

/** An entry of a kind, of nobody yet and without figures. */
export function newEntry(kind: number): Entry {
  return { kind, names: [], drafts: [], each: false, particle: 0, partial: false };
}

/** The entry of one that is named, without figures yet. */
export function entryOf(entity: Entity, particle = P.none): Entry {
  const entry = newEntry(entity.kind);
  entry.names.push(entity);
  entry.particle = particle;
  return entry;
}

/** "환율의 종가는", "삼성전자 주가가", "현대차 등이": the last noun's particle is the name's. */
export function passParticle({ s: { current } }: Walk, { particle }: Item): void {
  if (current && particle !== P.none) current.particle = particle;
}
