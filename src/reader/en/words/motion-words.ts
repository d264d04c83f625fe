import * as W from "./word-class.ts";

export type Entry = readonly [wordClass: number, value: number, words: string];

/** Verbs of motion: past, then participle, then base and third person. Adding a verb is adding its forms. */
export const MOTION: readonly Entry[] = [
  [
    W.move,
    1,
    `rose gained added advanced climbed jumped surged soared rallied spiked leapt leaped vaulted skyrocketed rocketed spurted
     mounted increased grew hiked edged inched nudged rebounded bounced recovered risen grown zoomed popped perked
     ticked scored garnered contributed crept swelled expanded doubled exploded roared powered upped accelerated improved inclined
     lifted ascended put tacked enlarged accumulated flew catapulted galloped sprinted snowballed sizzled sparkled motored bolted romped ballooned`,
  ],
  [
    W.move,
    -1,
    `fell lost shed depleted dropped declined slipped slid dipped sank tumbled plunged plummeted dived dove nosedived crashed
     tanked cratered retreated surrendered decreased eased skidded sagged shrank slumped swooned stumbled fallen sunk
     cooled collapsed crumbled slumped dwindled contracted backpedaled gave ceded tripped nosed drifted snapped_back
     buckled wobbled descended faltered reduced faded reversed shaved lowered downed drooped slackened wilted withered sunk forfeited relinquished caved parted shaded given backtracked bled crumpled flopped imploded toppled careened hemorrhaged dimmed cheapened sputtered deflated unraveled unravelled`,
  ],
  [W.move, 2, "strengthened appreciated firmed"],
  [W.move, -2, "weakened depreciated softened"],
  [
    W.moving,
    1,
    `rising gaining adding advancing climbing jumping surging soaring rallying spiking leaping vaulting skyrocketing
     rocketing spurting mounting increasing growing edging inching rebounding bouncing recovering improving expanding contributing inclining ascending swelling popping zooming creeping ticking perking accelerating roaring
     putting tacking finding flying hiking`,
  ],
  [
    W.moving,
    -1,
    `falling losing loosing shedding dropping declining slipping sliding dipping sinking tumbling plunging plummeting diving
     nosediving crashing tanking cratering retreating surrendering decreasing easing skidding sagging shrinking
     slumping giving collapsing ceding descending shading relinquishing forfeiting crumbling stumbling dwindling drifting wobbling drooping slackening backtracking bleeding flopping imploding toppling`,
  ],
  [W.moving, 2, "strengthening appreciating firming"],
  [W.moving, -2, "weakening depreciating softening"],
  [
    W.moveNoun,
    1,
    `rise rises gain gains add adds advance advances climb climbs jump jumps surge surges soar soars rally rallies
     spike spikes leap leaps skyrocket skyrockets increase increases grow grows rebound rebounds bounce upswing uptick
     recover recovers bounces ascend ascends hike growth appreciation premium lift lifts advancement advancements improvement improvements increment increments`,
  ],
  [
    W.moveNoun,
    -1,
    `fall falls lose loses loss losses sheds drop drops decline declines slip slips slide slides dip dips sink sinks
     tumble tumbles collapse collapses plunge plunges plummet plummets dive dives nosedive nosedives crash crashes tank tanks
     retreat retreats gives cedes decrease decreases reduction reductions ease eases slump slumps shrink shrinks
     stumble stumbles skid skids falter falters swoon swoons crumble crumbles sag sags crater craters wobble wobbles dwindle dwindles
     descend descends downturn downtick depreciation
     discount`,
  ],
  [W.moveNoun, 2, "strengthen strengthens appreciate appreciates"],
  [W.moveNoun, -2, "weaken weakens depreciate depreciates soften softens"],
  [W.direction, 1, "up higher upward ahead"],
  [W.direction, -1, "down lower downward off"],
  [W.direction, 2, "stronger firmer"],
  [W.direction, -2, "weaker softer"],
  [W.direction, 0, "unchanged flat"],
];

export const TRADES: readonly Entry[] = [
  [
    W.trade,
    1,
    `bought took purchased acquired scooped snapped snatched collected absorbed netted buying purchasing acquiring scooping
     snapping netting collecting absorbing gathered gathering grabbed grabbing hoovered gobbled amassed injected injecting poured pouring
     pumped ploughed plowed scoop absorb acquire`,
  ],
  [
    W.trade,
    -1,
    `sold dumped offloaded unloaded loaded selling dumping offloading unloading loading disposed disposing jettisoned
     divested cashed cashing withdrew withdrawn withdrawing pulled pulling yanked yanking siphoned siphoning removed rid ditched ditching offload dump unload sell_off`,
  ],
  [W.tradeNoun, 1, "purchases purchase buyers buyer buy buys"],
  [W.tradeNoun, -1, "sales sale sellers seller selloff sell sells outflow outflows exodus"],
  [W.tradeNoun, 1, "inflow inflows"],
  [W.net, 0, "net"],
  [W.combined, 0, "combined together jointly aggregate collectively"],
  [W.each, 0, "each apiece both"],
  [W.respectively, 0, "respectively"],
  [W.groupAdjective, 0, "foreign offshore overseas fii fpi fiis fpis"],
  [W.groupAdjective, 1, "individual retail"],
  [W.groupAdjective, 2, "institutional"],
  [W.groupAdjective, 3, "local"],
  [W.group, 0, "foreigners residents nonresidents"],
  [W.group, 1, "individuals ants"],
  [W.group, 2, "institutions institution diis organizations"],
  [W.investor, 0, "investors investor buyers funds traders players holders houses punters speculators"],
  [W.breadth, 1, "gainers winners advancers risers advances gainer winner riser"],
  [W.breadth, -1, "losers decliners fallers lossers decliner loser faller laggards"],
  [
    W.outnumber,
    0,
    `outnumbering outnumbered outnumber outpacing outpaced outpace outstripping outstripped overwhelming overwhelmed
     beating beat outdid outdoing exceeding trumped outperforming outperformed outperforms underperforming underperformed outshone
     outshining lagging lagged overpowered outweighed
     swamped swamping`,
  ],
  [W.outnumber, 1, "trailing trailed"],
  [W.volume, 0, "volume turnover volumes"],
  [W.trading, 0, "trade trading transactions transaction"],
];
