import { useEffect, useRef } from "preact/hooks";
import { type CheckWords, type DeskStory, type Mark, shifted, word } from "./check-words.ts";

/** Beyond this many characters the text is checked but not marked in place: the browser would stall. */
const MOST_MARKED = 300_000;

interface Parts {
  readonly words: CheckWords;
  readonly story: DeskStory;
  readonly focus: { readonly offset: number; readonly length: number; readonly at: number } | undefined;
  /** @param typedAt where the caret is after a key; undefined when the text came otherwise. */
  readonly onText: (text: string, typedAt: number | undefined) => void;
  /** @param offset undefined when the field is left. */
  readonly onCaret: (offset: number | undefined) => void;
}

/** A text field over the same text with its marks: what is typed stays plain text and is never run. */
export function Editor({ words, story, focus, onText, onCaret }: Parts) {
  const field = useRef<HTMLTextAreaElement>(null);
  const marks =
    story.report && story.text.length <= MOST_MARKED
      ? shifted(story.report.marks, story.checkedText ?? "", story.text)
      : [];

  useEffect(() => {
    const area = field.current;
    if (!area || !focus) return;
    area.focus();
    area.setSelectionRange(focus.offset, focus.offset + focus.length);
    onCaret(focus.offset);
    const mark = area.parentElement?.querySelector<HTMLElement>(`[data-at="${focus.offset}"]`);
    mark?.scrollIntoView({ block: "center", behavior: "auto" });
  }, [focus, onCaret]);

  return (
    <div class="editor">
      <label for="story-text" class="quiet">
        {word(words, "label")}
      </label>
      <div class="sheet">
        <div class="backdrop" aria-hidden="true">
          {runs(story.text, marks)}
          {"\n"}
        </div>
        <textarea
          id="story-text"
          ref={field}
          value={story.text}
          placeholder={word(words, "placeholder")}
          data-checked={story.checkedText?.length}
          spellcheck={false}
          autocomplete="off"
          dir="auto"
          onInput={(event) => {
            const { value, selectionStart } = event.currentTarget;
            onText(value, isTyped(event as unknown as InputEvent) ? selectionStart : undefined);
          }}
          onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
          onKeyUp={(event) => onCaret(event.currentTarget.selectionStart)}
          onClick={(event) => onCaret(event.currentTarget.selectionStart)}
          onBlur={() => onCaret(undefined)}
        />
      </div>
    </div>
  );
}

/** Characters that one key, or one word of an input method, brings at most. */
const MOST_TYPED = 200;

/** Keys, and what corrects them; what was pasted, dropped or put in at once may be a record or a page. */
function isTyped({ inputType = "", data }: InputEvent): boolean {
  if ((data ?? "").length > MOST_TYPED) return false;
  return /^(?:insert(?:Text|LineBreak|Paragraph|CompositionText|ReplacementText)|delete|history)/.test(inputType);
}

function runs(text: string, marks: readonly Mark[]) {
  const parts: (string | preact.JSX.Element)[] = [];
  let at = 0;
  for (const { offset, length, verdict } of marks) {
    if (offset < at) continue;
    parts.push(text.slice(at, offset));
    parts.push(
      <span key={offset} data-at={offset} class={`mark ${verdict}`}>
        {text.slice(offset, offset + length)}
      </span>,
    );
    at = offset + length;
  }
  parts.push(text.slice(at));
  return parts;
}
