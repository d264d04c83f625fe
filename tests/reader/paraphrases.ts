import assert from "node:assert/strict";
import { describe, test } from "node:test";

/** Ways to say one thing: what is told, and the sentences that tell it. */
export type Paraphrases = readonly [title: string, told: readonly string[], sentences: readonly string[]];

/** Promises that each way of a group tells the same claims, and leaves no digit unread. */
export function readAlike(
  groups: readonly Paraphrases[],
  read: (sentence: string) => { readonly claims: readonly string[]; readonly unread: number },
): void {
  for (const [title, told, sentences] of groups)
    describe(`${title}: said in ${sentences.length} ways, read the same`, () => {
      for (const sentence of sentences)
        test(sentence, () => {
          const { claims, unread } = read(sentence);
          assert.deepEqual([...claims].sort(), [...told].sort());
          assert.equal(unread, 0);
        });
    });
}
