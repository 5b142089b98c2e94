import { articleToMarkdown, fingerprintOf } from "../../markdown/index.ts";
import type { Furniture, LineRange, Page, ParsedIssue, StoredArticle } from "../../model.ts";
import type { IssueNotes } from "../issue-notes.ts";
import type { Numbered } from "../new-ids.ts";
import { keysIn, type LineKey, type Print, printOf, rangesOf } from "../print.ts";
import { type Carried, carry } from "./carry.ts";
import { type Case, casesOf } from "./cases.ts";
import { isHeld, staying } from "./holders.ts";
import { keptOf } from "./kept.ts";
import { knownArticles } from "./known.ts";
import { movesOf } from "./moves.ts";
import { type Ground, isOwned, type Settled, settle } from "./pieces.ts";
import { placesOf } from "./places.ts";
import type { NamedArticle, Plan, PlannedArticle, RemovedArticle } from "./plan.ts";

/** What the archive holds of an issue. */
export interface Held {
  readonly id: string;
  readonly pages: readonly Page[];
  readonly stored: readonly StoredArticle[];
  readonly notes: IssueNotes;
}

/**
 * Plan how the articles of an issue follow a new reading of its pages.
 *
 * What a person edited or dropped stays as it is, with its lines, wherever they are on the pages now. Every printed line is
 * then in one article or in the furniture: an article that the parser mixes with such a one stays as it is too, or is
 * cut.
 */
export function reconcile({ id, pages, stored, notes }: Held, issue: ParsedIssue): Plan {
  const print = printOf(pages);
  const carried = carry(knownArticles(stored, notes), movesOf(notes.pages, pages, print), pages, print);
  const readings = issue.articles.map((article) => ({ article, keys: keysIn(article.lines, print) }));
  const beside = staying(carried, readings);
  const ground = groundOf(carried, (one) => isHeld(one) || beside.has(one), pages, print);
  const settled = readings.map((reading) => settle(reading, ground));
  const claims = claimsOf(settled);
  const free = carried.filter((one) => !ground.isHeld(one));
  const pieces = settled.flatMap((one) => one.pieces);
  const cases = casesOf(id, free, pieces, [...carried, ...formerIds(notes)], notes.numbers);
  const write = cases.flatMap(newsOf);
  const outcome = leftOut(free, cases);
  const kept = keptOf(carried, readings, claims, print);
  const touched = new Set([...write, ...kept, ...outcome.removed].map((one) => one.id));
  return {
    ...{ write, kept, ...outcome, beside: [...beside].map(named) },
    unchanged: stored.map((one) => one.id).filter((one) => !touched.has(one)),
    furniture: issue.furniture.flatMap((one) => uncovered(one, ground)),
    places: placesOf(id, { carried, claims, cases, removed: outcome.removed, print, notes }),
  };
}

function groundOf(
  carried: readonly Carried[],
  isHeld: Ground["isHeld"],
  pages: readonly Page[],
  print: Print,
): Ground {
  return {
    owners: new Map(carried.flatMap((one) => one.keys.map((key) => [key, one]))),
    isHeld,
    pages,
    print,
  };
}

function claimsOf(settled: readonly Settled[]): ReadonlyMap<Carried, readonly LineKey[]> {
  const claims = new Map<Carried, readonly LineKey[]>();
  for (const [holder, keys] of settled.flatMap((one) => one.claims)) {
    claims.set(holder, [...(claims.get(holder) ?? []), ...keys]);
  }
  return claims;
}

function formerIds({ joined }: IssueNotes): readonly Numbered[] {
  return [...joined.keys()].map((id) => ({ id, formerly: [] }));
}

/** Give the file of an article where it differs from the one that is there. */
function newsOf({ article, match }: Case): readonly PlannedArticle[] {
  const text = articleToMarkdown(article);
  if (match?.stored && fingerprintOf(text) === match.stored.fingerprint) return [];
  const reason = !match ? "new" : match.stored ? "changed" : "back";
  return [{ id: article.id, title: article.title, reason, text }];
}

/** Tell what becomes of the articles of the archive that the parser does not find. */
function leftOut(
  free: readonly Carried[],
  cases: readonly Case[],
): { readonly removed: readonly RemovedArticle[]; readonly away: readonly NamedArticle[] } {
  const absorbed = cases.flatMap(({ article, parts }) => parts.map((part) => [part, article.id] as const));
  const into = new Map(absorbed);
  const found = new Set(cases.flatMap(({ match }) => match ?? []));
  const others = free.filter((one) => !found.has(one));
  const away = others.filter((one) => !into.has(one) && one.keys.length === 0 && !one.takenBy && isAway(one));
  const gone = others.filter((one) => !away.includes(one));
  return {
    away: away.filter(({ away }) => away.length > 0).map(named),
    removed: gone.map((one) => ({ ...named(one), ...intoOf(one, into) })),
  };
}

/** Without lines on the pages that are held: its page went, or it never had any. */
function isAway({ away, lines }: Carried): boolean {
  return away.length > 0 || lines.length === 0;
}

function intoOf(one: Carried, absorbed: ReadonlyMap<Carried, string>): { readonly into?: string } {
  const into = absorbed.get(one) ?? (one.takenBy && !one.takenBy.dropped ? one.takenBy.id : undefined);
  return into === undefined ? {} : { into };
}

function named({ id, title = "" }: Pick<Carried, "id" | "title">): NamedArticle {
  return { id, title };
}

/** Leave out of the furniture what articles hold. */
function uncovered({ kind, page, from, to }: Furniture, ground: Ground): readonly Furniture[] {
  const { print, pages } = ground;
  const range: LineRange = { page, from, to };
  const keys = keysIn([range], print);
  const rest = keys.filter((key) => !isOwned(key, ground));
  const ranges = rest.length === keys.length ? [range] : rangesOf(rest, print);
  const lines = pages.find(({ number }) => number === page)?.lines ?? [];
  return ranges.map((one) => ({ kind, ...one, text: lines.slice(one.from - 1, one.to).join("\n") }));
}
