import type { Article } from "../model.ts";
import { writeBody } from "./body.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { toFrontMatter } from "./front-matter.ts";
import { writeYaml } from "./yaml.ts";

/**
 * Write an article as a Markdown file: front matter, then the text. One that was read from printed lines says which, with
 * a fingerprint; one that was not has no source.
 *
 * Reading it back gives the same article for every clean text: no control characters, no line ends inside,
 * nothing empty. The one thing that is normalized: a paragraph of kind `caption` that repeats a caption of
 * `photos` is left out.
 */
export function articleToMarkdown(article: Article): string {
  const body = writeBody(article);
  const { source, ...fields } = toFrontMatter(article);
  if (article.lines.length === 0) return write(fields, body);
  const withPrint = (fingerprint: string) =>
    write({ ...fields, source: { ...(source as object), fingerprint } }, body);
  return withPrint(fingerprintOf(withPrint("")));
}

const write = (frontMatter: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${writeYaml(frontMatter)}---\n${body && `\n${body}`}`;
