import type { Fact } from "../../facts/fact.ts";
import type { Note } from "../../market/note.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { SessionClose } from "../../newsroom/close.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { Story, StoryLanguage } from "../../story/story.ts";
import type { Desk } from "../desk.ts";
import { wrapJson } from "./contract-json.ts";

/** What the page of a story shows. */
export interface StoryModel {
  readonly market: string;
  readonly session: TradingDay;
  readonly close: SessionClose;
  readonly newsroom: Newsroom;
  readonly stories: Readonly<Record<StoryLanguage, Story>>;
  /** Notes that were added at this desk, and can be taken away here. */
  readonly own: readonly Note[];
  readonly order: Readonly<Record<StoryLanguage, readonly ParagraphReason[]>>;
}

/** Why a paragraph stands where it stands: what it says, and the rarest of its figures. */
export interface ParagraphReason {
  readonly words: string;
  readonly figures: number;
  readonly rarest: Fact | undefined;
}

/** @throws what `closeSession` throws, and `no-data` without an index line. */
export async function storyModel(desk: Desk, market: string, session: TradingDay): Promise<StoryModel> {
  const close = await desk.shelf.close(market, session);
  const stories = {
    en: await desk.shelf.story(market, session, "en"),
    ko: await desk.shelf.story(market, session, "ko"),
  };
  const own = await desk.shelf.notes(market, session);
  return {
    market,
    session,
    close,
    newsroom: desk.shelf.newsroom,
    stories,
    own,
    order: { en: reasons(stories.en), ko: reasons(stories.ko) },
  };
}

function reasons(story: Story): readonly ParagraphReason[] {
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  return story.paragraphs.map(({ text, figures }) => {
    const known = figures.flatMap(({ fact }) => facts.get(fact) ?? []);
    const rarest = known.reduce<Fact | undefined>(
      (best, fact) => ((fact.surpriseBits ?? 0) > (best?.surpriseBits ?? 0) ? fact : best),
      undefined,
    );
    return { words: text.split(/\s+/).slice(0, 9).join(" "), figures: figures.length, rarest };
  });
}

export function storyModelJson({
  market,
  session,
  close,
  newsroom,
  stories,
  order,
}: StoryModel): Record<string, unknown> {
  return {
    market,
    session,
    stories: { en: wrapJson(stories.en, close, newsroom), ko: wrapJson(stories.ko, close, newsroom) },
    notes: close.notes,
    order: Object.fromEntries(
      Object.entries(order).map(([language, rows]) => [
        language,
        rows.map(({ words, figures, rarest }) => ({
          begins: words,
          figures,
          rarest: rarest?.id ?? null,
          surprise_bits: rarest?.surpriseBits ?? null,
        })),
      ]),
    ),
  };
}
