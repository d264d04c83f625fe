import { decodeEntities } from "./entity.ts";

/** What a page saved from a browser holds of a story. */
export interface HtmlStory {
  readonly text: string;
  readonly title?: string;
  /** As the page writes it: ISO 8601 or a date. */
  readonly published?: string;
}

const BLOCKS = new Set(
  "p div br h1 h2 h3 h4 h5 h6 li ul ol tr table section article blockquote figcaption figure header footer main td th dd dt pre hr".split(
    " ",
  ),
);
/** Elements whose text is not the story's. */
const SILENT = new Set(
  "script style noscript template svg head nav aside footer form button select iframe object figure figcaption title textarea".split(
    " ",
  ),
);

export function looksLikeHtml(content: string): boolean {
  return /^\s*(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s*<(?:!doctype )?html|<(?:article|body|head|main|div|p|section)[\s>])/i.test(
    content.slice(0, 2000),
  );
}

/** Reads a saved page in one pass: the text of its article (else of its body), its title and time. */
export function htmlStory(html: string): HtmlStory {
  const meta = { title: "", heading: "", published: "" };
  const all: string[] = [];
  const article: string[] = [];
  let depth = 0;
  let silent = "";
  let capture = "";
  let at = 0;
  const say = (text: string) => {
    if (capture === "title") meta.title += text;
    if (capture === "h1" && meta.heading.length < 500) meta.heading += text;
    if (silent !== "") return;
    all.push(text);
    if (depth > 0) article.push(text);
  };
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (open < 0 || open === html.length - 1) {
      say(decodeEntities(html.slice(at)));
      break;
    }
    if (open > at) say(decodeEntities(collapse(html.slice(at, open))));
    if (html.startsWith("<!--", open)) {
      const end = html.indexOf("-->", open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const close = html.indexOf(">", open);
    if (close < 0) break;
    const tag = html.slice(open + 1, Math.min(close, open + 4000));
    at = close + 1;
    const ending = tag.charCodeAt(0) === 47;
    const name = tagName(tag, ending ? 1 : 0);
    if (name === "") {
      if (!ending && tag.charCodeAt(0) !== 33 && tag.charCodeAt(0) !== 63) {
        say("<");
        at = open + 1;
      }
      continue;
    }
    if (!ending) readMeta(name, tag, meta);
    if (name === "title" || name === "h1") capture = ending ? "" : name;
    if (silent !== "") {
      if (ending && name === silent) silent = "";
      continue;
    }
    if (!ending && SILENT.has(name) && tag.charCodeAt(tag.length - 1) !== 47) {
      silent = name;
      // The insides of a script are not markup.
      if (name === "script" || name === "style" || name === "textarea") at = skipTo(html, at, name);
      continue;
    }
    if (name === "article") depth = Math.max(0, depth + (ending ? -1 : 1));
    if (BLOCKS.has(name)) say("\n");
  }
  const inArticle = tidy(article.join(""));
  const text = inArticle.length >= 200 ? inArticle : tidy(all.join(""));
  const title = tidy(meta.title || meta.heading);
  return { text, ...(title ? { title } : undefined), ...(meta.published ? { published: meta.published } : undefined) };
}

function skipTo(html: string, at: number, name: string): number {
  const end = html.indexOf(`</${name}`, at);
  return end < 0 ? html.length : end;
}

function tagName(tag: string, from: number): string {
  let end = from;
  while (end < tag.length && end - from < 12) {
    const code = tag.charCodeAt(end) | 32;
    if (!((code >= 97 && code <= 122) || (end > from && tag.charCodeAt(end) >= 48 && tag.charCodeAt(end) <= 57))) break;
    end++;
  }
  return tag.slice(from, end).toLowerCase();
}

const TIMES = new Set([
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "pubdate",
  "date",
  "publishdate",
]);

function readMeta(name: string, tag: string, meta: { title: string; heading: string; published: string }): void {
  if (name === "meta") {
    const key = (attribute(tag, "property") || attribute(tag, "name") || attribute(tag, "itemprop")).toLowerCase();
    if (key === "og:title") meta.title = decodeEntities(attribute(tag, "content"));
    if (TIMES.has(key) && meta.published === "") meta.published = attribute(tag, "content");
  } else if (name === "time" && meta.published === "") meta.published = attribute(tag, "datetime");
}

/** Value of a quoted attribute, "" when it is not there. */
function attribute(tag: string, name: string): string {
  const at = tag.toLowerCase().indexOf(`${name}=`);
  if (at < 0) return "";
  const quote = tag.charAt(at + name.length + 1);
  if (quote !== '"' && quote !== "'") return "";
  const end = tag.indexOf(quote, at + name.length + 2);
  return end < 0 ? "" : tag.slice(at + name.length + 2, end);
}

/** Line ends of the markup mean nothing: only blocks break lines. */
function collapse(text: string): string {
  return text.replace(/[\t\n\r\f ]+/g, " ");
}

function tidy(text: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  const kept: string[] = [];
  for (const line of lines) if (line !== "") kept.push(line);
  return kept.join("\n");
}
