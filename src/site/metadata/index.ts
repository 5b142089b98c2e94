import type { Settings } from "../../settings.ts";
import type { ArticleEntry } from "../catalogue/entries.ts";
import { itemOf } from "../citations/item.ts";
import { type Address, addresser } from "../urls.ts";
import { dateLanguageFor } from "../words/index.ts";
import { metaTags } from "./meta-tags.ts";
import { newsArticle, type Place, scriptJson } from "./news-article.ts";

/** Make what the templates ask of an article for machines that read its page. */
export function metadataFilters(settings: Settings, roles: Place["roles"], { url, pathPrefix }: Address) {
  const address = addresser(url, pathPrefix);
  const pageLanguage = dateLanguageFor(settings.language);
  return {
    newsArticle: (entry: ArticleEntry) => scriptJson(newsArticle(entry, { settings, roles })),
    metaTags: (entry: ArticleEntry) =>
      metaTags(entry, itemOf(entry, settings, address), settings, pageLanguage),
  };
}
