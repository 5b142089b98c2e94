import { basename, dirname, extname } from "node:path";
import { readPageFile } from "../../src/archive/read-page.ts";
import { parseIssueId } from "../../src/ids.ts";
import type { ParsedArticle, ParsedIssue } from "../../src/model.ts";
import { parseIssue } from "../../src/parse/index.ts";

/** Print what the parser makes of the pages of one issue, as one JSON object. */
export async function printIssue(files: readonly string[]): Promise<void> {
  const pages = await Promise.all(
    files.map((file, index) => readPageFile(file, numbers(files)[index] as number)),
  );
  const named = parseIssueId(basename(dirname(dirname(files[0] ?? ""))));
  const issue = parseIssue(pages, named ? { issue: named.id, date: named.date } : {});
  process.stdout.write(`${JSON.stringify(toJson(issue))}\n`);
}

/** Number pages as their files do (`01.txt`, `03.txt`), or in the order given. */
function numbers(files: readonly string[]): readonly number[] {
  const named = files.map((file) => Number(basename(file, extname(file)) || Number.NaN));
  const ascending = named.every((number, i) => Number.isInteger(number) && number > (named[i - 1] ?? 0));
  return ascending ? named : files.map((_, index) => index + 1);
}

function toJson({
  date,
  dateSource,
  newspaper,
  language,
  articles,
  furniture,
  doubts,
}: ParsedIssue): unknown {
  return { date, dateSource, newspaper, language, articles: articles.map(articleToJson), furniture, doubts };
}

/** The captions that were printed with an article stand in `photos`; `formerly` is the archive's own matter. */
function articleToJson({ formerly, ...article }: ParsedArticle): unknown {
  return article;
}
