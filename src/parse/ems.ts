import { countOf, Kind } from "./characters.ts";

/** Measures a text in ems. */
export type WidthOf = (text: string) => number;

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
/** Set on the full em in Chinese type although Unicode calls their width ambiguous. */
const WIDE_IN_CHINESE = /[‘’“”…—·■□◆◇○●◎★☆△▲▽▼①-⑳]/u;
const ON_FULL_EM = new Kind(new RegExp(`${WIDE.source}|${WIDE_IN_CHINESE.source}`, "u"));

const widthOf: WidthOf = (text) => {
  let halves = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i) as number;
    if (point > 0xffff) i++;
    halves += ON_FULL_EM.has(point) ? 2 : 1;
  }
  return halves / 2;
};

/** Printed on the full em, though OCR and typists set them on half of it; Tesseract sets a space behind them instead. */
const NARROW = new Kind(/[,:;!?()]/u);
/** Fewer commas say too little of how a page sets them. */
const ENOUGH = 10;

const widthAsPrinted: WidthOf = (text) => {
  let halves = 0;
  for (let i = 0; i < text.length; i++) {
    const isNarrow = NARROW.has(text.charCodeAt(i)) && text[i + 1] !== " ";
    if (isNarrow && (isOnFullEm(text, i - 1) || isOnFullEm(text, i + 1))) halves++;
  }
  return widthOf(text) + halves / 2;
};

function isOnFullEm(text: string, at: number): boolean {
  return at >= 0 && at < text.length && ON_FULL_EM.has(text.charCodeAt(at));
}

/** What measures the lines of a page: where most of its commas stand on half an em, its marks count for what they were. */
export function rulerFor(lines: readonly string[]): WidthOf {
  const text = lines.join("\n");
  const narrow = countOf(text, ",");
  return narrow >= ENOUGH && narrow > countOf(text, "，") ? widthAsPrinted : widthOf;
}
