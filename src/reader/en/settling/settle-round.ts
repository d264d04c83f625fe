import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";
import { marketOf, regionOf, regionOfMarket } from "../atlas/regions.ts";
import type { Story } from "../story.ts";

/** Parts of the world whose exchanges are told of together, as those of one market. */
interface Round {
  readonly region: string;
  /** The market that stands for all of them, where a story is about that. */
  readonly whole: string;
  /** Fewer of them are one market and its neighbours. */
  readonly least: number;
  /** Characters at the front of a story in which it says what it is about. */
  readonly front: number;
  readonly isSaid: RegExp;
}

const ROUNDS: readonly Round[] = [
  {
    region: "gulf",
    whole: "",
    least: 3,
    front: 500,
    isSaid:
      /\b(?:gulf|gcc|mideast|middle east(?:ern)?)(?:['’]s)? (?:\w+ ){0,2}(?:stocks?|shares?|markets?|bourses?|exchanges?|equities|indices|indexes)\b|\b(?:stocks|shares|markets|bourses|exchanges|equities|indices|indexes) (?:in|across|around|of|throughout) the (?:gulf|gcc|middle east)\b/i,
  },
  {
    region: "europe",
    whole: "EU",
    least: 4,
    front: 160,
    isSaid: /\beuropean (?:\w+ ){0,1}(?:stocks?|shares?|markets?|bourses?|equities|indices|indexes)\b/i,
  },
];

const OWN: Readonly<Partial<Record<Measure, Measure>>> = {
  "foreign_index.change_pct": "index.change_pct",
  "foreign_index.close": "index.close",
};

const isIndex = ({ measure }: Claim) => measure.startsWith("index.") || measure.startsWith("foreign_index.");

/** "Most Gulf markets rose. Dubai's index gained 0.6 percent, Qatar's 0.2 percent": a round of a region is about all of its markets. */
export function settleRound({ claims, market, tokens: { text } }: Story): void {
  const round = ROUNDS.find(({ region }) => region === regionOfMarket(market));
  if (round === undefined) return;
  const { front, isSaid, least, region, whole } = round;
  if (market !== whole) {
    const markets = new Set<string>();
    for (const claim of claims)
      if (isIndex(claim) && regionOf(claim.subject) === region) markets.add(marketOf(claim.subject));
    if (markets.size < least || !isSaid.test(text.slice(0, front))) return;
  }
  for (const [at, claim] of claims.entries()) {
    const measure = regionOf(claim.subject) === region ? OWN[claim.measure] : undefined;
    if (measure !== undefined) claims[at] = { ...claim, measure };
  }
}
