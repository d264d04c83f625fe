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

const WIDTH = 912;
const EDGE = 24;
const HEAD = 44;
const LINE = 18;
/** Width of a letter of the sentence in pixels, about: a Hangul one, any other. */
const LETTER = { hangul: 13, other: 7.2 };

/** A picture as a file of its own: title, the day and what one sees in words, drawing, and its style inside. */
export function svgOf(
  { title, sentence, drawing, height, width = WIDTH }: Picture,
  day: string,
  dark: boolean,
): string {
  const lines = wrapped(`${day}. ${sentence}`, width);
  const top = HEAD + lines.length * LINE + 12;
  const inner = drawing.text
    .replace(/ aria-hidden="true" focusable="false"/, "")
    .replace("<svg ", `<svg x="${EDGE}" y="${top}" `);
  const [wide, high] = [width + 2 * EDGE, height + top + EDGE];
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" role="img">
<title>${escapeHtml(title)}</title>
<desc>${escapeHtml(sentence)}</desc>
<style>${pictureStyle(dark ? "dark" : "light")}</style>
<rect class="paper" width="100%" height="100%"/>
<rect class="ink" x="${EDGE}" y="0" width="60" height="4"/>
<text class="title" x="${EDGE}" y="34">${escapeHtml(title)}</text>
${lines.map((line, at) => `<text class="small" x="${EDGE}" y="${HEAD + 12 + at * LINE}">${escapeHtml(line)}</text>`).join("\n")}
${inner.replace('width="100%"', `width="${width}"`)}
</svg>
`;
}

/** A sentence in lines of at most so many pixels. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let left = 0;
  for (const word of text.split(" ")) {
    const size = [...word, " "].reduce((sum, letter) => sum + (letter >= "가" ? LETTER.hangul : LETTER.other), 0);
    const isFirst = lines.length === 0 || size > left;
    if (isFirst) lines.push(word);
    else lines[lines.length - 1] += ` ${word}`;
    left = (isFirst ? most : left) - size;
  }
  return lines;
}
