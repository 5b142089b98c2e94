import { simplifyText } from "../../../chinese/simplified.ts";
import { hasFamilyName, isName } from "./names.ts";
import { isColumnWord } from "./page-names.ts";
import { isWord } from "./words.ts";

/** Labels that begin with what could be a family name. */
const LABELS = new Set(
  "公示 公报 祝贺 国度 简讯 简报 简介 史话 常识 文摘 文告 文件 时讯 成语 连载 经文 安全".split(" "),
);

const SPACED_TWO = /^\p{Script=Han}[ \u3000](?![摄攝])\p{Script=Han}$/u;
const SPACED_THREE = /^\p{Script=Han}([ \u3000])\p{Script=Han}\1(?![摄攝])\p{Script=Han}$/u;
/** Two or three characters, and the spaces between them, in UTF-16 code units. */
const SPACED = 5;

/**
 * Whether a line of two characters is set as wide as one of three, or a name of three wider: a name, or a label; `斌 摄` is
 * the rest of a name.
 */
export function isSpaced(line: string): boolean {
  return (
    line.length <= SPACED &&
    (SPACED_TWO.test(line) || (SPACED_THREE.test(line) && hasFamilyName(line))) &&
    isName(withoutSpaces(line))
  );
}

/** Whether it is a name: `张　璁`, `古　风`, and no label or short headline: `短　评`, `喜　讯`, `國　度`, `看　海`. */
export function isSpacedName(line: string): boolean {
  const name = withoutSpaces(line);
  return isSpaced(line) && !isLabel(name) && (!isWord(name) || hasFamilyName(name));
}

function withoutSpaces(line: string): string {
  return line.replace(/[ \u3000]/gu, "");
}

function isLabel(name: string): boolean {
  return isColumnWord(name) || LABELS.has(simplifyText(name));
}
