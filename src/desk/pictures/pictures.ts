import { breadth } from "./breadth.ts";
import { dayPath } from "./day-path.ts";
import { flows } from "./flows.ts";
import { heatMap } from "./heat-map.ts";
import { longLine } from "./long-line.ts";
import { movers } from "./movers.ts";
import { overseas } from "./overseas.ts";
import type { PictureMaker } from "./picture.ts";
import { recentLine } from "./recent-line.ts";
import { turnover } from "./turnover.ts";

/** Every picture of a session by the name its data go by. Adding one is adding an entry, and a place on the page. */
export const PICTURES = {
  path: dayPath,
  recent: recentLine,
  movers,
  flows,
  breadth,
  turnover,
  "heat-map": heatMap,
  "long-line": longLine,
  overseas,
} as const satisfies Readonly<Record<string, PictureMaker>>;

export type PictureName = keyof typeof PICTURES;
export const PICTURE_NAMES = Object.keys(PICTURES) as readonly PictureName[];

export function isPictureName(name: string): name is PictureName {
  return Object.hasOwn(PICTURES, name);
}
