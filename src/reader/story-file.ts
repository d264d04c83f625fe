import { isTradingDay, type TradingDay } from "../market/trading-day.ts";
import { decodeEntities } from "./entity.ts";
import { htmlStory, looksLikeHtml } from "./html-text.ts";
import { pageOfMhtml } from "./mhtml.ts";

/** A story file taken apart. Offsets of claims are into `text`. */
export interface StoryFile {
  readonly form: "text" | "html" | "record";
  readonly text: string;
  /** From the file itself: `session`, else the day of `published_at`. */
  readonly session?: TradingDay;
  /** The day of `published_at`, where the file says nothing of its session. */
  readonly printed?: TradingDay;
  readonly title?: string;
  /** Present when the record states one. */
  readonly contentHash?: ContentHash;
}

export interface ContentHash {
  readonly stated: string;
  readonly actual: string;
  readonly ok: boolean;
}

/** Lower-case hexadecimal SHA-256 of the text as UTF-8. */
export type Sha256 = (text: string) => string;

const RULE = "---";

/**
 * Takes a story file apart: plain text and Markdown stay as they are, a saved page - HTML, or MHTML
 * with all it needs in one file - gives its headline and its article, a record
 * its body.
 *
 * A record's `content_hash` covers the body alone, which is what stands between the rule after the heading block and
 * the rule before the closing "Crawled at" block, with HTML entities decoded and the ends trimmed, as UTF-8 with line
 * feeds. (Found by trying every such span of a real record: this one, and no other, gives its hash.)
 */
export function storyText(content: string, sha256: Sha256): StoryFile {
  const unmarked = content.charCodeAt(0) === 0xfeff ? content.slice(1) : content;
  if (unmarked.startsWith(RULE)) {
    const record = readRecord(unmarked.replace(/\r\n?/g, "\n"), sha256);
    if (record) return record;
  }
  const page = pageOfMhtml(unmarked) ?? (looksLikeHtml(unmarked) ? unmarked : undefined);
  if (page !== undefined) {
    const { text, title, published } = htmlStory(page);
    return { form: "html", text, ...(title ? { title } : undefined), ...printedOn(dayIn(published)) };
  }
  return { form: "text", text: unmarked };
}

function readRecord(content: string, sha256: Sha256): StoryFile | undefined {
  const lines = content.split("\n");
  const close = lines.indexOf(RULE, 1);
  if (lines[0]?.trim() !== RULE || close < 0) return undefined;
  const fields = frontMatter(lines.slice(1, close));
  if (fields.size === 0) return undefined;
  const body = decodeEntities(bodyOf(lines.slice(close + 1))).trim();
  const session = dayIn(fields.get("session"));
  const printed = dayIn(fields.get("published_at")) ?? dayIn(fields.get("date"));
  const title = fields.get("title");
  const stated = fields.get("content_hash")?.toLowerCase();
  const actual = stated ? sha256(body) : "";
  return {
    form: "record",
    text: body,
    ...(session ? { session } : printedOn(printed)),
    ...(title ? { title: decodeEntities(title) } : undefined),
    ...(stated ? { contentHash: { stated, actual, ok: stated === actual } } : undefined),
  };
}

/** What was put on the web on a day is of that day's session, unless its own words name the one before. */
function printedOn(printed: TradingDay | undefined): Pick<StoryFile, "session" | "printed"> | undefined {
  return printed ? { session: printed, printed } : undefined;
}

/** `key: value` lines; a line that is none goes on with the value before it. */
function frontMatter(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    const colon = line.indexOf(":");
    const key = colon > 0 ? line.slice(0, colon) : "";
    if (/^[A-Za-z][\w-]{0,40}$/.test(key)) {
      last = key.toLowerCase();
      fields.set(last, unquoted(line.slice(colon + 1).trim()));
    } else if (last !== "" && line.trim() !== "") fields.set(last, `${fields.get(last)} ${line.trim()}`.trim());
  }
  return fields;
}

function unquoted(value: string): string {
  const quote = value.charAt(0);
  return (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote) ? value.slice(1, -1) : value;
}

/**
 * Without the heading block above its rule, and without the closing block of starred lines below its own. Blank lines
 * at its ends go before the lines are joined: a trimmed string would be a window on the whole file, and slow to read.
 */
function bodyOf(lines: readonly string[]): string {
  const rules = lines.flatMap((line, at) => (line.trim() === RULE ? [at] : []));
  let from = 0;
  let to = lines.length;
  const first = rules[0];
  const last = rules.at(-1);
  if (first !== undefined && isHeading(lines.slice(0, first))) from = first + 1;
  if (last !== undefined && last >= from && isClosing(lines.slice(last + 1))) to = last;
  while (from < to && isBlank(lines[from])) from++;
  while (to > from && isBlank(lines[to - 1])) to--;
  return lines.slice(from, to).join("\n");
}

function isBlank(line: string | undefined): boolean {
  return line?.trim() === "";
}

function isHeading(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== "");
  return said.length > 0 && said.length <= 6 && (said[0] as string).startsWith("# ");
}

function isClosing(lines: readonly string[]): boolean {
  const said = lines.filter((line) => line.trim() !== "");
  return said.every((line) => line.startsWith("*") && line.trimEnd().endsWith("*"));
}

/** The day a stamp such as "2026-01-02 00:00" or "2026-01-02T07:45:16+09:00" begins with. */
function dayIn(stamp: string | undefined): TradingDay | undefined {
  const day = stamp?.trim().slice(0, 10) ?? "";
  return isTradingDay(day) ? day : undefined;
}
