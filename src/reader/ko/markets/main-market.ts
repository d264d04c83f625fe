import { isPrice } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { BOTH } from "../words/index-words.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { MARKETS } from "./home.ts";

/** "국내 증시가 급락했다": told of Seoul without its index. */
const SEOUL = ["국내 증시", "한국 증시", "국내증시"];

function isOfSeoul({ tokens }: Story, sentences: readonly (readonly Item[])[]): boolean {
  return sentences.some((items) =>
    items.some(
      ({ kind, from }) =>
        (kind === K.unknown || kind === K.again) &&
        SEOUL.some((word) => tokens.text.startsWith(word, tokens.start[from])),
    ),
  );
}

/** The story's own market: the first index whose change is told in points, else the index it names first, unless it speaks of other markets far more often. */
export function settleMarket(story: Story, sentences: readonly (readonly Item[])[]): void {
  let home = 0;
  let abroad = 0;
  let again = false;
  let rates = false;
  let priced = false;
  let rate: Item | undefined;
  let futures: Item | undefined;
  let first: Item | undefined;
  let firstTold: Item | undefined;
  let firstAbroad: Item | undefined;
  for (const items of sentences) {
    const told = items.some(({ quantity }) => quantity?.unit === U.point);
    // "이는 전날보다 101.24포인트 오른": told of the index before.
    if (told && !items.some(({ kind }) => kind === K.index || kind === K.foreign)) firstTold ??= first;
    for (const item of items) {
      if (item.kind === K.index && item.entity?.name !== BOTH) {
        home++;
        first ??= item;
        if (told) firstTold ??= item;
      } else if (item.kind === K.bond) rates = true;
      else if (item.kind === K.futures) futures ??= item;
      else if (item.kind === K.again) again = true;
      else if (item.kind === K.fx) rate ??= item;
      else if (item.quantity) priced ||= isPrice(item.quantity);
      else if (item.kind === K.foreign) {
        abroad++;
        firstAbroad ??= item;
      }
    }
  }
  const seoul = home === 0 && firstAbroad !== undefined && isOfSeoul(story, sentences);
  // A story about the won that tells of New York is no story of New York's.
  const ofWon = home === 0 && rate !== undefined && rate.from < (firstAbroad?.from ?? 0);
  story.abroad =
    firstAbroad !== undefined &&
    !seoul &&
    !ofWon &&
    (home === 0 || (abroad > home * 2 && firstAbroad.from < (first?.from ?? 0)));
  const main = (story.abroad ? firstAbroad : (marketOfBody(sentences, firstTold ?? first) ?? firstTold ?? first))
    ?.entity;
  const others = main === undefined || !(MARKETS.has(main.name) || story.abroad);
  story.ofFutures = futures !== undefined && others && !again && futures.from < (first?.from ?? story.tokens.count);
  story.indexless = story.ofFutures || (rates && !main && !again);
  story.unindexed = priced && !rate && !main && !again;
  if (!main) return;
  story.mainIndex = main.name;
  story.lastIndex = main;
  if (!story.abroad) story.scope = main.name === "KOSDAQ" ? "KOSDAQ" : "KOSPI";
}

/** How often the body must name its market where the heading names another. */
const LEAST_NAMED = 3;

/** The index of a story whose heading alone names another one: its lines were taken from two stories. */
function marketOfBody(sentences: readonly (readonly Item[])[], told: Item | undefined): Item | undefined {
  if (told === undefined || !MARKETS.has(told.entity?.name ?? "") || !sentences[0]?.includes(told)) return undefined;
  let body: Item | undefined;
  let count = 0;
  for (const items of sentences.slice(1))
    for (const item of items) {
      if (item.kind !== K.index || !MARKETS.has(item.entity?.name ?? "")) continue;
      if (item.entity?.name === told.entity?.name) return undefined;
      body ??= item;
      count++;
    }
  return count >= LEAST_NAMED ? body : undefined;
}
