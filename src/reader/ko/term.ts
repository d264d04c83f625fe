/** A thing of the market that figures are said of. */
export interface Entity {
  readonly kind: number;
  readonly name: string;
  readonly code?: string;
  /** Investor group (0 foreign, 1 individual, 2 institution), side of the breadth, or sense of the currency (-1: the won itself). */
  readonly value?: number;
}
