/**
 * Ways to write lists short, for the programs that write the index and for the browser.
 */

/** Write words, best in order, each as how many characters it begins with of the one before, and the rest. */
export function frontCoded(words: readonly string[]): readonly string[] {
  return words.map((word, place) => {
    const before = words[place - 1] ?? "";
    let same = 0;
    while (same < LONGEST && same < word.length && word[same] === before[same]) same++;
    return same.toString(DIGITS) + word.slice(same);
  });
}

/** Read what `frontCoded` wrote. */
export function fromFrontCoded(written: readonly string[]): readonly string[] {
  let before = "";
  return written.map((word) => {
    before = before.slice(0, Number.parseInt(word[0] ?? "", DIGITS)) + word.slice(1);
    return before;
  });
}

/** One digit says how much is the same: from `0` to `z`. */
const DIGITS = 36;
const LONGEST = DIGITS - 1;

/** A day, and how many articles it has. */
export type DayCount = readonly [day: string, articles: number];

/** Write days, in order, as steps in days from the one before (the first from 1970); a day that is not known is 0. */
export function toDaySteps(
  days: readonly DayCount[],
): readonly (readonly [step: number, articles: number])[] {
  let before = 0;
  return days.map(([day, articles]) => {
    const number = day === "" ? 0 : Date.parse(day) / DAY;
    const step = number - before;
    before = number;
    return [step, articles];
  });
}

/** Read what `toDaySteps` wrote. */
export function fromDaySteps(
  steps: readonly (readonly [step: number, articles: number])[],
): readonly DayCount[] {
  let number = 0;
  return steps.map(([step, articles], place) => {
    number += step;
    const unknown = place === 0 && step === 0;
    return [unknown ? "" : new Date(number * DAY).toISOString().slice(0, 10), articles];
  });
}

const DAY = 24 * 60 * 60 * 1000;
