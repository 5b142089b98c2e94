import { bothScripts } from "../../../chinese/both-scripts.ts";
import { Kind } from "../../characters.ts";
import type { RemarkPlace } from "../../findings.ts";
import { readCaption } from "./captions.ts";
import { closesAlone } from "./closes.ts";
import { readJump } from "./jumps.ts";
import { isSerialNumber } from "./serials.ts";

const CLOSING = new Kind(/[）)]/u);
/** A pen name, or who did what: what is longer, or says neither, is the rubric of a headline. */
const PEN_NAME = bothScripts("\\p{Script=Han}{1,3}(?<![摄图])");
const WRITER = bothScripts("[\\p{Script=Han}\\u3000 ·]{2,12}[寄作译著撰稿述辑编选]");
const UNDER = new RegExp(`^[（(](?:${PEN_NAME}|${WRITER})[）)]$`, "u");
const BEHIND = new RegExp(`^\\p{Script=Han}.{1,20}[ \\u3000]+[（(]${PEN_NAME}[）)]$`, "u");

/**
 * Where a line has a remark in brackets on the headline's text: who wrote it, or whence: `（平民自北平寄）` under the headline,
 * `憶吳師瞿安　（虎）` behind it. What closes an article, says where it goes on or who took a photograph is none.
 */
export function remarkIn(line: string): RemarkPlace | null {
  if (!CLOSING.ends(line)) return null;
  const place = UNDER.test(line) ? "under" : BEHIND.test(line) ? "behind" : null;
  if (!place || isSerialNumber(line) || closesAlone(line) || readJump(line) || readCaption(line)) return null;
  return place;
}
