import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Bound } from "../../src/market/figure.ts";
import type { Measure } from "../../src/market/measure.ts";
import { isTradingDay, type TradingDay, tradingDay } from "../../src/market/trading-day.ts";
import type { Claim, Language, Reading } from "../../src/reader/claim.ts";
import { knowledge } from "./small-story.ts";

interface Label {
  readonly measure: Measure;
  readonly subject: string;
  readonly value: number | string;
  readonly unit: string;
  readonly printed: string;
  readonly offset: number;
  readonly precision?: number;
  readonly bound?: Bound;
  readonly when?: string;
  readonly note?: string;
}

interface LabelledStory {
  readonly date: string;
  readonly market: string;
  readonly text: string;
  readonly claims: readonly Label[];
}

const FOLDER = fileURLToPath(new URL("../../../shared/stories/", import.meta.url));

/** Why a test that needs the labelled stories is skipped; false when they are there. */
export const noStories = existsSync(FOLDER) ? false : "the labelled stories of ../shared/stories are not here";

/** Labelled stories as readings, with the labels that mark wrong prints. */
export function labelledStories(
  language: Language,
): { name: string; reading: Reading; notes: ReadonlyMap<number, string> }[] {
  const folder = `${FOLDER}${language}-labelled/`;
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const story = JSON.parse(readFileSync(folder + name, "utf8")) as LabelledStory;
      const notes = new Map(story.claims.flatMap(({ note }, index) => (note ? [[index, note]] : [])));
      return { name: `${language}/${name}`, reading: readingOf(story, language), notes };
    });
}

function readingOf(story: LabelledStory, language: Language): Reading {
  const session = tradingDay(story.date);
  const sentences = [...story.text.matchAll(/[^\n]+?(?:[.!?](?=\s|$)|$|(?=\n))/g)].map((found) => ({
    offset: found.index,
    text: found[0],
  }));
  const claims = story.claims.map((label) => claimOf(label, session, sentences));
  const market = story.market === "KR" ? "KOSPI" : story.market;
  return {
    language,
    session,
    market,
    text: story.text,
    sentences,
    claims,
    named: [],
    unread: [],
    digits: { total: 0, bound: 0, named: 0, unread: 0 },
  };
}

function claimOf(label: Label, session: TradingDay, sentences: Reading["sentences"]): Claim {
  const dated = /^(.*?) (\d{4}-\d\d-\d\d)$/.exec(label.subject);
  const subject = dated?.[1] ?? label.subject;
  const day =
    dated?.[2] ?? (label.when === "previous session" ? knowledge.calendar?.previousSession(session) : label.when);
  const known = day !== undefined && isTradingDay(day) ? day : undefined;
  // A figure "of the week before" or of another span has no session of its own.
  const measure = label.when !== undefined && !known && !label.when.startsWith("as of") ? "other" : label.measure;
  const listed = measure.startsWith("stock.") ? knowledge.directory.find(subject) : undefined;
  const exponent = Math.round(Math.log10(label.precision ?? 1));
  const digits =
    typeof label.value === "number" ? Math.round(Number((label.value / 10 ** exponent).toPrecision(15))) : 0;
  return {
    measure,
    subject,
    figure: { digits, exponent },
    unit: label.unit,
    printed: label.printed,
    offset: label.offset,
    sentence: Math.max(
      0,
      sentences.findLastIndex(({ offset }) => offset <= label.offset),
    ),
    ...(listed && { code: listed.code }),
    ...(label.bound && { bound: label.bound }),
    ...(known && { session: known }),
  };
}
