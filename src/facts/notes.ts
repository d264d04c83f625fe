import { decimal } from "../market/decimal.ts";
import type { MacroNote, Note } from "../market/note.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { type Fact, factId } from "./fact.ts";

/** The receipt of what a person supplied: who supplied it, and where they have it from. */
export function noteReceipt(note: Note, session: TradingDay): Receipt {
  const from = note.receipt;
  return {
    id: `note:${note.id}@${session}`,
    source: from?.source ?? note.source ?? note.suppliedBy,
    request: `supplied by ${note.suppliedBy}`,
    received: from?.received ?? session,
    licence: from?.licence ?? "as the person who supplied it states",
    venue: "KRX",
    phase: "regular",
    ...(from?.reference ? { reference: from.reference } : {}),
    ...(from?.url ? { url: from.url } : {}),
    ...(from?.published ? { published: from.published } : {}),
  };
}

/** Subject of a macro note's facts: "South Korea exports 2025". */
export function macroSubject(note: MacroNote): string {
  return `${note.subject} ${note.measure} ${note.period}`;
}

/** Notes as facts: the macro figures with their values, and every other note as the fact that it was said. */
export function noteFacts(notes: readonly Note[], session: TradingDay): readonly Fact[] {
  return notes.flatMap((note): Fact[] => {
    const receipt = noteReceipt(note, session);
    const shared = {
      session,
      inputs: [],
      receipts: [receipt.id],
      asOf: receipt.published ?? session,
      venue: receipt.venue,
      phase: receipt.phase,
    } as const;
    if (note.kind !== "macro") {
      const subject = `note ${note.id}`;
      return [
        {
          ...shared,
          id: factId(subject, "other", session),
          measure: "other",
          subject,
          value: decimal(1n),
          unit: "",
          formula: `as supplied by ${note.suppliedBy}`,
        },
      ];
    }
    const subject = macroSubject(note);
    const macro = (name: string, value: string, precision?: string): Fact => ({
      ...shared,
      id: factId(name, "macro", session),
      measure: "macro",
      subject: name,
      value: decimal(value),
      unit: note.unit === "USD" || note.unit === "KRW" || note.unit === "pct" ? note.unit : "",
      formula: `as supplied by ${note.suppliedBy}`,
      ...(precision ? { precision: decimal(precision) } : {}),
    });
    const facts = [macro(subject, note.value, note.precision)];
    if (note.markPassed) facts.push(macro(`${subject} mark`, note.markPassed));
    return facts;
  });
}
