import type { StoryLanguage } from "../../story/story.ts";
import { type DeskWords, EN } from "./en.ts";
import { KO } from "./ko.ts";

/** Adding a language to the desk is adding its table. */
export const WORDS: Readonly<Record<StoryLanguage, DeskWords>> = { en: EN, ko: KO };
