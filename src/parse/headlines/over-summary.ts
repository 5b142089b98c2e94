import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import type { Matter } from "../stories/matter.ts";
import { gatherHeadings, type Heading, headingText, subjectOf } from "./headings.ts";
import type { Headed, HeadedPage } from "./headlines.ts";

/** How much of a headline that stands apart its text must say, and more than any other text says. */
const LEAST = 0.22;
const MORE = 0.1;
/** What has a pause and more characters, in UTF-16 code units, is rather a summary than a headline. */
const HEADLINE = 18;

/**
 * Give the headlines that are nobody's to the texts that say them, and that have nothing but a summary right above:
 *
 *     远离假冒金融APP（理财参谋）         stands apart
 *
 *     ●正规金融服务平台的客服不会通过非官方渠道和用户联系
 *     ●下载APP时一定要选择正规官方软件   stands above the text
 */
export function putOverSummaries(page: HeadedPage, matter: Matter, language: Language): HeadedPage {
  const loose = gatherHeadings(page.strays, language).filter((heading) => !isSummary(heading, language));
  if (loose.length === 0) return page;
  const stories = [...page.stories];
  const taken = new Set<SetBlock>();
  for (const heading of loose) {
    const row = mostAbout(subjectOf(heading, language), stories, matter);
    const headed = stories[row];
    const own = headed?.rule === "above" ? headed.heading : undefined;
    if (!headed || !own || !isSummary(own, language)) continue;
    for (const block of heading.blocks) taken.add(block);
    stories[row] = { ...headed, heading: over(heading, own), rule: "about" };
  }
  return { ...page, stories, strays: page.strays.filter((block) => !taken.has(block)) };
}

/** The place of the story that says most of a headline; below 0 where none says enough of it, or another as much. */
function mostAbout(subject: string, stories: readonly Headed[], matter: Matter): number {
  const { about } = matter(subject);
  const [best, second] = stories
    .map(({ story }, row) => ({ row, said: about(story.from, story.to) }))
    .sort((a, b) => b.said - a.said);
  return best && best.said >= LEAST && best.said - (second?.said ?? 0) >= MORE ? best.row : -1;
}

/** Whether what stands right above a text sums it up: the items of a list, or a long line with a pause. */
function isSummary({ kicker, title }: Heading, language: Language): boolean {
  const isItem = (line: string): boolean => language.isListItem(line) || language.opensParagraph(line);
  const isLong = (line: string): boolean => line.length > HEADLINE;
  if (language.endsWithRubric(title) || !(kicker === "" || isItem(kicker) || isLong(kicker))) return false;
  return isItem(title) || (isLong(title) && language.pauses(title) > 0);
}

/** The headline with the summary for its deck. */
function over(heading: Heading, summary: Heading): Heading {
  const deck = [heading.deck, headingText(summary)].filter(Boolean).join(" ");
  return { ...heading, deck, blocks: [...heading.blocks, ...summary.blocks] };
}
