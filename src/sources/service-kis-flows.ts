import { absolute, compare, type Decimal, decimal, multiply, sum } from "../market/decimal.ts";
import { type Asking, fault, type ServiceWorld } from "./service.ts";
import { figure, mustFigure, text } from "./service-figure.ts";
import type { KisReply } from "./service-kis-ask.ts";
import type { ServiceRow } from "./service-rows.ts";

/** Field of each investor group's net buying, in million won. The first three must be there. */
const GROUPS: Readonly<Record<string, string>> = {
  foreign: "frgn_ntby_tr_pbmn",
  individual: "prsn_ntby_tr_pbmn",
  institution: "orgn_ntby_tr_pbmn",
  other: "etc_corp_ntby_tr_pbmn",
  financial_investment: "scrt_ntby_tr_pbmn",
  insurance: "insu_ntby_tr_pbmn",
  investment_trust: "ivtr_ntby_tr_pbmn",
  bank: "bank_ntby_tr_pbmn",
  pension: "fund_ntby_tr_pbmn",
};
const WHOLE = ["foreign", "individual", "institution"] as const;
const MILLION = decimal(1_000_000);

/** No group ever bought or sold a net hundred trillion won in a day, nor may three groups leave that much to a fourth. */
const MOST = decimal("30000000000000");
const MOST_LEFT = decimal("3000000000000");

/**
 * Net buying in won. The groups of one market sum to nothing; that is only a warning, because the service's own
 * figures were not seen to keep it on the day.
 */
export function flowRows(
  world: ServiceWorld,
  asking: Asking,
  market: string,
  row: KisReply["rows"][number],
): readonly ServiceRow[] {
  const amounts = new Map<string, Decimal>();
  for (const [group, field] of Object.entries(GROUPS)) {
    const million = (WHOLE as readonly string[]).includes(group)
      ? mustFigure(row, field, market)
      : figure(row, field, market);
    if (million) amounts.set(group, multiply(million, MILLION));
  }
  for (const [group, amount] of amounts) {
    if (compare(absolute(amount), MOST) > 0) {
      throw fault("unit-off", `${market} ${group} net ${text(amount)} won cannot be; a unit has changed`);
    }
  }
  const whole = WHOLE.map((group) => amounts.get(group) as Decimal);
  if (whole.every((amount) => amount.units === 0n)) {
    throw fault("empty-reply", `${market}: every investor group at nothing after a session`);
  }
  const left = sum(whole);
  if (compare(absolute(left), MOST_LEFT) > 0) {
    throw fault("sums-differ", `${market}: the investor groups leave ${text(left)} won over`);
  }
  const other = amounts.get("other");
  if (other && compare(absolute(sum([left, other])), MILLION) > 0) {
    world.log({ level: "warn", event: "flows-left-over", market, won: text(sum([left, other])) });
  }
  return [...amounts].map(([investor, amount]) => ({
    ...{ session: asking.session, market, investor, amount, precision: MILLION },
  }));
}
