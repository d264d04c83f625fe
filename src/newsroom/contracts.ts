import { z } from "zod";
import { VERDICTS } from "../checker/verdict.ts";
import { MEASURES, type Measure } from "../market/measure.ts";
import { STATES } from "./states.ts";

/**
 * The shapes of what `--json` prints: the contract with programs outside. Published as JSON Schema in `schemas/`, and
 * the tests hold the program's output to them. A field may be added; none is renamed or removed within a version.
 */
export const CONTRACT_VERSION = "1";

const measure = z.enum(Object.keys(MEASURES) as [Measure, ...Measure[]]);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const language = z.enum(["en", "ko"]);
const venue = z.enum(["KRX", "NXT", "unified", "US"]);
const phase = z.enum(["regular", "evening", "settled"]);
const offset = z.number().int().nonnegative().describe("UTF-16 code units from the start of the text");

export const receipt = z.looseObject({
  id: z.string(),
  source: z.string(),
  received: z.string(),
  licence: z.string(),
  venue,
  phase,
  published: z.string().optional(),
  request: z.string().optional(),
  reference: z.string().optional(),
  url: z.string().optional(),
});

export const fact = z.looseObject({
  id: z.string().describe("SUBJECT-OR-CODE/measure@session"),
  measure,
  subject: z.string(),
  code: z.string().optional().describe("short code of a listed stock, or ticker of an index abroad"),
  value: z.union([z.number(), day]).describe("in base units, exact digits"),
  precision: z.number().optional().describe("size of the last digit known, where the source had rounded"),
  unit: z.string(),
  formula: z.string(),
  inputs: z.array(z.string()).describe("ids of the facts it follows from"),
  receipts: z.array(z.string()).describe("keys of `receipts`"),
  as_of: z.string(),
  venue,
  phase,
  surprise_bits: z.number().optional(),
  when: day.optional().describe("the session spoken of, where it is another"),
});

const receipts = z.record(z.string(), receipt);

const state = z.enum(STATES).describe("how final: same-day, evening or settled figures");

const change = z.looseObject({
  measure,
  subject: z.string(),
  code: z.string().optional(),
  was: z.number(),
  is: z.number(),
  was_by: z.string(),
  by: z.string(),
  known: z.string().describe("when the earlier figure became known"),
});

const figure = z.object({
  offset,
  length: z.number().int().positive(),
  printed: z.string(),
  fact: z.string().describe("id of a fact in `facts`"),
});

export const wrapOutput = z.looseObject({
  market: z.string(),
  session: day,
  language,
  revision: z.number().int().positive(),
  headline: z.string(),
  text: z.string().describe("begins with the headline"),
  figures: z.array(figure),
  facts: z.array(fact),
  receipts,
  flash: z.object({ text: z.string(), figures: z.array(figure) }),
  state: state.describe("of the index, on which the rest hangs"),
  changes: z.array(change).describe("figures that were told before and differ from what counts now"),
});

export const factsOutput = z.looseObject({
  market: z.string(),
  session: day,
  state,
  facts: z.array(fact.extend({ state })),
  receipts,
});

export const claim = z.looseObject({
  measure,
  subject: z.string(),
  code: z.string().optional(),
  value: z.union([z.number(), day]).describe("signed, in base units"),
  unit: z.string(),
  printed: z.string(),
  offset,
  precision: z.number(),
  low: z.union([z.number(), day]),
  high: z.union([z.number(), day]),
  bound: z.enum(["about", "over", "under", "near", "band"]).optional(),
  session: day.optional(),
});

export const readOutput = z.looseObject({
  file: z.string(),
  session: day.nullable(),
  language,
  claims: z.array(claim),
  digits: z.object({
    total: z.number().int(),
    bound: z.number().int(),
    named: z.number().int(),
    unread: z.number().int(),
  }),
});

const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, z.number().int().nonnegative()]));

export const checkOutput = z.looseObject({
  file: z.string(),
  session: day.nullable(),
  language,
  summary: z.object(counts),
  claims: z.array(
    claim.extend({
      verdict: z.enum(VERDICTS),
      code: z.string(),
      because: z.string(),
      expected: z.union([z.number(), z.string()]).optional(),
      repair: z.looseObject({ printed: z.string(), value: z.number() }).optional(),
    }),
  ),
  relations: z.array(
    z.looseObject({
      code: z.string(),
      holds: z.boolean(),
      claims: z.array(z.number().int().nonnegative()),
      because: z.string(),
    }),
  ),
});

/** Every published shape by the name of its file in `schemas/`. */
export const CONTRACTS = {
  wrap: wrapOutput,
  facts: factsOutput,
  read: readOutput,
  check: checkOutput,
} as const;

/** The schema files by path, as they should stand in `schemas/`. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(CONTRACTS).map(([name, shape]) => {
      const schema = { $id: `bellwether/${name}/v${CONTRACT_VERSION}`, ...z.toJSONSchema(shape) };
      return [`schemas/${name}.v${CONTRACT_VERSION}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`];
    }),
  );
}
