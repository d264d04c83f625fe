import type { Effects } from "../newsroom/effects.ts";
import type { Settings } from "../newsroom/settings.ts";
import { Access } from "./access.ts";
import { Assets } from "./assets.ts";
import { type Audit, auditIn } from "./audit.ts";
import { DeskClock } from "./desk-clock.ts";
import { DocumentCache } from "./document-cache.ts";
import { EventLog } from "./event-log.ts";
import { IngestDock } from "./ingest-dock.ts";
import { pagePictureStyle } from "./pictures/picture-style.ts";
import type { Practice } from "./practice.ts";
import { SessionShelf } from "./session-shelf.ts";

export interface DeskOptions {
  readonly settings: Settings;
  readonly effects: Effects;
  readonly bundled: boolean;
  /** Folder of the built scripts and styles. */
  readonly assets: string;
  readonly version: string;
  /** For the desk's own log: faults, never requests. */
  readonly warn: (text: string) => void;
  /** Makes the checker fast before the first story comes. */
  readonly practice?: Practice;
}

/** Something that went wrong on our side, for the page on health. */
export interface DeskFault {
  readonly time: string;
  readonly where: string;
  readonly message: string;
}

/** Everything a request works on. */
export interface Desk {
  readonly settings: Settings;
  readonly effects: Effects;
  readonly version: string;
  readonly since: Date;
  readonly clock: DeskClock;
  readonly shelf: SessionShelf;
  readonly events: EventLog;
  readonly access: Access;
  readonly assets: Assets;
  readonly audit: Audit;
  readonly documents: DocumentCache;
  readonly dock: IngestDock;
  readonly practice: Practice | undefined;
  readonly counts: { requests: number; faults: number; kept: number };
  readonly faults: readonly DeskFault[];
  readonly fault: (where: string, error: unknown) => void;
  /** Tells when the desk closes; gives what to call to be told no more. */
  readonly onClose: (listener: () => void) => () => void;
  /** Ends the lines of events and lets what was handed in be finished. */
  readonly close: () => Promise<void>;
}

/** Faults kept for the page. */
const MOST_FAULTS = 20;

/** @throws RangeError for a token that is none, Error when the scripts and styles are missing. */
export function openDesk(options: DeskOptions): Desk {
  const { settings, effects, version, warn } = options;
  const events = new EventLog(effects.now);
  const faults: DeskFault[] = [];
  const counts = { requests: 0, faults: 0, kept: 0 };
  const fault = (where: string, error: unknown) => {
    counts.faults++;
    faults.unshift({ time: effects.now().toISOString(), where, message: (error as Error)?.message ?? String(error) });
    faults.length = Math.min(faults.length, MOST_FAULTS);
    warn(`bellwether: ${where}: ${(error as Error)?.stack ?? String(error)}`);
  };
  const clock = new DeskClock();
  const shelf = new SessionShelf(settings, effects, {
    bundled: options.bundled,
    now: () => clock.now,
    changed: () => events.add("tape.changed", { version: shelf.newsroom.tape?.version ?? 0 }),
  });
  const leaving = new Set<() => void>();
  const dock = new IngestDock(shelf, events, settings.home, fault);
  return {
    settings,
    effects,
    version,
    since: effects.now(),
    clock,
    shelf,
    events,
    access: new Access(effects.env, () => effects.now().getTime()),
    assets: new Assets(options.assets, { "desk.css": pagePictureStyle() }),
    audit: auditIn(settings.home, effects.now, warn),
    documents: new DocumentCache(),
    dock,
    practice: options.practice,
    counts,
    faults,
    fault,
    onClose: (listener) => {
      leaving.add(listener);
      return () => leaving.delete(listener);
    },
    close: async () => {
      for (const listener of [...leaving]) listener();
      options.practice?.end();
      await dock.close();
    },
  };
}
