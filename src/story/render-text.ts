import type { Story } from "./story.ts";

/** The flash, then the story as a wire sends it: headline and paragraphs, a blank line between. */
export function renderText(story: Story): string {
  return `${story.flash.text}\n\n${story.body.text}\n`;
}
