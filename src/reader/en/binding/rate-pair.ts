import { MONEY } from "../numbers/currency-mark.ts";
import { type Item, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import { PAIR } from "../words/money-words.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Which money a rate of the won is told against. */

/** "1,396.34 won per 100 yen", "1,475.2 against the euro": the money that the rate at `at` is a price of. */
export function moneyPer(items: readonly Item[], at: number): string | undefined {
  const joint = kindAt(items, at + 1);
  if (joint !== W.per && joint !== W.against && joint !== W.to) return undefined;
  const noun = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  // "Against the Chinese yuan".
  const per = itemAt(items, kindAt(items, noun) === W.place ? noun + 1 : noun);
  return per?.kind === W.money ? MONEY[per.value] : joint === W.per ? per?.quantity?.currency : undefined;
}

/** "Against the Japanese yen, the won closed at 931.2", "and against the euro at 1,712.3": the money that the rate is told against in front. */
export function moneyInFront(items: readonly Item[], at: number): string | undefined {
  if (kindAt(items, at + 1) === W.per || kindAt(items, at + 1) === W.against) return undefined;
  for (let back = at - 1; back >= 0 && back > at - FRONT_REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.semicolon || kind === W.while || kind === W.dollar) return undefined;
    if (kind !== W.against) continue;
    if (back > 0 && !JOINTS[kindAt(items, back - 1)]) return undefined;
    return moneyPer(items, back - 1);
  }
  return undefined;
}

/** Phrases from the money to the rate: "against the Japanese yen, the local currency was quoted at". */
const FRONT_REACH = 16;

const JOINTS = kindTable(W.comma, W.and, W.but);

/** "Closed at 931.2 won per 100 yen, down 2.4 won", "fell 2.4 won to 931.2 won per 100 yen": against another money than the dollar. */
export function isOfCross({ clause, items, story }: Sentence, at: number): boolean {
  const last = story.claims.length > clause.claimsBefore ? story.claims.at(-1) : undefined;
  if (last?.sentence === story.sentence && last.measure === "fx.reference" && last.subject !== PAIR) return true;
  if (kindAt(items, at + 1) !== W.to || kindAt(items, at + 2) !== W.quantity) return false;
  const other = moneyPer(items, at + 2);
  return other !== undefined && other !== "USD" && other !== "KRW";
}

/** "At 945.2 won per 100 yen, compared with 938.6 a day earlier": the pair of the rate that this one is compared with, when it is no dollar's. */
export function pairCompared({ clause, story }: Sentence): string | undefined {
  if (clause.prep !== W.from && clause.prep !== W.against) return undefined;
  const last = story.claims.at(-1);
  const crosses = last?.sentence === story.sentence && last.measure === "fx.reference" && last.subject.endsWith("/KRW");
  return crosses && last.subject !== PAIR ? last.subject : undefined;
}

/** Markets whose dollar is told in America's cents, and its pair. */
const OWN_DOLLAR: Readonly<Record<string, string>> = { AU: "AUD/USD", NZ: "NZD/USD" };

/** "The dollar closed at US76.95c", in Sydney: the place's own dollar. */
export function toOwnDollar({ clause, story }: Sentence): void {
  const pair = OWN_DOLLAR[story.market];
  if (pair !== undefined) clause.subjects[0] = subjectOf(S.currency, pair);
}

/** An amount of another money per dollar in front of the bracket. */
export function isOtherRate(items: readonly Item[], at: number): boolean {
  let open = at - 1;
  while (open > at - 4 && kindAt(items, open) !== W.openBracket) open--;
  const rate = kindAt(items, open - 1) === W.dollar && kindAt(items, open - 2) === W.per ? open - 3 : open - 1;
  const money = items[rate]?.quantity?.currency;
  return kindAt(items, open) === W.openBracket && money !== undefined && money !== "" && money !== "KRW";
}
