import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { logTo, Secrets } from "../../src/newsroom/fetch-log.ts";
import { SERVICES } from "../../src/sources/service-registry.ts";
import { dayDesk } from "./day-desk.ts";
import type { Asked } from "./server.ts";

const MONDAY = "2026-01-05";
const ENV = SERVICES.flatMap(({ keys }) => keys.map(({ env }) => env));

/** Everything a request carries, as a service may throw it back: in JSON, in XML, cut into its address. */
function echoed({ path, query, headers, body }: Asked): string {
  const all = [path, decodeURIComponent(path), String(query), ...query.values(), body, ...Object.values(headers)];
  return all.map(String).join(" | ");
}

/** A key as it may stand in a header: printable, no blanks. */
const key = fc.string({
  unit: fc.constantFrom(..."ABCxyz0189+/=%\"\\&<>'{}[]$^.*()?|#~@!;:,-_`"),
  minLength: 8,
  maxLength: 60,
});

test("no key is ever seen, whatever letters it has and whatever a service says of it", async (t) => {
  const desk = await dayDesk(t);
  await fc.assert(
    fc.asyncProperty(
      fc.array(key, { minLength: ENV.length, maxLength: ENV.length }),
      fc.nat(3),
      async (keys, shape) => {
        desk.env = Object.fromEntries(ENV.map((name, at) => [name, keys[at] ?? ""]));
        desk.warned.length = 0;
        desk.at(MONDAY, "15:31");
        desk.server.prank = (asked) => {
          const said = echoed(asked);
          if (asked.path.endsWith("tokenP")) return { value: { access_token: `token-${keys[0]}`, expires_in: 86400 } };
          if (shape === 0) return { value: { rt_cd: "1", msg_cd: "X1", msg1: said, respCode: "1", respMsg: said } };
          if (shape === 1)
            return { value: { RESULT: { CODE: "ERROR-1", MESSAGE: said }, OutBlock_1: [{ [said]: said }] } };
          if (shape === 2) {
            const xml = said.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
            return { body: `<a><returnAuthMsg>${xml}</returnAuthMsg><returnReasonCode>99</returnReasonCode></a>` };
          }
          return { value: { rt_cd: "0", output: { stck_shrn_iscd: said, bstp_nmix_prpr: said } } };
        };
        const reports = [await desk.fetch(undefined, MONDAY)];
        desk.at("2026-01-06", "14:00");
        reports.push(await desk.fetch("krx-openapi", MONDAY), await desk.fetch("data-go-kr", MONDAY));
        const lines = [...desk.warned, ...reports.flatMap(({ parts }) => parts.map(({ line }) => line))];
        for (const line of desk.warned) JSON.parse(line);
        const texts = [...lines, ...desk.warned.flatMap((line) => Object.values(JSON.parse(line)).map(String))];
        for (const secret of [...keys, `token-${keys[0]}`]) {
          for (const text of texts) assert.ok(!text.includes(secret), `${secret} in ${text}`);
        }
      },
    ),
    { numRuns: 25 },
  );
});

test("a key with blanks around it is the same key, and is cleared all the same", async (t) => {
  const desk = await dayDesk(t);
  desk.env.BELLWETHER_ECOS_KEY = "  ecos-key-0001\n";
  const report = await desk.fetch("ecos", MONDAY);
  assert.equal(report.parts[0]?.outcome, "taken");
  const secrets = new Secrets(SERVICES, { BELLWETHER_ECOS_KEY: "  ecos-key-0001\n" });
  assert.equal(secrets.clear("said ecos-key-0001"), "said ***");
});

test("an encoded key is cleared as it is, decoded, and in every other form it may come back in", () => {
  const secrets = new Secrets(SERVICES, { BELLWETHER_DATA_GO_KR_KEY: "ab%2Bcd%3D%3Dx%2Fy" });
  for (const form of ["ab%2Bcd%3D%3Dx%2Fy", "ab%2bcd%3d%3dx%2fy", "ab+cd==x/y", "ab%252Bcd%253D%253Dx%252Fy"]) {
    assert.equal(secrets.clear(`key=${form}&x`), "key=***&x", form);
  }
});

test("lines of the log are whole JSON whatever a service says", () => {
  const lines: string[] = [];
  const secrets = new Secrets(SERVICES, { BELLWETHER_KRX_KEY: 'quote"back\\slash' });
  const log = logTo(
    "debug",
    (line) => lines.push(line),
    () => new Date(0),
    secrets,
  );
  log({ level: "warn", event: "fault", said: 'key quote"back\\slash is "bad"\n', attempt: 1 });
  const [line = ""] = lines;
  assert.deepEqual(JSON.parse(line), {
    ...{ time: "1970-01-01T00:00:00.000Z", level: "warn", event: "fault" },
    ...{ said: 'key *** is "bad"\n', attempt: 1 },
  });
});
