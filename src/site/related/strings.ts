import type { Article } from "../../model.ts";
import { growing } from "./growing.ts";
import { isHan, isWord, MULTIPLIER, type Units, unitsOf } from "./units.ts";

/**
 * The strings by which an article may be related to others, as hashes of 32 bits in the order of the text; 0 stands
 * where no string ends. A string is four Han characters in a row, a word, or two words in a row.
 *
 *     临 港 区 工       委       ， Airbus Tianjin
 *     0  0  0  临港区工 港区工委 0  airbus tianjin “airbus tianjin”
 */
export interface Strings {
  readonly hashes: Uint32Array;
  /** How many of them, at the beginning, are those of the headings. */
  readonly inHeadings: number;
}

/** Ends strings between two texts, and where a name is left out. */
const CUT = "\u0000";

/** Cut the headings, paragraphs and captions of an article into strings. They hold until the next article is cut. */
export function stringsOf(article: Article): Strings {
  const { kicker, title, deck, paragraphs, photos } = article;
  const texts = [...paragraphs.map(({ text }) => text), ...photos.map(({ caption }) => caption)];
  const headings = textOf([kicker, title, deck, ""], article);
  const inHeadings = hashesOf(unitsOf(headings)).length;
  return { hashes: hashesOf(unitsOf(headings + textOf(texts, article))), inHeadings };
}

/** Join texts, without the names of those who made the article: they are no subject of it. */
function textOf(texts: readonly (string | undefined)[], article: Article): string {
  const { reporter, correspondent, photographer } = article;
  const names = [...reporter, ...correspondent, ...photographer].filter((name) => name !== "");
  return names.reduce((text, name) => text.replaceAll(name, CUT), texts.join(CUT));
}

const room = growing();

function hashesOf(units: Units): Uint32Array {
  const hashes = room(2 * units.length);
  let [end, before, han] = [0, 0, 0];
  for (let place = 0; place < units.length; place++) {
    const unit = units[place] as number;
    han = isHan(unit) ? han + 1 : 0;
    if (isWord(unit)) {
      hashes[end++] = mixed(unit);
      if (isWord(before)) hashes[end++] = mixed(Math.imul(before, MULTIPLIER) + unit);
    } else hashes[end++] = han < HAN_STRING ? 0 : hanString(units, place);
    before = unit;
  }
  return hashes.subarray(0, end);
}

/** The string of Han characters that ends at a place. */
function hanString(units: Units, last: number): number {
  let hash = 0;
  for (let place = last - HAN_STRING + 1; place <= last; place++) {
    hash = (Math.imul(hash, MULTIPLIER) + (units[place] as number)) | 0;
  }
  return mixed(hash);
}

const HAN_STRING = 4;

/** Spread a hash over 32 bits (the end of MurmurHash3, public domain); never 0. */
function mixed(hash: number): number {
  let mix = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0 || 1;
}
