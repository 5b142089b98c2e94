/** A part of a text node. */
export interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** A printed character and where it stands. */
interface Letter {
  readonly text: string;
  readonly node: Text;
  readonly place: number;
}

/** What a phrase does not go across. */
const blocks = "h1, h2, h3, h4, h5, h6, p, li, blockquote, figcaption, div, header";

/**
 * Find texts in an element, whatever white space the page puts between their letters, and across inline elements.
 * The pieces are in the order of the page.
 */
export function findPieces(element: HTMLElement, texts: readonly string[]): readonly Piece[] {
  const needles = texts.map((text) => text.replace(/\s/g, "")).filter(Boolean);
  return paragraphsOf(element).flatMap((letters) => piecesOf(letters, needles));
}

/** Read the letters of an element, block by block. */
function paragraphsOf(element: HTMLElement): readonly (readonly Letter[])[] {
  const paragraphs = new Map<Element | null, Letter[]>();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(blocks) ?? null;
    const letters = paragraphs.get(block) ?? [];
    for (const { 0: text, index } of node.data.matchAll(/\S/g)) letters.push({ text, node, place: index });
    paragraphs.set(block, letters);
  }
  return [...paragraphs.values()];
}

function piecesOf(letters: readonly Letter[], needles: readonly string[]): readonly Piece[] {
  const found = matched(letters.map(({ text }) => text).join(""), needles);
  const pieces: Piece[] = [];
  for (const [index, { node, place }] of letters.entries()) {
    if (!found.has(index)) continue;
    const last = pieces.at(-1);
    const goesOn = last?.node === node && found.has(index - 1);
    const from = goesOn ? last.from : place;
    pieces.splice(goesOn ? -1 : pieces.length, 1, { node, from, to: place + 1 });
  }
  return pieces;
}

/** Tell which letters belong to a match. */
function matched(text: string, needles: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const needle of needles) {
    for (let place = text.indexOf(needle); place >= 0; place = text.indexOf(needle, place + 1)) {
      for (let index = place; index < place + needle.length; index++) found.add(index);
    }
  }
  return found;
}
