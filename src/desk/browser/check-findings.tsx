import type { CheckWords, DeskStory, Report } from "./check-words.ts";
import { shifted, word } from "./check-words.ts";

interface Parts {
  readonly words: CheckWords;
  readonly story: DeskStory;
  readonly caret: number;
  readonly took: string;
  readonly problem: string;
  readonly onMend: (repair: { offset: number; length: number; printed: string }) => void;
  readonly onShow: (offset: number, length: number) => void;
}

/** What was found: problems with their repair, the figure at the cursor, the account of every digit. */
export function Findings({ words, story, caret, took, problem, onMend, onShow }: Parts) {
  const { report } = story;
  const isCurrent = story.checkedText === story.text;
  return (
    <section class="findings" id="findings" tabIndex={-1} aria-label={word(words, "problems")}>
      <p class="wrong" role="alert">
        {problem}
      </p>
      {report ? (
        <>
          <Summary words={words} report={report} />
          <div role="status">
            <h2>{word(words, "problems")}</h2>
            {report.problems.length === 0 && <p class="fine">{word(words, "none")}</p>}
          </div>
          <ol class="problems">
            {report.problems.map((found) => (
              <li key={`${found.because} ${found.claims.join()}`}>
                <Contradiction words={words} report={report} found={found} onShow={onShow} />
                {found.repair && isCurrent && <Mend words={words} repair={found.repair} onMend={onMend} />}
              </li>
            ))}
          </ol>
          <AtCaret words={words} story={story} report={report} caret={caret} />
          <Account words={words} report={report} />
          <p class="soft">{took}</p>
        </>
      ) : (
        <p class="soft">{word(words, "empty")}</p>
      )}
    </section>
  );
}

type Found = Report["problems"][number];

/** Figures that cannot all be right, and why. */
function Contradiction({
  words,
  report,
  found,
  onShow,
}: {
  words: CheckWords;
  report: Report;
  found: Found;
  onShow: Parts["onShow"];
}) {
  return (
    <>
      <p>
        <b>{found.subject}</b>{" "}
        {found.claims.map((index) => {
          const claim = report.claims[index];
          return claim ? (
            <button
              key={claim.offset}
              type="button"
              class={`mark ${claim.verdict}`}
              onClick={() => onShow(claim.offset, claim.printed.length)}
            >
              {claim.printed}
            </button>
          ) : null;
        })}{" "}
        <span class={`verdict ${found.verdict}`}>
          {words.signs[found.verdict]} {words.verdicts[found.verdict]}
        </span>
      </p>
      <p>{found.because}</p>
    </>
  );
}

function Mend({
  words,
  repair,
  onMend,
}: {
  words: CheckWords;
  repair: NonNullable<Found["repair"]>;
  onMend: Parts["onMend"];
}) {
  return (
    <button type="button" class="mend" onClick={() => onMend(repair)}>
      {word(words, "mend", repair.printed)}
    </button>
  );
}

/** What else is known of the story: notices, every digit's account, its hash and its session. */
function Account({ words, report }: { words: CheckWords; report: Report }) {
  return (
    <>
      {report.notices.length > 0 && (
        <>
          <h2>{word(words, "notices")}</h2>
          <ul>
            {report.notices.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <p class="soft">{coverage(words, report)}</p>
      {report.content_hash && (
        <p class={report.content_hash.ok ? "soft" : "wrong"}>
          {word(words, report.content_hash.ok ? "hashFine" : "hashWrong")}
        </p>
      )}
      {report.session && (
        <p class="soft">
          {word(words, "session")} {report.session}
        </p>
      )}
    </>
  );
}

function Summary({ words, report }: { words: CheckWords; report: Report }) {
  const total = report.claims.length || 1;
  let x = 0;
  return (
    <div class="summary">
      <svg class="drawing" width="100%" height="12" aria-hidden="true" focusable="false">
        {words.legendOrder.map((verdict) => {
          const width = (report.summary[verdict as keyof Report["summary"]] / total) * 100;
          const bar = <rect key={verdict} class={`v-${verdict}`} x={`${x}%`} width={`${width}%`} height="12" />;
          x += width;
          return bar;
        })}
      </svg>
      <ul>
        {words.legendOrder.map((verdict) => (
          <li key={verdict} class={verdict}>
            <span aria-hidden="true">{words.signs[verdict]}</span>{" "}
            <b>{report.summary[verdict as keyof Report["summary"]]}</b> {words.verdicts[verdict]}
          </li>
        ))}
      </ul>
    </div>
  );
}

function AtCaret({
  words,
  story,
  report,
  caret,
}: {
  words: CheckWords;
  story: DeskStory;
  report: Report;
  caret: number;
}) {
  const mark = shifted(report.marks, story.checkedText ?? "", story.text).find(
    ({ offset, length }) => offset <= caret && caret <= offset + length,
  );
  return (
    <div class="at-caret">
      <h2>{word(words, "figure")}</h2>
      {mark ? (
        mark.claims.map((index) => {
          const claim = report.claims[index];
          return claim ? (
            <p key={index}>
              <b>{claim.printed}</b>{" "}
              <span class={`verdict ${claim.verdict}`}>
                {words.signs[claim.verdict]} {words.verdicts[claim.verdict]}
              </span>
              <br />
              {claim.verdict === "awaited" ? word(words, "awaitedUntil") : `${claim.subject}. ${claim.because}`}
            </p>
          ) : null;
        })
      ) : (
        <p class="soft">{word(words, "noFigure")}</p>
      )}
    </div>
  );
}

function coverage(words: CheckWords, { digits }: Report): string {
  const { total, bound, named, unread } = digits;
  return word(words, "coverage")
    .replace("{total}", String(total))
    .replace("{bound}", String(bound))
    .replace("{named}", String(named))
    .replace("{unread}", String(unread));
}
