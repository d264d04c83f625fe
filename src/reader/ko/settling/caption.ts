import type { Claim } from "../../claim.ts";
import type { Tokens } from "../../scanner.ts";

/** The dealing room's board, in the line under a picture. */
const BOARD = "전광판";
const CLOSED = ["마감", "마쳤", "마친", "종료", "종가", "끝"];

/** How a line under a picture ends. */
const SHOWN = /(?:전광판|모습|표시(?:된다|됐다|했다|돼 있다|되고 있다)|있다)[^\p{L}]*$/u;

const TOLD: ReadonlySet<string> = new Set(["index.close", "index.change", "index.change_pct"]);

/**
 * "지수가 64.12포인트 오르며 첫 4,300선을 돌파한 2일 … 전광판": a line told by the board without a word of the close shows the moment of
 * the picture, where the story tells another close.
 */
export function settleCaptions(
  claims: Claim[],
  { text, start, end }: Tokens,
  ranges: readonly { readonly from: number; readonly to: number }[],
): void {
  if (!text.includes(BOARD)) return;
  const captions = new Set<number>();
  for (const [n, { from, to }] of ranges.entries()) {
    const sentence = text.slice(start[from], end[to - 1]);
    if (sentence.includes(BOARD) && SHOWN.test(sentence) && !CLOSED.some((word) => sentence.includes(word)))
      captions.add(n);
  }
  if (captions.size === 0) return;
  const told = new Map<string, Set<number | bigint>>();
  for (const claim of claims) {
    if (!isOfSession(claim) || captions.has(claim.sentence) || claim.intraday) continue;
    const key = keyOf(claim);
    told.set(key, (told.get(key) ?? new Set()).add(claim.figure.digits));
  }
  for (const [at, claim] of claims.entries()) {
    if (!captions.has(claim.sentence) || !isOfSession(claim)) continue;
    const others = TOLD.has(claim.measure) ? told.get(keyOf(claim)) : undefined;
    const moment = claim.measure === "milestone.level" || (others !== undefined && !others.has(claim.figure.digits));
    if (moment) claims[at] = { ...claim, intraday: true };
  }
}

function isOfSession({ session, elsewhen }: Claim): boolean {
  return session === undefined && !elsewhen;
}

/** Claims alike are of one measure of one thing, as fine. */
function keyOf({ measure, subject, figure }: Claim): string {
  return `${measure}|${subject}|${figure.exponent}`;
}
