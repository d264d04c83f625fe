import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";

/** Takes a phrase as what the next numbers are said of, unless it stands in an object's place. */
export type SubjectRule = (s: Sentence, at: number, item: Item) => void;
