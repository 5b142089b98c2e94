import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { blocksIn } from "../passages/passages.ts";
import { firstLine, lastLine, standsUnder } from "../printed.ts";
import { namesBox } from "../stories/first-crosshead.ts";
import type { Story } from "../stories/stories.ts";
import type { Headed, HeadedPage } from "./headlines.ts";

/**
 * Put the name of a box that stands right over the text of a story back into it, where the headline stands elsewhere:
 *
 *     开栏的话
 *     目前，各地各部门正全面落实保居民就业、…
 */
export function takeInBoxNames(page: HeadedPage, language: Language): HeadedPage {
  const taken = new Set<SetBlock>();
  const stories = page.stories.map((headed): Headed => {
    const { heading, story } = headed;
    const name = heading && standingOver(story, page.strays).find((block) => namesBox(block, language));
    if (!name) return headed;
    taken.add(name);
    return { ...headed, story: { ...story, parts: [name, ...story.parts] } };
  });
  return { ...page, stories, strays: page.strays.filter((block) => !taken.has(block)) };
}

/** The displays among some strays that the text of a story stands right under. */
export function standingOver({ parts }: Story, strays: readonly SetBlock[]): readonly SetBlock[] {
  const [first] = parts.slice(0, 1).flatMap(blocksIn);
  if (!first) return [];
  const top = firstLine(first);
  return strays.filter((block) => block.role === "display" && standsUnder(top, lastLine(block)));
}
