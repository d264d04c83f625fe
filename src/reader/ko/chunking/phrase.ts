import { isTight, LITERAL, NEWLINE, type Tokens, WORD } from "../../scanner.ts";
import { tail } from "../numbers/unit.ts";
import type { Item } from "../phrases/item.ts";
import type { PhraseContext } from "../phrases/phrase-context.ts";
import { matchWord } from "../words/match-word.ts";
import { readMark } from "./mark-phrase.ts";
import { readLiteralPhrase } from "./number-phrase.ts";
import { readWord } from "./word-phrase.ts";

/** Cuts a sentence into phrases: numbers with their units, names, verbs with their endings, dates, marks. */
export function readPhrases(context: PhraseContext, from: number, limit: number): Item[] {
  const items: Item[] = [];
  const { tokens } = context;
  let at = from;
  while (at < limit) {
    switch (tokens.kind[at]) {
      case WORD:
        at = readWord(context, items, at, tokens.start[at] as number, limit);
        break;
      case LITERAL: {
        // "3S": a name of the directory may begin with a digit.
        const named =
          startsLatin(tokens, at + 1, limit) && matchWord(tokens, context.trie, at, tokens.start[at] as number, limit);
        if (named) {
          at = readWord(context, items, at, tokens.start[at] as number, limit);
          break;
        }
        at = readLiteralPhrase(context, items, at, limit);
        if (tail.rest >= 0) at = readWord(context, items, at - 1, tail.rest, limit);
        break;
      }
      case NEWLINE:
        at++;
        break;
      default:
        at = readMark(context, items, at, limit);
    }
  }
  return items;
}

function startsLatin(tokens: Tokens, at: number, limit: number): boolean {
  if (at >= limit || tokens.kind[at] !== WORD || !isTight(tokens, at)) return false;
  const code = tokens.text.charCodeAt(tokens.start[at] as number) | 32;
  return code >= 97 && code <= 122;
}
