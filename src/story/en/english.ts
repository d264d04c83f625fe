import { Chooser } from "../chooser.ts";
import { topicOrder } from "../interest.ts";
import type { Composition, LanguageWriter, Room } from "../language-writer.ts";
import type { StoryPlan } from "../plan.ts";
import type { Style, TopicName } from "../style.ts";
import { concat, join, type Written } from "../written.ts";
import { companionSentences } from "./companion.ts";
import { noteSentences, overseasSentences, wonSentences } from "./context.ts";
import { monthDay } from "./dates.ts";
import { flash, headline } from "./headline.ts";
import { largeCapSentences } from "./large-caps.ts";
import { leadSentences } from "./lead.ts";
import { pathSentences } from "./path.ts";
import { eventSentences, flowSentences, indexSentences, turnoverSentences } from "./session.ts";
import type { Writer } from "./writer.ts";

const TOPICS: Readonly<Record<TopicName, (writer: Writer) => readonly Written[]>> = {
  lead: leadSentences,
  index: indexSentences,
  turnover: turnoverSentences,
  path: pathSentences,
  flows: flowSentences,
  events: eventSentences,
  notes: noteSentences,
  overseas: overseasSentences,
  largeCaps: largeCapSentences,
  companion: companionSentences,
  won: wonSentences,
};

/** The English wire story: sentences by topic in the style's order, a paragraph each. */
export const englishWriter: LanguageWriter = {
  flash: (plan) => flash({ plan }),
  compose,
};

function compose(plan: StoryPlan, style: Style, room: Room): Composition {
  const chooser = new Chooser(`${plan.market} ${plan.session}`);
  const writer: Writer = { plan, style, room, chooser, said: new Set() };
  const paragraphs = topicOrder(style.order, plan.topicBits)
    .map((topic) => {
      const paragraph = join(TOPICS[topic](writer), " ");
      for (const { fact } of paragraph.figures) writer.said.add(fact);
      return paragraph;
    })
    .filter((paragraph) => paragraph.text !== "");
  const [lead, ...rest] = paragraphs;
  const opening = lead ? [concat([dateline(plan, style), lead])] : [];
  const ending = [style.byline, style.signOff.en].filter(Boolean).join(" ");
  return {
    headline: headline(writer),
    paragraphs: [...opening, ...rest, ...(ending ? [{ text: ending, figures: [], named: [] }] : [])],
  };
}

function dateline(plan: StoryPlan, style: Style): Written {
  return concat([`${style.city.en}, `, monthDay(plan.session, plan.session), ` (${style.agency}) -- `]);
}
