import type { NumberStyleName } from "./ko/number-style.ts";

/**
 * Settings of the house style. A style file holds any of them as JSON with comments; what it leaves out stays as here.
 * `docs/style.jsonc` lists all of them with their meaning.
 */
export interface Style {
  readonly agency: string;
  readonly city: { readonly en: string; readonly ko: string };
  readonly byline: string | null;
  readonly signOff: { readonly en: string; readonly ko: string };
  /** "percent" or "%" in the body; headlines say "pct" or "%". */
  readonly percentWord: "percent" | "%";
  readonly headlinePercentWord: "pct" | "percent" | "%";
  /** Places printed after the point. */
  readonly places: { readonly amount: number; readonly percent: number };
  /** Words of the whole story that the writer aims at. */
  readonly words: { readonly least: number; readonly most: number };
  readonly leadWords: number;
  /** Paragraphs in order; a paragraph without facts is left out. */
  readonly order: readonly TopicName[];
  /** The same for the Korean story, which tells them in another order. */
  readonly koreanOrder: readonly TopicName[];
  /** Large caps to name, by code in order of interest; filled up with the largest by market value. */
  readonly largeCaps: readonly string[];
  readonly largeCapCount: number;
  /**
   * Korean numbers by house: "mixed" prints 6천446억원 and 12만8천500원, "digits" 6446억원 and 128,500원, "bare" 4309.63,
   * 6446억원 and 12만8500원, "commas" 6,446억 원 and 12만8,500원, "spaced" 17조 2천700억 원.
   */
  readonly koreanNumbers: NumberStyleName;
}

export const TOPIC_NAMES = [
  "lead",
  "index",
  "turnover",
  "path",
  "flows",
  "events",
  "notes",
  "overseas",
  "largeCaps",
  "companion",
  "won",
] as const;
export type TopicName = (typeof TOPIC_NAMES)[number];

export const DEFAULT_STYLE: Style = {
  agency: "Bellwether",
  city: { en: "SEOUL", ko: "서울" },
  byline: null,
  signOff: { en: "(END)", ko: "(끝)" },
  percentWord: "percent",
  headlinePercentWord: "pct",
  places: { amount: 2, percent: 2 },
  words: { least: 350, most: 450 },
  leadWords: 30,
  order: ["lead", "index", "turnover", "path", "flows", "events", "notes", "overseas", "largeCaps", "companion", "won"],
  koreanOrder: [
    "lead",
    "index",
    "path",
    "events",
    "flows",
    "won",
    "notes",
    "overseas",
    "largeCaps",
    "turnover",
    "companion",
  ],
  largeCaps: [
    "005930",
    "000660",
    "373220",
    "207940",
    "005380",
    "000270",
    "012450",
    "329180",
    "034020",
    "105560",
    "068270",
    "035420",
    "042660",
    "051910",
    "005490",
  ],
  largeCapCount: 15,
  koreanNumbers: "mixed",
};
