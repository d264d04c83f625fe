import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";

/** Reads a verb, or a word of time and rank beside one, at its place; true when the word was one. */
export type VerbRule = (s: Sentence, at: number, item: Item) => boolean;
