import type { Entity } from "../term.ts";
import * as K from "../words/term-kind.ts";

/** Whoever is named by no word the reader knows. */
export const NOBODY: Entity = { kind: K.outside, name: "" };
