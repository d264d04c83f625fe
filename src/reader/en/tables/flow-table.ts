import { GROUP_FLOWS, type Measure } from "../../../market/measure.ts";
import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { Extra, type Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Tables of what each group of investors bought or sold, a day a row. */

/** "FOREIGNERS INSTITUTIONS RETAIL", in billions of won: whose each column is, and by which power of ten its figures count. */
export interface FlowTable {
  readonly groups: readonly number[];
  readonly scale: number;
}

const isGroup = kindSet(W.group, W.groupAdjective);
const isBillions = wordSet("billions");
const isMillions = wordSet("millions");

/** The most groups that head a table. */
const MOST = 4;

/** Tokens from the unit of a table to its head. */
const UNIT_REACH = 40;

/**
 * Reads the rows of a table of flows that a sentence holds, whether it is one of its lines or all of it run together.
 * Returns the phrase behind the last row; 0 where the sentence has none.
 */
export function readFlowRows(story: Story, items: readonly Item[]): number {
  if (!story.isHome) return 0;
  const head = headEnd(story.tokens, items);
  if (head) story.flowTable = head.table;
  const { flowTable } = story;
  if (!flowTable) return 0;
  let at = head ? head.end : 0;
  let end = 0;
  for (let next = rowEnd(items, at, flowTable); next > at; next = rowEnd(items, at, flowTable)) {
    claimRow(story, items.slice(at, next), flowTable);
    at = next;
    end = next;
  }
  // A sentence of another kind ends the table.
  if (!head && end === 0) story.flowTable = undefined;
  return end;
}

function headEnd(tokens: Tokens, items: readonly Item[]): { table: FlowTable; end: number } | undefined {
  for (let at = 0; at < items.length; at++) {
    if (!isGroup(items[at]) || !isGroup(items[at + 1])) continue;
    let end = at;
    while (end < at + MOST && isGroup(items[end])) end++;
    const groups = items.slice(at, end).map(({ value }) => value);
    const several = new Set(groups).size === groups.length;
    const scale = several ? unitBefore(tokens, (items[at] as Item).from) : 0;
    const opens = end === items.length || kindAt(items, end) === W.date;
    if (scale > 0 && opens) return { table: { groups, scale }, end };
    at = end;
  }
  return undefined;
}

function unitBefore(tokens: Tokens, from: number): number {
  for (let at = from - 1; at >= 0 && at > from - UNIT_REACH; at--) {
    if (isBillions(tokens, at)) return 9;
    if (isMillions(tokens, at)) return 6;
  }
  return 0;
}

/** Past a day and as many plain figures as the table has columns; `at` itself where no such row stands. */
function rowEnd(items: readonly Item[], at: number, { groups }: FlowTable): number {
  if (kindAt(items, at) !== W.date || items[at]?.day === undefined) return at;
  let next = at + 1;
  let figures = 0;
  for (; next < items.length && figures < groups.length; next++) {
    const { kind, quantity } = items[next] as Item;
    if (kind === W.other) continue;
    if (quantity === undefined || quantity.scale !== 0 || !isFigure(quantity)) return at;
    figures++;
  }
  while (kindAt(items, next) === W.other) next++;
  return figures === groups.length && kindAt(items, next) !== W.quantity ? next : at;
}

/** "-237.8 Month to date": the next row begins behind the figure. */
function isFigure({ unit, exponent }: Quantity): boolean {
  return unit === U.plain || (unit === U.duration && exponent < 0);
}

function claimRow(story: Story, row: readonly Item[], { groups, scale }: FlowTable): void {
  const day = row[0]?.day;
  if (!day || day.long) return;
  let column = 0;
  for (const { quantity } of row) {
    if (!quantity) continue;
    const to = quantity.unit === U.plain ? quantity.to : quantity.to - 1;
    const amount: Quantity = { ...quantity, exponent: quantity.exponent + scale, to };
    const extra = new Extra("KRW");
    extra.session = day.number;
    story.claim(GROUP_FLOWS[groups[column] as number] as Measure, story.mainIndex, amount, 1, extra);
    column++;
  }
}
