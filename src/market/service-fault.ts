/**
 * What can go wrong between the desk and a service that gives market data: one code for each. Nothing is ever taken
 * from a reply that has a fault.
 */
export interface FaultKind {
  /** `at-once`: asked again after a pause; `later`: may be well within the hour; `never`: not before a person acts. */
  readonly mends: "at-once" | "later" | "never";
  /** True where the service's other parts would meet the same: they are not asked any more in this run. */
  readonly whole?: boolean;
  readonly means: string;
  /** What becomes of it and what the user can do: the end of the user's line. */
  readonly act: string;
}

const AGAIN = "nothing was taken; ask again later";
const BY_HAND = `${AGAIN}, or key the figures by hand`;

export const FAULTS = {
  "key-missing": {
    mends: "never",
    whole: true,
    means: "the environment holds no key for the service",
    act: "set it; `bellwether doctor` says where to get one",
  },
  "key-unknown": { mends: "never", whole: true, means: "the service does not know the key", act: "check the key" },
  "key-not-approved": {
    mends: "never",
    means: "the key is good, but not approved for this service",
    act: "apply for the service where the key was given out",
  },
  "key-expired": {
    mends: "never",
    whole: true,
    means: "the key has run out",
    act: "renew it where it was given out",
  },
  "token-refused": {
    mends: "never",
    whole: true,
    means: "the service takes no token of this key, not even a new one",
    act: "check the app key and secret",
  },
  "key-refused": {
    mends: "never",
    whole: true,
    means: "the service refuses the key without a reason the desk knows",
    act: "check the key and what it is approved for",
  },
  "wrong-host": {
    mends: "never",
    whole: true,
    means: "the address is not the service's, or the key belongs to its other host",
    act: "check the address (`bellwether doctor` shows it)",
  },
  "quota-used": {
    mends: "never",
    whole: true,
    means: "the day's number of calls is used up",
    act: "ask again tomorrow",
  },
  "too-fast": {
    mends: "at-once",
    whole: true,
    means: "too many calls in a short time",
    act: "wait a minute and ask again",
  },
  "service-down": { mends: "at-once", whole: true, means: "the service failed (HTTP 5xx)", act: "ask again later" },
  "time-out": { mends: "at-once", whole: true, means: "no answer, or not all of it, in time", act: AGAIN },
  "no-connection": {
    mends: "at-once",
    whole: true,
    means: "the connection was refused or broke off before the answer",
    act: "check the network and the address, and ask again",
  },
  "host-not-found": {
    mends: "at-once",
    whole: true,
    means: "the name of the host cannot be resolved",
    act: "check the network and the address, and ask again",
  },
  "reply-cut": { mends: "at-once", means: "only a part of the reply arrived", act: AGAIN },
  "wrong-length": { mends: "at-once", means: "the reply is not as long as it says", act: AGAIN },
  "reply-too-long": {
    mends: "later",
    means: "the reply is longer than any the service gives",
    act: "nothing was taken; check the address",
  },
  redirected: {
    mends: "never",
    whole: true,
    means: "the service sends to another address; the key is not sent there",
    act: "the key was not sent there; check the address",
  },
  "bad-tls": {
    mends: "never",
    whole: true,
    means: "the connection is not secure: certificate or protocol",
    act: "no key was sent; check the address, this computer's clock and its certificates",
  },
  "bad-status": { mends: "later", means: "an HTTP status the service does not use", act: AGAIN },
  "service-error": { mends: "later", means: "an error object in place of data", act: AGAIN },
  "not-json": { mends: "later", means: "a web page or other text in place of data", act: AGAIN },
  "login-page": {
    mends: "never",
    whole: true,
    means: "the service wants a person to log in",
    act: "download the page yourself and bring it in with `bellwether ingest`",
  },
  "wrong-shape": {
    mends: "never",
    means: "JSON, but not of the shape the service has",
    act: "nothing was taken; the service may have changed: look for a newer Bellwether, or key the figures by hand",
  },
  "empty-reply": { mends: "later", means: "no rows for a trading day on which there must be some", act: AGAIN },
  "not-yet": { mends: "later", means: "the service has not published that day yet", act: "ask again later" },
  "wrong-day": { mends: "later", means: "figures of another day", act: AGAIN },
  "wrong-item": { mends: "later", means: "figures of another thing than was asked for", act: AGAIN },
  "unreadable-number": {
    mends: "later",
    means: "a figure that must be there is missing or is no number",
    act: BY_HAND,
  },
  "unit-off": {
    mends: "later",
    means: "an amount so far from its neighbours that its unit must be wrong",
    act: BY_HAND,
  },
  "row-twice": { mends: "later", means: "the same row more than once", act: BY_HAND },
  "sums-differ": { mends: "later", means: "a total does not equal the sum of its parts", act: BY_HAND },
  "figures-clash": { mends: "later", means: "figures of one row that cannot all be true", act: BY_HAND },
  "clock-skew": {
    mends: "later",
    whole: true,
    means: "this computer's clock and the service's differ by more than five minutes",
    act: "set the clock, because what is same-day hangs on it",
  },
  "store-unwritable": {
    mends: "later",
    whole: true,
    means: "the reply cannot be kept: the folder cannot be written",
    act: "let it be written, or set BELLWETHER_HOME to another folder",
  },
  "disk-full": {
    mends: "later",
    whole: true,
    means: "the reply cannot be kept: the disk is full",
    act: "make room and ask again",
  },
} as const satisfies Record<string, FaultKind>;

export type FaultCode = keyof typeof FAULTS;

export function faultKind(code: string): FaultKind | undefined {
  return isFaultCode(code) ? FAULTS[code] : undefined;
}

function isFaultCode(code: string): code is FaultCode {
  return Object.hasOwn(FAULTS, code);
}
