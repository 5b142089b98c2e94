import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import { COLON } from "./punctuation.ts";

/** What somebody says, and who begins to. */

/** `问：灵活就业人员如何参保？`, `记者：今天送了多少件？` with a mark as no byline has; `市民刘先生：` and `市医保局答复：`, over what they ask and answer. */
const TURN = new RegExp(
  bothScripts(
    "^(?:[问答][：:]|(?:记者|主持人)[：:](?=.*[，。？！?…])|(?:市民|网友|读者|居民|群众|业主|家长|村民)[\\p{Script=Han}“”]{0,6}(?:先生|女士|同学|大爷|大妈|阿姨|某|问|提问|咨询|反映|来电|留言|来信|”)[：:]|(?=\\p{Script=Han}*[局委办部处院会队司镇乡街府电心])\\p{Script=Han}{2,14}(?:答复|回复|回应|解答)[：:])",
  ),
  "u",
);
/** So far behind its beginning a turn names who speaks, in UTF-16 code units. */
const NAMED_WITHIN = 20;

/** Whether a text is a question or an answer of an interview, or stands over one. */
export function isTurn(text: string): boolean {
  return COLON.isIn(text, NAMED_WITHIN) && TURN.test(text);
}

const QUOTE = new Kind(/[“「『"]/u);
const IN_QUOTES = /^[“「『"][^“”「」『』]*[。！？!?…][”」』"]$/u;

/** Whether all of a text is what somebody says, in whole sentences: `“没问题！”`. */
export function isSpeech(text: string): boolean {
  return QUOTE.begins(text) && IN_QUOTES.test(text);
}

const BEGINS_TO_SPEAK = /(?:说|表示|指出|强调|认为|介绍|回答|写道|问道|答道|说道|告诉记者).$/u;

/** Whether a text ends where somebody begins to speak: `表示：`. */
export function endsBeforeSpeech(text: string): boolean {
  return COLON.ends(text) && (BEGINS_TO_SPEAK.test(text) || isTurn(text));
}
