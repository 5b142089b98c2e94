import { bothScripts } from "../../../chinese/both-scripts.ts";
import type { Credits } from "../../../model.ts";
import { Kind } from "../../characters.ts";
import type { Byline, BylinePlace } from "../../language.ts";
import { remember } from "../../remember.ts";
import type { BylineForm } from "./byline-form.ts";
import { BYLINE_FORMS } from "./byline-forms.ts";
import { MARK } from "./byline-parts.ts";
import { isPupilLine } from "./byline-pupils.ts";
import { maySign } from "./byline-signs.ts";
import { NOBODY, readCredit } from "./credit.ts";
import { withoutCode } from "./editors-code.ts";
import { mend } from "./misread.ts";
import { REPORT_WORDS, WORK_WORDS } from "./role-words.ts";

/** Read the byline in a text, at one of the places where it may stand; null where there is none. */
export function readByline(text: string, ...places: readonly BylinePlace[]): Byline | null {
  const signed = withoutCode(text);
  if (!places.some((place) => maySign(signed, place))) return null;
  return readForms(BYLINE_FORMS, withoutCode(mend(text)), places);
}

/** A form as it is read: all have the same properties in the same order, for then they are read fastest. */
interface Reader extends Pick<BylineForm, "rule" | "pattern"> {
  readonly sign: Kind | undefined;
  readonly credits: (text: string) => Credits | null;
}

/** How the forms of a table are read that stand at some places, given by their names. */
const readersAt = remember((forms: readonly BylineForm[]) =>
  remember((places: string) => forms.filter(({ place }) => places.split(" ").includes(place)).map(readerOf)),
);

function readerOf({ rule, pattern, sign, credit = readCredit, names }: BylineForm): Reader {
  const named = (text: string): Credits | null => {
    const found = names?.(text);
    return credit(text) ?? (found ? { ...NOBODY, reporter: found } : null);
  };
  return { rule, pattern, sign, credits: names ? named : credit };
}

/** Read a byline in one of the forms of a table. */
export function readForms(
  forms: readonly BylineForm[],
  text: string,
  places: readonly BylinePlace[],
): Byline | null {
  const [place = ""] = places;
  for (const { rule, pattern, sign, credits } of readersAt(forms)(
    places.length === 1 ? place : places.join(" "),
  )) {
    if (sign && !sign.isIn(text)) continue;
    const found = pattern.exec(text);
    const read = found && credits(found[1] ?? "");
    if (read) return { rule, credits: read, rest: text.replace(found[0], "") };
  }
  return null;
}

/** Lines that begin like this hold a byline, if they hold one at all, and no headline. */
const SURE_LINES: readonly RegExp[] = [
  "^[^\\p{Script=Han}（(〔【]?.?\\s?(?:本报|本刊|本台|记者|特约|见习|实习|全媒体|融媒|通讯员|评论员)",
  "^[【〖〔［[](?:本报|本刊|记者|特约|见习|实习|全媒体|融媒|通讯员)[^】〗〕］\\]]{2,40}[】〗〕］\\]]$",
  `^(?:[文图片摄]|摄影|综合整理|图文|文图|文[·、]图|${WORK_WORDS})\\s?[/／|｜:：]`,
  `^(?:${REPORT_WORDS})\\s?[:：]`,
  `^${MARK}\\s?\\p{Script=Han}{2,8}(?:[报台社网刊]|中心)(?:全媒体|融媒体?|见习|实习|特约)?(?:记者|通讯员)`,
  "^\\p{Script=Han}{1,8}(?:报|社|网|台|中心)(?:全媒体|融媒体?|见习|实习|特约|小)?记者\\s(?!.*[摄影]$)",
  "^[【〔［（(]?[^\\s。，]{0,12}[/／].{1,20}报[道导][】〕］）)]?$",
  "^\\p{Script=Han}{2,8}[部处局厅委办队区厂矿科室院站所组司]\\s+(?:特约)?通讯员\\s+\\p{Script=Han}",
  "^\\p{Script=Han}{2,3}\\s(?:文[/／][图摄片]|图[/／]文)$",
  "^\\p{Script=Han}{2,3}(?:著|编著|译)$",
  "^[□◻◼]\\s?\\p{Script=Han}{2,4}(?:[\\s、]\\p{Script=Han}{2,4}){1,6}$",
  "^\\p{Script=Han}{2,12}(?:报道|通讯|写作)小?组(?:[ \\u3000]+\\p{Script=Han}[\\p{Script=Han} \\u3000]{1,20})?$",
  "^[□◻◼■◎◆]\\s?\\p{Script=Han}(?:[\\s\\u3000]?\\p{Script=Han}){1,2}$",
].map((form) => new RegExp(bothScripts(form), "u"));

/** What all of them have among their first characters, also where it was misread. */
const SURE_SIGN = new Kind(
  new RegExp(`${MARK}|${bothScripts("[本记特见实全融通评文图片摄撰报独采社网台木术末著译/／|｜:：]")}`, "u"),
);
const SIGNED_WITHIN = 10;
/** And a letter of a role, a stroke or a mark. */
const ROLE_SIGN = new Kind(new RegExp(`${MARK}|[者员員生组組著译譯/／|｜:：︰]`, "u"));

/** What stands with other lines: the end of a caption, or a role whose names follow in the next line. */
const UNFINISHED = new RegExp(
  bothScripts("(?<!文[/／])(?:摄|摄影|供图)[)）]?$|^.{0,4}(?:记者|通讯员|摄影)$"),
  "u",
);

/** Whether a line is surely a byline, wherever it stands. */
export function isBylineLine(line: string): boolean {
  if (isPupilLine(line)) return true;
  if (!SURE_SIGN.isIn(line, SIGNED_WITHIN) || !ROLE_SIGN.isIn(line)) return false;
  const printed = mend(line);
  return (
    SURE_LINES.some((form) => form.test(printed)) &&
    !UNFINISHED.test(printed) &&
    readByline(printed, "line") !== null
  );
}
