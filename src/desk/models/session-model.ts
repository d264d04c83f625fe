import type { Fact } from "../../facts/fact.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { SessionClose } from "../../newsroom/close.ts";
import type { Newsroom } from "../../newsroom/newsroom.ts";
import type { Story, StoryLanguage } from "../../story/story.ts";
import type { Desk } from "../desk.ts";
import { type Picture, sceneOf } from "../pictures/picture.ts";
import { PICTURE_NAMES, PICTURES } from "../pictures/pictures.ts";
import { standout } from "../words/standout.ts";

/** What the page of a session shows. */
export interface SessionModel {
  readonly market: string;
  readonly session: TradingDay;
  readonly language: StoryLanguage;
  readonly close: SessionClose;
  readonly newsroom: Newsroom;
  readonly story: Story | undefined;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly standout: readonly Standout[];
  readonly place: Place;
  readonly hours: { readonly open: string; readonly close: string } | undefined;
}

/** A fact worth a line of its own. */
export interface Standout {
  readonly fact: Fact;
  readonly text: string;
}

/** Where a session lies among those that are known. */
export interface Place {
  readonly previous?: TradingDay;
  readonly next?: TradingDay;
  readonly first: TradingDay;
  readonly last: TradingDay;
  readonly count: number;
}

const MOST_STANDING_OUT = 9;

/** @throws what `closeSession` throws. */
export async function sessionModel(
  desk: Desk,
  market: string,
  session: TradingDay,
  language: StoryLanguage,
): Promise<SessionModel> {
  const close = await desk.shelf.close(market, session);
  const { newsroom } = desk.shelf;
  const scene = sceneOf(close, newsroom, language);
  const story = close.facts.some((fact) => fact.measure === "index.change_pct" && fact.subject === market)
    ? await desk.shelf.story(market, session, language)
    : undefined;
  const pictures = new Map<string, Picture>();
  for (const name of PICTURE_NAMES) {
    const picture = PICTURES[name](scene);
    if (picture) pictures.set(name, picture);
  }
  const state = newsroom.calendar.stateOf(session);
  return {
    market,
    session,
    language,
    close,
    newsroom,
    story,
    pictures,
    standout: standingOut(close, scene.directory.get.bind(scene.directory), language),
    place: placeOf(newsroom, market, session),
    hours: state.kind === "session" ? state.hours : undefined,
  };
}

function standingOut(
  close: SessionClose,
  get: (code: string) => { readonly en: string; readonly ko: string } | undefined,
  language: StoryLanguage,
): readonly Standout[] {
  const told = close.facts.flatMap((fact): Standout[] => {
    const text = standout(fact, language, (fact.code && get(fact.code)?.[language]) || fact.subject);
    return text ? [{ fact, text }] : [];
  });
  const bits = ({ fact }: Standout) => fact.surpriseBits ?? 0;
  return told.sort((a, b) => bits(b) - bits(a)).slice(0, MOST_STANDING_OUT);
}

/** Found by halving: a tape holds thousands of sessions. */
export function placeOf(newsroom: Newsroom, market: string, session: TradingDay): Place {
  const sessions = newsroom.history.sessions(market);
  let low = 0;
  let high = sessions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sessions[middle] as string) < session) low = middle + 1;
    else high = middle;
  }
  const previous = sessions[low - 1];
  const next = sessions[sessions[low] === session ? low + 1 : low];
  return {
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    first: sessions[0] ?? session,
    last: sessions.at(-1) ?? session,
    count: sessions.length,
  };
}

/** Rows beyond which a picture's numbers are left to its own address. */
const MOST_ROWS = 260;

/** The same as JSON. */
export function sessionJson(model: SessionModel): Record<string, unknown> {
  const { market, session, language, close, story, pictures, place, hours } = model;
  const index = close.facts.find((fact) => fact.measure === "index.close" && fact.subject === market);
  return {
    market,
    session,
    language,
    place,
    ...(hours ? { hours: { open: hours.open, close: hours.close } } : {}),
    ...(index ? { venue: index.venue, phase: index.phase, as_of: index.asOf } : {}),
    ...(story ? { headline: story.headline.text, flash: story.flash.text } : {}),
    facts: close.facts.length,
    standout: model.standout.map(({ fact, text }) => ({
      fact: fact.id,
      text,
      surprise_bits: fact.surpriseBits ?? null,
    })),
    pictures: [...pictures.values()].map(({ name, title, sentence, columns, rows }) => ({
      name,
      title,
      sentence,
      csv: `/api/v1/sessions/${market}/${session}/pictures/${name}.csv`,
      svg: `/api/v1/sessions/${market}/${session}/pictures/${name}.svg`,
      columns,
      rows: rows.length <= MOST_ROWS ? rows : [],
      row_count: rows.length,
    })),
  };
}
