import { always, type FaultCase, INDEX, nameless, on, refusing, showing, status, trusted } from "./fault-case.ts";

/** Servers, networks, certificates, clocks and disks. */
export const NETWORK_FAULTS: readonly FaultCase[] = [
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
    limits: { totalMs: 150, silenceMs: 5000 },
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
];

/** A byte now and then, for ever. */
function drip(response: import("node:http").ServerResponse): void {
  response.writeHead(200, { "content-type": "application/json" });
  const timer = setInterval(() => response.write(" "), 20);
  response.on("close", () => clearInterval(timer));
}
