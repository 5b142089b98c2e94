import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { assign } from "../passages/assignment.ts";
import { once } from "../remember.ts";
import type { Matter } from "../stories/matter.ts";
import { standingOver } from "./box-names.ts";
import { gatherHeadings, type Heading, namesColumn, readHeading, subjectOf } from "./headings.ts";
import type { Headed, HeadedPage } from "./headlines.ts";
import { sharedLetters } from "./shared-letters.ts";

/** What a heading and a story that are left over must have in common to be matched, unless nothing else is left. */
const LEAST = 0.12;

/** The same of their rare letters, for they may share no word. */
const LEAST_LETTERS = 0.3;

/**
 * Match what is left over when all is decided, stories without a heading to headings without a story, if they have
 * anything in common: a headline that was set apart is more often theirs than nobody's.
 */
export function matchLeftOver(page: HeadedPage, matter: Matter, language: Language): HeadedPage {
  const { stories, strays, companions, total } = page;
  const { bare, headings, isOnly } = findLeftOver(page, language);
  const letters = once(() => sharedLetters(stories.map(({ story }) => story)));
  const weigh = (row: number, column: number): number => {
    const { story } = bare[row] as Headed;
    const subject = subjectOf(headings[column] as Heading, language);
    const about = matter(subject).about(story.from, story.to);
    return Math.max(about - LEAST, letters()(subject, story) - LEAST_LETTERS);
  };
  const chosen = isOnly ? [0] : assign(bare.length, headings.length, weigh);
  const found = matchAll(bare, (row) => headings[chosen[row] as number], strays, language);
  const taken = blocksOf(found.values());
  return {
    stories: stories.map((headed): Headed => ({ ...headed, ...found.get(headed) })),
    strays: strays.filter((block) => !taken.has(block)),
    companions,
    total,
  };
}

/** Give bare stories the headings that were chosen for them, and the names that they stand under and nobody has. */
function matchAll(
  bare: readonly Headed[],
  chosen: (row: number) => Heading | undefined,
  strays: readonly SetBlock[],
  language: Language,
): ReadonlyMap<Headed, Match> {
  const found = new Map<Headed, Match>();
  for (const [row, headed] of bare.entries()) {
    const heading = chosen(row);
    if (heading) found.set(headed, { heading, ...FAR });
  }
  for (const headed of bare.filter((one) => !found.has(one))) {
    const taken = blocksOf(found.values());
    const free = strays.filter((block) => !taken.has(block));
    const match = nameOver(headed, free, language);
    if (match) found.set(headed, match);
  }
  return found;
}

function blocksOf(matches: Iterable<Match>): ReadonlySet<SetBlock> {
  return new Set([...matches].flatMap(({ heading }) => heading.blocks));
}

/** The heading that was found for a story after all. */
interface Match extends Pick<Headed, "confidence" | "rule"> {
  readonly heading: Heading;
}
const FAR = { confidence: 0.3, rule: "about" } as const;
const RIGHT_OVER = { confidence: 0.7, rule: "above" } as const;

/** The name of a box or column that a story without a headline stands right under: `开栏的话`, `核心提示`. */
function nameOver({ story }: Headed, strays: readonly SetBlock[], language: Language): Match | undefined {
  const name = standingOver(story, strays).find((block) => namesColumn([block], language));
  return name && { heading: readHeading([name], language), ...RIGHT_OVER };
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
