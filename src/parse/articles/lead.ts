import type { Language } from "../language.ts";

/** An editors' note, or the points of a speech, have so many paragraphs at most. */
const MOST_OVER = 6;

/**
 * The passage that the lead of a story stands in, if it has one: its first, or the one under what the editors say of it and
 * under the points of a speech, none of which ends a sentence:
 *
 *     编者按：今天是世界粮食日。… | 本报讯（记者 王芳）金秋时节，…
 *     ■把保护河湖摆在更加突出的位置 | ■守住饮用水安全的底线 | 本报讯（记者 何以宁）…
 */
export function leadPassage(passages: readonly string[], language: Language): string {
  const [first = ""] = passages;
  const under = passages.slice(0, MOST_OVER + 1).findIndex((text) => language.lead(text) !== null);
  if (under <= 0) return first;
  const over = passages.slice(0, under);
  const isOver = language.isEditorsNote(first) || !over.some(language.endsSentence);
  return (isOver && passages[under]) || first;
}
