import type { SetBlock } from "../blocks/label.ts";
import type { Language } from "../language.ts";
import type { Division, Story } from "../stories/stories.ts";
import { gatherHeadings, type Heading, headingText, isShown } from "./headings.ts";

/** A heading that may be a story's. */
export interface Candidate {
  readonly heading: Heading;
  readonly text: string;
  /** The story that it stands above, or −1. */
  readonly above: number;
  /** Whether nothing stands between the two but a byline. */
  readonly right: boolean;
  /** The story inside which it stands, over a column of it. */
  readonly inside?: number;
}

/** Headings stand above stories, one over the other, or apart from all. */
export function findCandidates({ stories, strays }: Division, language: Language): readonly Candidate[] {
  const above = stories.flatMap((story, index) => {
    const headings = gatherHeadings(
      story.head.filter((block) => isShown(block, language)),
      language,
    );
    return headings.map((heading, i) => ({ heading, above: index, right: i === headings.length - 1 }));
  });
  const apart = gatherHeadings(strays, language).map((heading) => ({ heading, above: -1, right: false }));
  const inside = stories.flatMap((story, index) =>
    gatherHeadings(headingsInside(story), language).map((heading) => ({
      heading,
      above: -1,
      inside: index,
      right: false,
    })),
  );
  return [...above, ...apart, ...inside].map((candidate) => ({
    ...candidate,
    text: headingText(candidate.heading),
  }));
}

function headingsInside({ parts }: Story): readonly SetBlock[] {
  return parts.filter((part): part is SetBlock => part.role === "display" && part.apart === true);
}
