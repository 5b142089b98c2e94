import type { SetBlock } from "../blocks/set-block.ts";
import type { Language } from "../language.ts";
import { concat } from "../lists.ts";
import { blocksIn } from "../passages/passages.ts";
import { firstLine, linesBetween } from "../printed.ts";
import { remember } from "../remember.ts";
import type { Held, Matter } from "../stories/matter.ts";
import type { Division, Story } from "../stories/stories.ts";
import { groupHeadings, type Heading, headingText, isShown, readHeading, subjectOf } from "./headings.ts";

/** A heading, read once, with all that a story is asked about it. */
interface ReadHeading extends Held {
  /** Its place among those that were read of its page. */
  readonly number: number;
  readonly heading: Heading;
  readonly text: string;
  /** Whether it names a reporter. */
  readonly named: boolean;
  /** Whether it ends with the name of its column. */
  readonly hasRubric: boolean;
}

/** A heading that may be a story's. */
export interface Candidate extends ReadHeading {
  /** The story that it stands above. */
  readonly above: Story | undefined;
  /** Whether nothing stands between the two but a byline. */
  readonly right: boolean;
  /** Whether it is one of two over a story, of which the first is no more than a kicker: neither is likely another's. */
  readonly paired: boolean;
  /** The story inside which it stands, over a column of it. */
  readonly inside: Story | undefined;
}

/** Gives the headings that may be the stories' of a division; those of a story are read once, in whichever it is. */
export type FindCandidates = (division: Division) => readonly Candidate[];

/** Headings stand above stories, one over the other, or apart from all. */
export function candidateFinder(matter: Matter, language: Language): FindCandidates {
  const headings = new Map<string, ReadHeading>();
  const readOnce = (group: readonly SetBlock[]): ReadHeading => {
    const key = group.map((block) => firstLine(block).number).join(" ");
    const known = headings.get(key);
    if (known) return known;
    const heading = readHeading(group, language);
    const text = headingText(heading);
    const named = group.some((block) => block.role === "byline");
    const { about, near } = matter(subjectOf(heading, language));
    const found = {
      number: headings.size,
      heading,
      text,
      about,
      near,
      named,
      hasRubric: language.endsWithRubric(heading.title),
    };
    headings.set(key, found);
    return found;
  };
  const read = (blocks: readonly SetBlock[]) => groupHeadings(blocks, language).map(readOnce);
  const headOf = (story: Story): readonly SetBlock[] =>
    story.head.filter(
      (block) =>
        isShown(block, language) ||
        (language.makesUpHeadlines && block.role === "byline" && !staysWithText(block, story)),
    );
  const above = remember((story: Story) =>
    read(headOf(story)).map((one, i, all): Candidate => {
      const paired = all.length === 2 && all[0]?.named === false;
      return standing(one, { above: story, right: i === all.length - 1, paired });
    }),
  );
  const apart = remember((one: ReadHeading) => standing(one, {}));
  const inside = remember((story: Story) =>
    read(headingsInside(story)).map((one) => standing(one, { inside: story })),
  );
  return ({ stories, strays }) =>
    concat([...stories.map(above), read(strays).map(apart), ...stories.map(inside)]);
}

/** A heading where it stands. All have the same properties in the same order: then they are read fastest. */
function standing(
  { number, heading, text, about, near, named, hasRubric }: ReadHeading,
  { above, right = false, paired = false, inside }: Partial<Candidate>,
): Candidate {
  return { number, heading, text, about, near, named, hasRubric, above, right, paired, inside };
}

/** What stands over the columns of a story. */
export function headingsInside({ parts }: Story): readonly SetBlock[] {
  return parts.filter((part): part is SetBlock => part.role === "display" && part.overColumn !== null);
}

/** Whether a byline stands right on the text of a story: a headline over it that is another's leaves it there. */
function staysWithText(block: SetBlock, { parts }: Story): boolean {
  const [first] = parts.slice(0, 1).flatMap(blocksIn);
  return block.role === "byline" && first !== undefined && linesBetween(block, first) === 0;
}
