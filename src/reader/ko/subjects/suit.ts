import { AMOUNT, amountOf, type Quantity } from "../numbers/quantity.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** Investors' amounts are not smaller, in won. */
const LEAST_FLOW = 1e7;

/** No share costs as much: "17,883백만 원". */
const MOST_PRICE = 1e8;

/** "1만7184.59엔": a level of a Japanese index, which has the decimals that no price in yen has. */
const LEVEL_DECIMALS = 2;

/** Which units can be said of a kind of thing. */
export function suits(kind: number, q: Quantity): boolean {
  switch (kind) {
    case K.index:
    case K.foreign:
      return (
        q.unit === U.percent ||
        q.unit === U.point ||
        q.unit === U.percentPoint ||
        (q.unit === U.plain && q.scale < AMOUNT) ||
        (q.currency === "JPY" && q.decimals === LEVEL_DECIMALS)
      );
    case K.futures:
      return true;
    case K.stock:
      return (
        q.unit === U.percent ||
        q.unit === U.percentPoint ||
        (q.unit === U.won && q.scale < AMOUNT && amountOf(q) < MOST_PRICE) ||
        q.unit === U.money
      );
    case K.abroad:
      return q.unit === U.percent;
    case K.sector:
      return q.unit === U.percent || q.unit === U.percentPoint;
    case K.group:
    case K.fund:
    case K.program:
      return (q.unit === U.won || q.unit === U.plain) && (q.scale >= AMOUNT || amountOf(q) >= LEAST_FLOW);
    case K.fx:
      return (q.unit === U.won && q.scale < AMOUNT) || q.unit === U.percent || q.unit === U.plain;
    case K.volume:
      return q.unit === U.shares || q.unit === U.percent || (q.unit === U.plain && q.scale >= 4);
    case K.turnover:
      return q.unit === U.won || q.unit === U.money || q.unit === U.percent || (q.unit === U.plain && q.scale >= 4);
    case K.marketValue:
      return (
        ((q.unit === U.won || q.unit === U.plain) && q.scale >= AMOUNT) || q.unit === U.money || q.unit === U.percent
      );
    case K.bond:
      return q.unit === U.percent || q.unit === U.basisPoint || q.unit === U.percentPoint;
    case K.breadth:
      return q.unit === U.issues;
    default:
      return true;
  }
}
