import type { Calendar } from "../../market/calendar.ts";
import { isTradingDay } from "../../market/trading-day.ts";
import type { StoryLanguage } from "../../story/story.ts";
import type { ProblemJson } from "../problem.ts";
import { dayText } from "./day-text.ts";
import { KOREAN_OF_STORE } from "./refusal-text.ts";

type Told = ProblemJson["error"];

/** What a problem is about: the address that was asked for, and the calendar its day lies in. */
export interface ProblemPlace {
  /** Path and query as they came. */
  readonly target: string;
  readonly calendar: Calendar;
}

/** A problem as people read it: the English sentence as it was thrown, or the Korean one of its code. */
export function problemText(error: Told, language: StoryLanguage, place: ProblemPlace): string {
  return language === "ko" ? (KO[error.code]?.(error, place) ?? error.message) : error.message;
}

/** 값이나 자리를 보여 주는 영어 문장은 뒤에 그대로 붙인다. */
const withDetail = (sentence: string) => (error: Told) => `${sentence} (${error.message})`;
const plain = (sentence: string) => () => sentence;

const KO: Readonly<Partial<Record<Told["code"], (error: Told, place: ProblemPlace) => string>>> = {
  holiday: (_, place) => whyClosed(place),
  "calendar-not-known": (_, { calendar }) =>
    `그날이 거래일인지 알 수 없습니다. 달력은 ${calendar.knownFrom}부터 ${calendar.knownThrough}까지 있습니다.`,
  "no-data": (_, place) => {
    const { market, day } = askedOf(place);
    return day
      ? `${market} ${dayText(day, "ko")}의 자료가 없습니다. 자료 화면에 파일을 놓으면 볼 수 있습니다.`
      : "볼 수 있는 자료가 없습니다. 자료 화면에 파일을 놓으세요.";
  },
  "bad-date": plain("그런 날짜는 없습니다. 2026-01-02처럼 쓰세요."),
  "unknown-market": plain("그런 시장은 없습니다. KOSPI와 KOSDAQ이 있습니다."),
  "unknown-fact": plain("그런 사실을 찾을 수 없습니다. 이름은 KOSPI/index.close@2026-01-02처럼 씁니다."),
  "bad-notes": withDetail("메모를 받을 수 없습니다."),
  "bad-style": withDetail("스타일 파일을 읽을 수 없습니다."),
  "damaged-file": withDetail("파일이 손상되었습니다."),
  "unreadable-file": withDetail("파일을 읽을 수 없습니다."),
  "store-locked": plain(KOREAN_OF_STORE["store-locked"]),
  "store-failed": withDetail(KOREAN_OF_STORE["store-failed"]),
  "unknown-source": withDetail("어떤 자료인지 알 수 없는 파일입니다."),
  "not-found": plain("그런 화면이나 자료는 없습니다."),
  "method-not-allowed": withDetail("이 주소에서는 그 요청을 받지 않습니다."),
  "bad-request": withDetail("요청의 모양이 맞지 않습니다."),
  "empty-file": plain("빈 파일입니다. 다시 받으세요."),
  "too-large": withDetail("보낸 것이 너무 큽니다."),
  "head-too-large": plain("요청의 머리글이 너무 깁니다."),
  "too-many-requests": plain("요청이 너무 잦습니다. 잠시 뒤에 다시 해 보세요."),
  "too-busy": plain("지금은 하는 일이 많습니다. 잠시 뒤에 다시 해 보세요."),
  "unsupported-type": withDetail("받지 않는 종류의 내용입니다."),
  "wrong-host": plain("이 데스크의 주소가 아닙니다."),
  "wrong-origin": plain("다른 사이트에서 보낸 쓰기는 받지 않습니다."),
  "not-logged-in": plain("토큰이 있어야 합니다. 로그인하세요."),
  "not-allowed": plain("이 토큰으로는 읽기만 할 수 있습니다. 쓰려면 쓰기 토큰이 있어야 합니다."),
  "shutting-down": plain("데스크가 닫히고 있습니다. 나중에 다시 보내세요."),
  "too-slow": plain("요청이 제때 오지 않았습니다. 다시 보내세요."),
  fault: plain(KOREAN_OF_STORE.fault),
};

function whyClosed(place: ProblemPlace): string {
  const { day } = askedOf(place);
  if (!day) return "그날은 거래일이 아닙니다.";
  const state = place.calendar.stateOf(day);
  const name = state.kind === "holiday" ? `휴장일(${state.name.ko})` : "휴장일";
  const before = place.calendar.previousSession(day);
  return `${dayText(day, "ko")}은 ${name}입니다.${before ? ` 직전 거래일은 ${dayText(before, "ko")}입니다.` : ""}`;
}

/** The market and the day that an address names, in its path or in a fact's id. */
function askedOf({ target }: ProblemPlace) {
  const day = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(target)?.[0];
  return { market: /KOSDAQ/i.test(target) ? "KOSDAQ" : "KOSPI", day: day && isTradingDay(day) ? day : undefined };
}
