import { useCallback, useLayoutEffect, useState } from "preact/hooks";
import { Bar, Tabs } from "./check-bar.tsx";
import { Editor } from "./check-editor.tsx";
import { Findings } from "./check-findings.tsx";
import { ToFindings } from "./check-tally.tsx";
import { type CheckWords, type DeskStory, given, LONGEST, word } from "./check-words.ts";
import { DropZone } from "./drop-zone.tsx";
import { withoutHalfTyped } from "./half-typed.ts";
import { saveBlob } from "./save-picture.ts";
import { useChecker } from "./use-checker.ts";
import { useStories } from "./use-stories.ts";

interface Parts {
  readonly words: CheckWords;
  readonly sample: string;
  readonly typed: string;
}

/** Stories to type or to drop, each checked as it changes. */
export function CheckDesk({ words, sample, typed }: Parts) {
  const { stories, setStories, active, setActive, current, change, take, add, remove } = useStories(words, typed);
  const [tape, setTape] = useState(true);
  const [typedAt, setTypedAt] = useState<number>();
  const [problem, setProblem] = useState("");
  const [took, setTook] = useState("");
  const request = useChecker(stories, tape, words, setStories, setProblem, setTook);
  const texts = stories.map(({ id, text }) => `${id}:${text}`).join("\u0000");
  // The request leaves before what was typed is drawn, so that both go on at once.
  useLayoutEffect(() => request.check(), [texts, tape]);
  if (!current) return null;

  const shown = current.report
    ? { ...current, report: withoutHalfTyped(current.report, current.text, typedAt) }
    : current;
  return (
    <DropZone kind="check-desk" label={word(words, "drop")} onFiles={take}>
      <Bar
        words={words}
        tape={tape}
        isEmpty={current.text.trim() === ""}
        onFiles={take}
        onAdd={add}
        onSample={sample ? () => change(current.id, sample) : undefined}
        onTape={setTape}
        onShare={() => share(current, tape, words, setProblem)}
      />
      {stories.length > 1 && (
        <Tabs
          words={words}
          stories={stories.map((story) => (story === current ? shown : story))}
          active={active}
          onChoose={setActive}
          onRemove={remove}
        />
      )}
      <Columns
        words={words}
        story={shown}
        took={took}
        problem={current.text.length > LONGEST ? word(words, "tooLarge") : problem}
        onText={(text, raw) => change(current.id, text, raw)}
        onTypedAt={setTypedAt}
      />
    </DropZone>
  );
}

interface ColumnParts {
  readonly words: CheckWords;
  readonly story: DeskStory;
  readonly took: string;
  readonly problem: string;
  readonly onText: (text: string, raw?: boolean) => void;
  readonly onTypedAt: (change: (at: number | undefined) => number | undefined) => void;
}

/** A story beside what was found in it. */
function Columns({ words, story, took, problem, onText, onTypedAt }: ColumnParts) {
  const [caret, setCaret] = useState(0);
  const [focus, setFocus] = useState<{ offset: number; length: number; at: number }>();

  // One and the same at every drawing: the field goes to the figure in focus anew when it is given another.
  const moveTo = useCallback((offset: number | undefined) => {
    if (offset !== undefined) setCaret(offset);
    onTypedAt((at) => (at === offset ? at : undefined));
  }, []);

  function mend({ offset, length, printed }: { offset: number; length: number; printed: string }): void {
    onText(story.text.slice(0, offset) + printed + story.text.slice(offset + length));
    setFocus({ offset, length: printed.length, at: Date.now() });
  }

  return (
    <div class="check-columns">
      <Editor
        key={story.id}
        words={words}
        story={story}
        focus={focus}
        onText={(text, at) => {
          onTypedAt(() => at);
          onText(text, at === undefined);
        }}
        onCaret={moveTo}
      />
      <ToFindings words={words} report={story.report} />
      <Findings
        words={words}
        story={story}
        caret={caret}
        took={took}
        problem={problem}
        onMend={mend}
        onShow={(offset, length) => setFocus({ offset, length, at: Date.now() })}
      />
    </div>
  );
}

/** Saves what was found as a page of its own. */
async function share(
  story: DeskStory,
  tape: boolean,
  words: CheckWords,
  onProblem: (text: string) => void,
): Promise<void> {
  const reply = await fetch("/api/v1/report", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ stories: [given(story)], tape, words: words.language }),
  });
  if (reply.ok) saveBlob(await reply.blob(), `${story.name.replace(/\.[a-z]+$/i, "")}-check.html`);
  else onProblem((await reply.json()).error?.message ?? "");
}
