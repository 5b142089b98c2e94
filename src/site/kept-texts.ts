import { readFileSync, writeFileSync } from "node:fs";
import { type Texts, type TextsAt, textsOf } from "../archive/reading.ts";
import type { Issue } from "../model.ts";

/** What the articles of an issue say, in their order, and the digest of the issue that they are of. */
interface KeptTexts {
  readonly digest: string;
  readonly texts: readonly Texts[];
}

/** Keep what the articles of an issue say: to read that out of their files takes much longer. */
export function keepTexts(file: string, { articles }: Issue, digest: string): void {
  writeFileSync(file, JSON.stringify({ digest, texts: articles.map(textsOf) } satisfies KeptTexts));
}

/** Give what was kept of what the articles of an issue say; nothing where the file is of another state of it. */
export const keptTexts =
  (file: string, digest: string): TextsAt =>
  (place) => {
    if (last?.file !== file || last.digest !== digest) last = { file, ...readTexts(file, digest) };
    return last.texts[place];
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
  return { digest, texts: [] };
}
