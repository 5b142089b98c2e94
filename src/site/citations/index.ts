import type { Settings } from "../../settings.ts";
import type { ArticleEntry } from "../catalogue/entries.ts";
import { type Address, addresser } from "../urls.ts";
import { commonCitation } from "./forms.ts";
import { itemOf } from "./item.ts";

/** Make what the templates ask for to cite an article. The reader's browser makes the other forms (`cited-item.ts`). */
export function citationFilters(settings: Settings, { url, pathPrefix }: Address) {
  const address = addresser(url, pathPrefix);
  return {
    citation: (entry: ArticleEntry) => commonCitation(itemOf(entry, settings, address)),
  };
}
