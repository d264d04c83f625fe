import type { Fact, PathShape } from "../facts/fact.ts";
import type { Calendar } from "../market/calendar.ts";
import { sign } from "../market/decimal.ts";
import { BellwetherError } from "../market/error.ts";
import type { Directory } from "../market/instrument.ts";
import type { Note } from "../market/note.ts";
import { daysBetween, type TradingDay, weekday } from "../market/trading-day.ts";
import { FactSet, type NumberFact } from "./fact-set.ts";
import { asidesOf, moversOf, type Outcome, outcomesOf, type Period, topicBits } from "./interest.ts";
import { leaderOf, planLargeCaps, type StockGroup } from "./large-caps.ts";
import { type Direction, directionOf, type MoveSize, moveSize } from "./move-size.ts";
import type { Style, TopicName } from "./style.ts";

/** What to say and in what order, the same for every language. A part whose facts are missing is undefined. */
export interface StoryPlan {
  readonly market: string;
  readonly session: TradingDay;
  readonly facts: FactSet;
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly notes: readonly Note[];
  readonly order: readonly TopicName[];
  readonly index: IndexPlan;
  readonly path: DayPath | undefined;
  readonly largeCaps: readonly StockGroup[];
  /** The sector that led the market its way; undefined where none did, or the move was too small to be led. */
  readonly leader: StockGroup | undefined;
  readonly firstOfYear: boolean;
  /** What the close may be remembered for; `byInterest` puts it into a language's order. */
  readonly outcomes: readonly Outcome[];
  /**
   * Statements over history for the index's paragraph, the rarest first; empty without a long history. A writer tells
   * the first two that its lead has not told: event `extreme` (the biggest move, the highest close since a day),
   * `level` (a first close above) or `change_over` (so far this year, at a week's end; the month or year, on its last session).
   */
  readonly asides: readonly Fact[];
  /** `stock.contribution` of the one or two stocks that made most of the index's move; empty where none did. */
  readonly movers: readonly NumberFact[];
  /** Surprise of the topics that may move up, in bits; `topicOrder` moves them. */
  readonly topicBits: ReadonlyMap<TopicName, number>;
  /** The plan of the other market on the same session, told in a paragraph of its own; it has no notes. */
  readonly companion: StoryPlan | undefined;
}

export interface IndexPlan {
  readonly close: NumberFact;
  readonly change: NumberFact;
  readonly percent: NumberFact;
  readonly direction: Direction;
  readonly size: MoveSize;
  readonly record: boolean;
  /** Round level first closed above, won back or lost. */
  readonly level: { readonly fact: NumberFact; readonly crossing: "first" | "regained" | "lost" } | undefined;
  readonly streak:
    | { readonly fact: NumberFact; readonly direction: "up" | "down"; readonly ended: boolean }
    | undefined;
  readonly divergence: boolean;
}

export interface DayPath {
  readonly shape: PathShape;
  readonly open: NumberFact;
  readonly high: NumberFact;
  readonly low: NumberFact;
  /** Of the open against the previous close. */
  readonly opened: Direction;
}

export interface PlanInput {
  readonly market: string;
  readonly session: TradingDay;
  readonly facts: readonly Fact[];
  readonly notes: readonly Note[];
  readonly directory: Directory;
  readonly calendar: Calendar;
  readonly style: Style;
  /** Facts of the other market on the same session: KOSDAQ beside KOSPI, and the reverse. */
  readonly companion?: Companion | undefined;
}

export interface Companion {
  readonly market: string;
  readonly facts: readonly Fact[];
}

/**
 * Decides what a session's story says.
 *
 * @throws BellwetherError `no-data` when the index line, without which there is no story, is missing.
 */
export function planStory(input: PlanInput): StoryPlan {
  const { market, session, notes, directory, calendar, style } = input;
  const facts = new FactSet(input.facts);
  const index = planIndex(market, session, facts);
  const path = planPath(market, facts);
  const companion = planCompanion(input);
  const largeCaps = planLargeCaps(facts, directory, style, {
    change: index.change.value,
    percent: index.percent.value,
  });
  return {
    market,
    session,
    facts,
    directory,
    calendar,
    notes,
    order: style.order,
    index,
    path,
    largeCaps,
    leader: leaderOf(largeCaps, index.direction, index.size),
    firstOfYear: calendar.isFirstOfYear(session) === true,
    outcomes: outcomesOf(facts, index, path),
    asides: asidesOf(facts, index, lastSessionOf(calendar, session)),
    movers: moversOf(facts, index),
    topicBits: topicBits(facts, market, index, companion),
    companion,
  };
}

/** The longest period whose last session this is, by the calendar. */
function lastSessionOf(calendar: Calendar, session: TradingDay): Period | undefined {
  const next = calendar.nextSession(session);
  if (!next) return undefined;
  if (next.slice(0, 4) !== session.slice(0, 4)) return "year";
  if (next.slice(0, 7) !== session.slice(0, 7)) return "month";
  return weekday(next) <= weekday(session) || daysBetween(session, next) > 6 ? "week" : undefined;
}

/** The other market's plan, where its index line is known. */
function planCompanion({ companion, ...input }: PlanInput): StoryPlan | undefined {
  if (!companion) return undefined;
  const { market, facts } = companion;
  const needed = ["index.close", "index.change", "index.change_pct"] as const;
  const known = new FactSet(facts);
  if (!needed.every((measure) => known.number(market, measure))) return undefined;
  return planStory({ ...input, market, facts, notes: [] });
}

function planIndex(market: string, session: TradingDay, facts: FactSet): IndexPlan {
  const close = facts.number(market, "index.close");
  const change = facts.number(market, "index.change");
  const percent = facts.number(market, "index.change_pct");
  if (!close || !change || !percent) {
    throw new BellwetherError(
      "no-data",
      `there is no ${market} index level for ${session}, so there is no story to write`,
    );
  }
  const level = facts.number(market, "milestone.level");
  const streak = facts.number(market, "streak.sessions");
  return {
    close,
    change,
    percent,
    direction: directionOf(change.value),
    // A change that rounds to 0.00 percent is still a rise or a fall: the smallest size there is.
    size: sign(change.value) !== 0 && sign(percent.value) === 0 ? "slight" : moveSize(percent.value, "index"),
    record: facts.event("record_close") !== undefined,
    level:
      level?.event?.kind === "level" && level.event.crossing !== "touched"
        ? { fact: level, crossing: level.event.crossing }
        : undefined,
    streak:
      streak?.event?.kind === "streak"
        ? { fact: streak, direction: streak.event.direction, ended: streak.event.ended }
        : undefined,
    divergence: facts.event("divergence") !== undefined,
  };
}

function planPath(market: string, facts: FactSet): DayPath | undefined {
  const open = facts.number(market, "index.open");
  const high = facts.number(market, "index.high");
  const low = facts.number(market, "index.low");
  const event = facts.get(`${market} path`, "other")?.event;
  if (!open || !high || !low || event?.kind !== "path") return undefined;
  return { shape: event.shape, opened: event.opened, open, high, low };
}
