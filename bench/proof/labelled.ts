import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { figureValue } from "../../src/market/figure.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import type { Newsroom } from "../../src/newsroom/newsroom.ts";
import type { Claim, Language } from "../../src/reader/claim.ts";
import { readText, SHARED, share, touches } from "./desk.ts";

interface Label {
  readonly measure: string;
  readonly value: number | string;
  readonly printed: string;
  readonly offset: number;
  readonly bound?: string;
}

export interface ReferenceStory {
  readonly name: string;
  readonly language: Language;
  readonly text: string;
  readonly date: TradingDay;
  readonly claims?: readonly Label[];
}

/** Stories of a folder of the reference collection, or of another folder by its whole path; none where it is not there. */
export function referenceStories(folder: string): readonly ReferenceStory[] {
  const path = resolve(SHARED, "stories", folder);
  if (!existsSync(path)) return [];
  const language = basename(folder).startsWith("ko") ? "ko" : "en";
  return readdirSync(path)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ ...JSON.parse(readFileSync(join(path, name), "utf8")), name: `${folder}/${name}`, language }));
}

/** Precision and recall on the labelled stories, by measure: measure, signed value and whether it is a bound. */
export function labelled(newsroom: Newsroom, language: Language): void {
  const found = new Map<string, { labels: number; hit: number; claims: number }>();
  const row = (measure: string) => {
    const known = found.get(measure) ?? { labels: 0, hit: 0, claims: 0 };
    found.set(measure, known);
    return known;
  };
  for (const { text, date, claims: labels = [] } of referenceStories(`${language}-labelled`)) {
    const { claims } = readText(newsroom, text, date, language);
    for (const label of labels) {
      if (label.measure === "other") continue;
      row(label.measure).labels++;
      if (claims.some((claim) => isLabel(claim, label))) row(label.measure).hit++;
    }
    for (const claim of claims) if (claim.measure !== "other") row(claim.measure).claims++;
  }
  if (found.size === 0) return;
  const rows = [...found].sort(([a], [b]) => a.localeCompare(b));
  const sum = { labels: 0, hit: 0, claims: 0 };
  console.log(
    `labelled stories (${language}), by measure: recall, and figures claimed\n| measure | recall | claimed |\n|---|---|---|`,
  );
  for (const [measure, { labels, hit, claims }] of rows) {
    console.log(`| ${measure} | ${hit}/${labels} | ${claims} |`);
    sum.labels += labels;
    sum.hit += hit;
    sum.claims += claims;
  }
  console.log(`| all | ${share(sum.hit, sum.labels)} | ${share(sum.hit, sum.claims)} of ${sum.claims} are labels |`);
}

function isLabel(claim: Claim, label: Label): boolean {
  if (!touches(claim, label.offset, label.printed.length) || claim.measure !== label.measure) return false;
  if ((claim.bound === undefined) !== (label.bound === undefined)) return false;
  if (typeof label.value === "string") return claim.date === label.value;
  return Math.abs(figureValue(claim.figure) - label.value) <= 1e-6 * Math.max(1, Math.abs(label.value));
}
