import assert from "node:assert/strict";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { type TestContext, test } from "node:test";
import { proxyFor } from "../../src/sources/service-proxy.ts";
import { nodeWeb, type Route } from "../../src/sources/service-web.ts";
import { authority, type Certified, certificate, here, nowhere, secureServer } from "./certificate.ts";

const HOST = "service.example";
const LIMITS = { totalMs: 5000, silenceMs: 2000, mostBytes: 1_000_000 };
const trusted = authority();

async function asked(t: TestContext, shown: Certified, route: Route) {
  const server = await secureServer(t, shown, (path) => JSON.stringify({ path }));
  const headers = { auth_key: "secret-key-0001" };
  const request = { method: "GET", url: `https://${HOST}:${server.port}/a`, headers } as const;
  const reply = await nodeWeb({ lookup: here, ...route })(request, LIMITS).catch((error: Error) => error);
  return { reply, requests: server.asked() };
}

test("a host is believed whose certificate is its own, signed by somebody trusted, and in its time", async (t) => {
  const { reply, requests } = await asked(t, certificate({ host: HOST, by: trusted }), { ca: trusted.cert });
  assert.equal((reply as { body: string }).body, '{"path":"/a"}');
  assert.equal(requests, 1);
});

for (const [name, shown, says, ca] of [
  ["signed by itself", certificate({ host: HOST }), /service\.example:\d+ is one it signed itself/, undefined],
  ["run out", certificate({ host: HOST, by: trusted, days: [-9, -1] }), /has run out/, trusted.cert],
  ["not valid yet", certificate({ host: HOST, by: trusted, days: [1, 9] }), /not valid yet/, trusted.cert],
  ["of another host", certificate({ host: "other.example", by: trusted }), /is not that of service\.ex/, trusted.cert],
  ["from nobody trusted", certificate({ host: HOST, by: trusted }), /nobody whom this computer trusts/, undefined],
] as const) {
  test(`a certificate ${name} is told as such, and no key is sent`, async (t) => {
    const { reply, requests } = await asked(t, shown, ca ? { ca } : {});
    assert.equal((reply as { code?: string }).code, "bad-tls", String(reply));
    assert.match((reply as Error).message, says);
    assert.equal(requests, 0);
  });
}

for (const [code, says] of [
  ["ENOTFOUND", /service\.example cannot be resolved \(ENOTFOUND\)/],
  ["EAI_AGAIN", /no name server answers for service\.example \(EAI_AGAIN\)/],
] as const) {
  test(`names that cannot be resolved: ${code}`, async () => {
    const web = nodeWeb({ lookup: nowhere(code) });
    await assert.rejects(web({ method: "GET", url: `https://${HOST}/`, headers: {} }, LIMITS), (error: Error) => {
      assert.equal((error as { code?: string }).code, "host-not-found");
      assert.match(error.message, says);
      return true;
    });
  });
}

test("an address that is none is told without the key that stands in it", async () => {
  await assert.rejects(
    nodeWeb()({ method: "GET", url: "ecos/StatisticSearch/secret-key-0001", headers: {} }, LIMITS),
    (error: Error) => {
      assert.equal((error as { code?: string }).code, "wrong-host");
      assert.doesNotMatch(error.message, /secret/);
      return true;
    },
  );
});

/** A proxy that opens a way, or refuses it; what it was asked, and what passed through it. */
async function proxyServer(t: TestContext, status = 200) {
  const seen: { target: string; user: string | undefined }[] = [];
  let passed = "";
  const server = createServer();
  server.on("connect", (request, socket) => {
    seen.push({ target: request.url ?? "", user: request.headers["proxy-authorization"] });
    if (status !== 200) return void socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
    const onward = connect(Number(request.url?.split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.on("data", (bytes) => {
        passed += bytes.toString("latin1");
      });
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, seen, passed: () => passed };
}

test("a proxy of the environment is asked for a way, and sees neither address nor key", async (t) => {
  const proxy = await proxyServer(t);
  const env = { HTTPS_PROXY: `http://kim:p%40ss@${proxy.host}` };
  const { reply } = await asked(t, certificate({ host: HOST, by: trusted }), { ca: trusted.cert, env });
  assert.equal((reply as { body?: string }).body, '{"path":"/a"}', String(reply));
  assert.match(proxy.seen[0]?.target ?? "", /^service\.example:\d+$/);
  assert.equal(proxy.seen[0]?.user, `Basic ${Buffer.from("kim:p@ss").toString("base64")}`);
  assert.ok(proxy.passed().length > 100);
  assert.doesNotMatch(proxy.passed(), /secret-key-0001/);
});

test("a proxy's own certificate in place of the host's is no secure way", async (t) => {
  const proxy = await proxyServer(t);
  const env = { https_proxy: `http://${proxy.host}` };
  const { reply, requests } = await asked(t, certificate({ host: HOST }), { env });
  assert.equal((reply as { code?: string }).code, "bad-tls", String(reply));
  assert.equal(requests, 0);
});

test("a proxy that refuses, or is not there, is named without its password", async (t) => {
  const proxy = await proxyServer(t, 407);
  for (const [address, says] of [
    [proxy.host, /the proxy 127\.0\.0\.1:\d+ refuses a way to service\.example:\d+ \(HTTP 407\)/],
    ["127.0.0.1:9", /cannot be reached through the proxy 127\.0\.0\.1:9 \(ECONNREFUSED\)/],
  ] as const) {
    const { reply } = await asked(t, certificate({ host: HOST }), { env: { HTTPS_PROXY: `http://a:pass@${address}` } });
    assert.equal((reply as { code?: string }).code, "no-connection");
    assert.match((reply as Error).message, says);
    assert.doesNotMatch((reply as Error).message, /pass/);
  }
});

test("which hosts are asked through a proxy", () => {
  const through = (address: string, env: Record<string, string>) => proxyFor(new URL(address), env)?.host;
  const env = { HTTPS_PROXY: "http://proxy:3128", NO_PROXY: "bok.or.kr,.koreainvestment.com:9443 127.0.0.1" };
  assert.equal(through("https://apis.data.go.kr/", env), "proxy:3128");
  assert.equal(through("https://ecos.bok.or.kr/", env), undefined);
  assert.equal(through("https://openapi.koreainvestment.com:9443/", env), undefined);
  assert.equal(through("https://notbok.or.kr/", env), "proxy:3128");
  assert.equal(through("https://localhost:8443/", { ALL_PROXY: "http://proxy:1" }), undefined);
  assert.equal(through("http://127.0.0.1:80/", env), undefined);
  assert.equal(through("https://a.example/", { ...env, NO_PROXY: "*" }), undefined);
  assert.throws(() => through("https://a.example/", { HTTPS_PROXY: "socks5://proxy:1" }), { code: "no-connection" });
});
