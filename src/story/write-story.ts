import type { Fact } from "../facts/fact.ts";
import { BellwetherError } from "../market/error.ts";
import { englishWriter } from "./en/english.ts";
import { koreanWriter } from "./ko/korean.ts";
import type { Composition, LanguageWriter, Room } from "./language-writer.ts";
import { nameIn } from "./large-caps.ts";
import { type PlanInput, planStory, type StoryPlan } from "./plan.ts";
import type { Story, StoryLanguage } from "./story.ts";
import type { Style } from "./style.ts";
import { concat, type Written, wordCount } from "./written.ts";

const WRITERS: Readonly<Partial<Record<StoryLanguage, LanguageWriter>>> = { en: englishWriter, ko: koreanWriter };

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
  const room = fittingRoom(plan, input.style);
  const english = englishWriter.compose(plan, input.style, room);
  const written =
    writer === englishWriter ? english : writer.compose(plan, input.style, { ...room, told: toldBy(english) });
  const { headline, paragraphs } = written;
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
    facts: printedFirst(input.facts, input.companion?.facts ?? [], paragraphs),
    borrowedNames: borrowedNames(plan, language),
  };
}

/**
 * The most that may be said within the style's words. It is measured in English for every language, so that all of them
 * say the same.
 */
function fittingRoom(plan: StoryPlan, style: Style): Room {
  const most = plan.largeCaps.reduce((sum, group) => sum + group.stocks.length, 0);
  const rooms: Room[] = [
    { stocks: most, notes: 2, brief: false },
    { stocks: most, notes: 1, brief: false },
    { stocks: most, notes: 1, brief: true },
  ];
  for (let stocks = most - 1; stocks >= 4; stocks--) rooms.push({ stocks, notes: 1, brief: true });
  const fits = (room: Room) => wordsOf(englishWriter.compose(plan, style, room)) <= style.words.most;
  return rooms.find(fits) ?? { stocks: Math.min(4, most), notes: 1, brief: true };
}

/** Facts that a story prints, headline included: what the other languages then tell as well. */
function toldBy({ headline, paragraphs }: Composition): ReadonlySet<string> {
  return new Set([headline, ...paragraphs].flatMap((part) => part.figures.map((one) => one.fact)));
}

function wordsOf({ paragraphs }: Composition): number {
  return paragraphs.reduce((words, paragraph) => words + wordCount(paragraph.text), 0);
}

/** Of the large caps, and of the stocks that made most of the index's move. */
function borrowedNames({ largeCaps, movers, directory }: StoryPlan, language: StoryLanguage): ReadonlySet<string> {
  const stocks = [
    ...largeCaps.flatMap((group) => group.stocks),
    ...movers.map(({ code = "", subject, session }) => ({
      code,
      name: subject,
      session,
      instrument: directory.get(code),
    })),
  ];
  return new Set(stocks.filter((stock) => nameIn(stock, language).borrowed).map((stock) => stock.code));
}

/** Facts the story prints, in the order it prints them, then the rest of the market's own. */
function printedFirst(
  facts: readonly Fact[],
  companion: readonly Fact[],
  paragraphs: readonly Written[],
): readonly Fact[] {
  const byId = new Map([...companion, ...facts].map((fact) => [fact.id, fact]));
  const printed = paragraphs.flatMap((paragraph) => paragraph.figures.map((one) => one.fact));
  const ids = new Set([...printed, ...facts.map((fact) => fact.id)]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}
