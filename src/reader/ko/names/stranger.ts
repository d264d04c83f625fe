import { LITERAL } from "../../scanner.ts";
import type { Entry } from "../clause.ts";
import { type Item, isUnknownNoun, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWith, textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import { isPriced, isPriceOf } from "./priced.ts";

/** Words that end so tell where or when, not who. */
export const ADVERBIAL = [
  "에서",
  "에서도",
  "에서는",
  "에는",
  "에도",
  "에만",
  "로도",
  "로는",
  "까지도",
  "까지는",
  "보다는",
  "보다도",
];
const PARTICLES = ["은", "는", "이", "가", "도", "만"];
const MOST = 24;

/** A single letter is a word of its own, no company. */
export const LEAST = 2;

/** The unknown name at phrase `at`, as an industry or a company by what the story speaks of; undefined when it is none. */
export function strangerAt(
  story: Story,
  items: readonly Item[],
  at: number,
): { entity: Entity; start: number } | undefined {
  const item = items[at] as Item;
  const { tokens } = story;
  let from = item.from;
  // "CJ E&M", "SK D&D": Latin words before a Latin word belong to the name.
  let back = at - 1;
  while (back >= 0 && back > at - 4 && isLatin(story, from) && isLatin(story, (items[back] as Item).from)) {
    const before = items[back] as Item;
    // "가나홈쇼핑과 CJ홈쇼핑" begin alike, but the first does not end so.
    if (!isLatinAt(tokens.text, (tokens.end[before.to - 1] as number) - 1)) break;
    if ((tokens.start[from] as number) - (tokens.end[before.to - 1] as number) > 1) break;
    from = before.from;
    back--;
  }
  const start = tokens.start[from] as number;
  if (from > 0 && tokens.kind[from - 1] === LITERAL && tokens.end[from - 1] === start) return undefined;
  const end = tokens.end[item.to - 1] as number;
  if (end - start > MOST) return undefined;
  const name = tokens.text.slice(start, end);
  if (name.length < LEAST || !/[\p{L}]/u.test(name) || PRONOUNS.some((word) => name.startsWith(word))) return undefined;
  if (name.endsWith("요일") || name === "보다") return undefined;
  if (PLACES.has(name) || RATES.some((word) => name.endsWith(word) || name.slice(0, -1).endsWith(word)))
    return { entity: { kind: K.outside, name }, start };
  if (isMeasureWord(name)) return undefined;
  if (isIndustry(name)) return { entity: { kind: K.sector, name }, start };
  const industries = story.board === K.sector && !isListOfStocks(items, at) && goesOnWithIndustries(story, items);
  const kind = industries && !(isLatin(story, from) && !name.startsWith("IT")) ? K.sector : K.stock;
  return { entity: { kind, name }, start };
}

/** A new paragraph without an industry the reader knows has left them. */
function goesOnWithIndustries({ paragraph }: Story, items: readonly Item[]): boolean {
  return !paragraph || items.some(({ kind }) => kind === K.sector || kind === K.industry);
}

/** They stand for names, or beside them. */
const PRONOUNS = ["이들", "이중", "그중", "주당", "대비"];

/** Nouns of measure and adverbs end so, with a particle or without: "시청률이", "속보치는", "정확히". */
const MEASURES = "률율치액량폭히";

function isMeasureWord(name: string): boolean {
  const { length } = name;
  return (
    MEASURES.includes(name.charAt(length - 1)) || MEASURES.includes(name.charAt(length - 2)) || name.endsWith("적으로")
  );
}

/** What a list of names with their figures is made of. */
const LISTED: ReadonlySet<number> = new Set([K.quantity, K.open_, K.close_, K.comma, K.joint, K.etc, K.unknown]);

/** "가나다(1.2%), 삼성전자(0.8%) 등 시총 상위 종목": a list with a company in it, or said to be of issues, is one of companies. */
function isListOfStocks(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length; next++) {
    const { kind, ending } = items[next] as Item;
    if (kind === K.stock || kind === K.issues || kind === K.marketValue) return true;
    if (!LISTED.has(kind) || ending !== E.none) return false;
  }
  return false;
}

/** "홍콩(1.89%), 대만(2.55%)": a market abroad by its place. */
const PLACES: ReadonlySet<string> = new Set(
  "홍콩,대만,중국,일본,인도,미국,영국,독일,프랑스,호주,캐나다,이탈리아,스페인,터키,튀르키예,멕시코,EU,유럽연합,싱가포르,베트남,태국,인도네시아,말레이시아,러시아,브라질,상하이,도쿄,유럽,타이완,뉴질랜드,필리핀".split(
    ",",
  ),
);

/** "태국은", "대만의", "뉴질랜드증시는". */
export function isPlace(word: string): boolean {
  return PLACES.has(word.replace(/(?:증시|주가)?[은는이가도의]$/, ""));
}

/** "태국", "뉴질랜드". */
export function isPlaceName(word: string): boolean {
  return PLACES.has(word);
}

/** What is measured and owned by nobody. */
const RATES = ["환율", "금리", "기준율", "지수", "평균선", "평균", "가격"];

function isIndustry(name: string): boolean {
  return name.endsWith("업종") || name.endsWith("업") || (name.endsWith("주") && name.length > 2);
}

function isLatin({ tokens: { text, start } }: Story, token: number): boolean {
  return isLatinAt(text, start[token] as number);
}

function isLatinAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/** What may stand between a name and its number. */
const BETWEEN: ReadonlySet<number> = new Set([K.each, K.about, K.intraday]);

/** Before "전날보다" or "전 거래일 대비" that ends at phrase `at`. */
function beforeBase({ tokens }: Story, items: readonly Item[], at: number): number {
  const last = itemAt(items, at);
  if (last?.kind === K.base) return last.particle === P.than ? at - 1 : at;
  const compared = last?.kind === K.unknown && beginsWith(tokens, last, "대비");
  return compared && itemAt(items, at - 1)?.kind === K.base ? at - 2 : at;
}

/** An unknown name right before a number: with a subject's particle, or in a list that goes on. */
export function strangerBefore(
  story: Story,
  items: readonly Item[],
  at: number,
  last: Entry | undefined,
): { at: number; entity: Entity; subject: boolean } | undefined {
  let back = at - 1;
  while (back >= 0 && BETWEEN.has((items[back] as Item).kind)) back--;
  // "가나다는 전날보다 2.50% 내린 2만500원, 라마는 전 거래일 대비 1.10% 내린 5만원에".
  const base = beforeBase(story, items, back);
  if (base < back && isPriced(items, at)) back = base;
  // "가나다, 라마바 등도 1~2% 올랐다".
  const tail = itemAt(items, back);
  if (tail?.kind === K.etc && beginsWith(story.tokens, tail, "등")) back--;
  const item = items[back];
  if (!isUnknownNoun(item)) return undefined;
  const listed = last !== undefined && (last.kind === K.stock || last.kind === K.sector);
  if (!listed && !story.boardOpen && !isPriced(items, at)) return undefined;
  const found = strangerAt(story, items, back);
  if (!found) return undefined;
  // "삼성전자가 내렸고 가나전자도 1.2% 내렸다": a further company, whatever board is open.
  if (last?.kind === K.stock && found.entity.kind === K.sector && !isIndustry(found.entity.name))
    found.entity = { ...found.entity, kind: K.stock };
  const { name } = found.entity;
  if (ADVERBIAL.some((word) => name.endsWith(word))) return undefined;
  if (!listed && !story.boardOpen && isPriceOf(name)) return undefined;
  const particle = PARTICLES.find((word) => name.endsWith(word) && name.length > word.length + 1);
  let first = back;
  while (first > 0 && (story.tokens.start[(items[first] as Item).from] as number) > found.start) first--;
  const before = items[first - 1]?.kind;
  const led = first > 0 && beginsWith(story.tokens, items[first - 1] as Item, "비롯");
  const follows = first === 0 || led || (before !== undefined && LEADS.has(before));
  if (particle === undefined && !follows) return undefined;
  const entity = particle ? { ...found.entity, name: name.slice(0, -particle.length) } : found.entity;
  return { at: back, entity, subject: particle !== undefined };
}

/** What stands before a name that begins a list, or goes on with it. */
const LEADS: ReadonlySet<number> = new Set([K.comma, K.close_, K.joint, K.outOf, K.contrast, K.bullet]);

/** How far back an unknown subject may stand from its number. */
const REACH = 14;

export const TOPICS = ["은", "는"];
const SUBJECTS = [...TOPICS, "이", "가"];

/** "가나다가 실적 호조에 힘입어 4.59% 올랐다": an unknown subject earlier in the clause. */
export function strangerSubject(
  story: Story,
  items: readonly Item[],
  at: number,
  from: number,
  particles: readonly string[] = SUBJECTS,
): Entity | undefined {
  if (!story.boardOpen && !isPriced(items, at)) return undefined;
  let subjects = particles;
  for (let back = at - 1; back >= from && back > at - REACH; back--) {
    const item = items[back] as Item;
    if (item.kind === K.price && MARKED.has(item.particle)) {
      const shares = strangerOfShares(story, items, back, from);
      if (shares) return shares;
      // "소식이 전해지자 주가는": nor is it who the news is about.
      subjects = TOPICS;
    }
    if (!isUnknownNoun(item)) continue;
    // "가나다는 '이유가 없다'는 해명에도".
    if (items[back + 1]?.kind === K.verb && items[back + 2]?.kind === K.quote) continue;
    const found = strangerAt(story, items, back);
    const name = found?.entity.name ?? "";
    if (name.endsWith("다는")) {
      // "가나다는 계약이 연기됐다는 소식에": what has a subject's particle before it is the news' own.
      subjects = TOPICS;
      continue;
    }
    // "가나다도 전날보다": elsewhere the syllable may end a noun.
    const first = back === from || LEADS.has(itemAt(items, back - 1)?.kind ?? -1);
    const particle = (first ? [...subjects, "도"] : subjects).find(
      (word) => name.endsWith(word) && name.length > word.length + 1,
    );
    if (found && particle && !ADVERBIAL.some((word) => name.endsWith(word)) && (story.boardOpen || !isPriceOf(name)))
      return { ...found.entity, name: name.slice(0, -1) };
  }
  return undefined;
}

const MARKED: ReadonlySet<number> = new Set([P.topic, P.subject, P.also]);

/** Words that end so stand for a name, or tell why or when: "이 회사 주가는", "실적 부진에 주가가". */
const NAMELESS = /(?:회사|업체|열사|주사|계사|장주|(?<!전)자|[에로고서며은는이가을를의와과도만])$/;
const LEAST_OWNER = 3;

/** "소식이 전해지자 주가는", "호재에 힘입어 주가는": behind an argument stands its verb. */
const ARGUMENT = /[이가을를에로과와도]$/;

/** "가나다 주가는 12.6% 내린 913원에": whose shares are spoken of. */
export function strangerOfShares(story: Story, items: readonly Item[], at: number, from: number): Entity | undefined {
  const before = at > from ? items[at - 1] : undefined;
  if (!MARKED.has((items[at] as Item).particle) || !isUnknownNoun(before)) return undefined;
  const last = at - 2 >= from ? (items[at - 2] as Item) : undefined;
  if (last?.kind === K.unknown && ARGUMENT.test(textOf(story.tokens, last))) return undefined;
  const found = strangerAt(story, items, at - 1);
  if (!found || found.entity.name.length < LEAST_OWNER || NAMELESS.test(found.entity.name)) return undefined;
  return { ...found.entity, kind: K.stock };
}
