import { bothScripts } from "../../../chinese/both-scripts.ts";
import { countOf, Kind } from "../../characters.ts";
import type { Language } from "../../language.ts";
import { cueReader } from "../cues.ts";
import { isWholeName, namesSeveral } from "./byline-people.ts";
import { isBylineLine, readByline } from "./bylines.ts";
import { readCaption } from "./captions.ts";
import { closesAlone, isSignature, readClose } from "./closes.ts";
import { beginsWithDay, isDay, isDayInBrackets, namesDay, readMonthDay, yearsIn } from "./dates.ts";
import { isDeck, isDeckOfReport } from "./decks.ts";
import { readFolioPiece } from "./folio-pieces.ts";
import { readFolio } from "./folios.ts";
import { findFurniture } from "./furniture.ts";
import { joinHeadline, joinLines } from "./join.ts";
import { quotesHeadline, readJump } from "./jumps.ts";
import { endsBeforeHeadline, goesOnBelow, tellsWhoCame, weighKicker } from "./kickers.ts";
import { beginsWithPlace, isLabelOver, mayBeLabel } from "./labels.ts";
import { beginsWithSource, readLead } from "./leads.ts";
import { isSpaced } from "./names.ts";
import { goesOnNotice, isNoticeTitle, linesOfNotice, noticeRule, tellsContact } from "./notices.ts";
import {
  columnOf,
  isBoxName,
  isBracketLabel,
  isColumnName,
  isColumnWord,
  isEditorsNote,
} from "./page-names.ts";
import pairVectors from "./pair-vectors.bin";
import paragraphCues from "./paragraph-cues.bin";
import {
  beginsInside,
  bracketGoesOn,
  COLON,
  dashBetween,
  endsStatement,
  endsWithDash,
  endsWithHanging,
  endsWithRubric,
  holdsStatement,
  leavesBracketOpen,
  mayFallShort,
  meetInside,
  openings,
  opensQuotation,
  PAUSE,
  RUBRIC_ALONE,
  withoutRubric,
} from "./punctuation.ts";
import { answersReader, isSenderLine, isUnnamedSender } from "./readers.ts";
import { countCells, isHeadOf, isListTitle, isRow } from "./rows.ts";
import { isSalutation, opensLetter } from "./salutations.ts";
import { headsSayings, isSaying } from "./sayings.ts";
import { scriptOf } from "./script.ts";
import { endsSentenceOrSeesAlso } from "./see-also.ts";
import { isVerseTitle, mayBeVerse, namesPoet } from "./verse.ts";
import { wordsAcross } from "./words.ts";

/** What headlines have one of at most. */
const INNER_PAUSE = new Kind(/[，；,;]/u);
const HALVES = /\p{Script=Han}{4}[ \u3000]\p{Script=Han}{4}/u;
/** What parts the items that a text lists. */
const ITEM_PAUSE = "、";
/** What OCR sets half as wide. */
const WIDE_MARK = new Kind(/[：；！？]/u);
/** `问：灵活就业人员如何参保？`, `记者：今天送了多少件？` with a mark as no byline has; `市民刘先生：` and `市医保局答复：`, over what they ask and answer. */
const TURN = new RegExp(
  bothScripts(
    "^(?:[问答][：:]|(?:记者|主持人)[：:](?=.*[，。？！?…])|(?:市民|网友|读者|居民|群众|业主|家长|村民)[\\p{Script=Han}“”]{0,6}(?:先生|女士|同学|大爷|大妈|阿姨|某|问|提问|咨询|反映|来电|留言|来信|”)[：:]|(?=\\p{Script=Han}*[局委办部处院会队司镇乡街府电心])\\p{Script=Han}{2,14}(?:答复|回复|回应|解答)[：:])",
  ),
  "u",
);
const QUOTE = new Kind(/[“「『"]/u);
const ITEM = new Kind(/[■●◆▲▶★☆◇△一二三四五六七八九十①-⑨\d]/u);
/** What only paragraphs begin with. */
const PARAGRAPH_MARK = new Kind(/[▲■●◆★◘◉☆◇△▼▽◎○⊙]/u);
/** In UTF-16 code units. */
const LONGEST_SPECK = 8;

/** Whether more marks stand half as wide, with a space behind them, than on the full em. */
function isReadByOcr(text: string): boolean {
  const narrow = text.match(/[:;!?] /gu)?.length ?? 0;
  return narrow > 0 && !WIDE_MARK.isOften(text, narrow);
}

/** Chinese newspapers, simplified and traditional. */
export const zh: Language = {
  tag: scriptOf,
  slow: [],
  endsSentence: endsSentenceOrSeesAlso,
  endsStatement,
  endsWithRubric,
  withoutRubric,
  isRubric: (text) => RUBRIC_ALONE.test(text),
  endsWithColon: (text) => COLON.ends(text),
  endsPause: (text) => PAUSE.ends(text),
  isSpeech: (text) => QUOTE.begins(text) && /^[“「『"][^“”「」『』]*[。！？!?…][”」』"]$/u.test(text),
  isTurn: (text) => TURN.test(text),
  endsBeforeSpeech: (text) =>
    COLON.ends(text) &&
    (/(?:说|表示|指出|强调|认为|介绍|回答|写道|问道|答道|说道|告诉记者).$/u.test(text) || TURN.test(text)),
  pauses: (text) => INNER_PAUSE.countIn(text),
  isInHalves: (text) => HALVES.test(text),
  enumerates: (text) => countOf(text, ITEM_PAUSE) >= 4,
  holdsStatement,
  openings,
  meetInside,
  bracketGoesOn,
  leavesBracketOpen,
  endsWithHanging,
  mayFallShort,
  dashBetween,
  beginsInside,
  opensQuotation,
  marksSentences: true,
  setsIndents: true,
  shortLine: 1.1,
  sentences: (text) => text.match(/[^。！？]+[。！？]*[”’」』）)]*/gu) ?? [],
  joinLines,
  joinHeadline,
  wordsAcross,
  furniture: findFurniture,
  notice: noticeRule,
  isNoticeTitle,
  goesOnNotice,
  linesOfNotice,
  folio: readFolio,
  isNameplate: (line) => /^\p{Script=Han}{1,6}[报報](?:[·•・]\p{Script=Han}{2,6})?$/u.test(line),
  folioPiece: readFolioPiece,
  jump: readJump,
  quotesHeadline,
  byline: readByline,
  isBylineLine,
  isSpacedName: isSpaced,
  isWholeName,
  namesSeveral,
  isVerseTitle,
  mayBeVerse,
  namesPoet,
  isSignature,
  isSenderLine,
  answersReader,
  isUnnamedSender,
  isColumnName,
  columnOf,
  isBoxName,
  isEditorsNote,
  isBracketLabel,
  beginsWithPlace,
  isLabelOver,
  mayBeLabel,
  tellsContact,
  isSalutation,
  opensLetter,
  caption: readCaption,
  lead: readLead,
  close: readClose,
  closesAlone,
  beginsWithDay,
  beginsWithSource,
  isDay,
  isDayInBrackets,
  namesDay,
  isReadByOcr,
  isSpeck: (text) =>
    text.length <= LONGEST_SPECK &&
    /^(?:\p{Script=Han}|\p{Script=Latin}{1,3}|[^\p{L}\p{N}]{1,4})$/u.test(text),
  isRow,
  isHeadOf,
  countCells,
  isListTitle,
  headsSayings,
  isSaying,
  isListItem: (text) =>
    ITEM.begins(text) && /^(?:[■●◆▲▶★☆◇△]|[一二三四五六七八九十]{1,2}、|[①-⑨]|\d{1,2}[.．、])/u.test(text),
  opensParagraph: (line) => PARAGRAPH_MARK.begins(line) || TURN.test(line),
  opensArticle: cueReader(paragraphCues, "first"),
  endsArticle: cueReader(paragraphCues, "last"),
  pairVectors,
  makesUpHeadlines: true,
  isDeck,
  isDeckOfReport,
  weighKicker,
  isKicker: (text) =>
    endsWithDash(text) ||
    COLON.ends(text) ||
    isColumnName(text) ||
    isColumnWord(text) ||
    isBracketLabel(text),
  endsBeforeHeadline,
  goesOnBelow,
  tellsWhoCame,
  monthDay: readMonthDay,
  years: yearsIn,
};
