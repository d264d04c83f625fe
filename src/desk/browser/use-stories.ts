import { useState } from "preact/hooks";
import { type CheckWords, type DeskStory, edited, LONGEST, word } from "./check-words.ts";

const MOST_STORIES = 100;
let nextId = 1;
const fresh = (name: string, text = "", raw = false): DeskStory => ({
  id: nextId++,
  name,
  text,
  ...(raw ? { raw } : {}),
});

/** The stories on the desk, one of them open; `typed` is the text of the first. */
export function useStories(words: CheckWords, typed: string) {
  const untitled = (count: number, text = "") => fresh(word(words, "untitled", String(count)), text);
  const [stories, setStories] = useState<readonly DeskStory[]>(() => [untitled(1, typed)]);
  const [active, setActive] = useState(() => stories[0]?.id ?? 0);

  const change = (id: number, text: string, raw = false) =>
    setStories((all) => all.map((one) => (one.id === id ? edited(one, text, raw) : one)));

  async function take(files: readonly File[]): Promise<void> {
    const read = await Promise.all(
      files.slice(0, MOST_STORIES).map(async (file) => fresh(file.name, await textOf(file), true)),
    );
    if (read.length === 0) return;
    setStories((all) => [...all.filter(({ text }) => text.trim() !== ""), ...read].slice(0, MOST_STORIES));
    setActive(read[0]?.id ?? 0);
  }

  function add(): void {
    const story = untitled(stories.length + 1);
    setStories([...stories, story]);
    setActive(story.id);
  }

  function remove(id: number): void {
    const left = stories.filter((one) => one.id !== id);
    const kept = left.length > 0 ? left : [untitled(1)];
    setStories(kept);
    setActive(kept[0]?.id ?? 0);
  }

  const current = stories.find(({ id }) => id === active) ?? stories[0];
  return { stories, setStories, active, setActive, current, change, take, add, remove };
}

/** UTF-8, or the Korean code page that older pages are saved in. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.slice(0, LONGEST * 4).arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("euc-kr").decode(bytes);
  }
}
