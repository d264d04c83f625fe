import { breadthOrder } from "./breadth-order.ts";
import { movedIssues, usualRate, wonPerShare } from "./plausible.ts";
import { highOf, lowOf, type Range } from "./range.ts";
import type { Anchor, Relation, Tie } from "./relation.ts";
import { dayOf, different, type Line, lineKey, rangeAt, type Sheet } from "./sheet.ts";
import { scopesOf } from "./tape.ts";

const WON_DOLLAR = "USD/KRW";

/** How far a pair of amounts may lie from the rate: measured on 77 printed pairs, 74 of them inside. */
const RATE_TOLERANCE = { printed: 0.0075, other: 0.01 } as const;

/** Relative room for float64 products that touch; the ranges and the tolerance are a million times wider. */
const TOUCH = 1e-12;

const dollars: Relation = {
  code: "won-and-dollars",
  formula:
    "value in won = value in dollars x won per dollar, within 0.75 percent of the 15:30 rate or 1 percent of another",
  needs: "turnover in won and in dollars",
  strong: true,
  find(sheet, line, add) {
    const inDollars = line.exact.of("turnover.value_usd") ?? line.bounds?.of("turnover.value_usd");
    if (!inDollars || !line.exact.of("turnover.value") || !sheet.korean) return;
    const currency = sheet.byKey.get(lineKey(WON_DOLLAR, line.session));
    const rates = currency ? different(sheet, currency, "fx.rate") : [];
    const anchor = rates.length > 0 ? undefined : otherRate(sheet, line);
    for (const value of different(sheet, line, "turnover.value")) {
      if (sheet.claims[value]?.unit !== "KRW") continue;
      add({
        relation: dollars,
        claims: [value, inDollars[0] as number, ...rates.slice(0, 1)],
        line,
        ...(anchor && { anchor }),
      });
    }
  },
  test(sheet, tie) {
    const [value = 0, inDollars = 0, rate] = tie.claims;
    const won = rangeAt(sheet, value);
    const usd = rangeAt(sheet, inDollars);
    const per = rate === undefined ? tie.anchor?.range : rangeAt(sheet, rate);
    if (!per) return undefined;
    const [least, most] = usualRate(tie.line && dayOf(sheet, tie.line));
    if (highOf(per) < least || lowOf(per) > most) return false;
    const room =
      rate !== undefined ? RATE_TOLERANCE.printed : tie.anchor?.from.kind === "usual" ? 0 : RATE_TOLERANCE.other;
    return (
      lowOf(won) <= highOf(usd) * highOf(per) * (1 + room) * (1 + TOUCH) &&
      highOf(won) >= lowOf(usd) * lowOf(per) * (1 - room) * (1 - TOUCH)
    );
  },
};

/** The close of the won is not the rate of a moment, which may lie further from it than the tolerance. */
function otherRate(sheet: Sheet, line: Line): Anchor {
  const session = dayOf(sheet, line);
  for (const scope of session && !line.moment ? scopesOf(sheet, sheet.reading.market, session) : []) {
    const range = scope.range(WON_DOLLAR, "fx.rate");
    if (range) return { range, session, from: { kind: "tape", base: "known" } };
  }
  const [low, high] = usualRate(session);
  return { range: { low, high, exponent: 0 }, session, from: { kind: "usual" } };
}

const perShare: Relation = {
  code: "won-per-share",
  formula: "value / volume within what a share of the market has ever cost on average",
  needs: "volume and value of KOSPI or KOSDAQ",
  strong: false,
  find(sheet, line, add) {
    const day = dayOf(sheet, line);
    const usual =
      line.exact.of("turnover.volume") && line.exact.of("turnover.value") && day && wonPerShare(line.subject, day);
    if (!usual) return;
    for (const value of different(sheet, line, "turnover.value")) {
      if (sheet.claims[value]?.unit !== "KRW") continue;
      for (const volume of different(sheet, line, "turnover.volume")) {
        add({ relation: perShare, claims: [value, volume], line, given: { low: usual[0], high: usual[1] } });
      }
    }
  },
  test(sheet, tie) {
    const [value = 0, volume = 0] = tie.claims;
    return ratioWithin(rangeAt(sheet, value), rangeAt(sheet, volume), tie);
  },
};

function ratioWithin(value: Range, volume: Range, { given }: Tie): boolean {
  const { low = 0, high = 0 } = given ?? {};
  return highOf(value) >= lowOf(volume) * Number(low) && lowOf(value) <= highOf(volume) * Number(high);
}

const breadth: Relation = {
  code: "breadth-issues",
  formula: "gainers + losers + unchanged within the number of issues listed",
  needs: "gainers and losers of KOSPI or KOSDAQ",
  strong: false,
  find(sheet, line, add) {
    const day = dayOf(sheet, line);
    const moved =
      line.exact.of("breadth.gainers") && line.exact.of("breadth.losers") && day && movedIssues(line.subject, day);
    if (!moved) return;
    const unchanged = line.exact.of("breadth.unchanged")?.slice(0, 1) ?? [];
    for (const gainers of different(sheet, line, "breadth.gainers")) {
      for (const losers of different(sheet, line, "breadth.losers")) {
        add({
          relation: breadth,
          claims: [gainers, losers, ...unchanged],
          line,
          given: { fewest: moved[0], most: moved[1] },
        });
      }
    }
  },
  test(sheet, { claims, given }) {
    const low = claims.reduce((sum, claim) => sum + lowOf(rangeAt(sheet, claim)), 0);
    const high = claims.reduce((sum, claim) => sum + highOf(rangeAt(sheet, claim)), 0);
    return low <= Number(given?.most) && high >= Number(given?.fewest);
  },
};

export const TURNOVER_RELATIONS: readonly Relation[] = [dollars, perShare, breadth, breadthOrder];
