import { Lexicon } from "../lexicon.ts";
import { PLACES } from "./indexes.ts";
import { W } from "./word-class.ts";

/** Country codes, numbered by their first mention in the table of places. */
export const PLACE_MARKETS: readonly string[] = [...new Set(Object.values(PLACES))];

type Entry = readonly [wordClass: number, value: number, words: string];

/** Verbs of motion: past, then participle, then base and third person. Adding a verb is adding its forms. */
const MOTION: readonly Entry[] = [
  [
    W.move,
    1,
    `rose gained added advanced climbed jumped surged soared rallied spiked leapt leaped vaulted skyrocketed rocketed
     mounted increased grew hiked edged inched nudged rebounded bounced recovered risen grown zoomed popped perked
     ticked crept swelled expanded doubled exploded roared powered upped accelerated`,
  ],
  [
    W.move,
    -1,
    `fell lost shed dropped declined slipped slid dipped sank tumbled plunged plummeted dived dove nosedived crashed
     tanked cratered retreated surrendered decreased eased skidded sagged shrank slumped swooned stumbled fallen sunk
     cooled collapsed crumbled slumped dwindled contracted backpedaled gave ceded tripped nosed drifted snapped_back
     buckled wobbled reduced faded reversed`,
  ],
  [W.move, 2, "strengthened appreciated firmed"],
  [W.move, -2, "weakened depreciated softened"],
  [
    W.moving,
    1,
    `rising gaining adding advancing climbing jumping surging soaring rallying spiking leaping vaulting skyrocketing
     rocketing mounting increasing growing edging inching rebounding bouncing recovering`,
  ],
  [
    W.moving,
    -1,
    `falling losing shedding dropping declining slipping sliding dipping sinking tumbling plunging plummeting diving
     nosediving crashing tanking cratering retreating surrendering decreasing easing skidding sagging shrinking
     slumping giving collapsing ceding`,
  ],
  [W.moving, 2, "strengthening appreciating firming"],
  [W.moving, -2, "weakening depreciating softening"],
  [
    W.moveNoun,
    1,
    `rise rises gain gains add adds advance advances climb climbs jump jumps surge surges soar soars rally rallies
     spike spikes leap leaps skyrocket skyrockets increase increases grow grows rebound rebounds bounce upswing uptick
     hike growth appreciation premium`,
  ],
  [
    W.moveNoun,
    -1,
    `fall falls lose loses loss losses sheds drop drops decline declines slip slips slide slides dip dips sink sinks
     tumble tumbles plunge plunges plummet plummets dive dives nosedive nosedives crash crashes tank tanks crater
     retreat retreats decrease decreases ease eases slump slumps shrink shrinks downturn downtick depreciation
     discount weakens`,
  ],
  [W.direction, 1, "up higher upward"],
  [W.direction, -1, "down lower downward off"],
  [W.direction, 2, "stronger firmer"],
  [W.direction, -2, "weaker softer"],
  [W.direction, 0, "unchanged flat"],
];

const TRADES: readonly Entry[] = [
  [
    W.trade,
    1,
    `bought purchased acquired scooped snapped snatched collected absorbed netted buying purchasing acquiring scooping
     snapping netting collecting absorbing grabbed grabbing hoovered gobbled amassed`,
  ],
  [
    W.trade,
    -1,
    `sold dumped offloaded unloaded loaded selling dumping offloading unloading loading disposed disposing jettisoned
     divested withdrew withdrawn pulled removed offload sell_off`,
  ],
  [W.tradeNoun, 1, "purchases purchase buyers buyer buy buys"],
  [W.tradeNoun, -1, "sales sale sellers seller selloff sell sells outflow outflows"],
  [W.tradeNoun, 1, "inflow inflows"],
  [W.net, 0, "net"],
  [W.combined, 0, "combined together jointly aggregate"],
  [W.each, 0, "each apiece both"],
  [W.respectively, 0, "respectively"],
  [W.groupAdjective, 0, "foreign offshore overseas fii fpi fiis fpis"],
  [W.groupAdjective, 1, "individual retail"],
  [W.groupAdjective, 2, "institutional"],
  [W.groupAdjective, 3, "local"],
  [W.group, 0, "foreigners"],
  [W.group, 1, "individuals ants"],
  [W.group, 2, "institutions institution diis"],
  [W.investor, 0, "investors investor buyers funds traders players holders houses"],
  [W.breadth, 1, "gainers winners advancers risers advances gainer winner"],
  [W.breadth, -1, "losers decliners fallers losers decliner loser laggards"],
  [
    W.outnumber,
    0,
    `outnumbering outnumbered outnumber outpacing outpaced outpace outstripping outstripped overwhelming overwhelmed
     beating beat outdid outdoing exceeding trumped topped_by leading`,
  ],
  [W.volume, 0, "volume turnover volumes"],
  [W.trading, 0, "trade trading transactions"],
];

const GRAMMAR: readonly Entry[] = [
  [W.preposition, 2, "except excluding"],
  [W.preposition, 3, "between"],
  [W.open, 0, "opened began started opening starting beginning opens"],
  [
    W.close,
    0,
    "closed ended finished settled closing ending finishing settling close end finish settle wrapped concluded",
  ],
  [
    W.copula,
    0,
    "was were is are stood standing stand stands remained stayed be been being quoted traded changed changing hovered hovering came remains went moved turned shot pushed edged_ inched_",
  ],
  [W.touch, 0, "touched touch touching hit hitting reached reach reaching reaches hits struck peaked bottomed"],
  [
    W.pass,
    0,
    `topped topping tops top surpassed surpassing surpass broke breaking break breached breaching breach crossed crossing cross cleared
     clearing clear passed passing pass exceeded exceeding pierced piercing broken crosses shattered shattering reclaimed reclaiming
     regained overcame overtook`,
  ],
  [W.have, 1, "has have"],
  [W.have, 2, "had"],
  [W.have, 3, "having"],
  [W.to, 0, "to"],
  [W.at, 0, "at"],
  [W.by, 0, "by"],
  [W.from, 0, "from"],
  [W.of, 0, "of"],
  [W.above, 0, "above past beyond"],
  [W.below, 0, "below beneath underneath"],
  [W.than, 0, "than"],
  [W.since, 0, "since"],
  [W.after, 0, "after before until"],
  [
    W.preposition,
    0,
    "in on for into despite amid through within via like among alongside throughout including during across upon without following because due toward towards outside besides versus vs",
  ],
  [W.with, 0, "with"],
  [W.against, 0, "against compared"],
  [W.and, 0, "and plus"],
  [W.or, 0, "or"],
  [W.while, 1, "then"],
  [W.but, 0, "but yet however"],
  [W.while, 0, "while whereas as_well although though when"],
  [W.article, 0, "a an the its their his her this that these those"],
  [W.who, 0, "which who whose"],
  [W.it, 0, "it"],
  [W.it, 1, "they"],
  [W.as, 0, "as"],
  [W.near, 0, "nearly almost near close just virtually"],
  [W.over, 0, "over least"],
  [W.more, 0, "more"],
  [W.under, 0, "under less fewer"],
  [W.about, 0, "some about around roughly approximately approx estimated circa"],
  [W.previous, 0, "previous prior earlier last preceding former prev"],
  [W.intraday, 1, "morning midday"],
  [W.average, 0, "average averages"],
  [W.intraday, 0, "intraday briefly session's"],
  [W.high, 0, "high peak highs highest peaks strongest"],
  [W.low, 0, "low trough lows bottom lowest weakest"],
  [W.record, 0, "record all-time records fresh"],
  [W.mark, 0, "mark level threshold line barrier milestone handle territory range milestones levels plateau"],
  [W.say, 0, "said says according showed told noted"],
  [W.streak, 0, "straight consecutive row running streak"],
  [W.no, 0, "no nos"],
  [W.ago, 0, "ago"],
];

const UNITS: readonly Entry[] = [
  [W.percent, 0, "percent pct percentage"],
  [W.per, 0, "per"],
  [W.cent, 0, "cent"],
  [W.point, 0, "points point pts pt"],
  [W.basis, 0, "basis bp bps"],
  [W.won, 0, "won krw"],
  [W.dollar, 0, "dollar dollars usd us greenback"],
  [W.money, 0, "yen jpy"],
  [W.money, 1, "yuan renminbi cny rmb"],
  [W.money, 2, "euro euros eur"],
  [W.money, 3, "rupee rupees inr rs re"],
  [W.money, 4, "hkd hk"],
  [W.money, 5, "ntd twd nt"],
  [W.money, 6, "pound pounds sterling gbp"],
  [W.money, 7, "sgd"],
  [W.money, 8, "pence"],
  [W.shareUnit, 0, "shares share stocks stock"],
  [W.shareUnit, 1, "issues issue counters companies scrips equities"],
  [W.scale, 3, "thousand k"],
  [W.scale, 6, "million mn mln m"],
  [W.scale, 9, "billion bn bln b"],
  [W.scale, 12, "trillion tn trln tln trn"],
  [W.scale, 7, "crore crores cr"],
  [W.scale, 5, "lakh lakhs"],
  [W.scale, 2, "hundred"],
  ..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value): Entry => [W.numeral, value, word]),
  ..."twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, n): Entry => [W.numeral, n * 10 + 20, word]),
  [W.numeral, 0.5, "half"],
  [W.numeral, 0.25, "quarter"],
  ..."january february march april may june july august september october november december"
    .split(" ")
    .map((word, n): Entry => [W.month, n + 1, word]),
  ..."jan feb mar apr _ jun jul aug sep oct nov dec".split(" ").map((word, n): Entry => [W.month, n + 1, word]),
  [W.month, 9, "sept"],
  ..."sunday monday tuesday wednesday thursday friday saturday"
    .split(" ")
    .map((word, n): Entry => [W.weekday, n, word]),
  [W.span, 1, "session sessions day days"],
  [W.span, 7, "week weeks"],
  [W.span, 30, "month months"],
  [W.span, 365, "year years decade decades"],
  [W.span, 0, "hour hours minute minutes second seconds"],
  [W.clock, 0, "p.m a.m gmt kst utc est edt noon"],
  [W.ordinal, 0, "st nd rd th"],
];
const THINGS: readonly Entry[] = [
  [
    W.marketNoun,
    0,
    "stocks shares market bourse index benchmark gauge indicator equities indices markets indexes board barometer",
  ],
  [W.sectorNoun, 0, "sector sectors industry industries sub subindex names plays counters segment"],
  [
    W.sector,
    0,
    `finance financials financial bank banks banking insurance insurers brokerage brokerages securities chemical chemicals
     pharmaceutical pharmaceuticals pharma drugmakers bio biotech steel metal metals steelmakers shipbuilders shipbuilding
     automakers carmakers auto autos automobile automobiles construction builders utilities utility telecom telecoms
     telecommunications food beverage beverages tobacco textile textiles paper wood machinery transport transportation
     transport-storage shipping airlines medical precision instruments electronics electrical electronic manufacturing
     distribution service services semiconductor semiconductors chipmakers chip chips tech technology energy properties
     property commerce industrials materials healthcare media entertainment game games battery batteries defense nuclear
     cosmetics realty fmcg it equipment oil gas power minerals nonmetallic warehouse leisure refiners retailers miners
     housing midcap smallcap midcaps smallcaps`,
  ],
  [W.futures, 0, "futures future contracts options forward forwards non-deliverable ndf"],
  [W.bond, 0, "treasury treasurys treasuries bond bonds notes debt debentures"],
  [W.yield, 0, "yield yields yielded yielding return"],
  [W.worth, 0, "worth valued amounting totaling totalling totaled totalled"],
  [W.commodity, 0, "wti brent crude gold bitcoin ether ethereum silver copper vix dubai oil_price vkospi barrel"],
  [
    W.macro,
    0,
    `exports imports shipments inflation gdp cpi ppi unemployment payrolls pmi deficit surplus tariffs tariff economy
     retail_sales reserves forecast`,
  ],
  [W.currencyNoun, 0, "currency"],
  [W.rate, 0, "rate rates"],
  [W.cap, 0, "capitalization capitalisation"],
  [
    W.stake,
    0,
    "stake buyback order profit revenue earnings sales_of stakes investment contract deal loan aid fund cases package",
  ],
  [W.title, 0, "mr ms dr"],
  ...Object.entries(PLACES).map(([word, market]): Entry => [W.place, PLACE_MARKETS.indexOf(market), word]),
];

export interface Vocabulary {
  readonly lexicon: Lexicon;
  readonly classes: Uint8Array;
  readonly values: Float64Array;
}

function build(): Vocabulary {
  const lexicon = new Lexicon();
  const entries = [...MOTION, ...TRADES, ...UNITS, ...GRAMMAR, ...THINGS];
  const classes: number[] = [];
  const values: number[] = [];
  for (const [wordClass, value, words] of entries) {
    for (const word of words.split(/\s+/)) {
      if (word === "") continue;
      const id = lexicon.add(word);
      // The first class given wins: "shares" is a unit before it is a market.
      if (classes[id] !== undefined) continue;
      classes[id] = wordClass;
      values[id] = value;
    }
  }
  return { lexicon, classes: Uint8Array.from(classes), values: Float64Array.from(values) };
}

/** The English words the reader knows, each with what it does. */
export const VOCABULARY: Vocabulary = build();
