import { always, ecos, type FaultCase, first, INDEX, kis, kisError, krx, QUOTES } from "./fault-case.ts";
import { kisIndex, kisQuote } from "./recorded.ts";

/** Something else in place of data, emptiness, another day. */
export const REPLY_FAULTS: readonly FaultCase[] = [
  {
    name: "KRX: error object with HTTP 200",
    source: "krx-openapi",
    code: "service-error",
    says: /answered with an error/,
    prank: always(INDEX, { value: { respMsg: "Internal", respCode: "500" } }),
  },
  {
    name: "KRX: error object beside an empty block",
    source: "krx-openapi",
    code: "service-error",
    says: /answered with an error/,
    prank: always(INDEX, { value: { OutBlock_1: [], respMsg: "Internal", respCode: "500" } }),
  },
  {
    name: "KIS: an error whose text has lines and steers a terminal",
    source: "kis",
    code: "service-error",
    says: /answered with an error OPSQ0001 \(first \[31m second "third"\); nothing was taken/,
    prank: always("index-price", {
      value: { rt_cd: "1", msg_cd: "OPSQ0001", msg1: 'first\n\u001b[31m second\r\n"third"' },
    }),
  },
  {
    name: "KIS: error with HTTP 200",
    source: "kis",
    code: "service-error",
    says: /OPSQ0002/,
    prank: kisError("OPSQ0002"),
  },
  {
    name: "KRX: HTML in place of JSON",
    source: "krx-openapi",
    code: "not-json",
    says: /web page/,
    prank: always(INDEX, { body: "<!DOCTYPE html><html>점검 중</html>" }),
  },
  {
    name: "KRX: LOGOUT",
    source: "krx-openapi",
    code: "login-page",
    says: /LOGOUT/,
    prank: always(INDEX, { body: "LOGOUT" }),
  },
  {
    name: "KRX: LOGOUT with HTTP 400",
    source: "krx-openapi",
    code: "login-page",
    says: /LOGOUT.*bellwether ingest/,
    prank: always(INDEX, { status: 400, body: "LOGOUT" }),
  },
  {
    name: "KRX: other text",
    source: "krx-openapi",
    code: "not-json",
    says: /no JSON/,
    prank: always(INDEX, { body: "Service Unavailable" }),
  },
  {
    name: "KRX: another shape",
    source: "krx-openapi",
    code: "wrong-shape",
    says: /OutBlock_1 is not as documented/,
    prank: always(INDEX, { value: { output: [] } }),
  },
  {
    name: "ECOS: the 02:00 close",
    source: "ecos",
    code: "wrong-item",
    says: /02:00/,
    prank: ecos({ ITEM_NAME1: "원/달러(종가 02:00)" }),
  },
  {
    name: "KIS: another stock than asked for",
    source: "kis",
    part: "quotes",
    code: "wrong-item",
    says: /answered with 000001/,
    prank: kis("inquire-price", kisQuote("000001")),
  },
  {
    name: "KRX: empty block on a trading day long past",
    source: "krx-openapi",
    code: "empty-reply",
    says: /was a trading day/,
    prepare: (desk) => {
      desk.at("2026-01-12", "10:00");
      desk.server.published.clear();
    },
  },
  {
    name: "KRX: quotes empty beside an index",
    source: "krx-openapi",
    code: "empty-reply",
    says: /was a trading day/,
    prepare: (desk) => {
      desk.at("2026-01-12", "10:00");
    },
    prank: always(QUOTES, { value: { OutBlock_1: [] } }),
  },
  {
    name: "KIS: blank row of investors",
    source: "kis",
    part: "flows",
    code: "empty-reply",
    says: /blank row/,
    prank: kis("investor-time", [{ frgn_ntby_tr_pbmn: "", prsn_ntby_tr_pbmn: "" }]),
  },
  { name: "KIS: no row", source: "kis", code: "empty-reply", says: /blank row/, prank: kis("index-price", []) },
  {
    name: "KIS: investors all at nothing",
    source: "kis",
    part: "flows",
    code: "empty-reply",
    says: /at nothing/,
    prank: kis("investor-time", { frgn_ntby_tr_pbmn: "0", orgn_ntby_tr_pbmn: "0", prsn_ntby_tr_pbmn: "0" }),
  },
  {
    name: "ECOS: no rate for a day long past",
    source: "ecos",
    code: "empty-reply",
    says: /long past/,
    prepare: (desk) => {
      desk.at("2026-01-12", "10:00");
      desk.server.won = {};
    },
  },
  {
    name: "data.go.kr: items empty text for a day long past",
    source: "data-go-kr",
    code: "empty-reply",
    says: /was a trading day/,
    prepare: (desk) => {
      desk.at("2026-01-12", "14:00");
    },
    prank: always("/data", {
      value: { response: { header: { resultCode: "00" }, body: { totalCount: 0, items: "" } } },
    }),
  },
  {
    name: "KRX: another day inside",
    source: "krx-openapi",
    code: "wrong-day",
    says: /speaks of 20260102/,
    prank: krx(QUOTES, (rows) => first(rows, { BAS_DD: "20260102" }, 7)),
  },
  {
    name: "KRX: the day before under today's date",
    source: "krx-openapi",
    code: "wrong-day",
    says: /session before under a new date/,
    prank: krx(INDEX, (rows) => first(rows, { CLSPRC_IDX: "4309.63", CMPPREVDD_IDX: "95.46", FLUC_RT: "2.27" }, 1)),
  },
  {
    name: "KIS: the day before told as today's",
    source: "kis",
    code: "wrong-day",
    says: /session before under a new date/,
    prank: kis(
      "index-price",
      kisIndex("2026-01-05", "KOSPI", {
        bstp_nmix_prpr: "4309.63",
        bstp_nmix_prdy_vrss: "95.46",
        bstp_nmix_prdy_ctrt: "2.27",
      }),
    ),
  },
  {
    name: "KIS: leads back to another close",
    source: "kis",
    code: "wrong-day",
    says: /leads back to 4,300\.00/,
    prank: kis(
      "index-price",
      kisIndex("2026-01-05", "KOSPI", { bstp_nmix_prdy_vrss: "100.00", bstp_nmix_prdy_ctrt: "2.33" }),
    ),
  },
];
