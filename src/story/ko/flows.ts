import { sign } from "../../market/decimal.ts";
import type { NumberFact } from "../fact-set.ts";
import { turnOf } from "../interest.ts";
import { join, type Piece, say, type Written } from "../written.ts";
import { marketName } from "./names.ts";
import { amount } from "./numbers.ts";
import { attach, together } from "./particles.ts";
import { netSince } from "./past.ts";
import type { Writer } from "./writer.ts";

const GROUPS = [
  ["foreign", "외국인"],
  ["institution", "기관"],
  ["individual", "개인"],
] as const;

interface Row {
  readonly name: string;
  readonly fact: NumberFact;
}

/** Verbs for a side: as the first clause of two, and at the end. */
const VERBS = {
  bought: { and: "순매수했고", end: "순매수했다" },
  sold: { and: "순매도했고", end: "순매도했다" },
} as const;

/** Who bought and who sold in the market, the side with one group alone first: "개인이 홀로 ...". */
export function flowSentences(writer: Writer): readonly Written[] {
  const { plan, style } = writer;
  const sides: Record<keyof typeof VERBS, Row[]> = { bought: [], sold: [] };
  for (const [group, name] of GROUPS) {
    const fact = plan.facts.number(plan.market, `flow.${group}`);
    const way = fact ? sign(fact.value) : 0;
    if (fact && way !== 0) sides[way > 0 ? "bought" : "sold"].push({ name, fact });
  }
  const order =
    sides.bought.length <= sides.sold.length ? (["bought", "sold"] as const) : (["sold", "bought"] as const);
  const [first, second] = order.filter((side) => sides[side].length > 0);
  if (!first) return [];
  const where = say`${marketName(plan.market).board}에서`;
  const alone = sides[first].length === 1 && second !== undefined && sides[second].length > 1;
  const clause = (side: keyof typeof VERBS, form: "and" | "end", solo: boolean) =>
    say`${holdings(sides[side], solo, style)} ${VERBS[side][form]}`;
  const since = netSince(writer);
  const turn = since ? [since] : turned(plan);
  if (!second) return [say`${where} ${clause(first, "end", false)}.`, ...turn];
  return [say`${where} ${clause(first, "and", alone)} ${clause(second, "end", false)}.`, ...turn];
}

/** "외국인은 전 거래일 순매도에서 순매수로 돌아섰다." */
function turned({ facts, market }: Writer["plan"]): readonly Written[] {
  const turn = turnOf(facts, market);
  if (!turn) return [];
  const [then, now] = turn === "buying" ? ["순매도", "순매수"] : ["순매수", "순매도"];
  return [say`외국인은 전 거래일 ${then}에서 ${now}로 돌아섰다.`];
}

/** "외국인과 기관은 각각 1천33억원, 1조3천998억원을": names and amounts in the same order. */
function holdings(rows: readonly Row[], alone: boolean, style: Writer["style"]): Piece {
  const [only] = rows;
  const amounts = join(
    rows.map(({ fact }) => amount(fact, "원", style)),
    ", ",
  );
  if (rows.length === 1 && only) {
    return say`${attach(only.name, alone ? "이" : "은")}${alone ? " 홀로" : ""} ${attach(amounts, "을")}`;
  }
  return say`${attach(together(rows.map(({ name }) => name)), "은")} 각각 ${attach(amounts, "을")}`;
}
