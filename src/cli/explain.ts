import { isNumeric } from "../facts/fact.ts";
import { formatDecimal } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import { type Explanation, explain as explainFact } from "../newsroom/close.ts";
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
  settings: ["market"],
  options: { json: { type: "boolean", help: "the whole derivation as JSON" } },
  examples: ["bellwether explain KOSPI/index.change_pct@2026-01-02", 'bellwether explain "SK hynix/stock.change_pct"'],
  run: async (call) => {
    const { newsroom, market } = openFor(call);
    const explanation = explainFact(newsroom, market, call.words[0] ?? "");
    await call.out.print(call.flags.json ? `${exactJson(explanationJson(explanation), 1)}\n` : lines(explanation, 0));
    return 0;
  },
};

function explanationJson({ fact, receipts, inputs }: Explanation): Record<string, unknown> {
  return { ...factJson(fact), receipts, inputs: inputs.map(explanationJson) };
}

function lines({ fact, receipts, inputs }: Explanation, depth: number): string {
  const indent = "  ".repeat(depth);
  const value = isNumeric(fact) ? formatDecimal(fact.value) : String(fact.value);
  const head = `${indent}${fact.id} = ${value} ${fact.unit}`.trimEnd();
  const rows = [`${indent}  ${fact.formula}`];
  if (fact.when) rows.push(`${indent}  of the session of ${fact.when}`);
  if (fact.witness) {
    const { from, through, rows: witnesses, reportedBy } = fact.witness;
    const seen = witnesses.map((row) => `${formatDecimal(row.close)} on ${row.session}`).join(", ");
    rows.push(
      reportedBy
        ? `${indent}  witness: reported by ${reportedBy}`
        : `${indent}  witness: ${seen}, in a complete list from ${from} through ${through}`,
    );
  }
  rows.push(...receipts.map((receipt) => `${indent}  ${receiptText(receipt)}`));
  return `${[head, ...rows].join("\n")}\n${inputs.map((input) => lines(input, depth + 1)).join("")}`;
}

function receiptText(receipt: Receipt): string {
  const { source, reference, published, venue, phase } = receipt;
  const details = [reference, published && `published ${published}`, `${venue}, ${phase}`].filter(Boolean);
  return `source: ${source} (${details.join("; ")})`;
}
