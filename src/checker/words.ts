import type { Language, Reading } from "../reader/claim.ts";
import type { ClaimVerdict, Notice, RelationResult, Report } from "./verdict.ts";
import { relationTold, type Words } from "./wording.ts";
import { WORDS_EN } from "./words-en.ts";
import { WORDS_KO } from "./words-ko.ts";

const LANGUAGES: Readonly<Record<Language, Words>> = { en: WORDS_EN, ko: WORDS_KO };

export function wordsOf(language: Language): Words {
  return LANGUAGES[language];
}

/** Why a claim has its verdict, as a finished sentence. */
export function becauseText(report: Report, reading: Reading, index: number, language: Language): string {
  const verdict = report.verdicts[index] as ClaimVerdict;
  return wordsOf(language).because(verdict, { report, reading, claim: reading.claims[index] });
}

/** What a relation found, as a finished sentence. */
export function relationText(result: RelationResult, reading: Reading, language: Language): string {
  return wordsOf(language).relations[result.code](relationTold(result, reading));
}

export function noticeText(notice: Notice, report: Report, reading: Reading, language: Language): string {
  return wordsOf(language).notice(notice, { report, reading, claim: undefined });
}
