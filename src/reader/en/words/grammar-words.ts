import type { Entry } from "./motion-words.ts";
import * as W from "./word-class.ts";

/** Value of a copula that says what something became. */
export const TURN = -1;

/** Value of "having". */
export const HAVING = 3;

/** Values of "excluding" and of "between". */
export const EXCLUDING = 2;
export const BETWEEN = 3;

export const GRAMMAR: readonly Entry[] = [
  [W.preposition, EXCLUDING, "except excluding"],
  [W.preposition, BETWEEN, "between"],
  [W.preposition, 4, "in"],
  [W.preposition, 5, "along"],
  [W.open, 0, "opened began begun started opening starting beginning opens start kicked kicking kicks"],
  [
    W.close,
    0,
    "closed ended finished settled closing ending finishing settling close end finish settle ends closes finishes settles wrapped wrap concluded",
  ],
  [
    W.copula,
    0,
    "was were is are stood standing stand stands remained stayed be been being quoted traded changed changing remaining hovered hovering going came remains fetched recorded went marked moved shot pushed edged_ inched_ headed",
  ],
  [W.copula, TURN, "turned"],
  [
    W.touch,
    0,
    "touched touch touches touching hit hitting reached reach reaching reaches hits struck peaked peaking bottomed bottoming plumbed scaled scaling",
  ],
  [
    W.pass,
    0,
    `topped topping tops bests bested top surpassed surpassing surpass surpasses broke breaking breaks break breached breaching breaches breach crossed crossing cross cleared
     clearing clear passed passing pass exceed exceeds exceeded exceeding pierced piercing broken crosses shattered shattering reclaimed reclaiming reclaims
     regained regains regaining retook retakes retaking retaken overcame overtook`,
  ],
  [W.have, 1, "has have"],
  [W.have, 2, "had"],
  [W.have, HAVING, "having"],
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
  [W.while, 0, "while whilst whereas as_well although though"],
  [W.while, 2, "when"],
  [W.article, 0, "a an the its their his her this that these those another"],
  [W.who, 0, "which who whose"],
  [W.it, 0, "it"],
  [W.it, 1, "they"],
  [W.as, 0, "as"],
  [W.near, 0, "nearly almost near close virtually neared nearing nears approached approaching approaches"],
  [W.over, 0, "over least"],
  [W.more, 0, "more"],
  [W.under, 0, "under less fewer"],
  [W.about, 0, "some about around roughly approximately approx estimated circa"],
  [W.previous, 0, "previous prior earlier last preceding former prev old"],
  [W.intraday, 1, "morning midday lunchtime afternoon midmorning midafternoon"],
  [W.average, 0, "average averages averaged averaging"],
  [W.intraday, 0, "intraday intra briefly initially session's"],
  [W.high, 0, "high peak highs highest peaks strongest maximum"],
  [W.low, 0, "low trough nadir lows bottom lowest weakest minimum"],
  [W.record, 0, "record all-time records fresh"],
  [W.mark, 0, "mark level threshold line barrier milestone milestones levels"],
  [W.mark, 1, "range territory plateau handle foothold"],
  [W.say, 0, "said says according showed told noted"],
  [W.streak, 0, "straight consecutive row running streak"],
  [W.no, 0, "no nos"],
  [W.ago, 0, "ago"],
  [
    W.modal,
    0,
    "if unless would could can needs must might should will expect expected expects expecting likely predicted predicts projected tipped",
  ],
  [W.modal, 1, "pledged pledges vowed vows promised promises poised slated primed"],
  [W.periodic, 0, "weekly monthly quarterly yearly annual annually yoy qoq ytd"],
];
