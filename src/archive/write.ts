import { mkdir, rm } from "node:fs/promises";
import writeFileAtomic from "write-file-atomic";
import { shownPath } from "./files.ts";
import { articleFile, issuePaths } from "./layout.ts";

/** What to change in an issue's folder. */
export interface IssueChanges {
  /** Articles to write: id and the whole file. */
  readonly articles: readonly { readonly id: string; readonly text: string }[];
  /** The whole of `issue.yaml`, where it changes. */
  readonly facts?: string;
  /** Ids of articles whose files go. */
  readonly removed: readonly string[];
}

/**
 * Write changes to an issue's folder. Every file is written whole or not at all, and no article goes before
 * the one that absorbed it is there. The pages are never touched.
 */
export async function writeIssue(dir: string, issueId: string, changes: IssueChanges): Promise<void> {
  const { folder, articles, facts } = issuePaths(shownPath(dir), issueId);
  await mkdir(changes.articles.length > 0 ? articles : folder, { recursive: true });
  for (const { id, text } of changes.articles) {
    await writeFileAtomic(`${articles}/${articleFile(issueId, id)}`, text);
  }
  if (changes.facts !== undefined) await writeFileAtomic(facts, changes.facts);
  for (const id of changes.removed) await rm(`${articles}/${articleFile(issueId, id)}`);
}
