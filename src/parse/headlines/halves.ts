import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { firstLine, lastLine } from "../printed.ts";
import type { Matter } from "../stories/matter.ts";
import { headingsInside } from "./candidates.ts";
import { type Heading, readHeading } from "./headings.ts";
import type { Headed, HeadedPage } from "./headlines.ts";
import { continued } from "./parts.ts";

/** How much of a second half that stands by itself its article must say. */
const LEAST = 0.12;

/**
 * Complete the headlines of which only the first half stands over the article: OCR reads one column to its end, and
 * only then the second half, over the next.
 *
 *     解放思想，                    激发自强不息的精气神
 *     必须以思想革命引领自我革命…      实现可持续发展。…
 */
export function joinHalves(page: HeadedPage, matter: Matter, language: Language): HeadedPage {
  const taken = new Set<SetBlock>(page.stories.flatMap(({ heading }) => heading?.blocks ?? []));
  const stories = page.stories.map((headed): Headed => {
    if (!headed.heading || !language.goesOnBelow(headed.heading.title)) return headed;
    const isFree = (block: SetBlock): boolean => !taken.has(block);
    const half = secondHalf(headed, headed.heading, page.strays.filter(isFree), isFree, matter);
    if (!half) return headed;
    taken.add(half);
    return { ...headed, heading: continued(headed.heading, readHeading([half], language), language) };
  });
  return { ...page, stories, strays: page.strays.filter((block) => !taken.has(block)) };
}

/** What stands over a later column of the article and is no other's headline, or by itself and says what the article does. */
function secondHalf(
  { story }: Headed,
  { blocks }: Heading,
  strays: readonly SetBlock[],
  isFree: (block: SetBlock) => boolean,
  matter: Matter,
): SetBlock | undefined {
  const end = Math.max(...blocks.map((block) => lastLine(block).number));
  const isLater = (block: SetBlock): boolean => firstLine(block).number > end;
  const isAbout = ({ text }: SetBlock): boolean => matter(text).about(story.from, story.to) >= LEAST;
  return (
    headingsInside(story).find((block) => isLater(block) && isFree(block)) ??
    strays.find((block) => block.role === "display" && isLater(block) && isAbout(block))
  );
}
