import { readYaml } from "./yaml.ts";

/** A Markdown file in its two parts. */
export interface SplitFile {
  /** What the front matter says, unchecked. */
  readonly data: unknown;
  /** The Markdown under it. */
  readonly body: string;
}

const FENCED = /^---[ \t]*(\n(?:(?!---)[^\n]*\n)*)---[ \t]*(?:\n|$)/;

/**
 * Split a Markdown file into front matter and body. Throws an error of one line.
 *
 * Front matter is YAML and nothing else. gray-matter would also run it as a program where it opens with `---js`, and
 * takes minutes for a hundred thousand empty lines.
 */
export function splitFile(text: string): SplitFile {
  const [fenced, yaml] = FENCED.exec(text) ?? [];
  if (fenced === undefined || yaml === undefined)
    throw new Error("expected front matter between two lines ---");
  return { data: readYaml(yaml) ?? {}, body: text.slice(fenced.length) };
}

/** Give the Markdown under the front matter of a file that was read before. */
export const bodyOf = (text: string): string => text.slice(FENCED.exec(text)?.[0].length ?? 0);
