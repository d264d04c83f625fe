import type { Claim } from "../../claim.ts";
import { numberOfDay } from "../../day-number.ts";
import type { Tokens } from "../../scanner.ts";
import { marketOf, regionOfMarket } from "../atlas/regions.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { DAYS_BACK } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Which day, or which moment, of which market a sentence tells of: for what the next ones of its paragraph say. */
export interface SentenceDay {
  readonly day: number;
  readonly market: string;
  readonly paragraph: number;
  /** The way of its first move: 1, -1, or 0 where none is told. */
  readonly way: number;
}

const isMove = kindSet(W.move, W.moving, W.moveNoun, W.direction);

/** Keeps for the settling what the sentence tells: its one day before the session, its moment. */
export function noteSentence({ items, story, timed, outline }: Sentence): void {
  const { marked, paragraph, sentence, session } = story;
  marked.paragraphs.push(paragraph);
  if (timed) marked.timed.add(sentence);
  if (outline.ends) marked.closed.add(sentence);
  if (story.isHome) return;
  const dates = items.filter(({ kind }) => kind === W.date);
  if (dates.length > 0) marked.dated.add(sentence);
  const at = items.findIndex(({ kind }) => kind === W.date);
  const market = marketTold(items) ?? (kindAt(items, 0) === W.date ? story.market : undefined);
  if (timed && market !== undefined) marked.regions.set(sentence, regionOfMarket(market));
  const day = dates[0]?.day;
  const ofTrade = isDayOfTrade(items, story.tokens);
  const alone = dates.length === 1 && day?.weekday === true;
  if (day === undefined || day.long || market === undefined || !(alone || ofTrade)) return;
  if (!(day.number < session) || session - day.number > DAYS_BACK) return;
  const dated = story.claims.some((claim) => claim.sentence === sentence && isOfDay(claim, market, day.number));
  if (!dated && !isMarketMoved(items, at) && !ofTrade) return;
  marked.days.set(sentence, { day: day.number, market, paragraph, way: items.find(isMove)?.value ?? 0 });
}

function isOfDay({ intraday, measure, session, subject }: Claim, market: string, day: number): boolean {
  if (intraday || !/index\.c/.test(measure)) return false;
  return session !== undefined && marketOf(subject) === market && numberOfDay(session) === day;
}

/** Phrases of "Tuesday, January 20, 2026,". */
const DAY_REACH = 6;

const isSaw = wordSet("saw", "recorded", "registered", "witnessed", "brought", "posted");

/** "Tuesday, January 20, saw 2.5 million shares traded": a day that had something. */
function isDayOfTrade(items: readonly Item[], tokens: Tokens): boolean {
  if (kindAt(items, 0) !== W.date) return false;
  let verb = 1;
  while (verb < DAY_REACH && (kindAt(items, verb) === W.comma || kindAt(items, verb) === W.date)) verb++;
  return isSaw(tokens, items[verb]?.from ?? -1);
}

const isMarket = kindSet(W.marketNoun, W.shareUnit);
const isVerb = kindSet(W.move, W.close);
/** What makes the day behind it another than that of the verb. */
const TURNS = kindTable(W.after, W.since, W.from, W.than, W.against, W.who, W.open, W.of, W.comma, W.as, W.quantity);

/** "Stocks fell to a new low on Wall Street Tuesday", and not "shares fell on Monday's news", "a day after Tuesday's auction". */
function isMarketMoved(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) === W.possessive) return false;
  let market = false;
  for (let n = 0; n < at; n++) {
    const item = items[n] as Item;
    market ||= isMarket(item);
    if (market && isVerb(item)) return !items.slice(n + 1, at).some(({ kind }) => TURNS[kind] === 1);
    if (TURNS[item.kind] === 1) return false;
  }
  return false;
}

/** The market of the first index, or of the first place, that is named. */
function marketTold(items: readonly Item[]): string | undefined {
  for (const { kind, subject, value } of items) {
    if (kind === W.subject && subject?.kind === S.index) return subject.market;
    if (kind === W.place) return PLACE_MARKETS[value];
  }
  return undefined;
}
