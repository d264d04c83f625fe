import { type CheckWords, type Report, word } from "./check-words.ts";

/** Where the findings lie below a long story: what they come to, and the way there. */
export function ToFindings({ words, report }: { words: CheckWords; report: Report | undefined }) {
  if (!report) return null;
  const { contradicted, inconsistent } = report.summary;
  const found = (["contradicted", "inconsistent"] as const).filter((verdict) => report.summary[verdict] > 0);
  return (
    <p class="to-findings">
      {contradicted + inconsistent === 0 ? (
        <span class="fine">
          {words.signs.confirmed} {word(words, "none")}
        </span>
      ) : (
        <a href="#findings">
          {found.map((verdict) => (
            <span key={verdict} class={`verdict ${verdict}`}>
              {words.signs[verdict]} {report.summary[verdict]} {words.verdicts[verdict]}{" "}
            </span>
          ))}
        </a>
      )}
    </p>
  );
}

/** A story's tab: how many of its figures are wrong. */
export function Tally({ report, words }: { report: Report | undefined; words: CheckWords }) {
  const wrong = report ? report.summary.contradicted + report.summary.inconsistent : 0;
  if (!report) return null;
  return (
    <span class={wrong > 0 ? "wrong" : "fine"}>
      {wrong > 0 ? `${words.signs.contradicted} ${wrong}` : words.signs.confirmed}
    </span>
  );
}
