import { renderText } from "../../story/render-text.ts";
import type { StoryLanguage } from "../../story/story.ts";
import { EXAMPLE_SESSION } from "../../tape/bundled-history.ts";
import type { Desk } from "../desk.ts";

/** Our own story of the session that ships, with one digit of the index's rise changed: something to find. */
export async function sampleStory({ shelf }: Pick<Desk, "shelf">, language: StoryLanguage): Promise<string> {
  if (!shelf.newsroom.bundled) return "";
  const story = await shelf.story("KOSPI", EXAMPLE_SESSION, language);
  return renderText(story).replace(/95\.46(?![\s\S]*95\.46)/, "96.46");
}
