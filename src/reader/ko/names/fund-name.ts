import * as M from "../../mark-code.ts";
import { isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import type { Item } from "../phrases/item.ts";
import { type PhraseContext, push } from "../phrases/phrase-context.ts";
import { particleOf } from "../words/ending.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";

/** Brands under which houses sell exchange-traded funds in Seoul, as the exchange lists them. */
const BRANDS: ReadonlySet<string> = new Set(
  "KODEX,TIGER,KBSTAR,RISE,ACE,SOL,HANARO,ARIRANG,PLUS,KOSEF,KIWOOM,KINDEX,TIMEFOLIO,TIME,FOCUS,MASTER,TREX,KoAct,히어로즈".split(
    ",",
  ),
);

const LONGEST_BRAND = 9;

/** Words that go on with a fund's name behind a blank. */
const PARTS: ReadonlySet<string> = new Set(
  "레버리지,인버스,선물,합성,액티브,커버드콜,반도체,채권,배당,고배당,플러스,Plus,TR,ETF,ETN,미국,코스닥150,200,2X".split(
    ",",
  ),
);

/**
 * "KODEX 200선물인버스2X는", "TIGER 미국나스닥100(-0.9%)": the name of a fund, which holds an index's name or number and is
 * none. Pushes it as a stock and answers the token behind it, or `at` where no fund is named.
 */
export function readFundName(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  if (!isBrand(tokens, at) || at + 1 >= limit || isTight(tokens, at + 1)) return at;
  let end = runEnd(tokens, at + 1, limit);
  if (end === at + 1) return at;
  while (!endsName(tokens, end) && end < limit && PARTS.has(textOf(tokens, end, runEnd(tokens, end, limit))))
    end = runEnd(tokens, end, limit);
  const item = push(items, K.stock, at, end);
  item.particle = endsName(tokens, end) ? particleAt(tokens, end) : P.none;
  const name = textOf(tokens, at, end);
  item.entity = { kind: K.stock, name: item.particle === P.none ? name : name.slice(0, -1) };
  for (let token = at; token < end; token++) if (tokens.kind[token] === LITERAL) context.name("name", token, token + 1);
  return end;
}

function isBrand(tokens: Tokens, at: number): boolean {
  const [start, end] = [tokens.start[at] as number, tokens.end[at] as number];
  return end - start <= LONGEST_BRAND && end - start > 2 && BRANDS.has(tokens.text.slice(start, end));
}

/** The token behind those that stand without a blank from `at` on, up to a bracket or a comma. */
function runEnd(tokens: Tokens, at: number, limit: number): number {
  let end = at;
  while (end < limit && (end === at || isTight(tokens, end)) && isPart(tokens, end)) end++;
  return end;
}

function isPart(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind[at];
  return kind === WORD || kind === LITERAL || (kind === MARK && tokens.code[at] === M.ampersand);
}

/** "200선물인버스2X는": a particle says that the name is whole. */
function endsName(tokens: Tokens, end: number): boolean {
  return tokens.kind[end - 1] === WORD && particleAt(tokens, end) > P.none;
}

/** The particle that the last syllable before token `end` may be, or -1. */
function particleAt(tokens: Tokens, end: number): number {
  return particleOf(tokens.text.charAt((tokens.end[end - 1] as number) - 1));
}

function textOf(tokens: Tokens, from: number, to: number): string {
  return to > from ? tokens.text.slice(tokens.start[from], tokens.end[to - 1]) : "";
}
