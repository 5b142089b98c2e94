import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import type { Element, Passage } from "../passages/passages.ts";
import type { HeadedPage } from "./headlines.ts";

/** Whether OCR read the columns of a page, one after another. */
export function isReadInColumns(elements: readonly Element[], language: Language): boolean {
  const passages = elements.filter((element): element is Passage => element.role === "passage");
  return (
    passages.some(({ inThread }) => inThread) &&
    language.isReadByOcr(passages.map(({ text }) => text).join("\n"))
  );
}

/** What the stories of a page are made of. */
export function partsOf({ stories }: HeadedPage): readonly Element[] {
  return concat(stories.map(({ story }) => story.parts));
}
