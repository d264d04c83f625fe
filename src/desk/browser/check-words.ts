import type { CheckReply } from "../models/check-shape.ts";

export type Report = CheckReply;
export type Mark = CheckReply["marks"][number];

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
}

/**
 * Marks as they lie in the text now, which may be some keys ahead of the report: those before the change stay, those
 * after it move along, those within it are gone.
 */
export function shifted(marks: readonly Mark[], before: string, now: string): readonly Mark[] {
  if (before === now) return marks;
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail++;
  const moved = now.length - before.length;
  return marks.flatMap((mark) => {
    if (mark.offset + mark.length <= head) return [mark];
    if (mark.offset >= before.length - tail) return [{ ...mark, offset: mark.offset + moved }];
    return [];
  });
}
