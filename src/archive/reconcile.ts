import { articleToMarkdown, fingerprintOf } from "../markdown/index.ts";
import type { Article, ParsedIssue, StoredArticle } from "../model.ts";
import { type Case, casesOf, isFree, vanished } from "./cases.ts";
import { differencesOf } from "./differences.ts";
import type { KeptArticle, Plan, PlannedArticle, RemovedArticle } from "./plan.ts";

/**
 * Plan how the articles of an issue follow a new reading of its pages.
 *
 * What a person edited stays as it is, and so does every other article that would then repeat its text or
 * leave some of it out.
 */
export function reconcile(issueId: string, stored: readonly StoredArticle[], issue: ParsedIssue): Plan {
  const cases = casesOf(issueId, stored, issue.articles);
  const free = cases.filter(isFree);
  const write = free.flatMap(newsOf);
  const kept = keptOf(cases);
  const gone = vanished(stored, cases, issue).map(({ id }) => ({ id }));
  const removed = [...free.flatMap(absorbedBy), ...gone];
  const touched = new Set([...write, ...kept, ...removed].map(({ id }) => id));
  return { write, kept, removed, unchanged: stored.map(({ id }) => id).filter((id) => !touched.has(id)) };
}

/** Give the file of an article where it differs from the one that is there. */
function newsOf({ article, match }: Case): readonly PlannedArticle[] {
  const text = articleToMarkdown(article);
  if (fingerprintOf(text) === match?.fingerprint) return [];
  return [{ id: article.id, title: article.title, text }];
}

function absorbedBy({ article, parts }: Case): readonly RemovedArticle[] {
  return parts.map(({ id }) => ({ id, into: article.id }));
}

/** List what a person edited and the parser reads otherwise than when it wrote the file. */
function keptOf(cases: readonly Case[]): readonly KeptArticle[] {
  const inTheWay = cases.flatMap(({ article, heldBy }) => heldBy.map((holder) => keep(holder, article)));
  const own = cases
    .filter((one) => newsOf(one).length > 0)
    .flatMap(({ article, match }) => {
      return match?.edited ? [keep(match, article)] : [];
    });
  const different = [...inTheWay, ...own].filter(({ differences }) => differences.length > 0);
  return [...new Map(different.map((one) => [one.id, one])).values()];
}

function keep(stored: StoredArticle, article: Article): KeptArticle {
  return { id: stored.id, file: stored.file, differences: differencesOf(stored, article) };
}
