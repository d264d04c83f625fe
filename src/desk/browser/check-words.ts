import type { CheckReply } from "../models/check-shape.ts";

/** With what is not judged yet, because it is still being typed. */
type Awaitable<Judged extends { readonly verdict: unknown }> = Omit<Judged, "verdict"> & {
  readonly verdict: Judged["verdict"] | "awaited";
};
export type Mark = Awaitable<CheckReply["marks"][number]>;
export interface Report extends Omit<CheckReply, "claims" | "marks"> {
  readonly claims: readonly Awaitable<CheckReply["claims"][number]>[];
  readonly marks: readonly Mark[];
}

/** Words of the check page; `#` stands for what is put in. */
export interface CheckWords {
  readonly language: "en" | "ko";
  readonly verdicts: Readonly<Record<string, string>>;
  readonly signs: Readonly<Record<string, string>>;
  readonly legendOrder: readonly string[];
  readonly [key: string]: unknown;
}

export function word(words: CheckWords, key: string, put?: string): string {
  return String(words[key] ?? key).replace("#", put ?? "#");
}

/** Characters of the longest story the desk takes. */
export const LONGEST = 1024 * 1024;

/** A story on the desk, and what is known of it. */
export interface DeskStory {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly report?: Report;
  /** The text that the report speaks of. */
  readonly checkedText?: string;
  /** True until the first report: a file may be a record or a page, of which only the story is shown. */
  readonly raw?: boolean;
  /** The session that the record or the page named, of which the text by itself may say too little. */
  readonly session?: string;
}

/** What the desk is asked to check. */
export function given({ name, text, session }: DeskStory) {
  return { name, text, ...(session ? { session } : {}) };
}

/** A story after a change of its text; what its record said counts while half of the text that it said it of stands. */
export function edited({ session, ...story }: DeskStory, text: string, raw = false): DeskStory {
  const { head, tail } = common(story.text, text);
  const stands = session !== undefined && (head + tail) * 2 >= story.text.length && text.trim() !== "";
  return { ...story, text, ...(raw ? { raw } : {}), ...(stands ? { session } : {}) };
}

/** UTF-16 code units that two texts share at their beginning and, beyond that, at their end. */
function common(before: string, now: string): { readonly head: number; readonly tail: number } {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail++;
  return { head, tail };
}

/**
 * Marks as they lie in the text now, which may be some keys ahead of the report: those before the change stay, those
 * after it move along, those within it are gone.
 */
export function shifted(marks: readonly Mark[], before: string, now: string): readonly Mark[] {
  if (before === now) return marks;
  const { head, tail } = common(before, now);
  const moved = now.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.offset + mark.length <= head) return [mark];
    if (mark.offset >= before.length - tail) return [{ ...mark, offset: mark.offset + moved }];
    return [];
  });
}
