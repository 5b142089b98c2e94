import type { Article } from "../../model.ts";
import { type Distinct, distincter } from "./distinct.ts";
import { stringsOf } from "./strings.ts";

/** What an article says, as its distinct strings. */
export interface Said extends Distinct {
  /** How many strings it has in all, and how many of these, at the beginning, are those of its headings. */
  readonly all: number;
  readonly inHeadings: number;
  /** How long its title and its paragraphs are. */
  readonly characters: number;
}

const distinct = distincter();

/** Cut an article into its distinct strings. They are a list of their own, for what all say is gone through twice. */
export function saidIn(article: Article): Said {
  const { title, paragraphs } = article;
  const characters = paragraphs.reduce((sum, { text }) => sum + text.length, title.length);
  const { hashes, inHeadings } = stringsOf(withTexts(article, paragraphs));
  const { length, strings, places, times } = distinct(hashes);
  const own = (list: Uint32Array) => list.slice(0, length);
  return {
    ...{ all: hashes.length, inHeadings, characters },
    ...{ length, strings: own(strings), places: own(places), times: own(times) },
  };
}

/** Hold the text of an article, which may have to be read each time. */
const withTexts = (article: Article, paragraphs: Article["paragraphs"]): Article =>
  Object.create(article, { paragraphs: { value: paragraphs } });
