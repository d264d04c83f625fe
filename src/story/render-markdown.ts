import type { Story } from "./story.ts";

/** Markdown with the flash as a quotation. Characters that Markdown would read as markup are escaped. */
export function renderMarkdown(story: Story): string {
  const paragraphs = story.paragraphs.map((paragraph) => escapeMarkdown(paragraph.text));
  return `> ${escapeMarkdown(story.flash.text)}\n\n# ${escapeMarkdown(story.headline.text)}\n\n${paragraphs.join("\n\n")}\n`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, "\\$&");
}
