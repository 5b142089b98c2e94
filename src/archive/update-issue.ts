import { pageDigest } from "../conservation/index.ts";
import { together } from "../gather.ts";
import type { IssueName } from "../ids.ts";
import type { DateSource, Issue, ParsedIssue } from "../model.ts";
import { shownPath } from "./files.ts";
import { type IssueFacts, type IssueFile, writeIssueFile } from "./issue-file.ts";
import { type IssueNotes, NO_NOTES } from "./issue-notes.ts";
import { openIssue } from "./open-issue.ts";
import { issueName, readArticles, readFacts } from "./read-issue.ts";
import { type Held, type Plan, reconcile } from "./reconcile/index.ts";
import { writeIssue } from "./write.ts";

/** What an update did to the files of an issue. */
export interface UpdateReport extends Omit<Plan, "furniture" | "places"> {
  /** How many articles are dropped. */
  readonly dropped: number;
  /** Whether `issue.yaml` was written. */
  readonly factsWritten: boolean;
}

/**
 * Bring the files of an issue up to what the parser reads on its pages, and keep what people corrected.
 *
 * The same input gives the same files; a second run changes nothing. `pages` are those that were read. Throws an
 * `InputError` before anything is written where a file that is there cannot be read.
 */
export async function updateIssue(
  dir: string,
  { id, pages }: Pick<Issue, "id" | "pages">,
  parsed: ParsedIssue,
): Promise<UpdateReport> {
  const paths = openIssue(shownPath(dir), id);
  const name = issueName(paths.folder, id);
  const [before, stored] = await together(readFacts(paths.facts, name), readArticles(paths.articles, id));
  const held = { id, pages, stored, notes: before?.notes ?? NO_NOTES };
  const plan = reconcile(held, dated(parsed, name.date));
  const facts = writeIssueFile(factsOf(parsed, name, before), notesOf(plan, parsed, held), before);
  const factsWritten = facts !== before?.text;
  const files = new Set(stored.map((one) => one.id));
  await writeIssue(dir, id, {
    articles: plan.write,
    removed: plan.removed.flatMap((one) => (files.has(one.id) ? [one.id] : [])),
    ...(factsWritten && { facts }),
  });
  return { ...plan, dropped: plan.places.dropped.length, factsWritten };
}

function notesOf({ furniture, places }: Plan, { doubts }: ParsedIssue, { pages, notes }: Held): IssueNotes {
  const digests = new Map(pages.map((page) => [page.number, pageDigest(page)]));
  return { ...places, furniture, doubts, pages: new Map([...awayPages(places, notes, digests), ...digests]) };
}

/** Keep what pages were like that are not held any more but articles refer to: they may come back. */
function awayPages(
  { articles }: Plan["places"],
  { pages }: IssueNotes,
  held: ReadonlyMap<number, string>,
): readonly (readonly [number, string])[] {
  const named = new Set([...articles.values()].flat().map(({ page }) => page));
  return [...pages].filter(([page]) => !held.has(page) && named.has(page));
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
