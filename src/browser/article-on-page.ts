import { joinLines } from "../markdown/line-breaks.ts";
import { asShown } from "../search/as-shown.ts";
import type { ArticleTexts } from "../search/record.ts";

/** What a page tells machines of its article (`src/site/metadata/news-article.ts`). */
interface Described {
  readonly headline: string;
  readonly alternativeHeadline?: string;
  readonly abstract?: string;
  readonly printSection?: string;
  readonly author?: readonly { readonly name: string }[];
}

/**
 * Read off an article's page what search has indexed of it: its names from what it tells machines, its text from what
 * it shows; nothing of another page.
 */
export function articleOnPage(page: Document): ArticleTexts | undefined {
  const described = page.querySelector('script[type="application/ld+json"]')?.textContent;
  const text = page.querySelector(".text");
  if (!described || !text) return undefined;
  const { headline, alternativeHeadline, abstract, printSection, author }: Described = JSON.parse(described);
  return asShown({
    ...{ title: headline, kicker: alternativeHeadline, deck: abstract, section: printSection },
    reporter: author?.map(({ name }) => name) ?? [],
    paragraphs: paragraphsIn(text),
    captions: [...page.querySelectorAll(".photo figcaption")].map(captionOf),
  });
}

/** What is set as paragraphs, or holds what is. */
const BLOCKS = "p, h2, h3, h4, h5, h6, pre, hr, ul, ol, li, blockquote";

/** List the paragraphs of a text, as `readBody` (`src/markdown/body.ts`) lists those of its Markdown. */
function paragraphsIn(block: Element): readonly string[] {
  const paragraphs: string[] = [];
  let row = "";
  const end = (): void => {
    paragraphs.push(joinLines(row));
    row = "";
  };
  for (const node of block.childNodes) {
    if (node instanceof Element && node.matches(BLOCKS)) {
      end();
      paragraphs.push(...paragraphsIn(node));
    } else row += textOf(node);
  }
  end();
  return paragraphs;
}

/** A picture stands for its words; a line that is broken by hand has a line's end, too. */
function textOf(node: Node): string {
  if (node instanceof HTMLImageElement) return node.alt;
  return node.hasChildNodes() ? [...node.childNodes].map(textOf).join("") : (node.textContent ?? "");
}

const captionOf = (caption: Element): string =>
  [...caption.childNodes].map((node) => (node instanceof Element ? "" : node.textContent)).join("");
