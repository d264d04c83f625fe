import type { FaultCode } from "../market/service-fault.ts";
import { fault } from "./service.ts";

/** What the system says when a connection fails, the fault it is, and what it says of the host. */
const SYSTEM_FAULTS: readonly (readonly [RegExp, FaultCode, string])[] = [
  [/^ENOTFOUND/, "host-not-found", "the name HOST cannot be resolved"],
  [/^EAI_/, "host-not-found", "no name server answers for HOST"],
  [/^ETIMEDOUT|^ESOCKETTIMEDOUT/, "time-out", "HOST did not answer in time"],
  [/^(DEPTH_ZERO_)?SELF_SIGNED_CERT/, "bad-tls", "the certificate of HOST is one it signed itself"],
  [/^CERT_HAS_EXPIRED/, "bad-tls", "the certificate of HOST has run out"],
  [/^CERT_NOT_YET_VALID/, "bad-tls", "the certificate of HOST is not valid yet"],
  [/^(ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH)/, "bad-tls", "the certificate shown is not that of HOST"],
  [/^UNABLE_TO_|^CERT_/, "bad-tls", "the certificate of HOST is from nobody whom this computer trusts"],
  [/^(ERR_SSL|ERR_TLS|EPROTO)/, "bad-tls", "HOST does not speak TLS as it must"],
  [/^HPE_(INVALID|UNEXPECTED)_CONTENT_LENGTH/, "wrong-length", "HOST sent a reply of another length than it announced"],
  [/^(HPE_|ECONNRESET)/, "reply-cut", "HOST broke off in the middle of its reply"],
];

/** A system error as the fault it is. The address is told by its host alone: a path may hold a key. */
export function systemFault(error: unknown, url: URL, proxy?: URL): Error {
  if (error instanceof Error && error.name === "BellwetherError") return error;
  const code = String((error as NodeJS.ErrnoException)?.code ?? "");
  const [, known, words] = SYSTEM_FAULTS.find(([pattern]) => pattern.test(code)) ?? [];
  const host = known === "host-not-found" ? (proxy ?? url).hostname : url.host;
  const through = proxy ? ` through the proxy ${proxy.host}` : "";
  const said = (words ?? `HOST cannot be reached${through}`).replace("HOST", host);
  return fault(known ?? "no-connection", `${said} (${code || "no reason given"})`);
}

export const isBroken = (error: unknown): boolean => (error as NodeJS.ErrnoException)?.code === "ECONNRESET";
