import { type Item, kindAt } from "./item.ts";
import * as S from "./subject-kind.ts";
import * as W from "./word-class.ts";

/** A trade's word right behind a company's name, before its verb. */
export function isOfName(items: readonly Item[], at: number): boolean {
  const name = items[at - 1];
  if (name?.kind !== W.subject || name.value !== S.stock || name.to !== items[at]?.from) return false;
  const next = kindAt(items, at + 1);
  return items[at]?.value !== -1 && (next === W.copula || next === W.move || next === W.close);
}
