import type { Asking, KeptReply, Service, ServicePart, ServiceWorld } from "./service.ts";
import { fault } from "./service.ts";
import { callService } from "./service-call.ts";
import { checkMarket, type KrxRow } from "./service-krx-check.ts";
import { nothingOf, shapedAs, textUnder } from "./service-reply.ts";

/** The services of each market. */
const MARKETS = {
  KOSPI: { index: "idx/kospi_dd_trd", quotes: "sto/stk_bydd_trd", master: "sto/stk_isu_base_info" },
  KOSDAQ: { index: "idx/kosdaq_dd_trd", quotes: "sto/ksq_bydd_trd", master: "sto/ksq_isu_base_info" },
  // No index series of KONEX is documented.
  KONEX: { index: undefined, quotes: "sto/knx_bydd_trd", master: "sto/knx_isu_base_info" },
} as const;
type Market = keyof typeof MARKETS;

/**
 * KRX Open API: the exchange's own record of a day, a market a reply, all values JSON strings (won, shares, points).
 *
 * Quirks: a day is published on the next one, at an hour that is not promised; a weekend, a holiday, today and a day to
 * come all answer 200 with an empty block, so the calendar decides what emptiness means. Every service is approved by
 * itself. An error object may come with HTTP 200. Missing numbers are "-" or "". Untraded issues carry zeros for open,
 * high and low. KONEX has quotes and masters, but no index. No service tells of NXT or of investors.
 */
export const krxService: Service = {
  id: "krx-openapi",
  title: "KRX Open API",
  terms: "KRX Open API: non-commercial use",
  lacks: "an index of KONEX; investors; NXT; the day itself",
  apply: "openapi.krx.co.kr: a key, and an approval for each service",
  keys: [{ env: "BELLWETHER_KRX_KEY", what: "AUTH_KEY" }],
  setting: "krxUrl",
  limits: "10,000 calls a day; eight for a day of three markets",
  everyMs: () => 200,
  parts: (Object.keys(MARKETS) as Market[]).map(
    (market): ServicePart => ({
      id: market.toLowerCase(),
      what: `${market}: ${MARKETS[market].index ? "index, " : ""}every quote, every issue's master`,
      ...(market === "KONEX" ? { optional: true } : {}),
      available: { from: "next-session", note: "the hour is not promised" },
      ask: (world, asking) => askMarket(world, asking, market),
    }),
  ),
};

async function askMarket(world: ServiceWorld, asking: Asking, market: Market): Promise<readonly KeptReply[]> {
  const services = MARKETS[market];
  const index = services.index && (await askService(world, asking, services.index));
  const quotes = await askService(world, asking, services.quotes);
  const master = await askService(world, asking, services.master);
  checkMarket(market, asking, { index: index?.rows, quotes: quotes.rows, master: master.rows });
  return [master, ...(index ? [index] : []), quotes].map(({ kept }) => kept);
}

/** An error object, alone or beside nothing; with HTTP 200 or 401. */
function complaintOf(body: string, status: number): Error | undefined {
  if (!body.includes("respCode")) return undefined;
  const said = textUnder(["respMsg"], body) ?? "";
  const told = `(${said || "no reason given"})`;
  if (/unauthorized api call/i.test(said)) {
    return fault("key-not-approved", `the key is not approved for this service ${told}`);
  }
  if (/expired?|만료/i.test(said)) {
    return fault("key-expired", `the key in BELLWETHER_KRX_KEY has run out ${told}`);
  }
  if (/limit|exceed|초과/i.test(said)) {
    return fault("quota-used", `the day's 10,000 calls are used up ${told}; they begin anew at midnight in Seoul`);
  }
  if (/unauthorized|key/i.test(said)) {
    return fault("key-unknown", `the service does not know the key in BELLWETHER_KRX_KEY ${told}`);
  }
  if (status === 200) return fault("service-error", `answered with an error ${told}`);
  return undefined;
}

interface ServiceReply {
  readonly rows: readonly KrxRow[];
  readonly kept: KeptReply;
}

function askService(world: ServiceWorld, asking: Asking, path: string): Promise<ServiceReply> {
  const day = asking.session.replaceAll("-", "");
  return callService(world, {
    what: `${path} of ${asking.session}`,
    request: () => ({
      method: "GET",
      url: `${world.base}/${path}?basDd=${day}`,
      headers: { AUTH_KEY: world.key("BELLWETHER_KRX_KEY") },
    }),
    complaint: ({ body, status }) => complaintOf(body, status),
    async read(value, reply) {
      const shape = await shapedAs(value, (z) => z.object({ OutBlock_1: z.array(z.record(z.string(), z.string())) }));
      const rows = shape.OutBlock_1;
      if (rows.length === 0) throw nothingOf(asking, "on the next trading day");
      return { rows, kept: { name: `${path.split("/")[1]}_${day}.json`, text: reply.body, rows: rows.length } };
    },
  });
}
