import { isTradingDay } from "../../market/trading-day.ts";
import { type Explanation, explain, explanationOf } from "../../newsroom/close.ts";
import { factJson } from "../../story/story-json.ts";
import type { Desk } from "../desk.ts";

/** Where a fact is looked for when its subject is no market: a stock may be listed on either. */
const MARKETS = ["KOSPI", "KOSDAQ"] as const;

/**
 * A fact by its id down to its receipts, from the sessions at hand; by name where it is no id.
 *
 * @throws BellwetherError `unknown-fact`, or what `closeSession` throws
 */
export async function proofModel(
  { shelf }: Pick<Desk, "shelf">,
  market: string,
  reference: string,
): Promise<Explanation> {
  const id = reference.trim();
  const session = id.slice(id.lastIndexOf("@") + 1);
  const { newsroom } = shelf;
  if (isTradingDay(session)) {
    const own = MARKETS.find((name) => id.startsWith(`${name}/`) || id.startsWith(`${name} `));
    for (const name of own ? [own] : [market, ...MARKETS.filter((other) => other !== market)]) {
      if (newsroom.history.scopes(name, session).length === 0) continue;
      const close = await shelf.close(name, session);
      const fact = close.facts.find((one) => one.id === id);
      if (fact) return explanationOf(fact, close, newsroom);
    }
  }
  return explain(newsroom, market, id);
}

export function proofJson({ fact, receipts, inputs }: Explanation): Record<string, unknown> {
  return { fact: factJson(fact), receipts, inputs: inputs.map(proofJson) };
}
