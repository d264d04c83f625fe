import type { Fact } from "../facts/fact.ts";
import { BellwetherError } from "../market/error.ts";
import { englishWriter } from "./en/english.ts";
import { type PlanInput, planStory, type StoryPlan } from "./plan.ts";
import type { Story, StoryLanguage } from "./story.ts";
import type { Style } from "./style.ts";
import { concat, type Written, wordCount } from "./written.ts";

/** What a language must be able to write. Adding a language is adding one of these. */
export interface LanguageWriter {
  readonly flash: (plan: StoryPlan, style: Style) => Written;
  /** Headline and paragraphs with at most so many stocks and notes of a kind. */
  readonly compose: (plan: StoryPlan, style: Style, room: Room) => Composition;
}

export interface Composition {
  readonly headline: Written;
  readonly paragraphs: readonly Written[];
}

/** Length is kept by saying less: fewer notes of a kind, then fewer stocks. */
export interface Room {
  readonly stocks: number;
  readonly notes: number;
}

const WRITERS: Readonly<Partial<Record<StoryLanguage, LanguageWriter>>> = { en: englishWriter };

/**
 * Writes the close story of a session. Deterministic: the same facts, notes and style give the same story, byte for
 * byte.
 *
 * @throws BellwetherError `no-data` when the index line is missing.
 */
export function writeStory(input: PlanInput, language: StoryLanguage): Story {
  const writer = WRITERS[language];
  if (!writer) throw new BellwetherError("bad-usage", `stories are not written in "${language}"`, { kind: "usage" });
  const plan = planStory(input);
  const { headline, paragraphs } = fitted(writer, plan, input.style);
  return {
    market: input.market,
    session: input.session,
    language,
    revision: 1,
    slug: `${input.market.toLowerCase()}-close`,
    flash: writer.flash(plan, input.style),
    headline,
    paragraphs,
    body: concat([headline, ...paragraphs.flatMap((paragraph) => ["\n\n", paragraph])]),
    facts: printedFirst(input.facts, paragraphs),
  };
}

function fitted(writer: LanguageWriter, plan: StoryPlan, style: Style): Composition {
  const most = style.largeCapCount;
  const rooms: Room[] = [
    { stocks: most, notes: 2 },
    { stocks: most, notes: 1 },
  ];
  for (let stocks = most - 1; stocks >= 4; stocks--) rooms.push({ stocks, notes: 1 });
  let last = writer.compose(plan, style, rooms[0] as Room);
  for (const room of rooms) {
    last = writer.compose(plan, style, room);
    const words = last.paragraphs.reduce((sum, paragraph) => sum + wordCount(paragraph.text), 0);
    if (words <= style.words.most) return last;
  }
  return last;
}

/** Facts the story prints, in the order it prints them, then the rest. */
function printedFirst(facts: readonly Fact[], paragraphs: readonly Written[]): readonly Fact[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const printed = paragraphs.flatMap((paragraph) => paragraph.figures.map((one) => one.fact));
  const ids = new Set([...printed, ...byId.keys()]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}
