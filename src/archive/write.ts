import { changeIssue } from "./change-issue.ts";
import { shownPath } from "./files.ts";
import { articleFile } from "./layout.ts";

/** What to change in an issue's folder. */
export interface IssueChanges {
  /** Articles to write: id and the whole file. */
  readonly articles: readonly { readonly id: string; readonly text: string }[];
  /** The whole of `issue.yaml`, where it changes. */
  readonly facts?: string;
  /** Ids of articles whose files go. */
  readonly removed: readonly string[];
}

/** Write changes to an issue's folder: all of them or none, whenever the program is stopped. The pages are never touched. */
export async function writeIssue(dir: string, issueId: string, changes: IssueChanges): Promise<void> {
  const place = (id: string): string => `articles/${articleFile(issueId, id)}`;
  await changeIssue(shownPath(dir), issueId, [
    ...changes.articles.map(({ id, text }) => ({ path: place(id), content: text })),
    ...(changes.facts === undefined ? [] : [{ path: "issue.yaml", content: changes.facts }]),
    ...changes.removed.map((id) => ({ path: place(id) })),
  ]);
}
