import { compare, subtract } from "../market/decimal.ts";
import { type Asking, fault, type KeptReply, type ServiceWorld } from "./service.ts";
import { figure, mustFigure, repeated, text } from "./service-figure.ts";
import { askedKis, type KisReply, kisRequestOf, oneRow, signed, stamp } from "./service-kis-ask.ts";
import { keptRows, type ServiceRow } from "./service-rows.ts";

/** The closes of the issues asked for, one call each. */
export async function askQuotes(world: ServiceWorld, asking: Asking): Promise<readonly KeptReply[]> {
  const rows: ServiceRow[] = [];
  const received: Record<string, string> = {};
  for (const code of asking.codes) {
    const reply = await askedKis(world, "inquire-price", "FHKST01010100", `quote of ${code}`, {
      FID_COND_MRKT_DIV_CODE: "J",
      FID_INPUT_ISCD: code,
    });
    received[code] = reply.received;
    rows.push(quoteRow(asking, code, oneRow(reply, `quote of ${code}`)));
  }
  const twice = repeated(rows.map((row) => String(row.code)));
  if (twice) throw fault("row-twice", `${twice} was answered twice; nothing was taken`);
  const head = { service: "kis", dataset: "selected_quotes", venue: "KRX", phase: asking.phase } as const;
  const request = kisRequestOf("FHKST01010100");
  return [keptRows(`kis-quotes-${stamp(asking)}.json`, { ...head, asOf: asking.asOf, request }, rows, received)];
}

function quoteRow(asking: Asking, code: string, row: KisReply["rows"][number]): ServiceRow {
  if (row.stck_shrn_iscd !== undefined && row.stck_shrn_iscd !== code) {
    throw fault("wrong-item", `asked for ${code}, answered with ${row.stck_shrn_iscd}; nothing was taken`);
  }
  const close = mustFigure(row, "stck_prpr");
  const change = signed(mustFigure(row, "prdy_vrss"), row.prdy_vrss_sign, `${code} change`);
  const base = figure(row, "stck_sdpr");
  if (base && compare(subtract(close, change), base) !== 0) {
    throw fault(
      "figures-clash",
      `${code}: ${text(close)} with ${text(change)} does not lead back to the base ${text(base)}; nothing was taken`,
    );
  }
  const traded = mustFigure(row, "acml_vol").units > 0n;
  const price = (field: string) => (traded ? figure(row, field) : undefined);
  return {
    session: asking.session,
    market: /KOSDAQ|코스닥/i.test(row.rprs_mrkt_kor_name ?? "") ? "KOSDAQ" : "KOSPI",
    code,
    ...{ close, change, open: price("stck_oprc"), high: price("stck_hgpr"), low: price("stck_lwpr") },
    volume: figure(row, "acml_vol"),
    shares: figure(row, "lstn_stcn"),
  };
}
