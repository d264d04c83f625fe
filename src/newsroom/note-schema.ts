type Zod = typeof import("zod")["z"];

/** What a note of each kind holds; docs/notes.md describes them. */
export function noteSchema(z: Zod) {
  const number = numberSchema(z);
  const words = z.object({ en: z.string().optional(), ko: z.string().optional() });
  const supplied = suppliedFields(z);
  return z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("macro"),
      ...supplied,
      measure: z.string(),
      measureKo: z.string().optional(),
      subject: z.string(),
      subjectKo: z.string().optional(),
      period: z.string(),
      value: number,
      precision: number.optional(),
      unit: z.string(),
      markPassed: number.optional(),
      firstTime: z.boolean().optional(),
      record: z.boolean().optional(),
      attribution: words.optional(),
    }),
    z.object({ kind: z.literal("reason"), ...supplied, ...words.shape, code: z.string() }),
    z.object({
      kind: z.literal("analyst"),
      ...supplied,
      ...words.shape,
      name: z.string(),
      nameKo: z.string().optional(),
      house: z.string(),
      houseKo: z.string().optional(),
      title: z.string().optional(),
      titleKo: z.string().optional(),
    }),
    z.object({
      kind: z.literal("driver"),
      ...supplied,
      ...words.shape,
      attribution: words,
      phrase: words.optional(),
    }),
    z.object({
      kind: z.literal("picture"),
      ...supplied,
      path: z.string(),
      caption: words,
      credit: z.string().optional(),
    }),
  ]);
}

/** Kept as text, so that it stays exact. */
function numberSchema(z: Zod) {
  return z
    .union([z.string(), z.number()])
    .transform(String)
    .refine((text) => /^[+-]?\d+(\.\d+)?$/.test(text), "a plain number such as 709700000000 or 2.5");
}

/** Who a note is from, and what it was taken from. */
function suppliedFields(z: Zod) {
  return {
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "lower-case letters, digits and hyphens"),
    suppliedBy: z.string().default("the person who wrote the notes file"),
    source: z.string().optional(),
    receipt: z
      .object({
        source: z.string(),
        reference: z.string().optional(),
        url: z.string().optional(),
        published: z.string().optional(),
        received: z.string().optional(),
        relayedBy: z.string().optional(),
        licence: z.string().optional(),
      })
      .optional(),
  };
}
