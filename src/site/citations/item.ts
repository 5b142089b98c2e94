import { twoDigits } from "../../ids.ts";
import type { Settings } from "../../settings.ts";
import type { ArticleEntry } from "../catalogue/entries.ts";
import { publishedName } from "../metadata/published-name.ts";
import type { FullAddress } from "../urls.ts";

/** An article as reference managers know it, with the names of CSL-JSON (docs.citationstyles.org). Texts are one line each. */
export interface Item {
  readonly id: string;
  readonly type: "article-newspaper";
  /** Words that stand for a missing headline are in brackets, as catalogues put what is not printed. */
  readonly title: string;
  /** Missing where nobody is named. */
  readonly author?: readonly Name[];
  readonly "container-title": string;
  /** Year, month and day. */
  readonly issued: { readonly "date-parts": readonly [readonly [number, number, number]] };
  /** All pages that hold a part of it: `1, 3`. */
  readonly page: string;
  readonly publisher?: string;
  readonly "publisher-place"?: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly URL?: string;
}

/** A name as printed. Which part of it is the family's, its letters do not tell. */
interface Name {
  readonly literal: string;
}

/** Describe an article for a citation; without an address where the site's is not known. */
export function itemOf(entry: ArticleEntry, settings: Settings, address: FullAddress | undefined): Item {
  const { article, headline, titled } = entry;
  const { publisher, place, language } = settings;
  const author = authorsOf(entry);
  return {
    id: article.id,
    type: "article-newspaper",
    title: oneLine(titled ? headline : `[${headline}]`),
    ...(author.length > 0 && { author }),
    "container-title": oneLine(publishedName(entry, settings)),
    issued: { "date-parts": [dateParts(entry.date)] },
    page: article.pages.join(", ") || String(article.page),
    ...(publisher && { publisher: oneLine(publisher) }),
    ...(place && { "publisher-place": oneLine(place) }),
    language,
    ...(address && { URL: address(entry.path) }),
  };
}

/** Write the day of publication in ISO 8601: `2022-11-22`. */
export function dayOf({ issued }: Item): string {
  const [year, month, day] = issued["date-parts"][0];
  return [String(year).padStart(4, "0"), twoDigits(month), twoDigits(day)].join("-");
}

/** Those who wrote it, each once: a photographer made something else. */
function authorsOf({ credits }: ArticleEntry): readonly Name[] {
  const writers = credits.filter(({ role }) => role !== "photographer");
  const names = writers.flatMap(({ people }) => people.map(({ name }) => oneLine(name)));
  return [...new Set(names)].filter(Boolean).map((literal) => ({ literal }));
}

/** Read `2022-11-22`, or `2022/11/22` as tags for reference managers have it. */
export function dateParts(date: string): readonly [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.split(/[-/]/).map(Number);
  return [year, month, day];
}

/** No form of a citation can hold a line break or a control character within a field. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
