import { sourceName } from "./names.ts";

/** Where data come from, by the names the sources give themselves. */
const SOURCES: Readonly<Record<string, string>> = {
  "Korea Exchange, published session figures": "한국거래소, 발표된 거래일 수치",
  "Korea Exchange, settled figures of the session": "한국거래소, 거래일 확정 수치",
  "Korea Exchange, published index closes": "한국거래소, 발표된 지수 종가",
  "Federal Reserve Bank of St. Louis, FRED daily closes": "미국 세인트루이스 연방준비은행, FRED 일별 종가",
  "Korea Exchange calendar, every weekday": "한국거래소 달력(평일)",
  "Korea Exchange issue master, names in both languages": "한국거래소 종목 마스터(한영 종목명)",
  "Korea Exchange sessions with hours": "한국거래소 거래일과 거래 시간",
  "KRX Open API": "KRX 오픈 API",
  "KRX Open API, saved reply": "KRX 오픈 API, 저장한 응답",
  "data.krx.co.kr, page downloaded by hand": "data.krx.co.kr에서 직접 내려받은 파일",
  "data.go.kr, FSC price services": "공공데이터포털, 금융위원회 시세 서비스",
  "KIS Open API": "한국투자증권 오픈 API",
  "Bank of Korea ECOS": "한국은행 ECOS",
  "FinanceData marcap, daily quotes of the Korea Exchange": "FinanceData marcap, 한국거래소 일별 시세",
  "FinanceDataReader cache, evening listing of the Korea Exchange":
    "FinanceDataReader 캐시, 한국거래소 당일 저녁 종목 목록",
  "FinanceDataReader cache, company descriptions": "FinanceDataReader 캐시, 기업 개요",
  "FinanceDataReader cache, delisted issues": "FinanceDataReader 캐시, 상장폐지 종목",
  "FinanceDataReader cache, index levels of the Korea Exchange": "FinanceDataReader 캐시, 한국거래소 지수",
  "FinanceDataReader cache, index members of the Korea Exchange": "FinanceDataReader 캐시, 한국거래소 지수 구성 종목",
  "Daily index levels from the FinanceDataReader cache": "FinanceDataReader 캐시, 일별 지수",
  "Daily index levels collected with pykrx": "pykrx로 모은 일별 지수",
  "Index closes combined from several publishers": "여러 발표처의 지수 종가를 합친 표",
  "Record closes derived from an index's closes": "지수 종가에서 얻은 최고 종가",
  "Daily net buying by investor": "투자자별 일별 순매수",
  "openexchangerates.org, end of UTC day": "openexchangerates.org, 세계표준시 하루 마감",
  "Daily closes of American indices": "미국 지수 일별 종가",
  "Yahoo Finance, English company names": "야후 파이낸스, 영문 회사명",
  "Share events keyed from disclosures": "공시에서 입력한 주식 수 변동",
  "Table described by its owner": "주인이 설명을 붙인 표",
  "Keyed by hand": "직접 입력",
};

/** What of a newspaper a figure was taken from. */
const STORIES: Readonly<Record<string, string>> = {
  "market close story": "마감 시황 기사",
  "Korean market close story": "국문 마감 시황 기사",
  "foreign exchange close story": "외환시장 마감 기사",
  "report of the exchange notice": "거래소 공지 보도",
  report: "보도",
  story: "기사",
};

const LICENCES: Readonly<Record<string, string>> = {
  "Korea Exchange data: non-commercial reference": "한국거래소 자료: 비상업적 참고용",
  "Korea Exchange data: non-commercial reference; figures of this session only":
    "한국거래소 자료: 비상업적 참고용, 이 거래일 수치만",
  "KRX Open API: non-commercial use": "KRX 오픈 API: 비상업적 이용",
  "KRX Data Marketplace terms: reference, no automated collection, no redistribution":
    "KRX 정보데이터시스템 약관: 참고용, 자동 수집과 재배포 금지",
  "figures and facts only; the text belongs to the publisher and is not reproduced":
    "수치와 사실만 인용. 글은 발행사의 것으로 옮겨 싣지 않음",
  "index levels belong to S&P Dow Jones Indices and Nasdaq; closes quoted for reference":
    "지수는 S&P 다우존스 인디시즈와 나스닥의 것. 종가는 참고로 인용",
  "index levels belong to S&P Dow Jones Indices and Nasdaq: quoted for reference":
    "지수는 S&P 다우존스 인디시즈와 나스닥의 것. 참고로 인용",
  "openexchangerates.org terms: reference only": "openexchangerates.org 약관: 참고용",
  "dates and hours: facts": "날짜와 시간: 사실",
  "facts from public disclosures": "공시된 사실",
  "names only, for reference": "이름만, 참고용",
  "as its description says": "붙은 설명에 따름",
};

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = `(\\d{1,2}) (${MONTHS.join("|")}) (\\d{4})`;
const OF_PRESS = new RegExp(`^(.+), (${Object.keys(STORIES).join("|")}) of ${DAY}$`);
const BY_US = new RegExp(`^Bellwether, from (?:the )?(.+?)(?: (story))? of ${DAY}$`);

/** A source's name in Korean, each of several; one without Korean words keeps its own. */
export function koreanSource(source: string): string {
  return source.split("; ").map(oneSource).join("; ");
}

function oneSource(source: string): string {
  const known = SOURCES[source];
  if (known) return known;
  const byUs = BY_US.exec(source);
  const [, press = "", kind = "report", day, month = "", year] = byUs ?? OF_PRESS.exec(source) ?? [];
  if (!press) return source;
  const when = `${year}년 ${MONTHS.indexOf(month) + 1}월 ${day}일`;
  return `${byUs ? "Bellwether가 옮김: " : ""}${sourceName(press)}, ${when} ${STORIES[kind]}`;
}

/** Terms of use in Korean; ones without Korean words keep their own. */
export function koreanLicence(licence: string): string {
  return LICENCES[licence] ?? licence;
}
