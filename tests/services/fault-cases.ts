import type { TestContext } from "node:test";
import type { FaultCode } from "../../src/market/service-fault.ts";
import { nodeWeb } from "../../src/sources/service-web.ts";
import { authority, certificate, here, nowhere, secureServer } from "./certificate.ts";
import type { DayDesk } from "./day-desk.ts";
import { ecosReply, KIS_FLOWS, kisIndex, kisQuote, krxReplies } from "./recorded.ts";
import type { Answer, Asked, Prank } from "./server.ts";

export interface FaultCase {
  readonly name: string;
  readonly source: "kis" | "ecos" | "krx-openapi" | "data-go-kr";
  /** The part that fails; the source's first when missing. */
  readonly part?: string;
  readonly code: FaultCode;
  /** What the user's line must say. */
  readonly says: RegExp;
  readonly prank?: Prank;
  readonly prepare?: (desk: DayDesk, test: TestContext) => void | Promise<void>;
  /** How often the failing question is asked; 1 when it must not be asked again. */
  readonly asked?: number;
  readonly limits?: { totalMs?: number; silenceMs?: number };
}

type Row = Record<string, string>;

/** Answers only where the path matches; everything else goes well. */
const on =
  (path: string, answer: (asked: Asked, good: Answer) => Answer | undefined): Prank =>
  (asked, good) =>
    asked.path.includes(path) ? answer(asked, good) : undefined;
const always = (path: string, answer: Answer): Prank => on(path, () => answer);
const status = (path: string, code: number): Prank => always(path, { status: code, body: "{}" });

/** The KRX rows of a path, changed. */
const krx = (path: string, change: (rows: Row[]) => Row[]): Prank =>
  on(path, () => {
    const rows = krxReplies("2026-01-05")[path] ?? [];
    return { value: { OutBlock_1: change(rows.map((row) => ({ ...row }))) } };
  });
const first = (rows: Row[], change: Row, at = 0): Row[] =>
  rows.map((row, number) => (number === at ? { ...row, ...change } : row));
const kis = (path: string, output: unknown): Prank => always(path, { value: { rt_cd: "0", output } });
const kisError = (code: string, http = 200): Prank =>
  always("index-price", { status: http, value: { rt_cd: "1", msg_cd: code, msg1: "오류" } });
const ecos = (changes: Row, rates: Row = { "2026-01-05": "1443.80" }): Prank =>
  always("/ecos", { value: ecosReply(rates, changes) });
const xml = (code: number, message: string): Prank =>
  always("/data", {
    body: `<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnAuthMsg>${message}</returnAuthMsg><returnReasonCode>${code}</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>`,
  });

const refusing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

const trusted = authority();
/** KRX answers over TLS with a certificate; the computer trusts one authority. */
const showing =
  (wanted: Parameters<typeof certificate>[0]): NonNullable<FaultCase["prepare"]> =>
  async (desk, test) => {
    const { port } = await secureServer(test, certificate(wanted), () => "{}");
    desk.settings.krxUrl = `https://krx.example:${port}/svc`;
    desk.web = { web: nodeWeb({ lookup: here, ...(wanted.by ? { ca: wanted.by.cert } : {}) }) };
  };
const nameless =
  (code: string): NonNullable<FaultCase["prepare"]> =>
  (desk) => {
    desk.settings.krxUrl = "https://krx.example/svc";
    desk.web = { web: nodeWeb({ lookup: nowhere(code) }) };
  };

const QUOTES = "sto/stk_bydd_trd";
const INDEX = "idx/kospi_dd_trd";

export const FAULT_CASES: readonly FaultCase[] = [
  // Keys
  {
    name: "KRX: key missing",
    source: "krx-openapi",
    code: "key-missing",
    says: /BELLWETHER_KRX_KEY/,
    prepare: (desk) => {
      delete desk.env.BELLWETHER_KRX_KEY;
    },
    asked: 0,
  },
  {
    name: "KRX: key unknown",
    source: "krx-openapi",
    code: "key-unknown",
    says: /does not know the key/,
    prepare: (desk) => {
      desk.env.BELLWETHER_KRX_KEY = "another-key";
    },
  },
  {
    name: "KRX: service not approved",
    source: "krx-openapi",
    code: "key-not-approved",
    says: /sto\/stk_bydd_trd.*not approved.*apply for the service/,
    prank: always(QUOTES, { status: 401, value: { respMsg: "Unauthorized API Call", respCode: "401" } }),
  },
  {
    name: "KRX: key expired",
    source: "krx-openapi",
    code: "key-expired",
    says: /renew it/,
    prank: always(INDEX, { status: 401, value: { respMsg: "Expired Key", respCode: "401" } }),
  },
  {
    name: "KIS: app key unknown",
    source: "kis",
    code: "key-unknown",
    says: /BELLWETHER_KIS_APP_KEY/,
    prepare: (desk) => {
      desk.env.BELLWETHER_KIS_APP_KEY = "another-app-key";
    },
  },
  {
    name: "KIS: token expired twice",
    source: "kis",
    code: "token-refused",
    says: /token has run out/,
    prank: kisError("EGW00123", 500),
    asked: 2,
  },
  {
    name: "KIS: real key on the paper host",
    source: "kis",
    code: "wrong-host",
    says: /real or paper/,
    prank: kisError("EGW02004", 500),
  },
  {
    name: "KIS: secret missing",
    source: "kis",
    code: "key-missing",
    says: /BELLWETHER_KIS_APP_SECRET/,
    prepare: (desk) => {
      delete desk.env.BELLWETHER_KIS_APP_SECRET;
    },
    asked: 0,
  },
  {
    name: "ECOS: key unknown (INFO-100)",
    source: "ecos",
    code: "key-unknown",
    says: /BELLWETHER_ECOS_KEY/,
    prepare: (desk) => {
      desk.env.BELLWETHER_ECOS_KEY = "another-key";
    },
  },
  {
    name: "ECOS: key unknown, error inside the envelope",
    source: "ecos",
    code: "key-unknown",
    says: /ERROR-301/,
    prank: always("/ecos", {
      value: { StatisticSearch: { RESULT: { CODE: "ERROR-301", MESSAGE: "인증키가 유효하지 않습니다." } } },
    }),
  },
  {
    name: "data.go.kr: key not registered, as XML",
    source: "data-go-kr",
    code: "key-unknown",
    says: /not registered/,
    prank: xml(30, "SERVICE_KEY_IS_NOT_REGISTERED_ERROR"),
  },
  {
    name: "data.go.kr: key expired",
    source: "data-go-kr",
    code: "key-expired",
    says: /renew it/,
    prank: xml(31, "DEADLINE_HAS_EXPIRED_ERROR"),
  },
  {
    name: "data.go.kr: access denied",
    source: "data-go-kr",
    code: "key-not-approved",
    says: /not approved/,
    prank: xml(20, "SERVICE_ACCESS_DENIED_ERROR"),
  },
  // Quotas and pace
  {
    name: "data.go.kr: day's calls used up",
    source: "data-go-kr",
    code: "quota-used",
    says: /10,000 calls are used up/,
    prank: xml(22, "LIMITED_NUMBER_OF_SERVICE_REQUESTS_EXCEEDS_ERROR"),
  },
  {
    name: "KRX: day's calls used up",
    source: "krx-openapi",
    code: "quota-used",
    says: /midnight in Seoul/,
    prank: always(INDEX, { value: { respMsg: "API call limit exceeded", respCode: "429" } }),
  },
  {
    name: "KRX: 429",
    source: "krx-openapi",
    code: "too-fast",
    says: /asked 4 times/,
    prank: status(INDEX, 429),
    asked: 4,
  },
  {
    name: "KIS: too many calls a second",
    source: "kis",
    code: "too-fast",
    says: /this second/,
    prank: kisError("EGW00201", 500),
    asked: 4,
  },
  {
    name: "KIS: token asked for twice in a minute",
    source: "kis",
    code: "too-fast",
    says: /wait a minute/,
    prank: always("tokenP", { status: 403, value: { error_code: "EGW00133", error_description: "잠시 후" } }),
    asked: 4,
  },
  {
    name: "ECOS: called too often",
    source: "ecos",
    code: "too-fast",
    says: /ERROR-602/,
    prank: always("/ecos", { value: { RESULT: { CODE: "ERROR-602", MESSAGE: "과도한 OpenAPI호출" } } }),
    asked: 4,
  },
  // Servers and networks
  {
    name: "KRX: 500",
    source: "krx-openapi",
    code: "service-down",
    says: /HTTP 500.*asked 4 times/,
    prank: status(INDEX, 500),
    asked: 4,
  },
  {
    name: "KRX: 503 for good",
    source: "krx-openapi",
    code: "service-down",
    says: /HTTP 503/,
    prank: status(INDEX, 503),
    asked: 4,
  },
  {
    name: "KRX: 404",
    source: "krx-openapi",
    code: "wrong-host",
    says: /no such service there/,
    prank: status(INDEX, 404),
  },
  { name: "KRX: 418", source: "krx-openapi", code: "bad-status", says: /418/, prank: status(INDEX, 418) },
  {
    name: "ECOS: no answer",
    source: "ecos",
    code: "time-out",
    says: /silent for 60 ms/,
    prank: on("/ecos", () => ({ raw: () => {} })),
    asked: 4,
    limits: { silenceMs: 60 },
  },
  {
    name: "ECOS: slow drip",
    source: "ecos",
    code: "time-out",
    says: /longer than 150 ms/,
    prank: on("/ecos", () => ({ raw: drip })),
    asked: 4,
    limits: { totalMs: 150, silenceMs: 100 },
  },
  {
    name: "KRX: half a reply, connection closed",
    source: "krx-openapi",
    code: "reply-cut",
    says: /broke off after 20 bytes/,
    prank: on(INDEX, () => ({
      raw: (response) => {
        response.writeHead(200, { "transfer-encoding": "chunked" });
        response.write('{"OutBlock_1":[{"BAS');
        setTimeout(() => response.destroy(), 10);
      },
    })),
    asked: 4,
  },
  {
    name: "KRX: half a reply, whole by its length",
    source: "krx-openapi",
    code: "reply-cut",
    says: /breaks off after/,
    prank: on(INDEX, () => ({ body: '{"OutBlock_1":[{"BAS_DD":"20260105","IDX_NM":"코스' })),
    asked: 4,
  },
  {
    name: "KRX: shorter than it says",
    source: "krx-openapi",
    code: "wrong-length",
    says: /announced 5000 bytes and sent 17/,
    prank: on(INDEX, () => ({
      raw: (response) => {
        response.writeHead(200, { "content-length": "5000" });
        response.write('{"OutBlock_1":[]}');
        setTimeout(() => response.destroy(), 10);
      },
    })),
    asked: 4,
  },
  {
    name: "KRX: nothing at all",
    source: "krx-openapi",
    code: "reply-cut",
    says: /nothing at all/,
    prank: always(INDEX, { body: "" }),
    asked: 4,
  },
  {
    name: "ECOS: endless reply",
    source: "ecos",
    code: "reply-too-long",
    says: /more than 8000000 bytes/,
    prank: on("/ecos", () => ({
      raw: (response) => {
        response.end(Buffer.alloc(9_000_000, 32));
      },
    })),
  },
  {
    name: "KRX: redirect elsewhere",
    source: "krx-openapi",
    code: "redirected",
    says: /HTTP 302.*key was not sent there/,
    prank: on(INDEX, () => ({ status: 302, headers: { location: "http://example.invalid/" }, body: "" })),
  },
  {
    name: "KRX: TLS where there is none",
    source: "krx-openapi",
    code: "bad-tls",
    says: /does not speak TLS as it must/,
    prepare: (desk) => {
      desk.settings.krxUrl = `${desk.server.base.replace("http:", "https:")}/krx`;
    },
    asked: 0,
  },
  {
    name: "KRX: plain http to another machine",
    source: "krx-openapi",
    code: "wrong-host",
    says: /must begin with https:\/\//,
    prepare: (desk) => {
      desk.settings.krxUrl = "http://krx.invalid/svc";
    },
    asked: 0,
  },
  {
    name: "KRX: nobody listens",
    source: "krx-openapi",
    code: "no-connection",
    says: /ECONNREFUSED/,
    prepare: (desk) => {
      desk.settings.krxUrl = "http://127.0.0.1:9/krx";
    },
    asked: 0,
  },
  {
    name: "KRX: a certificate that the host signed itself",
    source: "krx-openapi",
    code: "bad-tls",
    says: /krx\.example:\d+ is one it signed itself/,
    prepare: showing({ host: "krx.example" }),
  },
  {
    name: "KRX: a certificate that has run out",
    source: "krx-openapi",
    code: "bad-tls",
    says: /krx\.example:\d+ has run out/,
    prepare: showing({ host: "krx.example", by: trusted, days: [-30, -1] }),
  },
  {
    name: "KRX: a certificate of another host",
    source: "krx-openapi",
    code: "bad-tls",
    says: /is not that of krx\.example/,
    prepare: showing({ host: "elsewhere.example", by: trusted }),
  },
  {
    name: "KRX: DNS gone, the name is not known",
    source: "krx-openapi",
    code: "host-not-found",
    says: /the name krx\.example cannot be resolved/,
    prepare: nameless("ENOTFOUND"),
    asked: 4,
  },
  {
    name: "KRX: DNS gone, no name server answers",
    source: "krx-openapi",
    code: "host-not-found",
    says: /no name server answers for krx\.example/,
    prepare: nameless("EAI_AGAIN"),
    asked: 4,
  },
  {
    name: "KRX: an address that is none",
    source: "krx-openapi",
    code: "wrong-host",
    says: /not one such as https/,
    prepare: (desk) => {
      desk.settings.krxUrl = "data-dbg.krx.co.kr";
    },
  },
  {
    name: "KRX: a key with a line break in it",
    source: "krx-openapi",
    code: "key-unknown",
    says: /BELLWETHER_KRX_KEY holds a blank, a line break/,
    prepare: (desk) => {
      desk.env.BELLWETHER_KRX_KEY = "krx-key\n0001";
    },
  },
  {
    name: "ECOS: clock an hour ahead",
    source: "ecos",
    code: "clock-skew",
    says: /60 minutes ahead/,
    prepare: (desk) => {
      const real = desk.server.clock;
      desk.server.clock = () => new Date(real().getTime() - 3_600_000);
    },
  },
  {
    name: "ECOS: clock a day behind",
    source: "ecos",
    code: "clock-skew",
    says: /24 hours behind/,
    prepare: (desk) => {
      const real = desk.server.clock;
      desk.server.clock = () => new Date(real().getTime() + 86_400_000);
    },
  },
  {
    name: "KRX: disk full",
    source: "krx-openapi",
    code: "disk-full",
    says: /make room/,
    prepare: (desk) => {
      desk.web = { write: refusing("ENOSPC") };
    },
  },
  {
    name: "KRX: a home folder that cannot be written",
    source: "krx-openapi",
    code: "store-unwritable",
    says: /cannot be written \(EROFS\)/,
    prepare: (desk) => {
      desk.web = { write: refusing("EROFS") };
    },
  },
  {
    name: "KIS: a cache that cannot be written",
    source: "kis",
    code: "store-unwritable",
    says: /kis-token\.json: cannot be written \(EACCES\)/,
    prepare: (desk) => {
      desk.web = { write: refusing("EACCES") };
    },
  },
  {
    name: "KIS: disk full at the token",
    source: "kis",
    code: "disk-full",
    says: /make room/,
    prepare: (desk) => {
      desk.web = { write: refusing("ENOSPC") };
    },
  },
  // Something else in place of data
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
  // Emptiness
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
  // The wrong day
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
  // Figures
  {
    name: "KRX: a traded close is -",
    source: "krx-openapi",
    code: "unreadable-number",
    says: /close, change or share count is missing/,
    prank: krx(QUOTES, (rows) => first(rows, { TDD_CLSPRC: "-" })),
  },
  {
    name: "KRX: a traded close is blank",
    source: "krx-openapi",
    code: "unreadable-number",
    says: /is missing/,
    prank: krx(QUOTES, (rows) => first(rows, { TDD_CLSPRC: "" })),
  },
  {
    name: "KRX: commas in the wrong places",
    source: "krx-openapi",
    code: "unreadable-number",
    says: /KOSPI 005930: TDD_CLSPRC is "4,98,00", no number/,
    prank: krx(QUOTES, (rows) => first(rows, { TDD_CLSPRC: "4,98,00" })),
  },
  {
    name: "KRX: index close is -",
    source: "krx-openapi",
    code: "unreadable-number",
    says: /CLSPRC_IDX/,
    prank: krx(INDEX, (rows) => first(rows, { CLSPRC_IDX: "-" }, 1)),
  },
  {
    name: "KRX: a row twice",
    source: "krx-openapi",
    code: "row-twice",
    says: /005930 stands in the KOSPI quotes twice/,
    prank: krx(QUOTES, (rows) => [...rows, rows[0] as Row]),
  },
  {
    name: "KRX: a row missing",
    source: "krx-openapi",
    code: "sums-differ",
    says: /not the sum of its issues/,
    prank: krx(QUOTES, (rows) => rows.slice(1)),
  },
  {
    name: "KRX: a share count with a digit missing",
    source: "krx-openapi",
    code: "figures-clash",
    says: /005930.*share count or price is wrong/,
    prank: krx(QUOTES, (rows) => first(rows, { LIST_SHRS: "3000000" })),
  },
  {
    name: "KRX: a share count with a digit missing, market value made to fit",
    source: "krx-openapi",
    code: "sums-differ",
    says: /market value.*likely 005930/,
    prank: krx(QUOTES, (rows) =>
      first(rows, { LIST_SHRS: "3000000", MKTCAP: String(3_000_000n * BigInt(rows[0]?.TDD_CLSPRC ?? "0")) }),
    ),
  },
  {
    name: "KRX: one turnover a thousand times too small",
    source: "krx-openapi",
    code: "sums-differ",
    says: /turnover/,
    prank: krx(QUOTES, (rows) => first(rows, { ACC_TRDVAL: "498000" })),
  },
  {
    name: "KRX: change and percent clash",
    source: "krx-openapi",
    code: "figures-clash",
    says: /cannot all be true/,
    prank: krx(QUOTES, (rows) => first(rows, { FLUC_RT: "9.99" })),
  },
  {
    name: "KRX: close outside the day's range",
    source: "krx-openapi",
    code: "figures-clash",
    says: /lies outside/,
    prank: krx(QUOTES, (rows) => first(rows, { TDD_HGPRC: "100", TDD_LWPRC: "90" })),
  },
  {
    name: "KIS: turnover a thousand times too large",
    source: "kis",
    code: "unit-off",
    says: /unit/,
    prank: kis("index-price", kisIndex("2026-01-05", "KOSPI", { acml_tr_pbmn: "17270000000" })),
  },
  {
    name: "KIS: volume and turnover both a thousand times too small",
    source: "kis",
    code: "unit-off",
    says: /the session before/,
    prank: kis("index-price", kisIndex("2026-01-05", "KOSPI", { acml_vol: "400", acml_tr_pbmn: "17270" })),
  },
  {
    name: "KIS: flows a thousand times too large",
    source: "kis",
    part: "flows",
    code: "unit-off",
    says: /a unit has changed/,
    prank: kis("investor-time", { ...KIS_FLOWS, frgn_ntby_tr_pbmn: "-161883000" }),
  },
  {
    name: "KIS: investor groups that leave trillions over",
    source: "kis",
    part: "flows",
    code: "sums-differ",
    says: /leave/,
    prank: kis("investor-time", { ...KIS_FLOWS, orgn_ntby_tr_pbmn: "9915400" }),
  },
  {
    name: "KIS: a figure that is no number",
    source: "kis",
    code: "unreadable-number",
    says: /"N\/A"/,
    prank: kis("index-price", kisIndex("2026-01-05", "KOSPI", { bstp_nmix_prpr: "N/A" })),
  },
  {
    name: "KIS: sign and change clash",
    source: "kis",
    part: "quotes",
    code: "figures-clash",
    says: /base/,
    prank: kis("inquire-price", kisQuote("005930", { prdy_vrss_sign: "5" })),
  },
  {
    name: "ECOS: won in thousands",
    source: "ecos",
    code: "unit-off",
    says: /cannot be/,
    prank: ecos({ DATA_VALUE: "1.4438" }),
  },
  { name: "ECOS: another unit", source: "ecos", code: "unit-off", says: /"달러"/, prank: ecos({ UNIT_NAME: "달러" }) },
  {
    name: "ECOS: a day twice",
    source: "ecos",
    code: "row-twice",
    says: /20260105/,
    prank: ecos({ TIME: "20260105" }, { a: "1443.80", b: "1443.80" }),
  },
  {
    name: "ECOS: value is -",
    source: "ecos",
    code: "unreadable-number",
    says: /DATA_VALUE/,
    prank: ecos({ DATA_VALUE: "-" }),
  },
  {
    name: "data.go.kr: fewer rows than it counts",
    source: "data-go-kr",
    code: "reply-cut",
    says: /1 of 2700 rows arrived/,
    prank: always("/data", {
      value: { response: { body: { totalCount: 2700, items: { item: { basDt: "20260105" } } } } },
    }),
    asked: 4,
  },
];

/** A byte now and then, for ever. */
function drip(response: import("node:http").ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
}
