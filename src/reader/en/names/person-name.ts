import { isCapital, type Tokens } from "../../scanner.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Persons, by what they are called or what they do: "Mr Pepper", "its chairman Paul Salt". Traders and managers are firms too. */

const isOffice = wordSet(
  ..."chairman chairwoman chairperson president executive director ceo cfo coo founder minister governor premier chancellor secretary".split(
    " ",
  ),
  ..."analyst economist strategist spokesman spokeswoman spokesperson boss treasurer commissioner senator".split(" "),
);

/** Offices that begin no company's name, as "Founder" and "President" do. */
const isTitle = wordSet(
  ..."analyst analysts economist strategist spokesman spokeswoman chairman chairwoman ceo cfo coo treasurer commissioner senator".split(
    " ",
  ),
);
const isChief = wordSet("chief");

/** True where the name at `at` stands behind a title or an office, or begins with one: "Chief Executive Paul Salt". */
export function isNameOfPerson(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { from, to } = items[at] as Item;
  if (to > from + 1 && (isTitle(tokens, from) || (isChief(tokens, from) && isOffice(tokens, from + 1)))) return true;
  const first = itemAt(items, at - 1);
  // "Chief executive Mark Pepper": a given name that is a word too.
  const given = first?.kind === W.mark && first.to === first.from + 1 && isCapital(tokens, first.from);
  const before = given ? itemAt(items, at - 2) : first;
  if (before?.kind === W.title) return true;
  return before?.kind === W.plain && isOffice(tokens, before.to - 1);
}
