import { citationsOf } from "../site/citations/forms.ts";
import { itemOnPage } from "./cited-item.ts";
import { offerCopying } from "./copying.ts";

/** Set the forms of an article's citation that its page does not have yet under the one that it has, each with a button. */
export function completeCitations(cite: HTMLElement): void {
  const names = new Set([...cite.querySelectorAll("p")].map(({ textContent }) => textContent));
  const { lang } = cite.querySelector("pre") ?? cite;
  for (const { form, text } of citationsOf(itemOnPage(document))) {
    if (names.has(form)) continue;
    const [name, cited] = [document.createElement("p"), document.createElement("pre")];
    name.textContent = form;
    Object.assign(cited, { textContent: text, lang });
    cite.append(name, cited);
  }
  offerCopying(cite);
}
