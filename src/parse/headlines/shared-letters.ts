import type { Passage } from "../passages/passages.ts";
import type { Story } from "../stories/stories.ts";

const LETTER = /\p{L}/u;

/**
 * How much of the letters of a heading, each counted by how rare it is among the stories of the page, a story has: 0 to 1.
 * Where no word of a headline stands in its text, a letter of it may: 柑橘 over a text of 橘农.
 */
export function sharedLetters(stories: readonly Story[]): (heading: string, story: Story) => number {
  const letters = new Map(stories.map((story) => [story, new Set(textOf(story))]));
  const rarity = (letter: string): number => {
    const held = [...letters.values()].filter((set) => set.has(letter)).length;
    return Math.log((stories.length + 1) / Math.max(1, held));
  };
  return (heading, story) => {
    const own = [...new Set(heading)].filter((letter) => LETTER.test(letter));
    const sum = (all: readonly string[]): number => all.reduce((total, letter) => total + rarity(letter), 0);
    return sum(own.filter((letter) => letters.get(story)?.has(letter))) / (sum(own) || 1);
  };
}

function textOf({ parts }: Story): string {
  return parts
    .filter((part): part is Passage => part.role === "passage")
    .map(({ text }) => text)
    .join("");
}
