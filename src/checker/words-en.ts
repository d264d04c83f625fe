import { MEASURES } from "../market/measure.ts";
import { grouped } from "./amount.ts";
import { amount, RELATIONS_EN } from "./relation-words-en.ts";
import type { Because, FactSeen } from "./verdict.ts";
import { relationTold, type Words } from "./wording.ts";

const PHASES = { regular: "at the close", evening: "that evening", settled: "settled" } as const;

function source(fact: FactSeen): string {
  return `${fact.venue}, ${PHASES[fact.phase]}, ${fact.session}`;
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
  return result ? RELATIONS_EN[result.code](relationTold(result, reading)) : "";
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
    empty: "There is no figure to check.",
    figures: "Figures",
    digits: "Digits",
    bound: "in figures",
    named: "named as something else",
    unread: "not understood",
    legend: "Legend",
    story: "Story",
    notices: "Notes",
    session: "Session",
  },
  because: (verdict, told) =>
    becauseText(verdict.because, told, verdict.repair ? `${told.claim?.printed} -> ${verdict.repair.printed}` : ""),
  relations: RELATIONS_EN,
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
