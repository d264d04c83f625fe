import { formatDecimal, toNumber } from "../../market/decimal.ts";
import { html, type Markup } from "../markup.ts";
import { percentText } from "../words/number-text.ts";
import { type PictureMaker, pc, px, type Scene } from "./picture.ts";
import { stockLabel } from "./stock-label.ts";
import { type Box, type Cell, treemap } from "./treemap.ts";

interface Tile {
  readonly code: string;
  readonly name: string;
  readonly sector: string;
  readonly cap: number;
  readonly percent: number;
  readonly text: string;
}

interface Group {
  readonly name: string;
  readonly tiles: readonly Tile[];
  readonly cap: number;
}

/** Pixels the two layouts are made for; shares of the width stretch them to the place they stand in. */
const LAYOUTS = { wide: { width: 1120, height: 480 }, narrow: { width: 288, height: 560 } } as const;
const HEAD = 17;
/** Pixels of a letter of a heading, in the widest of fonts. */
const HEAD_LETTER = 7.6;
/** Percent of change at which the colour is fullest. */
const FULL = 6;
const OTHERS = { en: "Others", ko: "기타" } as const;

/** Large caps by sector: area is market value, colour the change of the day. */
export const heatMap: PictureMaker = (scene) => {
  const groups = groupsOf(scene);
  if (groups.length === 0) return undefined;
  const { language } = scene;
  const tiles = groups.flatMap(({ tiles }) => tiles);
  const rise = tiles.filter(({ percent }) => percent > 0).length;
  const fall = tiles.filter(({ percent }) => percent < 0).length;
  const best = tiles.reduce((a, b) => (b.percent > a.percent ? b : a));
  const worst = tiles.reduce((a, b) => (b.percent < a.percent ? b : a));
  return {
    name: "heat-map",
    title: language === "ko" ? "업종과 대형주" : "Sectors and large caps",
    sentence:
      language === "ko"
        ? `넓이는 시가총액, 색은 등락률(빨강 상승, 파랑 하락). 대형주 ${tiles.length}개 가운데 ${rise}개 상승, ${fall}개 하락. 가장 많이 오른 종목은 ${best.name} ${best.text}, 가장 많이 내린 종목은 ${worst.name} ${worst.text}.`
        : `Area is market value, colour the change: red rose, blue fell, as Seoul prints it. Of ${tiles.length} large caps ${rise} rose and ${fall} fell; the best was ${best.name} ${best.text}, the worst ${worst.name} ${worst.text}.`,
    columns: ["code", "name", "sector", "market_value_won", "change_pct"],
    rows: tiles.map(({ code, name, sector, percent }) => [code, name, sector, capText(scene, code), percent]),
    height: LAYOUTS.wide.height,
    width: LAYOUTS.wide.width,
    drawing: layout(groups, LAYOUTS.wide),
    narrow: layout(groups, LAYOUTS.narrow),
  };
};

function capText({ facts }: Scene, code: string): string {
  const fact = facts.number(code, "market_cap");
  return fact ? formatDecimal(fact.value) : "";
}

function groupsOf(scene: Scene): readonly Group[] {
  const { facts, directory, language } = scene;
  const groups = new Map<string, Tile[]>();
  for (const code of facts.codes()) {
    const cap = facts.number(code, "market_cap");
    const percent = facts.number(code, "stock.change_pct");
    if (!cap || !percent) continue;
    const key = directory.get(code)?.sector ?? "";
    const sector = directory.sectors.get(key)?.[language] ?? OTHERS[language];
    const tile: Tile = {
      code,
      name: stockLabel(scene, code),
      sector,
      cap: toNumber(cap.value),
      percent: toNumber(percent.value),
      text: percentText(percent.value),
    };
    groups.set(sector, [...(groups.get(sector) ?? []), tile]);
  }
  return [...groups].map(([name, tiles]) => ({ name, tiles, cap: tiles.reduce((sum, { cap }) => sum + cap, 0) }));
}

function layout(groups: readonly Group[], size: { readonly width: number; readonly height: number }): Markup {
  const box: Box = { x: 0, y: 0, ...size };
  const parts = treemap(groups, ({ cap }) => cap, box).map((cell) => sector(cell, size.width));
  return html`<svg class="drawing heat" width="100%" height="${size.height}" aria-hidden="true" focusable="false">${parts}</svg>`;
}

function sector({ item, x, y, width, height }: Cell<Group>, whole: number): Markup {
  const hasHead = height > 58 && width > 46;
  const head = hasHead ? HEAD : 0;
  const inner: Box = {
    x: x + 1,
    y: y + 1 + head,
    width: Math.max(1, width - 3),
    height: Math.max(1, height - 3 - head),
  };
  const tiles = treemap(item.tiles, ({ cap }) => cap, inner).map((cell) => tile(cell, whole));
  const share = (value: number) => pc((value / whole) * 100);
  const name = hasHead
    ? html`<svg x="${share(x)}" y="${px(y)}" width="${share(width - 4)}" height="${HEAD}"><text class="sector" x="2" y="12">${capital(fitted(item.name, width - 6, HEAD_LETTER))}</text></svg>`
    : undefined;
  return html`${name}${tiles}`;
}

const LARGEST = 22;
const SMALLEST = 10;

function tile({ item, x, y, width, height }: Cell<Tile>, whole: number): Markup {
  const share = (value: number) => pc((value / whole) * 100);
  const step = Math.min(4, Math.ceil((Math.min(FULL, Math.abs(item.percent)) / FULL) * 4));
  const kind = item.percent > 0 ? `up${step}` : item.percent < 0 ? `down${step}` : "still";
  const set = lettering(item.name, width - 9, height - 5, Math.min(LARGEST, Math.sqrt(width * height) / 6));
  const lines = set?.lines.map(
    (text, at) =>
      html`<text class="tile-name t${set.size}" x="5" y="${px(set.size * (1 + at * 1.1) + 2)}">${text}</text>`,
  );
  const below = set ? set.size * (1 + set.lines.length * 1.1) + 3 : 0;
  const change =
    set && below < height - 3 && item.text.length * set.size * WIDEST.figures < width - 6
      ? html`<text class="tile-change t${set.size}" x="5" y="${px(below)}">${item.text}</text>`
      : undefined;
  return html`<svg class="tile ${kind}" x="${share(x)}" y="${px(y)}" width="${share(Math.max(1, width - 1))}" height="${px(Math.max(1, height - 1))}"><title>${item.name} ${item.text}</title><rect width="100%" height="100%"/>${lines}${change}</svg>`;
}

/** How wide a letter is beside its height, in the widest of the fonts that a reader's machine may put it in (DejaVu Sans). */
const WIDEST = { hangul: 0.97, latin: 0.67, figures: 0.7 } as const;

/** The largest letters in which the whole name fits, on as many lines as it has words; a stump would name another. */
function lettering(name: string, width: number, height: number, largest: number) {
  const wide = /[가-힣]/.test(name) ? WIDEST.hangul : WIDEST.latin;
  for (let size = Math.round(Math.max(SMALLEST, largest)); size >= SMALLEST; size--) {
    const most = Math.floor(width / (size * wide));
    const lines = wrapped(name, most);
    if (lines && (lines.length * 1.1 + 0.2) * size <= height) return { size, lines };
  }
  return undefined;
}

function wrapped(name: string, most: number): readonly string[] | undefined {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    if (word.length > most) return undefined;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** As much of a sector's name as fits; nothing rather than a stump. */
function fitted(name: string, width: number, letter: number): string {
  return name.length * letter <= width ? name : "";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
