import * as E from "./ending-kind.ts";
import * as P from "./particle-kind.ts";

/** Particles after nouns and numbers, by what they say. */
const PARTICLES: Readonly<Record<string, number>> = table({
  [P.topic]: "은 는 란 이란",
  [P.subject]: "이 가 께서",
  [P.object]: "을 를",
  [P.also]: "도 역시 마저 마저도 조차 조차도",
  [P.only]: "만 만이 만은 만을 뿐",
  [P.of]: "의",
  [P.and]: "와 과 와는 과는 랑 및 이랑 에서와 에서와는",
  [P.at]: "에 에는 엔 에만 에야 에도 께 께는 와의 과의 에대한 에대해 에대해서",
  [P.in]: "에서 에서는 에서도 에선 에서의 에서만",
  [P.to]: "로 으로 로는 으로는 로도 으로도 으로써 로써 로서 으로서 로만 으로만 로의 으로의",
  [P.until]: "까지 까지는 까지도 까지만 까지의",
  [P.than]: "보다 보다는 보다도 에서보다 에서처럼",
  [P.from]: "부터 부터는 에서부터",
  [P.even]: "이나 나",
  [P.each]: "씩 씩을 씩은 씩으로 씩의",
  [P.is]: "이다 다 였다 이었다 입니다 였습니다 이었습니다 예요 임 이라고 라고 이라며 라며 이라는 라는",
  [P.isAnd]:
    "이고 고 이며 며 였고 이었고 였으며 이었으며 였지만 이었지만 지만 이지만 였으나 이었으나 이자 였는데 이었는데 인데 이어서 이면서 면서",
  [P.being]: "인 였던 이었던 이던 일 이라",
});

const LINKS =
  "고 으며 며 으나 나 지만 는데 은데 ㄴ데 던데 면서 으면서 다가 으니 자 자마자 더니 었고 았고 었으며 았으며 었지만 았지만 었으나 았으나 고서 거나 되 데다 는데다 을뿐더러 기도 긴 기는";
const FINALS = "다 습니다 어요 아요 음 는다 다며 다고 다면서 다는 었다 았다 었습니다 았습니다 입니다";
const AHEADS = "는 던 은 을 ㄴ 기 기가 기란 기엔 기에는 었던 았던 려는 으려는 는지";
const JOINS = "어 아 여 어서 아서 서 며서 어선 아선 은뒤";
const CONDITIONS = "면 으면 을지 ㄹ지 려면 으려면 더라도";

/** Endings after a verb's stem. */
const ENDINGS: Readonly<Record<string, number>> = table({
  [E.link]: LINKS,
  [E.final]: FINALS,
  [E.ahead]: AHEADS,
  [E.join]: JOINS,
  [E.condition]: CONDITIONS,
});

/** Forms of 하다 and 되다 after a noun of action. */
const ACTIONS: Readonly<Record<string, number>> = table({
  [E.ahead]: "한 하는 했던 하던 할 된 되는 됐던 될 시킨 시키는 하기 하려는 당한",
  [E.final]:
    "했다 하다 한다 합니다 했습니다 됐다 되다 됐습니다 된다 됩니다 시켰다 했음 함 됨 했다고 했다며 했다는 한다고 됐다고 하였다 되었다 당했다",
  [E.link]:
    "하고 하며 했고 했으며 했지만 했으나 하면서 했는데 하지만 하나 하자 한데 했다가 하다가 됐고 됐으며 됐지만 되고 되며 되면서 됐으나 하는데 하더니 했으니 하였고 하였으며 하였으나 되자 하자마자 시키고 시키며 시켰고 시켰으나 하기도 하긴 했던데",
  [E.join]: "해 하여 해서 돼 되어 돼서 해선 시켜",
  [E.condition]: "하면 되면 할지 될지 하려면 하더라도 되더라도",
});

function table(byKind: Record<number, string>): Record<string, number> {
  const entries = Object.entries(byKind).flatMap(([kind, words]) =>
    words.split(" ").map((word) => [word, Number(kind)]),
  );
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as Record<string, number>;
}

/** What a particle says, or -1 when the text is none. */
export function particleOf(rest: string): number {
  return rest === "" ? P.none : (PARTICLES[rest] ?? -1);
}

/** Ending of a verb by what follows its stem, or -1; after a short stem only the common endings count. */
export function endingOf(rest: string, loose: boolean): number {
  const known = ENDINGS[rest];
  if (known !== undefined) return known;
  return loose && "다는던은고며만나데서".includes(rest.charAt(rest.length - 1)) ? looseEnding(rest) : -1;
}

/** Ending of "하다" or "되다" after a noun, or -1. */
export function actionEnding(rest: string): number {
  const known = ACTIONS[rest];
  if (known !== undefined) return known;
  const head = rest.charCodeAt(0);
  // 하 한 할 해 했 되 된 될 됐 돼: another form of the two verbs.
  return "하한할해했되된될됐돼".includes(String.fromCharCode(head)) ? looseEnding(rest) : -1;
}

/** Ending of a word that is not known, by its last syllables. */
function looseEnding(rest: string): number {
  const last = rest.charAt(rest.length - 1);
  if (last === "다" || last === "까" || last === "요") return E.final;
  if (
    last === "는" ||
    last === "던" ||
    last === "은" ||
    last === "린" ||
    last === "간" ||
    last === "인" ||
    last === "선"
  )
    return E.ahead;
  if (last === "고" || last === "며" || last === "만" || last === "나" || last === "데") return E.link;
  return E.join;
}

const CLEAR_LINKS = ["고", "며", "만", "나", "데", "서"];
const PAST = "했였됐졌었았렸갔났섰냈왔랐꼈쳤췄켰줬";

/** Ending of an unknown word: only what is surely a verb counts. */
export function unknownEnding(text: string, start: number, end: number): number {
  if (end - start < 2) return E.none;
  const last = text.charAt(end - 1);
  const before = text.charAt(end - 2);
  if (
    last === "다" &&
    (PAST.includes(before) || before === "니" || before === "한" || before === "된" || before === "있")
  )
    return E.final;
  // "썼던": a syllable that ends in ㅆ marks the past.
  if (last === "던" && (before.charCodeAt(0) - 0xac00) % 28 === 20) return E.ahead;
  if (!CLEAR_LINKS.includes(last)) return E.none;
  if (PAST.includes(before)) return E.link;
  const two = before + last;
  return two === "지만" ||
    two === "으며" ||
    two === "으나" ||
    two === "는데" ||
    two === "면서" ||
    two === "하고" ||
    two === "하며"
    ? E.link
    : E.none;
}
