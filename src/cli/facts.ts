import { type Fact, isNumeric } from "../facts/fact.ts";
import { formatDecimal } from "../market/decimal.ts";
import { BellwetherError } from "../market/error.ts";
import { closeSession, type SessionClose } from "../newsroom/close.ts";
import { STATE_OF_PHASE } from "../newsroom/states.ts";
import { stateOfClose } from "../newsroom/states-told.ts";
import { exactJson, factJson } from "../story/story-json.ts";
import type { Command } from "./command.ts";
import { usage } from "./parse.ts";
import { dayFrom, openFor, sessionFrom } from "./session-words.ts";

const COLUMNS = ["session", "id", "measure", "subject", "code", "value", "unit", "formula", "venue", "phase"] as const;

export const facts: Command = {
  name: "facts",
  arguments: "[DATE]",
  words: { least: 0, most: 1 },
  summary: "Every fact of a session, or of all sessions from DATE to --to.",
  settings: ["market"],
  options: {
    to: { type: "string", value: "DATE", help: "last session of a span" },
    format: {
      type: "string",
      value: "FORMAT",
      choices: ["text", "json", "csv"],
      help: "how to print; text by default",
    },
    json: { type: "boolean", help: "the same as --format json; one object a line for a span" },
  },
  examples: ["bellwether facts", "bellwether facts 2026-01-02 --to 2026-02-02 --format csv", "bellwether facts --json"],
  run: async (call) => {
    if (call.flags.json && call.flags.format && call.flags.format !== "json") {
      throw usage(`--json and --format ${call.flags.format} ask for different things`);
    }
    const { newsroom, market } = openFor(call);
    const from = sessionFrom(call.words[0], newsroom, market);
    const format = call.flags.json ? "json" : String(call.flags.format ?? "text");
    const head = format === "csv" ? `${COLUMNS.join(",")}\n` : "";
    if (typeof call.flags.to !== "string") {
      await call.out.print(head + printed(closeSession(newsroom, market, from), format, 1));
      return 0;
    }
    const to = dayFrom(call.flags.to);
    if (to < from) throw usage(`--to ${to} lies before ${from}`);
    const span = newsroom.history.sessions(market).filter((session) => session >= from && session <= to);
    if (span.length === 0) {
      throw new BellwetherError("no-data", `there is no ${market} session with data from ${from} to ${to}`);
    }
    await call.out.print(head);
    for (const session of span)
      await call.out.print(printed(closeSession(newsroom, market, session), format, undefined));
    return 0;
  },
};

function printed(close: SessionClose, format: string, indent: number | undefined): string {
  if (format === "json") {
    const { market, session, receipts } = close;
    const value = {
      ...{ market, session, state: stateOfClose(close), facts: close.facts.map(stated) },
      receipts: Object.fromEntries(receipts),
    };
    return `${exactJson(value, indent)}\n`;
  }
  if (format === "csv") return close.facts.map((fact) => `${csvRow(fact)}\n`).join("");
  const width = Math.max(...close.facts.map((fact) => fact.id.length));
  return `${close.facts.map((fact) => `${fact.id.padEnd(width)}  ${`${valueText(fact)} ${fact.unit}`.trimEnd()}  (${STATE_OF_PHASE[fact.phase]})`).join("\n")}\n`;
}

/** A fact with the state its phase stands for. */
const stated = (fact: Fact) => ({ ...factJson(fact), state: STATE_OF_PHASE[fact.phase] });

function csvRow(fact: Fact): string {
  const row: Record<(typeof COLUMNS)[number], string> = {
    session: fact.session,
    id: fact.id,
    measure: fact.measure,
    subject: fact.subject,
    code: fact.code ?? "",
    value: valueText(fact),
    unit: fact.unit,
    formula: fact.formula,
    venue: fact.venue,
    phase: fact.phase,
  };
  return COLUMNS.map((column) => csvField(row[column])).join(",");
}

/** Quoted where RFC 4180 asks for it. */
function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function valueText(fact: Fact): string {
  return isNumeric(fact) ? formatDecimal(fact.value) : String(fact.value);
}
