import type { Language } from "../language.ts";
import type { SetBlock } from "./set-block.ts";

/** What is arranged together: the blocks of a page, or a slice of a page that is far larger than any that was printed. */
export interface Section {
  readonly page: number;
  readonly blocks: readonly SetBlock[];
}

/** The fullest printed pages have some three hundred blocks; the cost of arranging grows faster than their number. */
const LARGEST = 300;
/** A file of more blocks than all pages of an issue have is no page: it is cut into slices that cost least. */
const ALL_PAGES = 3_000;
const SLICE = 80;

/** Cut the blocks of a page into sections: one, or several where it is too large, if possible before a lead. */
export function cutSections(
  page: number,
  blocks: readonly SetBlock[],
  language: Language,
): readonly Section[] {
  const sections: Section[] = [];
  const most = blocks.length > ALL_PAGES ? SLICE : LARGEST;
  for (let from = 0; from < blocks.length || from === 0; ) {
    const to =
      blocks.length - from <= most ? blocks.length : nearestLead(blocks, from + most, most, language);
    sections.push({ page, blocks: blocks.slice(from, to) });
    from = Math.max(to, from + 1);
  }
  return sections;
}

/** The last lead in the second half of a section of `most` blocks; its end where there is none. */
function nearestLead(blocks: readonly SetBlock[], end: number, most: number, language: Language): number {
  for (let i = end; i > end - most / 2; i--) if (language.lead(blocks[i]?.text ?? "")) return i;
  return end;
}
