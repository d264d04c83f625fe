/** Words in both languages. */
type Both = Readonly<Record<"en" | "ko", string>>;

/** Why a file is not of the source that it resembles. */
const UNLIKE = {
  "columns-missing": { en: "missing {missing}", ko: "없는 열: {missing}" },
  "columns-changed": {
    en: "missing {missing}; columns it does not expect: {fresh}",
    ko: "없는 열: {missing}, 모르는 열: {fresh}",
  },
  "letters-unknown": {
    en: "its letters are neither UTF-8 nor EUC-KR; download it again",
    ko: "글자가 UTF-8도 EUC-KR도 아니니 다시 내려받으세요",
  },
  "day-not-named": {
    en: "the day must stand in the file's name, as in {example}",
    ko: "파일 이름에 거래일이 있어야 합니다. 보기: {example}",
  },
  "index-and-day-not-named": {
    en: "the name must hold index code and date, as in {example}",
    ko: "파일 이름에 지수 코드와 날짜가 있어야 합니다. 보기: {example}",
  },
  "market-not-named": {
    en: "the file's name must say which market it is ({choice})",
    ko: "파일 이름에 어느 시장인지 있어야 합니다: {choice}",
  },
  "index-not-named": {
    en: "the file's name must say which index it is ({choice})",
    ko: "파일 이름에 어느 지수인지 있어야 합니다: {choice}",
  },
  "index-not-in-path": {
    en: "the path must say which index it is ({choice})",
    ko: "파일의 경로에 어느 지수인지 있어야 합니다: {choice}",
  },
  "fields-unknown": { en: "no service has the fields {fields}", ko: "이런 필드를 가진 서비스가 없습니다: {fields}" },
  "page-unknown": {
    en: "none of the site's pages has these columns",
    ko: "이런 열을 가진 화면이 그 사이트에 없습니다",
  },
  "funds-not-kept": { en: "funds (ETF) are not kept on the tape", ko: "ETF는 받지 않습니다" },
} satisfies Record<string, Both>;

/** How a file itself is damaged; the English goes on from its name. */
const DAMAGED = {
  "file-empty": { en: "is empty; get the file again", ko: "빈 파일입니다. 다시 받으세요." },
  "not-json": {
    en: "is not valid JSON (half a file?); get it again",
    ko: "JSON으로 읽을 수 없습니다. 잘린 파일인 듯하니 다시 받으세요.",
  },
  "not-gzip": { en: "is not a gzip file; get it again", ko: "gzip 파일이 아닙니다. 다시 받으세요." },
  "cut-at-line": {
    en: "cannot be read whole ({engine}); get the file again",
    ko: "{line}번째 줄에서 더 읽을 수 없습니다. 다시 받으세요.",
  },
  "not-whole": {
    en: "cannot be read whole ({engine}); get the file again",
    ko: "끝까지 읽을 수 없습니다. 다시 받으세요.",
  },
} satisfies Record<string, Both>;

/** What is wrong in a page keyed by hand. */
const KEYED = {
  "name-missing": {
    en: '"keyed by" is empty; write your name: every receipt carries it',
    ko: '"keyed by"가 비었습니다. 이름을 적으세요. 출처에 함께 남습니다.',
  },
  "market-wrong": {
    en: '"market" is "{value}", not KOSPI or KOSDAQ',
    ko: '"market"이 "{value}"입니다. KOSPI나 KOSDAQ이어야 합니다.',
  },
  "nothing-filled": { en: "no value is filled in", ko: "적힌 값이 없습니다." },
  "session-ambiguous": {
    en: '"session" is "{value}", which may be {days}; write it as {example}',
    ko: '"session"이 "{value}"이라 어느 날인지 알 수 없습니다. {example}처럼 적으세요.',
  },
  "session-closed": {
    en: "{day} is no trading day of the calendar, or is still to come",
    ko: "{day}은 달력의 거래일이 아니거나 아직 오지 않은 날입니다.",
  },
  "session-unreadable": {
    en: '"session" is "{value}", not a date such as {example}',
    ko: '"session"의 "{value}"은 날짜가 아닙니다. {example}처럼 적으세요.',
  },
  "time-unreadable": {
    en: '"time" is "{value}", not the time at which the figures were read, such as 15:35',
    ko: '"time"의 "{value}"은 시각이 아닙니다. 수치를 읽은 시각을 15:35처럼 적으세요.',
  },
  "time-to-come": {
    en: '"time" is {time}, which is still to come (it is {now} in Seoul)',
    ko: '"time"의 {time}은 아직 오지 않았습니다. 지금 서울은 {now}입니다.',
  },
  "before-close": {
    en: "the figures were read at {time}, but {session} closes at {close}: these are no closes",
    ko: "수치를 읽은 시각이 {time}인데 {session}의 장은 {close}에 끝납니다. 종가가 아닙니다.",
  },
  "item-unknown": {
    en: 'line {line}: "{value}" is no item of a page; start from `bellwether template`',
    ko: '{line}번째 줄: "{value}"은 이 표에 없는 항목입니다. `bellwether template`이 만든 표에서 시작하세요.',
  },
  "not-a-number": {
    en: 'line {line} ({item}): {column} is "{value}", no number',
    ko: '{line}번째 줄({item}): {column}의 "{value}"은 숫자가 아닙니다.',
  },
  "change-alone": {
    en: "line {line} ({item}): a change without a value",
    ko: "{line}번째 줄({item}): 값 없이 등락만 있습니다.",
  },
  "unit-unknown": {
    en: 'line {line} ({item}): unit "{value}" is not one of {units}',
    ko: '{line}번째 줄({item}): 단위 "{value}"은 쓸 수 없습니다. 쓸 수 있는 단위: {units}',
  },
  "market-beside-wrong": {
    en: 'line {line} ({item}): "{value}" is not the market beside {market}',
    ko: '{line}번째 줄({item}): "{value}"은 {market}과 함께 적는 시장이 아닙니다.',
  },
  "line-day-wrong": {
    en: 'line {line} ({item}): day is "{value}", not the day such a line has',
    ko: '{line}번째 줄({item}): "{value}"은 이 항목의 날짜가 될 수 없습니다.',
  },
  "index-stale": {
    en: "line {line}: the index {value} is yesterday's close; key today's",
    ko: "{line}번째 줄: 지수 {value}은 전날의 종가입니다. 오늘 것을 적으세요.",
  },
  "page-stale": {
    en: "{same} of {known} values are yesterday's; key today's",
    ko: "값 {known}개 가운데 {same}개가 전날의 것입니다. 오늘 것을 적으세요.",
  },
  "not-all-true": {
    en: "these figures cannot all be true; nothing was taken: {faults}",
    ko: "이 수치들은 모두 맞을 수 없어 아무것도 받지 않았습니다. {faults}",
  },
} satisfies Record<string, Both>;

const REFUSALS = { ...UNLIKE, ...DAMAGED, ...KEYED };

export type RefusalCode = keyof typeof REFUSALS;
export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[];

/** Why a file was refused, as data: a stable code and what it speaks of. Words come last. */
export interface FileRefusal {
  readonly code: RefusalCode;
  readonly put: Readonly<Record<string, string | Both>>;
}

export function fileRefusal(code: RefusalCode, put: FileRefusal["put"] = {}): FileRefusal {
  return { code, put };
}

/** The refusal in words; what is put in is said as it is, or in the same language where it has both. */
export function refusalWords({ code, put }: FileRefusal, language: "en" | "ko"): string {
  return REFUSALS[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = put[name];
    return value === undefined ? whole : typeof value === "string" ? value : value[language];
  });
}

/** Sources that a file resembles, each with why it is not of it: as data and in English. */
export interface Resembled {
  readonly source: string;
  readonly because: string;
  readonly why: FileRefusal;
}

export const resembled = (source: string, why: FileRefusal): Resembled => ({
  source,
  because: refusalWords(why, "en"),
  why,
});
