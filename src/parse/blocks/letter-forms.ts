import { Kind } from "../characters.ts";

/** Forms of one character that Unicode keeps apart, and what each is in a line of text. */
interface LetterForm {
  readonly rule: string;
  readonly forms: RegExp;
  readonly printed: (form: string) => string;
  readonly example: readonly [stored: string, printed: string];
}

/** The compatibility form of a character (Unicode Standard Annex 15, NFKC). */
const compatible = (form: string): string => form.normalize("NFKC");

/** The same, marks of ASCII on the full em: `﹐` is `，`. */
function wide(form: string): string {
  return compatible(form).replace(/[!-/:-@[-`{-~]/gu, (mark) =>
    String.fromCharCode(mark.charCodeAt(0) + 0xfee0),
  );
}

/** Radicals that have no compatibility form, and the letters that they look like (`EquivalentUnifiedIdeograph.txt`). */
const RADICALS: ReadonlyMap<string, string> = new Map(
  "⺠民 ⺟母 ⺼肉 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻑長 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);

/** Quotation marks and dashes of vertical lines that NFKC leaves or takes for others. */
const VERTICAL: ReadonlyMap<string, string> = new Map([
  ["︱", "—"],
  ["︲", "—"],
  ["︙", "…"],
  ["〝", "“"],
  ["〞", "”"],
  ["〟", "”"],
]);

/**
 * Characters that files hold in place of those that were printed: what a PDF calls the glyphs of its fonts, what stands in
 * vertical lines, what typists find under their keys. A new kind is a row here.
 */
export const LETTER_FORMS: readonly LetterForm[] = [
  {
    rule: "radical",
    forms: /[\u2e80-\u2fd5]/gu,
    printed: (form) => RADICALS.get(form) ?? compatible(form),
    example: ["⾏⼈过⻢路", "行人过马路"],
  },
  {
    rule: "compatibility-ideograph",
    forms: /[\uf900-\ufad9\u{2f800}-\u{2fa1d}]/gu,
    printed: compatible,
    example: ["2020\uf98e", "2020年"],
  },
  {
    rule: "vertical",
    forms: /[\ufe10-\ufe19\ufe30-\ufe48\u301d-\u301f]/gu,
    printed: (form) => VERTICAL.get(form) ?? wide(form),
    example: ["本报讯︵记者王芳︶︑﹃好﹄", "本报讯（记者王芳）、『好』"],
  },
  {
    rule: "small",
    forms: /[\ufe50\ufe51\ufe54-\ufe5e\uff61-\uff64]/gu,
    printed: wide,
    example: ["记者﹕王芳﹐﹙二﹚｡", "记者：王芳，（二）。"],
  },
  {
    rule: "middle-dot",
    forms: /(?<=\p{Script=Han})[\u2022\u2024\u2027\u2219\u22c5\u30fb\ufe52\uff65](?=\p{Script=Han})/gu,
    printed: () => "·",
    example: ["托马斯･巴赫", "托马斯·巴赫"],
  },
];

/** All of them; few pages hold any. */
export const OTHER_FORMS =
  /[\u2022\u2024\u2027\u2219\u22c5\u2e80-\u2fd5\u301d-\u301f\u30fb\uf900-\ufad9\ufe10-\ufe19\ufe30-\ufe48\ufe50-\ufe5e\uff61-\uff65]|[\u{2f800}-\u{2fa1d}]/u;
const HAS_FORMS = new Kind(OTHER_FORMS);

/** A text in the characters that were printed. */
export function inPrintedForms(text: string): string {
  if (!HAS_FORMS.isIn(text)) return text;
  return LETTER_FORMS.reduce((read, { forms, printed }) => read.replace(forms, printed), text);
}
