import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { Editor } from "./check-editor.tsx";
import { Findings } from "./check-findings.tsx";
import { Tally, ToFindings } from "./check-tally.tsx";
import { type CheckWords, type DeskStory, edited, given, LONGEST, word } from "./check-words.ts";
import { DropZone } from "./drop-zone.tsx";
import { withoutHalfTyped } from "./half-typed.ts";
import { saveBlob } from "./save-picture.ts";
import { useChecker } from "./use-checker.ts";

const MOST_STORIES = 100;
let nextId = 1;
const fresh = (name: string, text = "", raw = false): DeskStory => ({
  id: nextId++,
  name,
  text,
  ...(raw ? { raw } : {}),
});

interface Parts {
  readonly words: CheckWords;
  readonly sample: string;
  readonly typed: string;
}

export function CheckDesk({ words, sample, typed }: Parts) {
  const [stories, setStories] = useState<readonly DeskStory[]>(() => [fresh(word(words, "untitled", "1"), typed)]);
  const [active, setActive] = useState(() => stories[0]?.id ?? 0);
  const [tape, setTape] = useState(true);
  const [caret, setCaret] = useState(0);
  const [typedAt, setTypedAt] = useState<number>();
  const [problem, setProblem] = useState("");
  const [took, setTook] = useState("");
  const [focus, setFocus] = useState<{ offset: number; length: number; at: number }>();
  const current = stories.find(({ id }) => id === active) ?? stories[0];
  const request = useChecker(stories, tape, words, setStories, setProblem, setTook);
  const texts = stories.map(({ id, text }) => `${id}:${text}`).join("\u0000");
  // The request leaves before what was typed is drawn, so that both go on at once.
  useLayoutEffect(() => request.check(), [texts, tape]);

  const change = (id: number, text: string, raw = false) =>
    setStories((all) => all.map((one) => (one.id === id ? edited(one, text, raw) : one)));

  // One and the same at every drawing: the field goes to the figure in focus anew when it is given another.
  const moveTo = useCallback((offset: number | undefined) => {
    if (offset !== undefined) setCaret(offset);
    setTypedAt((at) => (at === offset ? at : undefined));
  }, []);

  async function take(files: readonly File[]): Promise<void> {
    const read = await Promise.all(
      files.slice(0, MOST_STORIES).map(async (file) => fresh(file.name, await textOf(file), true)),
    );
    if (read.length === 0) return;
    setStories((all) => [...all.filter(({ text }) => text.trim() !== ""), ...read].slice(0, MOST_STORIES));
    setActive(read[0]?.id ?? 0);
  }

  function add(): void {
    const story = fresh(word(words, "untitled", String(stories.length + 1)));
    setStories([...stories, story]);
    setActive(story.id);
  }

  function remove(id: number): void {
    const left = stories.filter((one) => one.id !== id);
    const kept = left.length > 0 ? left : [fresh(word(words, "untitled", "1"))];
    setStories(kept);
    setActive(kept[0]?.id ?? 0);
  }

  function mend(repair: { offset: number; length: number; printed: string }): void {
    if (!current) return;
    const { text } = current;
    change(current.id, text.slice(0, repair.offset) + repair.printed + text.slice(repair.offset + repair.length));
    setFocus({ offset: repair.offset, length: repair.printed.length, at: Date.now() });
  }

  async function share(): Promise<void> {
    if (!current) return;
    const reply = await fetch("/api/v1/report", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ stories: [given(current)], tape, words: words.language }),
    });
    if (reply.ok) saveBlob(await reply.blob(), `${current.name.replace(/\.[a-z]+$/i, "")}-check.html`);
    else setProblem((await reply.json()).error?.message ?? "");
  }

  if (!current) return null;
  const shown = current.report
    ? { ...current, report: withoutHalfTyped(current.report, current.text, typedAt) }
    : current;
  return (
    <DropZone kind="check-desk" label={word(words, "drop")} onFiles={take}>
      <div class="bar">
        <label class="file">
          {word(words, "choose")}
          <input type="file" multiple onChange={(event) => take([...(event.currentTarget.files ?? [])])} />
        </label>
        <button type="button" onClick={add}>
          {word(words, "add")}
        </button>
        {sample && (
          <button type="button" onClick={() => change(current.id, sample)}>
            {word(words, "sample")}
          </button>
        )}
        <label class="switch">
          <input type="checkbox" checked={tape} onChange={(event) => setTape(event.currentTarget.checked)} />{" "}
          {word(words, "tape")}
        </label>
        <button type="button" onClick={share} disabled={current.text.trim() === ""}>
          {word(words, "share")}
        </button>
      </div>
      {stories.length > 1 && (
        <ul class="tabs" aria-label={word(words, "stories")}>
          {stories.map((story) => (
            <li key={story.id}>
              <button
                type="button"
                aria-current={story.id === active ? "true" : undefined}
                onClick={() => setActive(story.id)}
              >
                {story.name} <Tally report={(story === current ? shown : story).report} words={words} />
              </button>
              <button
                type="button"
                class="plain"
                aria-label={`${word(words, "remove")}: ${story.name}`}
                onClick={() => remove(story.id)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="check-columns">
        <Editor
          key={current.id}
          words={words}
          story={shown}
          focus={focus}
          onText={(text, at) => {
            setTypedAt(at);
            change(current.id, text, at === undefined);
          }}
          onCaret={moveTo}
        />
        <ToFindings words={words} report={shown.report} />
        <Findings
          words={words}
          story={shown}
          caret={caret}
          took={took}
          problem={current.text.length > LONGEST ? word(words, "tooLarge") : problem}
          onMend={mend}
          onShow={(offset, length) => setFocus({ offset, length, at: Date.now() })}
        />
      </div>
    </DropZone>
  );
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
