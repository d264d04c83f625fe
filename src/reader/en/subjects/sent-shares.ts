import { isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isSending = wordSet("sending", "pushing");

/** "Cut its forecast, renewing worries about rivals like Salt Inc and sending shares down 16 percent": whose they are. */
export function isSent({ items, story }: Sentence, at: number): boolean {
  const verb = itemAt(items, at - 1);
  if (story.isHome || verb === undefined || !isSending(story.tokens, verb.from)) return false;
  return kindAt(items, at + 1) !== W.of && !isIn(items, at + 1);
}
