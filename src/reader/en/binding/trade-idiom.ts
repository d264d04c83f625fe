import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Verbs that tell of a trade only where a group of investors stands right before them. */

const WAYS = [
  {
    way: 1,
    isVerb: wordSet(
      ..."hoarded hoarding piled piling splurged splurging mopped mopping soaked soaking lapped lapping".split(" "),
    ),
  },
  {
    way: 1,
    isVerb: wordSet(
      ..."spent spending invested investing swallowed swallowing devoured devouring stocked hauled".split(" "),
    ),
  },
  {
    way: 1,
    isVerb: wordSet(
      ..."chipped chipping raked raking bagged bagging funneled funnelled funneling channeled channelled channeling".split(
        " ",
      ),
    ),
  },
  {
    way: -1,
    isVerb: wordSet(
      ..."bailed bailing fled fleeing exited exiting threw throwing tossed tossing hurled hurling flung flinging spewed spewing".split(
        " ",
      ),
    ),
  },
  {
    way: -1,
    isVerb: wordSet(
      ..."liquidated liquidating unwound unwinding hawked hawking purged purging drained draining abandoned abandoning discharged discharging spat".split(
        " ",
      ),
    ),
  },
];

const isTradeNoun = kindTable(W.trade, W.tradeNoun);
const EXCEEDS = kindTable(W.pass, W.outnumber, W.above);

/** "Their purchases exceeded their sales by 32 billion won": the balance is the first's; 0 where neither is told so. */
export function wayOfExcess({ items }: Sentence, at: number): number {
  if (kindAt(items, at - 1) !== W.by || isTradeNoun[kindAt(items, at - 2)] !== 1) return 0;
  const verb = kindAt(items, at - 3) === W.article || kindAt(items, at - 3) === W.possessive ? at - 4 : at - 3;
  const first = items[verb - 1];
  if (EXCEEDS[kindAt(items, verb)] !== 1 || first === undefined || isTradeNoun[first.kind] !== 1) return 0;
  return first.value * (items[at - 2]?.value ?? 0) < 0 ? first.value : 0;
}

const isParticle = wordSet("out", "away", "off");
const isLet = wordSet("let", "letting");
const isGo = wordSet("go");

/** What may stand between a group and its verb. */
const BEFORE_VERB = kindTable(W.investor, W.comma, W.have, W.copula);

/** Phrases from the group to its verb. */
const VERB_REACH = 5;

/** "Foreigners let go of 183 billion won": which way; 0 where no such verb is told, NaN where one that nobody knows is. */
export function wayOfIdiom({ clause, items, story: { tokens } }: Sentence, at: number): number {
  if (clause.verb) return 0;
  let verb = clause.subjectAt + 1;
  while (verb < clause.subjectAt + VERB_REACH && BEFORE_VERB[kindAt(items, verb)] === 1) verb++;
  const word = items[verb];
  if (word?.kind !== W.plain || word.value !== 0 || verb >= at) return 0;
  const known = WAYS.find(({ isVerb }) => isVerb(tokens, word.from));
  if (known !== undefined) return known.way;
  if (isLet(tokens, word.from) && isGo(tokens, items[verb + 1]?.from ?? -1)) return -1;
  const end = tokens.end[word.to - 1] as number;
  // "Foreigners shook off 503 billion won".
  const parted = isParticle(tokens, items[verb + 1]?.from ?? -1);
  return parted || (tokens.text.startsWith("ed", end - 2) && kindAt(items, verb + 1) !== W.direction) ? Number.NaN : 0;
}
