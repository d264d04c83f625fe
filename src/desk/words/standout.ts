import { type Fact, isNumeric } from "../../facts/fact.ts";
import { toNumber } from "../../market/decimal.ts";
import type { StoryLanguage } from "../../story/story.ts";
import { dayText } from "./day-text.ts";
import { extremeName } from "./extreme-name.ts";
import { changeText, levelText } from "./number-text.ts";

type Happening = NonNullable<Fact["event"]>;
type Teller<Kind extends Happening["kind"]> = (
  event: Extract<Happening, { kind: Kind }>,
  fact: Fact,
  name: string,
) => string | undefined;
type Tellers = { readonly [Kind in Happening["kind"]]?: Teller<Kind> };

const value = (fact: Fact) => (isNumeric(fact) ? levelText(fact.value) : String(fact.value));
const whole = (fact: Fact) => (isNumeric(fact) ? toNumber(fact.value).toLocaleString("en-US") : String(fact.value));
const signed = (fact: Fact) => (isNumeric(fact) ? changeText(fact.value) : String(fact.value));

type Crossing = Extract<Happening, { kind: "level" }>["crossing"];
const CROSSINGS: Readonly<Record<StoryLanguage, Readonly<Record<Crossing, string>>>> = {
  en: { first: "First close above", regained: "Back above", lost: "Fell below", touched: "Touched" },
  ko: { first: "사상 첫 돌파", regained: "회복", lost: "하회", touched: "장중 도달" },
};

const EN: Tellers = {
  record_close: (_, fact) => `Record close: ${value(fact)}`,
  stock_record: ({ price }, fact, name) =>
    `${name}: record ${price === "close" ? "close" : "intraday high"}, ${whole(fact)} won`,
  divergence: (_, fact) =>
    `The index and its breadth went opposite ways: gainers less losers ${signed(fact).replace(/\.00$/, "")}`,
  level: ({ crossing }, fact) => `${CROSSINGS.en[crossing]} ${whole(fact)}`,
  streak: ({ direction, ended }, fact) =>
    ended
      ? `Ended a run of ${whole(fact)} ${direction === "up" ? "rising" : "falling"} sessions`
      : `${whole(fact)} ${direction === "up" ? "rising" : "falling"} sessions in a row`,
  intraday_record: (_, fact) => `Intraday record: ${value(fact)}`,
  record_point_fall: (_, fact) => `Largest fall ever in points: ${value(fact)}`,
  record_point_gain: (_, fact) => `Largest gain ever in points: ${value(fact)}`,
  sidecar: ({ side, time }) => `Sidecar on ${side ?? ""} orders${time ? ` at ${time}` : ""}`,
  circuit_breaker: ({ time }) => `Circuit breaker${time ? ` at ${time}` : ""}`,
  extreme: ({ of, way, sessions, atLeast }, fact) =>
    `${extremeName(of, way, "en")} ${atLeast ? "since at least" : "since"} ${since(fact, "en")} (${sessions.toLocaleString("en-US")} sessions)`,
  change_over: ({ period }, fact) =>
    `${period === "year" ? "Since the year began" : "Since the month began"}: ${signed(fact)}%`,
  high_52_weeks: (_, fact, name) => (fact.code ? `${name}: 52-week high` : "Highest close in 52 weeks"),
  low_52_weeks: (_, fact, name) => (fact.code ? `${name}: 52-week low` : "Lowest close in 52 weeks"),
  count_52_weeks: ({ way }, fact) => `${whole(fact)} issues at 52-week ${way === "highest" ? "highs" : "lows"}`,
  limit: ({ side }, _, name) => `${name}: closed at its ${side} price limit`,
  recomputed_gap: (_, fact) => `Published and recomputed index differ by ${value(fact)} points`,
};

const KO: Tellers = {
  record_close: (_, fact) => `사상 최고 종가: ${value(fact)}`,
  stock_record: ({ price }, fact, name) =>
    `${name}: ${price === "close" ? "종가" : "장중"} 사상 최고가 ${whole(fact)}원`,
  divergence: (_, fact) =>
    `지수와 종목이 반대로 움직임: 상승에서 하락을 뺀 종목 수 ${signed(fact).replace(/\.00$/, "")}`,
  level: ({ crossing }, fact) => `${whole(fact)}선 ${CROSSINGS.ko[crossing]}`,
  streak: ({ direction, ended }, fact) =>
    `${whole(fact)}거래일 연속 ${direction === "up" ? "상승" : "하락"}${ended ? " 행진 멈춤" : ""}`,
  intraday_record: (_, fact) => `장중 사상 최고치: ${value(fact)}`,
  record_point_fall: (_, fact) => `역대 최대 하락폭: ${value(fact)}포인트`,
  record_point_gain: (_, fact) => `역대 최대 상승폭: ${value(fact)}포인트`,
  sidecar: ({ side, time }) => `${side === "sell" ? "매도" : "매수"} 사이드카${time ? ` ${time}` : ""}`,
  circuit_breaker: ({ time }) => `서킷브레이커${time ? ` ${time}` : ""}`,
  extreme: ({ of, way, sessions, atLeast }, fact) =>
    `${since(fact, "ko")} ${atLeast ? "이후 적어도" : "이후"} ${extremeName(of, way, "ko")} (${sessions.toLocaleString("en-US")}거래일)`,
  change_over: ({ period }, fact) => `${period === "year" ? "올해 들어" : "이달 들어"} ${signed(fact)}%`,
  high_52_weeks: (_, fact, name) => (fact.code ? `${name}: 52주 최고가` : "52주 최고 종가"),
  low_52_weeks: (_, fact, name) => (fact.code ? `${name}: 52주 최저가` : "52주 최저 종가"),
  count_52_weeks: ({ way }, fact) => `52주 ${way === "highest" ? "신고가" : "신저가"} ${whole(fact)}종목`,
  limit: ({ side }, _, name) => `${name}: ${side === "upper" ? "상한가" : "하한가"}`,
  recomputed_gap: (_, fact) => `발표 지수와 재계산 지수의 차이 ${value(fact)}포인트`,
};

const TELLERS: Readonly<Record<StoryLanguage, Tellers>> = { en: EN, ko: KO };

/** The day that an extreme goes back to. */
function since(fact: Fact, language: StoryLanguage): string {
  return typeof fact.value === "string" ? dayText(fact.value, language, "month") : "";
}

/** One line for a fact that is an event; undefined for those told elsewhere. `name` is the subject's in that language. */
export function standout(fact: Fact, language: StoryLanguage, name: string): string | undefined {
  const { event } = fact;
  if (!event) return undefined;
  const teller = TELLERS[language][event.kind] as ((event: Happening, fact: Fact, name: string) => string) | undefined;
  return teller?.(event, fact, name);
}
