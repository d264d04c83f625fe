/**
 * The page inside a file that a browser saved as one piece (MHTML, RFC 2557): its first part of type text/html, decoded
 * from quoted-printable or base64. undefined when the text is no such file.
 */
export function pageOfMhtml(content: string): string | undefined {
  const head = headersOf(content, 0);
  const boundary = /^multipart\/(?:related|mixed|alternative)\b[^\n]*?;\s*boundary="?([^"\s;]{1,200})"?/i.exec(
    head.fields.get("content-type") ?? "",
  )?.[1];
  if (boundary === undefined || !head.fields.has("mime-version")) return undefined;
  const mark = `--${boundary}`;
  for (let at = content.indexOf(mark, head.end); at >= 0; ) {
    const from = content.indexOf("\n", at);
    const next = content.indexOf(mark, at + mark.length);
    if (from < 0) return undefined;
    const part = headersOf(content, from + 1);
    const type = part.fields.get("content-type") ?? "";
    if (/^text\/html\b/i.test(type)) {
      const body = content.slice(part.end, next < 0 ? content.length : next);
      const charset = /charset="?([^"\s;]+)/i.exec(type)?.[1];
      return decoded(body, part.fields.get("content-transfer-encoding") ?? "", charset);
    }
    at = next;
  }
  return undefined;
}

/** More lines than any head has. */
const MOST_LINES = 60;

/** `Name: value` lines up to an empty one; a line that begins with a blank goes on with the one before. */
function headersOf(content: string, from: number): { fields: Map<string, string>; end: number } {
  const fields = new Map<string, string>();
  let at = from;
  let last = "";
  for (let count = 0; count < MOST_LINES; count++) {
    const feed = content.indexOf("\n", at);
    const line = content.slice(at, feed < 0 ? at : feed).replace(/\r$/, "");
    if (feed < 0) break;
    at = feed + 1;
    if (line === "") break;
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ""} ${line.trim()}`);
    else if (colon < 0) break;
    else {
      last = line.slice(0, colon).toLowerCase();
      fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return { fields, end: at };
}

function decoded(body: string, encoding: string, charset: string | undefined): string {
  if (/quoted-printable/i.test(encoding)) return textOf(unquoted(body), charset);
  if (/base64/i.test(encoding)) return textOf(fromBase64(body), charset);
  return body;
}

/** "=EC=BD=94" are bytes, "=" before a line end joins the lines. */
function unquoted(body: string): Uint8Array {
  const bytes: number[] = [];
  const joined = body.replace(/=\r?\n/g, "");
  for (let at = 0; at < joined.length; at++) {
    const code = joined.charCodeAt(at);
    const byte = code === 61 ? Number.parseInt(joined.slice(at + 1, at + 3), 16) : Number.NaN;
    if (Number.isNaN(byte)) {
      // What is no ASCII was not encoded: it stays as it is.
      if (code < 128) bytes.push(code);
      else bytes.push(...new TextEncoder().encode(joined.charAt(at)));
    } else {
      bytes.push(byte);
      at += 2;
    }
  }
  return Uint8Array.from(bytes);
}

function fromBase64(body: string): Uint8Array {
  try {
    return Uint8Array.from(atob(body.replace(/[^A-Za-z0-9+/]/g, "")), (letter) => letter.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** In the charset the part names, else in the one the page itself does. */
function textOf(bytes: Uint8Array, charset: string | undefined): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const own = charset ?? /<meta[^>]{0,100}charset=["']?([\w-]+)/i.exec(head)?.[1];
  try {
    return new TextDecoder(own).decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}
