import { figureValue } from "../../../market/figure.ts";
import { GROUP_FLOWS, type Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";
import { HOME, MAIN_INDEX, SECOND_BOARD } from "../atlas/markets.ts";
import { isPast } from "../words/session-measures.ts";

/** Figures that one board cannot have twice: the second are those of the other board, told right before. */
const MAIN = MAIN_INDEX[HOME] as string;

const COUNTED_ONCE: ReadonlySet<Measure> = new Set<Measure>([
  ...GROUP_FLOWS,
  "breadth.gainers",
  "breadth.losers",
  "turnover.volume",
  "turnover.value",
  "turnover.value_usd",
]);
const TELLS_BOARD: ReadonlySet<Measure> = new Set(["index.change", "index.change_pct", "index.close"]);

/** Issues by which a count told again may differ, and the share by which an amount may, because it is rounded or late. */
const FEW_ISSUES = 6;
const ROUNDING = 1.15;

/**
 * "The KOSDAQ closed at 697.09. Gainers beat losers 626 to 281", where the KOSPI's were 544 and 228. `placed` are the
 * sentences that begin on the second board without its index: "On the KOSDAQ market, Pepper rose 2 percent".
 */
export function settleBoards(claims: Claim[], placed: ReadonlySet<number>): void {
  if (placed.size === 0 && !claims.some(({ subject }) => subject === SECOND_BOARD)) return;
  settleLevelsOf(claims);
  const firsts = new Map<string, Claim>();
  const ofSecond = new Set<string>();
  const again = new Set<string>();
  let board = "";
  let next = "";
  let sentence = -1;
  for (const claim of claims) {
    if (claim.sentence !== sentence) board = placed.has(claim.sentence - 1) ? SECOND_BOARD : next;
    sentence = claim.sentence;
    if (TELLS_BOARD.has(claim.measure)) next = claim.subject;
    if (!COUNTED_ONCE.has(claim.measure) || !isCount(claim)) continue;
    if (claim.subject === SECOND_BOARD) ofSecond.add(claim.measure);
    if (claim.subject !== MAIN) continue;
    const told = `${claim.measure}/${claim.session ?? claim.elsewhen}`;
    const first = firsts.get(told);
    if (!first) firsts.set(told, claim);
    else if (board === SECOND_BOARD && first.sentence < claim.sentence && isAnother(first, claim))
      again.add(keyOf(claim));
  }
  if (again.size === 0) return;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    const other = claim.subject === MAIN && COUNTED_ONCE.has(claim.measure) && again.has(keyOf(claim));
    if (other)
      claims[at] = ofSecond.has(claim.measure) ? { ...claim, measure: "other" } : { ...claim, subject: SECOND_BOARD };
  }
}

/** A level as far from the index's own close as no day took it, and near to the other's: "the index" was the other. */
function settleLevelsOf(claims: Claim[]): void {
  const closeOf = (name: string) =>
    claims.find(
      (claim) => claim.measure === "index.close" && claim.subject === name && !isPast(claim) && isOfClose(claim),
    );
  const [main, second] = [closeOf(MAIN), closeOf(SECOND_BOARD)];
  if (!main || !second) return;
  const moved = new Map<number, Owner>();
  for (const claim of claims) {
    const owner = LEVELS.has(claim.measure) ? otherOwner(claim, main, second) : undefined;
    if (owner) moved.set(claim.sentence, owner);
  }
  if (moved.size === 0) return;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    const owner = moved.get(claim.sentence);
    const level = LEVELS.has(claim.measure) && owner && otherOwner(claim, main, second) === owner;
    // "The index opened 12.72 points higher at 4,258.38": the points go with the level.
    const beside = owner?.ofMoves && claim.subject !== owner.name && MOVES.has(claim.measure);
    if (level || beside) claims[at] = { ...claim, subject: (owner as Owner).name };
  }
}

interface Owner {
  readonly name: string;
  /** What the sentence says it moved by is its own too. */
  readonly ofMoves: boolean;
}

const OF_MAIN: Owner = { name: MAIN, ofMoves: true };
const OF_SECOND: Owner = { name: SECOND_BOARD, ofMoves: false };

/** Whose level it is where it cannot be of the board it is said of. */
function otherOwner({ figure, subject }: Claim, main: Claim, second: Claim): Owner | undefined {
  const level = figureValue(figure);
  const near = (one: Claim) => Math.abs(level / figureValue(one.figure) - 1) < NEAR;
  if (subject === MAIN) return level * FARTHEST < figureValue(main.figure) && near(second) ? OF_SECOND : undefined;
  if (subject !== SECOND_BOARD) return undefined;
  return level > figureValue(second.figure) * FARTHEST && near(main) ? OF_MAIN : undefined;
}

const MOVES: ReadonlySet<Measure> = new Set(["index.change", "index.change_pct", "other"]);

const LEVELS: ReadonlySet<Measure> = new Set(["index.close", "index.open", "index.high", "index.low"]);

/** No index falls to less than half within the time a story looks back, and none of a story's days is farther than a fifth. */
const FARTHEST = 2;
const NEAR = 0.2;

function isOfClose({ bound, intraday }: Claim): boolean {
  return !intraday && bound === undefined;
}

/** "Some 412 million shares" count as 412 million do. */
function isCount({ bound, intraday }: Claim): boolean {
  return !intraday && (bound === undefined || bound === "about");
}

/** The issues and the turnover of one sentence are of one board, and so are its flows. */
function keyOf({ measure, sentence }: Claim): string {
  return `${sentence}/${measure.startsWith("flow.") ? "flow" : "trade"}`;
}

function isAnother(first: Claim, { measure, figure }: Claim): boolean {
  const [one, other] = [figureValue(first.figure), figureValue(figure)];
  if (measure.startsWith("breadth.")) return Math.abs(one - other) >= FEW_ISSUES;
  const [less, more] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return one * other < 0 || more > less * ROUNDING;
}
