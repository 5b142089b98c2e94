import { readFileSync, writeFileSync } from "node:fs";
import type { ParagraphsAt } from "../archive/reading.ts";
import type { Issue, Paragraph } from "../model.ts";

/** The paragraphs of an issue's articles, in their order, and the digest of the issue that they are of. */
interface KeptTexts {
  readonly digest: string;
  readonly paragraphs: readonly (readonly Paragraph[])[];
}

/** Keep the paragraphs of an issue: to read them out of its Markdown takes much longer. */
export function keepTexts(file: string, { articles }: Issue, digest: string): void {
  const paragraphs = articles.map((article) => article.paragraphs);
  writeFileSync(file, JSON.stringify({ digest, paragraphs } satisfies KeptTexts));
}

/** Give the paragraphs that were kept of an issue; none where those in the file are of another state of it. */
export const keptTexts =
  (file: string, digest: string): ParagraphsAt =>
  (place) => {
    if (last?.file !== file || last.digest !== digest) last = { file, ...readTexts(file, digest) };
    return last.paragraphs[place];
  };

/** Articles are gone through issue by issue, so that those of one issue stay at hand. */
let last: (KeptTexts & { readonly file: string }) | undefined;

function readTexts(file: string, digest: string): KeptTexts {
  try {
    const kept = JSON.parse(readFileSync(file, "utf8")) as KeptTexts;
    if (kept.digest === digest) return kept;
  } catch {
    // What cannot be read is as good as not there.
  }
  return { digest, paragraphs: [] };
}
