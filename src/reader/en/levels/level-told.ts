import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as W from "../words/word-class.ts";

/** A level of an index that was taken for a close: how its sentence tells it. What the whole story tells settles which closed. */
export interface LevelTold {
  /** Its place among the claims. */
  readonly claim: number;
  /** A verb says that it closed there. */
  readonly said: boolean;
  /** It only moved there: no change stands beside it. */
  readonly bare: boolean;
  /** A morning or an afternoon is told of. */
  readonly ofPart: boolean;
  readonly rise: boolean;
  /** A record that it touched: it may have closed elsewhere. */
  readonly touched: boolean;
  /** Its sentence begins with a span of weeks or more. */
  readonly spanned: boolean;
}

/** Keeps how the level that was claimed last is told. */
export function tellLevel({ clause, leadingScope, outline, story }: Sentence): void {
  const moved = clause.prep === W.to && !clause.hasMove();
  story.closes.push({
    claim: story.claims.length - 1,
    said: clause.mode === L.close,
    bare: moved && story.sentence > 1,
    ofPart: outline.hasPartOfDay,
    rise: clause.dir >= 0,
    touched: clause.mode === L.touch && clause.record,
    spanned: moved && leadingScope && story.isHome,
  });
}
