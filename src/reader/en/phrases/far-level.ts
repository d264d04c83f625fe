import { figureValue, tenTo } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, kindAt, type Subject } from "./item.ts";

/** In Seoul, levels too far above the story's own indices to be theirs: they are of the index told right before. */

/** Phrases from "it" or "the index" to the level that it led to. */
const REACH = 12;

/** Times the own index's level at which another's begins. */
const FAR = 1.5;

/** "The Hang Seng rallied. ... the index ended at 12,383", where the KOSPI closed at 936: the other market's index; undefined else. */
export function indexFarOff(s: Sentence, at: number): Subject | undefined {
  const { story } = s;
  const only = story.scene ?? foreignBefore(s);
  if (only === undefined) return undefined;
  const level = levelAhead(s, at);
  if (level === undefined) return undefined;
  const own = closesTold(s);
  // "Share prices rose in Bangkok. The index added 3.2 points to 812.40": below them too, where the market was just told of.
  const isFar = (value: number) => level > value * FAR || (story.scene !== undefined && level * FAR < value);
  return own.length > 0 && own.every(isFar) ? only : undefined;
}

/** Closes told last that a level is held against. */
const CLOSES = 8;

function closesTold({ story }: Sentence): number[] {
  return story.closes.slice(-CLOSES).map(({ claim }) => figureValue((story.claims[claim] as Claim).figure));
}

/** Times its level by which another's of the same market may stand apart: the Nikkei and the Topix. */
const FARTHEST = 20;

/**
 * "In Jakarta shares fell. ... The composite index closed down 9 points at 634", in a story whose own index stands at 19,434:
 * a level that is none of its own market's is that of the market named last; undefined else.
 */
export function indexFarAbroad(s: Sentence, at: number): Subject | undefined {
  const { isHome, lastNamed } = s.story;
  if (isHome || lastNamed?.kind !== S.index || s.story.isOwn(lastNamed)) return undefined;
  const level = levelAhead(s, at);
  const own = level === undefined ? [] : closesTold(s);
  const isFar = (value: number) => level !== undefined && (level > value * FARTHEST || level * FARTHEST < value);
  return own.length > 0 && own.every(isFar) ? lastNamed : undefined;
}

/** The foreign index that the sentence before was about, or that was named last. */
function foreignBefore({ story }: Sentence): Subject | undefined {
  if (!story.isHome) return undefined;
  for (const subject of [story.onlySubject, story.lastNamed])
    if (subject?.kind === S.index && !story.isOwn(subject)) return subject;
  return undefined;
}

function levelAhead({ items }: Sentence, at: number): number | undefined {
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { kind, quantity: q } = items[next] as Item;
    if (kind === W.subject || kind === W.while || kind === W.but) return undefined;
    const led = kindAt(items, next - 1) === W.at || kindAt(items, next - 1) === W.to;
    if (!led || q === undefined || (q.unit !== U.plain && q.unit !== U.point)) continue;
    return q.digits * tenTo(q.exponent);
  }
  return undefined;
}
