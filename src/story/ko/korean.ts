import { Chooser } from "../chooser.ts";
import { topicOrder } from "../interest.ts";
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
  const chooser = new Chooser(`${plan.market} ${plan.session}`);
  const writer: Writer = { plan, style, room, chooser, said: new Set() };
  const paragraphs = orderOf(plan, style)
    .flatMap((topic) => {
      const written = TOPICS[topic](writer).map((sentences) => join(sentences, " "));
      for (const { fact } of written.flatMap((paragraph) => paragraph.figures)) writer.said.add(fact);
      return written;
    })
    .filter((paragraph) => paragraph.text !== "");
  const [lead, ...rest] = paragraphs;
  const opening = lead ? [concat([dateline(style), lead])] : [];
  const ending = style.signOff.ko ? [{ ...NOTHING, text: style.signOff.ko }] : [];
  return { headline: headline(writer), paragraphs: [...opening, ...rest, ...ending] };
}

/** Told right behind the index where the style has them there, whatever else is news. */
const WITH_INDEX: readonly TopicName[] = ["path", "events"];

/** The style's order with what is news moved up. */
function orderOf(plan: StoryPlan, { koreanOrder }: Style): readonly TopicName[] {
  const behind = koreanOrder.slice(koreanOrder.indexOf("index") + 1);
  const end = behind.findIndex((topic) => !WITH_INDEX.includes(topic));
  const pinned = koreanOrder.includes("index") ? behind.slice(0, end < 0 ? behind.length : end) : [];
  const rest = koreanOrder.filter((topic) => !pinned.includes(topic));
  return topicOrder(rest, plan.topicBits).flatMap((topic) => (topic === "index" ? [topic, ...pinned] : [topic]));
}

/** "(서울=Bellwether) " and the byline, where there is one. */
function dateline(style: Style): Written {
  const byline = style.byline ? `${style.byline} = ` : "";
  return named("name", say`(${style.city.ko}=${style.agency}) ${byline}`.text);
}
