/**
 * Completes the citations of an article when its reader unfolds them.
 *
 * Marks what a search found in an article, and scrolls to it. A search result's link says what, after the `#`
 * (`#highlight=临港`), where no server sees it; it is marked where it is printed so.
 */
import { completeCitations } from "./citations.ts";
import "./keys.ts";
import { findPieces, type Piece } from "./pieces.ts";

/** What an article's page shows of what was printed: its names, its text, its captions. */
const PRINTED = ".kicker, h1, .deck, .text, figcaption";

const asked = new URLSearchParams(location.hash.slice(1)).getAll("highlight");

if (asked.length > 0) {
  const printed = document.querySelectorAll<HTMLElement>(PRINTED);
  const pieces = [...printed].flatMap((part) => findPieces(part, asked));
  // From the last to the first: a mark takes what follows it out of its text node.
  const marks = pieces.reverse().map(mark);
  marks.at(-1)?.scrollIntoView({ block: "center" });
}

const cite = document.querySelector<HTMLElement>(".cite");
cite?.addEventListener("toggle", () => completeCitations(cite), { once: true });

function mark({ node, from, to }: Piece): HTMLElement {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const element = document.createElement("mark");
  range.surroundContents(element);
  return element;
}
