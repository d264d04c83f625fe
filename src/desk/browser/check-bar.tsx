import { Tally } from "./check-tally.tsx";
import { type CheckWords, type DeskStory, word } from "./check-words.ts";

interface BarParts {
  readonly words: CheckWords;
  readonly tape: boolean;
  /** Whether there is anything to share. */
  readonly isEmpty: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onAdd: () => void;
  /** Missing where no sample is shipped. */
  readonly onSample: (() => void) | undefined;
  readonly onTape: (tape: boolean) => void;
  readonly onShare: () => void;
}

/** What can be done with the stories: take files, begin a new one, share what was found. */
export function Bar({ words, tape, isEmpty, onFiles, onAdd, onSample, onTape, onShare }: BarParts) {
  return (
    <div class="bar">
      <label class="file">
        {word(words, "choose")}
        <input type="file" multiple onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])} />
      </label>
      <button type="button" onClick={onAdd}>
        {word(words, "add")}
      </button>
      {onSample && (
        <button type="button" onClick={onSample}>
          {word(words, "sample")}
        </button>
      )}
      <label class="switch">
        <input type="checkbox" checked={tape} onChange={(event) => onTape(event.currentTarget.checked)} />{" "}
        {word(words, "tape")}
      </label>
      <button type="button" onClick={onShare} disabled={isEmpty}>
        {word(words, "share")}
      </button>
    </div>
  );
}

interface TabParts {
  readonly words: CheckWords;
  readonly stories: readonly DeskStory[];
  readonly active: number;
  readonly onChoose: (id: number) => void;
  readonly onRemove: (id: number) => void;
}

/** The stories by name, each with what was found in it. */
export function Tabs({ words, stories, active, onChoose, onRemove }: TabParts) {
  return (
    <ul class="tabs" aria-label={word(words, "stories")}>
      {stories.map(({ id, name, report }) => (
        <li key={id}>
          <button type="button" aria-current={id === active ? "true" : undefined} onClick={() => onChoose(id)}>
            {name} <Tally report={report} words={words} />
          </button>
          <button
            type="button"
            class="plain"
            aria-label={`${word(words, "remove")}: ${name}`}
            onClick={() => onRemove(id)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  );
}
