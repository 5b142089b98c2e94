import { Kind } from "../../characters.ts";

/** Frequent characters that one script writes and the other does not. */
const TRADITIONAL = new Kind(/[國學會長來時們說這個發經對過現動種無電話東車馬間問開關門書報號為與產業體]/u);
const SIMPLIFIED = new Kind(/[国学会长来时们说这个发经对过现动种无电话东车马间问开关门书报号为与产业体]/u);

/** Tell the script of a Chinese text, by which of them stand there more often: `zh-Hans` or `zh-Hant`. */
export function scriptOf(text: string): string {
  return SIMPLIFIED.isOften(text, TRADITIONAL.countIn(text)) ? "zh-Hans" : "zh-Hant";
}
