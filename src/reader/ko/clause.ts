import type { Quantity } from "./numbers/quantity.ts";
import type { Entity } from "./term.ts";

/** A number of a clause on its way to a claim, with what stood around it. */
export interface Draft {
  readonly q: Quantity;
  /** Its place among the sentence's phrases. */
  readonly at: number;
  readonly particle: number;
  readonly bracket: boolean;
  /** Kind of the phrase a bracket follows. */
  readonly head: number;
  /** Direction of the first move, or side of the first trade, to its right; undefined while none is read. */
  move: number | undefined;
  trade: number | undefined;
  readonly intraday: boolean;
  now: boolean;
  readonly night: boolean;
  readonly offBoard: boolean;
  /** The day it speaks of when that is not the session; NaN when it cannot be told. */
  readonly day: number | undefined;
  /** Where that day is said, when it is said with digits or as "직전 거래일에 세운". */
  readonly dated: { readonly from: number; readonly to: number } | undefined;
  /** "종가", "고가", "저가", "시가" before it. */
  readonly noun: number;
  readonly record: boolean;
  readonly previous: boolean;
  /** "첫", "사상 처음으로" before it. */
  readonly first: boolean;
  /** Over what it is told, one of span-kind. */
  readonly period: number;
  /** The market named before it in its clause. */
  readonly market: string | undefined;
  /** Stands right behind "전 거래일" or the like. */
  readonly base: boolean;
  /** In brackets behind a number of the same unit: "15.90p(2.04p)". */
  readonly twin: boolean;
}

/** Names and the numbers said of them. */
export interface Entry {
  kind: number;
  names: Entity[];
  drafts: Draft[];
  each: boolean;
  /** Particle of the last name. */
  particle: number;
  /** An index of this industry is spoken of: "대형주 지수는". */
  indexed?: boolean;
  /** Amounts cannot be whole flows: "삼성전자를", "선물을", "업종에서" stood between. */
  partial: boolean;
}
