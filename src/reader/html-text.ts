import { decodeEntities } from "./entity.ts";
import * as M from "./mark-code.ts";
import { PageTree } from "./page-tree.ts";

/** What a page saved from a browser holds of a story. */
export interface HtmlStory {
  /** The headline and the article, a line for each block. */
  readonly text: string;
  readonly title?: string;
  /** As the page writes it: ISO 8601 or a date. */
  readonly published?: string;
}

/** Elements whose text is not the story's. */
const SILENT = new Set(
  "script style noscript template svg head nav aside footer form button select iframe object figure figcaption title textarea amp-ad amp-embed amp-sidebar amp-carousel".split(
    " ",
  ),
);

export function looksLikeHtml(content: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,1500}?-->\s*)?(?:<!doctype html|<html|<\?xml[^>]{0,200}>\s*<(?:!doctype )?html|<(?:article|body|head|main|div|p|section)[\s>])/i.test(
    content.slice(0, 2000),
  );
}

interface Meta {
  title: string;
  /** Title for sharing, without the tag of the page. */
  shared: string;
  heading: string;
  published: string;
}

/** Reads a saved page in one pass: its headline and the text of its article, its title and time. */
export function htmlStory(html: string): HtmlStory {
  const meta: Meta = { title: "", shared: "", heading: "", published: "" };
  const tree = new PageTree();
  let silent = "";
  let capture = "";
  let at = 0;
  const say = (text: string) => {
    if (capture === "title") meta.title += text;
    if (capture === "h1" && meta.heading.length < 500) meta.heading += text;
    if (silent === "") tree.say(text);
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
    const ending = tag.charCodeAt(0) === M.slash;
    const name = tagName(tag, ending ? 1 : 0);
    if (name === "") {
      if (!ending && tag.charCodeAt(0) !== 33 && tag.charCodeAt(0) !== 63) {
        say("<");
        at = open + 1;
      }
      continue;
    }
    if (!ending) readMeta(name, tag, meta);
    if (name === "title" || name === "h1") capture = ending || (name === "h1" && meta.heading !== "") ? "" : name;
    if (silent !== "") {
      if (ending && name === silent) silent = "";
      continue;
    }
    if (!ending && SILENT.has(name) && tag.charCodeAt(tag.length - 1) !== M.slash) {
      silent = name;
      // The insides of a script are not markup.
      if (name === "script" || name === "style" || name === "textarea") at = skipTo(html, at, name);
      continue;
    }
    if (ending) tree.close(name);
    else
      tree.open(
        name,
        `${attribute(tag, "id")} ${attribute(tag, "class")}`.trim(),
        attribute(tag, "itemprop").toLowerCase() === "articlebody",
      );
  }
  const heading = headingOf(meta);
  const lines = tree.article();
  const text = heading === "" || lines.slice(0, 8).includes(heading) ? lines : [heading, ...lines];
  const title = oneLine(meta.shared || meta.title || meta.heading);
  return {
    text: text.join("\n"),
    ...(title ? { title } : undefined),
    ...(meta.published ? { published: meta.published } : undefined),
  };
}

/** The first heading, unless it is the site's own: then the title for sharing. */
function headingOf({ heading, shared }: Meta): string {
  const [own, other] = [oneLine(heading), oneLine(shared)];
  return other === "" || (own !== "" && (other.includes(own) || own.includes(other))) ? own : other;
}

function skipTo(html: string, at: number, name: string): number {
  const end = html.indexOf(`</${name}`, at);
  return end < 0 ? html.length : end;
}

function tagName(tag: string, from: number): string {
  return /^[a-z][a-z0-9-]{0,20}/i.exec(tag.slice(from, from + 24))?.[0].toLowerCase() ?? "";
}

const TIMES = new Set([
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "pubdate",
  "date",
  "publishdate",
]);

function readMeta(name: string, tag: string, meta: Meta): void {
  if (name === "meta") {
    const key = (attribute(tag, "property") || attribute(tag, "name") || attribute(tag, "itemprop")).toLowerCase();
    if (key === "og:title") meta.shared = decodeEntities(attribute(tag, "content"));
    if (TIMES.has(key) && meta.published === "") meta.published = attribute(tag, "content");
  } else if (name === "time" && meta.published === "") meta.published = attribute(tag, "datetime");
}

/** Value of an attribute, "" when it is not there. */
function attribute(tag: string, name: string): string {
  const lower = tag.toLowerCase();
  for (let at = lower.indexOf(`${name}=`); at >= 0; at = lower.indexOf(`${name}=`, at + 1)) {
    // "data-id=" is another attribute than "id=".
    if (at > 0 && !/\s/.test(tag.charAt(at - 1))) continue;
    const from = at + name.length + 1;
    const quote = tag.charAt(from);
    if (quote !== '"' && quote !== "'") return /^[^\s>]*/.exec(tag.slice(from))?.[0] ?? "";
    const end = tag.indexOf(quote, from + 1);
    return end < 0 ? "" : tag.slice(from + 1, end);
  }
  return "";
}

/** Line ends of the markup mean nothing: only blocks break lines. */
function collapse(text: string): string {
  return text.replace(/[\t\n\r\f ]+/g, " ");
}

function oneLine(text: string): string {
  return collapse(text).trim();
}
