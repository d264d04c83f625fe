import { wordSet } from "./word-set.ts";

export const isIndexWord = wordSet("index");
