import { isTradingDay, type TradingDay } from "../../market/trading-day.ts";
import { type Explanation, explain, explanationOf, factsById } from "../../newsroom/close.ts";
import { factJson } from "../../story/story-json.ts";
import type { Desk } from "../desk.ts";
import type { SessionShelf } from "../session-shelf.ts";
import { placeOf } from "./session-model.ts";

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
      const found = await explained(shelf, name, session, id);
      if (found) return found;
    }
    // A close before the first session at hand is known from the session after it, which counts its change from it.
    const after = own && placeOf(newsroom, own, session).next;
    const found = after && (await explained(shelf, own, after, id));
    if (found) return found;
  }
  return explain(newsroom, market, id);
}

async function explained(
  shelf: SessionShelf,
  market: string,
  session: TradingDay,
  id: string,
): Promise<Explanation | undefined> {
  const close = await shelf.close(market, session);
  const { newsroom } = shelf;
  const fact = factsById(close, newsroom).get(id);
  return fact && explanationOf(fact, close, newsroom);
}

export function proofJson({ fact, receipts, inputs }: Explanation): Record<string, unknown> {
  return { fact: factJson(fact), receipts, inputs: inputs.map(proofJson) };
}
