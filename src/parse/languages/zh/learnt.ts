import { simplifyText } from "../../../chinese/simplified.ts";
import { cueReader } from "../cues.ts";
import { lineCueReader } from "../line-cues.ts";
import lineCues from "./line-cues.bin";
import paragraphCues from "./paragraph-cues.bin";

type Weigh = (text: string) => number;

/** Simplified texts were learnt from. */
const inSimplified =
  (weigh: Weigh): Weigh =>
  (text) =>
    weigh(simplifyText(text));

/** How likely a paragraph is the first of its article, or the last, by its words: log-odds. */
export const opensArticle = inSimplified(cueReader(paragraphCues, "first"));
export const endsArticle = inSimplified(cueReader(paragraphCues, "last"));

/** How likely a text is a headline or crosshead and no line of text, by its words: log-odds. */
export const readsAsDisplay = inSimplified(lineCueReader(lineCues));
