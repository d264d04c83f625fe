import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import { Extra, type Story } from "../story.ts";
import { bondNamed, DEPOSIT } from "../subjects/subject-bond.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** Tables of yields, a paper a row: where it closed, where it had closed the session before, and basis points between. */

/** Phrases a paper's name takes: "CB (AA-)". */
const NAME = 6;

/** The fewest phrases of a row: its years, the paper and three figures. */
const ROW = 5;

/**
 * Reads the rows that a sentence holds, be it one line of the table or all of it run together. Returns the phrase behind
 * the last row; 0 where the sentence has none.
 */
export function readBondRows(story: Story, items: readonly Item[]): number {
  if (!story.isHome) return 0;
  let end = 0;
  for (let at = 0; at + ROW <= items.length; at++) {
    const tenor = items[at]?.quantity;
    if (tenor?.unit !== U.duration || !tenor.hyphened) continue;
    const figures = figuresOf(items, at + 1);
    if (figures < 0) continue;
    claimRow(story, items.slice(at, figures + 3));
    end = figures + 3;
    at = end - 1;
  }
  return end;
}

/** The first of three figures in a row behind a name: thousandths, thousandths, and tenths; -1 where there is none. */
function figuresOf(items: readonly Item[], name: number): number {
  let at = name;
  while (at < name + NAME && at < items.length && items[at]?.quantity === undefined) at++;
  if (at === name || !isFigure(items[at], -3) || !isFigure(items[at + 1], -3) || !isFigure(items[at + 2], -1))
    return -1;
  const behind = items[at + 3]?.quantity;
  return behind === undefined || (behind.unit === U.duration && behind.hyphened) ? at : -1;
}

function isFigure(item: Item | undefined, exponent: number): boolean {
  return item?.quantity?.unit === U.plain && item.quantity.exponent === exponent;
}

function claimRow(story: Story, row: readonly Item[]): void {
  const [today, before, move] = row.slice(-3).map(({ quantity }) => quantity as Quantity) as [
    Quantity,
    Quantity,
    Quantity,
  ];
  const { tokens } = story;
  const [tenor, name] = row as [Item, Item];
  const paper = tokens.text.slice(tokens.start[name.from], tokens.end[name.to - 1]);
  const bond: Subject = bondNamed(String(tenor.quantity?.digits), paper);
  story.name("duration", tenor.from, tenor.to);
  const known = kindAt(row, 1) === W.bond || bond.name !== DEPOSIT;
  story.claim(known ? "bond.yield" : "other", bond, today, 1, new Extra("pct"));
  const past = new Extra("pct");
  past.session = story.previousSession;
  story.claim(known ? "bond.yield" : "other", bond, before, 1, past);
  story.claim(known ? "bond.change_bp" : "other", bond, move, 1, new Extra("bp"));
}
