import { html, Markup, type Piece } from "../markup.ts";
import type { Picture } from "../pictures/picture.ts";
import type { DeskWords } from "../words/en.ts";

/** Rows beyond which the numbers are a file and no table. */
const MOST_IN_TABLE = 80;

export interface FigureOptions {
  /** Address of the picture's files, without their ending. */
  readonly href: string;
  readonly words: DeskWords;
  readonly place: string;
  /** Put in place of the drawing by a script, where there is one. */
  readonly live?: boolean;
  /** Below the first screen: sent as text, of which elements are made when the first screen is there. */
  readonly later?: boolean;
  readonly extra?: Piece;
}

/** A picture with its title, its sentence, its numbers and its files. */
export function figure(
  picture: Picture | undefined,
  { href, words, place, live, later, extra }: FigureOptions,
): Markup | undefined {
  if (!picture) return undefined;
  const { name, title, sentence, drawing, narrow, columns, rows } = picture;
  const file = `${href}/${name}`;
  const canvas = (kind: string, drawing: Markup) =>
    html`<div class="canvas${kind}${later && " later"}"${live && html` data-live="${name}" data-csv="${file}.csv"`}>${later ? html`${emptied(drawing)}${asText(drawing)}` : drawing}</div>`;
  const table = rows.length <= MOST_IN_TABLE ? numbers(title, columns, rows) : undefined;
  return html`<figure class="picture ${place}" id="${name}" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title}</h2>
<p class="sentence">${sentence}</p>
${extra}
${canvas(narrow ? " wide-only" : "", drawing)}
${narrow && canvas(" narrow-only", narrow)}
<figcaption>${table && html`<details><summary>${words.picture.table}</summary>${asText(table)}</details>`}<span class="files">${words.picture.data}: <a href="${file}.csv" download aria-label="${title}, ${words.picture.csv}">${words.picture.csv}</a> <a href="${file}.svg" download aria-label="${title}, ${words.picture.svg}">${words.picture.svg}</a> <a class="png" href="${file}.svg" data-png="${file}.svg" data-name="${name}" aria-label="${title}, ${words.picture.png}" hidden>${words.picture.png}</a></span></figcaption>
</figure>`;
}

/** Where scripts run, a browser reads this as a text until one draws it; where none do, as the markup it is. */
function asText(markup: Markup): Markup {
  return html`<noscript>${markup}</noscript>`;
}

/** The frame of a drawing, which keeps its place. */
function emptied({ text }: Markup): Markup {
  return new Markup(`${text.slice(0, text.indexOf(">") + 1)}</svg>`);
}

function numbers(title: string, columns: Picture["columns"], rows: Picture["rows"]): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${title}"><table>
<thead><tr>${columns.map((column) => html`<th scope="col">${column.replaceAll("_", " ")}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody>
</table></div>`;
}
