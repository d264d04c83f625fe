import { isIP, type Socket } from "node:net";
import { fault } from "./service.ts";
import type { Route } from "./service-web.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that an address is asked through, by `HTTPS_PROXY` (else `ALL_PROXY`) and `NO_PROXY` in either letter case.
 * Servers on this machine are never asked through one.
 *
 * @throws BellwetherError `no-connection` for a proxy that is no `http://` address
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  const of = (name: string) => env[name.toLowerCase()] || env[name] || undefined;
  if (url.protocol !== "https:" || isLeftOut(url, of("NO_PROXY") ?? "")) return undefined;
  const name = of("HTTPS_PROXY") ? "HTTPS_PROXY" : "ALL_PROXY";
  const text = of(name);
  if (text === undefined) return undefined;
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (address?.protocol === "http:") return address;
  throw fault("no-connection", `${name} does not name a proxy that begins with http://`);
}

/** Hosts of `NO_PROXY`: whole names or their ends, with or without a dot before them; "*" for all. */
function isLeftOut({ hostname }: URL, list: string): boolean {
  if (/^(127\.|localhost$|\[::1\]$)/.test(hostname)) return true;
  const ends = list.split(/[\s,]+/).map((end) => end.replace(/:\d+$/, "").replace(/^\*?\./, ""));
  return ends.some((end) => end === "*" || (end !== "" && (hostname === end || hostname.endsWith(`.${end}`))));
}

/**
 * A secure connection through a proxy. The proxy sees the host's name and nothing else: the key travels inside.
 *
 * @throws BellwetherError `no-connection` where the proxy refuses; the system's error where it cannot be reached
 */
export async function tunnel(url: URL, proxy: URL, route: Route & { readonly signal: AbortSignal }): Promise<Socket> {
  const [{ request }, tls] = await Promise.all([import("node:http"), import("node:tls")]);
  const target = `${url.hostname}:${url.port || 443}`;
  const user = decodeURIComponent(`${proxy.username}:${proxy.password}`);
  const asked = request({
    ...{ host: proxy.hostname, port: proxy.port || 80, method: "CONNECT", path: target, signal: route.signal },
    agent: false,
    headers: { host: target, ...(user === ":" ? {} : { "proxy-authorization": `Basic ${btoa(user)}` }) },
    ...(route.lookup ? { lookup: route.lookup } : {}),
  });
  return new Promise((resolve, reject) => {
    asked.on("error", reject);
    asked.on("connect", ({ statusCode }, socket) => {
      if (statusCode !== 200) {
        socket.destroy();
        reject(fault("no-connection", `the proxy ${proxy.host} refuses a way to ${url.host} (HTTP ${statusCode})`));
        return;
      }
      const { ca } = route;
      const secure = tls.connect({
        socket,
        ...(isIP(url.hostname) ? {} : { servername: url.hostname }),
        ...(ca ? { ca } : {}),
      });
      secure.once("secureConnect", () => resolve(secure));
      secure.once("error", reject);
    });
    asked.end();
  });
}
