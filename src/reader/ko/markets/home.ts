import { dayNumber } from "../../day-number.ts";
import type { Entity } from "../term.ts";
import * as K from "../words/term-kind.ts";

/** Until then "거래소" was the Stock Exchange, and KOSDAQ a market of its own. */
export const MERGED = dayNumber(2005, 1, 27);

/** The two big boards. */
export const MARKETS: ReadonlySet<string> = new Set(["KOSPI", "KOSDAQ"]);

/** Boards that flows, turnover and counts behind their name are of. */
export const BOARDS: ReadonlySet<string> = new Set([...MARKETS, "KONEX", "Third Market"]);

/** The index a story is of that names none. */
export const HOME: Entity = { kind: K.index, name: "KOSPI", value: 0 };
