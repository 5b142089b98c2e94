/** Cuts Chinese into words after the dictionary of ICU (Unicode's libraries), which comes with Node. */
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** So much on either side is enough to find the word that lies across. */
const AROUND = 6;

/** Parts words, whatever stands around it. */
const BREAK = "\n";

/**
 * Whether a word of the dictionary lies across the place where two texts would meet, for each of several such pairs of
 * texts. All are cut in one text: to begin to cut takes longer than to do it.
 */
export function wordsAcross(
  pairs: readonly (readonly [first: string, second: string])[],
): readonly boolean[] {
  const around = pairs.map(([first, second]) => [first.slice(-AROUND), second.slice(0, AROUND)] as const);
  const words = SEGMENTER.segment(around.map(([before, after]) => before + after).join(BREAK));
  let end = -BREAK.length;
  return around.map(([before, after]) => {
    const meeting = end + BREAK.length + before.length;
    end = meeting + after.length;
    const word = words.containing(meeting);
    return word !== undefined && word.index < meeting;
  });
}

/** Whether a text is one word of the dictionary, as names are not. */
export function isWord(text: string): boolean {
  const [first] = SEGMENTER.segment(text);
  return first?.segment === text;
}
