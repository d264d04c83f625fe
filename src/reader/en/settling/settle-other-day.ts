import { figureValue, tenTo } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { numberOfDay } from "../../day-number.ts";
import { DAYS_BACK, type Story } from "../story.ts";
import { CHANGES, CLOSES, isPast, OF_SESSION } from "../words/session-measures.ts";

/**
 * "Yesterday the KOSPI closed at ...", "on Friday Pepper closed at ..." first of all: a paper of the morning after, whose
 * other figures may be of that day too. None of them is held against the story's own day.
 */
export function settleOtherDay(story: Story): void {
  const { claims } = story;
  const isMoved = ({ measure }: Claim) => CLOSES.has(measure) || CHANGES.has(measure);
  const isOpened = (claim: Claim) => isMoved(claim) || claim.measure === "index.open";
  const isRate = ({ measure }: Claim) => measure === "fx.change";
  const isDated = (claim: Claim | undefined) => claim !== undefined && isPast(claim) && isRecent(story, claim);
  // "Plunged by more than one percent to 2,400 points": a bound tells no day where the story names none for it.
  const isLoose = ({ bound }: Claim) => bound !== undefined && !story.namesOwnDay;
  const firstOf = (is: (claim: Claim) => boolean) =>
    claims.find((claim) => is(claim) && !(isLoose(claim) && !isPast(claim)) && !isRoundedOfOther(claims, claim));
  // "The rate soared by 8.2 won on Tuesday ...": so may a story of the won begin.
  const first = [firstOf(isOpened), firstOf(isRate)].find(isDated);
  // "On the 16th, the rate opened at ... . On the 15th, the KOSPI closed at ...": its own day was named before.
  if (first !== undefined && [...story.ownDaySentences].some((sentence) => sentence < first.sentence)) {
    settleRetold(claims);
    return;
  }
  const told = first !== undefined;
  if (!told && !(story.tellsOtherDay && !story.namesOwnDay)) return;
  // "On Feb. 25 the KOSPI closed at ... . The Nikkei rose 2.2 percent": so may what other markets did.
  const isAbroad = ({ measure }: Claim) => told && measure.startsWith("foreign_index.");
  const ownDay = claims.filter((claim) => !isPast(claim) && (OF_SESSION.has(claim.measure) || isAbroad(claim)));
  // Where only a later sentence tells of another day, what it says of the session before is compared.
  const isCompared = ({ previousClose, sentence }: Claim) =>
    told ? sentence === first.sentence : previousClose === true;
  const dated = claims.filter((claim) => isPast(claim) && isMoved(claim) && isCompared(claim));
  // "Closed at 4,087.35, down from 4,104.59 a day earlier": whichever day that closed on.
  const isApart = (claim: Claim, other: Claim) => told || claim.sentence !== other.sentence;
  // The same told otherwise, and without a day: that is the story's own.
  const isOwn = (claim: Claim) =>
    !claim.intraday &&
    claim.bound === undefined &&
    !isRoundedOfOther(claims, claim) &&
    (dated.some((other) => isSameKind(claim, other) && !isSameFigure(claim, other) && isApart(claim, other)) ||
      // "The KOSPI, which fell 3 percent on Monday, closed at ...": what closed without a day, closed on the story's.
      (CLOSES.has(claim.measure) && dated.some((other) => isBesideClose(claim, other))));
  const isOfOwnDay = ({ sentence }: Claim) => story.ownDaySentences.has(sentence);
  if (ownDay.some((claim) => isOwn(claim) || isOfOwnDay(claim))) return;
  for (const claim of ownDay) claims[claims.indexOf(claim)] = { ...claim, elsewhen: true };
}

/** A close told again without its day, and what it moved by. */
function settleRetold(claims: Claim[]): void {
  for (const close of claims) {
    if (!CLOSES.has(close.measure) || isPast(close)) continue;
    const dated = claims.find(
      (other) => other.session !== undefined && isSameKind(close, other) && isSameFigure(close, other),
    );
    if (dated === undefined || dated.sentence >= close.sentence) continue;
    for (let at = 0; at < claims.length; at++) {
      const claim = claims[at] as Claim;
      const beside = claim === close || isBesideClose(close, claim);
      if (beside && !isPast(claim)) claims[at] = { ...claim, session: dated.session };
    }
  }
}

function isRecent({ session: today }: Story, { session }: Claim): boolean {
  return session === undefined || today - numberOfDay(session) <= DAYS_BACK;
}

function isSameKind(one: Claim, other: Claim): boolean {
  return one.measure === other.measure && one.subject === other.subject;
}

function isBesideClose(close: Claim, { measure, sentence, subject }: Claim): boolean {
  return CHANGES.has(measure) && sentence === close.sentence && subject === close.subject;
}

/** A headline's "plunged 38 points", where the text tells 37.62 of the day before. */
function isRoundedOfOther(claims: readonly Claim[], claim: Claim): boolean {
  if (isPast(claim)) return false;
  if (claim.sentence > 0) return false;
  const half = tenTo(claim.figure.exponent) / 2;
  return claims.some(
    (other) =>
      isPast(other) &&
      isSameKind(claim, other) &&
      other.figure.exponent < claim.figure.exponent &&
      Math.abs(figureValue(claim.figure) - figureValue(other.figure)) <= half,
  );
}

function isSameFigure({ figure: one }: Claim, { figure: other }: Claim): boolean {
  return figureValue(one) === figureValue(other);
}
