import { simplifyText } from "../../../chinese/simplified.ts";
import { Kind } from "../../characters.ts";
import { placesWhere } from "../../lists.ts";
import { meetingReader } from "../meetings.ts";
import characterMeetings from "./character-meetings.bin";

/** Cuts Chinese into words after the dictionary of ICU (Unicode's libraries), which comes with Node. */
const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** So much on either side is enough to find the word that lies across. */
const AROUND = 6;

/** Parts words, whatever stands around it. */
const BREAK = "\n";

/** What the dictionary has words of; and halves of characters, which may be of those. */
const OF_DICTIONARY = new Kind(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{M}\p{Cs}ー]/u);

/**
 * Whether a word of the dictionary lies across the place where two texts would meet, for each of several such pairs of
 * texts. None does where such a character meets another kind. The others are cut in one text: to begin to cut takes
 * longer than to do it.
 */
export function wordsAcross(
  pairs: readonly (readonly [first: string, second: string])[],
): readonly boolean[] {
  const across = pairs.map(([first, second]) => OF_DICTIONARY.ends(first) === OF_DICTIONARY.begins(second));
  const meeting = placesWhere(across, (mayLieAcross) => mayLieAcross);
  if (meeting.length === 0) return across;
  let text = "";
  const places = meeting.map((pair) => {
    const [first, second] = pairs[pair] as readonly [string, string];
    text += first.slice(-AROUND);
    const place = text.length;
    text += second.slice(0, AROUND) + BREAK;
    return place;
  });
  const words = SEGMENTER.segment(text);
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const word = words.containing(place);
    across[meeting[i] as number] = word !== undefined && word.index < place;
  }
  return across;
}

/** Whether a text is one word of the dictionary, as names are not. */
export function isWord(text: string): boolean {
  return SEGMENTER.segment(text).containing(0)?.segment === text;
}

/** Whether a word of two letters or more is in a text, as in what is done: `走基层`; names are cut letter by letter. */
export function holdsWord(text: string): boolean {
  return [...SEGMENTER.segment(text)].some(({ segment }) => [...segment].length > 1);
}

const weighLearnt = meetingReader(characterMeetings);

/** How much oftener than by chance the characters stand side by side where two texts would meet: nats, −1.5 to 8. */
export function weighMeeting(first: string, second: string): number {
  return weighLearnt(simplifyText(first.slice(-1)), simplifyText(second.slice(0, 1)));
}
