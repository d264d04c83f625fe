/**
 * What can go wrong between the desk and a service that gives market data: one code for each, whether asking again may
 * help, and what it means to the user. Nothing is ever taken from a reply that has a fault.
 */
export interface FaultKind {
  /** True where the same question may be asked again after a pause. */
  readonly retry: boolean;
  /** True where the service's other parts would meet the same: they are not asked any more in this run. */
  readonly whole?: boolean;
  readonly means: string;
}

export const FAULTS = {
  "key-missing": { retry: false, whole: true, means: "the environment holds no key for the service" },
  "key-unknown": { retry: false, whole: true, means: "the service does not know the key" },
  "key-not-approved": { retry: false, means: "the key is good, but not approved for this service" },
  "key-expired": { retry: false, whole: true, means: "the key has run out" },
  "key-refused": { retry: false, whole: true, means: "the service refuses the key without a reason the desk knows" },
  "wrong-host": {
    retry: false,
    whole: true,
    means: "the address is not the service's, or the key belongs to its other host",
  },
  "quota-used": { retry: false, whole: true, means: "the day's number of calls is used up" },
  "too-fast": { retry: true, whole: true, means: "too many calls in a short time" },
  "service-down": { retry: true, whole: true, means: "the service failed (HTTP 5xx)" },
  "time-out": { retry: true, whole: true, means: "no answer, or not all of it, in time" },
  "no-connection": { retry: true, whole: true, means: "the connection was refused or broke off before the answer" },
  "host-not-found": { retry: true, whole: true, means: "the name of the host cannot be resolved" },
  "reply-cut": { retry: true, means: "only a part of the reply arrived" },
  "wrong-length": { retry: true, means: "the reply is not as long as it says" },
  "reply-too-long": { retry: false, means: "the reply is longer than any the service gives" },
  redirected: { retry: false, whole: true, means: "the service sends to another address; the key is not sent there" },
  "bad-tls": { retry: false, whole: true, means: "the connection is not secure: certificate or protocol" },
  "bad-status": { retry: false, means: "an HTTP status the service does not use" },
  "service-error": { retry: false, means: "an error object in place of data" },
  "not-json": { retry: false, means: "a web page or other text in place of data" },
  "login-page": { retry: false, whole: true, means: "the service wants a person to log in" },
  "wrong-shape": { retry: false, means: "JSON, but not of the shape the service has" },
  "empty-reply": { retry: false, means: "no rows for a trading day on which there must be some" },
  "not-yet": { retry: false, means: "the service has not published that day yet" },
  "wrong-day": { retry: false, means: "figures of another day" },
  "wrong-item": { retry: false, means: "figures of another thing than was asked for" },
  "unreadable-number": { retry: false, means: "a figure that must be there is missing or is no number" },
  "unit-off": { retry: false, means: "an amount so far from its neighbours that its unit must be wrong" },
  "row-twice": { retry: false, means: "the same row more than once" },
  "sums-differ": { retry: false, means: "a total does not equal the sum of its parts" },
  "figures-clash": { retry: false, means: "figures of one row that cannot all be true" },
  "clock-skew": {
    retry: false,
    whole: true,
    means: "this computer's clock and the service's differ by more than five minutes",
  },
  "store-unwritable": { retry: false, whole: true, means: "the reply cannot be kept: the folder cannot be written" },
  "disk-full": { retry: false, whole: true, means: "the reply cannot be kept: the disk is full" },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof FAULTS;

export function faultKind(code: string): FaultKind | undefined {
  return isFaultCode(code) ? FAULTS[code] : undefined;
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}
