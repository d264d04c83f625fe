import type { Entry } from "../clause.ts";
import { amountOf } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { NOBODY } from "./nobody.ts";
import { MATURITY, TREASURY } from "./treasury.ts";

/** What may stand before a maturity that says itself which bond is meant. */
const FORE: ReadonlySet<number> = new Set([K.today, K.contrast, K.comma, K.speech]);

/** "3년물은 3.552%, 5년물은": beside treasury bonds, with nobody else named before it. */
function beginsOwn({ items, s, story }: Walk, at: number): boolean {
  if (!story.ofTreasuries.has(story.sentence)) return false;
  if (s.entries.some(({ names }) => names.length > 0)) return false;
  const before = items[at - 1];
  return before === undefined || FORE.has(before.kind);
}

/** "국고채 3년물", "10년물은": a maturity names the bond. */
export function readMaturity(w: Walk, at: number, item: Item): boolean {
  const { s, story } = w;
  const { tokens } = story;
  const text = textOf(tokens, item);
  const told = text.includes(MATURITY)
    ? text.slice(0, text.indexOf(MATURITY) + MATURITY.length)
    : bareMaturity(w, at, text);
  if (told === undefined) return false;
  const near =
    s.current?.kind === K.bond ? s.current.names.at(-1) : story.topic?.kind === K.bond ? story.topic : undefined;
  // "CD 91일물은 2.81%, 5년물은 3.01%": those have no other maturities.
  if (near?.name.endsWith(DAYS) && w.items[at + 1]?.kind !== K.bond) {
    s.name(at, NOBODY);
    return true;
  }
  const last = near ?? (beginsOwn(w, at) ? TREASURY : undefined);
  if (!last) return false;
  const base = last.name.split(" ")[0] as string;
  const bond: Entity = { kind: K.bond, name: `${base} ${told}` };
  const named = s.entries.length > s.firstEntry ? s.current : undefined;
  // "국고채 3년물": one name.
  if (named?.kind === K.bond && named.drafts.length === 0 && !named.names.at(-1)?.name.includes(MATURITY)) {
    named.names[named.names.length - 1] = bond;
    named.particle = item.particle;
  } else {
    const names = [...maturitiesBefore(w, at, base), bond];
    s.name(at, names[0] as Entity).names.push(...names.slice(1));
  }
  return true;
}

const DAYS = "일물";
const LENGTH = /^(\d{1,2})년/;

/** What stands behind a maturity that is told without "물": its yield, a figure, or the next of a list. */
const BEHIND_BARE: ReadonlySet<number> = new Set([K.outside, K.joint, K.comma, K.each]);

/** "국고채 3년 금리는", "국고채 3년과 5년은", "10년은 2.1bp 내렸다" behind a bond: the maturity; but "국고채 3년 만에". */
function bareMaturity({ depth, items, s, story }: Walk, at: number, text: string): string | undefined {
  const years = depth === 0 ? LENGTH.exec(text)?.[1] : undefined;
  if (years === undefined) return undefined;
  const [before, next] = [items[at - 1], items[at + 1]];
  const { particle } = items[at] as Item;
  const figure = next?.quantity ?? items[at + 2]?.quantity;
  const measured = figure !== undefined && (figure.unit === U.basisPoint || figure.unit === U.percent);
  const subject = particle === P.topic || particle === P.subject;
  const named = s.current?.kind === K.bond && s.current.drafts.length === 0 && s.entries.length > s.firstEntry;
  const listed = particle === P.and || (particle === P.none && BEHIND_BARE.has(next?.kind ?? -1)) || subject;
  const begins = before?.kind === K.bond && before.particle === P.none && (listed || (measured && next?.quantity));
  const goesOn = named && items[at - 1] !== undefined && LIST_JOINTS.has(before?.kind ?? -1) && listed;
  // "금리는 3년이 연 3.45%, 10년이 3.6%였다".
  const ofTopic = subject && measured && (s.current?.kind ?? story.topic?.kind) === K.bond;
  return begins || goesOn || ofTopic ? `${years}${MATURITY}` : undefined;
}

const LIST_JOINTS: ReadonlySet<number> = new Set([K.joint, K.comma, K.spell]);
const MOST_YEARS = 50;

/** "20·30년물": those whose unit is the last one's, first to last. */
function maturitiesBefore({ items }: Walk, at: number, base: string): readonly Entity[] {
  const found: Entity[] = [];
  for (let back = at - 1; items[back]?.kind === K.joint; back -= 2) {
    const q = items[back - 1]?.quantity;
    if (!q || q.unit !== U.plain || q.decimals > 0 || amountOf(q) > MOST_YEARS) break;
    found.unshift({ kind: K.bond, name: `${base} ${amountOf(q)}${MATURITY}` });
  }
  return found;
}

/** "5년물과 10년물 국고채 금리는": the maturities of the bond that is named behind them. */
export function nameMaturities(entry: Entry | undefined, bond: Entity, particle: number): boolean {
  if (entry?.kind !== K.bond || entry.particle !== P.none || entry.drafts.length > 0) return false;
  if (!entry.names.every(({ name }) => name.endsWith(MATURITY))) return false;
  const base = bond.name.replace(YIELD, "");
  entry.names = entry.names.map(({ name }) => ({ kind: K.bond, name: `${base} ${name.split(" ").at(-1)}` }));
  entry.particle = particle;
  return true;
}

/** "지난 3년 국고채 금리는": a span. */
const SINCE = ["지난", "최근", "향후"];
const MATURES = ["만기", "년만기"];
const YEARS = "년";
const BEARING = "짜리";

/** "3년 만기 국고채 금리", "3년만기 국고채", "3년짜리 국고채": the bond of that maturity, by the name it has elsewhere. */
export function bondOf({ items, story: { tokens } }: Walk, at: number, bond: Entity): Entity {
  const wordAt = (place: number) => {
    const item = itemAt(items, place);
    return item === undefined ? "" : textOf(tokens, item);
  };
  const before = wordAt(at - 1);
  const told = MATURES.includes(before) ? wordAt(at - 2) + before.slice(0, -2) : before;
  if (told === before && !told.endsWith(BEARING) && SINCE.includes(wordAt(at - 2))) return bond;
  const years = told.endsWith(BEARING) ? told.slice(0, -BEARING.length) : told;
  if (!years.endsWith(YEARS) || !(Number(years.slice(0, -1)) > 0) || Number(years.slice(0, -1)) > MOST_YEARS)
    return bond;
  return { kind: K.bond, name: `${bond.name.replace(YIELD, "")} ${years}물` };
}

const YIELD = / ?(?:금리|수익률)$/;
