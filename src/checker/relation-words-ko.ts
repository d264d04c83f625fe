import type { Unit } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";
import { grouped, inWords, type UnitWords } from "./amount.ts";
import type { RelationTold, Words } from "./wording.ts";

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

/** An amount with its unit, in words. */
export function amount(value: number | string, unit: string): string {
  if (typeof value === "string") return value;
  return UNITS[unit as Unit]?.(value) ?? grouped(value);
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

/** One sentence for each relation, holding or failing. */
export const RELATIONS_KO: Words["relations"] = {
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
  "index-open": (told) => {
    const [open = 0, change = 0, close = 0, move = 0] = told.values;
    const base = told.tie.given?.by === "percent" ? open / (1 + change / 100) : open - change;
    const isPoints = told.tie.given?.measure === "index.change";
    const value = isPoints ? `${grouped(close - base, 2)}포인트` : `${grouped((close / base - 1) * 100, 3)}%`;
    const sum = `시가 ${told.printed[0]} 및 개장 때 등락폭 ${told.printed[1]}에서 나오는 직전 종가는 ${grouped(base, 2)}, 이를 기준으로 종가 ${told.printed[2]}의 변동은 ${value}`;
    return both(
      told,
      `${sum}로 표기와 같습니다.`,
      `${sum}로 ${isPoints ? `${grouped(move, 2)}포인트` : told.printed[3]} 표기와 다릅니다.`,
    );
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
  "breadth-order": (told) => {
    const name = (side: unknown) => (side === "gainers" ? "상승 종목" : "하락 종목");
    const [more, less] = [name(told.tie.given?.more), name(told.tie.given?.more === "gainers" ? "losers" : "gainers")];
    return both(
      told,
      `${more} ${told.printed[0]}, ${less} ${told.printed[1]}: 기사에서 말한 많고 적음과 같습니다.`,
      `기사에서는 ${more}이 ${less}보다 많다고 했으나 ${told.printed[0]} 대 ${told.printed[1]}입니다.`,
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
  "currency-percent": (told) => {
    const [, rate = 0, before = 0] = told.values;
    const gap = grouped(Math.abs(rate / before - 1) * 100, 3);
    return both(
      told,
      `${told.printed[2]}에서 ${told.printed[1]}까지는 ${gap}%로 표기와 같습니다.`,
      `${told.printed[2]}에서 ${told.printed[1]}까지는 ${gap}%로 ${told.printed[0]} 표기와 다릅니다.`,
    );
  },
  "currency-triple": (told) => {
    const [change = 0, , rate = 0] = told.values;
    const percent = grouped(Math.abs(change / (rate - change)) * 100, 3);
    return both(
      told,
      `${told.printed[2]}까지 ${told.printed[0]} 움직였으면 ${percent}%로 표기와 같습니다.`,
      `${told.printed[2]}까지 ${told.printed[0]} 움직였으면 ${percent}%로 ${told.printed[1]} 표기와 다릅니다.`,
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
  "move-word": (told) =>
    both(
      told,
      `${told.printed[0]}에 '${told.tie.given?.word}'이라는 말이 어울립니다.`,
      `${told.printed[0]} 등락은 '${told.tie.given?.word}'이라고 할 수 없습니다.`,
    ),
  frozen: (told) =>
    `${told.printed[0]} 표기는 ${told.tie.given?.name}의 ${told.tie.given?.day} 수치와 끝자리까지 같습니다.`,
};

function ordinary({ tie }: RelationTold): string {
  return tie.anchor?.from.kind === "tape" && tie.anchor.from.base === "known" ? "" : "(기준가가 그 종가일 때)";
}
