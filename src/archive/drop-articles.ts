import { gather, together } from "../gather.ts";
import { groupBy } from "../group-by.ts";
import { isArticleId, issueOf, parseIssueId } from "../ids.ts";
import { InputError } from "../input-error.ts";
import { shownPath } from "./files.ts";
import { type IssueFile, writeIssueFile } from "./issue-file.ts";
import { type IssueNotes, NO_NOTES } from "./issue-notes.ts";
import { lastNumbers } from "./new-ids.ts";
import { openIssue } from "./open-issue.ts";
import { issueName, readArticles, readFacts } from "./read-issue.ts";
import { type KnownArticle, knownArticles } from "./reconcile/known.ts";
import { writeIssue } from "./write.ts";

/** What of an issue is dropped. */
interface Drop {
  readonly issue: string;
  readonly before: IssueFile | undefined;
  readonly known: readonly KnownArticle[];
  readonly articles: readonly KnownArticle[];
}

/**
 * Leave articles out of the archive for good: their files go, and `issue.yaml` says which lines make no article. Their
 * numbers stay reserved. Gives the ids of those that were not dropped before.
 *
 * @param edited whether files that a person edited may go, too
 * @throws InputError with a line for every article that cannot be dropped; nothing is written then
 */
export async function dropArticles(
  content: string,
  ids: readonly string[],
  edited: boolean,
): Promise<readonly string[]> {
  const folder = shownPath(content);
  const strangers = ids.filter((id) => !isArticleId(id));
  if (strangers.length > 0)
    throw new InputError(strangers.map((id) => `${id}: expected an id like 2022-11-22-01-04`));
  const issues = [...groupBy(ids, issueOf)];
  const drops = await gather(issues, ([issue, own]) => readDrop(folder, issue, own, edited));
  for (const drop of drops) if (drop.articles.length > 0) await writeDrop(folder, drop);
  return drops.flatMap(({ articles }) => articles.map(({ id }) => id));
}

async function readDrop(
  content: string,
  issue: string,
  ids: readonly string[],
  edited: boolean,
): Promise<Drop> {
  const paths = openIssue(content, issue);
  const [before, stored] = await together(
    readFacts(paths.facts, issueName(paths.folder, issue)),
    readArticles(paths.articles, issue),
  );
  const known = knownArticles(stored, before?.notes ?? NO_NOTES);
  const named = new Map(known.map((one) => [one.id, one]));
  const problems = ids.flatMap((id) => problemOf(named.get(id), edited) ?? []);
  const unknown = ids.flatMap((id) => (named.has(id) ? [] : [`${id}: no such article in ${paths.folder}`]));
  if (problems.length + unknown.length > 0) throw new InputError([...unknown, ...problems]);
  const articles = [...new Set(ids)].flatMap((id) => named.get(id) ?? []).filter(({ dropped }) => !dropped);
  return { issue, before, known, articles };
}

function problemOf(known: KnownArticle | undefined, edited: boolean): string | undefined {
  const { stored, lines = [] } = known ?? {};
  if (!stored) return undefined;
  if (lines.length === 0) return `${stored.file}: has no printed lines; delete the file, and it stays away`;
  if (stored.edited && !edited)
    return `${stored.file}: was corrected by hand; commit it, then drop it with --edited`;
  return undefined;
}

async function writeDrop(content: string, { issue, before, known, articles }: Drop): Promise<void> {
  const { date } = parseIssueId(issue) ?? { date: "" };
  const facts = before?.facts ?? { date, dateSource: "given", pageNames: new Map() };
  const notes = withDropped(issue, before?.notes ?? NO_NOTES, known, articles);
  await writeIssue(content, issue, {
    articles: [],
    facts: writeIssueFile(facts, notes, before),
    removed: articles.flatMap(({ id, stored }) => (stored ? [id] : [])),
  });
}

function withDropped(
  issue: string,
  notes: IssueNotes,
  known: readonly KnownArticle[],
  articles: readonly KnownArticle[],
): IssueNotes {
  const ids = new Set(articles.map(({ id }) => id));
  const rows = articles.map(({ id, title = "", lines }) => ({ id, lines, ...(title && { title }) }));
  const former = articles.flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const));
  const unnoted = notes.articles.size === 0 ? known : articles;
  return {
    ...notes,
    dropped: [...notes.dropped, ...rows],
    articles: new Map([...notes.articles, ...unnoted.map(({ id, lines }) => [id, lines] as const)]),
    files: new Map([...notes.files].filter(([id]) => !ids.has(id))),
    joined: new Map([...notes.joined, ...former]),
    numbers: lastNumbers(
      issue,
      known.flatMap(({ id, formerly }) => [id, ...formerly]),
      notes.numbers,
    ),
  };
}
