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
}
