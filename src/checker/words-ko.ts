import { MEASURES } from "../market/measure.ts";
import { grouped } from "./amount.ts";
import { amount, RELATIONS_KO } from "./relation-words-ko.ts";
import type { Because, FactSeen } from "./verdict.ts";
import { relationTold, type Words } from "./wording.ts";

const PHASES = { regular: "정규장 마감", evening: "당일 저녁", settled: "확정" } as const;

function source(fact: FactSeen): string {
  return `${fact.venue}, ${PHASES[fact.phase]}, ${fact.session}`;
}

const DIFFERENCES = {
  value: "",
  sign: " 부호만 다릅니다.",
  scale: " 단위나 소수점만 다릅니다.",
  swapped: " 다른 쪽의 수치입니다.",
  date: "",
} as const;

function becauseText(because: Because, told: Parameters<Words["because"]>[1], repair: string): string {
  const unit = told.claim?.unit ?? (told.claim ? MEASURES[told.claim.measure].unit : "");
  switch (because.code) {
    case "tape-fits":
      return `테이프 값은 ${amount(because.fact.value, unit)}입니다(${source(because.fact)}).`;
    case "tape-crossed":
      return `종가 ${amount(because.fact.value, "pt")}와 직전 종가가 이 선의 양쪽에 있습니다(${source(because.fact)}).`;
    case "tape-near": {
      const off = told.claim?.measure.startsWith("breadth.")
        ? `${grouped(Math.abs(because.share), 0)}개`
        : `${told.claim?.measure.startsWith("flow.") ? "거래대금의 " : ""}${grouped(Math.abs(because.share) * 100, 2)}%`;
      const doubt = because.doubtful ? " 당일 수치치고는 차이가 큽니다." : " 당일 수치에 흔한 차이입니다.";
      return `확정치는 ${amount(because.fact.value, unit)}이고(${source(because.fact)}) 표기와 ${off} 다릅니다.${doubt}`;
    }
    case "tape-differs":
      return `테이프 값은 ${amount(because.fact.value, unit)}입니다(${source(because.fact)}).${DIFFERENCES[because.difference]}`;
    case "relation-holds":
      return relation(because.relation, told);
    case "relations-clash":
      return `${relation(because.relation, told)}${repair ? ` 한 곳만 고치면 모두 맞습니다: ${repair}.` : ""}`;
    case "not-measured":
      return "확인 대상이 아닌 수치입니다.";
    case "nothing-to-check":
      return "견주어 볼 값이 기사와 테이프에 없습니다.";
  }
}

function relation(index: number, { report, reading }: Parameters<Words["because"]>[1]): string {
  const result = report.relations[index];
  return result ? RELATIONS_KO[result.code](relationTold(result, reading)) : "";
}

export const WORDS_KO: Words = {
  verdicts: {
    confirmed: "확인",
    near: "근사",
    consistent: "정합",
    contradicted: "불일치",
    inconsistent: "모순",
    unchecked: "미확인",
  },
  meanings: {
    confirmed: "테이프 값이 적힌 자릿수 안에 있음",
    near: "당일 수치로, 확정치와 정해진 허용 범위 안",
    consistent: "테이프에 없으나 다른 수치와 맞음",
    contradicted: "어느 시장·시점의 테이프 값과도 맞지 않음",
    inconsistent: "기사 안의 수치끼리 모두 맞을 수는 없음",
    unchecked: "읽었으나 견줄 값이 없음",
  },
  labels: {
    problems: "문제",
    none: "문제를 찾지 못했습니다.",
    empty: "확인할 수치가 없습니다.",
    figures: "수치",
    digits: "숫자",
    bound: "수치로 읽음",
    named: "다른 것으로 구분",
    unread: "읽지 못함",
    legend: "범례",
    story: "기사",
    notices: "참고",
    session: "거래일",
  },
  because: (verdict, told) =>
    becauseText(verdict.because, told, verdict.repair ? `${told.claim?.printed} → ${verdict.repair.printed}` : ""),
  relations: RELATIONS_KO,
  notice: (notice, { reading }) => {
    const prints = notice.claims.map((claim) => reading.claims[claim]?.printed).join(", ");
    switch (notice.code) {
      case "truncated":
        return `등락률을 반올림하지 않고 잘라 적었습니다: ${prints}.`;
      case "ordinary-base":
        return "종목은 권리락·액면분할 등이 없는 보통의 기준가를 가정해 검사했습니다.";
      case "half-tick":
        return `호가단위의 절반만큼 벗어난 값으로, 드물지만 있을 수 있습니다: ${prints}.`;
      case "same-as-before":
        return `${notice.session}(${notice.name}) 이후 그대로인 수치: ${prints}.`;
    }
  },
};
