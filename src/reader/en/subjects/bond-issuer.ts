import type { Item } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Whose bonds are none of the Treasury's, by country. */
const ISSUERS: Readonly<Record<string, string>> = {
  UK: "British",
  JP: "Japanese",
  DE: "German",
  FR: "French",
  IT: "Italian",
  ES: "Spanish",
  AU: "Australian",
  CA: "Canadian",
  CN: "Chinese",
  IN: "Indian",
  NZ: "New Zealand",
  TW: "Taiwanese",
  SG: "Singapore",
  MY: "Malaysian",
  TH: "Thai",
  ID: "Indonesian",
  PH: "Philippine",
  PK: "Pakistani",
  GR: "Greek",
  PT: "Portuguese",
  IE: "Irish",
  NL: "Dutch",
  BE: "Belgian",
  AT: "Austrian",
  CH: "Swiss",
  SE: "Swedish",
  NO: "Norwegian",
  DK: "Danish",
  FI: "Finnish",
  PL: "Polish",
  HU: "Hungarian",
  CZ: "Czech",
  RU: "Russian",
  TR: "Turkish",
  ZA: "South African",
  BR: "Brazilian",
  MX: "Mexican",
};
const BONDS_OF: Readonly<Record<string, string>> = { gilt: "British", bund: "German", jgb: "Japanese" };

/** "British 10-year gilt yields", "Germany's 10-year yield": who owes, where that is said and no Treasury. */
export function issuerOf(s: Sentence, at: number, item: Item): string | undefined {
  const { items } = s;
  const known = BONDS_OF[wordOf(s, item).toLowerCase().replace(/s$/, "")];
  if (known) return governmentOf(known);
  let beside = true;
  let own = false;
  for (let before = at - 1; before >= 0 && before >= at - 5; before--) {
    const { kind, value, from } = items[before] as Item;
    const place = kind === W.place ? (PLACE_MARKETS[value] ?? "") : undefined;
    // In Seoul "the 10-year U.S. Treasury yield" is none of Korea's.
    if (place === "US" && s.story.isHome && beside) return US_PAPER;
    if (place !== undefined) return governmentOf(ISSUERS[place]);
    if (kind === W.comma || kind === W.move || kind === W.and) break;
    own ||= kind === W.plain && isOfOwnState(s.story.tokens, from);
    // "Tracking a U.S. selloff the three-year Treasury yield rose": the place is of something else.
    beside &&= BESIDE[kind] === 1 || isOfState(s.story.tokens, from);
  }
  // "The yield on the 10-year government bond", in Mumbai: its own land's.
  return own && !s.story.isHome ? governmentOf(ISSUERS[s.story.market]) : undefined;
}

const US_PAPER = "U.S. Treasury";

/** What may stand between who owes and what is owed. */
const BESIDE = kindTable(W.bond, W.yield, W.quantity, W.span, W.hyphen, W.numeral, W.possessive);
const isOfOwnState = wordSet("government", "federal", "sovereign");
const isOfState = wordSet("government", "benchmark", "treasury", "state");
function governmentOf(issuer: string | undefined): string | undefined {
  return issuer && `${issuer} government bond`;
}

/** "Yields on U.S. Treasuries fell. The 10-year yield dropped ...": America's still; the three-year note leads Seoul's own. */
export function issuerTold({ clause, items, story }: Sentence, tenor: string): string | undefined {
  if (
    !story.isHome ||
    tenor === "3" ||
    items.some(({ kind, value }) => kind === W.place && PLACE_MARKETS[value] !== "US")
  )
    return undefined;
  const told = clause.kind === S.bond ? clause.subjects[0] : clause.kind === S.none ? story.lastSubject : undefined;
  return told?.kind === S.bond && told.name.endsWith(US_PAPER) ? US_PAPER : undefined;
}
