import { compare, subtract } from "../market/decimal.ts";
import type { Phase, Venue } from "../market/receipt.ts";
import { type Asking, fault, type KeptReply, type ServiceWorld } from "./service.ts";
import { figure, mustFigure, text } from "./service-figure.ts";
import { askedKis, type KisReply, kisRequestOf, oneRow, signed, stamp } from "./service-kis-ask.ts";
import { keptRows, type ServiceRow } from "./service-rows.ts";

/** The market division that a quote is asked by. */
const DIVISIONS = { KRX: "J", NXT: "NX", unified: "UN" } as const;

/** The exchange's closes of the issues asked for, one call each. */
export async function askQuotes(world: ServiceWorld, asking: Asking): Promise<readonly KeptReply[]> {
  return [await quotesAt(world, asking, "KRX", asking.phase)];
}

/**
 * The same issues on NXT, and on both venues together: last prices and volumes of the whole day, never the official
 * close. An issue that NXT does not trade comes back blank and is left out.
 */
export async function askVenues(world: ServiceWorld, asking: Asking): Promise<readonly KeptReply[]> {
  const kept: KeptReply[] = [];
  // Nothing of these venues is final before the day is over.
  for (const venue of ["NXT", "unified"] as const) kept.push(await quotesAt(world, asking, venue, "evening"));
  return kept;
}

async function quotesAt(
  world: ServiceWorld,
  asking: Asking,
  venue: keyof typeof DIVISIONS,
  phase: Phase,
): Promise<KeptReply> {
  const rows: ServiceRow[] = [];
  const received: Record<string, string> = {};
  const at = venue === "KRX" ? "" : ` on ${venue}`;
  for (const code of asking.codes) {
    const what = `quote of ${code}${at}`;
    const reply = await askedKis(world, "inquire-price", "FHKST01010100", what, {
      FID_COND_MRKT_DIV_CODE: DIVISIONS[venue],
      FID_INPUT_ISCD: code,
    });
    received[code] = reply.received;
    if (venue === "KRX" || isTraded(reply)) rows.push(quoteRow(asking, code, oneRow(reply, what)));
  }
  if (rows.length === 0) throw fault("empty-reply", `none of ${asking.codes.length} large caps traded${at}`);
  const head = { service: "kis", dataset: "selected_quotes", venue: venue satisfies Venue, phase } as const;
  const name = venue === "KRX" ? "quotes" : `quotes-${venue.toLowerCase()}`;
  const request = `${kisRequestOf("FHKST01010100")} ${DIVISIONS[venue]}`;
  return keptRows(`kis-${name}-${stamp(asking)}.json`, { ...head, asOf: asking.asOf, request }, rows, received);
}

/** False for a blank row or one at nothing: an issue that the venue does not trade. */
function isTraded({ rows: [row] }: KisReply): boolean {
  return (
    row !== undefined && (figure(row, "stck_prpr")?.units ?? 0n) > 0n && (figure(row, "acml_vol")?.units ?? 0n) > 0n
  );
}

function quoteRow(asking: Asking, code: string, row: KisReply["rows"][number]): ServiceRow {
  if (row.stck_shrn_iscd !== undefined && row.stck_shrn_iscd !== code) {
    throw fault("wrong-item", `asked for ${code}, answered with ${row.stck_shrn_iscd}`);
  }
  const close = mustFigure(row, "stck_prpr", code);
  const change = signed(mustFigure(row, "prdy_vrss", code), row.prdy_vrss_sign, `${code} change`);
  const base = figure(row, "stck_sdpr", code);
  if (base && compare(subtract(close, change), base) !== 0) {
    throw fault(
      "figures-clash",
      `${code}: ${text(close)} with ${text(change)} does not lead back to the base ${text(base)}`,
    );
  }
  const traded = mustFigure(row, "acml_vol", code).units > 0n;
  const price = (field: string) => (traded ? figure(row, field, code) : undefined);
  return {
    session: asking.session,
    market: /KOSDAQ|코스닥/i.test(row.rprs_mrkt_kor_name ?? "") ? "KOSDAQ" : "KOSPI",
    code,
    ...{ close, change, open: price("stck_oprc"), high: price("stck_hgpr"), low: price("stck_lwpr") },
    volume: figure(row, "acml_vol", code),
    shares: figure(row, "lstn_stcn", code),
  };
}
