import type { Bound } from "../../../market/figure.ts";
import type { NamedKind } from "../../claim.ts";
import * as U from "./unit-kind.ts";

/** A unit word that stands after a number, or what the number is when it is no figure. */
export interface UnitWord {
  readonly word: string;
  readonly unit: number;
  readonly currency: string;
  readonly named: NamedKind | undefined;
}

const FIGURES: readonly [string, number, string?][] = [
  ["원", U.won, "KRW"],
  ["전", U.won, "KRW"],
  ["포인트", U.point],
  ["피", U.point],
  ["pt", U.point],
  ["p", U.point],
  ["퍼센트포인트", U.percentPoint],
  ["퍼센트", U.percent],
  ["프로", U.percent],
  ["bp", U.basisPoint],
  ["베이시스포인트", U.basisPoint],
  ["주", U.shares],
  ["개", U.issues],
  ["종목", U.issues],
  ["곳", U.issues],
  ["개사", U.issues],
  ["달러", U.money, "USD"],
  ["불", U.money, "USD"],
  ["센트", U.money, "USD"],
  ["엔", U.money, "JPY"],
  ["위안", U.money, "CNY"],
  ["유로", U.money, "EUR"],
  ["파운드", U.money, "GBP"],
  ["홍콩달러", U.money, "HKD"],
  ["대만달러", U.money, "TWD"],
  ["루피", U.money, "INR"],
];

const NAMED: Readonly<Partial<Record<NamedKind, string>>> = {
  date: "월물 월말 월초 월분 월호 일자 년대 년도 년산 년생 년래",
  time: "시 분 초 시께 시쯤",
  duration:
    "일 일동안 개월동안 년동안 거래일동안 주동안 년 년간 년물 년여 개월 개월여 개월물 개월간 거래일 거래일간 거래일째 거래일연속 거래일만 영업일 일간 일째 일연속 주간 주째 주년 주차 주일 시간 분간 초간 개년 개분기 분기연속 박 달",
  rank: "위 번째 차 등급 순위 위권 류 군 호 급 강",
  count:
    "배 명 번 차례 분기 회 건 단계 층 가지 인 팀 편 쪽 점 톤 배럴 온스 대 계약 개국 개사의 개업종 개지수 개주 개분야 개부문 개기업 개회사 척 채 가구 필지 평 억대 여명 여곳 여건 여개사 번선 월물",
  age: "세 살",
  "other-quantity": "도 도씨 킬로 미터 센티 리터 기가 나노 테라 메가와트 바이트 와트",
};

const WORDS: UnitWord[] = [
  ...FIGURES.map(([word, unit, currency = ""]) => ({ word, unit, currency, named: undefined })),
  ...Object.entries(NAMED).flatMap(([named, words]) =>
    words.split(" ").map((word) => ({ word, unit: U.plain, currency: "", named: named as NamedKind })),
  ),
];

/** Unit words by their first letter, longest first. */
const BY_LETTER = new Map<number, UnitWord[]>();
for (const unit of WORDS.sort((a, b) => b.word.length - a.word.length)) {
  const letter = unit.word.charCodeAt(0);
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), unit]);
}

/** Unit words that begin with a letter, by its code, the longest first. */
export function unitWords(letter: number): readonly UnitWord[] {
  return BY_LETTER.get(letter >= 65 && letter <= 90 ? letter + 32 : letter) ?? [];
}

/** What may stand between the unit and the particle. */
export interface Suffix {
  readonly word: string;
  readonly bound?: Bound;
  readonly line?: boolean;
  readonly band?: boolean;
}

export const SUFFIXES: readonly Suffix[] = [
  { word: "등" },
  { word: "어치" },
  { word: "치" },
  { word: "상당" },
  { word: "규모" },
  { word: "짜리" },
  { word: "수준", bound: "about" },
  { word: "가량", bound: "about" },
  { word: "정도", bound: "about" },
  { word: "안팎", bound: "about" },
  { word: "내외", bound: "about" },
  { word: "남짓", bound: "about" },
  { word: "쯤", bound: "about" },
  { word: "여", bound: "over" },
  { word: "이상", bound: "over" },
  { word: "초과", bound: "over" },
  { word: "넘게", bound: "over" },
  { word: "이하", bound: "under" },
  { word: "미만", bound: "under" },
  { word: "이내", bound: "under" },
  { word: "가까이", bound: "near" },
  { word: "초중반", band: true },
  { word: "초반", band: true },
  { word: "중반", band: true },
  { word: "후반", band: true },
  { word: "대", band: true },
  { word: "선", line: true },
  { word: "고지", line: true },
];
