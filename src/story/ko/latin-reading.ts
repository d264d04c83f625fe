import { type FinalSound, syllableSound } from "./syllable.ts";

/** Words in Latin letters by the last syllable of their Korean reading: names and words that the rules get wrong. */
const WORDS: Readonly<Record<string, string>> = {
  naver: "버",
  posco: "코",
  electric: "릭",
  oil: "일",
  ent: "트",
  kospi: "피",
  kosdaq: "닥",
  konex: "스",
  nasdaq: "닥",
  simpac: "팩",
  hybe: "브",
  tiger: "거",
  kodex: "스",
  ace: "스",
  rise: "즈",
  bellwether: "더",
  reuters: "터",
  bloomberg: "그",
  news: "스",
  daily: "리",
  herald: "드",
  times: "스",
  post: "트",
  journal: "널",
  street: "트",
  ilbo: "보",
  bank: "크",
  group: "룹",
  holdings: "스",
  securities: "즈",
  energy: "지",
  global: "벌",
  home: "홈",
  time: "임",
  one: "원",
};

/** Whole tokens whose digits are not read the Sino-Korean way. */
const TOKENS: Readonly<Record<string, string>> = { E1: "원", CO2: "투", H2O: "오" };

/** Units after a digit. Spelled letter by letter they would sound otherwise. */
const UNITS: Readonly<Record<string, string>> = {
  km: "터",
  m: "터",
  cm: "터",
  mm: "터",
  nm: "터",
  kg: "램",
  g: "램",
  mg: "램",
  t: "톤",
  kW: "트",
  MW: "트",
  GW: "트",
  GB: "트",
  TB: "트",
  MB: "트",
  p: "트",
  bp: "피",
};

/** Letters whose Korean names end in a consonant: 엘, 엠, 엔, 알. The other twenty-two end in a vowel. */
const LETTERS: Readonly<Record<string, FinalSound>> = { L: "rieul", M: "closed", N: "closed", R: "rieul" };

/** Longer runs of capitals are read as a word, not spelled. */
const LONGEST_ACRONYM = 5;

/**
 * The sound of a text that ends in Latin letters, or in digits that belong to them (E1): known words by their reading,
 * units after a digit, capitals letter by letter, other words by the usual ways English endings are written in Hangul.
 * Undefined when the text ends otherwise.
 */
export function latinSound(text: string): FinalSound | undefined {
  const token = /[A-Za-z][A-Za-z0-9]*$/.exec(text)?.[0];
  if (token && TOKENS[token]) return syllableSound(TOKENS[token]);
  const [, digit, word] = /(\d?)(\p{Script=Latin}+)$/u.exec(text) ?? [];
  if (word === undefined) return undefined;
  const unit = digit ? UNITS[word] : undefined;
  if (unit) return syllableSound(unit);
  const known = WORDS[word.toLowerCase()];
  if (known) return syllableSound(known);
  const spelled = word.length === 1 || (word === word.toUpperCase() && word.length <= LONGEST_ACRONYM);
  return spelled ? (LETTERS[word.at(-1)?.toUpperCase() ?? ""] ?? "open") : wordSound(word.toLowerCase());
}

/** Endings of English words and how they close when written in Hangul; the first that fits holds. */
const ENDINGS: readonly (readonly [RegExp, FinalSound])[] = [
  [/ll?e?$/, "rieul"], // mobile 모바일, cell 셀
  [/(?:m|n|mb|gn)e?$/, "closed"], // line 라인, system 시스템
  [/ng$/, "closed"], // trading 트레이딩
  [/(?:^|[^aeiou])[aeiou](?:ck|[ckpt])$/, "closed"], // net 넷, stock 스톡
  [/(?:oo|ou)[kpt]$/, "closed"], // book 북
];

function wordSound(word: string): FinalSound {
  return ENDINGS.find(([ending]) => ending.test(word))?.[1] ?? "open";
}
