import { isRanked } from "../phrases/aside.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import { newEntry } from "../subjects/entry.ts";
import { companyBefore, companyOf } from "../subjects/owner.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";

export const TRADED: ReadonlySet<number> = new Set([K.volume, K.turnover]);

const COINS = ["가상자산", "가상화폐", "암호화폐", "코인", "비트코인", "업비트", "빗썸"];

/** Where shares trade beside the exchange's session. */
const OTHER_VENUES = ["넥스트레이드", "대체거래소", "프리마켓", "애프터마켓", "시간외"];

/** What is only a part of what a market trades, or no shares at all: "공매도 거래대금은". */
const PARTS = ["공매도", "ETF", "ETN", "상장지수펀드", "파생상품", "선물", "옵션", "채권", ...COINS, ...OTHER_VENUES];

/** "시가총액이 가장 큰 종목은": behind it speaks of one company. */
const MOST = ["가장", "제일"];

/** "거래량은", "시가총액은": of the markets or the company named before, else of the market spoken of. */
export function readTally(w: Walk, at: number, item: Item, entity: Entity): undefined {
  const { s, story, marks } = w;
  if (entity.kind === K.marketValue) {
    marks.capped = true;
    story.board = K.stock;
    story.boardOpen = true;
  }
  if (MOST.some((word) => isWord(w, w.items[at + 1], word)) || isRanked(w, at)) return;
  const last = s.current;
  const entry = newEntry(entity.kind);
  const company = entity.kind === K.marketValue && item.particle === P.none ? companyOf(w) : undefined;
  const markets = last && last.kind === K.index && last.drafts.length === 0 && s.entries.length > s.firstEntry;
  const owned =
    last?.kind === K.stock &&
    (entity.kind === K.marketValue ? last.names.length === 1 : last.particle === P.of && last.drafts.length === 0);
  if (markets || owned) entry.names.push(...last.names);
  else if (company) entry.names.push(company);
  else entry.names.push({ kind: entity.kind, name: companyBefore(w, at, entity) ?? ownerOfValue(w, at, entity) });
  entry.particle = item.particle;
  const ofStock =
    TRADED.has(entity.kind) && s.entries.some(({ kind, particle }) => kind === K.stock && particle === P.topic);
  const beside = itemAt(w.items, at - 1);
  // "ETF 시장의 거래대금은".
  const before = beside?.kind === K.place && beside.particle === P.of ? itemAt(w.items, at - 2) : beside;
  // "삼성전자 거래량은".
  const ofOne = TRADED.has(entity.kind) && before?.kind === K.stock && before.particle === P.none;
  // "삼성전자와 SK하이닉스의 시가총액 합계는": of those two.
  const ofSeveral = last?.kind === K.stock && last.names.length > 1 && last.particle === P.of;
  entry.partial =
    ofStock ||
    ofOne ||
    ofSeveral ||
    story.ofFutures ||
    (before !== undefined &&
      (endsIn(w, before, "평균") ||
        endsIn(w, before, "보유") ||
        isWord(w, before, "보유") ||
        PARTS.some((word) => isWord(w, before, word)))) ||
    isOfSome(w, entity) ||
    isOfGroup(w, before) ||
    before?.kind === K.together ||
    // "두 회사의 시가총액 격차는".
    w.items[at + 1]?.kind === K.gap ||
    // "두 종목 시가총액 합은".
    isWord(w, w.items[at + 1], "합") ||
    isWord(w, before, "합한");
  s.entries.push(entry);
}

/** "이로써 시가총액은 603조원을 넘었다": of the company the sentence before was about, else of the market. */
function ownerOfValue({ story, items, s }: Walk, at: number, { kind }: Entity): string {
  const { topic } = story;
  const goesOn =
    kind === K.marketValue &&
    topic?.kind === K.stock &&
    (!story.paragraph || !story.indexTold) &&
    s.entries.length === 0;
  return goesOn && items[at]?.particle !== P.none ? topic.name : story.scope;
}

const GROUP = "그룹";

/** "10대그룹 시가총액은". */
function isOfGroup({ story: { tokens } }: Walk, before: Item | undefined): boolean {
  if (before === undefined || before.kind === K.stock) return false;
  return tokens.text.startsWith(GROUP, (tokens.end[before.to - 1] as number) - GROUP.length);
}

/** A story that names no index speaks of some company's: "거래량은 134만주였다". */
function isOfSome({ story: { unindexed, topic }, s }: Walk, { kind }: Entity): boolean {
  if (!unindexed || !s.entries.every((entry) => TRADED.has(entry.kind))) return false;
  return kind !== K.marketValue || topic?.kind !== K.stock;
}
