import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { ecosReply, KIS_FLOWS, kisIndex, kisQuote, krxReplies } from "./recorded.ts";

export interface Asked {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  /** How many times this path was asked before. */
  readonly before: number;
  readonly body: string;
}

/** What a server does with one request: an answer, or anything it likes with the response itself. */
export type Answer =
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body: string }
  | { readonly value: unknown; readonly status?: number }
  | { readonly raw: (response: ServerResponse) => void };

/** Misbehaviour: looks at a request first and may answer it in its own way. */
export type Prank = (asked: Asked, good: Answer) => Answer | undefined;

export interface LocalServer {
  readonly base: string;
  readonly asked: Asked[];
  prank: Prank | undefined;
  /** What the server's clock shows. */
  clock: () => Date;
  /** The session that KIS speaks of now, and the days KRX has published. */
  today: string;
  readonly published: Set<string>;
  won: Record<string, string>;
}

/** A server on this machine that answers as the four services do, or as a prank has it. */
export async function localServer(test: TestContext): Promise<LocalServer> {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      const url = new URL(request.url ?? "/", "http://localhost");
      const before = counts.get(url.pathname) ?? 0;
      counts.set(url.pathname, before + 1);
      const asked: Asked = { path: url.pathname, query: url.searchParams, headers: request.headers, before, body };
      local.asked.push(asked);
      const good = goodAnswer(local, asked);
      send(response, local.prank?.(asked, good) ?? good, local.clock());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const local: LocalServer = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    prank: undefined,
    clock: () => new Date(),
    today: "2026-01-05",
    published: new Set(),
    won: { "2026-01-02": "1441.80", "2026-01-05": "1443.80" },
  };
  return local;
}

function send(response: ServerResponse, answer: Answer, now: Date): void {
  response.setHeader("date", now.toUTCString());
  if ("raw" in answer) {
    answer.raw(response);
    return;
  }
  const isValue = "value" in answer;
  response.statusCode = answer.status ?? 200;
  response.setHeader("content-type", "application/json; charset=utf-8");
  if (!isValue) for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.end(isValue ? JSON.stringify(answer.value) : answer.body);
}

function goodAnswer(server: LocalServer, asked: Asked): Answer {
  const { path } = asked;
  if (path.startsWith("/krx/")) return krxAnswer(server, asked);
  if (path.startsWith("/kis/")) return kisAnswer(server, asked);
  if (path.startsWith("/ecos/")) return ecosAnswer(server, path);
  return { status: 404, body: "" };
}

function krxAnswer(server: LocalServer, { path, query, headers }: Asked): Answer {
  if (headers.auth_key !== "krx-key-0001") {
    return { status: 401, value: { respMsg: "Unauthorized Key", respCode: "401" } };
  }
  const text = query.get("basDd") ?? "";
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
  const rows = server.published.has(day) ? krxReplies(day)[path.slice("/krx/".length)] : [];
  return rows ? { value: { OutBlock_1: rows } } : { status: 404, body: "" };
}

function kisAnswer(server: LocalServer, { path, query, headers, body }: Asked): Answer {
  const ok = (output: unknown): Answer => ({
    value: { rt_cd: "0", msg_cd: "MCA00000", msg1: "정상처리 되었습니다.", output },
  });
  if (path === "/kis/oauth2/tokenP") {
    const { appkey } = JSON.parse(body) as { appkey: string };
    if (appkey !== "kis-app-key-0001") {
      return { status: 403, value: { error_code: "EGW00103", error_description: "유효하지 않은 AppKey입니다." } };
    }
    return { value: { access_token: "kis-token-0001", token_type: "Bearer", expires_in: 86400 } };
  }
  if (headers.authorization !== "Bearer kis-token-0001") {
    return { status: 500, value: { rt_cd: "1", msg_cd: "EGW00123", msg1: "기간이 만료된 token 입니다." } };
  }
  const market = ["1001", "KSQ"].includes(query.get("FID_INPUT_ISCD") ?? "") ? "KOSDAQ" : "KOSPI";
  const service = path.split("/").at(-1);
  if (service === "inquire-index-price") return ok(kisIndex(server.today, market));
  if (service === "inquire-investor-time-by-market") return ok([KIS_FLOWS]);
  if (service === "inquire-price") return ok(kisQuote(query.get("FID_INPUT_ISCD") ?? ""));
  if (service === "inquire-investor-daily-by-market") {
    const date = query.get("FID_INPUT_DATE_1") ?? "";
    const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
    const known = ["2026-01-05", "2026-01-06"].includes(day);
    const row = known
      ? { ...kisIndex(day, market), ...KIS_FLOWS }
      : { ...KIS_FLOWS, bstp_nmix_prpr: market === "KOSPI" ? "4309.63" : "944.57", bstp_nmix_prdy_vrss: "1.00" };
    return ok([{ stck_bsop_date: date, ...row }]);
  }
  return { status: 404, body: "" };
}

function ecosAnswer(server: LocalServer, path: string): Answer {
  const [, , , key, , , , , , , from = "", through = ""] = path.split("/");
  if (key !== "ecos-key-0001")
    return { value: { RESULT: { CODE: "INFO-100", MESSAGE: "인증키가 유효하지 않습니다." } } };
  const within = Object.entries(server.won).filter(([day]) => {
    const date = day.replaceAll("-", "");
    return date >= from && date <= through;
  });
  if (within.length === 0) {
    return { value: { RESULT: { CODE: "INFO-200", MESSAGE: "해당하는 데이터가 없습니다." } } };
  }
  return { value: ecosReply(Object.fromEntries(within)) };
}
