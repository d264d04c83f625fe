import { scopeAfter } from "../days/scope-after.ts";
import { leave } from "../numbers/left-number.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { flowOf, flowOfAll, namesOf } from "./group-flow.ts";

/** "198 billion won sold by institutions", "X and Y won net purchases by A and B, respectively": owners come last. */
export function bindOwners(s: Sentence, owners: readonly Subject[]): void {
  const { clause, story } = s;
  const amounts = clause.pending ?? [];
  clause.pending = undefined;
  const sign = clause.pendingDir;
  if (sign === 0) return;
  // "A net 3.13 trillion won of shares were purchased by offshore investors in 2017".
  const summed = s.scoped || s.leadingScope || s.trailingScope || scopeAfter(s.items, s.at);
  s.scoped = summed;
  for (const [n, item] of amounts.entries()) {
    const q = item.quantity as Quantity;
    if (summed) {
      story.claim("other", s.marketIndex(), q, sign);
      continue;
    }
    const shared = amounts.length < owners.length;
    // An amount before those that go in pairs with the owners is another's.
    const owner = owners[n - Math.max(0, amounts.length - owners.length)];
    if (owner === undefined) leave(s, q);
    // "Since Sept. 12, when the market saw 1.43 trillion won net purchases by foreigners": of that day.
    const extra = s.extra(s.at);
    if (shared) story.claim(flowOfAll(owners), namesOf(owners), q, sign, extra);
    else if (owner) story.claim(flowOf(owner), story.lastIndex, q, sign, extra);
  }
}
