import {
  dayOfMonth,
  daysBetween,
  isTradingDay,
  isWeekend,
  monthOf,
  type TradingDay,
  weekday,
  yearOf,
} from "../market/trading-day.ts";
import type { Claim, Language, Sentence } from "../reader/claim.ts";
import { sentenceOf } from "./cue.ts";
import type { Relation, Tie } from "./relation.ts";
import type { Sheet } from "./sheet.ts";

const WEEKDAYS_EN = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const WEEKDAYS_KO = "일월화수목금토";
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Only days of the story's own market: Wall Street trades on other days. */
const OWN_MARKET = /^(index|record|stock|turnover|breadth|flow)\./;

const tradingDay: Relation = {
  code: "trading-day",
  formula: "the session, and every session a figure speaks of, is a trading day of the calendar",
  needs: "a calendar that reaches that day",
  strong: false,
  findInStory(sheet, add) {
    const { session } = sheet.reading;
    if (!sheet.korean || !sheet.knowledge.calendar || !session) return;
    // A review of a Saturday says nothing of that day.
    if (sheet.claims.some(isOfSession)) add({ relation: tradingDay, claims: [], given: { day: session } });
    for (let i = 0; i < sheet.claims.length; i++) {
      const claim = sheet.claims[i] as Claim;
      const day = claim.date ?? claim.session;
      if (day === undefined || day === session || !OWN_MARKET.test(claim.measure)) continue;
      if (saysDay(sheet, claim, day)) add({ relation: tradingDay, claims: [i], given: { day } });
    }
  },
  test(sheet, tie) {
    const state = sheet.knowledge.calendar?.stateOf(tie.given?.day as TradingDay);
    return state === undefined || state.kind === "unknown" ? undefined : state.kind === "session";
  },
};

function isOfSession({ measure, session, elsewhen, date }: Claim): boolean {
  return OWN_MARKET.test(measure) && session === undefined && !elsewhen && date === undefined;
}

/**
 * True when the claim's sentence names the day itself. A day that a reader has worked out ("the week before") may be
 * off by a holiday, and proves nothing.
 */
function saysDay(sheet: Sheet, claim: Claim, day: TradingDay): boolean {
  const text = sentenceOf(sheet.reading, claim);
  const { language } = sheet.reading;
  const key = `${language}${day.slice(5)}`;
  let pattern = DAY_PATTERNS.get(key);
  if (!pattern) {
    pattern = dayPattern(language, day);
    DAY_PATTERNS.set(key, pattern);
  }
  return pattern.test(text);
}

/** By language, month and day: at most 366 for each language. */
const DAY_PATTERNS = new Map<string, RegExp>();

function dayPattern(language: Language, day: TradingDay): RegExp {
  const number = dayOfMonth(day);
  if (language === "ko") return new RegExp(`(?<!\\d)${number}일`);
  const month = MONTHS[monthOf(day) - 1];
  return new RegExp(`${month}[a-z]*\\.? ${number}\\b|\\b${number} ${month}`);
}

const weekdays: Relation = {
  code: "weekday",
  formula: "the weekday printed beside a date, or in the lead, is that day's own",
  needs: "a weekday beside a date, or one weekday in the lead of a story whose session is known",
  strong: false,
  findInStory(sheet, add) {
    if (!sheet.reading.session) return;
    const dated = sheet.reading.language === "ko" ? datedKorean : datedEnglish;
    dated(sheet, add);
    if (sheet.reading.language === "en" && sheet.korean) leadWeekday(sheet, add);
  },
  test(_sheet, { given }) {
    return weekday(given?.day as TradingDay) === given?.weekday;
  },
};

/** "Monday, Nov. 3", "Nov. 3 (Monday)": the year is the one that brings the date nearest to, and not far after, the session. */
const DATED_EN =
  /\b(Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? \(?(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (\d{1,2})\b(?!,? \d{4})|\b(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? (\d{1,2}) \((Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day\)/g;

/** What every match of `DATED_EN` holds right behind a "day", looked for first: most stories have none. */
const MAY_BE_DATE = /^(?:,? \(?[JFMASOND]|\))/;

function mayBeDated(text: string): boolean {
  for (let at = text.indexOf(DAY); at >= 0; at = text.indexOf(DAY, at + 1)) {
    if (MAY_BE_DATE.test(text.slice(at + DAY.length, at + DAY.length + 4))) return true;
  }
  return false;
}

function datedEnglish(sheet: Sheet, add: (tie: Tie) => void): void {
  const { text, session } = sheet.reading;
  if (!session || !mayBeDated(text)) return;
  const ties: Tie[] = [];
  for (const found of text.matchAll(DATED_EN)) {
    const name = found[1] ?? found[6] ?? "";
    const month = MONTHS.findIndex((short) => (found[2] ?? found[4] ?? "").startsWith(short));
    const day = nearest(session, month + 1, Number(found[3] ?? found[5]));
    const number = WEEKDAYS_EN.indexOf(`${name}day`);
    if (day) ties.push(weekdayTie(day, number, found.index, found[0].length));
  }
  if (!isOfYearTold(sheet, ties)) for (const tie of ties) add(tie);
}

const YEARS = /\b(?:19|20)\d\d\b/g;

/** True where none of several days fits, and all of them fit one year that the story names: it looks back on that. */
function isOfYearTold(sheet: Sheet, ties: readonly Tie[]): boolean {
  if (ties.length < 2 || ties.some((tie) => weekdays.test(sheet, tie) !== false)) return false;
  return [...new Set(sheet.reading.text.match(YEARS))].some((year) =>
    ties.every(({ given }) => {
      const day = `${year}${String(given?.day).slice(4)}`;
      return isTradingDay(day) && weekday(day) === given?.weekday;
    }),
  );
}

/** "2일(금)", "1월 2일(금)", "지난달 30일(화)", "지난해 11월 3일(월)", "2025년 3월 4일(화)". */
const DATED_KO =
  /(?:(\d{4})년 ?|(지난해|작년|지난달|전달|내달|다음 ?달|지난|오는) )?(?:(\d{1,2})월 ?)?(\d{1,2})일 ?\(([일월화수목금토])(?:요일)?\)/g;

/** The day a date speaks of, by the words before it; undefined where they leave it open. */
function dayOfWords(session: TradingDay, [, year, word = "", month, date]: RegExpMatchArray): TradingDay | undefined {
  const [own, day] = [monthOf(session), Number(date)];
  const on = (y: number, m: number) => {
    const [later, number] = m < 1 ? [y - 1, 12] : m > 12 ? [y + 1, 1] : [y, m];
    const found = `${later}-${String(number).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    return isTradingDay(found) ? found : undefined;
  };
  if (year) return month ? on(Number(year), Number(month)) : undefined;
  if (word === "지난해" || word === "작년") return month ? on(yearOf(session) - 1, Number(month)) : undefined;
  if (month) return nearest(session, Number(month), day);
  if (word === "지난달" || word === "전달") return on(yearOf(session), own - 1);
  if (word === "내달" || word.startsWith("다음")) return on(yearOf(session), own + 1);
  if (word === "지난" && day > dayOfMonth(session)) return on(yearOf(session), own - 1);
  if (word === "오는" && day < dayOfMonth(session)) return on(yearOf(session), own + 1);
  return on(yearOf(session), own);
}

function datedKorean(sheet: Sheet, add: (tie: Tie) => void): void {
  const { text, session } = sheet.reading;
  if (!session || !text.includes("일")) return;
  for (const found of text.matchAll(DATED_KO)) {
    const day = dayOfWords(session, found);
    if (day) add(weekdayTie(day, WEEKDAYS_KO.indexOf(found[5] ?? ""), found.index, found[0].length));
  }
}

function weekdayTie(day: TradingDay, number: number, offset: number, length: number): Tie {
  return { relation: weekdays, claims: [], span: { offset, length }, given: { day, weekday: number } };
}

/** Dates later than this many days after the session belong to the year before. */
const DAYS_AHEAD = 120;

function nearest(session: TradingDay, month: number, day: number): TradingDay | undefined {
  const at = (year: number) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const own = at(yearOf(session));
  const year = isTradingDay(own) && daysBetween(session, own) > DAYS_AHEAD ? yearOf(session) - 1 : yearOf(session);
  const next = at(year + 1);
  if (isTradingDay(next) && daysBetween(session, next) <= 30) return next;
  const found = at(year);
  return isTradingDay(found) ? found : undefined;
}

/** Sentences of the lead. */
const LEAD_SENTENCES = 3;
/** Words right before a weekday that make it another day than the session ("since Monday", "after Tuesday's fall"). */
const AWAY_BEFORE =
  /\b(?:since|from|until|till|through|next|last|previous|earlier|ahead of|before|after|by|due|follow(?:s|ed|ing)|of|for|this|coming|the)\s+(?:\w+\s+)?$/;
/** A move of that day which the session's own is told after: "coming off a 3.1 percent plunge on Friday". */
const MOVE_BEFORE =
  /\b(?:coming off|rebound\w* from|recover\w* from|recouping|erasing|reversing)\b[^,;]*\b(?:plunge|slump|tumble|slide|drop|fall|decline|loss|losses|rally|surge|rise|gain|gains|sell-?off)\s+(?:on\s+)?$/;
/** Words right behind it: "Monday's gain", "Friday (local time)", "Thursday in New York", "Friday night", or a date of its own. */
const AWAY_BEHIND =
  /^(?:['’]s (?!session|close|trading)|-|,? \(|,? (?:in|on) [A-Z]|,? (?:night|evening|overnight)\b|,? (?:through|to|and) [A-Z]|,? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d)/;
/** Other markets and other days in the clause itself. */
const ELSEWHERE =
  /Wall Street|\bU\.?S\.?\b|overnight|New York|Nasdaq|Dow\b|S&P|\bweek|\bmonth|holiday|election|yesterday|tomorrow|due\b|\bdata\b|\breleased\b/;

/** What is still to come: "and it may add to its winnings on Monday". */
const AHEAD = /\b(?:may|might|could|will|would|should|(?:expected|likely|poised|set|tipped) to)\b/;

/** The lead of a close story names the session's own weekday. Anything less plain is left alone. */
function leadWeekday(sheet: Sheet, add: (tie: Tie) => void): void {
  const { session, sentences } = sheet.reading;
  // A story that tells nothing of the market's day has no session whose weekday its lead could name.
  if (!sheet.claims.some(isOfMarketsDay)) return;
  // On a day without trading the lead speaks of the days before.
  if (!session || isWeekend(session) || sheet.knowledge.calendar?.stateOf(session).kind === "holiday") return;
  const found: WeekdaySaid[] = [];
  for (let at = 0; at < LEAD_SENTENCES && at < sentences.length; at++) addWeekdays(found, sentences[at] as Sentence);
  const [first] = found;
  if (!first || found.some(({ number }) => number !== first.number)) return;
  // "Fell 2 percent on Tuesday, data showed Wednesday": the session's own day is named too.
  if (first.number !== weekday(session) && namesOwnDay(sheet, session)) return;
  add(weekdayTie(session, first.number, first.offset, first.length));
}

/** What a market as a whole did. */
const OF_MARKET = /^(?:index|turnover|breadth|flow)\./;

/**
 * A story of a company tells in passing by what percentage the market moved. On which day the figures are does not
 * matter here: a wrong weekday in the lead takes them along.
 */
function isOfMarketsDay({ measure, sentence }: Claim): boolean {
  const passing = measure === "index.change_pct" && sentence > LEAD_SENTENCES;
  return OF_MARKET.test(measure) && !passing;
}

function namesOwnDay({ reading: { sentences } }: Sheet, session: TradingDay): boolean {
  const own = WEEKDAYS_EN[weekday(session)] as string;
  return sentences.slice(0, LEAD_SENTENCES).some(({ text }) => text.includes(own));
}

const DAY = "day";
/** Characters before and behind a weekday in which the words stand that make it another day. */
const WORDS_BESIDE = 60;
/** Characters of a weekday's clause that are looked at, before it and behind it. */
const CLAUSE_REACH = 500;
const WORD_LETTER = /\w/;
/** Letters before the "day" of a weekday. */
const BEFORE_DAY = "nsir";

/** Adds the weekdays of a sentence that can only be the session's, as far as their own clause tells. */
function addWeekdays(found: WeekdaySaid[], { text, offset }: Sentence): void {
  for (let at = text.indexOf(DAY); at >= 0; at = text.indexOf(DAY, at + 1)) {
    const to = at + DAY.length;
    // "Today", "holiday", "day by day".
    if (!BEFORE_DAY.includes(text.charAt(at - 1))) continue;
    const number = WEEKDAYS_EN.findIndex((name) => text.startsWith(name, to - name.length));
    if (number < 0) continue;
    const from = to - (WEEKDAYS_EN[number] as string).length;
    if (WORD_LETTER.test(text.charAt(from - 1)) || WORD_LETTER.test(text.charAt(to))) continue;
    const front = text.slice(Math.max(0, from - CLAUSE_REACH), from);
    const back = text.slice(from, to + CLAUSE_REACH);
    const comma = back.indexOf(",");
    const clause = front.slice(front.lastIndexOf(",") + 1) + (comma < 0 ? back : back.slice(0, comma));
    const before = text.slice(Math.max(0, from - WORDS_BESIDE), from);
    const behind = text.slice(to, to + WORDS_BESIDE);
    if (AWAY_BEFORE.test(before) || MOVE_BEFORE.test(before) || AHEAD.test(before)) continue;
    if (AWAY_BEHIND.test(behind) || ELSEWHERE.test(clause)) continue;
    found.push({ number, offset: offset + from, length: to - from });
  }
}

interface WeekdaySaid {
  readonly number: number;
  readonly offset: number;
  readonly length: number;
}

export const CALENDAR_RELATIONS: readonly Relation[] = [tradingDay, weekdays];
