import { X509Certificate } from "node:crypto";

export const LOOPBACK = /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/;
/** Every address of the machine: what nobody would type. */
const ANY = /^(?:0\.0\.0\.0|::)$/;
const HERE = ["localhost", "127.0.0.1", "[::1]"];
const USUAL_PORT = { http: 80, https: 443 } as const;

interface Place {
  readonly host: string;
  readonly port: number;
  readonly scheme: "http" | "https";
  readonly publicUrl?: string;
  /** PEM of the certificate the desk shows. */
  readonly certificate?: Buffer | undefined;
}

/**
 * Names the desk answers to, in lower case, with the port where it is not the usual one: where it listens, the address of
 * the proxy before it, and whom its certificate names. A page under any other name is refused.
 */
export function ownNames({ host, port, scheme, publicUrl, certificate }: Place): ReadonlySet<string> {
  const names = [
    ...(LOOPBACK.test(host) || ANY.test(host) ? HERE : []),
    ...(ANY.test(host) ? [] : [bracketed(host)]),
    ...(certificate ? namesIn(certificate) : []),
  ];
  const own = names.flatMap((name) => [`${name}:${port}`, ...(port === USUAL_PORT[scheme] ? [name] : [])]);
  return new Set([...own, ...(publicUrl ? [new URL(publicUrl).host] : [])].map((name) => name.toLowerCase()));
}

/** The name under which to open the desk: where it listens, or of every address the first that its certificate names. */
export function nameToOpen({ host, certificate }: Pick<Place, "host" | "certificate">): string {
  if (!ANY.test(host)) return bracketed(host);
  return (certificate && namesIn(certificate)[0]) ?? "localhost";
}

/** "DNS:desk.example, IP Address:10.0.0.7"; a name with a star stands for no one name. */
function namesIn(certificate: Buffer): readonly string[] {
  const told = new X509Certificate(certificate).subjectAltName ?? "";
  return [...told.matchAll(/(?:DNS|IP Address):([^,\s"]+)/g)].flatMap(([, name = ""]) =>
    name.includes("*") ? [] : [bracketed(name)],
  );
}

function bracketed(name: string): string {
  return name.includes(":") ? `[${name}]` : name;
}
