import type { Tokens } from "../../scanner.ts";
import type { Draft } from "../clause.ts";
import { type Item, isUnknownNoun, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as E from "../words/ending-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { ADVERBIAL, LEAST, strangerOfShares, TOPICS } from "./stranger.ts";

/** How near before a level the subject it is said of may stand. */
const NEAR = 3;
const FAR = 8;

/** "제조업 예비치는 48.0을 기록했다": a bare level right behind a topic no table knows is no index's. */
export function isStrangers(story: Story, items: readonly Item[], { q, at }: Draft, from: number): boolean {
  const { tokens, topic } = story;
  if (q.unit === U.percent && isOfShares(story, items, at, from)) return true;
  if (q.unit === U.percent && (isTopicOfStranger(tokens, items, from, at) || isGrowth(tokens, items, at))) return true;
  // "가나다는 3% 올랐다. 사망률은 0.13%다": nothing said of the company.
  const told = topic?.kind === K.stock && (q.unit === U.percent || q.unit === U.won);
  if (!told && (q.unit !== U.plain || q.line || q.band)) return false;
  for (let back = at - 1; back >= from && back >= at - (told ? FAR : NEAR); back--) {
    const { kind, ending, from: first, to } = items[back] as Item;
    if (kind >= K.index && kind <= K.again) return false;
    if (kind !== K.unknown || ending !== E.none) continue;
    const end = tokens.end[to - 1] as number;
    if (!"은는".includes(tokens.text.charAt(end - 1))) continue;
    const word = tokens.text.slice(tokens.start[first], end);
    if (
      word.length > LEAST &&
      (word.endsWith("은") || word.endsWith("는")) &&
      !QUOTED.some((end) => word.endsWith(end)) &&
      !ADVERBIAL.some((end) => word.endsWith(end))
    )
      return !TIMES.some((time) => word === time);
  }
  return false;
}

/** "가나다 주가가 3.1% 내렸다", "이 회사 주가는" where no company was spoken of before. */
function isOfShares(story: Story, items: readonly Item[], at: number, from: number): boolean {
  for (let back = at - 1; back > from && back >= at - FAR; back--) {
    if (items[back]?.kind !== K.price) continue;
    if (strangerOfShares(story, items, back, from)) return true;
    const owner = items[back - 1] as Item;
    if (story.topic?.kind !== K.stock && owner.kind === K.unknown && OWNERS.has(textOf(story.tokens, owner)))
      return true;
  }
  return false;
}

const OWNERS: ReadonlySet<string> = new Set(["회사", "업체", "기업", "종목", "계열사", "지주사", "자회사", "모회사"]);

/** "계약이 연기됐다는 소식에": what is told of the news. */
const QUOTED = ["다는", "라는", "자는", "냐는"];

/** What may stand before the topic of a clause. */
const FORE: ReadonlySet<number> = new Set([K.today, K.contrast, K.when, K.now, K.time, K.half, K.comma, K.quote]);

/** Amounts grow and shrink so, levels and prices do not. */
const GROWS = ["늘", "줄", "불", "증가", "감소", "많", "적"];
const GROWTH = "성장";

/** "이는 전날보다 12% 늘어난 것이다". */
export function isGrowth(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const verb = itemAt(items, at + 1);
  if (verb === undefined) return false;
  const start = tokens.start[verb.from];
  if (verb.kind !== K.move) return tokens.text.startsWith(GROWTH, start);
  return GROWS.some((stem) => tokens.text.startsWith(stem, start));
}

/** Nouns a topic may consist of: "가나 지역 아파트는". */
const NOUNS = 3;

/**
 * "코스피는 1.2% 내렸다. 이날 가나다는 0.5% 하락했다": a clause that begins with a topic no table knows is
 * about it, and so is one whose subject stands right before the figure.
 */
function isTopicOfStranger(tokens: Tokens, items: readonly Item[], from: number, at: number): boolean {
  const nameAt = (place: number) => {
    const item = place >= from && place < at ? (items[place] as Item) : undefined;
    if (!isUnknownNoun(item)) return "";
    const name = textOf(tokens, item);
    const ownPrice = PRICES.includes(name.slice(0, -1)) && (place === from || FORE.has(items[place - 1]?.kind ?? -1));
    return ownPrice ? "" : name;
  };
  let first = from;
  while (first < at && FORE.has((items[first] as Item).kind)) first++;
  for (let noun = first; noun < first + NOUNS; noun++) {
    const name = nameAt(noun);
    if (name === "") break;
    if (isTopicName(name) || isMeasured(name)) return true;
  }
  // "가나텔과 다라통신이 각각 1.7%, 4.1%".
  return isSubjectName(nameAt(itemAt(items, at - 1)?.kind === K.each ? at - 2 : at - 1));
}

/** Of the market, as long as no name stands before them: "시세가 뛰었다", but not "금 시세가". */
const PRICES = ["시세", "주식", "주가"];

/** Last letters of what is measured. */
const MEASURES = "률율액량격";

/** "계약가격이 기준보다 5% 높았다". */
function isMeasured(name: string): boolean {
  return isSubjectName(name) && MEASURES.includes(name.charAt(name.length - 2));
}

/** "출하량이". */
function isSubjectName(name: string): boolean {
  return name.length > LEAST && (name.endsWith("이") || name.endsWith("가"));
}

/** They tell when or which, not what. */
const TIMES = ["이날은", "오늘은", "이번에는", "막판에는", "이같은"];

/** "가나다는", but not "실제로는" and "이날은". */
export function isTopicName(name: string): boolean {
  if (name.length <= LEAST || !TOPICS.some((word) => name.endsWith(word))) return false;
  return !TIMES.includes(name) && !ADVERBIAL.some((word) => name.endsWith(word));
}
