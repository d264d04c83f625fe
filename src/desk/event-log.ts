/** Something that happened at the desk, numbered in order. */
export interface DeskEvent {
  readonly id: number;
  readonly kind:
    | "ingest.queued"
    | "ingest.progress"
    | "ingest.done"
    | "ingest.failed"
    | "tape.changed"
    | "notes.changed";
  readonly time: string;
  readonly body: Readonly<Record<string, unknown>>;
}

type Listener = (event: DeskEvent) => void;

/** How many events are kept for those who come back. */
const KEPT = 1000;

/** The latest events and those who listen. Ids grow by one; a listener that comes back asks for all after its last. */
export class EventLog {
  readonly #now: () => Date;
  readonly #events: DeskEvent[] = [];
  readonly #listeners = new Set<Listener>();
  #last = 0;

  constructor(now: () => Date) {
    this.#now = now;
  }

  get last(): number {
    return this.#last;
  }

  add(kind: DeskEvent["kind"], body: DeskEvent["body"]): DeskEvent {
    const event = { id: ++this.#last, kind, time: this.#now().toISOString(), body };
    this.#events.push(event);
    if (this.#events.length > KEPT) this.#events.shift();
    for (const listener of this.#listeners) listener(event);
    return event;
  }

  /** Events after `id`; `complete` is false where older ones are no longer kept, or the id is of another run. */
  after(id: number): { readonly events: readonly DeskEvent[]; readonly complete: boolean } {
    const first = this.#events[0]?.id ?? this.#last + 1;
    return { events: this.#events.filter((event) => event.id > id), complete: id >= first - 1 && id <= this.#last };
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
