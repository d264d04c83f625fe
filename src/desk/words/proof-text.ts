import { koreanFormula } from "../../story/ko/formula.ts";
import { koreanLicence, koreanSource } from "../../story/ko/source.ts";
import type { StoryLanguage } from "../../story/story.ts";
import { html, type Markup } from "../markup.ts";

/** What facts and receipts say in English, in the reader's language; English that has no other words says so. */

export function formulaText(formula: string, language: StoryLanguage): Markup {
  return inLanguage(formula, language === "ko" ? koreanFormula(formula) : formula);
}

export function sourceText(source: string, language: StoryLanguage): Markup {
  return inLanguage(source, language === "ko" ? changed(source, koreanSource(source)) : source);
}

export function licenceText(licence: string, language: StoryLanguage): Markup {
  return inLanguage(licence, language === "ko" ? changed(licence, koreanLicence(licence)) : licence);
}

function changed(before: string, after: string): string | undefined {
  return after === before ? undefined : after;
}

function inLanguage(english: string, text: string | undefined): Markup {
  return text === undefined ? html`<span lang="en">${english}</span>` : html`${text}`;
}
