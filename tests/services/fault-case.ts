import type { TestContext } from "node:test";
import type { FaultCode } from "../../src/market/service-fault.ts";
import { nodeWeb } from "../../src/sources/service-web.ts";
import { authority, certificate, here, nowhere, secureServer } from "./certificate.ts";
import type { DayDesk } from "./day-desk.ts";
import { ecosReply, krxReplies } from "./recorded.ts";
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

export type Row = Record<string, string>;

/** Answers only where the path matches; everything else goes well. */
export const on =
  (path: string, answer: (asked: Asked, good: Answer) => Answer | undefined): Prank =>
  (asked, good) =>
    asked.path.includes(path) ? answer(asked, good) : undefined;
export const always = (path: string, answer: Answer): Prank => on(path, () => answer);
export const status = (path: string, code: number): Prank => always(path, { status: code, body: "{}" });

/** The KRX rows of a path, changed. */
export const krx = (path: string, change: (rows: Row[]) => Row[]): Prank =>
  on(path, () => {
    const rows = krxReplies("2026-01-05")[path] ?? [];
    return { value: { OutBlock_1: change(rows.map((row) => ({ ...row }))) } };
  });
export const first = (rows: Row[], change: Row, at = 0): Row[] =>
  rows.map((row, number) => (number === at ? { ...row, ...change } : row));
export const kis = (path: string, output: unknown): Prank => always(path, { value: { rt_cd: "0", output } });
export const kisError = (code: string, http = 200): Prank =>
  always("index-price", { status: http, value: { rt_cd: "1", msg_cd: code, msg1: "오류" } });
export const ecos = (changes: Row, rates: Row = { "2026-01-05": "1443.80" }): Prank =>
  always("/ecos", { value: ecosReply(rates, changes) });
export const xml = (code: number, message: string): Prank =>
  always("/data", {
    body: `<OpenAPI_ServiceResponse><cmmMsgHeader><errMsg>SERVICE ERROR</errMsg><returnAuthMsg>${message}</returnAuthMsg><returnReasonCode>${code}</returnReasonCode></cmmMsgHeader></OpenAPI_ServiceResponse>`,
  });

export const refusing = (code: string) => () => {
  throw Object.assign(new Error(code), { code });
};

export const trusted = authority();
/** KRX answers over TLS with a certificate; the computer trusts one authority. */
export const showing =
  (wanted: Parameters<typeof certificate>[0]): NonNullable<FaultCase["prepare"]> =>
  async (desk, test) => {
    const { port } = await secureServer(test, certificate(wanted), () => "{}");
    desk.settings.krxUrl = `https://krx.example:${port}/svc`;
    desk.web = { web: nodeWeb({ lookup: here, ...(wanted.by ? { ca: wanted.by.cert } : {}) }) };
  };
export const nameless =
  (code: string): NonNullable<FaultCase["prepare"]> =>
  (desk) => {
    desk.settings.krxUrl = "https://krx.example/svc";
    desk.web = { web: nodeWeb({ lookup: nowhere(code) }) };
  };

export const QUOTES = "sto/stk_bydd_trd";
export const INDEX = "idx/kospi_dd_trd";
