/** Cuts Chinese into words after the dictionary of ICU (Unicode's libraries), which comes with Node. */
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** So much on either side is enough to find the word that lies across. */
const AROUND = 6;

/** Whether a word of the dictionary lies across the place where two texts would meet. */
export function wordAcross(first: string, second: string): boolean {
  const [before, after] = [first.slice(-AROUND), second.slice(0, AROUND)];
  const word = SEGMENTER.segment(before + after).containing(before.length);
  return word !== undefined && word.index < before.length;
}

/** Whether a text is one word of the dictionary, as names are not. */
export function isWord(text: string): boolean {
  const [first] = SEGMENTER.segment(text);
  return first?.segment === text;
}
