import type { Claim } from "../reader/claim.ts";
import { compareScaled } from "./range.ts";
import type { Relation } from "./relation.ts";
import { isMoment, rangeAt, type Sheet } from "./sheet.ts";

/** Words of size, each with the moves in percent that it can stand for. Below and above them it is a slip. */
const SIZES: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  급등: { least: 0.5, most: Number.POSITIVE_INFINITY },
  폭등: { least: 0.5, most: Number.POSITIVE_INFINITY },
  급락: { least: Number.NEGATIVE_INFINITY, most: -0.5 },
  폭락: { least: Number.NEGATIVE_INFINITY, most: -0.5 },
  강보합: { least: 0, most: 1 },
  약보합: { least: -1, most: 0 },
  보합: { least: -1, most: 1 },
};

/** A word of size right behind its percentage, or behind the level that the percentage led to. */
const SAID = /급등(?!락)|폭등|급락|폭락|강보합|약보합|보합/g;
/** "0.40% 급등", "(0.40%) 급등", "5%나 급등". */
const TIGHT = /^\)?(?:이나|나|가|이)? ?$/;
/** "2.17%) 오른 945.57로 약보합", "(0.12%) 내려 약보합". */
const OVER_LEVEL =
  /^\)? ?(?:오른|내린|상승한|하락한|뛴|떨어진|밀린|빠진|올라|내려|상승해|하락해)? ?(?:[\d,.천만 ]+(?:원|포인트)?)?(?:에|로|으로)? ?$/;
/** A state is the close's only where the words say so: "약보합으로 마감", "보합을 기록". */
const AT_CLOSE =
  /^(?:세|권)?(?:으로|로|에서|에|을|를)? ?(?:거래를 |장을 )?(?:마감|마쳤|마친|마쳐|끝났|끝냈|기록했|마무리)/;
/** Letters between a percentage and its word at most. */
const REACH = 32;

const moveWord: Relation = {
  code: "move-word",
  formula:
    "급등, 급락, 폭등, 폭락 with a move of 0.5 percent at least; 강보합, 약보합, 보합 with one of 1 percent at most",
  needs: "a percentage of an index or a stock with one of these words right behind it, or behind its close",
  strong: false,
  findInStory(sheet, add) {
    const { text, language } = sheet.reading;
    if (language !== "ko") return;
    SAID.lastIndex = 0;
    for (let found = SAID.exec(text); found; found = SAID.exec(text)) {
      const [word] = found;
      const flat = word.endsWith("보합");
      if (flat && !AT_CLOSE.test(text.slice(found.index + word.length, found.index + word.length + REACH))) continue;
      const claim = percentBefore(sheet, found.index, flat ? OVER_LEVEL : TIGHT);
      if (claim === undefined) continue;
      const span = { offset: found.index, length: word.length };
      add({ relation: moveWord, claims: [claim], span, given: { word } });
    }
  },
  test(sheet, { claims: [claim = 0], given }) {
    const size = SIZES[String(given?.word)];
    if (!size) return undefined;
    const { low, high, exponent } = rangeAt(sheet, claim);
    return compareScaled(high, exponent, size.least, 0) >= 0 && compareScaled(low, exponent, size.most, 0) <= 0;
  },
};

/** The day's own percentage of an index or a stock that ends right before the word, with only these letters between. */
function percentBefore(sheet: Sheet, at: number, between: RegExp): number | undefined {
  const { claims, reading } = sheet;
  let nearest: number | undefined;
  let gap = REACH;
  for (let i = 0; i < claims.length; i++) {
    const { offset, printed } = claims[i] as Claim;
    const left = at - offset - printed.length;
    if (left >= 0 && left <= gap && isDaysMove(claims[i] as Claim)) {
      nearest = i;
      gap = left;
    }
  }
  return nearest !== undefined && between.test(reading.text.slice(at - gap, at)) ? nearest : undefined;
}

function isDaysMove(claim: Claim): boolean {
  const { measure, bound, elsewhen } = claim;
  const move = measure === "index.change_pct" || measure === "stock.change_pct";
  return move && bound === undefined && !elsewhen && !isMoment(claim);
}

export const WORD_RELATIONS: readonly Relation[] = [moveWord];
