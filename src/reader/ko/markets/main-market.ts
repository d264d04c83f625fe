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

/** What a story names, each where it does so first. */
interface Named {
  /** How often indices of home and of abroad are named. */
  home: number;
  abroad: number;
  index: Item | undefined;
  /** The index in the first sentence that tells points. */
  toldIndex: Item | undefined;
  foreign: Item | undefined;
  futures: Item | undefined;
  rate: Item | undefined;
  /** "지수": an index without its name. */
  again: boolean;
  bonds: boolean;
  prices: boolean;
}

/** The story's own market: the first index whose change is told in points, else the index it names first, unless it speaks of other markets far more often. */
export function settleMarket(story: Story, sentences: readonly (readonly Item[])[]): void {
  const named = namedIn(sentences);
  const { index, toldIndex, futures, again } = named;
  story.abroad = isAbroad(story, named, sentences);
  const told = toldIndex ?? index;
  const main = (story.abroad ? named.foreign : (marketOfBody(sentences, told) ?? told))?.entity;
  const others = main === undefined || !(MARKETS.has(main.name) || story.abroad);
  story.ofFutures = futures !== undefined && others && !again && futures.from < (index?.from ?? story.tokens.count);
  story.indexless = story.ofFutures || (named.bonds && !main && !again);
  story.unindexed = named.prices && !named.rate && !main && !again;
  if (!main) return;
  story.mainIndex = main.name;
  story.lastIndex = main;
  if (!story.abroad) story.scope = main.name === "KOSDAQ" ? "KOSDAQ" : "KOSPI";
}

const NOTHING: Named = {
  home: 0,
  abroad: 0,
  index: undefined,
  toldIndex: undefined,
  foreign: undefined,
  futures: undefined,
  rate: undefined,
  again: false,
  bonds: false,
  prices: false,
};

function namedIn(sentences: readonly (readonly Item[])[]): Named {
  const named = { ...NOTHING };
  for (const items of sentences) {
    const told = items.some(({ quantity }) => quantity?.unit === U.point);
    // "이는 전날보다 101.24포인트 오른": told of the index before.
    if (told && !items.some(({ kind }) => kind === K.index || kind === K.foreign)) named.toldIndex ??= named.index;
    for (const item of items) {
      const { kind, quantity } = item;
      if (kind === K.index && item.entity?.name !== BOTH) {
        named.home++;
        named.index ??= item;
        if (told) named.toldIndex ??= item;
      } else if (kind === K.foreign) {
        named.abroad++;
        named.foreign ??= item;
      } else if (kind === K.futures) named.futures ??= item;
      else if (kind === K.fx) named.rate ??= item;
      else if (kind === K.again) named.again = true;
      else if (kind === K.bond) named.bonds = true;
      else if (quantity) named.prices ||= isPrice(quantity);
    }
  }
  return named;
}

/** Told of markets abroad: no index of home is named, or one of them first and far more often. */
function isAbroad(
  story: Story,
  { home, abroad, index, foreign, rate }: Named,
  sentences: readonly (readonly Item[])[],
): boolean {
  if (foreign === undefined) return false;
  if (home > 0) return abroad > home * 2 && foreign.from < (index?.from ?? 0);
  // A story about the won that tells of New York is no story of New York's.
  if (rate !== undefined && rate.from < foreign.from) return false;
  return !isOfSeoul(story, sentences);
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
