/** The public library: the newsroom's use cases and the pure rooms they rest on. Nothing else is promised. */
export { CATALOGUE } from "./facts/catalogue.ts";
export { type Fact, factId, isNumeric, type Witness } from "./facts/fact.ts";
export type { FactContext, FactKind } from "./facts/fact-kind.ts";
export type { Close, History, Span } from "./facts/history.ts";
export { sessionFacts } from "./facts/session-facts.ts";
export { Calendar, type CalendarFile, type DayState } from "./market/calendar.ts";
export { type Decimal, decimal, formatDecimal, toNumber } from "./market/decimal.ts";
export { BellwetherError, type ErrorCode } from "./market/error.ts";
export { ExchangeRules } from "./market/exchange-rules.ts";
export { Directory, type Instrument } from "./market/instrument.ts";
export type { MarketDay, Quote } from "./market/market-day.ts";
export { MEASURES, type Measure, type Unit } from "./market/measure.ts";
export type { Note } from "./market/note.ts";
export type { Phase, Receipt, Venue } from "./market/receipt.ts";
export { type TradingDay, tradingDay } from "./market/trading-day.ts";
export {
  closeSession,
  defaultSession,
  type Explanation,
  explain,
  type SessionClose,
  writeClose,
} from "./newsroom/close.ts";
export { type Effects, realEffects } from "./newsroom/effects.ts";
export {
  type CheckOptions,
  check,
  type LibraryOptions,
  read,
  type StoryOptions,
  type WrapOptions,
  type WrittenClose,
  wrap,
} from "./newsroom/library.ts";
export { type Newsroom, openNewsroom } from "./newsroom/newsroom.ts";
export { SETTINGS, type Settings, settle } from "./newsroom/settings.ts";
export { renderHtml } from "./story/render-html.ts";
export { renderMarkdown } from "./story/render-markdown.ts";
export { renderText } from "./story/render-text.ts";
export type { Story, StoryLanguage } from "./story/story.ts";
export { exactJson, factJson, storyJson } from "./story/story-json.ts";
export { DEFAULT_STYLE, type Style } from "./story/style.ts";
export { writeStory } from "./story/write-story.ts";
