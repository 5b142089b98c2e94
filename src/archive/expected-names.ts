import { InputError } from "../input-error.ts";
import { entriesIn } from "./files.ts";
import { type IssuePaths, isArticleFile, pageNumberOf } from "./layout.ts";

/** What one of an issue's folders holds. */
interface Holding {
  readonly folder: keyof IssuePaths;
  readonly isExpected: (name: string) => boolean;
  /** What is expected, for messages. */
  readonly holds: string;
}

/** What lies in an issue's folders: nothing there may be left out without a word. */
const HOLDINGS: readonly Holding[] = [
  { folder: "folder", isExpected: isPart, holds: "an issue holds pages/, articles/ and issue.yaml" },
  { folder: "pages", isExpected: isPage, holds: "pages are named 01.txt, 02.txt …" },
  { folder: "articles", isExpected: isArticleFile, holds: "articles are named 01-01.md (page, order on it)" },
];

/** Check that everything in an issue's folder is in its place. */
export async function checkNames(paths: IssuePaths): Promise<void> {
  const lines = await Promise.all(HOLDINGS.map((holding) => strangersIn(paths[holding.folder], holding)));
  if (lines.flat().length > 0) throw new InputError(lines.flat());
}

async function strangersIn(folder: string, { isExpected, holds }: Holding): Promise<readonly string[]> {
  return (await entriesIn(folder)).flatMap((entry) => {
    const place = `${folder}/${entry.name}`;
    if (!isExpected(entry.name)) return [`${place}: not expected here; ${holds}`];
    return entry.isSymbolicLink()
      ? [`${place}: a link, which may lead anywhere; expected what it leads to`]
      : [];
  });
}

function isPart(name: string): boolean {
  return ["pages", "articles", "issue.yaml"].includes(name);
}

function isPage(name: string): boolean {
  return pageNumberOf(name) !== undefined;
}
