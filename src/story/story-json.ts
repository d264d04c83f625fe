import { type Fact, isNumeric } from "../facts/fact.ts";
import { formatDecimal } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import type { Story } from "./story.ts";

/** Stands for an exact number until the text is made: JSON.stringify alone would round past 2^53. */
const EXACT = "\u0000exact:";

/** A fact as `facts --json` and `wrap --json` give it. Numbers are exact digits, whatever their size. */
export function factJson(fact: Fact): Record<string, unknown> {
  const { id, measure, subject, code, value, precision, unit, formula, inputs, receipts, venue, phase } = fact;
  return {
    id,
    measure,
    subject,
    ...(code === undefined ? {} : { code }),
    value: isNumeric(fact) ? `${EXACT}${formatDecimal(fact.value)}` : value,
    ...(precision === undefined ? {} : { precision: `${EXACT}${formatDecimal(precision)}` }),
    unit,
    formula,
    inputs,
    receipts,
    as_of: fact.asOf,
    venue,
    phase,
    ...(fact.surpriseBits === undefined ? {} : { surprise_bits: fact.surpriseBits }),
    ...(fact.rarity === undefined ? {} : { rarity: fact.rarity }),
    ...(fact.when === undefined ? {} : { when: fact.when }),
    ...(fact.event === undefined ? {} : { event: fact.event }),
    ...(fact.witness === undefined ? {} : { witness: witnessJson(fact.witness) }),
  };
}

function witnessJson(witness: NonNullable<Fact["witness"]>): Record<string, unknown> {
  const { from, through, rows, reportedBy } = witness;
  return {
    from,
    through,
    rows: rows.map((row) => ({ session: row.session, close: `${EXACT}${formatDecimal(row.close)}` })),
    ...(reportedBy === undefined ? {} : { reported_by: reportedBy }),
  };
}

/** Says which language a stock's name is in, where the story's own has none for it. */
function nameLanguage({ code }: Fact, { language, borrowedNames }: Story): Record<string, string> {
  return code !== undefined && borrowedNames.has(code) ? { name_language: language === "ko" ? "en" : "ko" } : {};
}

/** The story with offsets in UTF-16 code units of `text`, which begins with the headline. */
export function storyJson(story: Story, receipts: ReadonlyMap<string, Receipt>): Record<string, unknown> {
  const { market, session, language, revision, slug, headline, body, flash } = story;
  return {
    market,
    session,
    language,
    revision,
    slug,
    headline: headline.text,
    text: body.text,
    figures: body.figures,
    flash: { text: flash.text, figures: flash.figures },
    facts: story.facts.map((fact) => ({ ...factJson(fact), ...nameLanguage(fact, story) })),
    receipts: Object.fromEntries(receipts),
  };
}

/** JSON text in which exact numbers keep every digit. */
export function exactJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/"\\u0000exact:(-?[\d.]+)"/g, (_, digits: string) => digits);
}
