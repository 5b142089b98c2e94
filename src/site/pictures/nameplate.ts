import { readableXml } from "../xml.ts";

/** What is drawn. */
export interface Nameplate {
  readonly title: string;
  readonly place: string;
  /** BCP 47 tag of the paper's language. */
  readonly language: string;
}

/** Which of a picture's sizes is drawn: what a phone puts on its home screen, and what stands beside a shared link. */
export interface Picture {
  /** Path in the site. */
  readonly path: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly svg: (shown: Nameplate) => string;
}

/**
 * Newspaper faces of the systems that sites are built on, for simplified and for traditional characters. Without
 * quotes, for in these resvg reads one name only.
 */
const FACES = {
  Hans: "Songti SC, Source Han Serif SC, Noto Serif CJK SC, Noto Serif SC, Noto Serif, serif",
  Hant: "Songti TC, Source Han Serif TC, Noto Serif CJK TC, Noto Serif TC, Noto Serif, serif",
} as const;

/** Apple asks for 180 pixels; Open Graph's readers for 1200 × 630. */
export const pictures: readonly Picture[] = [
  { path: "assets/icon.png", width: 180, height: 180, svg: icon },
  { path: "assets/share.png", width: 1200, height: 630, svg: share },
];

/** The initial of the nameplate in white on red; a phone rounds the corners itself. */
function icon({ title, language }: Nameplate): string {
  const initial = [...title][0] ?? "";
  return svg(180, 180, language, [
    `<rect width="180" height="180" fill="#9c1c1c"/>`,
    line(initial, 90, 134, 124, "#fff"),
  ]);
}

/** The nameplate over its place, between the rules of a masthead. */
function share({ title, place, language }: Nameplate): string {
  const size = Math.min(190, 1040 / widthOf(title));
  return svg(1200, 630, language, [
    '<rect width="1200" height="630" fill="#fdfcf8"/>',
    '<path d="M80 90h1040M80 97h1040M80 533h1040M80 540h1040" stroke="#1d1b18" stroke-width="2"/>',
    line(title, 600, 315 + size * (place ? 0.2 : 0.37), size, "#1d1b18"),
    place ? line(place, 600, 460, Math.min(40, 1040 / widthOf(place)), "#635d54", 400) : "",
  ]);
}

/** About how wide a text is, in its own size: letters are narrower than Chinese characters. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (character < "\u2e80" ? 0.62 : 1), 0) || 1;

const line = (text: string, x: number, y: number, size: number, fill: string, weight = 900): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="middle">${escaped(text)}</text>`;

function svg(width: number, height: number, language: string, parts: readonly string[]): string {
  const faces = new Intl.Locale(language).maximize().script === "Hant" ? FACES.Hant : FACES.Hans;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="${faces}">`;
  return `${head}${parts.join("")}</svg>`;
}

/** Escape a text for XML. */
const escaped = (text: string): string =>
  readableXml(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
