import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import { blocksIn } from "../passages/passages.ts";
import { firstLine, linesBetween } from "../printed.ts";
import type { Headed, HeadedPage } from "./headlines.ts";

/**
 * Give a byline that stands apart to the story whose headline stands next to it there, if that has none:
 *
 *     行政事业性国有资产首次亮出“家底”
 *
 *     □本报记者 邱莹
 *
 * The headline above counts before the one below. Where both have one, and one story on the page has none, it is that.
 */
export function matchBylines(page: HeadedPage, language: Language): HeadedPage {
  let { stories } = page;
  const taken = new Set<SetBlock>();
  for (const byline of page.strays.filter((block) => block.role === "byline")) {
    const lacking = stories.filter((headed) => headed.heading && lacksByline(headed, language));
    const owner =
      lacking.find((headed) => standsInside(byline, headed)) ??
      neighbours(byline, page).find((headed) => lacksByline(headed, language)) ??
      theOnly(lacking);
    const at = stories.findIndex(({ story }) => story === owner?.story);
    const headed = stories[at];
    if (!headed?.heading) continue;
    taken.add(byline);
    stories = stories.with(at, {
      ...headed,
      heading: { ...headed.heading, blocks: [...headed.heading.blocks, byline] },
    });
  }
  return { ...page, stories, strays: page.strays.filter((block) => !taken.has(block)) };
}

/** Whether a byline stands right over a column of a story: under a headline over several, of which the first was read before. */
function standsInside(byline: SetBlock, { story }: Headed): boolean {
  const blocks = concat(story.parts.map(blocksIn));
  const below = blocks.findIndex((block) => {
    const lines = linesBetween(byline, block);
    return 0 <= lines && lines <= 1;
  });
  return below > 0;
}

function theOnly<T>(all: readonly T[]): T | undefined {
  return all.length === 1 ? all[0] : undefined;
}

/** The stories whose headlines stand nearest before and after a block, in this order. */
function neighbours(block: SetBlock, { stories, strays }: HeadedPage): readonly Headed[] {
  const at = firstLine(block).number;
  const headings = stories.flatMap((headed) =>
    (headed.heading?.blocks ?? []).map((b) => ({ headed, line: firstLine(b).number })),
  );
  const others = strays
    .filter((b) => b.role === "display")
    .map((b) => ({ headed: undefined, line: firstLine(b).number }));
  const sorted = [...headings, ...others].sort((a, b) => a.line - b.line);
  const before = sorted.findLast(({ line }) => line < at);
  const after = sorted.find(({ line }) => line > at);
  return [before, after].flatMap((found) => found?.headed ?? []);
}

function lacksByline({ story, heading }: Headed, language: Language): boolean {
  const passages = story.parts.filter((part) => part.role === "passage").map((part) => part.text);
  const blocks = [...story.head, ...story.around, ...(heading?.blocks ?? [])];
  return (
    blocks.every((block) => block.role !== "byline" && !language.byline(block.text, "deck")) &&
    !language.byline(passages[0] ?? "", "lead") &&
    !passages.slice(-2).some((text) => language.byline(text, "end"))
  );
}
