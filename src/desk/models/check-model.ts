import { checkStory } from "../../checker/check-story.ts";
import type { Edit } from "../../checker/edit.ts";
import { gravest, problemsOf, runsOf, spokesman } from "../../checker/mark.ts";
import { reportJson } from "../../checker/report-json.ts";
import { repairOf } from "../../checker/reprint.ts";
import type { ClaimVerdict } from "../../checker/verdict.ts";
import { becauseText, noticeText, relationText } from "../../checker/words.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { CheckedFile } from "../../newsroom/check.ts";
import { readFile } from "../../newsroom/read.ts";
import type { Claim } from "../../reader/claim.ts";
import type { StoryLanguage } from "../../story/story.ts";
import type { Desk } from "../desk.ts";
import type { CheckReply, MarkedRun, Mend } from "./check-shape.ts";

export interface StoryGiven {
  readonly name?: string | undefined;
  readonly text: string;
  readonly session?: string | undefined;
  readonly language?: StoryLanguage | undefined;
}

/** Checks stories together, each against the tape and those beside it. @throws BellwetherError `damaged-file` */
export function checked(
  desk: Pick<Desk, "shelf">,
  stories: readonly StoryGiven[],
  options: { tape: boolean },
): readonly CheckedFile[] {
  const { newsroom } = desk.shelf;
  const knowledge = desk.shelf.knowledge(options.tape);
  const files = stories.map(({ name, text, session, language }, at) =>
    readFile(newsroom, name ?? `story ${at + 1}`, new TextEncoder().encode(text), {
      session: session as TradingDay | undefined,
      language,
    }),
  );
  return files.map((file) => {
    const earlier = files.filter((other) => other !== file).map(({ reading, name }) => ({ reading, name }));
    return { ...file, report: checkStory(file.reading, { ...knowledge, earlier }) };
  });
}

/** One story's report with all a page needs to show it, in the reader's language. */
export function checkJson({ name, report, reading, file }: CheckedFile, words: StoryLanguage): CheckReply {
  let at = 0;
  const marks: MarkedRun[] = [];
  for (const { text, claims } of runsOf(reading)) {
    if (claims.length > 0) marks.push({ offset: at, length: text.length, verdict: gravest(report, claims), claims });
    at += text.length;
  }
  const days = report.relations.filter(({ holds, claims }) => !holds && claims.length === 0);
  return {
    ...reportJson(report, reading, name, words),
    text: reading.text,
    market: reading.market,
    digits: reading.digits,
    unread: reading.unread,
    marks,
    problems: [
      ...problemsOf(report).map((group) => {
        const first = spokesman(report, group);
        return {
          claims: group,
          verdict: report.verdicts[first]?.verdict ?? ("unchecked" as const),
          subject: reading.claims[first]?.subject ?? "",
          because: becauseText(report, reading, first, words),
          repair: mendOf(report.verdicts[first], reading.claims[first]),
        };
      }),
      ...days.map((result) => ({
        claims: [],
        verdict: "inconsistent" as const,
        subject: "",
        because: relationText(result, reading, words),
        repair: null,
      })),
    ],
    notices: report.notices.map((notice) => noticeText(notice, report, reading, words)),
    ...(file.title ? { title: file.title } : {}),
    ...(file.contentHash ? { content_hash: file.contentHash } : {}),
  };
}

/** What to print instead: the repair that mends a clash, or the tape's value in the form of the print it refutes. */
function mendOf(verdict: ClaimVerdict | undefined, claim: Claim | undefined): Mend | null {
  if (!verdict || !claim) return null;
  const repair = verdict.repair ?? tapeRepair(verdict, claim);
  return repair ? { offset: claim.offset, length: claim.printed.length, printed: repair.printed } : null;
}

/** Only where the figure alone is wrong: a sign or a bound is in the words around it. */
function tapeRepair({ verdict, expected }: ClaimVerdict, claim: Claim) {
  const { digits, exponent } = claim.figure;
  if (verdict !== "contradicted" || typeof expected !== "number" || claim.bound || claim.date) return undefined;
  const right = Math.round(exponent < 0 ? expected * 10 ** -exponent : expected / 10 ** exponent);
  if (!Number.isSafeInteger(right) || Math.sign(right) !== Math.sign(digits)) return undefined;
  return repairOf(claim, { kind: "digit", figure: { digits: right, exponent } } satisfies Edit);
}
