import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { BellwetherError } from "../market/error.ts";
import type { Note } from "../market/note.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { knowledgeOf } from "../newsroom/check.ts";
import { closeSession, type SessionClose, writeClose } from "../newsroom/close.ts";
import type { Effects } from "../newsroom/effects.ts";
import { type Newsroom, openNewsroom } from "../newsroom/newsroom.ts";
import { loadNotes } from "../newsroom/notes-file.ts";
import type { Settings } from "../newsroom/settings.ts";
import { loadStyle } from "../newsroom/style-file.ts";
import type { Story, StoryLanguage } from "../story/story.ts";
import type { Style } from "../story/style.ts";

type Knowledge = ReturnType<typeof knowledgeOf>;

/** How long a look at the files of the home folder counts: with a beat of the clock, a fifth of a second. */
const LOOK_EVERY_MS = 160;
/** Sessions kept worked out: the one looked at, its neighbours, and some more. */
const MOST_KEPT = 48;

/**
 * The newsroom as it is now, and sessions worked out from it. Another process may write the tape at any time: the shelf
 * sees the new version within a fifth of a second and starts anew; a reader never sees a mixture.
 */
export class SessionShelf {
  readonly #settings: Settings;
  readonly #effects: Effects;
  readonly #bundled: boolean;
  readonly #changed: () => void;
  readonly #now: () => number;
  #newsroom: Newsroom;
  #stamp: string;
  #lookedAt = 0;
  #edition = 1;
  #style: Style | undefined;
  readonly #closes = new Map<string, SessionClose>();
  readonly #stories = new Map<string, Story>();
  readonly #knowledge = new Map<boolean, Knowledge>();

  /**
   * @param changed called after the newsroom was opened anew.
   * @param now milliseconds that only grow.
   */
  constructor(
    settings: Settings,
    effects: Effects,
    options: { bundled: boolean; changed?: () => void; now?: () => number },
  ) {
    this.#settings = settings;
    this.#effects = effects;
    this.#bundled = options.bundled;
    this.#changed = options.changed ?? (() => {});
    this.#now = options.now ?? (() => performance.now());
    this.#stamp = this.#stampNow();
    this.#newsroom = this.#open();
  }

  /** Grows by one whenever an answer may differ from before. */
  get edition(): number {
    this.#look();
    return this.#edition;
  }

  get newsroom(): Newsroom {
    this.#look();
    return this.#newsroom;
  }

  /** Forgets what was worked out: notes or the tape changed by our own hand. */
  renew(): void {
    this.#stamp = this.#stampNow();
    this.#newsroom = this.#open();
    this.#closes.clear();
    this.#stories.clear();
    this.#knowledge.clear();
    this.#edition++;
    this.#changed();
  }

  /** Every fact of a session, the desk's own notes included. @throws what `closeSession` and `loadNotes` throw. */
  async close(market: string, session: TradingDay): Promise<SessionClose> {
    const newsroom = this.newsroom;
    const key = `${market} ${session}`;
    const kept = this.#closes.get(key);
    if (kept) {
      this.#closes.delete(key);
      this.#closes.set(key, kept);
      return kept;
    }
    const notes = await this.notes(market, session);
    const close = this.#reading(() => closeSession(this.#newsroom, market, session, notes));
    if (newsroom === this.#newsroom) {
      this.#closes.set(key, close);
      const [oldest] = this.#closes.keys();
      if (this.#closes.size > MOST_KEPT && oldest) this.#closes.delete(oldest);
    }
    return close;
  }

  /** @throws BellwetherError `no-data` for a session without an index line. */
  async story(market: string, session: TradingDay, language: StoryLanguage): Promise<Story> {
    const close = await this.close(market, session);
    const key = `${market} ${session} ${language}`;
    const kept = this.#stories.get(key);
    if (kept && this.#closes.get(`${market} ${session}`) === close) return kept;
    this.#style ??= await loadStyle(this.#settings.style, this.#effects);
    const story = writeClose(close, this.#newsroom, language, this.#style);
    if (this.#stories.size > MOST_KEPT) this.#stories.clear();
    this.#stories.set(key, story);
    return story;
  }

  /** What the checker rests on; facts of a session are worked out once. */
  knowledge(tape: boolean): Knowledge {
    const newsroom = this.newsroom;
    const known = this.#knowledge.get(tape) ?? knowledgeOf(newsroom, { tape });
    this.#knowledge.set(tape, known);
    return known;
  }

  notesPath(market: string, session: TradingDay): string {
    return join(this.#settings.home, "notes", `${market}-${session}.json`);
  }

  /** Notes added at the desk; none without a file. */
  async notes(market: string, session: TradingDay): Promise<readonly Note[]> {
    const path = this.notesPath(market, session);
    return existsSync(path) ? loadNotes(path, this.#effects) : [];
  }

  #open(): Newsroom {
    return openNewsroom(this.#settings, this.#effects, { bundled: this.#bundled });
  }

  #look(): void {
    const now = this.#now();
    if (now - this.#lookedAt < LOOK_EVERY_MS) return;
    this.#lookedAt = now;
    if (this.#stampNow() !== this.#stamp) this.renew();
  }

  /** A file of a version that another process has meanwhile replaced may be gone: once more with the new one. */
  #reading<Answer>(work: () => Answer): Answer {
    try {
      return work();
    } catch (error) {
      if (error instanceof BellwetherError || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      this.renew();
      return work();
    }
  }

  #stampNow(): string {
    const { home } = this.#settings;
    return ["tape/manifest.json", "calendar.json", "instruments.json"]
      .map((name) => {
        const found = statSync(join(home, name), { throwIfNoEntry: false, bigint: true });
        return found ? `${found.ino}.${found.mtimeNs}.${found.size}` : "-";
      })
      .join(" ");
  }
}
