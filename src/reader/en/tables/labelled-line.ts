import type { Measure } from "../../../market/measure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/**
 * A line of a summary that a label begins and one figure ends, elsewhere than in Seoul: "Day Change: -0.32%", "- Market Cap:
 * N54.2 trillion", "Volume: 212.4 million"; everywhere "Move on day +0.32 percent".
 */

/** Phrases of the longest such line. */
const LONGEST = 10;

interface Label {
  readonly label: RegExp;
  readonly measure: Measure;
  readonly suits: (q: Quantity, story: Story) => boolean;
  readonly unit: string;
}

const isPercent = ({ unit }: Quantity) => unit === U.percent;
const isPoints = ({ exponent, unit }: Quantity) => unit === U.point || (unit === U.plain && exponent < 0);
const isCount = ({ digits, exponent, scale, unit }: Quantity) =>
  (unit === U.plain || unit === U.shares) && (scale >= 3 || (exponent === 0 && digits > 1_000));
const isOwnMoney = ({ currency, scale, unit }: Quantity, story: Story) =>
  unit === U.money && currency === story.currency && scale >= 6;
const isBareSum = ({ scale, unit }: Quantity) => unit === U.plain && scale >= 6;
const isAdvance = ({ digits, exponent, scale, unit }: Quantity) =>
  (unit === U.plain || unit === U.shares) && scale === 0 && exponent === 0 && digits < 5_000;

const DAY = "(?:(?:the )?day(?:['’]s)?|daily|%|percent(?:age)?|% day|points?|net)";

const MOVE_ON_DAY = /^(?:move|change) on (?:the )?day$/;

/** What a label calls its figure. A bare "value" or "volume" is the market's: a stock's line begins with its name. */
const LABELS: readonly Label[] = [
  {
    label: new RegExp(`^(?:${DAY} )?change(?: ?%| \\(%\\))?$`),
    measure: "index.change_pct",
    suits: isPercent,
    unit: "pct",
  },
  { label: MOVE_ON_DAY, measure: "index.change_pct", suits: isPercent, unit: "pct" },
  { label: new RegExp(`^(?:${DAY} )?change$`), measure: "index.change", suits: isPoints, unit: "pt" },
  {
    label: /^(?:(?:equity |total )?market )?(?:cap|capitali[sz]ation)(?: \([^)]{1,4}\))?$/,
    measure: "market_cap",
    suits: isOwnMoney,
    unit: "",
  },
  {
    label: /^(?:(?:total|trading|traded|daily|market|share) )*volume(?: traded| of trades?)?$/,
    measure: "turnover.volume",
    suits: isCount,
    unit: "shares",
  },
  {
    label: /^(?:(?:total|trading|traded|daily|market) )*(?:value|turnover)(?: traded| of trades?)?$/,
    measure: "turnover.value",
    suits: isOwnMoney,
    unit: "",
  },
  // "Market Cap (N): 26.786 trillion", "Value (N): 2.76 billion": the money stands in the label.
  {
    label: /^(?:market )?(?:cap|capitali[sz]ation) \((?:\p{L}|\p{Sc}){1,3}\)$/u,
    measure: "market_cap",
    suits: isBareSum,
    unit: "",
  },
  {
    label: /^(?:value|turnover)(?: traded)? \((?:\p{L}|\p{Sc}){1,3}\)$/u,
    measure: "turnover.value",
    suits: isBareSum,
    unit: "",
  },
  { label: /^(?:advancers|advances|gainers|risers)$/, measure: "breadth.gainers", suits: isAdvance, unit: "issues" },
  { label: /^(?:decliners|declines|losers|fallers)$/, measure: "breadth.losers", suits: isAdvance, unit: "issues" },
  { label: /^unchanged$/, measure: "breadth.unchanged", suits: isAdvance, unit: "issues" },
];

/** Claims the figure of such a line. Returns the phrase behind it; 0 where the sentence is none. */
export function readLabelledLine(s: Sentence): number {
  const { items, story } = s;
  if (items.length > LONGEST || items.length < 3) return 0;
  const colon = items.findIndex(({ kind }) => kind === W.colon);
  const signed = colon < 0 ? items.findIndex(({ quantity }) => quantity !== undefined && quantity.sign !== 0) : -1;
  const at = colon < 0 ? signed : colon + 1;
  const q = items[at]?.quantity;
  const dollars = q === undefined ? -1 : dollarsBehind(items, at + 1);
  if (at < 1 || q === undefined || q.range || !endsLine(items, dollars < 0 ? at + 1 : pastDollars(items, dollars)))
    return 0;
  const label = textOf(story, items, isBullet(items[0]) ? 1 : 0, colon < 0 ? at : colon);
  if ((story.isHome || colon < 0) && !MOVE_ON_DAY.test(label)) return 0;
  const found = LABELS.find(({ label: called, suits }) => called.test(label) && suits(q, story));
  if (found === undefined || story.lastIndex === "") return 0;
  const sign = signOf(story, found.measure, q);
  // "Change: 0.38%", where no line of the story says which way.
  if (sign === 0) return 0;
  const extra = s.extra(at, found.unit === "" ? story.currency : found.unit);
  extra.session = undefined;
  story.claim(found.measure, story.mainIndex, q, sign, extra);
  if (dollars >= 0) sayAgain(s, found.measure, dollars);
  return items.length;
}

/** "VND 33.9 trillion or US$1.3 billion", "Tk 5 crore ($1.2 million)": where the same is told again in dollars; -1 where it is not. */
function dollarsBehind(items: readonly Item[], at: number): number {
  const joint = kindAt(items, at);
  const q = items[at + 1]?.quantity;
  const again = (joint === W.or || joint === W.openBracket) && q?.currency === "USD" && q.scale >= 6;
  return again ? at + 1 : -1;
}

function pastDollars(items: readonly Item[], at: number): number {
  return kindAt(items, at + 1) === W.closeBracket ? at + 2 : at + 1;
}

function sayAgain(s: Sentence, measure: Measure, at: number): void {
  const q = s.items[at]?.quantity as Quantity;
  const extra = s.extra(at, "USD");
  extra.session = undefined;
  if (measure === "turnover.value") s.story.claim("turnover.value_usd", s.story.mainIndex, q, 1, extra);
  else s.story.name("other-quantity", q.from, q.to);
}

/** The way of a change is printed before it, or was told with the same figure before; 0 where it was not. */
function signOf(story: Story, measure: Measure, q: Quantity): number {
  if (measure !== "index.change_pct" && measure !== "index.change") return 1;
  if (q.sign !== 0) return q.sign;
  const same = story.claims.find(
    (claim) =>
      claim.measure === measure && Math.abs(claim.figure.digits) === q.digits && claim.figure.exponent === q.exponent,
  );
  return same === undefined ? 0 : Math.sign(same.figure.digits);
}

/** Nothing, a stop, or "deals" and the like. */
function endsLine(items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length; next++) {
    const { kind } = items[next] as Item;
    if (kind !== W.period && kind !== W.point && kind !== W.shareUnit) return false;
  }
  return true;
}

function isBullet(item: Item | undefined): boolean {
  return item?.kind === W.hyphen || item?.kind === W.other;
}

function textOf({ tokens }: Story, items: readonly Item[], from: number, to: number): string {
  const first = items[from];
  const last = items[to - 1];
  if (first === undefined || last === undefined || to <= from) return "";
  return tokens.text
    .slice(tokens.start[first.from], tokens.end[last.to - 1])
    .toLowerCase()
    .replace(/\s+/g, " ");
}
