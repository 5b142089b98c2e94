import "../../../chinese/opencc.ts";
import { simplifyText } from "../../../chinese/simplified.ts";
import { Kind } from "../../characters.ts";
import type { Language } from "../../language.ts";
import { isWholeName, namesSeveral } from "./byline-people.ts";
import { isBylineLine, readByline } from "./bylines.ts";
import { beginsCaption, readCaption } from "./captions.ts";
import { closesAlone, isSignature, readClose } from "./closes.ts";
import { beginsWithDay, isDay, isDayInBrackets, namesDay, readMonthDay, yearsIn } from "./dates.ts";
import { isDeck, isDeckOfReport } from "./decks.ts";
import { readField } from "./fields.ts";
import { readFolioPiece } from "./folio-pieces.ts";
import { readFolio } from "./folios.ts";
import { findFurniture } from "./furniture.ts";
import { headlineDress } from "./headline-dress.ts";
import { beginsWithHeadline, enumerates, isListItem, opensParagraph } from "./items.ts";
import { joinHeadline, joinLines } from "./join.ts";
import { quotesHeadline, readJump } from "./jumps.ts";
import { endsBeforeHeadline, goesOnBelow, tellsWhoCame, weighKicker } from "./kickers.ts";
import { beginsWithPlace, headsNewsOfPlace, isLabelOver, mayBeLabel } from "./labels.ts";
import { beginsWithSource, readLead } from "./leads.ts";
import { endsArticle, opensArticle, readsAsDisplay } from "./learnt.ts";
import { hardlyBegins, hardlyEnds, speaksFor } from "./line-breaks.ts";
import { headsContents } from "./navigation.ts";
import { goesOnNotice, isNoticeTitle, linesOfNotice, noticeRule, tellsContact } from "./notices.ts";
import {
  columnOf,
  isBoxName,
  isBracketLabel,
  isColumnName,
  isColumnWord,
  isEditorsNote,
  namesPart,
  namesSummary,
} from "./page-names.ts";
import pairVectors from "./pair-vectors.bin";
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
import { isSenderLine, isUnnamedSender } from "./readers.ts";
import { isReadByOcr, isSpeck } from "./recognised.ts";
import { remarkIn } from "./remarks.ts";
import { countCells, isHeadOf, isListTitle, isRow } from "./rows.ts";
import { answers, beginsLetter, greets, isRegards, isSalutation, opensLetter } from "./salutations.ts";
import { headsQuotations, headsSayings, isSaying, isWork } from "./sayings.ts";
import { scriptOf } from "./script.ts";
import { endsSentenceOrSeesAlso } from "./see-also.ts";
import { isSpaced } from "./spaced-names.ts";
import { endsBeforeSpeech, isSpeech, isTurn } from "./speech.ts";
import { isVerseTitle, mayBeVerse, namesPoet } from "./verse.ts";
import { weighMeeting, wordsAcross } from "./words.ts";

/** What headlines have one of at most. */
const INNER_PAUSE = new Kind(/[，；,;]/u);
const HALVES = /\p{Script=Han}{4}[ \u3000]\p{Script=Han}{4}/u;

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
  isSpeech,
  isTurn,
  endsBeforeSpeech,
  pauses: (text) => INNER_PAUSE.countIn(text, 2),
  isInHalves: (text) => HALVES.test(text),
  enumerates,
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
  weighMeeting,
  readsAsDisplay,
  furniture: findFurniture,
  headsContents,
  notice: noticeRule,
  isNoticeTitle,
  goesOnNotice,
  linesOfNotice,
  folio: readFolio,
  field: readField,
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
  isUnnamedSender,
  isColumnName,
  columnOf,
  isBoxName,
  isEditorsNote,
  isBracketLabel,
  namesPart,
  namesSummary,
  beginsWithPlace,
  isLabelOver,
  headsNewsOfPlace,
  mayBeLabel,
  tellsContact,
  isSalutation,
  greets,
  opensLetter,
  beginsLetter,
  answers,
  isRegards,
  beginsCaption,
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
  isSpeck,
  isRow,
  isHeadOf,
  countCells,
  isListTitle,
  headsSayings,
  headsQuotations,
  isWork,
  isSaying,
  isListItem,
  opensParagraph,
  beginsWithHeadline,
  opensArticle,
  endsArticle,
  inLearntScript: simplifyText,
  pairVectors,
  makesUpHeadlines: true,
  dress: headlineDress,
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
  hardlyEnds,
  hardlyBegins,
  speaksFor,
  tellsWhoCame,
  remarkIn,
  monthDay: readMonthDay,
  years: yearsIn,
};
