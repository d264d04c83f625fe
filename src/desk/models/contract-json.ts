import type { Fact } from "../../facts/fact.ts";
import type { SessionClose } from "../../newsroom/close.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { STATE_OF_PHASE } from "../../newsroom/states.ts";
import { changeJson, changesOf, stateOfClose } from "../../newsroom/states-told.ts";
import type { Story } from "../../story/story.ts";
import { factJson, storyJson } from "../../story/story-json.ts";

/** Facts as `facts --json` gives them: some of a session's, with the receipts they name. */
export function factsJson(close: SessionClose, facts: readonly Fact[]): Record<string, unknown> {
  const named = new Set(facts.flatMap(({ receipts }) => receipts));
  return {
    market: close.market,
    session: close.session,
    state: stateOfClose(close),
    facts: facts.map((fact) => ({ ...factJson(fact), state: STATE_OF_PHASE[fact.phase] })),
    receipts: Object.fromEntries([...close.receipts].filter(([id]) => named.has(id))),
  };
}

/** A story as `wrap --json` gives it. */
export function wrapJson(story: Story, close: SessionClose, newsroom: Newsroom): Record<string, unknown> {
  const changes = changesOf(newsroom, close.market, close.session);
  return {
    ...storyJson(story, close.receipts),
    state: stateOfClose(close),
    changes: changes.map(changeJson),
  };
}
