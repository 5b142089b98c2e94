import { dateParts, type Item, oneLine } from "../site/citations/item.ts";

/**
 * Read off an article's page what its citations are made of: most of it stands in its tags for reference managers,
 * the rest in its language, its address, its masthead and, where these are more than two, in the list of its pages.
 */
export function itemOnPage(page: Document): Item {
  const author = tags(page, "author").map((literal) => ({ literal }));
  const [title = "", newspaper = "", date = "", publisher, language = page.documentElement.lang] = SINGLE.map(
    (name) => tags(page, name)[0],
  );
  const place = page.querySelector(".masthead .place")?.textContent;
  const url = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.getAttribute("href");
  return {
    id: idAt(new URL(page.URL).pathname),
    type: "article-newspaper",
    title,
    ...(author.length > 0 && { author }),
    "container-title": newspaper,
    issued: { "date-parts": [dateParts(date)] },
    page: pagesOf(page),
    ...(publisher && { publisher }),
    ...(place && { "publisher-place": oneLine(place) }),
    language,
    ...(url && { URL: url }),
  };
}

const SINGLE = ["title", "journal_title", "publication_date", "publisher", "language"];

/** Give what the tags of one name say. */
const tags = (page: Document, name: string): readonly string[] =>
  [...page.querySelectorAll<HTMLMetaElement>(`meta[name="citation_${name}"]`)].map(({ content }) => content);

/** `/repo/2022-11-22/01-04/` → `2022-11-22-01-04` */
const idAt = (path: string): string => path.split("/").slice(-3, -1).join("-");

const pagesOf = (page: Document): string =>
  page.querySelector<HTMLElement>("[data-pages]")?.dataset["pages"] ??
  [...tags(page, "firstpage"), ...tags(page, "lastpage")].join(", ");
