import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createServer, type Server } from "node:https";
import type { AddressInfo, LookupFunction } from "node:net";
import type { TestContext } from "node:test";

/** A key and its certificate in PEM, made on the spot. */
export interface Certified {
  readonly key: string;
  readonly cert: string;
}

interface Wanted {
  /** The host it is for. */
  readonly host: string;
  /** Days from now from which and until which it is good. */
  readonly days?: readonly [from: number, until: number];
  /** Who signs it; itself when missing. */
  readonly by?: Authority;
}

interface Authority extends Certified {
  readonly signer: KeyObject;
  readonly name: Buffer;
}

const DAY_MS = 86_400_000;
const ECDSA_SHA256 = der(0x30, Buffer.from("06082a8648ce3d040302", "hex"));

/** One value of X.509's encoding: tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), content]);
}

const nameOf = (text: string): Buffer =>
  der(0x30, der(0x31, der(0x30, Buffer.from("0603550403", "hex"), der(0x0c, Buffer.from(text)))));

const timeOf = (days: number): Buffer => {
  const text = new Date(Date.now() + days * DAY_MS).toISOString().replace(/[-:T]/g, "").slice(2, 14);
  return der(0x17, Buffer.from(`${text}Z`));
};

const extension = (oid: string, content: Buffer): Buffer =>
  der(0x30, Buffer.from(oid, "hex"), der(0x01, Buffer.from([0xff])), der(0x04, content));

function certified({ host, days = [-1, 1], by }: Wanted, isAuthority: boolean): Authority {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = nameOf(host);
  const own = isAuthority
    ? extension("0603551d13", der(0x30, der(0x01, Buffer.from([0xff]))))
    : extension("0603551d11", der(0x30, der(0x82, Buffer.from(host))));
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    by?.name ?? name,
    der(0x30, timeOf(days[0]), timeOf(days[1])),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, der(0x30, own)),
  );
  const signature = sign("sha256", body, by?.signer ?? privateKey);
  const whole = der(0x30, body, ECDSA_SHA256, der(0x03, Buffer.from([0]), signature));
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString("base64").replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    ...{ signer: privateKey, name },
  };
}

/** Somebody whom a computer may trust. */
export const authority = (name = "Test Authority"): Authority => certified({ host: name }, true);
/** A host's certificate. */
export const certificate = (wanted: Wanted): Certified => certified(wanted, false);

/** Every name is this machine. */
export const here: LookupFunction = (_, options, done) =>
  options.all ? done(null, [{ address: "127.0.0.1", family: 4 }]) : done(null, "127.0.0.1", 4);
/** No name is any machine. */
export const nowhere =
  (code: string): LookupFunction =>
  (_, __, done) =>
    done(Object.assign(new Error(code), { code }), "");

/** A server on this machine that answers every request over TLS, and counts them. */
export async function secureServer(test: TestContext, { key, cert }: Certified, answer: (path: string) => string) {
  let asked = 0;
  const server: Server = createServer({ key, cert }, ({ url }, response) => {
    asked++;
    response.end(answer(url ?? "/"));
  });
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, asked: () => asked };
}
