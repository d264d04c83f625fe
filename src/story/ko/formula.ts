import { MEASURES, type Measure } from "../../market/measure.ts";
import { particleAfter } from "./particles.ts";
import { koreanSource } from "./source.ts";

/** What a formula says in Korean; groups of the pattern go where `$1` stands. */
type Row = readonly [pattern: RegExp, korean: string | ((...groups: string[]) => string)];

const PERIODS: Readonly<Record<string, string>> = { month: "지난달", year: "지난해" };
const measure = (name: string) => {
  const text = MEASURES[name as Measure]?.ko ?? name;
  return `${text}${particleAfter(text, "이")}`;
};

const ROWS: readonly Row[] = [
  [/^as published$/, "발표된 그대로"],
  [/^as published, from the base price$/, "발표된 그대로, 기준가 대비"],
  [/^as supplied by (.+)$/, (by) => `메모에 적힌 그대로: ${koreanSource(by)}`],
  [/^close - previous close$/, "종가 - 전 거래일 종가"],
  [
    /^\(close - previous close\) \/ previous close x 100, to 0\.01$/,
    "(종가 - 전 거래일 종가) / 전 거래일 종가 × 100, 0.01까지",
  ],
  [/^change \/ \(close - change\) x 100, to 0\.01$/, "등락폭 / (종가 - 등락폭) × 100, 0.01까지"],
  [/^base price \(close - change\) - previous close$/, "기준가(종가 - 등락폭) - 전 거래일 종가"],
  [/^close x listed shares$/, "종가 × 상장주식 수"],
  [/^value in won \/ won per dollar at 15:30$/, "원화 거래대금 / 15시 30분 원/달러 환율"],
  [
    /^counted over the quotes of (\d+) issues; untraded ones neither rose nor fell$/,
    (count) => `${count}개 종목의 시세에서 셈. 거래가 없던 종목은 상승에도 하락에도 넣지 않음`,
  ],
  [
    /^shape of open, high, low and close against the previous close; its value is high - low$/,
    "전 거래일 종가에 대한 시가·고가·저가·종가의 흐름. 값은 고가 - 저가",
  ],
  [
    /^net amount of (\S+) against this session's: opposite signs$/,
    (day) => `${day}의 순매수와 이날의 순매수: 부호가 반대`,
  ],
  [
    /^\(close - last close of the (month|year) before\) \/ last close of the \1 before x 100, to 0\.01$/,
    (period) => `(종가 - ${PERIODS[period]} 마지막 종가) / ${PERIODS[period]} 마지막 종가 × 100, 0.01까지`,
  ],
  [
    /^last earlier session whose (\S+) was at least as extreme$/,
    (name) => `${measure(name)} 이만큼 극단적이던 가장 최근 거래일`,
  ],
  [
    /^no earlier (\S+) was at least as extreme; the day the run of sessions begins$/,
    (name) => `${measure(name)} 이만큼 극단적이던 날이 앞서 없음. 값은 자료가 이어지기 시작한 날`,
  ],
  [/^sessions in a row in one direction, this one included$/, "이날까지 한 방향으로 이어진 거래일 수"],
  [/^sessions in a row in one direction before this one turned$/, "이날 방향이 바뀌기 전까지 이어진 거래일 수"],
  [/^gainers - losers, against the direction of the index$/, "상승 종목 수 - 하락 종목 수, 지수와 반대 방향"],
  [/^highest close of the earlier record closes$/, "이전 최고 종가 가운데 가장 높은 값"],
  [/^day of the highest earlier close$/, "이전 최고 종가를 기록한 날"],
  [/^close > highest earlier close$/, "종가 > 이전 최고 종가"],
  [/^record high, as reported$/, "보도된 그대로의 사상 최고가"],
  [/^high > every earlier intraday high$/, "장중 고가 > 이전의 모든 장중 고가"],
  [/^points beyond those of every earlier session$/, "이전 모든 거래일을 넘는 등락폭"],
  [
    /^roundest level between the previous close and this close$/,
    "전 거래일 종가와 이날 종가 사이에서 가장 큰 단위로 떨어지는 지수대",
  ],
  [
    /^roundest level between the earlier record close and this close$/,
    "이전 최고 종가와 이날 종가 사이에서 가장 큰 단위로 떨어지는 지수대",
  ],
  [
    /^roundest level between the earlier intraday record and this high, above the close$/,
    "이전 장중 최고치와 이날 고가 사이, 종가보다 위에서 가장 큰 단위로 떨어지는 지수대",
  ],
  [/^close above every close of the 52 weeks before$/, "종가 > 앞선 52주의 모든 종가"],
  [/^close below every close of the 52 weeks before$/, "종가 < 앞선 52주의 모든 종가"],
  [/^high above every high of the 52 weeks before, split-adjusted$/, "고가 > 앞선 52주의 모든 고가(액면분할 조정)"],
  [/^low below every low of the 52 weeks before, split-adjusted$/, "저가 < 앞선 52주의 모든 저가(액면분할 조정)"],
  [/^close above every close since the listing, split-adjusted$/, "종가 > 상장 이후 모든 종가(액면분할 조정)"],
  [
    /^close above every close since its prices are known, split-adjusted$/,
    "종가 > 시세를 아는 기간의 모든 종가(액면분할 조정)",
  ],
  [
    /^issues whose high was above all of the 52 weeks before, split-adjusted, of (\d+) issues$/,
    (of) => `고가가 앞선 52주의 모든 고가보다 높은 종목 수(${of}개 가운데, 액면분할 조정)`,
  ],
  [
    /^issues whose low was below all of the 52 weeks before, split-adjusted, of (\d+) issues$/,
    (of) => `저가가 앞선 52주의 모든 저가보다 낮은 종목 수(${of}개 가운데, 액면분할 조정)`,
  ],
  [
    /^close = (upper|lower) price limit: base price ([+-]) (\S+) percent, cut to the tick$/,
    (side, way, percent) =>
      `종가 = ${side === "upper" ? "상한가" : "하한가"}: 기준가 ${way} ${percent}%, 호가 단위로 절사`,
  ],
  [
    /^previous close of the index x change x shares that count \/ sum\(base price x shares\) of its members$/,
    "전 거래일 지수 종가 × 등락폭 × 반영 주식 수 / 구성 종목의 (기준가 × 주식 수) 합",
  ],
  [/^sum of the contributions of the sector's quoted stocks$/, "업종에 속한 종목의 지수 기여도 합"],
  [
    /^\(sum\(close x shares\) \/ sum\(base price x shares\) - 1\) x 100 over the sector's quoted stocks, to 0\.01$/,
    "(Σ(종가 × 주식 수) / Σ(기준가 × 주식 수) - 1) × 100, 업종에 속한 종목, 0.01까지",
  ],
  [
    /^previous published close x sum\(close x shares\) \/ sum\(base price x shares\) of (\d+) members, (as the published list names them|by the rule for common shares), to 0\.0001$/,
    (members, by) =>
      `전 거래일 발표 종가 × Σ(종가 × 주식 수) / Σ(기준가 × 주식 수), 구성 종목 ${members}개(${
        by.startsWith("as") ? "발표된 목록" : "보통주 규칙"
      }), 0.0001까지`,
  ],
  [/^published close - recomputed level$/, "발표 종가 - 재산출 지수"],
  [/^holiday by the exchange's calendar$/, "거래소 휴장일"],
];

/** A fact's formula in Korean; undefined for one that has no words yet. */
export function koreanFormula(formula: string): string | undefined {
  for (const [pattern, korean] of ROWS) {
    const found = pattern.exec(formula);
    if (found) return typeof korean === "string" ? korean : korean(...found.slice(1));
  }
  return undefined;
}
