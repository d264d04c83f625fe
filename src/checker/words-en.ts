import { MEASURES, type Unit } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";
import { grouped, inWords, type UnitWords } from "./amount.ts";
import type { Because, FactSeen } from "./verdict.ts";
import { type RelationTold, relationTold, type Words } from "./wording.ts";

const LARGE: UnitWords = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

const UNITS: Readonly<Partial<Record<Unit, (value: number) => string>>> = {
  pct: (value) => `${grouped(value)} percent`,
  pt: (value) => grouped(value, 2),
  KRW: (value) => `${Math.abs(value) < 1e9 ? grouped(value, 2) : inWords(value, LARGE, " ")} won`,
  USD: (value) => `$${inWords(value, LARGE, " ")}`,
  shares: (value) => `${inWords(value, LARGE, " ")} shares`,
  bp: (value) => `${grouped(value)} basis points`,
};

function amount(value: number | string, unit: string): string {
  if (typeof value === "string") return value;
  return UNITS[unit as Unit]?.(value) ?? grouped(value);
}

const PHASES = { regular: "at the close", evening: "that evening", settled: "settled" } as const;

function source(fact: FactSeen): string {
  return `${fact.venue}, ${PHASES[fact.phase]}, ${fact.session}`;
}

/** The verdict in short for a holding and a failing relation. */
function both(told: RelationTold, holds: string, fails: string): string {
  return told.holds ? holds : fails;
}

function previous({ tie, anchor, claims }: RelationTold, stated: Claim | undefined): string {
  if (stated) return `the previous close ${stated.printed} printed in the story`;
  const from = tie.anchor?.from;
  const value = grouped(anchor, 2);
  const day = tie.anchor?.session ? ` of ${tie.anchor.session}` : "";
  if (from?.kind === "story") return `the previous close ${value}${day} printed in ${from.name}`;
  if (from?.kind === "tape" && from.base === "known")
    return `the ${claims[0]?.measure.startsWith("fx") ? "previous rate" : "base price"} ${value} on the tape`;
  return `the previous close ${value}${day} on the tape`;
}

/** Base prices a percentage and a close allow, before any grid is asked. */
function bases(percent: Claim, close: number): readonly [number, number] {
  const half = 0.5 * 10 ** percent.figure.exponent;
  const value = Number(`${percent.figure.digits}e${percent.figure.exponent}`);
  return [close / (1 + (value + half) / 100), close / (1 + (value - half) / 100)];
}

const RELATIONS: Words["relations"] = {
  "index-triple": (told) => {
    const [d = 0, , c = 0] = told.values;
    const sum = `${grouped(Math.abs(d), 2)} against a previous close of ${grouped(c - d, 2)} is ${grouped((d / (c - d)) * 100, 3)} percent`;
    return both(
      told,
      `Change, percent and close agree: ${sum}.`,
      `${sum}, not ${told.printed[1]}: change, percent and close cannot all be true.`,
    );
  },
  "index-direction": (told) =>
    both(
      told,
      "Change and percent point the same way.",
      `Change (${told.printed[0]}) and percent (${told.printed[1]}) point opposite ways.`,
    ),
  "index-chain": (told) => {
    const [d = 0, c = 0, stated] = told.values;
    const from = stated ?? told.anchor;
    const sum = `${previous(told, told.claims[2])} ${d < 0 ? "-" : "+"} ${grouped(Math.abs(d), 2)} = ${grouped(from + d, 2)}`;
    return both(told, `The close follows from ${sum}.`, `From ${sum}, not ${grouped(c, 2)}.`);
  },
  "index-chain-percent": (told) => {
    const [, other = 0, stated] = told.values;
    const from = stated ?? told.anchor;
    const change = told.tie.given?.measure === "index.change" ? other : other - from;
    const sum = `From ${previous(told, told.claims[2])}, ${told.printed[1]} is ${grouped((change / from) * 100, 3)} percent`;
    return both(told, `${sum}, as printed.`, `${sum}, not ${told.printed[0]}.`);
  },
  "index-day-range": (told) =>
    both(
      told,
      "The levels of the day stand in order.",
      `${told.printed[0]} should not lie above ${told.printed[1]}: low, close and high are out of order.`,
    ),
  "stock-base": (told) => {
    const [low, high] = bases(told.claims[0] as Claim, told.values[1] ?? 0);
    const span = `between ${grouped(Math.min(low, high), 1)} and ${grouped(Math.max(low, high), 1)} won`;
    return both(
      told,
      `A base price on the tick grid, ${span}, gives ${told.printed[0]} to ${told.printed[1]}.`,
      `${told.printed[0]} to ${told.printed[1]} needs a base price ${span}, and no price of the tick grid within the price limit lies there.`,
    );
  },
  "stock-grid": (told) =>
    both(
      told,
      `${told.printed[0]} is a price of the tick grid.`,
      `${told.printed[0]} is not a multiple of the tick of its price band.`,
    ),
  "stock-chain": (told) => {
    const change = ((told.values[1] ?? 0) / told.anchor - 1) * 100;
    const sum = `From ${previous(told, undefined)}, ${told.printed[1]} is ${grouped(change, 3)} percent`;
    return both(told, `${sum}, as printed.`, `${sum}, not ${told.printed[0]}${ordinary(told)}.`);
  },
  "stock-change": (told) => {
    const [d = 0, c = 0] = told.values;
    const base = `${grouped(c, 0)} - ${grouped(d, 0)} = ${grouped(c - d, 0)} won`;
    return both(
      told,
      `${base} is a possible base price and fits what is printed.`,
      `${base} is no base price that fits what is printed.`,
    );
  },
  "stock-range": (told) =>
    both(told, "Low, close and high stand in order.", `${told.printed[0]} should not lie above ${told.printed[1]}.`),
  "won-and-dollars": (told) => {
    const [won = 0, usd = 0, rate] = told.values;
    const sum = `${told.printed[0]} against ${told.printed[1]} makes ${grouped(won / usd, 2)} won to the dollar`;
    const against = rate === undefined ? "what a dollar has cost that day" : told.printed[2];
    return both(told, `${sum}, in line with ${against}.`, `${sum}, not ${against}.`);
  },
  "won-per-share": (told) => {
    const each = grouped((told.values[0] ?? 0) / (told.values[1] ?? 1), 0);
    return both(
      told,
      `${each} won a share traded is plausible.`,
      `${each} won a share traded is out of all proportion: a unit may be wrong.`,
    );
  },
  "breadth-issues": (told) => {
    const sum = told.values.reduce((a, b) => a + b, 0);
    return both(
      told,
      `${grouped(sum)} issues together fit the market.`,
      `${grouped(sum)} issues together do not fit a market of at most ${told.tie.given?.most}.`,
    );
  },
  "flow-balance": (told) => {
    const rest = -told.values.reduce((a, b) => a + b, 0);
    const left = `${UNITS.KRW?.(rest)} for other corporations`;
    return both(
      told,
      `The groups balance, leaving ${left}.`,
      `The groups do not balance: they leave ${left}. A sign or a unit may be wrong.`,
    );
  },
  "flow-turnover": (told) =>
    both(
      told,
      "Net buying lies within turnover.",
      `${told.printed[0]} of net trading is more than all trading, ${told.printed[1]}.`,
    ),
  "currency-step": (told) =>
    both(told, "The change is of an ordinary size for the rate.", "The change is too large for the rate."),
  "currency-chain": (told) => {
    const [d = 0, rate = 0, stated] = told.values;
    const sum = `${grouped(stated ?? told.anchor, 2)} and a change of ${grouped(Math.abs(d), 2)}`;
    return both(
      told,
      `The previous rate ${sum} give ${grouped(rate, 2)}.`,
      `The previous rate ${sum} do not give ${grouped(rate, 2)}.`,
    );
  },
  "record-above": (told) =>
    both(
      told,
      `The close lies above the previous record ${told.printed[1]}.`,
      `The close ${told.printed[0]} does not beat the previous record ${told.printed[1]}.`,
    ),
  "milestone-side": (told) => {
    const below = told.tie.given?.side === "below";
    return both(
      told,
      `The close ${told.printed[1]} lies ${below ? "below" : "above"} ${told.printed[0]}, as said.`,
      `The close ${told.printed[1]} does not bear out ${told.printed[0]}: ${below ? "it lies above" : "it lies below, or the close before lay above already"}.`,
    );
  },
  "streak-direction": (told) =>
    both(
      told,
      "The run and the day's change point the same way.",
      `A run of ${told.tie.given?.direction === 1 ? "gains" : "losses"} cannot go on with ${told.printed[1]} the other way.`,
    ),
  "said-twice": (told) =>
    both(
      told,
      `${told.printed[0]} and ${told.printed[1]} agree.`,
      `${told.printed[0]} and ${told.printed[1]} are said of the same thing and cannot both be true.`,
    ),
  "trading-day": (told) =>
    both(told, `${told.tie.given?.day} was a trading day.`, `${told.tie.given?.day} was not a trading day.`),
  weekday: (told) =>
    both(
      told,
      `The weekday fits ${told.tie.given?.day}.`,
      `${told.tie.given?.day} was another weekday than the story says.`,
    ),
  frozen: (told) =>
    `${told.printed[0]} is, to the last digit, the figure that ${told.tie.given?.name} printed for ${told.tie.given?.day}.`,
};

function ordinary({ tie }: RelationTold): string {
  return tie.anchor?.from.kind === "tape" && tie.anchor.from.base === "known"
    ? ""
    : ", if the base price is that close";
}

const DIFFERENCES = {
  value: "",
  sign: " Only the sign differs.",
  scale: " Only the unit or the decimal point differs.",
  swapped: " It is the figure of another group.",
  date: "",
} as const;

function becauseText(because: Because, told: Parameters<Words["because"]>[1], expected: string): string {
  const unit = told.claim?.unit ?? (told.claim ? MEASURES[told.claim.measure].unit : "");
  switch (because.code) {
    case "tape-fits":
      return `The tape has ${amount(because.fact.value, unit)} (${source(because.fact)}).`;
    case "tape-crossed":
      return `The close of ${amount(because.fact.value, "pt")} lies on the other side of it than the close before (${source(because.fact)}).`;
    case "tape-near": {
      const off = told.claim?.measure.startsWith("breadth.")
        ? `${grouped(Math.abs(because.share), 0)} issues`
        : `${grouped(Math.abs(because.share) * 100, 2)} percent${told.claim?.measure.startsWith("flow.") ? " of turnover" : ""}`;
      const doubt = because.doubtful ? ", further than most same-day figures" : ", as same-day figures do";
      return `The final figure is ${amount(because.fact.value, unit)} (${source(because.fact)}); the print lies ${off} off${doubt}.`;
    }
    case "tape-differs":
      return `The tape has ${amount(because.fact.value, unit)} (${source(because.fact)}).${DIFFERENCES[because.difference]}`;
    case "relation-holds":
      return relation(because.relation, told);
    case "relations-clash":
      return `${relation(because.relation, told)}${expected ? ` The one slip that explains it: ${expected}.` : ""}`;
    case "not-measured":
      return "This figure is outside what can be checked.";
    case "nothing-to-check":
      return "Nothing in the story or on the tape to check it against.";
  }
}

function relation(index: number, { report, reading }: Parameters<Words["because"]>[1]): string {
  const result = report.relations[index];
  return result ? RELATIONS[result.code](relationTold(result, reading)) : "";
}

export const WORDS_EN: Words = {
  verdicts: {
    confirmed: "confirmed",
    near: "near",
    consistent: "consistent",
    contradicted: "contradicted",
    inconsistent: "inconsistent",
    unchecked: "unchecked",
  },
  meanings: {
    confirmed: "on the tape, within the printed digits",
    near: "a same-day print within the written tolerance of the final figure",
    consistent: "not on the tape; agrees with other figures",
    contradicted: "no venue or phase on the tape fits",
    inconsistent: "the story's own figures cannot all be true",
    unchecked: "understood, with nothing to check it against",
  },
  labels: {
    problems: "Problems",
    none: "No problem found.",
    figures: "Figures",
    digits: "Digits",
    bound: "in figures",
    named: "named as something else",
    unread: "not understood",
    expected: "should be",
    repair: "repair",
    legend: "Legend",
    proof: "Proof",
    story: "Story",
    notices: "Notes",
    session: "Session",
    and: "and",
  },
  because: (verdict, told) =>
    becauseText(verdict.because, told, verdict.repair ? `${told.claim?.printed} -> ${verdict.repair.printed}` : ""),
  relations: RELATIONS,
  notice: (notice, { reading }) => {
    const prints = "claims" in notice ? notice.claims.map((claim) => reading.claims[claim]?.printed).join(", ") : "";
    switch (notice.code) {
      case "truncated":
        return `Percentages are cut, not rounded: ${prints} fit no other way.`;
      case "ordinary-base":
        return "Stocks are tested from an ordinary base price: no rights issue, split or the like is known of.";
      case "half-tick":
        return `Half a tick off the grid, which is unusual but happens: ${prints}.`;
      case "same-as-before":
        return `Unchanged since ${notice.session} (${notice.name}): ${prints}.`;
    }
  },
};
