import { naming } from "../input-error.ts";
import type { StoredArticle } from "../model.ts";
import { readBody } from "./body.ts";
import { fingerprintOf, unixText } from "./fingerprint.ts";
import { fromFrontMatter, frontMatter } from "./front-matter.ts";
import { checked } from "./problems.ts";
import { splitFile } from "./split-file.ts";

/** Read an article from its Markdown file; throws an `InputError` with a line for every problem. */
export function markdownToArticle(text: string, file: string): StoredArticle {
  const markdown = unixText(text);
  const { data, body } = naming(file, () => splitFile(markdown));
  const matter = checked(frontMatter, data, file);
  const fingerprint = matter.source?.fingerprint;
  return {
    ...fromFrontMatter(matter),
    paragraphs: readBody(body),
    file,
    body,
    edited: fingerprint !== fingerprintOf(markdown),
    ...(fingerprint !== undefined && { fingerprint }),
  };
}
