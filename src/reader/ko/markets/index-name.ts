import { dayNumber } from "../../day-number.ts";
import type { PhraseContext } from "../phrases/phrase-context.ts";
import { particleOf } from "../words/ending.ts";
import { match, matchWord } from "../words/match-word.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import type { Word } from "../words/word-trie.ts";

const OWN = "코스";
const SUBJECTS = "는은가이";

/** What a sentence goes on with behind its index. */
const TIMES: ReadonlySet<number> = new Set([K.base, K.today, K.intraday]);
const LAST = "지난";

/** Where a word of time begins behind an index and its particle; 0 where none is typed onto them. */
export function seamOf({ tokens: { text }, trie }: PhraseContext, start: number, end: number): number {
  if (!text.startsWith(OWN, start)) return 0;
  const count = trie.find(text, start);
  const seam = count > 0 && trie.words[count - 1]?.kind === K.index ? (trie.ends[count - 1] as number) + 1 : end;
  if (seam >= end || !SUBJECTS.includes(text.charAt(seam - 1))) return 0;
  if (text.startsWith(LAST, seam) && seam + LAST.length === end) return seam;
  // "코스닥이전상장": a word of its own.
  const words = trie.find(text, seam);
  for (let n = 0; n < words; n++) {
    const behind = trie.ends[n] as number;
    if (behind <= end && TIMES.has((trie.words[n] as Word).kind) && particleOf(text.slice(behind, end)) >= 0)
      return seam;
  }
  return 0;
}

/** Fewer letters than this may be part of any word. */
const LEAST_JOINED = 3;
const EACH = "각각";

/** The first of two companies that stand in one word, and where the second begins: "가나전자다라화학이". */
export function joinedAt(
  { tokens, trie }: PhraseContext,
  at: number,
  start: number,
  limit: number,
): { readonly first: Word; readonly seam: number } | undefined {
  const { text } = tokens;
  const count = trie.find(text, start);
  const [first, seam] = [trie.words[count - 1], trie.ends[count - 1] as number];
  if (count === 0 || first?.kind !== K.stock || first.code === undefined || seam >= (tokens.end[at] as number))
    return undefined;
  if (!matchWord(tokens, trie, at, seam, limit) || match.word?.kind !== K.stock || match.to !== at + 1)
    return undefined;
  const sure = seam - start >= LEAST_JOINED && match.word.name.length >= LEAST_JOINED && match.word.code !== undefined;
  return sure || (at + 1 < limit && text.startsWith(EACH, tokens.start[at + 1])) ? { first, seam } : undefined;
}

const EXCHANGE = "거래소";

/** Until the exchanges became one under another name, "거래소" was the board of KOSPI. */
const RENAMED = dayNumber(2009, 2, 4);

/** The particle of a bare "거래소"; -1 where the word is another, or means the exchange itself. */
export function exchangeParticle({ tokens: { text }, day }: PhraseContext, start: number, end: number): number {
  if (!(day.session < RENAMED) || !text.startsWith(EXCHANGE, start)) return -1;
  const particle = particleOf(text.slice(start + EXCHANGE.length, end));
  if (OF_MARKET.has(particle)) return particle;
  // "거래소와 나스닥선물이 약세를 보임에 따라": why another moved.
  const beside = particle === P.and || particle === P.none ? BESIDE : NOTHING;
  return beside.some((word) => text.startsWith(word, end + 1)) ? particle : -1;
}

/** What tells that the board itself is meant. */
const OF_MARKET: ReadonlySet<number> = new Set([P.in, P.topic, P.of, P.also, P.than]);
const BESIDE = ["코스닥", "종합", "지수", "시가총액", "싯가총액", "거래"];
const NOTHING: readonly string[] = [];

const INDEX = "지수";

/** "엠파이어스테이트지수가", "배당지수는": an index no table knows is none of the story's own. */
export function otherIndex(text: string, start: number, end: number): { name: string; particle: number } | undefined {
  const word = text.slice(start, end);
  const at = word.lastIndexOf(INDEX);
  if (at < LEAST_NAME || OWN_INDEX.has(word.slice(0, at))) return undefined;
  const particle = particleOf(word.slice(at + INDEX.length));
  return particle < 0 ? undefined : { name: word.slice(0, at + INDEX.length), particle };
}

/** A single letter before "지수" says which one is meant: "두", "양". */
const LEAST_NAME = 2;

/** Words before "지수" that say the same. */
export const OWN_INDEX: ReadonlySet<string> = new Set(
  "이날,오늘,어제,당일,전일,전날,장중,오전,오후,현재,마감,종가,개장,시장,주요,전체,양대,해당,대표,현물,국내,한국,거래소,증권거래소,한국거래소,거래소시장,유가증권시장,국내증시,금일,최종,전장,후장,출발,평균,최고,최저,고점,저점,시가,기준,양시장,한국증시".split(
    ",",
  ),
);
