/** What an answer may depend on, of all that a request's headers say. */
export interface Asking {
  readonly host: string | undefined;
  readonly cookie: string | undefined;
  readonly language: string | undefined;
  readonly encoding: string | undefined;
  /** Tags of what the asker has already. */
  readonly known: string | undefined;
  readonly forwarded: string | undefined;
}

/**
 * Reads names and values in turn, as Node keeps them, in one pass and without making an object of all. Undefined where one
 * that matters came twice: what that means is for the long way to say.
 */
export function askingOf(raw: readonly string[]): Asking | undefined {
  let host: string | undefined;
  let cookie: string | undefined;
  let language: string | undefined;
  let encoding: string | undefined;
  let known: string | undefined;
  let forwarded: string | undefined;
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] as string;
    // Nothing that matters has another length.
    if (name.length !== 4 && name.length !== 6 && name.length !== 13 && name.length !== 15) continue;
    const value = raw[at + 1];
    switch (name.toLowerCase()) {
      case "host":
        if (host !== undefined) return undefined;
        host = value;
        break;
      case "cookie":
        if (cookie !== undefined) return undefined;
        cookie = value;
        break;
      case "if-none-match":
        if (known !== undefined) return undefined;
        known = value;
        break;
      case "accept-language":
        if (language !== undefined) return undefined;
        language = value;
        break;
      case "accept-encoding":
        if (encoding !== undefined) return undefined;
        encoding = value;
        break;
      case "x-forwarded-for":
        if (forwarded !== undefined) return undefined;
        forwarded = value;
        break;
    }
  }
  return { host, cookie, language, encoding, known, forwarded };
}
