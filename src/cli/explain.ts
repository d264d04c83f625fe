import { isNumeric } from "../facts/fact.ts";
import { formatDecimal } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import { type Explanation, explain as explainFact } from "../newsroom/close.ts";
import { koreanFormula } from "../story/ko/formula.ts";
import { koreanSource } from "../story/ko/source.ts";
import type { StoryLanguage } from "../story/story.ts";
import { exactJson, factJson } from "../story/story-json.ts";
import type { Command } from "./command.ts";
import { openFor } from "./session-words.ts";

export const explain: Command = {
  name: "explain",
  arguments: "FACT",
  words: { least: 1, most: 1 },
  summary: "One fact: its value, its formula, what it was computed from, and where that came from.",
  details:
    "FACT is an id as `bellwether facts` lists them. The session may be left out, and a company's name may stand for its code.",
  settings: ["market", "language"],
  options: { json: { type: "boolean", help: "the whole derivation as JSON" } },
  examples: ["bellwether explain KOSPI/index.change_pct@2026-01-02", 'bellwether explain "SK hynix/stock.change_pct"'],
  run: async (call) => {
    const { newsroom, market, settings } = openFor(call);
    const language = settings.language === "ko" ? "ko" : "en";
    const explanation = explainFact(newsroom, market, call.words[0] ?? "");
    await call.out.print(
      call.flags.json ? `${exactJson(explanationJson(explanation), 1)}\n` : lines(explanation, language, 0),
    );
    return 0;
  },
};

function explanationJson({ fact, receipts, inputs }: Explanation): Record<string, unknown> {
  return { ...factJson(fact), receipts, inputs: inputs.map(explanationJson) };
}

function lines({ fact, receipts, inputs }: Explanation, language: StoryLanguage, depth: number): string {
  const indent = "  ".repeat(depth);
  const value = isNumeric(fact) ? formatDecimal(fact.value) : String(fact.value);
  const head = `${indent}${fact.id} = ${value} ${fact.unit}`.trimEnd();
  const words = WORDS[language];
  const rows = [`${indent}  ${words.formula(fact.formula)}`];
  if (fact.when) rows.push(`${indent}  ${words.when(fact.when)}`);
  if (fact.witness) {
    const { from, through, rows: witnesses, reportedBy } = fact.witness;
    const seen = witnesses.map((row) => `${words.level(formatDecimal(row.close), row.session)}`).join(", ");
    rows.push(
      reportedBy ? `${indent}  ${words.reported(reportedBy)}` : `${indent}  ${words.witness(seen, from, through)}`,
    );
  }
  rows.push(...receipts.map((receipt) => `${indent}  ${receiptText(receipt, language)}`));
  return `${[head, ...rows].join("\n")}\n${inputs.map((input) => lines(input, language, depth + 1)).join("")}`;
}

function receiptText({ source, reference, published, venue, phase }: Receipt, language: StoryLanguage): string {
  const words = WORDS[language];
  const details = [reference, published && words.published(published), `${venue}, ${words.phases[phase]}`];
  return words.source(source, details.filter(Boolean).join("; "));
}

const WORDS = {
  en: {
    formula: (text: string) => text,
    when: (day: string) => `of the session of ${day}`,
    level: (close: string, day: string) => `${close} on ${day}`,
    reported: (by: string) => `witness: reported by ${by}`,
    witness: (seen: string, from: string, through: string) =>
      `witness: ${seen}, in a complete list from ${from} through ${through}`,
    published: (when: string) => `published ${when}`,
    phases: { regular: "regular", evening: "evening", settled: "settled" },
    source: (name: string, details: string) => `source: ${name} (${details})`,
  },
  ko: {
    formula: (text: string) => koreanFormula(text) ?? text,
    when: (day: string) => `${day} 거래일의 값`,
    level: (close: string, day: string) => `${day} ${close}`,
    reported: (by: string) => `증거: ${koreanSource(by)} 보도`,
    witness: (seen: string, from: string, through: string) => `증거: ${seen}, ${from}부터 ${through}까지 빠짐없는 목록`,
    published: (when: string) => `발표 ${when}`,
    phases: { regular: "정규장 공식 종가", evening: "당일 저녁 집계", settled: "확정 수치" },
    source: (name: string, details: string) => `출처: ${koreanSource(name)} (${details})`,
  },
} as const;
