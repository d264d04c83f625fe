import { escapeHtml } from "../story/escape-html.ts";

/** Markup that is safe to send: made by `html` alone, which escapes whatever text is put into it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What may stand in markup: text is escaped, markup is not, a list is joined, nothing prints nothing. */
export type Piece = Markup | string | number | undefined | null | false | readonly Piece[];

export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let text = strings[0] ?? "";
  for (let at = 0; at < pieces.length; at++) text += textOf(pieces[at]) + (strings[at + 1] ?? "");
  return new Markup(text);
}

function textOf(piece: Piece): string {
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === "string") return escapeHtml(piece);
  if (typeof piece === "number") return String(piece);
  if (piece === undefined || piece === null || piece === false) return "";
  return piece.map(textOf).join("");
}

/** A headline in which a number stays with its unit, and with the Hangul after it, whatever the width. */
export function glued(text: string): string {
  return text.replace(/([%\d])(?=[가-힣])/g, "$1\u2060").replace(/(\d) (?=(?:pct|percent|points?|won)\b)/g, "$1\u00a0");
}

/** What stands between back quotes is code. */
export function coded(text: string): Markup {
  return html`${text.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
