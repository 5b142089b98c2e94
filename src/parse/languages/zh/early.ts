import { countOf, Kind } from "../../characters.ts";
import type { Language } from "../../language.ts";
import { rememberLast } from "../../remember.ts";
import { isColumnName } from "./columns.ts";
import { opensItem, readEarlyByline } from "./early-bylines.ts";
import { readNotice } from "./early-notices.ts";
import { zh } from "./index.ts";
import { isSerialNumber } from "./serials.ts";

/** What parts clauses in early papers, and in modern ones. */
const EARLY_PAUSE = "、";
const MODERN_PAUSE = new Kind(/[，；,;]/u);
/** Fewer marks say too little about the punctuation of a page. */
const ENOUGH = 20;

/** Modern text has a comma or more for each `、`, mostly five: what has three is no early text. */
const MODERN = 3;
/** Of the lines with marks of a text so many have no other than `、`; of modern ones a third at most, where columns are narrow. */
const EARLY_LINES = 1 / 3;
const MODERN_MARK = new Kind(/[，；。,;]/u);

/**
 * Whether a text has the punctuation of Chinese newspapers before about 1930: `、` stands where modern papers set
 * a comma, a semicolon or a full stop. In the 1930s the news of a page still had it, its serial and its essays no more.
 */
export function isEarly(text: string): boolean {
  const pauses = countOf(text, EARLY_PAUSE);
  return pauses >= ENOUGH && !MODERN_PAUSE.isOften(text, MODERN * pauses) && hasEarlyLines(text);
}

function hasEarlyLines(text: string): boolean {
  let [early, modern] = [0, 0];
  for (const line of text.split("\n")) {
    if (MODERN_MARK.isIn(line)) modern++;
    else if (line.includes(EARLY_PAUSE)) early++;
  }
  return early > EARLY_LINES * (early + modern);
}

/** A paragraph ends with the mark that parts its clauses; one that was cut mostly goes on without. */
const END = new Kind(/[。！？!?…｡．、]/u);
const BEHIND_END = new Kind(/[”’」』）)》〉】\]"']/u);
const CLOSING = new Kind(/[」』）)]/u);

/** Headlines may end so. */
const CRY = /[！？!?]$/u;
/** The writer's name behind the last sentence, in so many UTF-16 code units: `謹謝、　丹翁`. In brackets it closes them. */
const SIGNED_WITHIN = 14;
const SIGNED = /[。、]\u3000\p{Script=Han}{2,6}$/u;
const endsSentence = rememberLast((text: string): boolean => {
  const ends =
    END.ends(text, BEHIND_END) ||
    CLOSING.ends(text) ||
    isSigned(text.slice(-SIGNED_WITHIN)) ||
    zh.close(text) !== null;
  return ends && !isSerialNumber(text);
});

function isSigned(end: string): boolean {
  return end.includes("\u3000") && SIGNED.test(end);
}

/** Who gives a notice, in the line under it: `陳永福啓`, `本館編輯部謹啓`. */
const GIVES_NOTICE = /^[\p{Script=Han}\u3000]{2,14}(?:[謹同公敬]?[啓啟]|[謹敬同]白|披露)$/u;
const signsNotice = (line: string): boolean => NOTICE_END.ends(line) && GIVES_NOTICE.test(line);
const NOTICE_END = new Kind(/[啓啟白露]/u);

/** Where the items under it are from: `●蘇州`. */
const isPlace = (line: string): boolean => /^[●○◎◆]\s?\p{Script=Han}{2,3}$/u.test(line);

const IN_BRACKETS = /^[（(].+[）)]$/u;
const isPenName = (line: string): boolean => readEarlyByline(line, "under-headline") !== null;

/** Chinese newspapers before modern punctuation. */
export const earlyZh: Language = {
  ...zh,
  slow: ["endsSentence", "endsStatement"],
  endsSentence,
  endsStatement: (text) =>
    (endsSentence(text) && !CRY.test(text)) || (zh.endsStatement(text) && !isSerialNumber(text)),
  endsPause: () => false,
  pauses: (text) => countOf(text, EARLY_PAUSE),
  enumerates: () => false,
  setsIndents: false,
  /** Two marks may share an em, so that lines differ. */
  shortLine: 3,
  sentences: (text) => text.match(/[^。！？、]+[。！？、]*[”’」』）)]*/gu) ?? [],
  // A column's name stands over its first article also where the folio is right above.
  folio: (line) => (isColumnName(line) ? null : zh.folio(line)),
  folioPiece: (line) => (isColumnName(line) ? null : zh.folioPiece(line)),
  notice: () => null,
  byline: readEarlyByline,
  isSenderLine: (line) => zh.isSenderLine(line) || signsNotice(line),
  close: (text) => zh.close(text) ?? (signsNotice(text) ? "notice-signed" : null),
  isBylineLine: (line) => zh.isBylineLine(line) || (IN_BRACKETS.test(line) && isPenName(line)),
  lead: (text) => zh.lead(text) ?? readNotice(text),
  // How early articles begin and end was not learnt, nor how they go on: any paragraph reads as most do.
  opensArticle: () => -2,
  endsArticle: () => -1.5,
  weighMeeting: () => 0,
  readsAsDisplay: () => 0,
  pairVectors: null,
  inLearntScript: (text) => text,
  makesUpHeadlines: false,
  opensParagraph: opensItem,
  isKicker: (text) => zh.isKicker(text) || isColumnName(text) || isPlace(text),
  isDeck: (text) => zh.isDeck(text) || isSerialNumber(text),
};
