import type { Fact } from "../../facts/fact.ts";
import type { Directory } from "../../market/instrument.ts";
import { MEASURES } from "../../market/measure.ts";
import { marketName, overseasName } from "../../story/ko/names.ts";
import type { StoryLanguage } from "../../story/story.ts";
import { standout } from "./standout.ts";

/** Whose a fact is, in the reader's language: "Samsung Electronics", "코스피", "반도체 업종". */
export function subjectName({ subject, code }: Fact, language: StoryLanguage, directory: Directory): string {
  const known = code === undefined ? undefined : directory.get(code)?.[language];
  if (known) return known;
  const sector = sectorOf(subject, directory);
  if (sector)
    return language === "ko"
      ? `${marketOf(subject, language)} ${sector.ko}`
      : `${marketOf(subject, language)} ${sector.en.toLowerCase()}`;
  if (language === "en") return subject;
  if (subject === "USD/KRW") return "원/달러";
  return (code && overseasName(code)) || marketName(subject).index;
}

/** What a fact says, in the reader's language: "KOSPI, closing level of the index"; an event by what happened. */
export function factName(fact: Fact, language: StoryLanguage, directory: Directory): string {
  const name = subjectName(fact, language, directory);
  const told = standout(fact, language, name);
  if (told) return told;
  const what = OTHERS[language].find(({ pattern }) => pattern.test(fact.subject));
  if (fact.measure === "other") {
    if (what) return `${marketOf(fact.subject, language)}, ${what.words}`;
    return sectorOf(fact.subject, directory) && fact.subject.endsWith(" contribution")
      ? `${name}, ${MEASURES["stock.contribution"][language]}`
      : name;
  }
  return `${name}, ${MEASURES[fact.measure][language]}`;
}

/** Subjects of facts outside the vocabulary, by how they end. */
const OTHERS = {
  en: [
    { pattern: / path$/, words: "path of the day" },
    { pattern: / foreign turn$/, words: "foreign investors changed sides" },
    { pattern: / individual turn$/, words: "individual investors changed sides" },
    { pattern: / institution turn$/, words: "institutional investors changed sides" },
  ],
  ko: [
    { pattern: / path$/, words: "하루의 흐름" },
    { pattern: / foreign turn$/, words: "외국인 매매 방향 전환" },
    { pattern: / individual turn$/, words: "개인 매매 방향 전환" },
    { pattern: / institution turn$/, words: "기관 매매 방향 전환" },
  ],
} as const;

function marketOf(subject: string, language: StoryLanguage): string {
  const [market = ""] = subject.split(" ");
  return language === "ko" ? marketName(market).index : market;
}

/** "KOSPI semiconductors contribution" names the sector between the market and what is said of it. */
function sectorOf(subject: string, { sectors }: Directory) {
  const key = /^KOS(?:PI|DAQ) ([a-z-]+?)(?: contribution)?$/.exec(subject)?.[1];
  return key === undefined ? undefined : sectors.get(key);
}
