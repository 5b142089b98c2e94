import { relative, sep } from "node:path";
import { programDigest } from "../../src/program.ts";
import { overlay } from "../../src/published/index.ts";
import { previewIssue } from "../../src/site/preview.ts";
import { besideFolder } from "../build/fresh-folder.ts";
import type { BuildOptions } from "../build/options.ts";

/**
 * Show the pages of an issue of which a person has just saved something, before the build that follows has gone
 * through the rest of the archive. Tells whether there was such a thing; what is wrong with it, the build says.
 */
export async function preview(options: BuildOptions, changed: ReadonlySet<string>): Promise<boolean> {
  const [issue, ...others] = new Set([...changed].map((path) => issueOf(options.content, path)));
  if (issue === undefined || others.length > 0) return false;
  const source = { ...options, program: programDigest("src", "templates") };
  return besideFolder(options.out, async ({ target, fresh }) => {
    await previewIssue(source, issue, fresh);
    overlay(target, fresh);
    return true;
  }).catch(() => false);
}

/** Tell of which issue a file is; undefined where it is of none. */
function issueOf(content: string, path: string): string | undefined {
  const [folder, issue, ...rest] = relative(content, path).split(sep);
  return folder === "issues" && rest.length > 0 ? issue : undefined;
}
