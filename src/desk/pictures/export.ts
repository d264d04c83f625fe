import { escapeHtml } from "../../story/escape-html.ts";
import type { Picture } from "./picture.ts";
import { pictureStyle } from "./picture-style.ts";

/** RFC 4180: a field with a comma, a quote or a line end is quoted; lines end with CR LF. */
export function csvOf({ columns, rows }: Pick<Picture, "columns" | "rows">): string {
  const field = (value: string | number) => {
    const text = String(value);
    // A spreadsheet would run what begins like a formula; numbers may begin with a minus.
    const plain = /^[=+@\t\r]|^-(?![\d.])/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return [columns, ...rows].map((row) => `${row.map(field).join(",")}\r\n`).join("");
}

const WIDTH = 960;
const EDGE = 24;
const HEAD = 58;

/** A picture as a file of its own: title, drawing, and its style inside. */
export function svgOf({ title, sentence, drawing, height }: Picture, dark: boolean): string {
  const inner = drawing.text
    .replace(/ aria-hidden="true" focusable="false"/, "")
    .replace("<svg ", `<svg x="${EDGE}" y="${HEAD}" `);
  const width = WIDTH - 2 * EDGE;
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height + HEAD + EDGE}" viewBox="0 0 ${WIDTH} ${height + HEAD + EDGE}" role="img">
<title>${escapeHtml(title)}</title>
<desc>${escapeHtml(sentence)}</desc>
<style>${pictureStyle(dark ? "dark" : "light")}</style>
<rect class="paper" width="100%" height="100%"/>
<rect class="ink" x="${EDGE}" y="0" width="60" height="4"/>
<text class="title" x="${EDGE}" y="34">${escapeHtml(title)}</text>
${inner.replace('width="100%"', `width="${width}"`)}
</svg>
`;
}
