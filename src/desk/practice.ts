import { setTimeout as wait } from "node:timers/promises";
import type { StoryLanguage } from "../story/story.ts";
import type { Desk } from "./desk.ts";
import { checked, checkJson } from "./models/check-model.ts";
import { sampleStory } from "./models/sample-story.ts";

/** Checks of one story after which another takes about a quarter of what the first ones took. */
const TIMES = 80;
/** The page that was asked for, with its script, goes out first. */
const AFTER_MS = 200;
const LANGUAGES: readonly StoryLanguage[] = ["en", "ko"];

/**
 * Checks our own story until the code for it runs fast: a program is slow at what it has not done often, and who opens the
 * page on checking is about to type.
 */
export class Practice {
  readonly #times: number;
  #begun = false;
  #over = false;

  constructor(times = TIMES) {
    this.#times = times;
  }

  /** The reader's language first. One check at a time: who asks meanwhile waits for no more than one. */
  async begin(desk: Pick<Desk, "shelf">, first: StoryLanguage): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    await wait(AFTER_MS, undefined, { ref: false });
    for (const language of [first, ...LANGUAGES.filter((one) => one !== first)]) await this.#checks(desk, language);
  }

  end(): void {
    this.#over = true;
  }

  async #checks(desk: Pick<Desk, "shelf">, language: StoryLanguage): Promise<void> {
    try {
      const text = await sampleStory(desk, language);
      for (let time = 0; time < this.#times && text !== "" && !this.#over; time++) {
        JSON.stringify(checked(desk, [{ text }], { tape: true }).map((file) => checkJson(file, language)));
        await wait(0, undefined, { ref: false });
      }
    } catch {
      // Whoever asks for a check will be told.
    }
  }
}
