import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Stories told before their market opens: "futures point to a lower open", "Pepper rose in premarket trading". */

/** Sentences in which a story tells that its market is still to open, and those in which it would tell that it has. */
const LEAD = 4;
const FIRST = 2;

const isPointing = wordSet(
  ..."point points pointing pointed indicate indicates indicating indicated signal signals signaling signalling signalled suggest suggests suggesting suggested hint hints hinting imply implies implying implied".split(
    " ",
  ),
);
const isAwaiting = wordSet(
  ..."set poised likely expected expects expect seen due may could would might will headed heading tipped".split(" "),
);
const isOpen = wordSet("open", "opening", "start", "opens", "bell");
const isPremarket = wordSet("premarket");
const isPre = wordSet("pre");
const isMarketWord = wordSet("market", "open", "opening", "bell");
const isClose = wordSet("close");
const isNight = wordSet("night", "evening", "extended");

/** Phrases from the word that looks ahead to the open: "pointing to a slightly lower start". */
const OPEN_REACH = 7;

/** The story's market has not opened when it is told, so that what its indices did is of a day before. */
export function isBeforeOpen(story: Story, sentences: readonly (readonly Item[])[]): boolean {
  if (story.isHome || story.beforeClose) return false;
  const lead = sentences.slice(0, LEAD);
  const first = lead.slice(0, FIRST);
  if (first.some((items) => isOpened(story, items))) return false;
  const ofFutures = !first.some((items) => isOfNight(story, items));
  for (const [n, items] of lead.entries()) {
    const moved = firstMove(items);
    const opens = items.some((_, at) => isAhead(story, items, at, moved));
    const ahead = opens || (n < FIRST && ofFutures && isOfFutures(items));
    if (ahead && !isElsewhere(story, items)) return true;
    if (isFigureTold(story, items)) return false;
  }
  return false;
}

/** "The Dow rose 1.2 percent": what its own market did stands in front, and no future of it. */
function isFigureTold({ market }: Story, items: readonly Item[]): boolean {
  const own = items.some(({ subject }) => subject?.kind === S.index && subject.market === market);
  const told = items.some(({ kind }) => kind === W.quantity) && items.some(({ kind }) => kind === W.move);
  return own && told && !items.some(({ kind }) => kind === W.futures);
}

/** "Points to a lower open", "is set to open higher", "in premarket trading", and not behind the phrase `moved`. */
function isAhead({ session, tokens }: Story, items: readonly Item[], at: number, moved: number): boolean {
  const { from, kind, to } = items[at] as Item;
  // "Down 100 points after the start of trade".
  if (kind === W.quantity) return false;
  if (isPremarket(tokens, from)) return true;
  if (isPre(tokens, from) && kindAt(items, at + 1) === W.hyphen)
    return isMarketWord(tokens, itemAt(items, at + 2)?.from ?? -1);
  const points = isPointing(tokens, to - 1);
  if ((!points && !isAwaiting(tokens, from)) || at > moved) return false;
  for (let next = at + 1; next < items.length && next < at + OPEN_REACH; next++) {
    const item = items[next] as Item;
    if (item.kind === W.comma || item.kind === W.quantity) return false;
    if (isOpen(tokens, item.from))
      return (points || kindAt(items, next - 1) !== W.article) && !isOtherDay(items, next, session);
  }
  return false;
}

/** "May open lower on Wednesday", of Tuesday's story: what it tells has been since. */
function isOtherDay(items: readonly Item[], open: number, session: number): boolean {
  const day = items.slice(open + 1, open + OPEN_REACH).find(({ kind }) => kind === W.date)?.day;
  return day !== undefined && day.number !== session;
}

/** "Stocks fell after futures had pointed to a higher open": where what moved first is no future, and the sentence's end else. */
function firstMove(items: readonly Item[]): number {
  const first = items.findIndex(({ kind }) => kind === W.move || kind === W.close || kind === W.futures);
  return first < 0 || items[first]?.kind === W.futures ? items.length : first;
}

/** "U.S. futures pointed to a lower open", in a story of London: another market's open; and no other than New York's goes unnamed. */
function isElsewhere({ market }: Story, items: readonly Item[]): boolean {
  let own = market === "US";
  for (const { kind, subject, value } of items) {
    const told = kind === W.place ? PLACE_MARKETS[value] : subject?.kind === S.index ? subject.market : undefined;
    if (told !== undefined && told !== market) return true;
    own ||= told !== undefined;
  }
  return !own;
}

const isStocks = kindSet(W.shareUnit, W.marketNoun, W.place, W.subject);

/** "U.S. stock index futures edged lower on Thursday", and not behind what moved before. */
function isOfFutures(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind }) => kind === W.futures);
  if (at < 1 || !isStocks(items[at - 1])) return false;
  const told = items.findIndex(({ kind }) => kind === W.move || kind === W.close || kind === W.quantity);
  return told < 0 || told > at;
}

/** "On Tuesday night", "sent stock futures lower after the close": behind the session, where no day before it is named. */
function isOfNight({ session, tokens }: Story, items: readonly Item[]): boolean {
  const night = items.some(
    ({ kind, from, to }) =>
      kind === W.close || isClose(tokens, from) || isNight(tokens, from) || isNight(tokens, to - 1),
  );
  const day = items.find((item) => item.kind === W.date && item.day?.weekday)?.day;
  return night && !(day !== undefined && day.number < session);
}

/** "The Dow opened lower", "ended higher on Thursday": its own market's session has begun. */
function isOpened({ market, session, tokens }: Story, items: readonly Item[]): boolean {
  let owner: string | undefined;
  for (const [at, { from, kind, subject }] of items.entries()) {
    if (kind === W.futures) return false;
    if (kind === W.close || (kind === W.open && isOpenedWord(tokens, from))) {
      const day = items.slice(at, at + DAY_REACH).find((item) => item.kind === W.date)?.day;
      if ((owner ?? market) === market && (day === undefined || day.number === session)) return true;
    }
    if (subject?.kind === S.index) owner ??= subject.market ?? "";
  }
  return false;
}

/** Phrases from what closed to its day. */
const DAY_REACH = 24;

const isOpenedWord = wordSet("opened");
