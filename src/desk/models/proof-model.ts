import { BellwetherError } from "../../market/error.ts";
import { defaultSession, type Explanation, explain } from "../../newsroom/close.ts";
import { factJson } from "../../story/story-json.ts";
import type { Desk } from "../desk.ts";

/** A fact by its id down to its receipts; of the desk's own notes too. @throws BellwetherError `unknown-fact` */
export async function proofModel(desk: Pick<Desk, "shelf">, market: string, reference: string): Promise<Explanation> {
  const found = /^(.+)\/([a-z_.]+)@(\d{4}-\d{2}-\d{2})$/.exec(reference.trim());
  const { newsroom } = desk.shelf;
  try {
    return explain(newsroom, market, reference);
  } catch (error) {
    if (!(error instanceof BellwetherError) || error.code !== "unknown-fact") throw error;
    const session = found?.[3] ?? defaultSession(newsroom, market);
    const close = await desk.shelf.close(market, session as never);
    const fact =
      close.facts.find(({ id }) => id === reference.trim()) ??
      close.companion?.facts.find(({ id }) => id === reference.trim());
    if (!fact) throw error;
    return { fact, receipts: fact.receipts.flatMap((id) => close.receipts.get(id) ?? []), inputs: [] };
  }
}

export function proofJson({ fact, receipts, inputs }: Explanation): Record<string, unknown> {
  return { fact: factJson(fact), receipts, inputs: inputs.map(proofJson) };
}
