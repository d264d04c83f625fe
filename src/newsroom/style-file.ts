import { BellwetherError } from "../market/error.ts";
import { NUMBER_STYLE_NAMES } from "../story/ko/number-style.ts";
import { DEFAULT_STYLE, type Style, TOPIC_NAMES } from "../story/style.ts";
import type { Effects } from "./effects.ts";
import { mustReadTextFile, parseJsonFile } from "./json-file.ts";

/**
 * The house style with what a style file changes.
 *
 * @throws BellwetherError `bad-style` naming the file, the field and what it should be.
 */
export async function loadStyle(path: string | undefined, effects: Effects): Promise<Style> {
  if (!path) return DEFAULT_STYLE;
  const given = parseJsonFile(path, mustReadTextFile(path, effects));
  const { z } = await import("zod");
  const place = z.number().int().min(0).max(4);
  const pair = z.strictObject({ en: z.string(), ko: z.string() }).partial();
  const schema = z
    .strictObject({
      agency: z.string().min(1),
      city: pair,
      byline: z.string().nullable(),
      signOff: pair,
      percentWord: z.enum(["percent", "%"]),
      headlinePercentWord: z.enum(["pct", "percent", "%"]),
      places: z.strictObject({ amount: place, percent: place }).partial(),
      words: z.strictObject({ least: z.number().int().min(1), most: z.number().int().min(50) }).partial(),
      leadWords: z.number().int().min(10),
      order: z.array(z.enum(TOPIC_NAMES)).min(1),
      koreanOrder: z.array(z.enum(TOPIC_NAMES)).min(1),
      largeCaps: z.array(z.string().regex(/^[0-9]{4}[0-9A-Z]{2}$/, "a six-character issue code such as 005930")),
      largeCapCount: z.number().int().min(0).max(40),
      koreanNumbers: z.enum(NUMBER_STYLE_NAMES),
    })
    .partial();
  const checked = schema.safeParse(given);
  if (!checked.success) {
    const problems = checked.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`);
    throw new BellwetherError("bad-style", `${path}: ${problems.join("; ")}`);
  }
  const { city, signOff, places, words, ...plain } = checked.data;
  return {
    ...DEFAULT_STYLE,
    ...definedOnly(plain),
    city: { ...DEFAULT_STYLE.city, ...definedOnly(city) },
    signOff: { ...DEFAULT_STYLE.signOff, ...definedOnly(signOff) },
    places: { ...DEFAULT_STYLE.places, ...definedOnly(places) },
    words: { ...DEFAULT_STYLE.words, ...definedOnly(words) },
  };
}

type Defined<Row> = { [Key in keyof Row]?: Exclude<Row[Key], undefined> };

function definedOnly<Row extends object>(row: Row | undefined): Defined<Row> {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== undefined)) as Defined<Row>;
}
