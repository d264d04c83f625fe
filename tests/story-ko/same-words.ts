import type { Story } from "../../src/story/story.ts";

/** Statements that print no figure, as each language words them: how often a story makes one. */
const STATEMENTS: readonly (readonly [string, RegExp, RegExp])[] = [
  ["heavy trading", /was heavy at/g, /거래[가도] (활발해|활기를 띠어) /g],
  ["light trading", /was light at/g, /거래[가도] (한산해|부진해) /g],
  ["an intraday record", /, an intraday record/g, /장중 사상 최고치를 새로 /g],
  ["a record in points", /largest ever in points/g, /포인트 기준으로 [^.]*역대/g],
  ["a close at the limit", /, the daily limit/g, /[상하]한가 [\d만천]+/g],
];
/** Of these one Korean sentence may name several stocks, so only whether they are made is compared. */
const SHARED: readonly (readonly [string, RegExp, RegExp])[] = [
  ["a 52-week high", /a 52-week high/, /52주 신고가/],
  ["a 52-week low", /a 52-week low/, /52주 신저가/],
  ["the highest close of a stock", /its highest close since at least/, /이후 가장 높은 종가/],
];

/** Statements that one story makes and its pair in the other language does not. */
export function sameWords(english: Story, korean: Story): readonly string[] {
  const [en, ko] = [english.body.text, korean.body.text];
  const counts = STATEMENTS.flatMap(([what, inEnglish, inKorean]) => {
    const [a, b] = [[...en.matchAll(inEnglish)].length, [...ko.matchAll(inKorean)].length];
    return a === b ? [] : [`${what}: ${a} in English, ${b} in Korean`];
  });
  const shared = SHARED.filter(([, inEnglish, inKorean]) => inEnglish.test(en) !== inKorean.test(ko));
  return [...counts, ...shared.map(([what]) => what)];
}
