import { Chooser } from "../chooser.ts";
import type { Composition, LanguageWriter, Room } from "../language-writer.ts";
import type { StoryPlan } from "../plan.ts";
import type { Style, TopicName } from "../style.ts";
import { concat, join, NOTHING, named, say, type Written } from "../written.ts";
import { companionSentences } from "./companion.ts";
import { noteSentences, overseasSentences, wonSentences } from "./context.ts";
import { eventSentences } from "./events.ts";
import { flowSentences } from "./flows.ts";
import { flash, headline } from "./headline.ts";
import { largeCapParagraphs } from "./large-caps.ts";
import { leadSentences } from "./lead.ts";
import { pathSentences } from "./path.ts";
import { indexSentences, turnoverSentences } from "./session.ts";
import type { Writer } from "./writer.ts";

/** Sentences of each topic, by paragraph. */
const TOPICS: Readonly<Record<TopicName, (writer: Writer) => readonly (readonly Written[])[]>> = {
  lead: (writer) => [leadSentences(writer)],
  index: (writer) => [indexSentences(writer)],
  turnover: (writer) => [turnoverSentences(writer)],
  path: (writer) => [pathSentences(writer)],
  flows: (writer) => [flowSentences(writer)],
  events: (writer) => [eventSentences(writer)],
  notes: (writer) => [noteSentences(writer)],
  overseas: (writer) => [overseasSentences(writer)],
  largeCaps: largeCapParagraphs,
  companion: (writer) => [companionSentences(writer)],
  won: (writer) => [wonSentences(writer)],
};

/** The Korean wire story: 했다체 throughout, sentences by topic in the style's Korean order, a paragraph each. */
export const koreanWriter: LanguageWriter = {
  flash: (plan, style) => flash({ plan, style }),
  compose,
};

function compose(plan: StoryPlan, style: Style, room: Room): Composition {
  const writer: Writer = { plan, style, room, chooser: new Chooser(`${plan.market} ${plan.session}`) };
  const paragraphs = style.koreanOrder
    .flatMap((topic) => TOPICS[topic](writer).map((sentences) => join(sentences, " ")))
    .filter((paragraph) => paragraph.text !== "");
  const [lead, ...rest] = paragraphs;
  const opening = lead ? [concat([dateline(style), lead])] : [];
  const ending = style.signOff.ko ? [{ ...NOTHING, text: style.signOff.ko }] : [];
  return { headline: headline(writer), paragraphs: [...opening, ...rest, ...ending] };
}

/** "(서울=Bellwether) " and the byline, where there is one. */
function dateline(style: Style): Written {
  const byline = style.byline ? `${style.byline} = ` : "";
  return named("name", say`(${style.city.ko}=${style.agency}) ${byline}`.text);
}
