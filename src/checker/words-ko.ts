import { MEASURES, type Unit } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";
import { grouped, inWords, type UnitWords } from "./amount.ts";
import type { Because, FactSeen } from "./verdict.ts";
import { type RelationTold, relationTold, type Words } from "./wording.ts";

const LARGE: UnitWords = [
  [1e12, "조"],
  [1e8, "억"],
];

const UNITS: Readonly<Partial<Record<Unit, (value: number) => string>>> = {
  pct: (value) => `${grouped(value)}%`,
  pt: (value) => grouped(value, 2),
  KRW: (value) => `${Math.abs(value) < 1e8 ? grouped(value, 2) : inWords(value, LARGE, "")}원`,
  USD: (value) => `${inWords(value, LARGE, "")}달러`,
  shares: (value) => `${inWords(value, LARGE, "")}주`,
  issues: (value) => `${grouped(value)}개`,
  bp: (value) => `${grouped(value)}bp`,
};

function amount(value: number | string, unit: string): string {
  if (typeof value === "string") return value;
  return UNITS[unit as Unit]?.(value) ?? grouped(value);
}

const PHASES = { regular: "정규장 마감", evening: "당일 저녁", settled: "확정" } as const;

function source(fact: FactSeen): string {
  return `${fact.venue}, ${PHASES[fact.phase]}, ${fact.session}`;
}

function both(told: RelationTold, holds: string, fails: string): string {
  return told.holds ? holds : fails;
}

function previous({ tie, anchor, claims }: RelationTold, stated: Claim | undefined): string {
  if (stated) return `기사에 적힌 직전 종가 ${stated.printed}`;
  const from = tie.anchor?.from;
  const value = grouped(anchor, 2);
  const day = tie.anchor?.session ? `(${tie.anchor.session})` : "";
  if (from?.kind === "story") return `기사 ${from.name}의 직전 종가 ${value}${day}`;
  if (from?.kind === "tape" && from.base === "known") {
    return `테이프의 ${claims[0]?.measure.startsWith("fx") ? "직전 환율" : "기준가"} ${value}`;
  }
  return `테이프의 직전 종가 ${value}${day}`;
}

function bases(percent: Claim, close: number): readonly [number, number] {
  const half = 0.5 * 10 ** percent.figure.exponent;
  const value = Number(`${percent.figure.digits}e${percent.figure.exponent}`);
  return [close / (1 + (value + half) / 100), close / (1 + (value - half) / 100)];
}

const RELATIONS: Words["relations"] = {
  "index-triple": (told) => {
    const [d = 0, , c = 0] = told.values;
    const sum = `직전 종가 ${grouped(c - d, 2)} 대비 ${grouped(d, 2)}포인트의 등락률은 ${grouped((d / (c - d)) * 100, 3)}%`;
    return both(
      told,
      `등락폭, 등락률, 종가가 서로 맞습니다. ${sum}입니다.`,
      `${sum}로 ${told.printed[1]} 표기와 다릅니다. 등락폭, 등락률, 종가가 모두 맞을 수는 없습니다.`,
    );
  },
  "index-direction": (told) =>
    both(
      told,
      "등락폭과 등락률의 방향이 같습니다.",
      `등락폭(${told.printed[0]})과 등락률(${told.printed[1]})의 방향이 다릅니다.`,
    ),
  "index-chain": (told) => {
    const [d = 0, c = 0, stated] = told.values;
    const from = stated ?? told.anchor;
    const sum = `${previous(told, told.claims[2])} ${d < 0 ? "-" : "+"} ${grouped(Math.abs(d), 2)} = ${grouped(from + d, 2)}`;
    return both(told, `종가가 계산과 맞습니다: ${sum}.`, `계산하면 ${sum}, 표기는 ${grouped(c, 2)}입니다.`);
  },
  "index-chain-percent": (told) => {
    const [, other = 0, stated] = told.values;
    const from = stated ?? told.anchor;
    const change = told.tie.given?.measure === "index.change" ? other : other - from;
    const sum = `${previous(told, told.claims[2])} 기준 ${told.printed[1]}의 등락률은 ${grouped((change / from) * 100, 3)}%`;
    return both(told, `${sum}로 표기와 맞습니다.`, `${sum}로 ${told.printed[0]} 표기와 다릅니다.`);
  },
  "index-day-range": (told) =>
    both(
      told,
      "그날 지수의 높낮이 순서가 맞습니다.",
      `${told.printed[0]} 표기가 ${told.printed[1]} 표기보다 높습니다. 저가, 종가, 고가의 순서가 맞지 않습니다.`,
    ),
  "stock-base": (told) => {
    const [low, high] = bases(told.claims[0] as Claim, told.values[1] ?? 0);
    const span = `${grouped(Math.min(low, high), 1)}~${grouped(Math.max(low, high), 1)}원`;
    return both(
      told,
      `${span} 사이의 호가단위 기준가에서 ${told.printed[0]}, ${told.printed[1]} 표기가 나옵니다.`,
      `${told.printed[0]}, ${told.printed[1]} 표기에는 ${span} 사이의 기준가가 필요한데, 가격제한폭 안에 그런 호가가 없습니다.`,
    );
  },
  "stock-grid": (told) =>
    both(
      told,
      `${told.printed[0]} 표기는 호가단위에 맞습니다.`,
      `${told.printed[0]} 표기는 그 가격대의 호가단위에 맞지 않습니다.`,
    ),
  "stock-chain": (told) => {
    const change = ((told.values[1] ?? 0) / told.anchor - 1) * 100;
    const sum = `${previous(told, undefined)} 기준 ${told.printed[1]}의 등락률은 ${grouped(change, 3)}%`;
    return both(told, `${sum}로 표기와 맞습니다.`, `${sum}로 ${told.printed[0]} 표기와 다릅니다${ordinary(told)}.`);
  },
  "stock-change": (told) => {
    const [d = 0, c = 0] = told.values;
    const base = `${grouped(c, 0)} - ${grouped(d, 0)} = ${grouped(c - d, 0)}원`;
    return both(told, `${base}은 가능한 기준가이고 표기와 맞습니다.`, `${base}은 표기와 맞는 기준가가 아닙니다.`);
  },
  "stock-range": (told) =>
    both(
      told,
      "저가, 종가, 고가의 순서가 맞습니다.",
      `${told.printed[0]} 표기가 ${told.printed[1]} 표기보다 높습니다.`,
    ),
  "won-and-dollars": (told) => {
    const [won = 0, usd = 0, rate] = told.values;
    const sum = `${told.printed[0]}, ${told.printed[1]} 표기대로면 달러당 ${grouped(won / usd, 2)}원`;
    const against = rate === undefined ? "그날 환율" : told.printed[2];
    return both(told, `${sum}으로 ${against} 수준과 맞습니다.`, `${sum}으로 ${against} 수준과 다릅니다.`);
  },
  "won-per-share": (told) => {
    const each = grouped((told.values[0] ?? 0) / (told.values[1] ?? 1), 0);
    return both(
      told,
      `주당 평균 ${each}원은 있을 법한 값입니다.`,
      `주당 평균 ${each}원은 있을 수 없는 값입니다. 단위를 확인하십시오.`,
    );
  },
  "breadth-issues": (told) => {
    const sum = grouped(told.values.reduce((a, b) => a + b, 0));
    return both(
      told,
      `종목 수 합계 ${sum}개는 시장 규모와 맞습니다.`,
      `종목 수 합계 ${sum}개는 많아야 ${told.tie.given?.most}개인 시장 규모와 맞지 않습니다.`,
    );
  },
  "flow-balance": (told) => {
    const rest = UNITS.KRW?.(-told.values.reduce((a, b) => a + b, 0));
    return both(
      told,
      `투자자별 합이 맞습니다(기타법인 ${rest}).`,
      `투자자별 합이 맞지 않습니다. 기타법인이 ${rest}이어야 합니다. 부호나 단위를 확인하십시오.`,
    );
  },
  "flow-turnover": (told) =>
    both(
      told,
      "순매수가 거래대금 안에 있습니다.",
      `순매수 ${told.printed[0]} 표기가 거래대금 ${told.printed[1]} 표기보다 큽니다.`,
    ),
  "currency-step": (told) => both(told, "환율 등락폭이 보통 수준입니다.", "환율 등락폭이 지나치게 큽니다."),
  "currency-chain": (told) => {
    const [d = 0, rate = 0, stated] = told.values;
    const sum = `직전 환율 ${grouped(stated ?? told.anchor, 2)}, 등락폭 ${grouped(Math.abs(d), 2)}`;
    return both(
      told,
      `${sum}에서 ${grouped(rate, 2)} 환율이 나옵니다.`,
      `${sum}에서 ${grouped(rate, 2)} 환율은 나오지 않습니다.`,
    );
  },
  "record-above": (told) =>
    both(
      told,
      `종가가 종전 기록 ${told.printed[1]} 표기보다 높습니다.`,
      `종가 ${told.printed[0]} 표기는 종전 기록 ${told.printed[1]} 표기를 넘지 못합니다.`,
    ),
  "milestone-side": (told) =>
    both(
      told,
      `종가 ${told.printed[1]} 표기는 ${told.printed[0]} 서술과 맞습니다.`,
      `종가 ${told.printed[1]} 표기는 ${told.printed[0]} 서술과 맞지 않습니다.`,
    ),
  "streak-direction": (told) =>
    both(
      told,
      "연속 상승·하락의 방향이 그날 등락과 같습니다.",
      `연속 ${told.tie.given?.direction === 1 ? "상승" : "하락"} 서술이 ${told.printed[1]} 등락과 방향이 다릅니다.`,
    ),
  "said-twice": (told) =>
    both(
      told,
      `${told.printed[0]}, ${told.printed[1]} 두 표기가 서로 맞습니다.`,
      `같은 수치를 ${told.printed[0]}, ${told.printed[1]} 두 가지로 적어 모두 맞을 수는 없습니다.`,
    ),
  "trading-day": (told) =>
    both(told, `${told.tie.given?.day}은 거래일입니다.`, `${told.tie.given?.day}은 거래일이 아닙니다.`),
  weekday: (told) =>
    both(told, `${told.tie.given?.day}의 요일이 맞습니다.`, `${told.tie.given?.day}의 요일이 기사와 다릅니다.`),
  frozen: (told) =>
    `${told.printed[0]} 표기는 ${told.tie.given?.name}의 ${told.tie.given?.day} 수치와 끝자리까지 같습니다.`,
};

function ordinary({ tie }: RelationTold): string {
  return tie.anchor?.from.kind === "tape" && tie.anchor.from.base === "known" ? "" : "(기준가가 그 종가일 때)";
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
  return result ? RELATIONS[result.code](relationTold(result, reading)) : "";
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
    figures: "수치",
    digits: "숫자",
    bound: "수치로 읽음",
    named: "다른 것으로 구분",
    unread: "읽지 못함",
    expected: "맞는 값",
    repair: "고침",
    legend: "범례",
    proof: "근거",
    story: "기사",
    notices: "참고",
    session: "거래일",
    and: "·",
  },
  because: (verdict, told) =>
    becauseText(verdict.because, told, verdict.repair ? `${told.claim?.printed} → ${verdict.repair.printed}` : ""),
  relations: RELATIONS,
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
