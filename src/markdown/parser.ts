import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { type Parser, type Processor, unified } from "unified";
import { asPrinted, isTangled } from "./tangled.ts";

/**
 * Markdown that a newspaper's text can be by accident. Each of these would hide printed text or set it as
 * program code; here it stays text.
 *
 *     <b>…</b>            shown as it is printed, never run
 *     [记者]: 您好          a speaker in an interview, which Markdown takes as a link's definition
 *         四格缩进          an indented paragraph, which Markdown takes as code
 */
const TAKEN_AS_TEXT = ["htmlFlow", "htmlText", "definition", "codeIndented"];

/** Make a processor that reads the body of an article. */
export function markdownParser(): Processor<Root> {
  const parser = unified().data("micromarkExtensions", [{ disable: { null: TAKEN_AS_TEXT } }]);
  return parser.use(remarkParse).use(takeTangledAsPrinted) as unknown as Processor<Root>;
}

function takeTangledAsPrinted(this: Processor): void {
  const parse = this.parser as Parser<Root>;
  this.parser = (text, file) => (isTangled(text) ? asPrinted(text) : parse(text, file));
}
