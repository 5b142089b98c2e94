import matter from "gray-matter";
import { readYaml } from "./yaml.ts";

/** A Markdown file in its two parts. */
export interface SplitFile {
  /** What the front matter says, unchecked. */
  readonly data: unknown;
  /** The Markdown under it. */
  readonly body: string;
}

const FENCED = /^---[ \t]*\n(?:(?!---)[^\n]*\n)*---[ \t]*(?:\n|$)/;

/**
 * Split a Markdown file into front matter and body. Throws an error of one line.
 *
 * gray-matter runs front matter that opens with `---js` as a program and reads other languages after other
 * names: only YAML is let through, and only by our own reader. Options are always given, as without them
 * gray-matter keeps every file that it ever read.
 */
export function splitFile(text: string): SplitFile {
  if (!FENCED.test(text)) throw new Error("expected front matter between two lines ---");
  const { data, content } = matter(text, { language: "yaml", engines: { yaml: readMatter } });
  return { data, body: content };
}

/** Give the Markdown under the front matter of a file that was read before. */
export const bodyOf = (text: string): string =>
  matter(text, { language: "yaml", engines: { yaml: () => ({}) } }).content;

function readMatter(yaml: string): object {
  return readYaml(yaml) as object;
}
