import type { Asking, KeptReply, Service, ServicePart, ServiceWorld } from "./service.ts";
import { fault } from "./service.ts";
import { callService } from "./service-call.ts";
import { checkMarket, type KrxRow } from "./service-krx-check.ts";

/** The services of one market, and the name its index has in the index series. */
const MARKETS = {
  KOSPI: { index: "idx/kospi_dd_trd", quotes: "sto/stk_bydd_trd", master: "sto/stk_isu_base_info" },
  KOSDAQ: { index: "idx/kosdaq_dd_trd", quotes: "sto/ksq_bydd_trd", master: "sto/ksq_isu_base_info" },
} as const;
type Market = keyof typeof MARKETS;

/**
 * KRX Open API: the exchange's own record of a day, a market a reply, all values JSON strings (won, shares, points).
 *
 * Quirks: a day is published on the next one, at an hour that is not promised; a weekend, a holiday, today and a day to
 * come all answer 200 with an empty block, so the calendar decides what emptiness means. Every service is approved by
 * itself. An error object may come with HTTP 200. Missing numbers are "-" or "". Untraded issues carry zeros for open,
 * high and low.
 */
export const krxService: Service = {
  id: "krx-openapi",
  title: "KRX Open API",
  terms: "KRX Open API: non-commercial use",
  apply: "openapi.krx.co.kr: a key, and an approval for each service",
  keys: [{ env: "BELLWETHER_KRX_KEY", what: "AUTH_KEY" }],
  setting: "krxUrl",
  limits: "10,000 calls a day; six for a day of both markets",
  everyMs: () => 200,
  parts: (["KOSPI", "KOSDAQ"] as const).map(
    (market): ServicePart => ({
      id: market.toLowerCase(),
      what: `${market}: index, every quote, every issue's master`,
      available: { from: "next-session", note: "the hour is not promised" },
      ask: (world, asking) => askMarket(world, asking, market),
    }),
  ),
};

async function askMarket(world: ServiceWorld, asking: Asking, market: Market): Promise<readonly KeptReply[]> {
  const services = MARKETS[market];
  const index = await askService(world, asking, services.index);
  const quotes = await askService(world, asking, services.quotes);
  const master = await askService(world, asking, services.master);
  checkMarket(market, asking, { index: index.rows, quotes: quotes.rows, master: master.rows });
  return [master, index, quotes].map(({ kept }) => kept);
}

/** An error object, alone or beside nothing; with HTTP 200 or 401. */
function complaintOf(body: string, status: number): Error | undefined {
  if (!body.includes("respCode")) return undefined;
  const said = /"respMsg"\s*:\s*"([^"]*)"/.exec(body)?.[1] ?? "";
  const told = `(${said || "no reason given"})`;
  if (/unauthorized api call/i.test(said)) {
    return fault(
      "key-not-approved",
      `the key is not approved for this service ${told}; apply for it on openapi.krx.co.kr`,
    );
  }
  if (/expired?|만료/i.test(said)) {
    return fault("key-expired", `the key has run out ${told}; renew it on openapi.krx.co.kr`);
  }
  if (/unauthorized|key/i.test(said)) {
    return fault("key-unknown", `the service does not know the key ${told}; check BELLWETHER_KRX_KEY`);
  }
  if (/limit|exceed|초과/i.test(said)) {
    return fault("quota-used", `the day's 10,000 calls are used up ${told}; they begin anew at midnight in Seoul`);
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
    what: `${krxService.title} ${path} of ${asking.session}`,
    request: () => ({
      method: "GET",
      url: `${world.base}/${path}?basDd=${day}`,
      headers: { AUTH_KEY: world.key("BELLWETHER_KRX_KEY") },
    }),
    complaint: ({ body, status }) => complaintOf(body, status),
    async read(value, reply) {
      const { z } = await import("zod");
      const shape = z.object({ OutBlock_1: z.array(z.record(z.string(), z.string())) });
      const parsed = shape.safeParse(value);
      if (!parsed.success) {
        const [first] = parsed.error.issues;
        throw fault(
          "wrong-shape",
          `${first?.path.join(".") || "the reply"}: ${first?.message}; the service has changed`,
        );
      }
      const rows = parsed.data.OutBlock_1;
      if (rows.length === 0) throw nothing(asking);
      return { rows, kept: { name: `${path.split("/")[1]}_${day}.json`, text: reply.body, rows: rows.length } };
    },
  });
}

/** An empty block: the calendar says the day was a session, so it is either too early or wrong. */
function nothing({ session, isOverdue }: Asking): Error {
  return isOverdue
    ? fault("empty-reply", `an empty reply, but ${session} was a trading day and is long past; nothing was taken`)
    : fault("not-yet", `${session} is not published yet; it comes on the next trading day, ask again later`);
}
