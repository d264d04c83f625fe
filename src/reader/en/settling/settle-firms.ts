import { figureValue } from "../../../market/figure.ts";
import type { Claim, NamedKind } from "../../claim.ts";
import * as M from "../../mark-code.ts";
import { isCapital, isTight, type Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { isOfShare, tellsOfShares } from "../subjects/share-told.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a sentence tells of, and how many sentences ago one told of shares and of any index. */
interface Told {
  readonly indices: ReadonlySet<string>;
  /** "Stocks", "the bourse": the market goes without its index's name. */
  readonly market: boolean;
  /** "European shares": a percentage may be of their index. */
  readonly placed: boolean;
  readonly shares: number;
  readonly index: number;
}

/**
 * A story that reports on no market tells of sales, prices, polls and jobs in the words of one: there a figure is of a
 * share, or of an index, only where the sentences speak of shares, or of one.
 */
export function settleFirms(story: Story, sentences: readonly (readonly Item[])[]): void {
  const { claims, tokens } = story;
  const told = toldBy(tokens, sentences);
  for (let n = 0; n < claims.length; n++) {
    const { measure, offset, sentence, subject } = claims[n] as Claim;
    const [family = ""] = measure.split(".");
    // A table of flows in Seoul names no market.
    const reach = family === "flow" && story.isHome ? undefined : REACH[family];
    if (family === "stock") {
      const items = sentences[sentence] as readonly Item[];
      if (!isOfShare(tokens, items, itemOf(tokens, items, offset), (told[sentence] as Told).shares)) story.withdraw(n);
    } else if (reach !== undefined && !isOfRate(subject) && !isIndexTold(told, sentence, subject, reach)) {
      if (!(told[sentence] as Told).placed || measure !== "foreign_index.change_pct") story.withdraw(n);
    } else if (isOfSurvey(claims[n] as Claim)) story.withdraw(n);
  }
  for (const [n, { subject }] of claims.entries()) if (isPairOfOne(subject)) story.withdraw(n);
  nameLeft(story, sentences, told);
}

/** "14 out of 17 euro zone members": no money costs anything in itself. */
function isPairOfOne(subject: string): boolean {
  return subject.length === 7 && subject[3] === "/" && subject.slice(0, 3) === subject.slice(4);
}

/** No index of shares stands as low, or hardly one that goes without its name; those of surveys do. */
const LOWEST = 100;

const OF_LEVEL: ReadonlySet<string> = new Set(["index.close", "index.high", "index.low", "milestone.level"]);

/** "The index dropped to 46.9 from 48.6", "it forecast sales up 4 percent". */
function isOfSurvey({ figure, measure, subject, unit }: Claim): boolean {
  if (OF_LEVEL.has(measure)) return figureValue(figure) < LOWEST && unit === "pt";
  return measure === "macro" && (subject === "forecast" || subject === "outlook");
}

/** "The March index rose to 58 from 54": an index that the story never names, and that stands so low, is of a survey. */
export function settleSurveys(story: Story, sentences: readonly (readonly Item[])[]): void {
  const low = (claim: Claim) => claim.measure === "index.close" && isOfSurvey(claim);
  if (!story.claims.some(low)) return;
  const indices = sentences.flatMap((items) => items.filter(({ subject }) => subject?.kind === S.index));
  // The junior board of Seoul stood low, and goes by other names.
  if (story.isHome && indices.length > 0) return;
  const named = new Set(indices.map(({ subject }) => subject?.name));
  for (const [n, claim] of story.claims.entries()) if (low(claim) && !named.has(claim.subject)) story.withdraw(n);
}

function toldBy(tokens: Tokens, sentences: readonly (readonly Item[])[]): readonly Told[] {
  const told: Told[] = [];
  let shares = FAR_BACK;
  let index = FAR_BACK;
  for (const [n, items] of sentences.entries()) {
    const indices = new Set<string>();
    for (const { subject } of items) if (subject?.kind === S.index) indices.add(subject.name);
    const market = items.some(({ from }) => isMarketWord(tokens, from));
    const placed = items.some(({ from }, at) => isShares(tokens, from) && kindAt(items, at - 1) === W.place);
    if (tellsOfShares(tokens, items)) shares = n;
    if (indices.size > 0 || market) index = n;
    told.push({ indices, market, placed, shares: n - shares, index: n - index });
  }
  return told;
}

/** "Shares of the biggest maker of lamps were up 3 percent" tells of no index that was named before. */
function isIndexTold(told: readonly Told[], sentence: number, subject: string, reach: number): boolean {
  const here = told[sentence] as Told;
  if (here.indices.has(subject) || here.market) return true;
  const before = reach > 1 && here.shares > 0 ? told[sentence - 1] : undefined;
  return before !== undefined && (before.indices.has(subject) || before.market);
}

/** The phrase that a claim's figure begins in; phrases stand in the order of the text. */
function itemOf(tokens: Tokens, items: readonly Item[], offset: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[(items[middle] as Item).to - 1] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A bare number that grammar gave to nothing counts something here, unless it may be where a share or an index stood. */
function nameLeft(story: Story, sentences: readonly (readonly Item[])[], told: readonly Told[]): void {
  if (story.left.length === 0) return;
  const left = new Set(story.left.map(({ from }) => from));
  for (const [n, items] of sentences.entries()) {
    const { shares, index } = told[n] as Told;
    for (const [at, { from, to }] of items.entries()) {
      if (!left.has(from)) continue;
      const led = LEADS_TO_LEVEL[kindAt(items, at - 1)] === 1;
      if (!led || (shares > 0 && index > 0)) story.name(kindOfLeft(story.tokens, items, at), from, to);
    }
  }
}

const LEADS_TO_LEVEL = kindTable(W.to, W.at, W.from);

const CODED = kindTable(W.hyphen, W.other);

function kindOfLeft(tokens: Tokens, items: readonly Item[], at: number): NamedKind {
  const { digits, exponent, from, to } = (items[at] as Item).quantity as Quantity;
  // "Case No. 11-40827", "Pepper 8123.T".
  const coded = CODED[kindAt(items, at - 1)] === 1 && isTight(tokens, from);
  if (coded || (tokens.code[to] === M.stop && isTight(tokens, to + 1) && isCapital(tokens, to + 1))) return "code";
  if (exponent < 0) return "other-quantity";
  const name = itemAt(items, at - 2);
  const aside = kindAt(items, at - 1) === W.comma && kindAt(items, at + 1) === W.comma;
  if (aside && name !== undefined && isCapital(tokens, name.to - 1) && digits >= 10 && digits < 110) return "age";
  const length = (tokens.end[to - 1] as number) - (tokens.start[from] as number);
  return digits >= 1500 && digits < 2100 && length === 4 ? "date" : "count";
}

/** "Fell below the 1,300-won level": a pair of moneys is no index. */
function isOfRate(subject: string): boolean {
  return subject.includes("/");
}

const FAR_BACK = -99;

/** Sentences within which an index must have been named for a figure of its market, this one among them. */
const REACH: Readonly<Record<string, number>> = {
  index: 2,
  milestone: 2,
  record: 2,
  streak: 1,
  breadth: 1,
  turnover: 1,
  sector: 1,
  market_cap: 1,
  foreign_index: 2,
  flow: 2,
};

const isShares = wordSet("shares");
const isMarketWord = wordSet(..."stocks indexes indices equities bourse bourses sharemarket stockmarket".split(" "));
