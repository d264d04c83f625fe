import { wordSet } from "./word-set.ts";

/** Verbs by which one thing moves another: "sent the stock up", "lifted the index by 12 points". Each family is whole. */

/** What they move goes up. */
const LIFTS =
  "lift lifts lifted lifting raise raises raised raising boost boosts boosted boosting propel propels propelled propelling buoy buoys buoyed buoying bolster bolsters bolstered bolstering hoist hoists hoisted hoisting";

/** What they move goes down. */
const DRAGS =
  "drag drags dragged dragging weaken weakens weakened weakening depress depresses depressed depressing dent dents dented denting knock knocks knocked knocking";

/** Which way, only the words behind tell. */
const SENDS =
  "send sends sent sending push pushes pushed pushing pull pulls pulled pulling drive drives drove driven driving";

const DRIVES_UP = "drive drives drove driven driving";

/** "Lifting", "drove" of what rises by so much. */
export const isLifting = wordSet(...`${LIFTS} ${DRIVES_UP}`.split(" "));
/** "Dragged", "denting". */
export const isDragging = wordSet(...DRAGS.split(" "));
/** "Sent", "pushing": behind the thing moved stands its way. */
export const isSending = wordSet(...SENDS.split(" "));
/** Any of them: "sent", "lifted", "dragged". */
export const isDriving = wordSet(...`${LIFTS} ${DRAGS} ${SENDS}`.split(" "));
