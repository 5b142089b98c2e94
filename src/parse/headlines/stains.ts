import type { SetBlock } from "../blocks/set-block.ts";
import { Kind } from "../characters.ts";
import type { Language } from "../language.ts";
import { once } from "../remember.ts";
import type { Matter } from "../stories/matter.ts";
import type { Heading } from "./headings.ts";
import type { Headed, HeadedPage } from "./headlines.ts";
import { isReadInColumns, partsOf } from "./in-columns.ts";

/** What OCR makes of a stain or a picture is no longer, in characters. */
const LONGEST = 4;
const LETTERS = new Kind(/\p{Script=Han}/u);

/**
 * Take from over headlines what OCR made of stains: a line of a few letters that make no word, of which the text says nothing.
 *
 *     陡哥尽
 *
 *     清水港三号泊位开港
 */
export function withoutStains(page: HeadedPage, matter: Matter, language: Language): HeadedPage {
  const stains: SetBlock[] = [];
  const isByOcr = once(() => isReadInColumns(partsOf(page), language));
  const stories = page.stories.map((headed): Headed => {
    const { story, heading } = headed;
    const says = (text: string): boolean => matter(text).about(story.from, story.to) > 0;
    const stain = heading?.blocks.find((block) => isOver(block, heading));
    if (!heading || !stain || !isStain(stain, language) || says(stain.text) || !isByOcr()) return headed;
    stains.push(stain);
    const blocks = heading.blocks.filter((block) => block !== stain);
    return { ...headed, heading: { kicker: "", title: heading.title, deck: heading.deck, blocks } };
  });
  return stains.length === 0 ? page : { ...page, stories, strays: [...page.strays, ...stains] };
}

/** Whether a display is all of the kicker of its heading. */
function isOver({ role, text }: SetBlock, { kicker }: Heading): boolean {
  return role === "display" && text === kicker;
}

function isStain({ text, lines }: SetBlock, language: Language): boolean {
  return lines.length === 1 && isShort(text) && !language.isKicker(text) && !holdsWord(text, language);
}

function isShort(text: string): boolean {
  return text.length <= LONGEST && LETTERS.begins(text) && LETTERS.ends(text);
}

/** Whether a word lies across two letters of a text. */
function holdsWord(text: string, language: Language): boolean {
  const places = [...text].slice(1).map((_, i) => [text.slice(0, i + 1), text.slice(i + 1)] as const);
  return language.wordsAcross(places).some(Boolean);
}
