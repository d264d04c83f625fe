import { sign } from "../../market/decimal.ts";
import type { Directory } from "../../market/instrument.ts";
import type { SessionClose } from "../../newsroom/close.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import { FactSet } from "../../story/fact-set.ts";
import type { StoryLanguage } from "../../story/story.ts";
import { html, type Markup } from "../markup.ts";

/** What a picture may draw from: one session, in one language. */
export interface Scene {
  readonly close: SessionClose;
  readonly newsroom: Newsroom;
  readonly directory: Directory;
  readonly facts: FactSet;
  readonly language: StoryLanguage;
}

/** The class of what stands for the session itself. */
export function wayOfDay({ close: { market }, facts }: Scene): "up" | "down" | "flat" {
  const change = facts.number(market, "index.change");
  return wayOf(change ? sign(change.value) : 0);
}

export function sceneOf(close: SessionClose, newsroom: Newsroom, language: StoryLanguage): Scene {
  return { close, newsroom, directory: newsroom.directory, facts: new FactSet(close.facts), language };
}

/** A drawing with its data: what it shows in words, and every number of it. */
export interface Picture {
  readonly name: string;
  readonly title: string;
  /** The text alternative: what one sees, in a sentence or two. */
  readonly sentence: string;
  readonly columns: readonly string[];
  /** Exact values as text or numbers, one row a mark. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Height in CSS pixels; the width is that of the place it stands in. */
  readonly height: number;
  /** Width that a file of its own must have, where letters are fitted to it. */
  readonly width?: number;
  readonly drawing: Markup;
  /** The same for narrow screens, where the wide one would not be legible. */
  readonly narrow?: Markup;
}

/** Undefined where the session has not what the picture needs. */
export type PictureMaker = (scene: Scene) => Picture | undefined;

/** Words in both languages; a picture holds its own. */
export type Pair = Readonly<Record<StoryLanguage, string>>;

/** x and width in percent, y and height in pixels: a drawing stretches with its place and its letters do not. */
export function rect(kind: string, x: number, y: number, width: number, height: number): Markup {
  return html`<rect class="${kind}" x="${pc(x)}" y="${px(y)}" width="${pc(Math.max(0, width))}" height="${px(height)}"/>`;
}

export function rule(kind: string, x1: number, y1: number, x2: number, y2: number): Markup {
  return html`<line class="${kind}" x1="${pc(x1)}" y1="${px(y1)}" x2="${pc(x2)}" y2="${px(y2)}"/>`;
}

export function dot(kind: string, x: number, y: number, radius: number): Markup {
  return html`<circle class="${kind}" cx="${pc(x)}" cy="${px(y)}" r="${px(radius)}"/>`;
}

type Anchor = "start" | "middle" | "end";

export function label(kind: string, x: number, y: number, text: string, anchor: Anchor = "start", shift = 0): Markup {
  const moved = shift === 0 ? undefined : html` dx="${px(shift)}"`;
  return html`<text class="${kind}" x="${pc(x)}" y="${px(y)}" text-anchor="${anchor}"${moved}>${text}</text>`;
}

/** A line through points whose x and y are shares from 0 to 1, stretched over a box. */
export function curve(
  kind: string,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  points: readonly (readonly [number, number])[],
): Markup {
  const path = points.map(([x, y]) => `${(x * 1000).toFixed(1)},${((1 - y) * 1000).toFixed(1)}`).join(" ");
  return html`<svg x="${pc(box.x)}" y="${px(box.y)}" width="${pc(box.width)}" height="${px(box.height)}" viewBox="0 0 1000 1000" preserveAspectRatio="none" overflow="visible"><polyline class="${kind}" points="${path}"/></svg>`;
}

/** The whole drawing. Its words are beside it, so that it is named once. */
export function drawing(height: number, parts: readonly (Markup | undefined)[]): Markup {
  return html`<svg class="drawing" width="100%" height="${px(height)}" aria-hidden="true" focusable="false">${parts}</svg>`;
}

export function pc(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

export function px(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** "up", "down" or "flat": the class that colours a mark. */
export function wayOf(value: number): "up" | "down" | "flat" {
  return value > 0 ? "up" : value < 0 ? "down" : "flat";
}
