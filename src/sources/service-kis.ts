import { compare, type Decimal, decimal, multiply } from "../market/decimal.ts";
import { type Asking, fault, type KeptReply, type Service, type ServiceWorld } from "./service.ts";
import { checkIndex, figure, mustFigure, text } from "./service-figure.ts";
import { askedKis, type KisReply, kisRequestOf, oneRow, signed, stamp } from "./service-kis-ask.ts";
import { flowRows } from "./service-kis-flows.ts";
import { askQuotes, askVenues } from "./service-kis-quotes.ts";
import { keptRows, type ServiceRow } from "./service-rows.ts";

/** The sector code of each market's index. */
const SECTORS = { KOSPI: "0001", KOSDAQ: "1001" } as const;
const MARKETS = ["KOSPI", "KOSDAQ"] as const;

const PAPER = /openapivts|:29443/;
/** The paper host gives the exchange's quotes alone. */
const realOnly = (base: string) => (PAPER.test(base) ? "the paper host does not give it" : undefined);

/** Index rows count in thousand shares and million won. */
const THOUSAND = decimal(1000);
const MILLION = decimal(1_000_000);

/**
 * KIS Open API (Korea Investment & Securities), REST: what the day looks like after the close. Its index replies carry
 * no date, so they are held against the close of the session before. Volume in thousand shares, turnover in million
 * won; stocks in shares and won. Investor flows are provisional on the day. The paper host gives no flows.
 *
 * Venues: quotes are asked by market division, J for KRX, NX for NXT and UN for both. An index has one division (U),
 * and investors none: no documented call tells either for NXT or for both venues together.
 */
export const kisService: Service = {
  id: "kis",
  title: "KIS Open API",
  terms: "KIS Open API terms: for the account holder's own use",
  lacks: "KONEX; the index, breadth and investors of NXT or of both venues; a whole market issue by issue",
  apply: "apiportal.koreainvestment.com: an account, then an app key and secret",
  keys: [
    { env: "BELLWETHER_KIS_APP_KEY", what: "app key" },
    { env: "BELLWETHER_KIS_APP_SECRET", what: "app secret" },
  ],
  setting: "kisUrl",
  limits: "18 calls a second (paper account: 1), a token a minute; about 80 for a day",
  everyMs: (base) => (PAPER.test(base) ? 1000 : Math.ceil(1000 / 18)),
  parts: [
    {
      id: "index",
      what: "KOSPI and KOSDAQ: level, turnover, breadth",
      available: { from: "close", until: "midnight" },
      lacking: realOnly,
      ask: askIndices,
    },
    {
      id: "flows",
      what: "net buying by investor group",
      available: { from: "close", until: "midnight", note: "provisional on the day; real account only" },
      lacking: realOnly,
      ask: askFlows,
    },
    {
      id: "quotes",
      what: "the large caps' closes",
      available: { from: "close", until: "after-market", note: "later the service tells after-market prices" },
      ask: askQuotes,
    },
    {
      id: "venues",
      what: "the large caps on NXT, and on KRX and NXT together",
      available: { from: "close", at: "20:00", until: "midnight", venue: "NXT" },
      optional: true,
      lacking: realOnly,
      ask: askVenues,
    },
    {
      id: "day",
      what: "index and flows of a past day",
      available: { from: "day-after" },
      lacking: realOnly,
      ask: askPastDay,
    },
  ],
};

async function askIndices(world: ServiceWorld, asking: Asking): Promise<readonly KeptReply[]> {
  const levels: ServiceRow[] = [];
  const breadth: ServiceRow[] = [];
  const received: Record<string, string> = {};
  for (const market of MARKETS) {
    const reply = await askedKis(world, "inquire-index-price", "FHPUP02100000", `${market} index`, {
      FID_COND_MRKT_DIV_CODE: "U",
      FID_INPUT_ISCD: SECTORS[market],
    });
    received[market] = reply.received;
    const row = oneRow(reply, `${market} index`);
    const level = await indexRow(world, asking, market, row);
    levels.push(level);
    breadth.push(breadthRow(asking, market, row));
  }
  const request = kisRequestOf("FHPUP02100000");
  const head = (dataset: "index_levels" | "breadth") =>
    ({ service: "kis", dataset, venue: "KRX", phase: asking.phase, asOf: asking.asOf, request }) as const;
  const name = (what: string) => `kis-${what}-${stamp(asking)}.json`;
  return [
    keptRows(name("index"), head("index_levels"), levels, received),
    keptRows(name("breadth"), head("breadth"), breadth, received),
  ];
}

async function indexRow(
  world: ServiceWorld,
  asking: Asking,
  market: (typeof MARKETS)[number],
  row: KisReply["rows"][number],
): Promise<ServiceRow> {
  const close = mustFigure(row, "bstp_nmix_prpr", market);
  const change = signed(mustFigure(row, "bstp_nmix_prdy_vrss", market), row.prdy_vrss_sign, `${market} change`);
  const volume = multiply(mustFigure(row, "acml_vol", market), THOUSAND);
  const value = multiply(mustFigure(row, "acml_tr_pbmn", market), MILLION);
  if (close.units === 0n || volume.units === 0n) {
    throw fault("empty-reply", `${market}: a blank row, although the session is over`);
  }
  const percent = figure(row, "bstp_nmix_prdy_ctrt", market);
  const known = asking.known(market) ?? (await closeBefore(world, asking, market));
  checkIndex(
    market,
    { close, change, percent: percent && { ...percent, units: withSign(percent, change) }, volume, value },
    known,
  );
  const [high, low] = [figure(row, "bstp_nmix_hgpr", market), figure(row, "bstp_nmix_lwpr", market)];
  if (high && low && (compare(close, low) < 0 || compare(close, high) > 0)) {
    throw fault("figures-clash", `${market} ${text(close)} lies outside ${text(low)} to ${text(high)}`);
  }
  return {
    session: asking.session,
    market,
    close,
    change,
    open: figure(row, "bstp_nmix_oprc", market),
    high,
    low,
    volume,
    value,
  };
}

const withSign = (percent: Decimal, change: Decimal): bigint => {
  const size = percent.units < 0n ? -percent.units : percent.units;
  return change.units < 0n ? -size : size;
};

/** The close of the session before from the service's own daily rows, where the tape does not hold it. */
async function closeBefore(world: ServiceWorld, asking: Asking, market: (typeof MARKETS)[number]) {
  if (!asking.previous) return undefined;
  const row = await dailyRow(world, asking.previous, market);
  return { close: mustFigure(row.row, "bstp_nmix_prpr") };
}

function breadthRow(asking: Asking, market: string, row: KisReply["rows"][number]): ServiceRow {
  // Whether issues at a limit also count among those that rose or fell is not documented: each is kept as told.
  const [up, most, down, least] = (["ascn_issu_cnt", "uplm_issu_cnt", "down_issu_cnt", "lslm_issu_cnt"] as const).map(
    (field) => mustFigure(row, field, market),
  ) as [Decimal, Decimal, Decimal, Decimal];
  return {
    session: asking.session,
    market,
    gainers: up,
    losers: down,
    unchanged: figure(row, "stnr_issu_cnt", market),
    limit_up: most,
    limit_down: least,
  };
}

async function askFlows(world: ServiceWorld, asking: Asking): Promise<readonly KeptReply[]> {
  const rows: ServiceRow[] = [];
  const received: Record<string, string> = {};
  for (const [market, code] of [
    ["KOSPI", "KSP"],
    ["KOSDAQ", "KSQ"],
  ] as const) {
    const reply = await askedKis(world, "inquire-investor-time-by-market", "FHPTJ04030000", `${market} investors`, {
      FID_INPUT_ISCD: code,
      FID_INPUT_ISCD_2: SECTORS[market],
    });
    received[market] = reply.received;
    rows.push(...flowRows(world, asking, market, oneRow(reply, `${market} investors`)));
  }
  const head = { service: "kis", dataset: "flows", venue: "KRX", phase: asking.phase, asOf: asking.asOf } as const;
  return [
    keptRows(`kis-flows-${stamp(asking)}.json`, { ...head, request: kisRequestOf("FHPTJ04030000") }, rows, received),
  ];
}

/** A past day: levels and flows of one dated row a market. */
async function askPastDay(world: ServiceWorld, asking: Asking): Promise<readonly KeptReply[]> {
  const levels: ServiceRow[] = [];
  const flows: ServiceRow[] = [];
  const received: Record<string, string> = {};
  for (const market of MARKETS) {
    const { row, text: reply } = await dailyRow(world, asking.session, market);
    received[market] = reply;
    const close = mustFigure(row, "bstp_nmix_prpr", market);
    const change = signed(mustFigure(row, "bstp_nmix_prdy_vrss", market), row.prdy_vrss_sign, `${market} change`);
    checkIndex(market, { close, change }, asking.known(market));
    const levelOf = (field: string) => figure(row, field, market);
    levels.push({
      ...{ session: asking.session, market, close, change },
      ...{ open: levelOf("bstp_nmix_oprc"), high: levelOf("bstp_nmix_hgpr"), low: levelOf("bstp_nmix_lwpr") },
    });
    flows.push(...flowRows(world, asking, market, row));
  }
  const head = { service: "kis", venue: "KRX", phase: asking.phase, asOf: asking.asOf } as const;
  const request = kisRequestOf("FHPTJ04040000");
  return [
    keptRows(`kis-day-index-${stamp(asking)}.json`, { ...head, dataset: "index_levels", request }, levels, received),
    keptRows(`kis-day-flows-${stamp(asking)}.json`, { ...head, dataset: "flows", request }, flows, received),
  ];
}

async function dailyRow(world: ServiceWorld, session: string, market: (typeof MARKETS)[number]) {
  const day = session.replaceAll("-", "");
  const reply = await askedKis(world, "inquire-investor-daily-by-market", "FHPTJ04040000", `${market} ${session}`, {
    FID_COND_MRKT_DIV_CODE: "U",
    FID_INPUT_ISCD: SECTORS[market],
    FID_INPUT_DATE_1: day,
    FID_INPUT_ISCD_1: market === "KOSPI" ? "KSP" : "KSQ",
    FID_INPUT_DATE_2: day,
    FID_INPUT_ISCD_2: SECTORS[market],
  });
  const row = reply.rows.find((one) => one.stck_bsop_date === day);
  if (row) return { row, text: reply.received };
  const other = reply.rows.map((one) => one.stck_bsop_date).join(", ");
  throw fault(
    reply.rows.length === 0 ? "empty-reply" : "wrong-day",
    `${market}: the reply holds ${other || "no row"}, not ${session}`,
  );
}
