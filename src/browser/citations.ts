import { citationsOf } from "../site/citations/forms.ts";
import { itemOnPage } from "./cited-item.ts";
import { offerCopying, PERMALINK } from "./copying.ts";

/** Set an article's address over the form of its citation that its page has, and the other forms under it, each with a button. */
export function completeCitations(cite: HTMLElement): void {
  const [summary, ...own] = cite.children;
  const item = itemOnPage(document);
  const set = (...texts: readonly string[]): readonly Element[] =>
    own.map((element, place) => {
      const copy = element.cloneNode() as Element;
      copy.textContent = texts[place] ?? "";
      return copy;
    });
  const others = citationsOf(item).filter(({ form }) => form !== own[0]?.textContent);
  if (item.URL) summary?.after(...set(PERMALINK, item.URL));
  cite.append(...others.flatMap(({ form, text }) => set(form, text)));
  offerCopying(cite);
}
