/**
 * Korean spelled out in full, the long way round: what the particle tests compare with. It shares nothing with the
 * product's own reading, which only ever looks at the end of a text: here a whole text is turned into Hangul and the
 * last syllable is taken apart by Unicode's own decomposition.
 */

const DIGIT_NAMES = ["영", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"];
const SMALL = ["", "십", "백", "천"];
const LARGE = ["", "만", "억", "조", "경", "해", "자"];

export const LETTER_NAMES: Readonly<Record<string, string>> = {
  A: "에이",
  B: "비",
  C: "씨",
  D: "디",
  E: "이",
  F: "에프",
  G: "지",
  H: "에이치",
  I: "아이",
  J: "제이",
  K: "케이",
  L: "엘",
  M: "엠",
  N: "엔",
  O: "오",
  P: "피",
  Q: "큐",
  R: "알",
  S: "에스",
  T: "티",
  U: "유",
  V: "브이",
  W: "더블유",
  X: "엑스",
  Y: "와이",
  Z: "제트",
};

/** "4309" as 사천삼백구. One is not spoken before 십, 백, 천. */
export function spellWhole(digits: string): string {
  if (/^0+$/.test(digits)) return "영";
  const groups: string[] = [];
  for (let rest = digits; rest.length > 0; rest = rest.slice(0, -4)) groups.push(rest.slice(-4));
  let spoken = "";
  for (let large = groups.length - 1; large >= 0; large--) {
    const group = groups[large] ?? "";
    let words = "";
    for (let at = 0; at < group.length; at++) {
      const digit = Number(group[at]);
      const place = SMALL[group.length - 1 - at] ?? "";
      if (digit > 0) words += (digit === 1 && place !== "" ? "" : DIGIT_NAMES[digit]) + place;
    }
    if (words !== "") spoken += words + LARGE[large];
  }
  return spoken;
}

/** "4,309.63" as 사천삼백구점육삼. */
export function spellNumber(text: string): string {
  const [whole = "", fraction] = text.replaceAll(",", "").split(".");
  const head = spellWhole(whole);
  return fraction === undefined
    ? head
    : `${head}점${[...fraction].map((digit) => DIGIT_NAMES[Number(digit)]).join("")}`;
}

/** The particle that follows spelled-out Korean, by the last jamo of its decomposition. */
export function particleByJamo(spoken: string, particle: string): string {
  const jamo = spoken.normalize("NFD").codePointAt(spoken.normalize("NFD").length - 1) ?? 0;
  const hasFinal = jamo >= 0x11a8 && jamo <= 0x11c2;
  const isRieul = jamo === 0x11af;
  switch (particle) {
    case "은":
      return hasFinal ? "은" : "는";
    case "이":
      return hasFinal ? "이" : "가";
    case "을":
      return hasFinal ? "을" : "를";
    case "과":
      return hasFinal ? "과" : "와";
    case "으로":
      return hasFinal && !isRieul ? "으로" : "로";
    case "아":
      return hasFinal ? "아" : "야";
    case "이었":
      return hasFinal ? "이었" : "였";
    default:
      // 이라, 이나, 이며, 이다 lose their 이.
      return hasFinal ? particle : particle.slice(1);
  }
}

/** Names as they are written and as they are spoken. */
export const SPOKEN_NAMES: readonly (readonly [written: string, spoken: string])[] = [
  ["코스피", "코스피"],
  ["코스닥", "코스닥"],
  ["KOSPI", "코스피"],
  ["KOSDAQ", "코스닥"],
  ["코스피200", "코스피이백"],
  ["코스닥150", "코스닥백오십"],
  ["S&P500", "에스앤피오백"],
  ["S&P 500", "에스앤피오백"],
  ["나스닥100", "나스닥백"],
  ["닛케이225", "닛케이이백이십오"],
  ["다우존스30", "다우존스삼십"],
  ["삼성전자", "삼성전자"],
  ["SK하이닉스", "에스케이하이닉스"],
  ["KB금융", "케이비금융"],
  ["LIG넥스원", "엘아이지넥스원"],
  ["POSCO홀딩스", "포스코홀딩스"],
  ["POSCO", "포스코"],
  ["NAVER", "네이버"],
  ["LG CNS", "엘지씨엔에스"],
  ["LS ELECTRIC", "엘에스일렉트릭"],
  ["S-Oil", "에스오일"],
  ["JYP Ent.", "제이와이피엔터테인먼트"],
  ["CJ ENM", "씨제이이엔엠"],
  ["KT&G", "케이티앤지"],
  ["삼성E&A", "삼성이앤에이"],
  ["삼성SDI", "삼성에스디아이"],
  ["원익IPS", "원익아이피에스"],
  ["한전KPS", "한전케이피에스"],
  ["포스코DX", "포스코디엑스"],
  ["HMM", "에이치엠엠"],
  ["HLB", "에이치엘비"],
  ["HPSP", "에이치피에스피"],
  ["ISC", "아이에스씨"],
  ["KCC", "케이씨씨"],
  ["SKC", "에스케이씨"],
  ["SK", "에스케이"],
  ["LG", "엘지"],
  ["LS", "엘에스"],
  ["KT", "케이티"],
  ["GS", "지에스"],
  ["CJ", "씨제이"],
  ["DL", "디엘"],
  ["E1", "이원"],
  ["카페24", "카페이십사"],
  ["효성ITX", "효성아이티엑스"],
  ["SIMPAC", "심팩"],
  ["셀트리온", "셀트리온"],
  ["기아", "기아"],
  ["현대차", "현대차"],
  ["두산밥캣", "두산밥캣"],
  ["한국금융지주", "한국금융지주"],
  ["삼성물산", "삼성물산"],
  ["하나투어", "하나투어"],
  ["한화오션", "한화오션"],
  ["호텔신라", "호텔신라"],
  ["코웨이", "코웨이"],
  ["한진칼", "한진칼"],
  ["HD현대일렉트릭", "에이치디현대일렉트릭"],
  ["SK㈜", "에스케이주식회사"],
];

/** Capitals that are read as a word, where chance would spell them. */
export const WORDS_IN_CAPITALS: readonly string[] = [
  "ACE",
  "BANK",
  "DAILY",
  "ENT",
  "HOME",
  "HYBE",
  "ILBO",
  "KODEX",
  "KONEX",
  "NAVER",
  "NEWS",
  "OIL",
  "ONE",
  "POSCO",
  "POST",
  "RISE",
  "TIGER",
  "TIME",
  "TIMES",
  "GROUP",
  "KOSPI",
];

/** Units as they are printed after a number and as they are spoken. */
export const SPOKEN_UNITS: readonly (readonly [written: string, spoken: string])[] = [
  ["%", "퍼센트"],
  ["%p", "퍼센트포인트"],
  ["%포인트", "퍼센트포인트"],
  ["포인트", "포인트"],
  ["p", "포인트"],
  ["원", "원"],
  [" 원", "원"],
  ["달러", "달러"],
  ["엔", "엔"],
  ["유로", "유로"],
  ["조", "조"],
  ["억", "억"],
  ["만", "만"],
  ["천", "천"],
  ["조원", "조원"],
  ["억원", "억원"],
  ["만원", "만원"],
  ["억 달러", "억달러"],
  ["만주", "만주"],
  ["주", "주"],
  ["개", "개"],
  ["종목", "종목"],
  ["배", "배"],
  ["선", "선"],
  ["대", "대"],
  ["%대", "퍼센트대"],
  ["전", "전"],
  ["거래일", "거래일"],
  ["개월", "개월"],
  ["분", "분"],
  ["일", "일"],
  ["km", "킬로미터"],
  ["kg", "킬로그램"],
  ["GW", "기가와트"],
  ["bp", "비피"],
  ["℃", "도"],
  ["톤", "톤"],
];
