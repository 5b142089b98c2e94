import { remember } from "../remember.ts";
import type { Story } from "../stories/stories.ts";
import type { Candidate } from "./candidates.ts";

/** What a story says of a heading. */
export interface Answer {
  /** How much of the heading it says: 0 to 1. */
  readonly about: number;
  /** How much of it the first passage says. */
  readonly lead: number;
  /** How near it is to it in what both are about: 0 to 1. */
  readonly near: number;
}

/** Gives what a story says of each of some headings. */
export type Ask = (story: Story, candidates: readonly Candidate[]) => readonly Answer[];

/** Ask each story of each heading once, in however many divisions of a page both are. */
export function asker(): Ask {
  const known = remember((_story: Story): Answer[] => []);
  return (story, candidates) => {
    const answers = known(story);
    return candidates.map((candidate) => {
      answers[candidate.number] ??= answer(story, candidate);
      return answers[candidate.number] as Answer;
    });
  };
}

function answer({ from, to }: Story, candidate: Candidate): Answer {
  const about = candidate.about(from, to);
  // What no passage says the first does not either.
  const lead = about === 0 ? 0 : candidate.about(from, from + 1);
  return { about, lead, near: candidate.near(from, to) };
}
