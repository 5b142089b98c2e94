import { NO_INITIAL, type Reading } from "./reading.ts";

const MARKS = /\p{M}+/gu;
/** A letter of an alphabet or a syllabary; Han characters do not show how they are read. */
const LETTER = /^(?!\p{Script=Han})\p{L}$/u;

/** A name is read as it is written. Its initial is the letter without accents: É stands under E. */
export function alphabeticReading(name: string): Reading {
  const [first = ""] = name.normalize("NFD").replace(MARKS, "");
  return { initial: LETTER.test(first) ? first.toUpperCase() : NO_INITIAL, order: name };
}
