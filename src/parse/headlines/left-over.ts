import type { Language } from "../language.ts";
import { assign } from "../passages/assignment.ts";
import type { Matter } from "../stories/matter.ts";
import { gatherHeadings, type Heading, subjectOf } from "./headings.ts";
import type { Headed, HeadedPage } from "./headlines.ts";

/** What a heading and a story that are left over must have in common to be matched, unless nothing else is left. */
const LEAST = 0.12;

/**
 * Match what is left over when all is decided, stories without a heading to headings without a story, if they have
 * anything in common: a headline that was set apart is more often theirs than nobody's.
 */
export function matchLeftOver(page: HeadedPage, matter: Matter, language: Language): HeadedPage {
  const { stories, strays, companions, total } = page;
  const { bare, headings, isOnly } = findLeftOver(page, language);
  const about = (row: number, column: number): number => {
    const { story } = bare[row] as Headed;
    return matter(subjectOf(headings[column] as Heading, language)).about(story.from, story.to);
  };
  const chosen = isOnly
    ? [0]
    : assign(bare.length, headings.length, (row, column) => about(row, column) - LEAST);
  const found = new Map(bare.map((headed, row) => [headed, headings[chosen[row] as number]]));
  const taken = new Set([...found.values()].flatMap((heading) => heading?.blocks ?? []));
  return {
    stories: stories.map((headed): Headed => {
      const heading = found.get(headed);
      return heading ? { ...headed, heading, confidence: 0.3, rule: "about" } : headed;
    }),
    strays: strays.filter((block) => !taken.has(block)),
    companions,
    total,
  };
}

/** What is left over: the stories without a heading, the headings without a story, and whether it is one of each. */
export function findLeftOver(
  { stories, strays }: HeadedPage,
  language: Language,
): { readonly bare: readonly Headed[]; readonly headings: readonly Heading[]; readonly isOnly: boolean } {
  const bare = stories.filter(({ heading }) => !heading);
  const headings = gatherHeadings(strays, language);
  return { bare, headings, isOnly: bare.length === 1 && headings.length === 1 };
}
