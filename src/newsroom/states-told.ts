import { type Decimal, decimal, formatDecimal } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { BREADTH_FIELDS, type DaySummary } from "../tape/day-summary.ts";
import type { SessionClose } from "./close.ts";
import type { Newsroom } from "./newsroom.ts";
import { STATE_OF_PHASE, type State } from "./states.ts";

/** A figure that counted, or was said, before the one that counts now. */
export interface Change {
  readonly subject: string;
  readonly code?: string;
  readonly measure: string;
  readonly was: Decimal;
  readonly is: Decimal;
  readonly wasBy: Receipt | undefined;
  readonly by: Receipt | undefined;
  /** When the earlier figure became known. */
  readonly known: string;
}

/** What changed of a session since its earlier figures, in the order of the tape. No query engine is started. */
export function changesOf(newsroom: Newsroom, market: string, session: TradingDay): readonly Change[] {
  const summary = newsroom.tape?.summary(market, session);
  const receipt = (id: string): Receipt | undefined => {
    const found = summary?.receipts[id];
    return found && { ...found, id };
  };
  const said = (summary?.earlier ?? []).map(({ subject, code, measure, was, is, r, by, known }) => ({
    ...{ subject, measure, known },
    ...(code ? { code } : {}),
    was: decimal(was),
    is: decimal(is),
    wasBy: receipt(r),
    by: receipt(by),
  }));
  return [...said, ...(summary ? breadthChanges(summary, receipt) : [])];
}

/** Numbers of issues that a service or a person told, against those counted once every issue is known. */
function breadthChanges(
  { market, scopes }: DaySummary,
  receipt: (id: string) => Receipt | undefined,
): readonly Change[] {
  const [counted] = scopes.filter(({ issues, breadth }) => issues ?? breadth);
  const { issues } = counted ?? {};
  if (!issues) return [];
  const seen = new Set<string>();
  return scopes.flatMap(({ breadth }) =>
    BREADTH_FIELDS.flatMap((field): Change[] => {
      const [was, is] = [breadth?.[field], issues[field]];
      if (!breadth || was === undefined || is === undefined || was === is) return [];
      const [wasBy, by] = [receipt(breadth.r), receipt(issues.r)];
      const id = `${field} ${was} ${wasBy?.source}`;
      if (seen.has(id)) return [];
      seen.add(id);
      const measure = `breadth.${field.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`)}`;
      const known = wasBy?.published ?? wasBy?.received ?? "";
      return [{ subject: market, measure, known, was: decimal(was), is: decimal(is), wasBy, by }];
    }),
  );
}

/** One change in one line: what, what was said by whom and when, what counts now by whom. */
export function changeText(change: Change, newsroom: Newsroom): string {
  const { subject, code, measure, was, is, wasBy, by } = change;
  const name = (code && newsroom.directory.get(code)?.en) || code || subject;
  return `${name} ${measure}: ${grouped(was)} (${whoSaid(wasBy)}) is now ${grouped(is)} (${whoSaid(by)})`;
}

/** A change as data, numbers in base units. */
export function changeJson({ subject, code, measure, was, is, wasBy, by, known }: Change): Record<string, unknown> {
  return {
    ...{ measure, subject: code ? subject.split("/")[0] : subject },
    ...(code ? { code } : {}),
    ...{ was: Number(formatDecimal(was)), is: Number(formatDecimal(is)), known },
    ...{ was_by: whoSaid(wasBy), by: whoSaid(by) },
  };
}

function whoSaid(receipt: Receipt | undefined): string {
  if (!receipt) return "source not kept";
  return `${receipt.source}, ${STATE_OF_PHASE[receipt.phase]}`;
}

const grouped = (value: Decimal): string => formatDecimal(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");

/** Parts of a day's story and what they rest on. */
const PARTS = ["index", "turnover", "breadth", "flows", "currency"] as const;

/** Which parts of a session are in which state: "settled: index, quotes; evening: flows". */
export function statesOf({ day, receipts }: SessionClose): ReadonlyMap<State, readonly string[]> {
  const found = new Map<State, string[]>();
  const note = (part: string, id: string | undefined) => {
    const phase = id === undefined ? undefined : (day.receipts.get(id) ?? receipts.get(id))?.phase;
    if (!phase) return;
    const state = STATE_OF_PHASE[phase];
    found.set(state, [...(found.get(state) ?? []), part]);
  };
  for (const part of PARTS) note(part, day[part]?.receipt);
  note("quotes", day.quotes[0]?.receipt);
  return found;
}

/** The session's state: that of its index, on which the rest of the story hangs. */
export function stateOfClose(close: SessionClose): State {
  const id = close.day.index?.receipt ?? close.day.turnover?.receipt ?? close.day.flows?.receipt;
  const phase = id === undefined ? undefined : close.day.receipts.get(id)?.phase;
  return phase ? STATE_OF_PHASE[phase] : "nothing-yet";
}

export function statesText(close: SessionClose): string {
  const groups = [...statesOf(close)].map(([state, parts]) => `${state}: ${parts.join(", ")}`);
  return `${close.market} ${close.session}: ${groups.join("; ")}`;
}
