import { isDeepStrictEqual } from "node:util";
import type { LineRange } from "../../model.ts";
import type { IssueNotes } from "../issue-notes.ts";
import { lastNumbers } from "../new-ids.ts";
import type { LineKey, Print } from "../print.ts";
import { type Carried, linesNow } from "./carry.ts";
import type { Case } from "./cases.ts";
import type { Plan, RemovedArticle } from "./plan.ts";

/** What came of a reading. */
interface Result {
  readonly carried: readonly Carried[];
  readonly claims: ReadonlyMap<Carried, readonly LineKey[]>;
  readonly cases: readonly Case[];
  readonly removed: readonly RemovedArticle[];
  readonly print: Print;
  readonly notes: IssueNotes;
}

/** Note where every article is, so that the next reading finds it again. */
export function placesOf(issueId: string, result: Result): Plan["places"] {
  const { carried, cases, notes } = result;
  const written = new Map(cases.map(({ article }) => [article.id, article.lines] as const));
  const gone = new Set(result.removed.map(({ id }) => id));
  const stay = carried.filter(({ id }) => !gone.has(id) && !written.has(id));
  const lines = new Map(
    stay.map((one) => [one.id, linesNow(one, result.claims.get(one) ?? [], result.print)] as const),
  );
  const elsewhere = stay.filter(
    ({ id, stored, linesInFile }) => stored && !isDeepStrictEqual(linesInFile, lines.get(id)),
  );
  const articles = new Map([...written, ...lines]);
  const files = new Map(elsewhere.map(({ id, linesInFile }) => [id, linesInFile] as const));
  const isPrinted = ([id, own]: readonly [string, readonly LineRange[]]) => own.length > 0 || files.has(id);
  return {
    articles: new Map([...articles].filter(isPrinted)),
    files,
    joined: joinedOf(result),
    dropped: stay.flatMap(({ id, title, dropped }) =>
      dropped ? [{ id, ...(title !== undefined && { title }), lines: lines.get(id) ?? [] }] : [],
    ),
    numbers: lastNumbers(
      issueId,
      [...carried.flatMap((one) => [one.id, ...one.formerly]), ...articles.keys()],
      notes.numbers,
    ),
  };
}

/** List all former ids, also of articles whose files a person edited, so that these name none. */
function joinedOf({ carried, cases, removed }: Result): ReadonlyMap<string, string> {
  const written = cases.flatMap(({ article }) => article.formerly.map((old) => [old, article.id] as const));
  const gone = new Set(removed.map(({ id }) => id));
  const stay = carried.filter(({ id }) => !gone.has(id));
  const before = stay.flatMap(({ id, formerly }) => formerly.map((old) => [old, id] as const));
  const formerly = new Map(carried.map((one) => [one.id, one.formerly]));
  const now = removed.flatMap(({ id, into }) =>
    into === undefined ? [] : [id, ...(formerly.get(id) ?? [])].map((old) => [old, into] as const),
  );
  return new Map([...before, ...now, ...written]);
}
