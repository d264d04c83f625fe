import { latinSound } from "./latin-reading.ts";
import { type FinalSound, syllableSound } from "./syllable.ts";

const DIGITS = "영일이삼사오육칠팔구";
const PLACES = ["", "십", "백", "천"];
const GROUPS = ["", "만", "억", "조", "경", "해"];

/** Signs that are spoken as words, by their last syllable. */
const SIGNS: Readonly<Record<string, string>> = {
  "%": "트", // 퍼센트
  "％": "트",
  "‰": "밀", // 퍼밀
  $: "러",
  "₩": "원",
  "€": "로",
  "¥": "엔",
  "£": "드",
  "℃": "도",
  "°": "도",
  "㎏": "램",
  "㎞": "터",
  "㎡": "터",
  "㈜": "사",
  "&": "드",
  "+": "스",
  "×": "기",
  美: "미",
  中: "중",
  日: "일",
  韓: "한",
  兆: "조",
  億: "억",
  株: "주",
};

const CLOSERS: Readonly<Record<string, string>> = { ")": "(", "]": "[", "）": "（", "〕": "〔", "】": "【" };
/** Marks that are not spoken: looked through to what stands before them. */
const SILENT = /[\s"'”’」』》〉>.,·…!?;:~\-–—*]$/u;

/**
 * The sound at the end of a text, read the Korean way: 4,309.63 as "...점 육삼", 4,300 as "사천삼백", 2.27% as "...퍼센트",
 * KB as "케이비". Parentheses and quotes at the end are looked through: "삼성전자(0.84%)" sounds like "삼성전자".
 *
 * Undefined where the reading is not known, such as other scripts and empty text.
 */
export function finalSound(text: string): FinalSound | undefined {
  const spoken = spokenPart(text);
  const last = [...spoken].at(-1);
  if (last === undefined) return undefined;
  const latin = latinSound(spoken);
  if (latin) return latin;
  if (/\d/.test(last)) return numeralSound(spoken);
  return syllableSound(last) ?? syllableSound(SIGNS[last] ?? "");
}

/** The text up to its last spoken character. A parenthesis that is all there is is itself what is spoken. */
function spokenPart(text: string): string {
  let spoken = text;
  for (;;) {
    const last = spoken.at(-1) ?? "";
    const opener = CLOSERS[last];
    if (opener !== undefined) {
      const start = openingOf(spoken, opener, last);
      const before = spokenPart(spoken.slice(0, Math.max(0, start)));
      if (start >= 0 && before !== "") return before;
      spoken = start >= 0 ? spoken.slice(start + 1, -1) : spoken.slice(0, -1);
    } else if (SILENT.test(spoken)) spoken = spoken.slice(0, -1);
    else return spoken;
  }
}

function openingOf(text: string, opener: string, closer: string): number {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (text[at] === closer) depth++;
    else if (text[at] === opener && --depth === 0) return at;
  }
  return -1;
}

/** Digits after a point are read one by one; whole numbers by their last digit that is not zero and its place. */
function numeralSound(text: string): FinalSound | undefined {
  const [, whole = "", fraction] = /([\d,]*)(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = whole.replaceAll(",", "");
  const last = Number((fraction ?? digits).at(-1));
  if (fraction !== undefined || last !== 0) return syllableSound(DIGITS[last] ?? "");
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  // Nothing but zeros, or a code such as 005930, is read digit by digit.
  if (zeros === digits.length || digits.startsWith("0")) return syllableSound("영");
  return syllableSound(GROUPS[Math.floor(zeros / 4)] || (PLACES[zeros % 4] ?? ""));
}
