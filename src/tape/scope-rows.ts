import { decimal, formatDecimal, round } from "../market/decimal.ts";
import type { ScopeSummary } from "./day-summary.ts";
import type { TextRow } from "./engine.ts";
import { plain } from "./plain-decimal.ts";
import { scopeRank } from "./precedence.ts";
import { breadthRow, selectedRow } from "./selected-rows.ts";

/** One market's session while its scopes are put together. */
export interface CollectedDay {
  readonly market: string;
  readonly session: string;
  readonly scopes: readonly ScopeSummary[];
}

type Scope = { -readonly [Field in keyof ScopeSummary]: ScopeSummary[Field] };

/** The scopes of a span's sessions, to which each dataset adds what it says of them. */
export class ScopeRows {
  readonly #days = new Map<string, { market: string; session: string; scopes: Map<string, Scope> }>();

  /** The scope of a market's session, a new one when nothing has been said of it. */
  scope({ market, session, venue, phase }: { market: string; session: string; venue: string; phase: string }): Scope {
    const id = `${market}/${session}`;
    const day = this.#days.get(id) ?? { market, session, scopes: new Map<string, Scope>() };
    this.#days.set(id, day);
    const scope = day.scopes.get(`${venue}/${phase}`) ?? { venue, phase };
    day.scopes.set(`${venue}/${phase}`, scope);
    return scope;
  }

  addLevels(row: TextRow): void {
    const { change, market_value, close, ...rest } = plainFields(row, LEVEL_PLACES);
    this.#of(row).index = {
      r: row.receipt ?? "",
      close: close ?? "",
      ...(change ? { previous: plain(formatDecimal(subtractTexts(close ?? "", change)), 2) } : {}),
      ...rest,
      ...(market_value ? { marketValue: market_value } : {}),
    };
  }

  addFlow(row: TextRow): void {
    const scope = this.#of(row);
    const amounts = {
      ...scope.flows?.amounts,
      [row.investor ?? ""]: [plain(row.amount ?? ""), row.precision ? plain(row.precision) : null] as const,
    };
    scope.flows = { r: row.receipt ?? "", amounts };
  }

  addBreadth(row: TextRow): void {
    this.#of(row).breadth = breadthRow(row);
  }

  addSelected(row: TextRow): void {
    const scope = this.#of(row);
    scope.selected = [...(scope.selected ?? []), selectedRow(row)];
  }

  /** Sessions in order, a session's markets by name, and of each the preferred scope first. */
  days(): readonly CollectedDay[] {
    return [...this.#days.values()]
      .sort((a, b) => (a.session < b.session ? -1 : a.session > b.session ? 1 : a.market < b.market ? -1 : 1))
      .map(({ market, session, scopes }) => ({
        market,
        session,
        scopes: [...scopes.values()].sort((a, b) => scopeRank(a.venue, a.phase) - scopeRank(b.venue, b.phase)),
      }));
  }

  #of({ market, session, venue, phase }: TextRow): Scope {
    return this.scope({ market: market ?? "", session: session ?? "", venue: venue ?? "", phase: phase ?? "" });
  }
}

/** Columns of an index's day, with the decimal places each has at least. */
const LEVEL_PLACES = { close: 2, change: 2, open: 2, high: 2, low: 2, volume: 0, value: 0, market_value: 0 };

type Texts = Readonly<Record<string, string>>;

/** The row's named columns as plain decimals, those that are missing left out. */
function plainFields(row: TextRow, fields: Readonly<Record<string, number>>): Texts {
  const present = Object.entries(fields).filter(([field]) => row[field] !== null && row[field] !== undefined);
  return Object.fromEntries(present.map(([field, places]) => [field, plain(row[field] ?? "", places)]));
}

function subtractTexts(a: string, b: string) {
  const [left, right] = [decimal(a), decimal(b)];
  const scale = Math.max(left.scale, right.scale);
  return { units: round(left, scale).units - round(right, scale).units, scale };
}
