import type { Tokens } from "../../scanner.ts";
import { type Item, item, pushSubject, stockOf } from "../phrases/item.ts";
import * as W from "../words/word-class.ts";
import { pushFirm } from "./firm-name.ts";
import { endsCompound, readIndexName } from "./index-name.ts";
import { outsideName, unknownName } from "./made-name.ts";
import { pastSuffix, tickerEnd, tradesOfName } from "./name-end.ts";
import type { PhraseContext } from "./phrase-context.ts";

/** The name of the directory or of an index that begins at a token; `at` where none does. */
export function readName(context: PhraseContext, items: Item[], at: number): number {
  const found = context.names.match(context.tokens, at);
  if (!found) return at;
  const { tokens } = context;
  const { end, entry } = found;
  // "The Dow Jones Industrial Average DJIA, -0.20% fell": the page's code, with where it stood when the page was made.
  const ticked = items.at(-1)?.kind === W.subject && items.at(-1)?.to === at ? tickerEnd(tokens, at) : at;
  if (ticked > at) {
    items.push(item(W.name, 0, at, ticked));
    return ticked;
  }
  if (entry.kind === "firm") return pushFirm(context, items, at, entry.name);
  if (entry.kind === "index") return readIndexName(context, items, at, end, entry.index);
  if (endsCompound(tokens, at)) {
    items.push(outsideName(tokens, at, end));
    return end;
  }
  // "Celltrion Healthcare", "SK Materials": a trade behind the name of one company makes the name of another.
  const to = tradesOfName(tokens, end);
  const named = to > end ? unknownName(tokens, at, to) : stockOf(textOf(tokens, at, end), entry.instrument.code);
  return pushSubject(items, named, at, pastSuffix(tokens, to));
}

/** A name as it is printed, on one line. */
function textOf(tokens: Tokens, from: number, to: number): string {
  const printed = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return printed.includes("\n") ? printed.replace(/\s*\n\s*/g, " ") : printed;
}
