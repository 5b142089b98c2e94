import { isOfLines, SIGNATURE } from "../blocks/in-lines.ts";
import type { Language } from "../language.ts";
import { lastOf } from "../lists.ts";
import { type Gap, hasDisplay } from "./gaps.ts";

/** Whether a line of verse, of a table or of a list stands under another. */
export function isUnderLine({ before, between, after }: Gap): boolean {
  const [first] = after.blocks;
  const over = before && lastOf(before.blocks);
  return between.length === 0 && first !== undefined && isOfLines(first) && over?.rule === first.rule;
}

/** Whether a text answers who signed the letter over it, and may be signed itself: `永丰乡　李二喜 | 李二喜同志：猪不吃食……`. */
export function isAnswer(gap: Gap, language: Language): boolean {
  const asker = hasDisplay(gap) ? null : language.answers(gap.after.text);
  return asker !== null && gap.before?.text.replace(/\s/gu, "").includes(asker) === true;
}

/**
 * Whether an article goes on under what the editors say of it between its headline and who wrote it, or its lead:
 *
 *     把饭碗牢牢端在自己手中 | 编者按：今天是世界粮食日。… | 本报记者 王芳 | 金秋时节，…
 */
export function isUnderNote(gaps: readonly Gap[], index: number, language: Language): boolean {
  const gap = gaps[index] as Gap;
  const over = gaps[index - 1];
  if (!over || hasDisplay(gap)) return false;
  const [headline, ...names] = over.displays;
  if (!headline || language.isEditorsNote(headline.text)) return false;
  return names.some(({ text }) => language.isEditorsNote(text)) || language.isEditorsNote(over.after.text);
}

/** What signs a document, or a line such as `（本报曼谷电）`, closes the article before it, on another page if a jump says so. */
export function closesBefore(gap: Gap, language: Language): boolean {
  const goesOn = gap.before !== undefined && gap.between.every(({ role }) => role !== "jump");
  const signs = gap.after.blocks[0]?.rule === SIGNATURE;
  return goesOn && (signs || language.closesAlone(gap.after.text));
}
