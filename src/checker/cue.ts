import type { Claim, Language, Reading } from "../reader/claim.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Words in a claim's own sentence that decide whether a relation may speak. They only ever narrow what is said: a
 * relation that needs a cue stays silent without it.
 */
export type Cue =
  | "no-price-limit"
  | "first-or-last-days"
  | "passed"
  | "undercut"
  | "either-way"
  | "not-at-close"
  | "at-close"
  | "beaten-record"
  | "rising-run"
  | "falling-run"
  | "ended-run"
  | "first-time"
  | "distance"
  | "period"
  | "other-hours";

/** Words of a stock's first days and last ones that say nothing else. */
const FIRST_OR_LAST = {
  en: String.raw`\bSPAC\b|special[- ]purpose acquisition|\bdebut|\bdelist|liquidation trad|winding[ -]up trad|\bIPO\b|initial public offering|first (?:day of trading|trading day)|offering price`,
  ko: "스팩|기업인수목적|공모가|데뷔|정리 ?매매|신규 ?상장|상장 ?(?:첫|폐지)",
} as const;

const CUES: Readonly<Record<Cue, Readonly<Record<Language, RegExp>>>> = {
  /** A first day of trading, where other limits hold, and trades before a delisting, where none do; a SPAC begins at par. */
  "no-price-limit": {
    en: new RegExp(`${FIRST_OR_LAST.en}|\\blisted\\b|\\blisting\\b`, "i"),
    ko: new RegExp(`${FIRST_OR_LAST.ko}|상장`),
  },
  /** The same where a neighbouring sentence tells it: in words that say nothing else. */
  "first-or-last-days": { en: new RegExp(FIRST_OR_LAST.en, "i"), ko: new RegExp(FIRST_OR_LAST.ko) },
  /** A level closed above: "climbing past the 4,300 level", "topped 4,500". */
  passed: {
    en: /\b(?:past|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|break(?:s|ing)?|broke|cross(?:es|ed|ing)?|above|exceed(?:s|ed|ing)?|breach(?:es|ed|ing)?)\b/i,
    ko: /넘(?:어|었|긴|겼|으며|은)|돌파|올라섰|뚫/,
  },
  /** A level closed below: "fell below 2,500". */
  undercut: { en: /\b(?:below|beneath|under)\b/i, ko: /아래|밑돌|하회|내줬|무너|붕괴|깨졌/ },
  /** Verbs of passing that may go down as well: "at the lowest of the year, breaking 700 points". */
  "either-way": { en: /\b(?:break(?:s|ing)?|broke|cross(?:es|ed|ing)?|breach(?:es|ed|ing)?)\b/i, ko: /뚫/ },
  /** The sentence is about another time of the day, is somebody's speech, or says the level was not reached. */
  "not-at-close": {
    en: /intraday|briefly|\bonce\b|at one point|during|session high|earlier|\bas (?:high|low|of)\b|touch|short of|miss|\bshy\b|close to|closer|near|almost|whisker|within|inch|toward|approach|eye|target|expect|forecast|may\b|could|would|will\b|fail|previous|last (?:week|month|year|time)|\bago\b|yesterday|but\b|after|then\b|before|open|start|morning|noon|moments?\b|minutes?\b|hours?\b|peaking|(?:\b|\d)(?:a|p)\.?m\b|first look|pok|not\b|since|\bdips\b|able to|managed? to|\bhad\b|\bwhen\b|struggl|tr(?:y|ied|ies)\b|attempt|moving average|resistance|support (?:at|around|level)|\bhighs? above|\blows? below|[“”"]/i,
    ko: /장중|한 ?때|개장|출발|시작|초반|중반|막판|잠시|잠깐|지만|으나|는데|오전|오후|못|않|근접|육박|앞두|전망|예상|목표|가능|어제|전날|전일|지난|후|이후|만에|시도|턱밑|코앞|다가/,
  },
  /** The sentence is about where a session ended. */
  "at-close": {
    en: /\b(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|settl(?:e|es|ed|ing))\b/i,
    ko: /마감|마쳤|마친|종가|장을 끝/,
  },
  /** "The previous record was set on ...": said of a record that today has beaten. */
  "beaten-record": {
    en: /\b(?:previous|prior|earlier|old|last) (?:(?:all-time|closing|record) )*(?:record|high|peak)(?<!\blast (?:record|high|peak)(?= (?:was|were|came|set)\b))/i,
    ko: /(?:종전|이전|직전|기존) ?(?:최고|기록|사상)/,
  },
  "rising-run": {
    en: /straight (?:day|session|week)?s? ?(?:of )?(?:gain|rise|advance|rally|increase)|winning streak|consecutive (?:gain|rise|advance)|rally(?:ing)? (?:for|to)|gains? (?:for|to) (?:a|an|the) /i,
    ko: /(?:거래일|일) ?(?:째|연속) ?(?:상승|올|오름|강세)/,
  },
  "falling-run": {
    en: /straight (?:day|session|week)?s? ?(?:of )?(?:loss|fall|decline|drop)|losing streak|consecutive (?:loss|fall|decline)|los(?:ses|ing) (?:for|to) (?:a|an|the) /i,
    ko: /(?:거래일|일) ?(?:째|연속) ?(?:하락|내|약세)/,
  },
  /** A distance from a high, a low or an average, not the change of the session. */
  distance: {
    en: /\b(?:below|off|from|above|beneath)\b[^.]{0,40}\b(?:highs?|lows?|peaks?|records?|average|level)\b|\b(?:this|last|past) (?:week|month|year)|for the (?:week|month|year)|year[ -]to[ -]date|so far/i,
    ko: /대비 고점|고점 대비|저점 대비|올해|이번 주|이달|연초|지난해/,
  },
  /** A change over a week, a month or a year; "주간 거래" is the trading of the day, not of a week. */
  period: {
    en: /\b(?:for|over|on|in|during) the (?:week|month|quarter|half|year)\b|year[ -]to[ -]date|so far (?:this|in)|since (?:the (?:start|beginning)|the end of|january)/i,
    ko: /올해|이번 주|이달|연초|지난해|한 주|주간(?! ?거래)|월간|연간/,
  },
  /** Trading before the session or after it. */
  "other-hours": {
    en: /after[ -]hours|after the (?:closing )?bell|before the (?:opening )?bell|pre[ -]?market|post[ -]?market|extended (?:hours|session|trad)|regular (?:session|trad|hours)/i,
    ko: /시간 ?외|정규장|장 ?마감 후|프리마켓|애프터마켓/,
  },
  "first-time": { en: /first time/i, ko: /처음|첫/ },
  "ended-run": {
    en: /\b(?:end|snap|halt|break|broke|stop|revers|after|rebound|follow)/i,
    ko: /끝|마감하고|멈|끊|만에|반등|반락|이후/,
  },
};

/** Characters on either side of a figure that are looked at, where a text goes on without end: no sentence is as long. */
const SENTENCE_REACH = 2000;

/** What a claim's sentence says, as far as it can bear on the claim. */
export function sentenceOf({ sentences }: Reading, { sentence: at, offset }: Claim): string {
  const sentence = sentences[at];
  if (!sentence || sentence.text.length <= 2 * SENTENCE_REACH) return sentence?.text ?? "";
  const here = offset - sentence.offset;
  return sentence.text.slice(Math.max(0, here - SENTENCE_REACH), here + SENTENCE_REACH);
}

/** True when the claim's sentence holds the cue. */
export function hasCue(sheet: Sheet, index: number, cue: Cue): boolean {
  const claim = sheet.claims[index];
  if (!claim) return false;
  const text = sentenceOf(sheet.reading, claim);
  // Of a sentence too long to be one, each claim has a part of its own.
  if ((sheet.reading.sentences[claim.sentence]?.text.length ?? 0) > 2 * SENTENCE_REACH)
    return CUES[cue][sheet.reading.language].test(text);
  return holdsCue(sheet, claim.sentence, text, cue);
}

/** True when the sentence before the claim's or the one after it holds the cue. */
export function hasCueBeside(sheet: Sheet, index: number, cue: Cue): boolean {
  const here = sheet.claims[index]?.sentence ?? 0;
  return [here - 1, here + 1].some((at) => {
    const text = sheet.reading.sentences[at]?.text ?? "";
    return text.length <= 2 * SENTENCE_REACH && holdsCue(sheet, at, text, cue);
  });
}

/** True when the claim's sentence, or the one before it, holds the cue. */
export function hasCueUpTo(sheet: Sheet, index: number, cue: Cue): boolean {
  if (hasCue(sheet, index, cue)) return true;
  const before = (sheet.claims[index]?.sentence ?? 0) - 1;
  const text = sheet.reading.sentences[before]?.text ?? "";
  return text.length <= 2 * SENTENCE_REACH && holdsCue(sheet, before, text, cue);
}

function holdsCue(sheet: Sheet, sentence: number, text: string, cue: Cue): boolean {
  sheet.kept.cues ??= new Map();
  const known = sheet.kept.cues.get(cue)?.get(sentence);
  if (known !== undefined) return known;
  const holds = CUES[cue][sheet.reading.language].test(text);
  const ofCue = sheet.kept.cues.get(cue) ?? new Map<number, boolean>();
  sheet.kept.cues.set(cue, ofCue.set(sentence, holds));
  return holds;
}

/** True when the words right before the claim, at most `reach` characters of its sentence, hold the cue. */
export function hasCueBefore(sheet: Sheet, claim: number, cue: Cue, reach: number): boolean {
  const { offset = 0, sentence: at = -1 } = sheet.claims[claim] ?? {};
  const sentence = sheet.reading.sentences[at];
  if (!sentence) return false;
  const here = offset - sentence.offset;
  return CUES[cue][sheet.reading.language].test(sentence.text.slice(Math.max(0, here - reach), here));
}

/** True when the words right after the claim, at most `reach` characters of its sentence, hold the cue. */
export function hasCueAfter(sheet: Sheet, claim: number, cue: Cue, reach: number): boolean {
  const { offset = 0, printed = "", sentence: at = -1 } = sheet.claims[claim] ?? {};
  const sentence = sheet.reading.sentences[at];
  if (!sentence) return false;
  const here = offset - sentence.offset + printed.length;
  return CUES[cue][sheet.reading.language].test(sentence.text.slice(here, here + reach));
}
