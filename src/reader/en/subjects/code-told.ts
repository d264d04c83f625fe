import { type Item, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** Letters by which a share is dealt in. */
const CODE = /^[A-Z][A-Z.]{0,4}$/;

/** "Pepper Inc. (PPR: down $0.23 to $25.30)": the company whose code the name at `at` is; undefined where it is none. */
export function companyOfCode(items: readonly Item[], at: number, printed: Subject): Subject | undefined {
  if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.colon) return undefined;
  // "Pepper Inc. (PPR: ...)", "Salt! (SLT: ...)".
  const company = itemAt(items, kindAt(items, at - 2) === W.subject ? at - 2 : at - 3)?.subject;
  return company?.kind === S.stock && CODE.test(printed.name) ? company : undefined;
}
