import { type Figure, figureValue } from "../market/figure.ts";
import type { Claim } from "../reader/claim.ts";
import type { Edit } from "./edit.ts";
import { editsOf } from "./edit.ts";
import { printAs } from "./print.ts";
import type { UsualShortening } from "./range.ts";
import type { Tie } from "./relation.ts";
import { type Sheet, samePrint } from "./sheet.ts";

/** Figures that cannot all be true, with the one slip that explains it where there is exactly one. */
export interface Clash {
  /** Indices of the failing ties. */
  readonly ties: readonly number[];
  /** Every claim of them. */
  readonly claims: readonly number[];
  /** Claims each of which alone could be the wrong one: they stand in every failing tie. */
  readonly suspects: readonly number[];
  /** Set when exactly one single edit of one figure makes every relation hold. */
  readonly culprit?: { readonly claims: readonly number[]; readonly edit: Edit };
}

/** Suspects whose edits are tried in one story: beyond it clashes are still found, but no repair is looked for. */
const SUSPECTS_TRIED = 400;

/** Relations that may clash in one group and still be traced to one figure. A sound story has none, a misprint a few. */
const LARGEST_GROUP = 48;

/**
 * Groups failing ties that share a claim and looks for the one figure behind each group. `settled` claims are proven
 * by the tape and never suspected.
 */
export function clashesOf(
  sheet: Sheet,
  ties: readonly Tie[],
  failing: readonly number[],
  settled: (claim: number) => boolean,
  shortening: UsualShortening,
  byClaim: ReadonlyMap<number, readonly number[]>,
): Clash[] {
  let tried = 0;
  return groupsOf(ties, failing).map((group) => {
    const claims = [...new Set(group.flatMap((tie) => ties[tie]?.claims ?? []))];
    if (group.length > LARGEST_GROUP) return { ties: group, claims, suspects: [] };
    const suspects = claims.filter((claim) => !settled(claim) && standsInAll(sheet, ties, group, claim));
    const clash = { ties: group, claims, suspects };
    tried += suspects.length;
    const culprit = tried > SUSPECTS_TRIED ? undefined : onlyRepair(sheet, ties, group, suspects, byClaim, shortening);
    return culprit ? { ...clash, culprit } : clash;
  });
}

/** The ties each claim stands in. */
export function tiesByClaim(ties: readonly Tie[]): Map<number, number[]> {
  const byClaim = new Map<number, number[]>();
  for (let tie = 0; tie < ties.length; tie++) {
    for (const claim of ties[tie]?.claims ?? []) {
      const list = byClaim.get(claim);
      if (list) list.push(tie);
      else byClaim.set(claim, [tie]);
    }
  }
  return byClaim;
}

function groupsOf(ties: readonly Tie[], failing: readonly number[]): number[][] {
  const parent = new Map<number, number>();
  const root = (claim: number): number => {
    let at = claim;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      const above = parent.get(up);
      if (above !== undefined) parent.set(at, above);
      at = up;
    }
    return at;
  };
  for (const tie of failing) {
    const [first = -1 - tie, ...rest] = ties[tie]?.claims ?? [];
    if (!parent.has(first)) parent.set(first, first);
    for (const claim of rest) {
      if (!parent.has(claim)) parent.set(claim, claim);
      parent.set(root(claim), root(first));
    }
  }
  const groups = new Map<number, number[]>();
  for (const tie of failing) {
    const at = root(ties[tie]?.claims[0] ?? -1 - tie);
    const group = groups.get(at);
    if (group) group.push(tie);
    else groups.set(at, [tie]);
  }
  return [...groups.values()];
}

/** The same figure printed again counts as the same claim: a repair must mend both. */
function twins(sheet: Sheet, claim: number, ties: readonly Tie[], at: readonly number[]): number[] {
  const found = [claim];
  const own = sheet.claims[claim];
  for (const tie of at) {
    for (const other of ties[tie]?.claims ?? []) {
      const same = sheet.claims[other];
      if (found.includes(other) || same?.measure !== own?.measure || same?.subject !== own?.subject) continue;
      if (same?.session === own?.session && !same?.bound && samePrint(sheet.prints[other], sheet.prints[claim]))
        found.push(other);
    }
  }
  return found;
}

function standsInAll(sheet: Sheet, ties: readonly Tie[], group: readonly number[], claim: number): boolean {
  const same = twins(sheet, claim, ties, group);
  return group.every((tie) => ties[tie]?.claims.some((other) => same.includes(other)));
}

function onlyRepair(
  sheet: Sheet,
  ties: readonly Tie[],
  group: readonly number[],
  suspects: readonly number[],
  byClaim: ReadonlyMap<number, readonly number[]>,
  shortening: UsualShortening,
): Clash["culprit"] {
  let found: Clash["culprit"];
  const done = new Set<number>();
  for (const suspect of suspects) {
    if (done.has(suspect)) continue;
    const same = twins(sheet, suspect, ties, byClaim.get(suspect) ?? []);
    for (const claim of same) done.add(claim);
    const claim = sheet.claims[suspect];
    if (!claim || claim.date !== undefined) continue;
    const touched = new Set([...group, ...same.flatMap((twin) => byClaim.get(twin) ?? [])]);
    for (const edit of slipsOf(sheet, ties, group, suspect)) {
      if (!mends(sheet, ties, group, touched, same, [edit.figure], shortening)) continue;
      // No right value is known of a bound ("nearly 6 percent"), but it may be what is wrong as well.
      if (found || claim.bound !== undefined) return undefined;
      found = { claims: same, edit };
    }
  }
  // A verb the wrong way round is one slip too, and turns the change and the percentage beside it.
  return found && isTurned(sheet, ties, group, byClaim, shortening) ? undefined : found;
}

const MOVES = /\.change(?:_pct)?$/;

/** True when the moves of one sentence, told the other way, leave nothing that clashes. */
function isTurned(
  sheet: Sheet,
  ties: readonly Tie[],
  group: readonly number[],
  byClaim: ReadonlyMap<number, readonly number[]>,
  shortening: UsualShortening,
): boolean {
  const bySentence = new Map<number, Set<number>>();
  for (const claim of group.flatMap((tie) => ties[tie]?.claims ?? [])) {
    const { measure = "other", sentence = 0 } = sheet.claims[claim] ?? {};
    if (MOVES.test(measure)) bySentence.set(sentence, (bySentence.get(sentence) ?? new Set()).add(claim));
  }
  return [...bySentence.values()].some((moves) => {
    if (moves.size < 2) return false;
    const claims = [...moves];
    const touched = new Set([...group, ...claims.flatMap((claim) => byClaim.get(claim) ?? [])]);
    const figures = claims.map((claim) => {
      const { digits, exponent } = (sheet.claims[claim] as Claim).figure;
      return { digits: -digits, exponent };
    });
    return mends(sheet, ties, group, touched, claims, figures, shortening);
  });
}

/** Every figure that may have stood in place of the printed one: one slip away, or the level the change leads to. */
function* slipsOf(sheet: Sheet, ties: readonly Tie[], group: readonly number[], suspect: number): Generator<Edit> {
  const claim = sheet.claims[suspect] as Claim;
  const own = new Set<string>();
  for (const edit of editsOf(claim)) {
    own.add(String(figureValue(edit.figure)));
    yield edit;
  }
  const stale = staleLevel(sheet, ties, group, suspect);
  if (stale && !own.has(String(figureValue(stale)))) yield { kind: "stale", figure: stale };
}

/** The close that the printed one becomes with its change, where it may be the close before it. */
function staleLevel(sheet: Sheet, ties: readonly Tie[], group: readonly number[], close: number): Figure | undefined {
  const triple = group.find((tie) => ties[tie]?.relation.code === "index-triple" && ties[tie]?.claims[2] === close);
  const change = triple === undefined ? undefined : sheet.claims[ties[triple]?.claims[0] as number]?.figure;
  const before = sheet.claims[close]?.figure;
  if (!change || !before || change.exponent < before.exponent) return undefined;
  const moved = change.digits * 10 ** (change.exponent - before.exponent);
  return { digits: before.digits + moved, exponent: before.exponent };
}

/** True when, with the edited figures, the last of them for all further claims, every failing tie holds and no other tie of the claim breaks. */
function mends(
  sheet: Sheet,
  ties: readonly Tie[],
  group: readonly number[],
  touched: ReadonlySet<number>,
  claims: readonly number[],
  figures: readonly Figure[],
  shortening: UsualShortening,
): boolean {
  const kept = claims.map((claim) => sheet.prints[claim]);
  for (const [at, claim] of claims.entries()) {
    const own = sheet.claims[claim];
    sheet.prints[claim] = own && printAs(own, (figures[at] ?? figures.at(-1)) as Figure, shortening);
  }
  let holds = claims.every((claim) => sheet.prints[claim] !== undefined);
  for (const tie of touched) {
    if (!holds) break;
    const at = ties[tie];
    const answer = at?.relation.test(sheet, at);
    holds = group.includes(tie) ? answer === true : answer !== false;
  }
  for (let i = 0; i < claims.length; i++) sheet.prints[claims[i] as number] = kept[i];
  return holds;
}
