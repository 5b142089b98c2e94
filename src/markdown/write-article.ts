import type { Article } from "../model.ts";
import { writeBody } from "./body.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { toFrontMatter } from "./front-matter.ts";
import { writeYaml } from "./yaml.ts";

/**
 * Write an article as a Markdown file: front matter with its fingerprint, then the text.
 *
 * Reading it back gives the same article for every clean text: no control characters, no line ends inside,
 * nothing empty. The one thing that is normalized: a paragraph of kind `caption` that repeats a caption of
 * `photos` is left out.
 */
export function articleToMarkdown(article: Article): string {
  const body = writeBody(article);
  return write(article, body, fingerprintOf(write(article, body, "")));
}

function write(article: Article, body: string, fingerprint: string): string {
  const { source, ...fields } = toFrontMatter(article);
  const matter = writeYaml({ ...fields, source: { ...(source as object), fingerprint } });
  return `---\n${matter}---\n${body && `\n${body}`}`;
}
