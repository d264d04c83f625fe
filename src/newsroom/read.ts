import { createHash } from "node:crypto";
import { type Decimal, toNumber } from "../market/decimal.ts";
import { BellwetherError } from "../market/error.ts";
import { type Figure, figureValue } from "../market/figure.ts";
import type { Measure } from "../market/measure.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Language, Reading } from "../reader/claim.ts";
import { readStory } from "../reader/read-story.ts";
import { isSlipApart } from "../reader/slip.ts";
import { type StoryFile, storyText } from "../reader/story-file.ts";
import { decodeCp949 } from "../tape/cp949.ts";
import type { Newsroom } from "./newsroom.ts";

export interface StoryRequest {
  /** The story's session, where the user names it; else the file's own, else its dateline's. */
  readonly session?: TradingDay | undefined;
  readonly language?: Language | undefined;
}

/** A story file as read: its text, what it claims, and what the file says of itself. */
export interface ReadFile {
  /** What to call it: its path, or "-" for standard input. */
  readonly name: string;
  readonly file: StoryFile;
  readonly reading: Reading;
}

/** More than any story: larger input is a mistake, and is refused before it is read. */
const MOST_BYTES = 16 * 1024 * 1024;

/**
 * Reads a story from bytes in any of the forms a story file has.
 *
 * @throws BellwetherError `damaged-file` for more than 16 MiB or bytes that are no text.
 */
export function readFile(newsroom: Newsroom, name: string, bytes: Uint8Array, request: StoryRequest): ReadFile {
  if (bytes.length > MOST_BYTES) {
    throw new BellwetherError(
      "damaged-file",
      `${name}: ${bytes.length} bytes is more than any story; the most is 16 MiB`,
    );
  }
  const file = storyText(decoded(name, bytes), sha256);
  const language = request.language ? { language: request.language } : {};
  const printed = file.printed ? { printed: file.printed } : {};
  const read = (session: TradingDay | undefined) =>
    readStory(
      file.text,
      { calendar: newsroom.calendar, ...(session ? { session } : {}), ...printed, ...language },
      newsroom.directory,
    );
  const reading = read(request.session ?? (file.printed ? undefined : file.session));
  const found = reading.session ? undefined : sessionByClose(reading, newsroom);
  return { name, file, reading: found ? read(found) : reading };
}

/**
 * The session of a story that does not say its year: the one session known whose close the story prints. A level to two
 * places is as good as a date; where two sessions closed alike, none is taken. Where the close itself may be the misprint,
 * it is the one session that moved by the printed points and closed a slip of the hand away.
 */
function sessionByClose({ claims, market }: Reading, { history }: Newsroom): TradingDay | undefined {
  const own = (sought: Measure) =>
    claims.find(
      ({ measure, session, bound, intraday, elsewhen }) =>
        measure === sought && !session && !bound && !intraday && !elsewhen,
    )?.figure;
  const close = own("index.close");
  const latest = history.sessions(market).at(-1);
  if (!close || !latest || close.exponent > -2) return undefined;
  const rows = history.closes(market, latest)?.rows ?? [];
  const printed = figureValue(close);
  const alike = rows.filter((row) => toNumber(row.close) === printed);
  if (alike.length > 0) return alike.length === 1 ? alike[0]?.session : undefined;
  const change = own("index.change");
  if (!change || change.exponent > -2) return undefined;
  const moved = rows.filter((row, at) => {
    const before = rows[at - 1];
    if (before === undefined || !isSlipApart(close, inHundredths(row.close))) return false;
    return inHundredths(row.close).digits - inHundredths(before.close).digits === Math.round(figureValue(change) * 100);
  });
  return moved.length === 1 ? moved[0]?.session : undefined;
}

/** A level of an index, which has two places, as a figure. */
function inHundredths(level: Decimal): Figure {
  return { digits: Math.round(toNumber(level) * 100), exponent: -2 };
}

/** UTF-8, or UTF-16 with its byte order mark, or the Korean code page (EUC-KR, CP949) that older pages are saved in. */
function decoded(name: string, bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const korean = decodeCp949(bytes, true);
    if (korean !== undefined) return korean;
    // A page that says it is UTF-8 may have a damaged letter in an advertisement.
    const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
    if (/<meta[^>]{0,100}charset=["']?utf-8/i.test(head)) return new TextDecoder("utf-8").decode(bytes);
    throw new BellwetherError("damaged-file", `${name}: is neither UTF-8, UTF-16 nor EUC-KR text`, { cause });
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
