import type { IssueName } from "../ids.ts";
import type { DateSource, ParsedIssue } from "../model.ts";
import { shownPath } from "./files.ts";
import { together } from "./gather.ts";
import { type IssueFacts, type IssueFile, writeIssueFile } from "./issue-file.ts";
import { openIssue } from "./open-issue.ts";
import type { KeptArticle, RemovedArticle } from "./plan.ts";
import { issueName, readArticles, readFacts } from "./read-issue.ts";
import { reconcile } from "./reconcile.ts";
import { writeIssue } from "./write.ts";

/** What an update did to the files of an issue. */
export interface UpdateReport {
  /** Ids of articles that were written, new or changed. */
  readonly written: readonly string[];
  /** Ids of articles that stay as they are. */
  readonly unchanged: readonly string[];
  /** Articles edited by a person that the parser would now write otherwise: they stay as they are. */
  readonly kept: readonly KeptArticle[];
  /** Articles that the parser no longer finds. */
  readonly removed: readonly RemovedArticle[];
  /** Whether `issue.yaml` was written. */
  readonly factsWritten: boolean;
}

/**
 * Bring the files of an issue up to what the parser reads on its pages, and keep what people corrected.
 *
 * The same input gives the same files; a second run changes nothing. Throws an `InputError` before anything
 * is written where a file that is there cannot be read.
 */
export async function updateIssue(dir: string, issueId: string, parsed: ParsedIssue): Promise<UpdateReport> {
  const paths = openIssue(shownPath(dir), issueId);
  const name = issueName(paths.folder, issueId);
  const [before, stored] = await together(
    readFacts(paths.facts, name),
    readArticles(paths.articles, issueId),
  );
  const plan = reconcile(issueId, stored, dated(parsed, name.date));
  const facts = writeIssueFile(factsOf(parsed, name, before), parsed, before);
  const factsWritten = facts !== before?.text;
  await writeIssue(dir, issueId, {
    articles: plan.write,
    removed: plan.removed.map(({ id }) => id),
    ...(factsWritten && { facts }),
  });
  const { write, unchanged, kept, removed } = plan;
  return { written: write.map(({ id }) => id), unchanged, kept, removed, factsWritten };
}

/** Give all articles the date of their issue: the folder's name holds, whatever the pages say. */
function dated(parsed: ParsedIssue, date: string): ParsedIssue {
  return { ...parsed, articles: parsed.articles.map((article) => ({ ...article, date })) };
}

function factsOf(parsed: ParsedIssue, { date }: IssueName, before: IssueFile | undefined): IssueFacts {
  const { newspaper, number, pageNames } = parsed;
  return {
    date,
    dateSource: dateSourceOf(parsed, date, before),
    ...(newspaper !== null && { newspaper }),
    ...(number !== null && { number }),
    pageNames,
  };
}

/**
 * Tell how the date is known. A date that was once inferred stays so until a page prints it: the folder that
 * was named after it is no better witness.
 */
function dateSourceOf(parsed: ParsedIssue, date: string, before: IssueFile | undefined): DateSource {
  const found = parsed.date === date ? parsed.dateSource : null;
  return found === "printed" ? found : (before?.facts.dateSource ?? found ?? "given");
}
