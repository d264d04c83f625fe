import { isLevel } from "../phrases/apposition.ts";
import { indexOf, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isDriving, isSending } from "../words/driving-verbs.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { NounRule } from "./market-noun.ts";

/** "Cut its forecast, renewing worries about rivals like Salt Inc and sending shares down 16 percent": whose they are. */
export function isSent({ items, story }: Sentence, at: number): boolean {
  const verb = itemAt(items, at - 1);
  if (story.isHome || verb === undefined || !isSending(story.tokens, verb.from)) return false;
  return kindAt(items, at + 1) !== W.of && !isIn(items, at + 1);
}

const isCausing = wordSet(..."left leaving led leading caused causing forced forcing".split(" "));
const isPrices = wordSet("prices");
const isShares = wordSet("shares");
const isStocks = wordSet("stocks", "equities");

/**
 * "Sent stock prices soaring 4.5 percent", "pushed shares up 1.2 percent to 812.33", in Seoul: all of them, where no
 * company's were told.
 */
export const sentAll: NounRule = ({ s, at, item, place }) => {
  const { items, story } = s;
  if (item.kind !== W.shareUnit || place || !story.isHome) return undefined;
  const verb = items[at - 1]?.from ?? -1;
  if (!isDriving(story.tokens, verb) && !isCausing(story.tokens, verb)) return undefined;
  const prices = isPrices(story.tokens, items[at + 1]?.from ?? -1);
  const way = prices ? at + 2 : at + 1;
  // "Led stock prices to fall below the 1,400-point mark".
  const next = kindAt(items, way + 1);
  if (prices && kindAt(items, way) === W.to && (next === W.move || next === W.moveNoun))
    return indexOf(story.mainIndex, story.market);
  const led = kindAt(items, way) === W.moving || kindAt(items, way) === W.direction;
  const figure = led ? way + 1 : way;
  if (kindAt(items, figure) !== W.quantity || (!led && kindAt(items, figure + 1) !== W.direction)) return undefined;
  const to = led ? figure + 1 : figure + 2;
  const leveled = (kindAt(items, to) === W.to || kindAt(items, to) === W.at) && isLevel(items, to + 1);
  // "Sent stocks of the group up 5 percent", "told of a recall at Pepper. It sent its share price down".
  const own = kindAt(items, at - 2) === W.comma && s.first?.kind === S.stock && isShares(story.tokens, item.from);
  // "Pepper cut its outlook, sending shares down 5 percent".
  if (own && !leveled) return s.alone.before(items, at);
  const apart = story.sentence - story.stockSentence > 1 && (prices || isStocks(story.tokens, item.from));
  return leveled || (apart && kindAt(items, to) !== W.to) ? indexOf(story.mainIndex, story.market) : undefined;
};
